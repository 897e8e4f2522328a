import { type Command, Option } from "@commander-js/extra-typings";
import { writeFileAtomically } from "../file.ts";
import { type Input, inputOf } from "./input.ts";
import { readJson, writeJson } from "./json-file.ts";
import { runCommand } from "./run-command.ts";
import type { Session } from "./session.ts";

const AFTER_HELP = `
The JSON has all that is in the file, named as in the typed API: numbers are
millimetres and degrees. $kind tells the kind of file, bytes are {"$base64": "…"},
and what has no typed access is in $extra. Going back gives a file that says the
same, laid out as KiCad does; comments are lost.

Exit codes: 0 done, 2 the file could not be read or written.

Examples:
  $ kisexp convert board.kicad_pcb --to json | jq '.footprints | length'
  $ kisexp convert board.kicad_pcb --to json --out board.json
  $ kisexp convert board.json --to kicad --out board.kicad_pcb`;

interface ConvertOptions {
    readonly to: "json" | "kicad";
    readonly out?: string | undefined;
    readonly compact?: boolean | undefined;
}

/** Adds the command `convert`. */
export function addConvert(program: Command): void {
    program
        .command("convert")
        .summary("make JSON of a file, and a file of JSON")
        .description("Makes JSON of a file, or a file of such JSON.")
        .argument("<file>", "the file, or - for the standard input")
        .addOption(
            new Option("--to <format>", "what to make").choices(["json", "kicad"] as const).makeOptionMandatory(),
        )
        .option("--out <file>", "where to write it, instead of printing it")
        .option("--compact", "JSON on one line")
        .option("-q, --quiet", "only what was asked for")
        .addHelpText("after", AFTER_HELP)
        .action((file, options) => runCommand(options, (session) => convert(session, file, options)));
}

async function convert(session: Session, name: string, { to, out, compact = false }: ConvertOptions): Promise<void> {
    const input = await inputOf(name);
    try {
        const text = to === "json" ? toJson(input, compact) : toKicad(input);
        if (out === undefined) session.write(text);
        else writeFileAtomically(out, Buffer.from(text));
    } catch (error) {
        session.failWith(input.name, error);
    }
}

function toJson(input: Input, isCompact: boolean): string {
    using file = input.file();
    return `${writeJson(file, isCompact ? undefined : 2)}\n`;
}

function toKicad(input: Input): string {
    using file = readJson(Buffer.from(input.bytes()).toString("utf8"));
    return file.dumps();
}
