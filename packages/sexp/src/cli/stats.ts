import type { Command } from "@commander-js/extra-typings";
import { countContents } from "./contents.ts";
import { eachFile } from "./each-file.ts";
import type { Input } from "./input.ts";
import { count } from "./numbers.ts";
import { runCommand } from "./run-command.ts";
import type { Session } from "./session.ts";

const AFTER_HELP = `
Memory is what the opened file takes: its text and the tree over it. Time is what
reading it takes.

Exit codes: 0 done, 2 a file could not be read, or is of no kind that is known.

Examples:
  $ kisexp stats board.kicad_pcb
  $ kisexp stats --json project/ | jq -s 'map(.size) | add'`;

/** What is told about a file. */
interface Statistics {
    readonly file: string;
    readonly kind: string;
    readonly version: number | null;
    readonly kicadVersion: number;
    readonly generator: string | null;
    /** In bytes. */
    readonly size: number;
    /** Lists and atoms. */
    readonly nodes: number;
    /** In bytes. */
    readonly memory: number;
    readonly milliseconds: number;
    readonly contents: Readonly<Record<string, number>>;
}

/** Adds the command `stats`. */
export function addStats(program: Command): void {
    program
        .command("stats")
        .summary("tell what is in files")
        .description("Prints the kind, version, contents and size of files, and what they take to open.")
        .argument("<files...>", "files or folders")
        .option("--json", "print a line of JSON for each file")
        .option("-q, --quiet", "no summary, no progress")
        .addHelpText("after", AFTER_HELP)
        .action((files, options) => runCommand(options, (session) => tellAll(session, files)));
}

async function tellAll(session: Session, files: readonly string[]): Promise<void> {
    let [size, milliseconds] = [0, 0];
    const done = await eachFile(session, files, (input) => {
        const statistics = statisticsOf(input);
        size += statistics.size;
        milliseconds += statistics.milliseconds;
        if (session.json) session.printJson(statistics);
        else printStatistics(session, statistics);
    });
    if (!session.json && done > 1) {
        session.note(`${count(done, "file")}, ${amount(size)}, read in ${milliseconds.toFixed(1)} ms`);
    }
}

function statisticsOf(input: Input): Statistics {
    const start = performance.now();
    using file = input.file();
    const milliseconds = performance.now() - start;
    const { source, tree } = file.document.memoryUsage();
    let nodes = 0;
    for (const _ of file.document.node.walk()) nodes++;
    return {
        file: input.name,
        kind: file.kind,
        version: file.version ?? null,
        kicadVersion: file.kicadVersion,
        generator: generatorOf(file.root),
        size: source,
        nodes: nodes - 1,
        memory: source + tree,
        milliseconds: Number(milliseconds.toFixed(3)),
        contents: countContents(file),
    };
}

function generatorOf(root: object): string | null {
    const generator = "generator" in root ? root.generator : undefined;
    return typeof generator === "string" ? generator : null;
}

function printStatistics(session: Session, statistics: Statistics): void {
    const { file, kind, version, kicadVersion, generator, size, nodes, memory, milliseconds, contents } = statistics;
    const by = generator === null ? "" : `, written by ${generator}`;
    const format = version === null ? "no version" : `version ${version}`;
    session.print(session.paint("bold", file));
    printRow(session, "kind", `${kind}, ${format} (KiCad ${kicadVersion})${by}`);
    printRow(session, "size", `${amount(size)}, ${count(nodes, "node")}`);
    printRow(session, "opened", `${amount(memory)} of memory, ${milliseconds.toFixed(1)} ms`);
    const counted = Object.entries(contents).filter(([, number]) => number > 0);
    printRow(session, "contents", counted.map(([name, number]) => `${name} ${number}`).join(", ") || "nothing");
}

function printRow(session: Session, name: string, text: string): void {
    session.print(`  ${session.paint("dim", name.padEnd(9))} ${text}`);
}

function amount(bytes: number): string {
    if (bytes < 1000) return count(bytes, "byte");
    return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
