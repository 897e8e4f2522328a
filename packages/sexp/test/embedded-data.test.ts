import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Document, dataChecksum, decodeData, encodeData, hasDataChecksum, type Node, parse, raw } from "@pyzig/sexp";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compress, contentSize, decompress, hasNativeZstandard, store } from "../src/zstandard.ts";
import { corpus, OWN_FILES } from "./corpus.ts";

/** The content of the embedded file that the project ships. It was compressed by another program. */
const NOTE = `${Array.from({ length: 60 }, (_, index) => `line ${index}: the quick brown fox jumps over ${index * index} lazy dogs\n`).join("")}end`;

function own(): Document {
    return parse(readFileSync(join(OWN_FILES, "embedded.kicad_mod")));
}

/** The list that a text is. */
function listOf(text: string): { readonly list: Node; [Symbol.dispose](): void } {
    const document = parse(text);
    return { list: document.root as Node, [Symbol.dispose]: () => document.destroy() };
}

/** A list as it looks when it was saved and read again. */
function roundTrip(pieces: ReturnType<typeof encodeData>): Node {
    const document = parse("(x)");
    document.root?.append(["data", ...pieces]);
    return parse(document.toBytes()).root?.get("data") as Node;
}

const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 700 }),
    fc
        .tuple(fc.nat({ max: 255 }), fc.nat({ max: 300_000 }))
        .map(([value, length]) => new Uint8Array(length).fill(value)),
);

describe("data", () => {
    it("is read as it lies in files", () => {
        using document = own();
        const file = document.root?.path("embedded_files/file") as Node;
        const content = decodeData(file.get("data") as Node);
        expect(Buffer.from(content).toString()).toBe(NOTE);
        expect(dataChecksum(content)).toBe(file.get("checksum")?.string());
        const picture = decodeData(document.root?.path("image/data") as Node);
        expect(Buffer.from(picture.subarray(1, 4)).toString()).toBe("PNG");
        expect(picture.length).toBe(70);
    });

    it("is written as KiCad writes it", () => {
        using document = own();
        const data = document.root?.path("image/data") as Node;
        const before = document.toString();
        data.replace(["data", ...encodeData(decodeData(data))]);
        expect(document.toString()).toBe(before);
        const pieces = encodeData(new Uint8Array(100));
        expect(pieces).toEqual(["A".repeat(76), `${"A".repeat(58)}==`]);
        const bare = encodeData(new Uint8Array(3), { quoted: false });
        expect(bare).toEqual([expect.objectContaining({ text: "AAAA" })]);
        const compressed = encodeData(new TextEncoder().encode(NOTE), { codec: "compressed" }).map((piece) =>
            typeof piece === "string" ? "quoted" : piece.text,
        );
        expect(compressed[0]).toMatch(/^\|KLUv[A-Za-z0-9+/]{72}$/);
        expect(compressed.at(-1)).toMatch(/^[A-Za-z0-9+/=]{1,76}\|$/);
        for (const piece of compressed.slice(1, -1)) expect(piece).toMatch(/^[A-Za-z0-9+/]{76}$/);
    });

    it("is the same when it was written and read again", () => {
        fc.assert(
            fc.property(bytes, fc.boolean(), (content, quoted) => {
                const picture = roundTrip(encodeData(content, { quoted }));
                expect(Buffer.compare(decodeData(picture), content)).toBe(0);
                const file = roundTrip(encodeData(content, { codec: "compressed" }));
                expect(Buffer.compare(decodeData(file), content)).toBe(0);
                picture.document.destroy();
                file.document.destroy();
            }),
            { numRuns: 100, seed: 3 },
        );
    });

    it.each([
        ["(data (x))", "InvalidBase64"],
        ["(data A)", "InvalidBase64"],
        ['(data "QU=J")', "InvalidBase64"],
        ["(data Q$==)", "InvalidBase64"],
        ["(data QUI= QUI=)", "InvalidBase64"],
        ["(data |QUJD)", "InvalidBase64"],
        ["(data |QUJD| x|)", "InvalidBase64"],
        ["(data |QUJD|)", "InvalidCompression"],
        ["(data ||)", "InvalidCompression"],
        ["(data |KLUv/SAAAQ==|)", "InvalidCompression"],
        ["(data |KLUv/QAAAAAA|)", "InvalidCompression"], // does not say its size
    ])("%s is refused: %s", (text, code) => {
        using holder = listOf(text);
        expect(() => decodeData(holder.list)).toThrow(expect.objectContaining({ name: "EmbeddedDataError", code }));
    });

    it("can be empty", () => {
        using holder = listOf("(data)");
        expect(decodeData(holder.list)).toEqual(new Uint8Array());
    });

    it("stays below the limit, whatever a frame says", () => {
        const large = encodeData(new Uint8Array(1_000_000), { codec: "compressed" });
        const list = roundTrip(large);
        expect(decodeData(list).length).toBe(1_000_000);
        expect(decodeData(list, { limit: 1_000_000 }).length).toBe(1_000_000);
        const refusal = expect.objectContaining({ code: "TooLarge", size: 1_000_000 });
        expect(() => decodeData(list, { limit: 999_999 })).toThrow(refusal);
        list.document.destroy();
        for (const limit of [-1, Number.NaN, "1"]) {
            expect(() => decodeData(list, { limit: limit as number })).toThrow(/limit/);
        }
        const frame = compress(new Uint8Array(100_000));
        const liar = store(new Uint8Array(10));
        new DataView(liar.buffer).setBigUint64(5, 11n, true);
        for (const portably of [true, false]) {
            if (!portably && !hasNativeZstandard()) continue;
            expect(() => decompress(frame, 99_999, portably)).toThrow();
            expect(() => decompress(frame, 100_001, portably)).toThrow();
            expect(() => decompress(liar, 11, portably)).toThrow();
        }
    });
});

describe("checksums", () => {
    it("are known in all the ways of KiCad", () => {
        const content = new TextEncoder().encode("The quick brown fox");
        const known = [
            dataChecksum(content),
            dataChecksum(content, "plain"),
            "5cac4f980fedc3d3f1f99b4be3472c9b30d56523e632d151237ec9309048bda9",
        ];
        expect(new Set(known).size).toBe(3);
        for (const checksum of known) {
            expect(hasDataChecksum(content, checksum)).toBe(true);
            expect(hasDataChecksum(content.subarray(1), checksum)).toBe(false);
        }
        expect(hasDataChecksum(content, "")).toBe(false);
    });
});

describe("Zstandard frames", () => {
    it("are read by the library as by the runtime, compressed or stored", () => {
        fc.assert(
            fc.property(bytes, (content) => {
                for (const frame of [compress(content), store(content)]) {
                    expect(contentSize(frame)).toBe(content.length);
                    for (const portably of hasNativeZstandard() ? [true, false] : [true]) {
                        expect(Buffer.compare(decompress(frame, content.length, portably), content)).toBe(0);
                    }
                }
            }),
            { numRuns: 100, seed: 5 },
        );
    });

    it("that are damaged are errors, or other bytes of the same number", () => {
        const frame = compress(new TextEncoder().encode(NOTE));
        fc.assert(
            fc.property(fc.nat({ max: frame.length - 1 }), fc.nat({ max: 255 }), fc.boolean(), (at, value, cut) => {
                const damaged = cut ? frame.slice(0, at) : frame.with(at, value);
                for (const portably of hasNativeZstandard() ? [true, false] : [true]) {
                    try {
                        expect(decompress(damaged, NOTE.length, portably).length).toBe(NOTE.length);
                    } catch (error) {
                        expect(error).toBeInstanceOf(Error);
                    }
                }
            }),
            { numRuns: 300, seed: 9 },
        );
    });

    it("tell their size in every way of writing it", () => {
        const frame = (...header: number[]) => Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, ...header]);
        expect(contentSize(frame(0x20, 5))).toBe(5);
        expect(contentSize(frame(0x60, 1, 0))).toBe(257);
        expect(contentSize(frame(0x40, 0x58, 0, 1))).toBe(512);
        expect(contentSize(frame(0xa3, 0, 0, 0, 0, 1, 2, 0, 0))).toBe(513);
        expect(contentSize(frame(0xe0, 0, 0, 0, 0, 1, 0, 0, 0))).toBe(2 ** 32);
        expect(contentSize(frame(0x40, 0x88, 0, 1))).toBe(512);
        expect(contentSize(frame(0x40, 0x89, 0, 1))).toBeUndefined(); // a window of more than 128 MiB
        expect(contentSize(frame(0x00, 0x58))).toBeUndefined();
        expect(contentSize(frame(0xe0, 1, 2))).toBeUndefined();
        expect(contentSize(Uint8Array.from([1, 2, 3]))).toBeUndefined();
    });
});

const withData = corpus().filter((path) => /\((?:embedded_files|image)\b/.test(readFileSync(path, "latin1")));

it.each(withData)("%s keeps its data when it is read and written", (path) => {
    using document = Document.load(path);
    for (const list of document.node.findAll("data")) {
        const content = decodeData(list);
        const codec = list.string()?.startsWith("|") ? "compressed" : "base64";
        const quoted = list.arg(0)?.kind === "string";
        const again = roundTrip(encodeData(content, { codec, quoted }));
        expect(Buffer.compare(decodeData(again), content)).toBe(0);
        again.document.destroy();
        if (codec === "base64") {
            const pieces = encodeData(content, { quoted }).map((piece) =>
                typeof piece === "string" ? piece : piece.text,
            );
            expect(pieces).toEqual(list.args.map((atom) => String(atom.value)));
        }
        const checksum = list.parent?.get("checksum")?.string();
        if (checksum !== undefined) expect(dataChecksum(content)).toBe(checksum);
    }
});

// `raw` text of data is parsed as it is written.
it("data may be given as source text", () => {
    using document = parse("(image)");
    document.root?.append(raw('(data "QUJD")'));
    expect(decodeData(document.root?.get("data") as Node)).toEqual(new TextEncoder().encode("ABC"));
});
