import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document } from "@pyzig/sexp";
import { describe, expect, it } from "vitest";
import { OWN_FILES } from "../corpus.ts";
import { kisexp, TemporaryFolder, told } from "./run-cli.ts";
import { BOARD, BROKEN_BOARD, ODD_BOARD, writeFiles } from "./sample-files.ts";

function lines(output: string): unknown[] {
    return output
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown);
}

describe("check", () => {
    it("tells what is wrong, and what may be", () => {
        using folder = new TemporaryFolder();
        writeFiles(folder.path, {
            "a.kicad_pcb": BOARD,
            "b.kicad_pcb": ODD_BOARD,
            "c.kicad_pcb": BROKEN_BOARD,
            "d.kicad_sch": "(x)",
        });
        expect(told(["check", "."], { cwd: folder.path })).toMatchSnapshot();
        expect(told(["check", "--quiet", "b.kicad_pcb"], { cwd: folder.path })).toMatchSnapshot();
        expect(told(["check", "--limit", "1", "b.kicad_pcb"], { cwd: folder.path })).toMatchSnapshot();
        expect(lines(kisexp(["check", "--json", "."], { cwd: folder.path }).output)).toMatchSnapshot();
    });

    it("ends with 1 only for errors, and with --strict for all that is odd", () => {
        const warned = BOARD.replace('(generator "pcbnew")', '(generator "pcbnew")\n\t(colour "green")');
        expect(told(["check", "-"], { input: warned })).toMatchInlineSnapshot(`
          "<stdin>:4:2: warning: kicad_pcb/colour: (colour "green") is not known here
          [errors]
          1 file checked: 0 errors and 1 warning in 1 file
          [exit code 0]"
        `);
        expect(told(["check", "--strict", "-"], { input: warned })).toMatchInlineSnapshot(`
          "<stdin>:4:2: error: kicad_pcb/colour: (colour "green") is not known here
          [errors]
          1 file checked: 1 error and 0 warnings in 1 file
          [exit code 1]"
        `);
        const broken = BOARD.replace('"GND"', '"G\nND"');
        expect(kisexp(["check", "-"], { input: broken }).code).toBe(0);
        expect(kisexp(["check", "--strict", "-"], { input: broken })).toMatchObject({
            code: 1,
            output: expect.stringContaining("A string holds a line break at line 12, column 11") as string,
        });
    });
});

describe("fmt", () => {
    const untidy = BOARD.replace("\t(general\n\t\t(thickness 1.6)\n\t)", "  (general (thickness 1.60))");

    it("prints one file", () => {
        expect(told(["fmt", "-"], { input: untidy })).toBe(`${BOARD.replace("1.6)", "1.60)")}[exit code 0]`);
        expect(told(["fmt", "--normalize", "-"], { input: untidy })).toBe(`${BOARD}[exit code 0]`);
    });

    it("checks and rewrites many", () => {
        using folder = new TemporaryFolder();
        writeFiles(folder.path, { "a.kicad_pcb": BOARD, "b.kicad_pcb": untidy, "c.kicad_pcb": BROKEN_BOARD });
        expect(told(["fmt", "."], { cwd: folder.path })).toMatchInlineSnapshot(`
          "[errors]
          kisexp: only one file can be printed, but there are 3: use --check or --write
          [exit code 2]"
        `);
        expect(told(["fmt", "--check", "."], { cwd: folder.path })).toMatchInlineSnapshot(`
          "b.kicad_pcb
          [errors]
          c.kicad_pcb:5:1: The string that starts at line 3, column 9 is never closed.
          2 files checked: 1 laid out otherwise
          [exit code 2]"
        `);
        expect(readFileSync(join(folder.path, "b.kicad_pcb"), "utf8")).toBe(untidy);
        expect(kisexp(["fmt", "--check", "a.kicad_pcb", "b.kicad_pcb"], { cwd: folder.path }).code).toBe(1);
        expect(
            lines(
                kisexp(["fmt", "--write", "--json", "--normalize", "a.kicad_pcb", "b.kicad_pcb"], { cwd: folder.path })
                    .output,
            ),
        ).toEqual([
            { file: "a.kicad_pcb", written: false },
            { file: "b.kicad_pcb", written: true },
        ]);
        expect(readFileSync(join(folder.path, "b.kicad_pcb"), "utf8")).toBe(BOARD);
        expect(kisexp(["fmt", "--check", "a.kicad_pcb", "b.kicad_pcb"], { cwd: folder.path }).code).toBe(0);
    });

    it("refuses what makes no sense", () => {
        expect(told(["fmt", "--check", "--write", "-"])).toContain("--check and --write exclude each other");
        expect(told(["fmt", "--json", "-"])).toContain("--json needs --check or --write");
        expect(told(["fmt", "--write", "-"], { input: untidy })).toContain("the standard input can't be written to");
    });
});

describe("query", () => {
    const given = ['footprint[property.Reference="R1"]/{at,pad}', "-"];

    it("prints text, values, paths, counts or JSON", () => {
        expect(told(["query", ...given], { input: BOARD })).toMatchSnapshot();
        expect(told(["query", "--value", ...given], { input: BOARD })).toMatchSnapshot();
        expect(told(["query", "--path", ...given], { input: BOARD })).toMatchSnapshot();
        expect(told(["query", "--count", ...given], { input: BOARD })).toMatchSnapshot();
        expect(told(["query", "--quiet", ...given], { input: BOARD })).toBe("[exit code 0]");
        expect(lines(kisexp(["query", "--json", ...given], { input: BOARD }).output)).toMatchSnapshot();
    });

    it("knows the fields of typed files, and works without", () => {
        expect(told(["query", "footprints/pads/number", "-"], { input: BOARD })).toContain('<stdin>:23:8: "1"');
        expect(told(["query", "b", "-"], { input: "(a (b 1))" })).toContain("<stdin>:1:4: (b 1)");
    });

    it("prints each result on one line, strings as they are spelled", () => {
        const { output } = kisexp(["query", "a", "-"], { input: '(root (a\n  # note\n  (b  "x  y\nz" ()) c))' });
        expect(output).toBe('<stdin>:1:7: (a (b "x  y\\nz" ()) c)\n');
    });

    it("ends with 1 when nothing is found, and with 2 when the pattern is wrong", () => {
        expect(told(["query", "nothing", "-"], { input: BOARD })).toBe("[exit code 1]");
        expect(told(["query", "footprint[layer=", "-"], { input: BOARD })).toMatchInlineSnapshot(`
          "[errors]
          kisexp: at character 17 of the pattern: expected a value: a word, a number or a text in quotes, but found the end
            footprint[layer=
                            ^
          [exit code 2]"
        `);
    });
});

describe("diff", () => {
    const other = BOARD.replace("(end 15.5 20)", "(end 15.6 20)")
        .replace("5d04", "5d99")
        .replace('\t(net 2 "/SDA")\n', "")
        .replace('\t(net 0 "")\n\t(net 1 "GND")\n', '\t(net 1 "GND")\n\t(net 0 "")\n')
        .replace("(at 10 20 90)", "(at 10 20 90)\n\t\t(locked yes)");

    it("tells what is different", () => {
        using folder = new TemporaryFolder();
        writeFiles(folder.path, { "a.kicad_pcb": BOARD, "b.kicad_pcb": other });
        const run = (...given: string[]) =>
            told(["diff", ...given, "a.kicad_pcb", "b.kicad_pcb"], { cwd: folder.path });
        expect(run()).toMatchSnapshot();
        expect(run("--ignore", "uuid,net", "--ignore", "locked", "--tolerance", "0.2")).toBe("[exit code 0]");
        expect(run("--ignore", "uuid", "--ignore-order")).toMatchSnapshot();
        expect(run("--quiet")).toBe("[exit code 1]");
        expect(run("--limit", "1")).toContain(
            "1 difference: 0 changed, 0 added, 1 removed; there are more, see --limit",
        );
        expect(
            lines(kisexp(["diff", "--json", "a.kicad_pcb", "b.kicad_pcb"], { cwd: folder.path }).output),
        ).toMatchSnapshot();
        const colourful = told(["diff", "a.kicad_pcb", "b.kicad_pcb"], { cwd: folder.path, env: { FORCE_COLOR: "1" } });
        expect(colourful).toContain("\u001b[32m+");
    });

    it("takes layout and spelling for the same, unless told otherwise", () => {
        using folder = new TemporaryFolder();
        writeFiles(folder.path, { "a.kicad_pcb": BOARD });
        const input = BOARD.replace(/\n\s*/g, " ").replace("1.6", "1.60");
        expect(told(["diff", "a.kicad_pcb", "-"], { cwd: folder.path, input })).toBe("[exit code 0]");
        expect(kisexp(["diff", "--spelling", "-", "a.kicad_pcb"], { cwd: folder.path, input }).code).toBe(1);
        expect(told(["diff", "-", "-"])).toContain("only one of the files can be the standard input");
        expect(told(["diff", "a.kicad_pcb", "none"], { cwd: folder.path })).toMatchInlineSnapshot(`
          "[errors]
          none: no such file or directory
          [exit code 2]"
        `);
    });
});

describe("stats", () => {
    /** Without what depends on the machine. */
    function steady(text: string): string {
        return text.replace(/[\d.]+ ms/g, "… ms");
    }

    it("tells what is in files", () => {
        using folder = new TemporaryFolder();
        writeFiles(folder.path, { "a.kicad_pcb": BOARD });
        expect(steady(told(["stats", "a.kicad_pcb"], { cwd: folder.path }))).toMatchSnapshot();
        expect(steady(told(["stats", "."], { cwd: OWN_FILES }))).toMatchSnapshot();
        const [statistics] = lines(kisexp(["stats", "--json", "a.kicad_pcb"], { cwd: folder.path }).output) as [
            { milliseconds: number },
        ];
        expect(statistics.milliseconds).toBeGreaterThan(0);
        expect({ ...statistics, milliseconds: 0 }).toMatchSnapshot();
    });

    it("counts nets that are only used, as in files of KiCad 10", () => {
        const input = BOARD.replace(/^\t\(net \d ".*"\)\n/gm, "")
            .replace('(net 1 "GND")', '(net "GND")')
            .replace("(net 1)", '(net "VCC")');
        const [statistics] = lines(kisexp(["stats", "--json", "-"], { input }).output) as [
            { contents: { nets: number } },
        ];
        expect(statistics.contents.nets).toBe(2);
    });
});

describe("convert", () => {
    it("makes JSON of a file, and the file of the JSON", () => {
        using folder = new TemporaryFolder();
        writeFiles(folder.path, { "a.kicad_pcb": BOARD });
        const run = (...given: string[]) => kisexp(["convert", ...given], { cwd: folder.path });
        const { code, output } = run("a.kicad_pcb", "--to", "json");
        expect(code).toBe(0);
        expect(output).toMatchSnapshot();
        expect(run("a.kicad_pcb", "--to", "json", "--compact", "--out", "a.json")).toEqual({
            code: 0,
            output: "",
            errors: "",
        });
        expect(readFileSync(join(folder.path, "a.json"), "utf8")).toBe(`${JSON.stringify(JSON.parse(output))}\n`);
        expect(run("a.json", "--to", "kicad").output).toBe(BOARD);
        expect(run("a.json", "--to", "kicad", "--out", "b.kicad_pcb").code).toBe(0);
        using document = Document.load(join(folder.path, "b.kicad_pcb"));
        expect(document.toString()).toBe(BOARD);
    });

    it("says what is wrong with JSON", () => {
        const run = (input: string) => told(["convert", "-", "--to", "kicad"], { input });
        expect(run("(a)")).toContain("it is no JSON; a file of KiCad becomes a newer one with --upgrade");
        expect(run("{")).toMatch(/^\[errors\]\n<stdin>: .*JSON.*\n\[exit code 2\]$/s);
        expect(run("[]")).toContain('<stdin>: "$kind" must tell the kind of file (one of board, footprint, ');
        expect(run('{"$kind": "board", "version": "new"}')).toContain("kicad_pcb.version: must be");
        expect(run('{"$kind": "board", "version": 20241229, "x": {"$base64": "?"}}')).toContain(
            '"$base64" must be text in base64',
        );
        expect(told(["convert", "-", "--to", "json"], { input: "(a)" })).toMatch(/<stdin>: .*starts with \(a …\)/);
    });

    it("makes a newer file of an old one, and tells what is different", () => {
        const old = `(module R_0603 (layer F.Cu) (tedit 5A000000)
  (fp_text reference REF** (at 0 -1.5) (layer F.SilkS) (effects (font (size 1 1) (thickness 0.15))))
  (pad 1 smd rect (at -0.8 0) (size 0.8 0.9) (layers F.Cu F.Mask))
  (pad 2 smd rect (at 0.8 0) (size 0.8 0.9) (layers F.Cu F.Mask)))`;
        const text = told(["convert", "-", "--to", "kicad", "--upgrade"], { input: old });
        expect(text.replace(/"[0-9a-f]{8}-[0-9a-f-]{27}"/g, '"a uuid"')).toMatchSnapshot();
        const nine = kisexp(["convert", "-", "--to", "json", "--upgrade", "9", "--quiet"], { input: old });
        expect(nine).toMatchObject({ code: 0, errors: "" });
        expect(JSON.parse(nine.output)).toMatchObject({
            $kind: "footprint",
            version: 20241229,
            generatorVersion: "9.0",
        });
        // What --upgrade gives is a file without anything odd, and can't become older again.
        const { output: ten } = kisexp(["convert", "-", "--to", "kicad", "--upgrade", "--quiet"], { input: old });
        expect(kisexp(["check", "--strict", "-"], { input: ten }).output).toBe("");
        expect(told(["convert", "-", "--to", "kicad", "--upgrade", "8"], { input: ten })).toContain(
            "it can't become one of KiCad 8",
        );
    });

    it("takes the places of symbols from the root schematic", () => {
        using folder = new TemporaryFolder();
        writeFiles(folder.path, {
            "main.kicad_sch": `(kicad_sch (version 20211123) (generator eeschema) (uuid aaaaaaaa-0000-4000-8000-000000000001) (paper "A4")
  (symbol_instances
    (path "/bbbbbbbb-0000-4000-8000-000000000002/cccccccc-0000-4000-8000-000000000003" (reference "R7") (unit 1) (value "10k") (footprint ""))))`,
            "sheet.kicad_sch": `(kicad_sch (version 20211123) (generator eeschema) (uuid dddddddd-0000-4000-8000-000000000004) (paper "A4")
  (symbol (lib_id "Device:R") (at 10 20 0) (unit 1) (in_bom yes) (on_board yes)
    (uuid cccccccc-0000-4000-8000-000000000003)
    (property "Reference" "R?" (id 0) (at 0 0 0))))`,
        });
        const run = (...given: string[]) =>
            kisexp(["convert", "sheet.kicad_sch", "--to", "kicad", ...given], { cwd: folder.path });
        expect(
            run("--upgrade", "--root", "main.kicad_sch", "--project", "amplifier").output.replace(/\s+/g, " "),
        ).toContain(
            '(instances (project "amplifier" (path "/aaaaaaaa-0000-4000-8000-000000000001/bbbbbbbb-0000-4000-8000-000000000002" (reference "R7") (unit 1)',
        );
        expect(run("--upgrade", "--root", "none")).toEqual({
            code: 2,
            output: "",
            errors: "sheet.kicad_sch: the root schematic none can't be read: no such file or directory\n",
        });
        expect(run("--root", "main.kicad_sch").errors).toContain("--root and --project are for --upgrade");
    });

    it("writes nothing when it fails", () => {
        using folder = new TemporaryFolder();
        writeFileSync(join(folder.path, "kept"), "as it was");
        expect(kisexp(["convert", "-", "--to", "json", "--out", "kept"], { cwd: folder.path, input: "(" }).code).toBe(
            2,
        );
        expect(readFileSync(join(folder.path, "kept"), "utf8")).toBe("as it was");
    });
});

describe("render", () => {
    const SYMBOLS = `(kicad_symbol_lib (version 20241209) (generator "example")
	(symbol "R" (property "Reference" "R" (at 0 0 0)) (symbol "R_0_1" (rectangle (start -1 2) (end 1 -2) (stroke (width 0.2) (type default)) (fill (type none)))))
	(symbol "C" (property "Reference" "C" (at 0 0 0))))`;

    it("draws a board, a symbol, and many files", () => {
        using folder = new TemporaryFolder();
        writeFiles(folder.path, { "a.kicad_pcb": BOARD, "s.kicad_sym": SYMBOLS });
        const run = (...given: string[]) => kisexp(["render", ...given], { cwd: folder.path });
        const { code, output } = run("a.kicad_pcb");
        expect(code).toBe(0);
        expect(output).toMatch(/^<svg .*<\/svg>\n$/s);
        expect(run("a.kicad_pcb", "--out", "a.svg")).toEqual({ code: 0, output: "", errors: "" });
        expect(readFileSync(join(folder.path, "a.svg"), "utf8")).toBe(output);
        expect(run("s.kicad_sym", "--symbol", "R", "--width", "200").output).toContain('width="200"');
        expect(run("a.kicad_pcb", "--folder", "pictures").errors).toBe("1 picture drawn\n");
        expect(readFileSync(join(folder.path, "pictures/a.svg"), "utf8")).toBe(output);
    });

    it("says what can't be drawn", () => {
        const run = (input: string, ...given: string[]) => told(["render", "-", ...given], { input });
        expect(run(SYMBOLS)).toContain("<stdin>: it has 2 symbols: say which with --symbol (R, C, …)");
        expect(run(SYMBOLS, "--symbol", "RR")).toContain('it has no symbol "RR"; did you mean "R"?');
        expect(run('(export (version "E"))')).toContain("it is a netlist: boards, footprints and symbol libraries");
        expect(run(BOARD, "--width", "wide")).toContain('--width must be a positive whole number, not "wide"');
        expect(told(["render", "-", "--out", "a", "--folder", "b"], { input: BOARD })).toContain("exclude each other");
    });
});
