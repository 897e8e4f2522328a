import { none } from "./constants.ts";
import { typeNameOf } from "./describe.ts";
import type { TypeState } from "./type-state.ts";

/** The names from the topmost ancestor of a node down to it, with dots between them; ancestors without a name are left out. */
export function fullNameOf(state: TypeState, node: number): string {
    const names: string[] = [];
    const seen = new Set<number>();
    for (let id = node; !seen.has(id); ) {
        seen.add(id);
        const edge = state.system.parentEdge(state.view, id);
        if (edge === none) break;
        const { name } = state.edge(edge);
        if (name !== undefined && name !== "") names.push(name);
        id = state.graph.store.native.edges.source[edge] as number;
    }
    return names.reverse().join(".");
}

/** What a node is, for `console.log`: `Resistor board.r1`, `type Resistor`; undefined for one that has neither type nor name. */
export function labelOf(state: TypeState, node: number): string | undefined {
    if (state.system.destroyed) return undefined;
    const typeName = state.text(state.system.typeName(state.view, node));
    if (typeName !== undefined) return `type ${typeName}`;
    const words = [typeNameOf(state, node), fullNameOf(state, node)].filter(
        (word) => word !== undefined && word !== "",
    );
    return words.length === 0 ? undefined : words.join(" ");
}
