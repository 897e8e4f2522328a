import { checkText } from "@pyzig/core";
import { type AnyBoundNode, type AnyEdge, type AnyNode, type BoundEdge, type BoundNode, EdgeTypes } from "@pyzig/graph";
import { checkOptions } from "@pyzig/graph/extend";
import { isOfKind } from "./composition.ts";
import { none } from "./constants.ts";
import type { LinkProperties } from "./link-properties.ts";
import { notFound } from "./missing.ts";
import { NodeList } from "./node-list.ts";
import { NodeSide } from "./node-side.ts";
import type { TypeState } from "./type-state.ts";

/**
 * Expressions and their operands. An expression is a node with a child `operands`, the set that the operands belong to.
 *
 * @example
 * Operand.of(sum).operands();
 * Operand.of(voltage).expressions({ type: Sum });
 */
export class Operand extends NodeSide {
    /** The kind of edge. */
    static readonly edgeType = EdgeTypes.operand;

    /** The operands of a node, and the expressions that it is an operand of. */
    static of(node: AnyBoundNode): Operand {
        return new Operand(node, "Operand.of");
    }

    /** Whether an edge is of this kind. */
    static is(edge: AnyEdge): boolean {
        return isOfKind(edge, Operand.edgeType, "Operand.is");
    }

    /** What an edge of this kind is, for a link rule or an edge of one's own: it leads from the set to the operand. */
    static properties(name?: string): LinkProperties {
        const text = name === undefined ? {} : { name: checkText(name, "Operand.properties", "name") };
        return { edgeType: Operand.edgeType, directional: true, ...text };
    }

    /** The operands of the node in order, those of exactly one type when it is given; none for a node that is no expression. */
    operands(options: { readonly type?: AnyBoundNode | undefined } = {}): NodeList {
        const call = "Operand.operands";
        const state = this.use(call);
        const type = typeOption(state, options, call);
        return new NodeList(
            state,
            aboutOf(this.node, type),
            () => state.system.operands(state.view, this.node.id, type).nodes,
        );
    }

    /** The edges from the set to the operands. */
    edges(): BoundEdge[] {
        const state = this.use("Operand.edges");
        return Array.from(state.system.operands(state.view, this.node.id).edges, (id) => state.edge(id));
    }

    /** The first operand of a name. */
    operand(name: string): BoundNode {
        const found = this.tryOperand(name);
        if (found !== undefined) return found;
        const call = "Operand.operand";
        const known = this.edges().flatMap((edge) => edge.name ?? []);
        const problem = `has no operand ${JSON.stringify(name)}`;
        throw notFound(this.use(call), call, "operand_not_found", this.node.id, name, problem, known);
    }

    /** The first operand of a name, undefined when there is none. */
    tryOperand(name: string): BoundNode | undefined {
        const call = "Operand.tryOperand";
        const state = this.use(call);
        const row = state.nameRow(name, call, "name");
        return row === none ? undefined : state.tryNode(state.system.operandByName(state.view, this.node.id, row));
    }

    /** The set that the operands belong to, undefined for a node that is no expression. */
    trySet(): BoundNode | undefined {
        const state = this.use("Operand.trySet");
        return state.tryNode(state.system.operandSet(state.view, this.node.id));
    }

    /** The expressions that the node is an operand of, in order; those of exactly one type when it is given. */
    expressions(options: { readonly type?: AnyBoundNode | undefined } = {}): NodeList {
        const call = "Operand.expressions";
        const state = this.use(call);
        const type = typeOption(state, options, call);
        return new NodeList(
            state,
            aboutOf(this.node, type),
            () => state.system.expressions(state.view, this.node.id, type).nodes,
        );
    }

    /**
     * Adds an operand, a node of the graph; returns the edge.
     *
     * @throws TypeGraphUsageError with the kind `wrong_node` for a node that is no expression
     */
    add(operand: AnyNode, name?: string): BoundEdge {
        const call = "Operand.add";
        if (name !== undefined) checkText(name, call, "name");
        const state = this.use(call);
        const id = state.id(operand, call, "operand");
        return state.edge(state.run(call, (system, view) => system.addOperand(view, this.node.id, id, name)));
    }
}

/** What a list of a node depends on, limited to a type or not. */
function aboutOf(node: BoundNode, type: number | undefined): number[] {
    return type === undefined ? [node.id] : [node.id, type];
}

function typeOption(
    state: TypeState,
    options: { readonly type?: AnyBoundNode | undefined },
    call: string,
): number | undefined {
    const { type } = checkOptions(options, ["type"], call);
    return type === undefined ? undefined : state.id(type, call, "options.type");
}
