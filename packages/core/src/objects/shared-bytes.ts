import type { SharedField } from "./zig-object.ts";

/** A shared field that is one whole buffer. */
export class SharedBytes implements SharedField {
    /** The bytes; empty where there are none, and after the object is gone. */
    array: Uint8Array = new Uint8Array(0);

    /** Follows the memory. */
    attach(buffer: ArrayBuffer | undefined): void {
        this.array = buffer === undefined ? new Uint8Array(0) : new Uint8Array(buffer);
    }
}
