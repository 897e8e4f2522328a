import { fillMessage, PyzigError } from "@pyzig/core";
import { errors } from "../gen/errors.ts";
import { ParseError, type ParseIssue } from "../gen/index.ts";
import type { Open } from "../model/data.ts";

/** What went wrong with a file, for people and for programs. */
export interface Failure {
    readonly code: string;
    readonly message: string;
    readonly line?: number | undefined;
    /** From 1, in UTF-16 units, as editors count. */
    readonly column?: number | undefined;
}

/**
 * What `code` of a {@link CommandError} can be.
 *
 * - `Usage`: options or names of files don't go together.
 * - `InvalidJson`: what should become a file of KiCad is not the JSON of one.
 * - `WrongKind`: the command can't do this with files of the kind.
 * - `NoSymbol`: the library has no symbol of this name.
 * - `NoFiles`: the folder holds no files of KiCad.
 */
export type CommandErrorCode = "Usage" | "InvalidJson" | "WrongKind" | "NoSymbol" | "NoFiles";

/** A reason for which a command can't go on that is nobody's defect. */
export class CommandError extends Error {
    /** Also what another error has, which is told in its place. */
    readonly code: Open<CommandErrorCode>;

    constructor(code: Open<CommandErrorCode>, message: string) {
        super(message);
        this.code = code;
    }
}

/** What an error says about a file; undefined when it is a defect of this program. */
export function failureOf(error: unknown): Failure | undefined {
    if (error instanceof ParseError) return parseFailures(error)[0];
    if (error instanceof PyzigError || error instanceof CommandError)
        return { code: error.code, message: error.message };
    if (error instanceof SyntaxError) return { code: "InvalidJson", message: error.message };
    if (isSystemError(error)) return { code: error.code, message: systemMessage(error) };
    return undefined;
}

/** All that is wrong with the text of a file. */
export function parseFailures(error: ParseError): Failure[] {
    const { issues = [] } = error;
    return issues.map((issue) => ({
        code: issue.code,
        message: issueMessage(issue),
        line: issue.line,
        column: issue.columnUtf16,
    }));
}

function issueMessage(issue: ParseIssue): string {
    const template = errors.find(({ code }) => code === issue.code)?.message ?? issue.code;
    return fillMessage(template, issue);
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
    return error instanceof Error && "syscall" in error && "code" in error;
}

/** `ENOENT: no such file or directory, open 'a'` without the code and the name, which are told anyway. */
function systemMessage(error: Error): string {
    return error.message.replace(/^[A-Z0-9]+: /, "").replace(/, \w+(?: '.*)?$/s, "");
}
