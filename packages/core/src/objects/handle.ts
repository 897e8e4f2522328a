import type { HostBuffer } from "../memory/host-memory.ts";
import type { ObjectType } from "./object-type.ts";
import type { ZigObject } from "./zig-object.ts";

/** What is known of one native object; shared by all copies of this package. */
export interface Handle {
    /** Where the object lies; 0 once it is gone. */
    address: number;
    /** What it is. */
    readonly type: ObjectType;
    /** The object that it goes with: what it was borrowed or made from. */
    readonly owner: Handle | undefined;
    /** Whether JavaScript may destroy it: it is owned, or dependent. */
    readonly isDestroyable: boolean;
    /** Destroys the native object. */
    readonly destroyNative: (address: number) => void;
    /** The buffers of its shared fields. */
    readonly buffers: (HostBuffer | undefined)[];
    /** The object of JavaScript that stands for it; weak where that object may go by itself. */
    wrapper: ZigObject | WeakRef<ZigObject> | undefined;
    /** What goes with it: those whose owner it is. */
    dependents: Set<Handle> | undefined;
    /** Where it was made, when leaks are looked for. */
    creation: string | undefined;
}

/** The object of JavaScript that stands for a native one, if it still exists. */
export function wrapperOf(handle: Handle): ZigObject | undefined {
    return handle.wrapper instanceof WeakRef ? handle.wrapper.deref() : handle.wrapper;
}
