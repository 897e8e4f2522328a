import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document, ParseError, parse } from "@pyzig/sexp";
import { describe, expect, it } from "vitest";

/** The error of a parse that fails. */
function failure(source: string | Uint8Array, options = {}): ParseError {
    try {
        parse(source, options).destroy();
    } catch (error) {
        expect(error).toBeInstanceOf(ParseError);
        return error as ParseError;
    }
    throw new Error("the text was parsed");
}

describe("parse errors", () => {
    it("says where a list was opened that is never closed", () => {
        const error = failure('(a\n  (b "x"\n  (c)\n');
        expect(error).toMatchObject({ code: "UnterminatedList", openedLine: 2, openedColumn: 3, openedOffset: 5 });
        expect(error.message).toContain("line 2, column 3");
    });

    it("says where a string was opened that is never closed", () => {
        const error = failure('(a\n  µ "x\n)');
        expect(error).toMatchObject({ code: "UnterminatedString", openedLine: 2, openedOffset: 8 });
    });

    it("shows a surplus parenthesis with a caret", () => {
        const error = failure("(a)\n (µ b))");
        expect(error).toMatchObject({ code: "UnexpectedRightParen", line: 2, column: 8, columnUtf16: 7, offset: 11 });
        expect(error.snippet).toMatch(/ \(µ b\)\)\n {6}\^/);
        expect(error.message).toContain(error.snippet);
    });

    it("limits the depth", () => {
        expect(failure("(((1)))", { depthLimit: 2 })).toMatchObject({ code: "TooDeep", offset: 2 });
        parse("(((1)))", { depthLimit: 3 }).destroy();
    });

    it("parses one form when asked to", () => {
        expect(failure("", { single: true })).toMatchObject({ code: "EmptyInput" });
        expect(failure("(a) (b)", { single: true })).toMatchObject({ code: "TrailingForm", offset: 4 });
    });

    it("is strict when asked to", () => {
        expect(failure('("a\nb")', { strict: true })).toMatchObject({ code: "RawNewline", line: 1 });
        expect(failure(Uint8Array.of(0x28, 0xff, 0x29), { strict: true })).toMatchObject({
            code: "InvalidUtf8",
            offset: 1,
        });
        expect(failure('("\\q")', { strict: true })).toMatchObject({ code: "InvalidEscape" });
    });

    it("collects several errors", () => {
        const error = failure('(a)) (b)) (c "x', { maxErrors: 10 });
        expect(error.issues?.map(({ code, offset }) => `${code} ${offset}`)).toEqual([
            "UnexpectedRightParen 3",
            "UnexpectedRightParen 8",
            expect.stringContaining("UnterminatedString"),
            ...(error.issues ?? []).slice(3).map(({ code, offset }) => `${code} ${offset}`),
        ]);
        expect(failure("))))))", { maxErrors: 3 }).issues).toHaveLength(3);
    });

    it("names the file", () => {
        const folder = mkdtempSync(join(tmpdir(), "pyzig-"));
        try {
            const path = join(folder, "broken.kicad_pcb");
            writeFileSync(path, "(a");
            expect(() => Document.load(path)).toThrow(`${path}:`);
            expect(() => Document.load(join(folder, "missing"))).toThrow(expect.objectContaining({ code: "ENOENT" }));
            expect(() => Document.load(folder)).toThrow(expect.objectContaining({ code: "EISDIR" }));
        } finally {
            rmSync(folder, { recursive: true });
        }
    });

    it("checks its arguments", () => {
        for (const source of [undefined, null, 1, {}, [], Symbol("x"), new ArrayBuffer(4)]) {
            expect(() => parse(source as never)).toThrow(expect.objectContaining({ code: "ERR_PYZIG_ARGUMENT" }));
        }
        expect(() => parse("\ud800")).toThrow(/lone surrogate/);
        expect(() => parse("(a)", { depthlimit: 3 } as never)).toThrow(/depthLimit/);
        expect(() => parse("(a)", { depthLimit: -1 })).toThrow(/depthLimit/);
    });
});
