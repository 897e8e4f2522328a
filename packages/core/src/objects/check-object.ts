import { ArgumentTypeError, type Place, placeName, placeOf } from "../arguments/argument-error.ts";
import { showValue } from "../arguments/show-value.ts";
import { DestroyedError } from "../errors/call-errors.ts";
import type { Handle } from "./handle.ts";
import { consumeHandle, destroyForeignDependents } from "./lifetime.ts";
import { isMoved } from "./moved.ts";
import type { ObjectType } from "./object-type.ts";
import { handleOf, type ZigObject } from "./zig-object.ts";

/**
 * The address of an object that was given for a parameter.
 *
 * @throws ArgumentTypeError for anything but an object of the type, DestroyedError for one that is gone
 */
export function addressOf<Instance extends ZigObject>(
    value: Instance,
    type: ObjectType<Instance>,
    call: string,
    place: Place,
    key?: string | number,
): number {
    const handle = handleOf(value);
    if (handle === undefined || (handle.type !== (type as unknown) && handle.type.fingerprint !== type.fingerprint)) {
        throw notAnObject(value, handle, type.name, call, placeOf(place, key));
    }
    if (handle.address !== 0) return handle.address;
    const where = placeName(placeOf(place, key));
    throw destroyedError(handle, call, where === "this" ? "" : ` (parameter "${where}")`);
}

/** Checks an object that lies within another argument, and returns it. */
export function checkInstance<Instance extends ZigObject>(
    value: Instance,
    type: ObjectType<Instance>,
    call: string,
    place: Place,
    key?: string | number,
): Instance {
    addressOf(value, type, call, place, key);
    return value;
}

/** The error for using what is gone. */
export function destroyedError(handle: Handle, call: string, detail: string): DestroyedError {
    const { library, name } = handle.type;
    const fate = isMoved(handle) ? "moved to another thread" : "destroyed";
    return new DestroyedError(`${call}: the ${name} has been ${fate}${detail}`, {
        module: library.module,
        function: call,
    });
}

/** Stops the use of a member of an object that is gone. */
export function checkAlive(object: ZigObject, member: string): void {
    const handle = handleOf(object);
    if (handle === undefined) throw new TypeError(`${member} was read from something that is no object of its class`);
    if (handle.address === 0) throw destroyedError(handle, member, "");
}

/** Refuses to hand over an object that the same call uses in another place, or whose dependents it uses. */
export function checkDistinct(owned: unknown, other: unknown, call: string, place: Place): void {
    const handle = handleOf(owned);
    if (handle === undefined) return;
    for (let user = handleOf(other); user !== undefined; user = user.owner) {
        if (user !== handle) continue;
        const problem =
            user === handleOf(other)
                ? "is handed over, so it can't be another argument of the same call too"
                : "can't be in this call: one of its objects goes with another, which is handed over";
        throw new ArgumentTypeError(call, placeName(place), problem);
    }
}

/** Destroys what native code would not know of, when all arguments are checked and the object is about to be handed over. */
export function prepareHandover(object: ZigObject): void {
    const handle = handleOf(object);
    if (handle !== undefined) destroyForeignDependents(handle);
}

/** Makes an object unusable that a function has taken over. `announceReleased` follows when the call is over. */
export function consume(object: ZigObject): void {
    const handle = handleOf(object);
    if (handle !== undefined) consumeHandle(handle);
}

function notAnObject(
    value: unknown,
    handle: Handle | undefined,
    expected: string,
    call: string,
    place: Place,
): ArgumentTypeError {
    const given = handle === undefined ? showValue(value) : `a ${handle.type.name}`;
    const article = /^[AEIOU]/.test(expected) ? "an" : "a";
    return new ArgumentTypeError(call, placeName(place), `must be ${article} ${expected}, got ${given}`);
}
