import { cloneGuard, StaleReferenceError, wrongType } from "@pyzig/core";
import type { AnyEdge, AnyNode } from "./any.ts";
import { AttributeSchema, type AttributeShape, type AttributeValues } from "./attribute-schema.ts";
import type { Kind } from "./gen/index.ts";
import { GraphStore as NativeStore } from "./gen/index.ts";
import type { AttributeEntry, Float, KeyOf, Literal, Present, Settable } from "./literal.ts";
import type { GraphStore } from "./store.ts";
import type { Owners } from "./store-reader.ts";
import type { StoreState } from "./store-state.ts";

const { setAttributes, deleteAttribute } = NativeStore.prototype;

/** Opens the constructors of references for this package; nobody else has it. */
export const referenceKey: unique symbol = Symbol("reference");

// Given by the class below, whose private fields only it sees.
let stateOf: (reference: AnyNode | AnyEdge) => StoreState;
let keptOf: (reference: object) => [string, Literal | Float][];

/** The state of the store of a reference, which is one of this package. */
export function referenceState(reference: AnyNode | AnyEdge): StoreState {
    return stateOf(reference);
}

/**
 * The attributes of a node or edge in the order in which they were first set. Setting them elsewhere keeps them in the same way: a float that
 * would be read as an integer is a `Float`.
 */
export function keptAttributes(reference: object): [string, Literal | Float][] {
    return keptOf(reference);
}

const guard: symbol = cloneGuard("node or edge of a graph", "post its id, or a snapshot of the graph");

/** A node or an edge of a store: a light reference, which throws a `StaleReferenceError` once what it refers to is gone. */
export abstract class Attributed<Type> {
    /** Its number in the store. Numbers of what is gone are used again. */
    readonly id: number;
    /** Tells it from others that had or will have the same number. */
    readonly generation: number;
    /** Makes cloning fail with words that say why. */
    protected readonly uncloneable: symbol;
    readonly #state: StoreState;

    /** Stores and views make these. */
    protected constructor(key: typeof referenceKey, state: StoreState, id: number, generation: number) {
        if (key !== referenceKey)
            throw new TypeError(
                `${new.target.name} can't be constructed with new: use ${new.target.name}.create(), or a method of a view`,
            );
        this.uncloneable = guard;
        this.#state = state;
        this.id = id;
        this.generation = generation;
    }

    /** What it is, for messages and for native code. */
    protected abstract get kind(): Kind;

    /** The store that it is in. */
    get store(): GraphStore {
        return this.#state.store;
    }

    /** Whether it still exists. It goes with the last view that holds it, and with its store. */
    get exists(): boolean {
        const { store, native } = this.#state;
        if (store.destroyed) return false;
        const owners: Owners = this.kind === "node" ? native.nodes : native.edges;
        return owners.generation[this.id] === this.generation;
    }

    /**
     * An attribute, undefined when it has none of this key.
     *
     * @throws StaleReferenceError when the node or edge is gone
     */
    getAttr<Key extends KeyOf<Type>>(key: Key): Type[Key] | undefined {
        const state = this.#state;
        return state.reader.get(this.#owners("getAttr"), this.id, key, "getAttr") as Type[Key] | undefined;
    }

    /** Whether it has an attribute. */
    hasAttr(key: KeyOf<Type>): boolean {
        return this.getAttr(key) !== undefined;
    }

    /** All attributes, in the order in which they were first set. */
    attrs(): { [Key in keyof Type]?: Type[Key] };
    /**
     * The attributes that a schema describes, checked; see `attrs()`, the function.
     *
     * @throws AttributeError when one is missing that must be there, or is of another type
     */
    attrs<Shape extends AttributeShape>(schema: AttributeSchema<Shape>): AttributeValues<Shape>;
    attrs<Shape extends AttributeShape>(
        schema?: AttributeSchema<Shape>,
    ): { [Key in keyof Type]?: Type[Key] } | AttributeValues<Shape> {
        if (schema !== undefined) {
            if (!(schema instanceof AttributeSchema))
                throw wrongType(schema, `${this.constructor.name}.attrs`, "schema", "a schema made by attrs()");
            return schema.read(this as unknown as AnyNode);
        }
        return this.#state.reader.getAll(this.#owners("attrs"), this.id) as { [Key in keyof Type]?: Type[Key] };
    }

    /**
     * All attributes as pairs of key and value, in the order in which they were first set. `attrs()` has them in this order as
     * well, but for keys that are whole numbers: those come first in every object of JavaScript.
     */
    attrEntries(): AttributeEntry<Type>[] {
        return this.#state.reader.getEntries(
            this.#owners("attrEntries"),
            this.id,
        ) as unknown[] as AttributeEntry<Type>[];
    }

    /**
     * Sets an attribute. A key that is there keeps its place in the order.
     *
     * @throws RangeError for a `bigint` of more than 64 bits, TypeError for what is no {@link Literal}
     */
    setAttr<Key extends KeyOf<Type>>(key: Key, value: Settable<Present<Type[Key]>>): this {
        const { inbox, native } = this.#state;
        const entries = inbox.writeOne(key, value, "setAttr");
        this.#owners("setAttr");
        setAttributes.call(native, this.kind, this.id, entries);
        return this;
    }

    /** Sets several attributes, all or none. Those that are undefined are left as they are. */
    setAttrs(attributes: { readonly [Key in keyof Type]?: Settable<Type[Key]> | undefined }): this {
        const { inbox, native } = this.#state;
        const entries = inbox.writeOnly(attributes, "setAttrs");
        // Now, since a getter may have removed what this refers to.
        this.#owners("setAttrs");
        setAttributes.call(native, this.kind, this.id, entries);
        return this;
    }

    /** Sets an attribute unless it is there, and returns what it is now. */
    setDefaultAttr<Key extends KeyOf<Type>>(key: Key, value: Settable<Present<Type[Key]>>): Present<Type[Key]> {
        if (this.getAttr(key) === undefined) this.setAttr(key, value);
        return this.getAttr(key) as Present<Type[Key]>;
    }

    /** Removes an attribute; returns whether it was there. */
    deleteAttr(key: KeyOf<Type>): boolean {
        this.#owners("deleteAttr");
        const { reader, native } = this.#state;
        const row = reader.findKey(key, "deleteAttr");
        return row >= 0 && deleteAttribute.call(native, this.kind, this.id, row);
    }

    /** The table that it is in, after a check that it exists. */
    #owners(member: string): Owners {
        const { native } = this.#state;
        const owners: Owners = this.kind === "node" ? native.nodes : native.edges;
        if (owners.generation[this.id] !== this.generation) throw staleReference(this, member);
        return owners;
    }

    /** The state of its store. */
    protected get state(): StoreState {
        return this.#state;
    }

    static {
        stateOf = (reference) => (reference as unknown as Attributed<unknown>).#state;
        keptOf = (reference) => {
            const attributed = reference as Attributed<unknown>;
            return attributed.#state.reader.getKept(attributed.#owners("attrs"), attributed.id);
        };
    }
}

/** The error for using what is gone. */
export function staleReference(reference: { readonly id: number }, member: string): StaleReferenceError {
    const name = reference.constructor.name;
    return new StaleReferenceError(`${name}.${member}: ${name} ${reference.id} is gone: nothing holds it any more`, {
        module: "graph",
        function: `${name}.${member}`,
    });
}

/** Any attribute. */
export type AnyAttributes = { [key: string]: Literal };
