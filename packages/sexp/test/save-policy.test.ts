import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document, parse } from "@pyzig/sexp";
import { describe, expect, it } from "vitest";
import { corpus } from "./corpus.ts";

const OLD_BOARD = `(kicad_pcb (version 20171130)
  (general (thickness 1.60))
  (net 1 "GND")\r
  (segment (start 1.50 2) (end 3 4) (width 0.25) (layer F.Cu) (net 1))
)`;

describe("save policies", () => {
    it("preserve: keeps what was not edited", () => {
        using document = parse(OLD_BOARD);
        expect(document.toString()).toBe(OLD_BOARD);
        expect(document.toString({ policy: "preserve", finalNewline: "always" })).toBe(`${OLD_BOARD}\n`);
        document.root?.set("net", 2, "GND");
        expect(document.toString()).toBe(OLD_BOARD.replace('net 1 "', 'net 2 "'));
    });

    it("canonical: lays the file out anew and keeps every spelling", () => {
        using document = parse(OLD_BOARD);
        expect(document.toString({ policy: "canonical" })).toBe(
            '(kicad_pcb\n\t(version 20171130)\n\t(general\n\t\t(thickness 1.60)\n\t)\n\t(net 1 "GND")\n' +
                "\t(segment\n\t\t(start 1.50 2)\n\t\t(end 3 4)\n\t\t(width 0.25)\n\t\t(layer F.Cu)\n\t\t(net 1)\n\t)\n)",
        );
        expect(document.changed).toBe(false);
        expect(document.toString()).toBe(OLD_BOARD);
    });

    it("canonical: gives library tables a row a line", () => {
        using table = parse(
            '(sym_lib_table\n  (version 7)\n  (lib (name "a")(type "KiCad")(uri "b")(options "")(descr ""))\n)\n',
        );
        expect(table.toString({ policy: "canonical" })).toBe(
            '(sym_lib_table\n\t(version 7)\n\t(lib (name "a") (type "KiCad") (uri "b") (options "") (descr ""))\n)\n',
        );
    });

    it("normalize: spells what KiCad's models know as KiCad does, and leaves the document as it is", () => {
        using document = parse(OLD_BOARD);
        const text = document.toString({ policy: "normalize", finalNewline: "always" });
        expect(text).toBe(
            "(kicad_pcb\n\t(version 20171130)\n\t(general\n\t\t(thickness 1.6)\n\t)\n\t(net 1 GND)\n" +
                "\t(segment\n\t\t(start 1.5 2)\n\t\t(end 3 4)\n\t\t(width 0.25)\n\t\t(layer F.Cu)\n\t\t(net 1)\n\t)\n)\n",
        );
        using again = parse(text);
        expect(again.node.equals(document.node)).toBe(true);
        expect(document.toString()).toBe(OLD_BOARD);
    });

    it.each(["preserve", "canonical", "normalize"] as const)("%s: ends as asked", (policy) => {
        for (const [source, newline] of [
            ["(a 1)\r\n\r\n", "\r\n"],
            ["(a 1)", "\n"],
            ["(a 1)\n", "\n"],
        ] as const) {
            for (const edit of [false, true]) {
                using document = parse(source);
                if (edit) document.root?.append("b");
                const written = edit ? '(a 1 "b")' : "(a 1)";
                expect(document.toString({ policy, finalNewline: "never" })).toBe(written);
                const ending = policy === "preserve" && source.endsWith("\n") ? source.slice(5) : newline;
                expect(document.toString({ policy, finalNewline: "always" })).toBe(written + ending);
            }
        }
    });

    it("refuses what it doesn't know", () => {
        using document = parse("(a)");
        expect(() => document.toBytes({ policy: "pretty" as never })).toThrow(/policy/);
        expect(() => document.toString({ newline: true } as never)).toThrow(/newline/);
    });

    it("is an option of saving, with a path and without", () => {
        const folder = mkdtempSync(join(tmpdir(), "pyzig-"));
        try {
            const path = join(folder, "a.kicad_mod");
            writeFileSync(path, "(a (b))");
            using document = Document.load(path);
            document.save({ policy: "canonical", finalNewline: "always" });
            expect(readFileSync(path, "utf8")).toBe("(a\n\t(b)\n)\n");
            document.save(undefined, { finalNewline: "always" });
            expect(readFileSync(path, "utf8")).toBe("(a (b))\n");
            const other = join(folder, "b.kicad_mod");
            document.save(other, { policy: "canonical" });
            expect(readFileSync(other, "utf8")).toBe("(a\n\t(b)\n)");
            expect(document.path).toBe(other);
        } finally {
            rmSync(folder, { recursive: true });
        }
    });
});

/** Files of KiCad 8 and later start so; those of footprint generators are laid out otherwise. */
const SAVED_BY_KICAD = /^\([^\n]*\n\t\(version 20\d+\)\n\t\(generator "(?!kicad-footprint-generator)/;

describe.each(corpus())("%s", (path) => {
    const source = readFileSync(path, "utf8");

    if (SAVED_BY_KICAD.test(source)) {
        it("is what the policy canonical gives, for KiCad has saved it", () => {
            using document = Document.load(path);
            expect(document.toString({ policy: "canonical" }) === source).toBe(true);
        });
    }

    it("says the same after any policy", () => {
        using document = Document.load(path);
        for (const policy of ["canonical", "normalize"] as const) {
            using saved = parse(document.toBytes({ policy }));
            expect(saved.node.equals(document.node, { tolerance: 1e-9, spelling: false }), policy).toBe(true);
            expect(saved.toString({ policy }) === saved.toString(), policy).toBe(true);
        }
    });
});
