import { bufferOf, byteLengthOf, byteOffsetOf, unsharedLengthOf } from "./typed-array-internals.ts";

/** Node 20 doesn't have it. */
const transfer = (ArrayBuffer.prototype as { transfer?: (newByteLength: number) => ArrayBuffer }).transfer;

/** Takes the memory of a buffer away, which gives it back at once: every typed array on it has length 0 from now on. */
export function detach(buffer: ArrayBuffer): void {
    // A message to nobody does the same in several times the time.
    if (transfer === undefined) structuredClone(buffer, { transfer: [buffer] });
    else transfer.call(buffer, 0);
}

/**
 * Moves bytes into a buffer of their own. Without a copy when they are the whole of an `ArrayBuffer`, which is detached;
 * with one when they are a part of a larger buffer, or lie in memory that can't be moved.
 */
export function takeBuffer(bytes: Uint8Array): ArrayBuffer {
    const buffer = bufferOf(bytes);
    const length = byteLengthOf(bytes);
    const isWhole = unsharedLengthOf(buffer) === length && byteOffsetOf(bytes) === 0;
    if (isWhole && !isResizable(buffer as ArrayBuffer)) {
        try {
            return structuredClone(buffer as ArrayBuffer, { transfer: [buffer as ArrayBuffer] });
        } catch {
            // Memory of WebAssembly, or marked as not transferable.
        }
    }
    const copy = new Uint8Array(length);
    copy.set(bytes);
    return copy.buffer;
}

const resizableGetter = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "resizable")?.get;

/** A buffer that can shrink must not be handed to native code for good. */
function isResizable(buffer: ArrayBuffer): boolean {
    return resizableGetter !== undefined && (resizableGetter.call(buffer) as boolean);
}
