import { didYouMean, nameErrors, PyzigError } from "@pyzig/core";

/**
 * What `code` of an {@link ItemError} can be.
 *
 * - `NotFound`: there is nothing of that name.
 * - `Ambiguous`: there are several of that name, and one was asked for.
 * - `AlreadyThere`: there is something of that name, and it was to be made.
 * - `Conflict`: what is there says something else than what was to be added.
 * - `OtherVersion`: the files are of different versions of KiCad.
 */
export type ItemErrorCode = "NotFound" | "Ambiguous" | "AlreadyThere" | "Conflict" | "OtherVersion";

/** A call named something in a file that is not there, or is there already. */
export class ItemError extends PyzigError {
    /** Which error it is. */
    declare readonly code: ItemErrorCode;
    /** The name that was given. */
    readonly wanted: string;
    /** The names that are there. */
    readonly known: readonly string[];

    /** Makes an error; the calls that look things up do. */
    constructor(code: ItemErrorCode, message: string, wanted: string, known: readonly string[]) {
        super(message, { code, module: "sexp" });
        this.wanted = wanted;
        this.known = known;
    }
}
nameErrors(ItemError, "ItemError");

/** How many names a message lists. */
const SHOWN = 8;

/**
 * The error for a name that is not there.
 *
 * @param kind - What was looked for: `net`.
 * @param place - Where: `the board`.
 */
export function notFound(kind: string, wanted: string, known: Iterable<string>, place: string): ItemError {
    const names = [...new Set(known)].filter((name) => name !== "");
    const shown = names.slice(0, SHOWN).map((name) => JSON.stringify(name));
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
    const list = names.length === 0 ? "it has none" : `there are ${shown.join(", ")}${more}`;
    return new ItemError(
        "NotFound",
        `${place} has no ${kind} ${JSON.stringify(wanted)} (${list})${didYouMean(wanted, names)}`,
        wanted,
        names,
    );
}

/** The error for a name that is taken. */
export function alreadyThere(kind: string, wanted: string, place: string): ItemError {
    return new ItemError("AlreadyThere", `${place} has a ${kind} ${JSON.stringify(wanted)} already`, wanted, [wanted]);
}
