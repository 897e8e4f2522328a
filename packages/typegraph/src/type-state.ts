import { checkText, wrongType } from "@pyzig/core";
import { type AnyBoundNode, type AnyNode, type AnyView, type BoundEdge, BoundNode, type GraphView } from "@pyzig/graph";
import { nodeArgument, staleReference, type ViewState, viewState } from "@pyzig/graph/extend";
import { none } from "./constants.ts";
import { explain } from "./explain.ts";
import { TypeSystem } from "./gen/index.ts";
import { labelOf } from "./label.ts";

/** So many names are remembered at most. */
const keptNames = 1 << 16;

/** What belongs to the types of a view on the side of TypeScript. */
export class TypeState {
    /** What belongs to the view. */
    readonly graph: ViewState;
    /** The view. */
    readonly view: GraphView;
    /** The native half. */
    readonly system: TypeSystem;
    /** Rows of names, with the stamps that they had: a row stands for the same text as long as its stamp stays. */
    readonly #rows: Map<string, { readonly row: number; readonly stamp: number }> = new Map();

    /** Makes the state of a view. */
    constructor(graph: ViewState) {
        this.graph = graph;
        this.view = graph.view as GraphView;
        this.system = TypeSystem.create(this.view);
        graph.label = (node) => labelOf(this, node);
    }

    /** The row of a text, none when the store has no such text. */
    row(text: string): number {
        const { texts } = this.graph.store.native;
        const known = this.#rows.get(text);
        if (known !== undefined && texts.stamp[known.row] === known.stamp) return known.row;
        const row = this.system.findText(this.view, text);
        if (row === none) return none;
        if (this.#rows.size >= keptNames) this.#rows.clear();
        this.#rows.set(text, { row, stamp: texts.stamp[row] as number });
        return row;
    }

    /** The row of a name that was given as an argument. */
    nameRow(name: string, call: string, place: string): number {
        if (typeof name !== "string") throw wrongType(name, call, place, "a name");
        return this.#rows.has(name) ? this.row(name) : this.row(checkText(name, call, place));
    }

    /** The text of a row, undefined for none. */
    text(row: number): string | undefined {
        return row === none ? undefined : this.graph.store.reader.text(row);
    }

    /** The node of a number. */
    node(id: number): BoundNode {
        return this.graph.node(id);
    }

    /** The node of a number, undefined for none. */
    tryNode(id: number): BoundNode | undefined {
        return id === none ? undefined : this.graph.node(id);
    }

    /** The edge of a number. */
    edge(id: number): BoundEdge {
        return this.graph.edge(id);
    }

    /** The edge of a number, undefined for none. */
    tryEdge(id: number): BoundEdge | undefined {
        return id === none ? undefined : this.graph.edge(id);
    }

    /** The number of a node of the same store that was given as an argument. */
    id(node: AnyNode, call: string, place: string): number {
        return nodeArgument(this.graph.store, node, call, place);
    }

    /** The numbers of nodes of the same store that were given as an argument. */
    ids(nodes: Iterable<AnyNode>, call: string, place: string): number[] {
        if (typeof nodes !== "object" || nodes === null || !(Symbol.iterator in nodes))
            throw wrongType(nodes, call, place, "nodes");
        // All of them are read before the first is checked: an iterator may remove some.
        return Array.from(nodes).map((node, index) => this.id(node, call, `${place}[${index}]`));
    }

    /** Writes attributes to where native code finds them; returns how many there are. Nothing may come between this and the call. */
    attributes(attributes: object | undefined, call: string): number {
        return this.graph.store.inbox.writeOnly(attributes, call);
    }

    /** Calls native code; what it fails with is said in the words of the caller. */
    run<Result>(call: string, action: (system: TypeSystem, view: GraphView) => Result): Result {
        try {
            return action(this.system, this.view);
        } catch (error) {
            throw explain(error, this, call);
        }
    }
}

const states: WeakMap<AnyView, TypeState> = new WeakMap();

/** The state of a view that was given as an argument. */
export function stateOfView(view: AnyView, call: string, place: string): TypeState {
    const known = states.get(view);
    if (known !== undefined) {
        known.graph.checkAlive(call);
        if (!known.system.destroyed) return known;
    }
    const graph = typeof view === "object" && view !== null ? viewState(view) : undefined;
    if (graph === undefined) throw wrongType(view, call, place, "a GraphView");
    graph.checkAlive(call);
    const made = new TypeState(graph);
    states.set(view, made);
    return made;
}

/** The state of the view of a node that was given as an argument: the node exists, and so does the view. */
export function stateOfNode(node: AnyBoundNode, call: string, place = "node"): TypeState {
    if (!(node instanceof BoundNode)) throw wrongType(node, call, place, "a node of a view");
    const state = stateOfView(node.view, call, place);
    if (state.graph.store.native.nodes.generation[node.id] !== node.generation) throw staleReference(node, call);
    return state;
}

/**
 * The state of the view of a type graph, after a check that view and type graph exist.
 *
 * @param self - the own node of the type graph, by which all functions know it that the methods of `TypeGraph` lead to
 */
export function stateOfSelf(self: BoundNode, call: string): TypeState {
    return stateOfNode(self, call, "this");
}
