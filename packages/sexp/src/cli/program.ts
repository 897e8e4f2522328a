import { createRequire } from "node:module";
import { Command, CommanderError } from "@commander-js/extra-typings";
import { addCheck } from "./check.ts";
import { addConvert } from "./convert.ts";
import { addDiff } from "./diff.ts";
import { ExitCode } from "./exit-code.ts";
import { addFormat } from "./format.ts";
import { addQuery } from "./query.ts";
import { addRender } from "./render.ts";
import { addStats } from "./stats.ts";

const DESCRIPTION = "Checks, formats, searches, compares, converts and draws the files of KiCad 5 to 10.";

const AFTER_HELP = `
FILES are files, - for the standard input, or folders, which stand for the files
of KiCad in them. A file that can't be read is told and left out.

With --json, each line that is printed is an object of JSON: one for each file.
Colours: NO_COLOR=1 turns them off, FORCE_COLOR=1 on.

Exit codes:
  0  everything is fine
  1  the answer is no: errors, another layout, a difference, or nothing found
  2  something could not be done: an unknown option, an unreadable file

Examples:
  $ kisexp check project/
  $ kisexp fmt --check *.kicad_pcb
  $ kisexp query 'footprint[property.Reference="R1"]/at' board.kicad_pcb
  $ kisexp diff old.kicad_pcb new.kicad_pcb --ignore uuid,tstamp

More about a command: kisexp help query`;

/** Runs the command that the arguments name; the exit code is in `process.exitCode` then. */
export async function runProgram(commandArguments: readonly string[]): Promise<void> {
    const program = new Command("kisexp")
        .description(DESCRIPTION)
        .version(versionOfPackage(), "-V, --version", "print the version")
        .helpOption("-h, --help", "print this help")
        .helpCommand("help [command]", "print the help of a command")
        .addHelpText("after", AFTER_HELP)
        .showHelpAfterError("Add --help to see what can be given.")
        .exitOverride();
    addCheck(program);
    addFormat(program);
    addQuery(program);
    addDiff(program);
    addStats(program);
    addConvert(program);
    addRender(program);
    try {
        await program.parseAsync(commandArguments, { from: "user" });
    } catch (error) {
        if (!(error instanceof CommanderError)) throw error;
        process.exitCode = error.exitCode === 0 ? ExitCode.fine : ExitCode.failed;
    }
}

function versionOfPackage(): string {
    const { version } = createRequire(import.meta.url)("@pyzig/sexp/package.json") as { readonly version: string };
    return version;
}
