import type { Command } from "@commander-js/extra-typings";
import { type Node, nodeAccess } from "../node.ts";
import { Query, query } from "../query/index.ts";
import { eachFile } from "./each-file.ts";
import { ExitCode } from "./exit-code.ts";
import type { Input } from "./input.ts";
import { oneLine } from "./one-line.ts";
import { runCommand } from "./run-command.ts";
import type { Session } from "./session.ts";

const AFTER_HELP = `
A pattern is steps with slashes between them. It starts at the root of the file.
  setup/stackup       lists by their head; or the fields of typed files: footprints
  *  gr_*  {arc,via}  any list, wildcards, one of several names
  **                  any depth: **/pad
  at/1  at/-1         a child by its position; 0 is the head
  ..  .               the list around; the same node
  property.Value      the list whose first value is Value
and brackets that choose among what a step found:
  [0]  [-1]           by its place among them
  [locked]  [!pad]    something is in it, or not
  [layer="F.Cu"]      a value: = != ~= (wildcards, or /a regular expression/i)
  [width<0.2]         a number: < <= > >=
  [a=1 or b=2]        one of several

Exit codes: 0 something was found, 1 nothing, 2 a wrong pattern or file.

Examples:
  $ kisexp query 'footprint[property.Reference="R1"]/at' board.kicad_pcb
  $ kisexp query --value 'footprint/property.Value/2' board.kicad_pcb | sort | uniq -c
  $ kisexp query 'segment[layer=F.Cu][width<0.2]' project/
  $ kisexp query --count '**/pad[net=GND]' *.kicad_pcb
  $ kisexp query --json 'symbol[property.Reference~=/^U\\d+$/]' project/ | jq .matches`;

interface QueryOptions {
    readonly value?: true | undefined;
    readonly path?: true | undefined;
    readonly count?: true | undefined;
}

/** Adds the command `query`. */
export function addQuery(program: Command): void {
    program
        .command("query")
        .summary("find lists and values by a pattern")
        .description("Prints what a pattern finds: file:line:column: text")
        .argument("<pattern>", "what to look for")
        .argument("<files...>", "files or folders")
        .option("--value", "print only the values: those of a list without its head, texts without quotes")
        .option("--path", "print the path instead of the text; a path is a pattern, too")
        .option("--count", "print only how many there are in each file")
        .option("--json", "print a line of JSON for each file")
        .option("-q, --quiet", "print nothing; the exit code tells")
        .addHelpText("after", AFTER_HELP)
        .action((pattern, files, options) =>
            runCommand(options, (session) => search(session, new Query(pattern), files, options)),
        );
}

async function search(
    session: Session,
    pattern: Query,
    files: readonly string[],
    options: QueryOptions,
): Promise<void> {
    let total = 0;
    await eachFile(session, files, (input) => {
        total += searchFile(session, input, pattern, options);
    });
    if (total === 0) session.endWith(ExitCode.no);
}

/** How many nodes a file has that the pattern describes. */
function searchFile(session: Session, input: Input, pattern: Query, options: QueryOptions): number {
    using file = input.documentOrFile();
    const nodes = query(file, pattern);
    if (session.quiet) return nodes.length;
    if (options.count) printCount(session, input.name, nodes.length);
    else if (session.json) session.printJson({ file: input.name, matches: matchesOf(nodes) });
    else if (options.value) for (const node of nodes) session.print(valuesOf(node).join(" "));
    else printMatches(session, input.name, nodes, options.path === true);
    return nodes.length;
}

function printCount(session: Session, name: string, count: number): void {
    if (session.json) session.printJson({ file: name, count });
    else session.print(`${session.paint("bold", name)}: ${count}`);
}

function printMatches(session: Session, name: string, nodes: readonly Node[], isPath: boolean): void {
    const paths = isPath ? pathsOf(nodes) : [];
    for (const [index, node] of nodes.entries()) {
        const { line, column } = node.position ?? { line: 1, column: 1 };
        const text = isPath ? session.paint("cyan", paths[index] as string) : oneLine(node);
        session.print(`${session.paint("bold", `${name}:${line}:${column}`)}: ${text}`);
    }
}

function matchesOf(nodes: readonly Node[]): object[] {
    const paths = pathsOf(nodes);
    return nodes.map((node, index) => {
        const { line, column } = node;
        return { path: paths[index], line, column, kind: node.kind, text: node.text, values: valuesOf(node) };
    });
}

/** The value of an atom, or those of the atoms in a list. */
function valuesOf(node: Node): (string | number)[] {
    const atoms = node.isAtom ? [node] : node.args.filter((each) => each.isAtom);
    return atoms.map((atom) => {
        const { value } = atom;
        return typeof value === "bigint" || value === undefined ? atom.text : value;
    });
}

/** The paths of nodes of one document, which all have a place in it. */
function pathsOf(nodes: readonly Node[]): string[] {
    const [first] = nodes;
    if (first === undefined) return [];
    return nodeAccess.reader(first).tree.pathsOf(nodes.map((node) => nodeAccess.row(node)));
}
