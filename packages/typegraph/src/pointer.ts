import { checkTag, checkText } from "@pyzig/core";
import { type AnyBoundNode, type AnyEdge, type AnyNode, type BoundEdge, type BoundNode, EdgeTypes } from "@pyzig/graph";
import { checkOptions, checkSpecific } from "@pyzig/graph/extend";
import { isOfKind } from "./composition.ts";
import { none } from "./constants.ts";
import { PointerOrder, type Pointers } from "./gen/index.ts";
import type { LinkProperties } from "./link-properties.ts";
import { notFound } from "./missing.ts";
import { endsOf, NodeList } from "./node-list.ts";
import { NodeSide } from "./node-side.ts";
import type { TypeState } from "./type-state.ts";

/** What a pointer is called, and where it stands among its like. */
export interface PointerProperties {
    /** Its name. */
    readonly name?: string | undefined;
    /** Its index, from 0 to 4294967294. */
    readonly index?: number | undefined;
}

/** Which pointers of a node, and how they are sorted. */
export interface PointerFilter {
    /** Only those of this name. */
    readonly name?: string | undefined;
    /** `insertion`: as they were made, which is the default; `index`: by index, those without one last. */
    readonly order?: PointerOrder | undefined;
}

/**
 * Pointers: a node refers to others.
 *
 * @example
 * Pointer.of(list).pointTo(item, { name: 'e', index: 0 });
 * Pointer.of(list).targets({ order: 'index' });
 */
export class Pointer extends NodeSide {
    /** The kind of edge. */
    static readonly edgeType = EdgeTypes.pointer;

    /** What a node points to, and what points to it. */
    static of(node: AnyBoundNode): Pointer {
        return new Pointer(node, "Pointer.of");
    }

    /** Whether an edge is of this kind. */
    static is(edge: AnyEdge): boolean {
        return isOfKind(edge, Pointer.edgeType, "Pointer.is");
    }

    /** What an edge of this kind is, for a link rule or an edge of one's own. */
    static properties(properties: PointerProperties = {}): LinkProperties {
        const { name, index } = checkProperties(properties, "Pointer.properties");
        return {
            edgeType: Pointer.edgeType,
            directional: true,
            ...(name === undefined ? {} : { name }),
            ...(index === undefined ? {} : { edgeSpecific: index }),
        };
    }

    /** The node that it points to: the first, or the first of a name. */
    target(name?: string): BoundNode {
        const found = this.tryTarget(name);
        if (found !== undefined) return found;
        const call = "Pointer.target";
        const problem = name === undefined ? "points to nothing" : `has no pointer ${JSON.stringify(name)}`;
        throw notFound(this.use(call), call, "pointer_dereference_failed", this.node.id, name ?? "", problem);
    }

    /** The node that it points to, undefined when there is none: the first, or the first of a name. */
    tryTarget(name?: string): BoundNode | undefined {
        const call = "Pointer.tryTarget";
        const state = this.use(call);
        if (name === undefined) return state.tryNode(state.system.pointed(state.view, this.node.id));
        const row = state.nameRow(name, call, "name");
        return row === none ? undefined : state.tryNode(state.system.pointedByName(state.view, this.node.id, row));
    }

    /** The nodes that it points to. */
    targets(filter: PointerFilter = {}): NodeList {
        const call = "Pointer.targets";
        const state = this.use(call);
        checkFilter(filter, call);
        return new NodeList(state, [this.node.id], () => this.#pointers(state, filter, call)?.targets ?? []);
    }

    /** The edges to the nodes that it points to. Their `edgeSpecific` is the index. */
    edges(filter: PointerFilter = {}): BoundEdge[] {
        const call = "Pointer.edges";
        const state = this.use(call);
        checkFilter(filter, call);
        return Array.from(this.#pointers(state, filter, call)?.edges ?? [], (id) => state.edge(id));
    }

    #pointers(state: TypeState, { name, order }: PointerFilter, call: string): Pointers | undefined {
        if (name === undefined) return state.system.pointers(state.view, this.node.id, { order });
        const row = state.nameRow(name, call, "filter.name");
        return row === none ? undefined : state.system.pointers(state.view, this.node.id, { name: row, order });
    }

    /** The nodes that point to it, in the order in which the pointers were made. */
    referrers(): NodeList {
        return endsOf(this.use("Pointer.referrers"), this.node, Pointer.edgeType, "in");
    }

    /** Makes it point to a node of the graph, besides what it points to already; returns the edge. */
    pointTo(target: AnyNode, properties: PointerProperties = {}): BoundEdge {
        const call = "Pointer.pointTo";
        const { name, index } = checkProperties(properties, call);
        const state = this.use(call);
        const id = state.id(target, call, "target");
        return state.edge(state.run(call, (system, view) => system.pointTo(view, this.node.id, id, name, index)));
    }
}

function checkProperties(properties: PointerProperties, call: string): PointerProperties {
    const { name, index } = checkOptions(properties, ["name", "index"], call, "properties");
    return {
        name: name === undefined ? undefined : checkText(name, call, "properties.name"),
        index: index === undefined ? undefined : checkSpecific(index, call, "properties.index"),
    };
}

function checkFilter(filter: PointerFilter, call: string): void {
    const { name, order } = checkOptions(filter, ["name", "order"], call, "filter");
    if (name !== undefined) checkText(name, call, "filter.name");
    if (order !== undefined) checkTag(order, PointerOrder, call, "filter.order");
}
