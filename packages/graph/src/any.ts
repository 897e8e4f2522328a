import type { GraphStore } from "./store.ts";

/** Whatever refers to a node: a `NodeReference`, or a `BoundNode` of any view, with any attributes. */
export interface AnyNode {
    /** Its number in the store. */
    readonly id: number;
    /** Tells it from others that had or will have the same number. */
    readonly generation: number;
    /** The store that it is in. */
    readonly store: GraphStore;
    /** The node apart from any view. */
    readonly node: AnyNode;
}

/** A `BoundNode` of any view, with any attributes. */
export interface AnyBoundNode extends AnyNode {
    /** The view. */
    readonly view: AnyView;
}

/** Whatever refers to an edge: an `EdgeReference`, or a `BoundEdge` of any view, with any attributes. */
export interface AnyEdge {
    /** Its number in the store. */
    readonly id: number;
    /** Tells it from others that had or will have the same number. */
    readonly generation: number;
    /** The store that it is in. */
    readonly store: GraphStore;
    /** The edge apart from any view. */
    readonly edge: AnyEdge;
}

/** A `GraphView` with any attributes. */
export interface AnyView {
    /** The store that the nodes and edges are in. */
    readonly store: GraphStore;
    /** Whether the view is gone. */
    readonly destroyed: boolean;
    /** How many nodes there are, the view's own included. */
    readonly nodeCount: number;
    /** How many edges there are. */
    readonly edgeCount: number;
}
