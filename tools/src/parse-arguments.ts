import { parseArgs } from "node:util";

/** What a command was given. */
export interface ParsedArguments {
    readonly names: readonly string[];
    readonly options: Readonly<Record<string, string | undefined>>;
}

/** Splits arguments into names and options; an unknown option is an error that names it. A flag that is given has the value "true". */
export function parseArguments(
    given: readonly string[],
    known: Readonly<Record<string, "flag" | "value">>,
): ParsedArguments {
    const kinds = Object.entries(known).map(([name, kind]) => [name, { type: kind === "flag" ? "boolean" : "string" }]);
    const { positionals, values } = parseArgs({
        args: [...given],
        allowPositionals: true,
        options: Object.fromEntries(kinds),
    });
    const options = Object.entries(values).map(([name, value]) => [
        name,
        value === undefined ? undefined : String(value),
    ]);
    return { names: positionals, options: Object.fromEntries(options) };
}
