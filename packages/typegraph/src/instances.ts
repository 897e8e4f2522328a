import type { AnyBoundNode, BoundNode } from "@pyzig/graph";
import { NodeList } from "./node-list.ts";
import type { Implementer, TypeOverview } from "./rules.ts";
import { stateOfSelf } from "./type-state.ts";

/** The instances of a type, in the order in which they were made. */
export function instancesOf(self: BoundNode, type: AnyBoundNode): NodeList {
    const call = "TypeGraph.instances";
    const state = stateOfSelf(self, call);
    const id = state.id(type, call, "type");
    return new NodeList(state, [id], () => state.system.instances(state.view, id));
}

/** The nodes that have a trait, with their instances of it. */
export function implementersOf(self: BoundNode, traitType: AnyBoundNode): Implementer[] {
    const call = "TypeGraph.implementers";
    const state = stateOfSelf(self, call);
    const { nodes, traits } = state.system.implementers(state.view, state.id(traitType, call, "traitType"));
    return Array.from(nodes, (node, index) => ({
        node: state.node(node),
        trait: state.node(traits[index] as number),
    }));
}

/** How many instances each type has, the built-in ones included. */
export function overviewOf(self: BoundNode): TypeOverview[] {
    const call = "TypeGraph.overview";
    const state = stateOfSelf(self, call);
    const { types, counts } = state.system.instanceCounts(state.view, self.id);
    return Array.from(types, (id, index) => ({
        type: state.node(id),
        name: state.text(state.system.typeName(state.view, id)) ?? "",
        count: counts[index] as number,
    }));
}
