import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { KicadKindError } from "@pyzig/sexp/kicad";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runDemo } from "../demo/walkthrough/run-demo.ts";
import { corpus } from "./corpus.ts";
import { boardOfKicad5, boardOfKicad6, boardOfKicad10, boardsWithLittle } from "./demo-boards.ts";

const PROGRAM = fileURLToPath(new URL("../demo/demo.ts", import.meta.url));
const SHIPPED = fileURLToPath(new URL("../demo/board/pyzig-demo.kicad_pcb", import.meta.url));

let folder = "";
beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "pyzig-demo-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function spawnDemo(...commandLine: string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(process.execPath, ["--conditions=@pyzig/source", PROGRAM, ...commandLine], { encoding: "utf8" });
}

/** Runs the demo in this process. */
function demoOf(path: string): { report: string; edited: string; picture: string } {
    const lines: string[] = [];
    const options = {
        board: path,
        edited: join(folder, "board.edited.kicad_pcb"),
        picture: join(folder, "board.svg"),
        isShipped: false,
    };
    runDemo(options, (line) => lines.push(line));
    return {
        report: lines.join("\n"),
        edited: readFileSync(options.edited, "utf8"),
        picture: readFileSync(options.picture, "utf8"),
    };
}

function demoOfText(text: string): ReturnType<typeof demoOf> {
    const path = join(folder, "board.kicad_pcb");
    writeFileSync(path, text);
    return demoOf(path);
}

/** Pairs of lines that differ, of texts with as many lines. */
function differences(before: string, after: string): [string, string][] {
    const [oldLines, newLines] = [before.split("\n"), after.split("\n")];
    expect(newLines).toHaveLength(oldLines.length);
    return oldLines.flatMap((line, index) => {
        const other = newLines[index] as string;
        return line === other ? [] : [[line, other] as [string, string]];
    });
}

// Older versions of Node don't run TypeScript as it is; the demo is run by the pinned one.
describe.skipIf(!process.features.typescript)("as a program", () => {
    test("the shipped board", () => {
        const { status, stdout, stderr } = spawnDemo("--output", folder);
        expect(stderr).toBe("");
        expect(status).toBe(0);
        expect(stdout).toMatch(/format +KiCad 9 \(20241229\), written by pcbnew 9\.0\n/);
        expect(stdout).toMatch(/layers +20, of copper 2 \(F\.Cu, B\.Cu\)\n/);
        expect(stdout).toMatch(/footprints +44 \(41 on the front, 3 on the back\) with 162 pads\n/);
        expect(stdout).toMatch(/extents +64\.00 x 44\.00 mm/);
        expect(stdout).toContain("the saved file has the new values, and nothing else differs");
        expect(stdout).toMatch(
            /\ntry next\n {2}a board of yours {2}npx --yes pnpm@12 demo FILE\.kicad_pcb\n {2}a question /,
        );
        const shown = stdout.split("\n").filter((line) => /^[-+](?![-+])/.test(line));
        expect(shown).toHaveLength(4);

        const edited = readFileSync(join(folder, "pyzig-demo.edited.kicad_pcb"), "utf8");
        const changed = differences(readFileSync(SHIPPED, "utf8"), edited);
        expect(shown.sort()).toEqual(changed.flatMap(([before, after]) => [`-${before}`, `+${after}`]).sort());
        expect(changed.some(([, after]) => after.startsWith("\t\t(at "))).toBe(true);
        expect(changed.some(([, after]) => /^\t\t\(property "Value" ".*-edited"$/.test(after))).toBe(true);
    });

    test("help", () => {
        expect(spawnDemo("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("pnpm demo [file") });
    });

    test("errors end with 1 and say what is wrong", () => {
        const missing = join(folder, "missing.kicad_pcb");
        expect(spawnDemo(missing)).toMatchObject({ status: 1, stderr: `error: ${missing}: there is no such file\n` });
        expect(spawnDemo(folder)).toMatchObject({ status: 1, stderr: expect.stringMatching(/it is a folder/) });
        expect(spawnDemo("a", "b")).toMatchObject({
            status: 1,
            stderr: expect.stringMatching(/^error: one board at a time/),
        });
        expect(spawnDemo("--what")).toMatchObject({
            status: 1,
            stderr: expect.stringMatching(/Unknown option '--what'/),
        });

        const footprint = join(folder, "r.kicad_mod");
        writeFileSync(footprint, '(footprint "R")\n');
        expect(spawnDemo(footprint)).toMatchObject({
            status: 1,
            stderr: `error: ${footprint} starts with (footprint …), but board starts with (kicad_pcb …)\n`,
        });

        const broken = join(folder, "broken.kicad_pcb");
        writeFileSync(broken, "(kicad_pcb\n\t(version 20241229)\n\t(general\n");
        const { status, stderr } = spawnDemo(broken);
        expect(status).toBe(1);
        expect(stderr).toMatch(/^error: .*broken\.kicad_pcb:\d+:\d+: /);
        expect(stderr).toMatch(/\^/);
    });
});

describe("boards of other versions", () => {
    test.each([
        ["KiCad 5", boardOfKicad5, "R1-edited"],
        ["KiCad 6", boardOfKicad6, '"10k-edited"'],
        ["KiCad 10", boardOfKicad10, '"10k-edited"'],
    ])("%s", (name, text, value) => {
        const { report, edited } = demoOfText(text);
        expect(report).toContain(`${name} (`);
        expect(report).toMatch(/nets +2\n/);
        expect(report).toMatch(/footprint R1 moves from \(10, 20\) to \(11, 20\.5\)/);
        const changed = differences(text, edited);
        expect(changed).toHaveLength(2);
        expect(changed.flat().join("\n")).toContain(value);
    });

    test.each(Object.entries(boardsWithLittle))("%s", (_, { text, says, changes }) => {
        const { report, edited, picture } = demoOfText(text);
        expect(report).toContain(says);
        expect(differences(text, edited)).toHaveLength(changes);
        expect(picture).toMatch(/^<svg [\s\S]+<\/svg>\n$/);
    });

    test("a file that is no board", () => {
        expect(() => demoOfText("(kicad_sch (version 20250114))")).toThrow(KicadKindError);
    });

    const boards = corpus().filter((path) => path.endsWith(".kicad_pcb"));
    test.each(boards.map((path) => [basename(path), path] as const))("%s", (_, path) => {
        const { report, edited, picture } = demoOf(path);
        expect(report).toContain("nothing else differs");
        expect(differences(readFileSync(path, "utf8"), edited).length).toBeLessThanOrEqual(2);
        expect(picture).toMatch(/^<svg [\s\S]+<\/svg>\n$/);
        expect(picture).not.toMatch(/NaN|undefined/);
    });
});
