import type { Handle } from "./handle.ts";
import type { ConstructionKey, ObjectType } from "./object-type.ts";
import { registry } from "./registry.ts";
import type { ZigObject } from "./zig-object.ts";

/**
 * An object of a class that is gone from the start: nothing native ever stood behind it.
 *
 * The engine forgets the layout of a class, and throws away all code that it compiled for it, when the last object of that layout
 * is collected. A program that makes, uses and drops one object after the other would run uncompiled code again and again. A module
 * that keeps one lifeless object of each class has its code stay compiled.
 *
 * Make it while a living object of the type exists, so that it gets the layout of that one.
 *
 * @param owner - the lifeless object that it goes with
 */
export function lifelessObject<Instance extends ZigObject>(type: ObjectType<Instance>, owner?: ZigObject): Instance {
    const handle: Handle = {
        address: 0,
        type: type as unknown as ObjectType,
        owner: owner && registry.handles.get(owner),
        isDestroyable: true,
        destroyNative: () => undefined,
        buffers: [],
        wrapper: undefined,
        dependents: undefined,
        creation: undefined,
    };
    const key: ConstructionKey = { handle, owner };
    registry.keys.add(key);
    return type.construct(key);
}
