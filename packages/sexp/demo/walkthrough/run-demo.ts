import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { memoryUsage, parse } from "@pyzig/sexp";
import { pcb, renderSvg } from "@pyzig/sexp/kicad";
import { apply, type BoardEdit, planEdits } from "./board-edits.ts";
import { summarize } from "./board-summary.ts";
import type { DemoOptions } from "./demo-options.ts";
import { diffLines, unifiedDiff } from "./line-diff.ts";
import { describeBytes, describeTiming, Stopwatch } from "./measure.ts";
import { verifyLines, verifyReload } from "./verify-edit.ts";

/** Longer lines are cut when they are shown; some old files put a whole polygon on one. */
const SHOWN_COLUMNS = 160;

/**
 * The project's main job: opens a board, says what it holds, edits it, saves it, shows what differs, and verifies it.
 *
 * @param print - Takes the lines of the report.
 * @throws DemoFailure, KicadKindError, ParseError, or an error of the file system.
 */
export function runDemo(options: DemoOptions, print: (line: string) => void): void {
    const watch = new Stopwatch();
    const original = readFileSync(options.board);
    // The first call loads the library.
    watch.time("start", undefined, () => parse("()").destroy());
    using file = watch.time("load", original.length, () => pcb.load(options.board));
    const board = file.root;
    const memory = file.document.memoryUsage();

    section(print, `${options.board} (${describeBytes(original.length)})`, summarize(file));

    const edits = planEdits(board);
    const lastEdit = edits.length === 0 ? "none: there is nothing to move or rename" : undefined;
    section(print, "edits", lastEdit === undefined ? edits.map((edit) => ["", edit.description]) : [["", lastEdit]]);
    watch.time("edit", undefined, () => edits.forEach(apply));

    mkdirSync(dirname(options.edited), { recursive: true });
    watch.time("save", original.length, () => file.save(options.edited));
    showDifference(options, edits, original, print);

    using saved = watch.time("reload", original.length, () => pcb.load(options.edited));
    using untouched = watch.time("parse", original.length, () => pcb.loads(original));
    watch.time("verify", undefined, () => verifyReload(edits, untouched.document, saved.document));

    const picture = watch.time("picture", undefined, () => renderSvg(saved.root));
    writeFileSync(options.picture, picture);

    section(print, "verified", [
        [
            "",
            edits.length === 0
                ? "the saved file is the same"
                : "the saved file has the new values, and nothing else differs",
        ],
    ]);
    section(print, "written", [
        ["board", options.edited],
        ["picture", `${options.picture} (${describeBytes(picture.length)})`],
    ]);
    section(
        print,
        "times",
        watch.timings.map((timing) => [timing.what, describeTiming(timing)]),
    );
    section(print, "memory", [
        ["document", `${describeBytes(memory.source)} text + ${describeBytes(memory.tree)} tree`],
        ["Zig", `${describeBytes(memoryUsage().bytes)} in three documents`],
        ["process", describeBytes(process.memoryUsage().rss)],
    ]);
    section(print, "try next", nextSteps(options));
}

/** What somebody who has just seen this can do. Those who gave a board of theirs know that they can. */
function nextSteps({ board, isShipped }: DemoOptions): readonly (readonly [string, string])[] {
    const own = "npx --yes pnpm@12 demo FILE.kicad_pcb";
    const query = `npx --yes pnpm@12 kisexp query 'footprint/property.Value/2' ${isShipped ? shortPath(board) : board} --value`;
    return [
        ...(isShipped ? [["a board of yours", own] as const] : []),
        ["a question", query],
        ["a program", "docs/start.md, or docs/kicad/files.md for all that can be edited"],
        ["graphs", "npx --yes pnpm@12 --filter netlist-example start"],
        ["all tests", "npx --yes pnpm@12 test"],
    ];
}

/** A path as it is short to type. */
function shortPath(path: string): string {
    const short = relative(process.cwd(), path);
    return short.startsWith("..") ? path : short;
}

function showDifference(
    options: DemoOptions,
    edits: readonly BoardEdit[],
    original: Buffer,
    print: (line: string) => void,
): void {
    const oldLines = original.toString().split("\n");
    const newLines = readFileSync(options.edited, "utf8").split("\n");
    const hunks = diffLines(oldLines, newLines);
    print(`--- ${basename(options.board)}`);
    print(`+++ ${basename(options.edited)}`);
    for (const line of unifiedDiff(oldLines, newLines, hunks)) {
        print(line.length > SHOWN_COLUMNS ? `${line.slice(0, SHOWN_COLUMNS)}…` : line);
    }
    print("");
    verifyLines(edits, hunks);
}

function section(print: (line: string) => void, title: string, lines: readonly (readonly [string, string])[]): void {
    print(title);
    const width = Math.max(...lines.map(([name]) => name.length));
    for (const [name, text] of lines) print(`  ${width === 0 ? "" : `${name.padEnd(width)}  `}${text}`);
    print("");
}
