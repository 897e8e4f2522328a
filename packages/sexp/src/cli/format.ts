import { Buffer } from "node:buffer";
import type { Command } from "@commander-js/extra-typings";
import type { Document } from "../document.ts";
import type { SavePolicy } from "../gen/index.ts";
import { eachFile } from "./each-file.ts";
import { ExitCode } from "./exit-code.ts";
import { CommandError } from "./failure.ts";
import { findFiles } from "./find-files.ts";
import type { Input } from "./input.ts";
import { count } from "./numbers.ts";
import { runCommand } from "./run-command.ts";
import type { Session } from "./session.ts";

const AFTER_HELP = `
The layout is that of KiCad 8 and later, whatever version the file is of; what the
file says stays the same, comments stay, and so does the spelling of each value.
With --normalize, numbers and quotes are spelled as KiCad of the file's version
spells them, too: 1.50 becomes 1.5.

Exit codes: 0 done (--check: all files are laid out so), 1 --check found others,
2 a file could not be read or written.

Examples:
  $ kisexp fmt board.kicad_pcb > tidy.kicad_pcb
  $ kisexp fmt --check project/
  $ kisexp fmt --write --normalize footprints.pretty/
  $ kisexp fmt - < board.kicad_pcb`;

interface FormatOptions {
    readonly check?: true | undefined;
    readonly write?: true | undefined;
    readonly normalize?: true | undefined;
}

/** Adds the command `fmt`. */
export function addFormat(program: Command): void {
    program
        .command("fmt")
        .alias("format")
        .summary("lay files out as KiCad does")
        .description("Lays a file out as KiCad does, and prints it; or checks or rewrites many files.")
        .argument("<files...>", "one file; files or folders with --check or --write")
        .option("--check", "change nothing, and print the files that are laid out otherwise")
        .option("--write", "rewrite the files that are laid out otherwise, and print which")
        .option("--normalize", "spell numbers and quotes as KiCad does, too")
        .option("--json", "with --check or --write: print a line of JSON for each file")
        .option("-q, --quiet", "no summary, no progress; the exit code tells")
        .addHelpText("after", AFTER_HELP)
        .action((files, options) => runCommand(options, (session) => format(session, files, options)));
}

async function format(session: Session, files: readonly string[], options: FormatOptions): Promise<void> {
    const policy: SavePolicy = options.normalize ? "normalize" : "canonical";
    if (options.check && options.write) throw new CommandError("Usage", "--check and --write exclude each other");
    if (!options.check && !options.write) {
        if (session.json)
            throw new CommandError("Usage", "--json needs --check or --write: otherwise the file is what is printed");
        const found = findFiles(files).files.length;
        if (found > 1) {
            throw new CommandError(
                "Usage",
                `only one file can be printed, but there are ${found}: use --check or --write`,
            );
        }
        await eachFile(session, files, (input) => {
            using document = input.document();
            session.write(document.toString({ policy, finalNewline: "always" }));
        });
        return;
    }
    let others = 0;
    const done = await eachFile(session, files, (input) => {
        if (formatFile(session, input, policy, options.write === true)) others++;
    });
    if (options.check && others > 0) session.endWith(ExitCode.no);
    if (session.json) return;
    const what = options.write ? "rewritten" : "laid out otherwise";
    session.note(`${count(done, "file")} ${options.write ? "formatted" : "checked"}: ${others} ${what}`);
}

/** Whether the file is laid out otherwise. */
function formatFile(session: Session, input: Input, policy: SavePolicy, isWritten: boolean): boolean {
    using document = input.document();
    const isOther = isLaidOutOtherwise(document, policy);
    if (isWritten && isOther) {
        if (input.isStandardInput) throw new CommandError("Usage", "the standard input can't be written to");
        document.save({ policy, finalNewline: "always" });
    }
    if (session.json) session.printJson({ file: input.name, [isWritten ? "written" : "differs"]: isOther });
    else if (isOther) session.print(input.name);
    return isOther;
}

function isLaidOutOtherwise(document: Document, policy: SavePolicy): boolean {
    return Buffer.compare(document.toBytes(), document.toBytes({ policy, finalNewline: "always" })) !== 0;
}
