/**
 * The items of a file: what has a uuid, and what has a place.
 */
import { type ModelObject, objectAccess } from "../model/model-object.ts";
import type { Model } from "../model/schema.ts";
import { type Container, containerOf, isBelow, objectsBelow, partsOf, Reach } from "./containers.ts";
import { notFound } from "./item-error.ts";

/** A typed object with an identifier. */
export type Item = ModelObject & { uuid: string | undefined };

const identified = new Reach((model) => model.byName.get("uuid")?.type.kind === "text");
const placed = new Reach(isPlace);

/** Whether a model is a point, or a point and a direction. */
function isPlace(model: Model): boolean {
    const [x, y] = model.positional;
    return x?.name === "x" && y?.name === "y" && x.unit === "millimetre";
}

/**
 * All items with a uuid that are part of an object, at whatever depth: the footprints of a board, their pads and texts, tracks, zones, groups, ….
 * The object itself is left out.
 */
export function* itemsOf(owner: ModelObject): Generator<Item> {
    for (const item of identifiablesOf(owner)) if (item.uuid !== undefined) yield item;
}

/** As {@link itemsOf}, with those that could have a uuid but have none. */
export function* identifiablesOf(owner: ModelObject): Generator<Item> {
    for (const { item } of objectsBelow(owner, identified)) {
        if (objectAccess.model(item).byName.has("uuid")) yield item as Item;
    }
}

/** What {@link placedItemsOf} can be told. */
export interface PlacedItemsOptions {
    /** Whether the items of footprints come as well, behind their footprint. Default false. */
    readonly deep?: boolean | undefined;
}

/**
 * All items of a board or a footprint that have a place: footprints, shapes, texts, images, dimensions, tracks, zones, pads, …. Reflection finds
 * them, so there is nothing to add for kinds that later versions bring.
 */
export function* placedItemsOf(owner: ModelObject, { deep = false }: PlacedItemsOptions = {}): Generator<ModelObject> {
    for (const { item, field } of partsOf(owner, placed)) {
        if (!field.list) continue;
        yield item;
        if (deep && objectAccess.model(item).byName.has("pads")) yield* placedItemsOf(item);
    }
}

/**
 * Finds the items of a file by their uuids. It may be kept while the file is edited: what is found is always as the file is now.
 *
 * @example
 * const index = new ItemIndex(board);
 * const item = index.get("5c3d0a4e-…");
 * if (item instanceof Via) item.drill = 0.4;
 */
export class ItemIndex implements Iterable<Item> {
    /** The object whose items are found. */
    readonly root: ModelObject;
    #items = new Map<string, Item>();
    #version = -1;

    /** Makes an index for the items of an object, such as a board. */
    constructor(root: ModelObject) {
        this.root = root;
    }

    /** How many items there are. */
    get size(): number {
        return this.#current().size;
    }

    /**
     * The item with a uuid. Where several have the same one, the first in the order of {@link itemsOf}.
     *
     * @throws ItemError when there is none.
     */
    get(uuid: string): Item {
        const item = this.find(uuid);
        if (item === undefined) throw notFound("item with the uuid", uuid, this.#items.keys(), this.root.location);
        return item;
    }

    /** The item with a uuid; undefined when there is none. */
    find(uuid: string): Item | undefined {
        const known = this.#items.get(uuid);
        // While the file is edited, what was found stays right as long as it is there and has its uuid.
        if (known !== undefined && isBelow(known, this.root) && known.uuid === uuid) return known;
        return this.#current().get(uuid);
    }

    /** Whether there is an item with a uuid. */
    has(uuid: string): boolean {
        return this.find(uuid) !== undefined;
    }

    /**
     * Where the item with a uuid stands: the object it is part of, and the list there.
     *
     * @throws ItemError when there is none.
     */
    containerOf(uuid: string): Container {
        return containerOf(this.get(uuid));
    }

    /** Takes the item with a uuid out of the file; undefined when there is none. */
    remove(uuid: string): Item | undefined {
        return this.find(uuid)?.remove();
    }

    /** Goes over the items as they are now. */
    [Symbol.iterator](): MapIterator<Item> {
        return this.#current().values();
    }

    #current(): ReadonlyMap<string, Item> {
        const { version } = objectAccess.reader(this.root);
        if (this.#version === version) return this.#items;
        const items = new Map<string, Item>();
        for (const item of itemsOf(this.root)) {
            const uuid = item.uuid as string;
            if (!items.has(uuid)) items.set(uuid, item);
        }
        this.#items = items;
        this.#version = version;
        return items;
    }
}
