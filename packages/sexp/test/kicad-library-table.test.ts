import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { footprintLibraryTable, ItemError, LibraryTable } from "@pyzig/sexp/kicad";
import { afterAll, expect, it } from "vitest";
import { corpus } from "./corpus.ts";

/** Within the project: KiCad knows the variable. */
const PARTS = `$\{KIPRJMOD}/parts.pretty`;
const folder = mkdtempSync(join(tmpdir(), "pyzig-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("a table that is not there is made, in the layout of KiCad", () => {
    const path = join(folder, "fp-lib-table");
    using table = LibraryTable.open(path);
    table.add({ name: "parts", uri: PARTS, description: "made here" });
    expect([table.changed, table.save(), table.changed, table.save()]).toEqual([true, true, false, false]);
    expect(readFileSync(path, "utf8")).toBe(`(fp_lib_table
	(version 7)
	(lib (name "parts") (type "KiCad") (uri "${PARTS}") (options "") (descr "made here"))
)
`);
    using again = LibraryTable.open(path);
    again.add({ name: "parts", uri: `${PARTS}/` });
    expect([again.changed, again.get("parts").description, [...again].length]).toEqual([false, "made here", 1]);
});

it("an empty table is written once", () => {
    const path = join(folder, "sym-lib-table");
    using table = LibraryTable.open(path);
    expect([table.save(), readFileSync(path, "utf8")]).toEqual([true, "(sym_lib_table\n\t(version 7)\n)\n"]);
});

it("the name of a library stands for one place only", () => {
    using table = LibraryTable.of(
        footprintLibraryTable.loads(
            '(fp_lib_table\n  (lib (name "parts")(type "KiCad")(uri "/a/parts.pretty")(options "")(descr ""))\n)\n',
        ),
    );
    expect(() => table.add({ name: "parts", uri: "/b/parts.pretty" })).toThrow(
        'the table has a library "parts" already, at /a/parts.pretty instead of /b/parts.pretty',
    );
    try {
        table.add({ name: "parts", uri: "/b/parts.pretty" });
    } catch (error) {
        expect(error).toBeInstanceOf(ItemError);
        expect(error).toMatchObject({ code: "Conflict", wanted: "/b/parts.pretty", known: ["/a/parts.pretty"] });
    }
    expect(table.changed).toBe(false);
    expect(() => table.get("part")).toThrow('did you mean "parts"?');
    expect([table.remove("parts"), table.remove("parts"), table.has("parts")]).toEqual([true, false, false]);
});

it("libraries of others are told from one's own", () => {
    using table = LibraryTable.of(footprintLibraryTable.loads("(fp_lib_table)"));
    for (const name of ["mine", "theirs", "also mine"]) table.add({ name, uri: `/${name}` });
    expect(table.foreign(["mine", "also mine"]).map(({ name }) => name)).toEqual(["theirs"]);
    expect(table.foreign(({ uri }) => uri.endsWith("mine")).map(({ name }) => name)).toEqual(["theirs"]);
});

it("only tables are opened", () => {
    expect(() => LibraryTable.open(join(folder, "board.kicad_pcb"))).toThrow("an fp-lib-table or a sym-lib-table");
    const path = join(folder, "broken-fp-lib-table");
    writeFileSync(path, "(fp_lib_table");
    expect(() => LibraryTable.open(path)).toThrow("broken-fp-lib-table");
});

it.each(corpus().filter((path) => path.endsWith("lib-table")))(
    "a library is added to %s, and nothing else changes",
    (path) => {
        const copy = join(folder, path.endsWith("fp-lib-table") ? "copy.fp-lib-table" : "copy.sym-lib-table");
        const before = readFileSync(path, "utf8");
        writeFileSync(copy, before);
        using table = LibraryTable.open(copy);
        const names = [...table].map(({ name }) => name);
        expect(names.length).toBeGreaterThan(0);
        for (const { name, uri } of [...table]) table.add({ name, uri });
        expect(table.save()).toBe(false);
        table.add({ name: "added", uri: "/lib/added" });
        expect(table.foreign(["added"]).map(({ name }) => name)).toEqual(names);
        table.save();
        const lines = readFileSync(copy, "utf8").split("\n");
        expect(lines.filter((line) => !line.includes('"added"')).join("\n")).toBe(before);
        const added = '  (lib (name "added") (type "KiCad") (uri "/lib/added") (options "") (descr ""))';
        // As the other rows: up to KiCad 9 nothing stands between the lists of a row.
        expect(lines.at(-3)).toBe(before.includes(")(") ? added.replaceAll(") (", ")(") : added);
    },
);
