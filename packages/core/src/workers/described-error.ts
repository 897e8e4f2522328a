import { errorPrototype } from "../errors/pyzig-error.ts";
import { knownLibrary } from "../library/known-libraries.ts";

/** What is posted of an error: a clone would lose its class and its fields. */
export interface DescribedError {
    /** The names of its classes, its own first; empty for a thrown value that is no error. */
    readonly classes: readonly string[];
    readonly message: string;
    readonly stack: string | undefined;
    /** Its own properties, or the thrown value as `value`. */
    readonly fields: Readonly<Record<string, unknown>>;
    readonly cause: DescribedError | undefined;
}

/** Describes what was thrown. Properties that can't be posted are left out. */
export function describeError(thrown: unknown, depth = 0): DescribedError {
    if (!(thrown instanceof Error)) {
        const value = isCloneable(thrown) ? thrown : String(thrown);
        return { classes: [], message: String(value), stack: undefined, fields: { value }, cause: undefined };
    }
    const classes: string[] = [];
    for (let type = Object.getPrototypeOf(thrown); type !== null && type !== Object.prototype; ) {
        classes.push(String(type.constructor?.name));
        type = Object.getPrototypeOf(type);
    }
    const fields = Object.entries(thrown).filter(([, value]) => isCloneable(value));
    const { cause } = thrown;
    return {
        classes,
        message: String(thrown.message),
        stack: typeof thrown.stack === "string" ? thrown.stack : undefined,
        fields: Object.fromEntries(fields),
        cause: cause === undefined || depth > 8 ? undefined : describeError(cause, depth + 1),
    };
}

/** Makes the error again: of the nearest of its classes that this thread knows. */
export function rebuildError({ classes, message, stack, fields, cause }: DescribedError): unknown {
    if (classes.length === 0) return fields.value;
    const error = new Error(message, cause === undefined ? undefined : { cause: rebuildError(cause) });
    const module = typeof fields.module === "string" ? knownLibrary(fields.module) : undefined;
    for (const name of classes) {
        const prototype = module?.errorType(name)?.prototype ?? errorPrototype(name) ?? builtIn(name);
        if (prototype === undefined) continue;
        Object.setPrototypeOf(error, prototype);
        break;
    }
    if (stack !== undefined)
        Object.defineProperty(error, "stack", { value: stack, writable: true, configurable: true });
    for (const [key, value] of Object.entries(fields)) {
        Object.defineProperty(error, key, { value, writable: true, enumerable: true, configurable: true });
    }
    return error;
}

function builtIn(name: string): Error | undefined {
    const types: Readonly<Record<string, { readonly prototype: Error }>> = {
        Error,
        EvalError,
        RangeError,
        ReferenceError,
        SyntaxError,
        TypeError,
        URIError,
    };
    return Object.hasOwn(types, name) ? types[name]?.prototype : undefined;
}

function isCloneable(value: unknown): boolean {
    try {
        structuredClone(value);
        return true;
    } catch {
        return false;
    }
}
