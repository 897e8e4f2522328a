import { OutOfMemoryError } from "./call-errors.ts";
import { PyzigError } from "./pyzig-error.ts";

/** What is known of a call that a Zig function ended with an error. */
export interface ZigFailure {
    /** The error's name in Zig. */
    readonly code: string;
    /** The whole message. */
    readonly message: string;
    /** The module that was called. */
    readonly module: string;
    /** The function that was called. */
    readonly function: string;
    /** The fields that the function attached to the error. */
    readonly details: object | undefined;
}

/** The base of the classes that stand for Zig error sets: `code` is the error's name, attached fields are properties. */
export class ZigError extends PyzigError {
    /** Generated code makes these. */
    constructor(failure: ZigFailure) {
        super(failure.message, failure);
        if (failure.details !== undefined) Object.assign(this, failure.details);
    }
}

/** One error of a module: an entry of the list that statuses index. */
export interface ErrorEntry {
    /** The error's name in Zig, which becomes `code`. */
    readonly code: string;
    /** Made for people; `{field}` stands for a field of the details. */
    readonly message: string;
    /** The class of the error set it belongs to. */
    readonly type: new (
        failure: ZigFailure,
    ) => PyzigError;
}

/** The entry that every module's list starts with. */
export const outOfMemory: ErrorEntry = {
    code: "OutOfMemory",
    message: "There is not enough memory.",
    type: class extends OutOfMemoryError {
        constructor(failure: ZigFailure) {
            super(failure.message, failure);
        }
    },
};

/** Puts the fields of the details where the message has `{field}`. */
export function fillMessage(template: string, details: object | undefined): string {
    return template.replace(/\{(\w+)\}/g, (_, field: string) => {
        const value = details === undefined ? undefined : (details as Readonly<Record<string, unknown>>)[field];
        if (value === undefined) return "(unknown)";
        return ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<number>).join(", ") : String(value);
    });
}
