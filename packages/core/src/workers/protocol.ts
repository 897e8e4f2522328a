import { type TransferMessage, transferIn, transferOut } from "../objects/transfer.ts";
import { ZigObject } from "../objects/zig-object.ts";
import type { DescribedError } from "./described-error.ts";

/** A call for a worker to make. */
export interface WorkerRequest {
    /** The module that exports the function. */
    readonly url: string;
    /** The function's name. */
    readonly name: string;
    /** What it is given. */
    readonly argument: unknown;
}

/** What became of a call. */
export type WorkerResponse = { readonly result: PackedResult } | { readonly error: DescribedError };

/** A result whose objects are on their way. */
export interface PackedResult {
    /** The result, without its objects where it is an array or a plain object. */
    readonly value: unknown;
    /** The objects, and where each belongs: undefined when it is the whole result. */
    readonly moved: { readonly message: TransferMessage; readonly places: readonly (string | undefined)[] } | undefined;
}

/**
 * Makes a result ready to be posted: objects move, when they are the result itself, an element of the array or a property of the plain
 * object that it is.
 */
export function packResult(value: unknown): { readonly packed: PackedResult; readonly transferList: ArrayBuffer[] } {
    const found = objectsIn(value);
    if (found.length === 0) return { packed: { value, moved: undefined }, transferList: [] };
    const { message, transferList } = transferOut(...found.map(({ object }) => object));
    const packed = { value: withoutObjects(value), moved: { message, places: found.map(({ place }) => place) } };
    return { packed, transferList };
}

/** The result in the thread that it was posted to. */
export function unpackResult({ value, moved }: PackedResult): unknown {
    if (moved === undefined) return value;
    const objects = transferIn(moved.message);
    let result = value;
    for (const [index, place] of moved.places.entries()) {
        if (place === undefined) result = objects[index];
        else (result as Record<string, unknown>)[place] = objects[index];
    }
    return result;
}

/** Destroys the objects of a result that nobody wants any more. */
export function discardResult({ moved }: PackedResult): void {
    if (moved === undefined) return;
    const objects = transferIn(moved.message);
    // From the end: what depends on another object goes before it, where it can be destroyed by itself.
    for (const object of objects.reverse()) {
        try {
            object.destroy();
        } catch {
            // It is borrowed, and goes with its owner.
        }
    }
}

function objectsIn(value: unknown): { readonly place: string | undefined; readonly object: ZigObject }[] {
    if (value instanceof ZigObject) return [{ place: undefined, object: value }];
    if (!isContainer(value)) return [];
    return Object.entries(value).flatMap(([place, object]) => (object instanceof ZigObject ? [{ place, object }] : []));
}

function withoutObjects(value: unknown): unknown {
    if (value instanceof ZigObject) return undefined;
    if (Array.isArray(value)) return value.map((element) => (element instanceof ZigObject ? undefined : element));
    const entries = Object.entries(value as object);
    return Object.fromEntries(entries.map(([key, one]) => [key, one instanceof ZigObject ? undefined : one]));
}

function isContainer(value: unknown): value is object {
    if (typeof value !== "object" || value === null) return false;
    if (Array.isArray(value)) return true;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}
