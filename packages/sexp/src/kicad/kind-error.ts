import { nameErrors, PyzigError } from "@pyzig/core";
import type { Document } from "../document.ts";
import type { Model } from "../model/schema.ts";

/** A file is not of the kind that was asked for, or of none that is known. */
export class KicadKindError extends PyzigError {
    /** Always this value. */
    declare readonly code: "WrongKind";
    /** The head of the file's first list; undefined when there is none. */
    readonly found: string | undefined;
    /** The kinds that were possible. */
    readonly kinds: readonly string[];

    /** Makes an error; opening a file does. */
    constructor(message: string, found: string | undefined, kinds: readonly string[]) {
        super(message, { code: "WrongKind", module: "sexp" });
        this.found = found;
        this.kinds = kinds;
    }
}
nameErrors(KicadKindError, "KicadKindError");

/** The error for a document that is none of some kinds. */
export function wrongKind(document: Document, models: readonly Model[]): KicadKindError {
    const found = document.root?.head;
    const kinds = models.map((model) => model.file?.kind ?? model.name);
    const expected = models.map(({ file }) =>
        file === undefined || file.tokens.length === 0 ? "lists of design rules" : `(${file.tokens.join("|")} …)`,
    );
    const place = document.path === undefined ? "the text" : document.path;
    const start = found === undefined ? "holds no list with a head" : `starts with (${found} …)`;
    return new KicadKindError(
        `${place} ${start}, but ${kinds.join(", ")} starts with ${expected.join(", ")}`,
        found,
        kinds,
    );
}
