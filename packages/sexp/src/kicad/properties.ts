/**
 * The properties of footprints, symbols, sheets, labels, boards and parts of netlists, by their names and in every version.
 */
import { Footprint, FootprintText } from "../gen/models.ts";
import type { ModelList } from "../model/model-list.ts";
import type { ModelObject } from "../model/model-object.ts";
import { notFound } from "./item-error.ts";
import { addProperty, TEXT_TYPES } from "./new-property.ts";

/** An object that says a name and a value. */
export type PropertyItem = ModelObject & { readonly name: string; value: string | undefined };

/** Something with properties: a footprint, a symbol, a sheet, a label, a board or a part of a netlist. */
export type PropertyOwner = ModelObject & {
    // biome-ignore lint/suspicious/noExplicitAny: lists take different inputs, and only names and values are given to them
    readonly properties: ModelList<any, any>;
};

/**
 * The properties of one object. It reads and edits the file, so it can be made anew each time.
 *
 * `Reference` and `Value` of footprints are found and set in every version, although files up to KiCad 7 have texts instead of properties for them.
 *
 * @example
 * properties(footprint).set("MPN", "RC0603FR-0710KL");
 * console.log(properties(footprint).get("Value"));
 */
export class Properties implements Iterable<[name: string, value: string]> {
    /** What has the properties. */
    readonly owner: PropertyOwner;

    /** Gives access to the properties of an object. */
    constructor(owner: PropertyOwner) {
        this.owner = owner;
    }

    /**
     * The value of a property.
     *
     * @throws ItemError when there is none of that name.
     */
    get(name: string): string {
        const value = this.find(name);
        if (value === undefined) throw notFound("property", name, this.names(), this.owner.location);
        return value;
    }

    /** The value of a property; undefined when there is none of that name. */
    find(name: string): string | undefined {
        const item = this.findItem(name);
        return item === undefined ? undefined : textOf(item);
    }

    /** The object behind a property, with its place, its layer and whether it is hidden; undefined when there is none of that name. */
    findItem(name: string): PropertyItem | FootprintText | undefined {
        const items: ModelList<PropertyItem, unknown> = this.owner.properties;
        return items.find((item) => item.name === name) ?? this.#text(name);
    }

    /** Whether there is a property of that name. */
    has(name: string): boolean {
        return this.findItem(name) !== undefined;
    }

    /**
     * Sets a property. One that is there keeps its place, its looks and its uuid. A new one of a footprint is hidden and on the layer for
     * fabrication, as KiCad makes it.
     *
     * @throws ModelError where files of the version can't have it: properties of footprints came with KiCad 6.
     */
    set(name: string, value: string): void {
        const item = this.findItem(name);
        if (item === undefined) addProperty(this.owner, name, value);
        else if (item instanceof FootprintText) item.text = value;
        else item.value = value;
    }

    /** Sets several properties; `undefined` deletes one. */
    setAll(
        values: Readonly<Record<string, string | undefined>> | Iterable<readonly [string, string | undefined]>,
    ): void {
        const entries = Symbol.iterator in values ? values : Object.entries(values);
        for (const [name, value] of entries as Iterable<readonly [string, string | undefined]>) {
            if (value === undefined) this.delete(name);
            else this.set(name, value);
        }
    }

    /** Takes a property out, and says whether there was one. */
    delete(name: string): boolean {
        const item = this.findItem(name);
        item?.remove();
        return item !== undefined;
    }

    /** The names, in the order of the file. */
    names(): string[] {
        return [...this].map(([name]) => name);
    }

    /** All properties, by their names: a copy as of now. */
    toMap(): Map<string, string> {
        const map = new Map<string, string>();
        for (const [name, value] of this) if (!map.has(name)) map.set(name, value);
        return map;
    }

    /** A plain object with all properties, for JSON. */
    toJSON(): Record<string, string> {
        return Object.fromEntries(this.toMap());
    }

    /** Goes over names and values as they are now. */
    *[Symbol.iterator](): Generator<[name: string, value: string]> {
        const items: readonly PropertyItem[] = this.owner.properties.toArray();
        for (const [name] of TEXT_TYPES) {
            if (items.some((item) => item.name === name)) continue;
            const text = this.#text(name);
            if (text !== undefined) yield [name, text.text];
        }
        for (const item of items) yield [item.name, textOf(item)];
    }

    #text(name: string): FootprintText | undefined {
        const type = TEXT_TYPES.get(name);
        if (type === undefined || !(this.owner instanceof Footprint)) return undefined;
        return this.owner.texts.find((text) => text.type === type);
    }
}

/** The properties of an object. */
export function properties(owner: PropertyOwner): Properties {
    return new Properties(owner);
}

function textOf(item: PropertyItem | FootprintText): string {
    return item instanceof FootprintText ? item.text : (item.value ?? "");
}
