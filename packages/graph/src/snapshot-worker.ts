// What `GraphView.loadSnapshotAsync` runs in another thread. What it returns moves to the thread that called.
import { GraphStore, type GraphView } from "./gen/index.ts";
import { readSnapshot } from "./snapshot.ts";

/** What to load. */
export interface SnapshotRequest {
    /** The snapshot; moved here, or a copy. */
    readonly bytes: Uint8Array;
    /** The types of edges that the calling thread knows. */
    readonly edgeTypes: readonly (readonly [name: string, id: number])[];
}

/** What was loaded. */
export interface LoadedSnapshot {
    readonly store: GraphStore;
    readonly view: GraphView;
    /** Types that the calling thread did not know, with the numbers that they have in the graph. */
    readonly added: readonly (readonly [name: string, id: number])[];
}

/** Loads a snapshot into a store of its own. */
export function loadSnapshot({ bytes, edgeTypes }: SnapshotRequest): LoadedSnapshot {
    const known = new Map(edgeTypes);
    const taken = new Set(known.values());
    const added: [string, number][] = [];
    const store = GraphStore.create();
    try {
        const view = readSnapshot(store, bytes, (name, preferred) => {
            const id = known.get(name) ?? (taken.has(preferred) ? freeType(taken) : preferred);
            if (!known.has(name)) added.push([name, id]);
            known.set(name, id);
            taken.add(id);
            return id;
        });
        return { store, view, added };
    } catch (error) {
        store.destroy();
        throw error;
    }
}

function freeType(taken: ReadonlySet<number>): number {
    for (let id = 256; id <= 0xffff; id++) if (!taken.has(id)) return id;
    throw new RangeError("GraphView.loadSnapshotAsync: all 65536 edge types are taken");
}
