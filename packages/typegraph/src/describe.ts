import { EdgeTypes } from "@pyzig/graph";
import { none } from "./constants.ts";
import type { TypeState } from "./type-state.ts";

/** So many names are looked at for one that is like a wrong one. */
const comparedNames = 1000;

/** The name of the type of a node, undefined when it has none. */
export function typeNameOf(state: TypeState, node: number): string | undefined {
    const type = state.system.typeOf(state.view, node);
    return type === none ? undefined : state.text(state.system.typeName(state.view, type));
}

/** The name of a node among the children of its parent, undefined when it has no parent. */
export function nameInParent(state: TypeState, node: number): string | undefined {
    const edge = state.system.parentEdge(state.view, node);
    return edge === none ? undefined : (state.edge(edge).name ?? "");
}

/** A node in a message: `node 12 "r1" (Resistor)`; of a type its name, `type "Resistor"`. */
export function describeNode(state: TypeState, node: number): string {
    const { generation } = state.graph.store.native.nodes;
    if (((generation[node] ?? 0) & 1) === 0) return `node ${node}`;
    const typeName = state.text(state.system.typeName(state.view, node));
    if (typeName !== undefined) return `type ${JSON.stringify(typeName)}`;
    const name = nameInParent(state, node);
    const instanceOf = typeNameOf(state, node);
    const shownName = name === undefined || name === "" ? "" : ` ${JSON.stringify(name)}`;
    return `node ${node}${shownName}${instanceOf === undefined ? "" : ` (${instanceOf})`}`;
}

/** The names of the children of a node, for messages: not more than can be compared at once. */
export function childNames(state: TypeState, node: number): string[] {
    const { edges } = state.graph.store.native;
    const ids = state.node(node).edges(EdgeTypes.composition, { direction: "out" }).ids().slice(0, comparedNames);
    const names: string[] = [];
    for (const id of ids) {
        const name = state.graph.store.reader.get(edges, id, "name", "name");
        if (typeof name === "string" && name !== "") names.push(name);
    }
    return names;
}

/** The names of the traits of a node. */
export function traitNames(state: TypeState, node: number): string[] {
    return state
        .node(node)
        .edges(EdgeTypes.trait, { direction: "out" })
        .map((edge) => {
            const type = state.system.typeOf(state.view, edge.targetId);
            return type === none ? "" : (state.text(state.system.typeName(state.view, type)) ?? "");
        })
        .filter((name) => name !== "");
}
