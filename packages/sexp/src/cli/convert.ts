import { type Command, Option } from "@commander-js/extra-typings";
import { writeFileAtomically } from "../file.ts";
import { type AnyKicadFile, type KicadFile, type Schematic, schematic, upgrade } from "../kicad/index.ts";
import { CommandError, failureOf } from "./failure.ts";
import { type Input, inputOf } from "./input.ts";
import { readJson, writeJson } from "./json-file.ts";
import { count } from "./numbers.ts";
import { runCommand } from "./run-command.ts";
import type { Session } from "./session.ts";

const AFTER_HELP = `
The JSON has all that is in the file, named as in the typed API: numbers are
millimetres and degrees. $kind tells the kind of file, bytes are {"$base64": "…"},
and what has no typed access is in $extra. Going back gives a file that says the
same, laid out as KiCad does; comments are lost.

--upgrade makes a file of KiCad 8, 9 or 10 (10 when it doesn't say which) of an
older one. What it changes is listed on the standard error output. Schematics of
KiCad 6 below the root need the root schematic: --root.

Exit codes: 0 done, 2 the file could not be read or written.

Examples:
  $ kisexp convert board.kicad_pcb --to json | jq '.footprints | length'
  $ kisexp convert board.kicad_pcb --to json --out board.json
  $ kisexp convert board.json --to kicad --out board.kicad_pcb
  $ kisexp convert old.kicad_pcb --to kicad --upgrade --out new.kicad_pcb
  $ kisexp convert sheet.kicad_sch --to kicad --upgrade 9 --root main.kicad_sch`;

interface ConvertOptions {
    readonly to: "json" | "kicad";
    readonly out?: string | undefined;
    readonly compact?: boolean | undefined;
    readonly upgrade?: string | true | undefined;
    readonly root?: string | undefined;
    readonly project?: string | undefined;
}

/** Adds the command `convert`. */
export function addConvert(program: Command): void {
    program
        .command("convert")
        .summary("to JSON, from JSON, or to a newer KiCad")
        .description("Makes JSON of a file, a file of such JSON, or a file of a newer KiCad of an old one.")
        .argument("<file>", "the file, or - for the standard input")
        .addOption(
            new Option("--to <format>", "what to make").choices(["json", "kicad"] as const).makeOptionMandatory(),
        )
        .option("--out <file>", "where to write it, instead of printing it")
        .option("--compact", "JSON on one line")
        .addOption(new Option("--upgrade [version]", "make it one of a newer KiCad").choices(["8", "9", "10"] as const))
        .option("--root <file>", "for --upgrade: the root schematic of the hierarchy")
        .option("--project <name>", "for --upgrade: the name of the project; else that of the root schematic")
        .option("-q, --quiet", "don't list what --upgrade changes")
        .addHelpText("after", AFTER_HELP)
        .action((file, options) => runCommand(options, (session) => convert(session, file, options)));
}

async function convert(session: Session, name: string, options: ConvertOptions): Promise<void> {
    if (options.upgrade === undefined && (options.root !== undefined || options.project !== undefined)) {
        throw new CommandError("Usage", "--root and --project are for --upgrade");
    }
    const input = await inputOf(name);
    try {
        const text = converted(session, input, options);
        if (options.out === undefined) session.write(text);
        else writeFileAtomically(options.out, Buffer.from(text));
    } catch (error) {
        session.failWith(input.name, error);
    }
}

function converted(session: Session, input: Input, options: ConvertOptions): string {
    const bytes = input.bytes();
    const isJson = startsWithBrace(bytes);
    if (options.to === "kicad" && !isJson && options.upgrade === undefined) {
        throw new CommandError("Usage", "it is no JSON; a file of KiCad becomes a newer one with --upgrade");
    }
    using file = isJson ? readJson(Buffer.from(bytes).toString("utf8")) : input.file();
    if (options.upgrade === undefined) return written(file, options);
    using newer = upgraded(session, input, file, options);
    return written(newer, options);
}

function written(file: AnyKicadFile, { to, compact = false }: ConvertOptions): string {
    return to === "kicad" ? file.dumps() : `${writeJson(file, compact ? undefined : 2)}\n`;
}

/** The file of a newer KiCad; tells what is different in it. */
function upgraded(session: Session, input: Input, file: AnyKicadFile, options: ConvertOptions): AnyKicadFile {
    using root = options.root === undefined ? undefined : loadRoot(options.root);
    const version = typeof options.upgrade === "string" ? Number(options.upgrade) : undefined;
    const result = upgrade(file as KicadFile, {
        version,
        root,
        project: options.project,
    });
    for (const { change, count: places, first } of result.changes) {
        session.note(`${input.name}: ${first}: ${change}${places === 1 ? "" : ` (${count(places, "place")})`}`);
    }
    return result.file as AnyKicadFile;
}

/** The root schematic; errors name it. */
function loadRoot(path: string): KicadFile<Schematic> {
    try {
        return schematic.load(path);
    } catch (error) {
        const failure = failureOf(error);
        if (failure === undefined) throw error;
        throw new CommandError(failure.code, `the root schematic ${path} can't be read: ${failure.message}`);
    }
}

/** Whether a text is an object of JSON rather than s-expressions. */
function startsWithBrace(bytes: Uint8Array): boolean {
    return /^\uFEFF?\s*[{[]/.test(Buffer.from(bytes.subarray(0, 1024)).toString("utf8"));
}
