import { checkAlive, StaleReferenceError } from "@pyzig/core";
import type { AnyView } from "./any.ts";
import { referenceKey } from "./attributed.ts";
import { BoundEdge } from "./edge.ts";
import type { GraphView as NativeView } from "./gen/index.ts";
import { memberRow } from "./membership.ts";
import { BoundNode } from "./node.ts";
import type { SideData } from "./side-data.ts";
import type { StoreState } from "./store-state.ts";

/** A value that is kept with a node. */
interface KeptValue {
    readonly generation: number;
    readonly value: unknown;
}

/** What belongs to a view on the side of TypeScript. */
export class ViewState {
    /** The view. */
    readonly view: AnyView;
    /** The same object with the members that are not public. */
    readonly native: NativeView;
    /** The store that it is a view of. */
    readonly store: StoreState;
    /** Says what a node of a number is, where a module that is built upon graphs knows: `Resistor board.r1`. */
    label: ((node: number) => string | undefined) | undefined;
    readonly #nodes: BoundNode[] = [];
    readonly #edges: BoundEdge[] = [];
    #sideData: Map<SideData<unknown>, Map<number, KeptValue>> | undefined;

    /** Makes the state of a view. */
    constructor(view: AnyView, store: StoreState) {
        this.view = view;
        this.native = view as unknown as NativeView;
        this.store = store;
        store.views.add(this.native);
    }

    /** Stops the use of a view that is gone. */
    checkAlive(member: string): void {
        if (this.native.destroyed) checkAlive(this.native, member);
    }

    /** The row of a node among the members, -1 when it isn't one. */
    nodeRow(id: number): number {
        const { nodeMembers, nodeIndex } = this.native;
        return memberRow(nodeMembers.node, nodeMembers.length, nodeIndex, id);
    }

    /** The row of an edge among the members, -1 when it isn't one. */
    edgeRow(id: number): number {
        const { edgeMembers, edgeIndex } = this.native;
        return memberRow(edgeMembers.edge, edgeMembers.length, edgeIndex, id);
    }

    /** The object of a node that exists: always the same. */
    node(id: number): BoundNode {
        const generation = this.store.native.nodes.generation[id] as number;
        const known = this.#nodes[id];
        if (known !== undefined && known.generation === generation) return known;
        if ((generation & 1) === 0) throw goneError("node", id);
        const made = new BoundNode(referenceKey, this, id, generation);
        this.#nodes[id] = made;
        return made;
    }

    /** The object of an edge that exists: always the same. */
    edge(id: number): BoundEdge {
        const generation = this.store.native.edges.generation[id] as number;
        const known = this.#edges[id];
        if (known !== undefined && known.generation === generation) return known;
        if ((generation & 1) === 0) throw goneError("edge", id);
        const made = new BoundEdge(referenceKey, this, id, generation);
        this.#edges[id] = made;
        return made;
    }

    /** The values of a kind by node. */
    valuesOf(data: SideData<unknown>, isNeeded: boolean): Map<number, KeptValue> | undefined {
        const known = this.#sideData?.get(data);
        if (known !== undefined || !isNeeded) return known;
        this.#sideData ??= new Map();
        const made: Map<number, KeptValue> = new Map();
        this.#sideData.set(data, made);
        return made;
    }

    /** Lets go of what is kept with a node that leaves the view. */
    forgetNode(id: number): void {
        if (this.#sideData === undefined) return;
        for (const values of this.#sideData.values()) values.delete(id);
    }

    /** Lets go of everything: the view is gone. */
    forgetAll(): void {
        this.store.views.delete(this.native);
        this.#sideData = undefined;
        this.label = undefined;
        this.#nodes.length = 0;
        this.#edges.length = 0;
    }
}

// Given by the class of views, whose private fields only it sees.
let stateOfView: (view: object) => ViewState | undefined = () => undefined;

/** Called once by the class of views. */
export function provideViewState(access: typeof stateOfView): void {
    stateOfView = access;
}

/** The state of a view, undefined for anything else. */
export function viewState(view: object): ViewState | undefined {
    return stateOfView(view);
}

/** The error for a number that was kept, as in a walk, until what it stood for was gone. */
function goneError(kind: "node" | "edge", id: number): StaleReferenceError {
    return new StaleReferenceError(`${kind} ${id} is gone: nothing holds it any more`, { module: "graph" });
}
