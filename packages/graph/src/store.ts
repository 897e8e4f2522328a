import type { ObjectType } from "@pyzig/core";
import { type ConstructionKey, wrongType, type ZigObject } from "@pyzig/core";
import type { AnyAttributes } from "./attributed.ts";
import { type EdgeReference, edgeReference } from "./edge.ts";
import { GraphStore as NativeStore, graphStoreType as nativeStoreType } from "./gen/graph-store.ts";
import type { SettableAttributes } from "./literal.ts";
import { NodeReference, nodeReference } from "./node.ts";
import { provideStoreState, StoreState } from "./store-state.ts";
import type { GraphView } from "./view.ts";

// The generated members work on row numbers; only this package uses them.
const Base = NativeStore as unknown as abstract new (key: ConstructionKey) => ZigObject;
const native = NativeStore.prototype;

/**
 * Nodes, edges and their attributes, for several views to share. Owned: `destroy()` it, or declare it with `using`; its views go with it.
 *
 * @example
 * using store = GraphStore.create();
 * const all = store.createView();
 * const part = store.createView();
 */
export class GraphStore extends Base {
    readonly #state: StoreState = new StoreState(this);

    /** Makes an empty store. */
    static create(): GraphStore {
        return NativeStore.create() as unknown as GraphStore;
    }

    /** Makes an empty view: it holds a node of its own and nothing else. It can be destroyed by itself, and goes with the store. */
    createView<NodeAttributes = AnyAttributes, EdgeAttributes = AnyAttributes>(): GraphView<
        NodeAttributes,
        EdgeAttributes
    > {
        return native.createView.call(this.#state.native) as unknown as GraphView<NodeAttributes, EdgeAttributes>;
    }

    /** Makes a node that is in no view; see {@link NodeReference.create}. */
    createNode<NodeAttributes = AnyAttributes>(
        attributes?: SettableAttributes<NodeAttributes>,
    ): NodeReference<NodeAttributes> {
        return NodeReference.create(this, attributes);
    }

    /** How many nodes there are, those of the views themselves and those in no view included. */
    get nodeCount(): number {
        return native.nodeCount.call(this.#state.native);
    }

    /** How many edges there are, those in no view included. */
    get edgeCount(): number {
        return native.edgeCount.call(this.#state.native);
    }

    /** Frees nodes and edges that were made but that no view and no edge holds; returns how many. References to them are stale afterwards. */
    reclaim(): number {
        return native.reclaim.call(this.#state.native);
    }

    /**
     * The node of a number.
     *
     * @throws RangeError when there is none
     */
    node(id: number): NodeReference {
        const { nodes } = this.#state.native;
        if (!isUsed(id, nodes)) throw noSuch(id, "GraphStore.node", "a node of the store");
        return nodeReference(this.#state, id);
    }

    /**
     * The edge of a number.
     *
     * @throws RangeError when there is none
     */
    edge(id: number): EdgeReference {
        const { edges } = this.#state.native;
        if (!isUsed(id, edges)) throw noSuch(id, "GraphStore.edge", "an edge of the store");
        return edgeReference(this.#state, id);
    }

    /** The bytes of its tables, which JavaScript holds; native memory comes on top (see `memoryUsage()`). */
    get byteLength(): number {
        const { nodes, edges, attributes, texts, characters, inbox, inboxWords } = this.#state.native;
        let total = 0;
        for (const table of [nodes, edges, attributes, texts, characters, inbox, inboxWords]) total += table.byteLength;
        return total;
    }

    protected override inspectProperties(): object {
        return { nodes: this.nodeCount, edges: this.edgeCount };
    }

    static {
        provideStoreState((store) => (#state in store ? store.#state : undefined));
    }
}

/** Tells the binding layer, and modules that take stores, of the class. */
export const graphStoreType: ObjectType<GraphStore> = nativeStoreType.extend(
    (key) => new GraphStore(key) as unknown as NativeStore,
) as unknown as ObjectType<GraphStore>;

/** Whether a row holds something: its generation is odd. */
function isUsed(
    id: number,
    table: { readonly length: number; readonly generation: { readonly [index: number]: number } },
): boolean {
    return Number.isInteger(id) && id >= 0 && id < table.length && ((table.generation[id] as number) & 1) === 1;
}

function noSuch(id: number, call: string, expected: string): RangeError {
    return typeof id === "number"
        ? new RangeError(`${call}: ${id} is not the number of ${expected}`)
        : (wrongType(id, call, "id", `the number of ${expected}`) as unknown as RangeError);
}
