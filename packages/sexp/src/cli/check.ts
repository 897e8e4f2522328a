import type { Command } from "@commander-js/extra-typings";
import { type DiagnosticCode, ParseError } from "../gen/index.ts";
import { type Diagnostic, Kicad, KicadKindError } from "../kicad/index.ts";
import { eachFile } from "./each-file.ts";
import { ExitCode } from "./exit-code.ts";
import { parseFailures } from "./failure.ts";
import type { Input } from "./input.ts";
import { count, readCount } from "./numbers.ts";
import { runCommand } from "./run-command.ts";
import type { Session } from "./session.ts";

/** The most errors in the text of a file that are looked for. */
const PARSE_ERRORS = 100;

/** What KiCad can read, but may not be what was meant: it is newer, or KiCad does not write it so. */
const WARNINGS: ReadonlySet<DiagnosticCode> = new Set([
    "newer_version",
    "unknown_list",
    "unexpected_atom",
    "unknown_word",
]);

const AFTER_HELP = `
Errors are texts that are no s-expressions, values of a wrong type, numbers that
are none, and what is missing or there twice. What is not known here is a warning:
it may be of a newer KiCad or of another program. With --strict all of it is an
error, and so are line breaks in strings and bytes that are not UTF-8.

Exit codes: 0 no errors, 1 errors, 2 a file could not be read.

Examples:
  $ kisexp check board.kicad_pcb
  $ kisexp check --strict project/ libraries/
  $ git show HEAD:board.kicad_pcb | kisexp check -
  $ kisexp check --json project/ | jq -r 'select(.errors > 0).file'`;

/** Something that is told about a file. */
interface Problem {
    readonly severity: "error" | "warning";
    readonly code: string;
    readonly line?: number | undefined;
    readonly column?: number | undefined;
    readonly path?: string;
    readonly message: string;
    readonly expected?: string;
    readonly found?: string;
    readonly allowed?: readonly string[];
    readonly suggestion?: string | undefined;
}

interface CheckOptions {
    readonly strict?: boolean | undefined;
    readonly limit: number;
}

interface Totals {
    errors: number;
    warnings: number;
    odd: number;
}

/** Adds the command `check`. */
export function addCheck(program: Command): void {
    program
        .command("check")
        .summary("find what is wrong with files")
        .description(
            "Compares files with what KiCad writes, and prints what is wrong with them:\nfile:line:column: severity: path: message",
        )
        .argument("<files...>", "files or folders")
        .option("--strict", "everything that is odd is an error")
        .option("--limit <number>", "the most problems to print of a file", readCount, 1000)
        .option("--json", "print a line of JSON for each file")
        .option("-q, --quiet", "only errors: no warnings, no summary, no progress")
        .addHelpText("after", AFTER_HELP)
        .action((files, options) => runCommand(options, (session) => check(session, files, options)));
}

async function check(session: Session, files: readonly string[], options: CheckOptions): Promise<void> {
    const totals: Totals = { errors: 0, warnings: 0, odd: 0 };
    const done = await eachFile(session, files, (input) => checkFile(session, input, options, totals));
    if (totals.errors > 0) session.endWith(ExitCode.no);
    if (session.json) return;
    const { errors, warnings, odd } = totals;
    const found =
        errors + warnings === 0
            ? "no problems"
            : `${count(errors, "error")} and ${count(warnings, "warning")} in ${count(odd, "file")}`;
    session.note(`${count(done, "file")} checked: ${found}`);
}

function checkFile(session: Session, input: Input, options: CheckOptions, totals: Totals): void {
    const problems = problemsOf(input, options);
    const errors = problems.filter(({ severity }) => severity === "error").length;
    totals.errors += errors;
    totals.warnings += problems.length - errors;
    if (problems.length > 0) totals.odd++;
    if (session.json) {
        session.printJson({ file: input.name, errors, warnings: problems.length - errors, problems });
        return;
    }
    for (const problem of problems) {
        if (session.quiet && problem.severity === "warning") continue;
        session.print(problemText(session, input.name, problem));
    }
    if (problems.length >= options.limit) {
        session.note(
            `${input.name}: there may be more than ${options.limit} problems; --limit says how many are looked for`,
        );
    }
}

function problemsOf(input: Input, { strict = false, limit }: CheckOptions): Problem[] {
    try {
        using file = Kicad.of(input.document({ strict, maxErrors: Math.min(PARSE_ERRORS, Math.max(limit, 1)) }));
        return file.check({ limit }).map((diagnostic) => problemOf(diagnostic, strict));
    } catch (error) {
        if (error instanceof ParseError)
            return parseFailures(error).map((failure) => ({ severity: "error", ...failure }));
        if (error instanceof KicadKindError) return [unknownKind(error)];
        throw error;
    }
}

function unknownKind({ code, found }: KicadKindError): Problem {
    const message = found === undefined ? "there is no list in it" : `no file of KiCad starts with (${found} …)`;
    return { severity: "error", code, message };
}

function problemOf(diagnostic: Diagnostic, strict: boolean): Problem {
    const { code, line, column, path, message, expected, found, allowed, suggestion } = diagnostic;
    const severity = strict || !WARNINGS.has(code) ? "error" : "warning";
    return { severity, code, line, column, path, message, expected, found, allowed, suggestion };
}

function problemText(session: Session, name: string, { severity, line, column, path, message }: Problem): string {
    const place = line === undefined ? name : `${name}:${line}:${column}`;
    const colour = severity === "error" ? "red" : "yellow";
    const where = path === undefined || path === "" ? "" : `${session.paint("cyan", path)}: `;
    return `${session.paint("bold", place)}: ${session.paint(colour, severity)}: ${where}${message}`;
}
