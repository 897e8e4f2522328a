import { readFileSync } from "node:fs";
import { memoryUsage, ParseError, parse } from "@pyzig/sexp";
import { describe, expect, it } from "vitest";
import { corpus } from "./corpus.ts";
import { Random } from "./random.ts";

/** Parses, saves and compares; a parse error is fine, anything else is not. */
function roundTrip(bytes: Uint8Array): boolean {
    try {
        using document = parse(bytes);
        expect(Buffer.compare(document.toBytes(), bytes)).toBe(0);
        return true;
    } catch (error) {
        if (!(error instanceof ParseError)) throw error;
        return false;
    }
}

/** A real file of some size, the project's own where there is none. */
function sample(pattern: RegExp, size: number): Buffer {
    const paths = corpus().filter((path) => pattern.test(path));
    const files = paths
        .map((path) => readFileSync(path))
        .sort((left, right) => Math.abs(left.length - size) - Math.abs(right.length - size));
    return files[0] as Buffer;
}

describe("hostile input", () => {
    it.each([100_000, 1_000_000])("%i nested lists", (depth) => {
        const text = `${"(".repeat(depth)}${")".repeat(depth)}`;
        expect(() => parse(text)).toThrow(expect.objectContaining({ code: "TooDeep" }));
        using document = parse(text, { depthLimit: 4_000_000 });
        expect(document.toString()).toBe(text);
        let count = 0;
        for (const _ of document.node.walk()) count++;
        expect(count).toBe(depth + 1);
        const innermost = document.node.find((node) => node.length === 0);
        innermost?.append("x");
        expect(document.toString().replace(/\s+/g, "")).toBe(`${"(".repeat(depth)}"x"${")".repeat(depth)}`);
        expect(document.node.equals(document.node)).toBe(true);
        expect(() => parse(text.slice(0, -1), { depthLimit: 4_000_000 })).toThrow(
            expect.objectContaining({ code: "UnterminatedList" }),
        );
    });

    it("truncation at every offset of a 50 kB file", () => {
        const file = sample(/kicad_(mod|sch|pcb)$/, 50_000).subarray(0, 60_000);
        let parsed = 0;
        for (let length = 0; length <= file.length; length++) {
            if (roundTrip(file.subarray(0, length))) parsed++;
        }
        expect(parsed).toBeGreaterThan(0);
    });

    it("2,000 random corruptions of a board", () => {
        const board = sample(/kicad_pcb$/, 60_000);
        const random = new Random(1);
        for (let round = 0; round < 2000; round++) {
            const bytes = Buffer.from(board);
            for (let change = 0; change <= random.below(4); change++) {
                const at = random.below(bytes.length);
                const length = 1 + random.below(8);
                if (random.below(2) === 0) bytes.fill(random.below(256), at, Math.min(at + length, bytes.length));
                else bytes.copyWithin(at, random.below(bytes.length), random.below(bytes.length));
            }
            roundTrip(bytes);
        }
    });

    it("any bytes", () => {
        const random = new Random(2);
        const alphabet = Buffer.from('()"\\ \n\r\t\0#;|ab1.-\xff\xc3\xef\xbb\xbf', "latin1");
        for (let round = 0; round < 20_000; round++) {
            const bytes = Uint8Array.from(
                { length: random.below(40) },
                () => alphabet[random.below(alphabet.length)] as number,
            );
            roundTrip(bytes);
        }
    });

    it("atoms of 100 MB", () => {
        const size = 100_000_000;
        for (const [quote, filler] of [
            ["", 0x61],
            ['"', 0x20],
            ["", 0x39],
        ] as const) {
            const bytes = Buffer.alloc(size + 2 + 2 * quote.length, filler);
            bytes.write(`(${quote}`);
            bytes.write(`${quote})`, bytes.length - 1 - quote.length);
            using document = parse(bytes);
            expect(document.node.length).toBe(1);
            expect(document.root?.length).toBe(1);
            document.root?.append(1);
            // A long atom wraps the line, so the new one and the closing parenthesis may stand on lines of their own.
            const saved = document.toBytes();
            expect(saved.length - bytes.length).toBeLessThan(8);
            expect(Buffer.compare(saved.subarray(0, bytes.length - 1), bytes.subarray(0, -1))).toBe(0);
        }
    });

    it("leaves no memory behind", () => {
        const board = sample(/kicad_mod$/, 4_000);
        const broken = board.subarray(0, board.length - 3);
        const before = memoryUsage();
        for (let round = 0; round < 10_000; round++) {
            using document = parse(board);
            document.root?.append(["added", round]);
            document.toBytes();
        }
        expect(memoryUsage()).toEqual(before);
        for (let round = 0; round < 10_000; round++) {
            expect(() => parse(broken)).toThrow(ParseError);
        }
        expect(memoryUsage()).toEqual(before);
        expect(before).toEqual({ bytes: 0, objects: 0 });
    });
});
