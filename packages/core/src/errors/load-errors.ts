import type { NeededLibrary } from "../library/needed.ts";
import { nameErrors, PyzigError } from "./pyzig-error.ts";

/** One place where a library was looked for. */
export interface LoadAttempt {
    /** What was tried: `PYZIG_SEXP_LIBRARY`, `build on import`, `packaged library` or `installed @pyzig/sexp`. */
    readonly source: string;
    /** The path, where there was one. */
    readonly path: string | undefined;
    /** Why it did not work. */
    readonly reason: string;
    /** What the file is, where there was one. */
    readonly found: string | undefined;
    /** The error behind the reason. */
    readonly cause: unknown;
}

/** No library of a module could be loaded; `attempts` says what was tried. */
export class LibraryLoadError extends PyzigError {
    /** Always this value. */
    declare readonly code: "ERR_PYZIG_LOAD";
    /** Every place that was tried, in order. */
    readonly attempts: readonly LoadAttempt[];
    /** What the library has to be. */
    readonly needed: NeededLibrary;

    /** Makes the error of one load. */
    constructor(
        module: string,
        attempts: readonly LoadAttempt[],
        needed: NeededLibrary,
        packageName: string | undefined,
    ) {
        const { platform, abi, manifestHash } = needed;
        super(
            `the native library of the module "${module}" can't be loaded:${listOf(attempts)}\n` +
                `Needed is a library for ${platform} with call contract ${abi} and manifest ${manifestHash}.\n` +
                adviceFor(module, attempts, packageName),
            { code: "ERR_PYZIG_LOAD", module, cause: causeOf(attempts) },
        );
        this.attempts = attempts;
        this.needed = needed;
    }
}

nameErrors(LibraryLoadError, "LibraryLoadError");

function listOf(attempts: readonly LoadAttempt[]): string {
    return attempts
        .map(({ source, path, reason, found }) => {
            const where = path === undefined ? "" : ` (${path})`;
            return `\n  - ${source}${where}: ${reason}${found === undefined ? "" : `; it is ${found}`}`;
        })
        .join("");
}

function adviceFor(module: string, attempts: readonly LoadAttempt[], packageName: string | undefined): string {
    const variable = `PYZIG_${module.toUpperCase().replace(/\W/g, "_")}_LIBRARY`;
    if (attempts[0]?.source === variable) {
        return `To fix it, unset ${variable}, or set it to the absolute path of such a library.`;
    }
    if (packageName === undefined) return `To fix it, set ${variable} to the absolute path of such a library.`;
    return (
        `To fix it, install ${packageName} again. In a bundle, leave ${packageName} out of it ("external"), or copy the folder ` +
        `prebuilds of the package to the path above. ${variable} can name the file instead.\n` +
        "All that is known of this machine: npx @pyzig/core doctor"
    );
}

function causeOf(attempts: readonly LoadAttempt[]): unknown {
    const causes = attempts.map((attempt) => attempt.cause).filter((cause) => cause !== undefined);
    return causes.length > 1 ? new AggregateError(causes, "every attempt failed") : causes[0];
}

/** What a {@link ManifestMismatchError} is made of. */
export interface ManifestMismatchFields {
    readonly module: string;
    /** Which side is older, as far as it can be told. */
    readonly stale: "library" | "typescript" | "unknown";
    /** Every place that was tried, in order. */
    readonly attempts?: readonly LoadAttempt[];
}

/** A library is not the one that the TypeScript of its module was generated for. */
export class ManifestMismatchError extends PyzigError {
    /** Always this value. */
    declare readonly code: "ERR_PYZIG_MISMATCH";
    /** Which side is older, as far as it can be told. */
    readonly stale: "library" | "typescript" | "unknown";
    /** Every place that was tried, in order, where there was more than one. */
    readonly attempts: readonly LoadAttempt[];

    /** Makes the error of one library. */
    constructor(message: string, fields: ManifestMismatchFields) {
        super(message, { code: "ERR_PYZIG_MISMATCH", module: fields.module });
        this.stale = fields.stale;
        this.attempts = fields.attempts ?? [];
    }
}

/** The same error, with what else was tried. */
export function mismatchAmong(error: ManifestMismatchError, attempts: readonly LoadAttempt[]): ManifestMismatchError {
    const others = attempts.filter(({ cause }) => cause !== error);
    const tried = others.length === 0 ? "" : `. Tried as well:${listOf(others)}`;
    return new ManifestMismatchError(`${error.message}${tried}`, {
        module: error.module ?? "",
        stale: error.stale,
        // The error itself need not be told twice.
        attempts: attempts.map((attempt) => (attempt.cause === error ? { ...attempt, cause: undefined } : attempt)),
    });
}

nameErrors(ManifestMismatchError, "ManifestMismatchError");

/** A variable of the environment has a value that means nothing. */
export class SettingError extends PyzigError {
    /** Always this value. */
    declare readonly code: "ERR_PYZIG_SETTING";

    /** Makes the error of one variable. */
    constructor(message: string) {
        super(message, { code: "ERR_PYZIG_SETTING" });
    }
}

nameErrors(SettingError, "SettingError");
