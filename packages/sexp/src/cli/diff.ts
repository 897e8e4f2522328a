import type { Command } from "@commander-js/extra-typings";
import { type CompareOptions, type Difference, diff } from "../compare.ts";
import type { Node } from "../node.ts";
import { ExitCode } from "./exit-code.ts";
import { CommandError } from "./failure.ts";
import { STANDARD_INPUT } from "./find-files.ts";
import { inputOf } from "./input.ts";
import { count, readAmount, readCount, readNames } from "./numbers.ts";
import { oneLine } from "./one-line.ts";
import { runCommand } from "./run-command.ts";
import type { Session, Style } from "./session.ts";

/** How much of a list is shown, in characters. */
const SHOWN = 120;

const AFTER_HELP = `
Layout, comments and spelling don't count: 1.50 is 1.5. Lists are matched by their
unique identifiers, references and names. One that stands elsewhere in the same list
is removed and added, unless --ignore-order is given.

Exit codes: 0 they say the same, 1 they differ, 2 a file could not be read.

Examples:
  $ kisexp diff old.kicad_pcb new.kicad_pcb
  $ kisexp diff --ignore uuid,tstamp --ignore-order a.kicad_sch b.kicad_sch
  $ git show HEAD:board.kicad_pcb | kisexp diff - board.kicad_pcb
  $ kisexp diff --json old.kicad_pcb new.kicad_pcb | jq '.differences | length'`;

interface DiffCommandOptions {
    readonly ignoreOrder?: true | undefined;
    readonly ignore?: readonly string[] | undefined;
    readonly tolerance: number;
    readonly spelling?: true | undefined;
    readonly limit: number;
}

/** Adds the command `diff`. */
export function addDiff(program: Command): void {
    program
        .command("diff")
        .summary("compare what two files say")
        .description("Compares what two files say, and prints what is different, by path.")
        .argument("<old>", "a file, or - for the standard input")
        .argument("<new>", "the other one")
        .option("--ignore-order", "lists may stand in another order")
        .option("--ignore <heads>", "leave out the lists with these heads: uuid,tstamp", readNames)
        .option("--tolerance <number>", "how far numbers may be apart", readAmount, 0)
        .option("--spelling", '1.50 differs from 1.5, and "a" from a')
        .option("--limit <number>", "the most differences to print", readCount, 1000)
        .option("--json", "print a line of JSON")
        .option("-q, --quiet", "print nothing; the exit code tells")
        .addHelpText("after", AFTER_HELP)
        .action((left, right, options) => runCommand(options, (session) => compare(session, left, right, options)));
}

async function compare(session: Session, left: string, right: string, options: DiffCommandOptions): Promise<void> {
    if (left === STANDARD_INPUT && right === STANDARD_INPUT) {
        throw new CommandError("Usage", "only one of the files can be the standard input");
    }
    const [leftDocument, rightDocument] = [await load(session, left), await load(session, right)];
    if (leftDocument === undefined || rightDocument === undefined) return;
    using _left = leftDocument;
    using _right = rightDocument;
    const { ignoreOrder = false, ignore = [], tolerance, spelling = false, limit } = options;
    const compareOptions: CompareOptions = { ignoreOrder, ignore, tolerance, spelling };
    // One more than is shown, to know whether there are more.
    const found = diff(leftDocument, rightDocument, { ...compareOptions, limit: session.quiet ? 1 : limit + 1 });
    if (found.length > 0) session.endWith(ExitCode.no);
    if (session.quiet) return;
    const differences = found.slice(0, limit);
    const isComplete = found.length === differences.length;
    if (session.json) {
        const list = differences.map(differenceData);
        session.printJson({ left, right, equal: found.length === 0, complete: isComplete, differences: list });
    } else if (found.length > 0) printDifferences(session, left, right, differences, isComplete);
}

/** The document of a file; undefined when it can't be read, which is told. */
async function load(session: Session, name: string) {
    const input = await inputOf(name);
    try {
        return input.document();
    } catch (error) {
        session.failWith(input.name, error);
        return undefined;
    }
}

function printDifferences(
    session: Session,
    left: string,
    right: string,
    differences: readonly Difference[],
    isComplete: boolean,
): void {
    session.print(session.paint("bold", `--- ${left}`));
    session.print(session.paint("bold", `+++ ${right}`));
    const counts = { changed: 0, added: 0, removed: 0 };
    for (const difference of differences) {
        counts[difference.kind]++;
        session.print(differenceText(session, difference));
    }
    const { changed, added, removed } = counts;
    const more = isComplete ? "" : "; there are more, see --limit";
    session.note(
        `${count(differences.length, "difference")}: ${changed} changed, ${added} added, ${removed} removed${more}`,
    );
}

/** `~ kicad_pcb/footprint[0 "R1"]/at/1 (12 → 14): 10 → 10.5` */
function differenceText(session: Session, { kind, path, left, right }: Difference): string {
    const [mark, colour]: [string, Style] =
        kind === "added" ? ["+", "green"] : kind === "removed" ? ["-", "red"] : ["~", "yellow"];
    const lines = [left, right].flatMap((node) => node?.line ?? []);
    const texts = [];
    if (left !== undefined) texts.push(session.paint("red", oneLine(left, SHOWN)));
    if (right !== undefined) texts.push(session.paint("green", oneLine(right, SHOWN)));
    const place = session.paint("dim", `(${lines.join(" → ")})`);
    return `${session.paint(colour, mark)} ${session.paint("cyan", path)} ${place}: ${texts.join(" → ")}`;
}

function differenceData({ kind, path, left, right }: Difference): object {
    return { kind, path, left: nodeData(left), right: nodeData(right) };
}

function nodeData(node: Node | undefined): object | undefined {
    return node === undefined ? undefined : { line: node.line, column: node.column, text: node.text };
}
