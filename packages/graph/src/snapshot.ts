import { edgeTypeName } from "./edge-type.ts";
import {
    GraphStore as NativeStore,
    type GraphView as NativeView,
    GraphView as NativeViewClass,
    snapshotNote,
} from "./gen/index.ts";

const { loadSnapshot } = NativeStore.prototype;
const { snapshot } = NativeViewClass.prototype;

/** Writes a view, with the names of its types of edges. */
export function writeSnapshot(view: NativeView, types: Iterable<number>): Uint8Array {
    const names: Record<string, number> = {};
    for (const type of new Set(types)) {
        const name = edgeTypeName(type);
        if (name !== undefined) names[name] = type;
    }
    return snapshot.call(view, JSON.stringify({ edgeTypes: names }));
}

/**
 * Makes a view of a store from a snapshot.
 *
 * @param typeFor - the type of a name, which had this number in the program that wrote the snapshot
 */
export function readSnapshot(
    store: NativeStore,
    bytes: Uint8Array,
    typeFor: (name: string, preferred: number) => number,
): NativeView {
    const from: number[] = [];
    const to: number[] = [];
    for (const [name, type] of Object.entries(edgeTypesOf(snapshotNote(bytes)))) {
        if (typeof type !== "number" || !(type >= 0 && type <= 0xffff) || !Number.isInteger(type) || name === "")
            continue;
        from.push(type);
        to.push(typeFor(name, type));
    }
    return loadSnapshot.call(store, bytes, from, to);
}

/** A note that is not ours names no types: they keep their numbers. */
function edgeTypesOf(note: string): object {
    try {
        const { edgeTypes } = JSON.parse(note) as { readonly edgeTypes?: unknown };
        return typeof edgeTypes === "object" && edgeTypes !== null ? edgeTypes : {};
    } catch {
        return {};
    }
}
