import type { EdgeReference } from "./edge.ts";
import type { GraphStore as NativeStore, GraphView as NativeView } from "./gen/index.ts";
import { Inbox } from "./inbox.ts";
import type { NodeReference } from "./node.ts";
import type { GraphStore } from "./store.ts";
import { StoreReader } from "./store-reader.ts";

/** What belongs to a store on the side of TypeScript: what nodes, edges and views share. */
export class StoreState {
    /** The store. */
    readonly store: GraphStore;
    /** The same object with the members that are not public. */
    readonly native: NativeStore;
    /** Reads attributes. */
    readonly reader: StoreReader;
    /** Writes attributes. */
    readonly inbox: Inbox;
    /** The views that live. */
    readonly views: Set<NativeView> = new Set();
    /** The references that were asked for, by row. */
    readonly nodes: NodeReference[] = [];
    /** The references that were asked for, by row. */
    readonly edges: EdgeReference[] = [];

    /** Makes the state of a store. */
    constructor(store: GraphStore) {
        this.store = store;
        this.native = store as unknown as NativeStore;
        this.reader = new StoreReader(this.native);
        this.inbox = new Inbox(this.native, this.reader);
    }
}

// Given by the classes, whose private fields only they see.
let stateOfStore: (store: object) => StoreState | undefined = () => undefined;

/** Called once by the class of stores. */
export function provideStoreState(access: typeof stateOfStore): void {
    stateOfStore = access;
}

/** The state of a store, undefined for anything else. */
export function storeState(store: object): StoreState | undefined {
    return stateOfStore(store);
}
