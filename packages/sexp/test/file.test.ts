import {
    chmodSync,
    existsSync,
    lstatSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    statSync,
    symlinkSync,
    writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document, parse } from "@pyzig/sexp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let folder: string;

beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pyzig-"));
});

afterEach(() => {
    rmSync(folder, { recursive: true });
});

describe("load and save", () => {
    it("saves where it was loaded from, or elsewhere", () => {
        const path = join(folder, "a.kicad_pcb");
        writeFileSync(path, "(a 1)\r\n");
        using document = Document.load(path);
        expect(document.path).toBe(path);
        document.root?.set(1, 2);
        document.save();
        expect(readFileSync(path, "utf8")).toBe("(a 2)\r\n");
        const other = join(folder, "b.kicad_pcb");
        document.save(other);
        expect(readFileSync(other, "utf8")).toBe("(a 2)\r\n");
        expect(document.path).toBe(other);
        expect(readdirSync(folder).sort()).toEqual(["a.kicad_pcb", "b.kicad_pcb"]);
    });

    it("needs to know where to save", () => {
        using document = parse("(a)");
        expect(() => document.save()).toThrow(/must be given for a document that was not loaded from a file/);
    });

    it("keeps permissions and links", () => {
        const path = join(folder, "a.kicad_pcb");
        const link = join(folder, "link.kicad_pcb");
        writeFileSync(path, "(a 1)");
        chmodSync(path, 0o640);
        symlinkSync(path, link);
        using document = Document.load(link);
        document.root?.set(1, 2);
        document.save();
        expect(lstatSync(link).isSymbolicLink()).toBe(true);
        expect(readFileSync(path, "utf8")).toBe("(a 2)");
        expect(statSync(path).mode & 0o777).toBe(0o640);
    });

    it("leaves the old file and no other when saving fails", () => {
        const path = join(folder, "a.kicad_pcb");
        writeFileSync(path, "(a 1)");
        using document = Document.load(path);
        document.root?.set(1, 2);
        // A folder that holds something can't be replaced by a file.
        const occupied = join(folder, "occupied");
        mkdirSync(join(occupied, "inside"), { recursive: true });
        expect(() => document.save(occupied)).toThrow();
        expect(() => document.save(join(folder, "missing", "a.kicad_pcb"))).toThrow(
            expect.objectContaining({ code: "ENOENT" }),
        );
        expect(existsSync(join(occupied, "inside"))).toBe(true);
        expect(readFileSync(path, "utf8")).toBe("(a 1)");
        expect(readdirSync(folder).sort()).toEqual(["a.kicad_pcb", "occupied"]);
        expect(document.path).toBe(path);
    });
});
