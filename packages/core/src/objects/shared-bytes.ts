import type { SharedField } from "./zig-object.ts";

const none: Uint8Array = Object.freeze(new Uint8Array(0));

/** A shared field that is one whole buffer. */
export class SharedBytes implements SharedField {
    /** The bytes; empty where there are none, and after the object is gone. */
    array: Uint8Array = none;

    /** Follows the memory. */
    attach(buffer: ArrayBuffer | undefined): void {
        this.array = buffer === undefined ? none : new Uint8Array(buffer);
    }
}
