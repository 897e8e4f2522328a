import { nameErrors, PyzigError } from "./pyzig-error.ts";

/** One place where a library was looked for. */
export interface LoadAttempt {
    /** What was tried: `PYZIG_SEXP_LIBRARY`, `build on import` or `packaged library`. */
    readonly source: string;
    /** The path, where there was one. */
    readonly path: string | undefined;
    /** Why it did not work. */
    readonly reason: string;
    /** The error behind the reason. */
    readonly cause: unknown;
}

/** No library of a module could be loaded; `attempts` says what was tried. */
export class LibraryLoadError extends PyzigError {
    /** Always this value. */
    declare readonly code: "ERR_PYZIG_LOAD";
    /** Every place that was tried, in order. */
    readonly attempts: readonly LoadAttempt[];

    /** Makes the error of one load. */
    constructor(module: string, attempts: readonly LoadAttempt[]) {
        const list = attempts.map(
            ({ source, path, reason }) => `\n  - ${source}${path === undefined ? "" : ` (${path})`}: ${reason}`,
        );
        super(`the native library of the module "${module}" can't be loaded:${list.join("")}`, {
            code: "ERR_PYZIG_LOAD",
            module,
            cause: causeOf(attempts),
        });
        this.attempts = attempts;
    }
}

nameErrors(LibraryLoadError, "LibraryLoadError");

function causeOf(attempts: readonly LoadAttempt[]): unknown {
    const causes = attempts.map((attempt) => attempt.cause).filter((cause) => cause !== undefined);
    return causes.length > 1 ? new AggregateError(causes, "every attempt failed") : causes[0];
}

/** A library is not the one that the TypeScript of its module was generated for. */
export class ManifestMismatchError extends PyzigError {
    /** Always this value. */
    declare readonly code: "ERR_PYZIG_MISMATCH";
    /** Which side is older, as far as it can be told. */
    readonly stale: "library" | "typescript" | "unknown";

    /** Makes the error of one library. */
    constructor(
        message: string,
        fields: { readonly module: string; readonly stale: "library" | "typescript" | "unknown" },
    ) {
        super(message, { code: "ERR_PYZIG_MISMATCH", module: fields.module });
        this.stale = fields.stale;
    }
}

nameErrors(ManifestMismatchError, "ManifestMismatchError");
