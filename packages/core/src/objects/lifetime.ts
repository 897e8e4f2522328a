import { type HostBuffer, hostMemory } from "../memory/host-memory.ts";
import { type Handle, wrapperOf } from "./handle.ts";
import { unwatch, watch } from "./leaks.ts";
import type { ConstructionKey, ObjectType } from "./object-type.ts";
import { registry } from "./registry.ts";
import { attachField, callReleased, type ZigObject } from "./zig-object.ts";

/** Buffers that the running call named for objects that have no handle yet: those that it made. */
let early: { readonly object: number; readonly field: number; readonly record: HostBuffer }[] = [];

/** The object of JavaScript for a native object that the caller must destroy. */
export function wrapOwned<Instance extends ZigObject>(type: ObjectType<Instance>, address: number): Instance {
    return wrap(type, address, undefined, true);
}

/** The object of JavaScript for a new native object that the caller may destroy, and that goes with the one it was made from. */
export function wrapDependent<Instance extends ZigObject>(
    type: ObjectType<Instance>,
    address: number,
    owner: ZigObject,
): Instance {
    return wrap(type, address, registry.handles.get(owner), true);
}

/** The object of JavaScript for a native object that belongs to another: the same one each time. */
export function wrapBorrowed<Instance extends ZigObject>(
    type: ObjectType<Instance>,
    address: number,
    owner: ZigObject | undefined,
): Instance {
    const known = registry.live.get(address);
    if (known === undefined || known.type.fingerprint !== type.fingerprint)
        return wrap(type, address, owner && registry.handles.get(owner), owner === undefined);
    return (wrapperOf(known) ?? rewrap(known)) as Instance;
}

function wrap<Instance extends ZigObject>(
    type: ObjectType<Instance>,
    address: number,
    owner: Handle | undefined,
    isDestroyable: boolean,
): Instance {
    const handle = addHandle(type as unknown as ObjectType, address, owner, isDestroyable);
    for (const { object, field, record } of early) {
        if (object === address) placeField(handle, field, record);
    }
    forgetEarlyUpdates();
    return rewrap(handle) as Instance;
}

function addHandle(type: ObjectType, address: number, owner: Handle | undefined, isDestroyable: boolean): Handle {
    const handle: Handle = {
        address,
        type,
        owner,
        isDestroyable,
        destroyNative: (living) => type.library.destroyNative(type.destroy, living),
        buffers: [],
        wrapper: undefined,
        dependents: undefined,
        creation: undefined,
    };
    registry.live.set(address, handle);
    if (isDestroyable) watch(handle);
    if (owner !== undefined) {
        owner.dependents ??= new Set();
        owner.dependents.add(handle);
    }
    return handle;
}

/** Takes up an object that came from another thread, with the buffers of its shared fields. */
export function restoreHandle(
    type: ObjectType,
    address: number,
    owner: Handle | undefined,
    isDestroyable: boolean,
    buffers: readonly (HostBuffer | undefined)[],
): Handle {
    const handle = addHandle(type, address, owner, isDestroyable);
    for (const [field, record] of buffers.entries()) placeField(handle, field, record);
    return handle;
}

/** The object of JavaScript that stands for a native one. */
export function wrapperFor(handle: Handle): ZigObject {
    return wrapperOf(handle) ?? rewrap(handle);
}

function rewrap(handle: Handle): ZigObject {
    const { owner, buffers } = handle;
    const key: ConstructionKey = { handle, owner: owner && (wrapperOf(owner) ?? rewrap(owner)) };
    registry.keys.add(key);
    const object = handle.type.construct(key);
    // What is borrowed, also from something that may go by itself, must not keep it: the object does, through its owner.
    handle.wrapper = handle.isDestroyable ? object : new WeakRef(object);
    for (let field = 0; field < buffers.length; field++) {
        const record = buffers[field];
        if (record !== undefined) attachField(object, field, record.buffer);
    }
    return object;
}

/** Notes that a shared field of the object at an address lies in the buffer at another; 0 means nowhere. */
export function noteUpdate(object: number, field: number, buffer: number): void {
    const memory = hostMemory();
    const record = memory.find(buffer);
    const handle = registry.live.get(object);
    if (handle !== undefined) {
        if (!placeField(handle, field, record)) return;
        const wrapper = wrapperOf(handle);
        if (wrapper !== undefined) attachField(wrapper, field, record?.buffer);
    } else if (record !== undefined) {
        // Claimed at once: what nobody claims is taken away before the new object is wrapped.
        memory.claim(record);
        early.push({ object, field, record });
    }
}

/** Lets go of what was noted for objects that are wrapped by now, or did not appear. */
export function forgetEarlyUpdates(): void {
    if (early.length === 0) return;
    const memory = hostMemory();
    for (const { record } of early) memory.unclaim(record);
    early = [];
}

/** Returns whether the field was elsewhere before. */
function placeField(handle: Handle, field: number, record: HostBuffer | undefined): boolean {
    const memory = hostMemory();
    const before = handle.buffers[field];
    if (before === record) return false;
    if (record !== undefined) memory.claim(record);
    if (before !== undefined) memory.unclaim(before);
    handle.buffers[field] = record;
    return true;
}

/** Destroys a native object and all that JavaScript knows of it. */
export function destroyHandle(handle: Handle): void {
    destroyForeignDependents(handle);
    // The buffers go last: a destructor may still read them.
    handle.destroyNative(handle.address);
    retire(handle);
    hostMemory().releaseUnclaimed();
    announceReleased();
}

/**
 * Destroys what goes with an object but comes from another library than what it was made from: native code does not know of it. The
 * innermost goes first, while what it was made from still lives. `announceReleased` comes later.
 */
export function destroyForeignDependents(handle: Handle): void {
    if (handle.dependents === undefined) return;
    for (const dependent of withDependents(handle).reverse()) {
        if (dependent === handle || !isForeign(dependent)) continue;
        dependent.type.library.destroyForeign(dependent.type.destroy, dependent.address);
        retire(dependent);
    }
}

function isForeign({ type, owner }: Handle): boolean {
    return owner !== undefined && type.library.module !== owner.type.library.module;
}

/**
 * Makes an object unusable that native code has taken over. What it shared goes at the end of the call, unless the call gave it to
 * another object. Called before the updates of that call are followed, since a new object may lie where this one was;
 * `announceReleased` comes once its result has been read.
 */
export function consumeHandle(handle: Handle): void {
    retire(handle);
}

/** Objects that are gone, and have not been told yet. */
let released: ZigObject[] = [];

/** Retires a handle and all that goes with it, the innermost first. */
function retire(handle: Handle): void {
    for (const gone of withDependents(handle).reverse()) retireOne(gone);
}

/** A handle and all that goes with it, owners before what they own. */
function withDependents(handle: Handle): Handle[] {
    const handles = [handle];
    for (const owner of handles) {
        for (const dependent of owner.dependents ?? []) handles.push(dependent);
    }
    return handles;
}

function retireOne(handle: Handle): void {
    handle.owner?.dependents?.delete(handle);
    if (registry.live.get(handle.address) === handle) registry.live.delete(handle.address);
    handle.address = 0;
    unwatch(handle);
    const wrapper = wrapperOf(handle);
    for (let field = 0; field < handle.buffers.length; field++) {
        if (placeField(handle, field, undefined) && wrapper !== undefined) attachField(wrapper, field, undefined);
    }
    handle.wrapper = undefined;
    if (wrapper !== undefined) released.push(wrapper);
}

/**
 * Tells objects that they are gone. An exception that one throws becomes an uncaught one: the call that destroyed the object has
 * done its work.
 */
export function announceReleased(): void {
    if (released.length === 0) return;
    const objects = released;
    released = [];
    for (const object of objects) {
        try {
            callReleased(object);
        } catch (error) {
            queueMicrotask(() => {
                throw error;
            });
        }
    }
}

const finalizer: FinalizationRegistry<Handle> = new FinalizationRegistry((handle) => {
    if (handle.address !== 0) destroyHandle(handle);
});

/**
 * Lets the garbage collector destroy an owned object once nothing refers to it. Off unless a class asks for it: when memory is given
 * back is then up to the collector. Typed arrays that were taken from the object don't count as references to it; its tables and
 * rows do.
 *
 * @throws TypeError for a value that is not an owned object
 */
export function finalize(object: ZigObject): void {
    const handle = registry.handles.get(object);
    if (handle === undefined || handle.owner !== undefined || !handle.isDestroyable)
        throw new TypeError("only an owned object can have a finalizer");
    if (handle.address === 0 || handle.wrapper instanceof WeakRef) return;
    handle.wrapper = new WeakRef(object);
    finalizer.register(object, handle);
}
