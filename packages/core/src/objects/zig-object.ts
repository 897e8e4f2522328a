import { inspect } from "node:util";
import { cloneGuard } from "./clone-guard.ts";
import { type Handle, wrapperOf } from "./handle.ts";
import type { InspectSettings } from "./inspect-settings.ts";
import { destroyHandle } from "./lifetime.ts";
import { type ConstructionKey, factoriesOf } from "./object-type.ts";
import { registry } from "./registry.ts";

/** A view of native memory that moves with it. */
export interface SharedField {
    /** Says where the memory lies now; undefined when there is none. */
    attach(buffer: ArrayBuffer | undefined): void;
}

// Given by the class below: only code within its braces sees private fields.
let ownHandle: (value: object) => Handle | undefined;
let keptOwner: (value: object) => ZigObject | undefined;
let fieldsOf: (object: ZigObject) => readonly SharedField[];
let callHook: (object: ZigObject) => void;

/**
 * The base of the classes whose objects live in native memory.
 *
 * An *owned* object must be destroyed: with `destroy()`, or by `using`. A *borrowed* one belongs to another object and goes with it.
 * A *dependent* one goes with the object it was made from, too, but can be destroyed before.
 * Using any of them afterwards throws a `DestroyedError`.
 */
export abstract class ZigObject {
    readonly #handle: Handle;
    /** Makes cloning fail with words that say why. */
    protected readonly uncloneable: symbol;
    /** Keeps what this object was borrowed or made from. */
    readonly #owner: ZigObject | undefined;
    #fields: readonly SharedField[] | undefined;

    /** Only the binding layer can call it; everybody else uses a factory function. */
    protected constructor(key: ConstructionKey) {
        if (typeof key !== "object" || key === null || !registry.keys.has(key)) throw notConstructible(new.target);
        registry.keys.delete(key);
        this.#handle = key.handle;
        this.#owner = key.owner;
        registry.handles.set(this, key.handle);
        this.uncloneable = cloneGuard(new.target.name, "move it with transferOut()");
    }

    /** Whether the native object is gone. */
    get destroyed(): boolean {
        return this.#handle.address === 0;
    }

    /**
     * Destroys the native object and takes its shared memory away. A second call does nothing.
     *
     * @throws TypeError when the object is borrowed
     */
    destroy(): void {
        const handle = this.#handle;
        if (handle.address === 0) return;
        if (!handle.isDestroyable) {
            const owner = handle.owner?.type.name ?? "native object";
            throw new TypeError(
                `this ${handle.type.name} is borrowed from a ${owner} and can't be destroyed: destroy the ${owner}`,
            );
        }
        destroyHandle(handle);
    }

    /** Destroys the object at the end of a `using` block. */
    [Symbol.dispose](): void {
        this.destroy();
    }

    /** The address of the native object, for debugging; 0n when it has been destroyed. */
    zigAddress(): bigint {
        return BigInt(this.#handle.address);
    }

    /** What `console.log` shows. */
    [inspect.custom](depth: number, options: InspectSettings, show: typeof inspect): string {
        const { address, type } = this.#handle;
        const name = options.stylize(this.constructor.name || type.name, "special");
        if (address === 0) return `${name} (destroyed)`;
        const properties = depth < 0 ? {} : this.inspectProperties();
        const list =
            Object.keys(properties).length === 0 ? "" : ` ${show(properties, { ...options, depth: depth - 1 })}`;
        return `${name} 0x${address.toString(16)}${list}`;
    }

    /** What `console.log` shows of a living object; classes add their own. */
    protected inspectProperties(): object {
        return {};
    }

    /** The views of native memory, in the order of the manifest. */
    protected sharedFields(): readonly SharedField[] {
        return [];
    }

    /**
     * Called once the native object is gone, whatever the reason: it was destroyed, a function took it over, or what it goes with is
     * gone. By then everything that goes with the object is gone, too. Exceptions don't reach the caller of `destroy()`; they become
     * uncaught ones. It is not called for a borrowed object that nothing referred to any more.
     */
    protected released(): void {
        // For subclasses.
    }

    static {
        ownHandle = (value) => (#handle in value ? value.#handle : undefined);
        keptOwner = (value) => (#owner in value ? value.#owner : undefined);
        fieldsOf = (object) => {
            if (!(#fields in object)) return (object as ZigObject).sharedFields();
            object.#fields ??= object.sharedFields();
            return object.#fields;
        };
        callHook = (object) => object.released();
    }
}

/** The handle behind an object of any copy of this package, undefined for anything else. */
export function handleOf(value: unknown): Handle | undefined {
    if (typeof value !== "object" || value === null) return undefined;
    return ownHandle(value) ?? registry.handles.get(value);
}

/** Tells one of an object's views where its memory lies now. */
export function attachField(object: ZigObject, field: number, buffer: ArrayBuffer | undefined): void {
    fieldsOf(object)[field]?.attach(buffer);
}

/** Tells an object that it is gone. */
export function callReleased(object: ZigObject): void {
    callHook(object);
}

/** The object that a borrowed or dependent object goes with; undefined for an owned one. */
export function ownerOf(object: ZigObject): ZigObject | undefined {
    const owner = handleOf(object)?.owner;
    return owner && (keptOwner(object) ?? wrapperOf(owner));
}

function notConstructible(type: { readonly name: string }): TypeError {
    const factories = factoriesOf(type)
        .map((name) => `${name}()`)
        .join(" or ");
    const advice = factories === "" ? "" : `: use ${factories}`;
    return new TypeError(`${type.name} can't be constructed with new${advice}`);
}
