import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Document, type Node, raw } from "@pyzig/sexp";
import { describe, expect, it } from "vitest";
import { corpus } from "./corpus.ts";

/** Whether two byte arrays are equal, without a slow report for large ones. */
function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
    return Buffer.compare(left, right) === 0;
}

/** Some numbers of a document, spread over it. */
function someNumbers(document: Document, count: number): Node[] {
    const numbers = document.node.findAll((node) => node.kind === "integer" || node.kind === "float");
    const step = Math.max(1, Math.floor(numbers.length / count));
    return numbers.filter((_, index) => index % step === 0).slice(0, count);
}

describe.each(corpus())("%s", (path) => {
    const source = readFileSync(path);

    it(`${basename(path)} saves as it was read`, () => {
        using document = Document.load(path);
        expect(document.changed).toBe(false);
        expect(sameBytes(document.toBytes(), source)).toBe(true);
    });

    it("changing one number changes its bytes only, and changing it back restores the file", () => {
        using document = Document.load(path);
        for (const number of someNumbers(document, 25)) {
            const { text, value } = number;
            const { start, end } = number.range as { start: number; end: number };
            number.set(1234.5678);
            const expected = Buffer.concat([source.subarray(0, start), Buffer.from("1234.5678"), source.subarray(end)]);
            expect(sameBytes(document.toBytes(), expected), `${path} at ${start}`).toBe(true);
            number.set(value as number);
            // The spelling may be another one (`1.50` is written `1.5`), so put it back as it was.
            if (number.text !== text) number.set(raw(text));
            expect(sameBytes(document.toBytes(), source), `${path} at ${start}, back`).toBe(true);
        }
    });

    it("removing a node and inserting it again restores the file", () => {
        using document = Document.load(path);
        const lists = document.node.findAll((node) => node.isList && node.parent !== document.node);
        const step = Math.max(1, Math.floor(lists.length / 20));
        for (let index = 0; index < lists.length; index += step) {
            const list = lists[index] as Node;
            const parent = list.parent as Node;
            const { next } = list;
            list.remove();
            expect(list.isDetached).toBe(true);
            if (next === undefined) parent.append(list);
            else next.insertBefore(list);
            expect(sameBytes(document.toBytes(), source), `${path}: ${list.head} at line ${list.line}`).toBe(true);
        }
    });

    it("parsing what was saved gives the same document", () => {
        using document = Document.load(path);
        using again = Document.parse(document.toString());
        expect(again.node.equals(document.node, { spelling: true })).toBe(true);
    });
});
