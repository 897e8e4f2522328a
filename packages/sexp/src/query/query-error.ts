import { nameErrors, PyzigError } from "@pyzig/core";

/** How much of a pattern a message shows before and after the place that is wrong. */
const SHOWN = 60;

/** A pattern that {@link query} can't read. */
export class QueryError extends PyzigError {
    /** Always this value. */
    declare readonly code: "InvalidPattern";
    /** What was given. */
    readonly pattern: string;
    /** The index in the pattern, in UTF-16 units from 0, at which it is wrong. */
    readonly position: number;

    /** Makes an error; reading a pattern does. */
    constructor(message: string, pattern: string, position: number) {
        const start = Math.max(0, position - SHOWN);
        const before = printable(pattern.slice(start, position));
        const after = printable(pattern.slice(position, position + SHOWN));
        super(
            `at character ${position + 1} of the pattern: ${message}\n  ${before}${after}\n  ${" ".repeat(before.length)}^`,
            {
                code: "InvalidPattern",
                module: "sexp",
            },
        );
        this.pattern = pattern;
        this.position = position;
    }
}
nameErrors(QueryError, "QueryError");

/** One line, so that the caret stands where it should. */
function printable(text: string): string {
    return text.replace(/\p{Cc}/gu, " ");
}
