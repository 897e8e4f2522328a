import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kisexp, PROGRAM, plainEnvironment, TemporaryFolder, told } from "./run-cli.ts";
import { BOARD, BROKEN_BOARD, writeFiles } from "./sample-files.ts";

describe("help", () => {
    it.each([[[]], [["help"]], [["check"]], [["fmt"]], [["query"]], [["diff"]], [["stats"]], [["convert"]]])(
        "%j",
        (names) => {
            const given = names.length === 0 ? ["--help"] : names[0] === "help" ? names : [...names, "--help"];
            expect(told(given)).toMatchSnapshot();
        },
    );

    it("tells the version", () => {
        expect(kisexp(["--version"]).output).toMatch(/^\d+\.\d+\.\d+\n$/);
    });
});

describe("what can't be", () => {
    it.each([
        [[]],
        [["chek", "a"]],
        [["check"]],
        [["check", "--strickt", "a"]],
        [["check", "--limit", "many", "a"]],
        [["diff", "--tolerance", "-1", "a", "b"]],
        [["convert", "a"]],
        [["convert", "a", "--to", "xml"]],
    ])("%j ends with 2 and says why", (given) => {
        const { code, output, errors } = kisexp(given);
        expect({ code, output }).toEqual({ code: 2, output: "" });
        // Without any argument that is the whole help.
        expect(errors.split("\n").slice(0, 3).join("\n")).toMatchSnapshot();
    });
});

describe("files", () => {
    it("are all worked on, also when some can't be read", () => {
        using folder = new TemporaryFolder();
        writeFiles(folder.path, {
            "b.kicad_pcb": BROKEN_BOARD,
            "a.kicad_pcb": BOARD,
            "c.kicad_sch": "(lib)",
            "d.txt": "(a)",
        });
        expect(told(["query", "version", "none.kicad_pcb", "."], { cwd: folder.path })).toMatchInlineSnapshot(`
          "a.kicad_pcb:2:2: (version 20241229)
          [errors]
          none.kicad_pcb: no such file or directory
          b.kicad_pcb:5:1: The string that starts at line 3, column 9 is never closed.
          [exit code 2]"
        `);
    });

    it("are found in folders, without those of others", () => {
        using folder = new TemporaryFolder();
        writeFiles(folder.path, {
            "z/board.kicad_pcb": BOARD,
            "z/fp-lib-table": "(fp_lib_table (version 7))",
            "z/deep/deeper/rules.kicad_dru": "(version 1)",
            "a.kicad_mod": '(footprint "a" (version 20241229))',
            "notes.txt": "(kicad_pcb)",
            ".git/old.kicad_pcb": BOARD,
            "node_modules/p/p.kicad_mod": BOARD,
        });
        symlinkSync(join(folder.path, "z"), join(folder.path, "link"));
        mkdirSync(join(folder.path, "empty"));
        expect(
            told(["query", "--count", "version", ".", "empty", "z/board.kicad_pcb"], { cwd: folder.path }),
        ).toMatchInlineSnapshot(`
          "a.kicad_mod: 1
          z/board.kicad_pcb: 1
          z/fp-lib-table: 1
          z/deep/deeper/rules.kicad_dru: 1
          [errors]
          empty: there are no files of KiCad in this folder
          [exit code 2]"
        `);
    });

    it("can be the standard input", () => {
        expect(told(["query", "version", "-"], { input: BOARD })).toMatchInlineSnapshot(`
          "<stdin>:2:2: (version 20241229)
          [exit code 0]"
        `);
    });

    it("that fail are lines of JSON where that is asked for", () => {
        using folder = new TemporaryFolder();
        writeFiles(folder.path, { "a.kicad_pcb": BOARD, "b.kicad_pcb": BROKEN_BOARD });
        const { code, output, errors } = kisexp(["query", "--json", "--count", "net", "none", "."], {
            cwd: folder.path,
        });
        expect({ code, errors }).toEqual({ code: 2, errors: "" });
        expect(
            output
                .trim()
                .split("\n")
                .map((line) => JSON.parse(line) as unknown),
        ).toEqual([
            { file: "none", error: { code: "ENOENT", message: "no such file or directory" } },
            { file: "a.kicad_pcb", count: 3 },
            {
                file: "b.kicad_pcb",
                error: {
                    code: "UnterminatedString",
                    message: "The string that starts at line 3, column 9 is never closed.",
                    line: 5,
                    column: 1,
                },
            },
        ]);
    });
});

describe("colours", () => {
    const start = "\u001b[";
    it("are not in pipes, unless they are asked for", () => {
        const given = ["query", "version", "-"];
        expect(kisexp(given, { input: BOARD }).output).not.toContain(start);
        expect(kisexp(given, { input: BOARD, env: { FORCE_COLOR: "1" } }).output).toContain(`${start}1m<stdin>:2:2`);
        expect(kisexp(given, { input: BOARD, env: { NO_COLOR: "1" } }).output).not.toContain(start);
    });
});

describe("the outside", () => {
    it("may stop to read: the program ends quietly, with the code of what it knows", async () => {
        using folder = new TemporaryFolder();
        const tracks = Array.from({ length: 20_000 }, (_, index) => `(segment (start ${index} 0) (end 0 0))`).join(
            "\n",
        );
        for (let index = 0; index < 20; index++)
            writeFiles(folder.path, { [`${index}.kicad_pcb`]: `(kicad_pcb (version 20241229) ${tracks})` });
        const child = spawn(process.execPath, [...PROGRAM, "query", "segment", folder.path], {
            env: plainEnvironment(),
        });
        let errors = "";
        child.stderr.setEncoding("utf8").on("data", (text: string) => {
            errors += text;
        });
        await once(child.stdout, "data");
        child.stdout.destroy();
        const [code, signal] = (await once(child, "close")) as [number | null, string | null];
        expect({ code, signal, errors }).toEqual({ code: 0, signal: null, errors: "" });
    });

    it.runIf(process.platform !== "win32")(
        "may end the program by a signal, which is seen by who started it",
        async () => {
            using folder = new TemporaryFolder();
            writeFiles(folder.path, { "a.kicad_pcb": BROKEN_BOARD });
            // It waits for the standard input, which never ends.
            const child = spawn(process.execPath, [...PROGRAM, "check", "a.kicad_pcb", "-"], {
                cwd: folder.path,
                env: plainEnvironment(),
            });
            const [output] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
            expect(output).toContain("a.kicad_pcb:5:1: error:");
            child.kill("SIGINT");
            const [code, signal] = (await once(child, "close")) as [number | null, string | null];
            expect({ code, signal }).toEqual({ code: null, signal: "SIGINT" });
        },
    );
});
