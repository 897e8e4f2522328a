/** What every error of pyzig carries beside its message. */
export interface PyzigErrorFields {
    /** Names the kind of failure; stable, and safe to compare with. */
    readonly code: string;
    /** The Zig module that was in use. */
    readonly module?: string | undefined;
    /** The function that was called, as TypeScript knows it: `Tree.parse`. */
    readonly function?: string | undefined;
    /** The error that led to this one. */
    readonly cause?: unknown;
}

/** The base of the errors that pyzig and its modules throw, apart from wrong arguments (`ArgumentTypeError`, `ArgumentRangeError`). */
export class PyzigError extends Error {
    /** Names the kind of failure; stable, and safe to compare with. */
    readonly code: string;
    /** The Zig module that was in use, where there was one. */
    readonly module: string | undefined;
    /** The function that was called, as TypeScript knows it: `Tree.parse`. */
    readonly function: string | undefined;

    /** Makes an error; modules make their own through their generated classes. */
    constructor(message: string, fields: PyzigErrorFields) {
        super(message, fields.cause === undefined ? undefined : { cause: fields.cause });
        this.code = fields.code;
        this.module = fields.module;
        this.function = fields.function;
    }
}

/** The classes of errors by their own names. Those of modules may have the same one, so a module is asked for its own first. */
const errorPrototypes: Map<string, Error> = new Map();

/** The prototype of an error class of this package or of an imported module. */
export function errorPrototype(className: string): Error | undefined {
    return errorPrototypes.get(className);
}

/** Sets the `name` that all errors of a class have, out of sight of `util.inspect`. */
export function nameErrors(type: { readonly prototype: Error }, name: string): void {
    errorPrototypes.set(type.prototype.constructor.name, type.prototype);
    Object.defineProperty(type.prototype, "name", { value: name, writable: true, configurable: true });
}

nameErrors(PyzigError, "PyzigError");
