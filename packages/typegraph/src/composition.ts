import { checkText, wrongType } from "@pyzig/core";
import {
    type AnyBoundNode,
    type AnyEdge,
    type AnyNode,
    type Attributes,
    type BoundEdge,
    type BoundNode,
    EdgeReference,
    EdgeTypes,
} from "@pyzig/graph";
import { checkOptions } from "@pyzig/graph/extend";
import { none } from "./constants.ts";
import { type DescendantOptions, descendantsOf } from "./descendants.ts";
import { childNames } from "./describe.ts";
import { fullNameOf } from "./label.ts";
import type { LinkProperties } from "./link-properties.ts";
import { notFound } from "./missing.ts";
import { endsOf, NodeList } from "./node-list.ts";
import { NodeSide } from "./node-side.ts";

/**
 * Compositions: a node and the parts that it consists of, which have names.
 *
 * Names need not differ, and a node may have several parents: what is looked up is the first. A child without a name has the name `""`.
 *
 * @example
 * Composition.of(resistor).child('p1');
 * Composition.of(pin).parent();
 */
export class Composition extends NodeSide {
    /** The kind of edge. */
    static readonly edgeType = EdgeTypes.composition;

    /** The parts of a node, and what it is a part of. */
    static of(node: AnyBoundNode): Composition {
        return new Composition(node, "Composition.of");
    }

    /** Whether an edge is of this kind. */
    static is(edge: AnyEdge): boolean {
        return isOfKind(edge, Composition.edgeType, "Composition.is");
    }

    /** What an edge of this kind is, for a link rule or an edge of one's own. */
    static properties(name = ""): LinkProperties {
        return {
            edgeType: Composition.edgeType,
            directional: true,
            name: checkText(name, "Composition.properties", "name"),
        };
    }

    /** The children in the order in which they were added; those of exactly one type when it is given. */
    children(options: { readonly type?: AnyBoundNode | undefined } = {}): NodeList {
        const call = "Composition.children";
        const state = this.use(call);
        const { type } = checkOptions(options, ["type"], call);
        if (type === undefined) return endsOf(state, this.node, Composition.edgeType, "out");
        const typeId = state.id(type, call, "options.type");
        return new NodeList(state, [this.node.id, typeId], () =>
            state.system.childrenOfType(state.view, this.node.id, typeId),
        );
    }

    /** The edges to the children. */
    edges(): Iterable<BoundEdge> & ReturnType<BoundNode["edges"]> {
        this.use("Composition.edges");
        return this.node.edges(Composition.edgeType, { direction: "out" });
    }

    /** The first child of a name; `""` is that of the first child without one. */
    child(name: string): BoundNode {
        const found = this.tryChild(name);
        if (found !== undefined) return found;
        const call = "Composition.child";
        const state = this.use(call);
        const { id } = this.node;
        const problem = name === "" ? "has no child without a name" : `has no child ${JSON.stringify(name)}`;
        throw notFound(state, call, "composition_child_not_found", id, name, problem, childNames(state, id));
    }

    /** The first child of a name, undefined when there is none. */
    tryChild(name: string): BoundNode | undefined {
        const call = "Composition.tryChild";
        const state = this.use(call);
        const row = state.nameRow(name, call, "name");
        return row === none ? undefined : state.tryNode(state.system.child(state.view, this.node.id, row));
    }

    /**
     * The node that is reached from child to child by names; the node itself for no names.
     *
     * @example
     * Composition.of(board).childAlong(['r1', 'pads[0]', 'line']);
     */
    childAlong(names: Iterable<string>): BoundNode {
        let found: BoundNode = this.node;
        for (const name of names) found = Composition.of(found).child(name);
        return found;
    }

    /** The node that is reached from child to child by names, undefined when one is missing; one call. */
    tryChildAlong(names: Iterable<string>): BoundNode | undefined {
        const call = "Composition.tryChildAlong";
        if (typeof names !== "object" || names === null || !(Symbol.iterator in names))
            throw wrongType(names, call, "names", "names");
        const list = Array.from(names);
        const state = this.use(call);
        const rows = list.map((name, index) => state.nameRow(name, call, `names[${index}]`));
        return state.tryNode(state.system.childAlong(state.view, this.node.id, rows));
    }

    /** The edge to the first child of a name, undefined when there is none. */
    tryEdge(name: string): BoundEdge | undefined {
        const call = "Composition.tryEdge";
        const state = this.use(call);
        const row = state.nameRow(name, call, "name");
        return row === none ? undefined : state.tryEdge(state.system.childEdge(state.view, this.node.id, row));
    }

    /** The first child of exactly one type. */
    childOfType(type: AnyBoundNode): BoundNode {
        const found = this.tryChildOfType(type);
        if (found !== undefined) return found;
        const call = "Composition.childOfType";
        const state = this.use(call);
        const name = state.text(state.system.typeName(state.view, type.id)) ?? "";
        const problem = `has no child of the type ${JSON.stringify(name)}`;
        throw notFound(state, call, "composition_child_not_found", this.node.id, name, problem);
    }

    /** The first child of exactly one type, undefined when there is none. */
    tryChildOfType(type: AnyBoundNode): BoundNode | undefined {
        const call = "Composition.tryChildOfType";
        const state = this.use(call);
        return state.tryNode(state.system.childOfType(state.view, this.node.id, state.id(type, call, "type")));
    }

    /** The first parent. */
    parent(): BoundNode {
        const found = this.tryParent();
        if (found !== undefined) return found;
        const call = "Composition.parent";
        throw notFound(this.use(call), call, "neighbor_not_found", this.node.id, "", "has no parent");
    }

    /** The first parent, undefined when there is none. */
    tryParent(): BoundNode | undefined {
        const state = this.use("Composition.tryParent");
        return state.tryNode(state.system.parent(state.view, this.node.id));
    }

    /** The edge from the first parent, undefined when there is none. */
    tryParentEdge(): BoundEdge | undefined {
        const state = this.use("Composition.tryParentEdge");
        return state.tryEdge(state.system.parentEdge(state.view, this.node.id));
    }

    /** Its name among the children of its first parent; undefined when it has no parent, `""` when it has no name. */
    get name(): string | undefined {
        const edge = this.tryParentEdge();
        return edge === undefined ? undefined : (edge.name ?? "");
    }

    /** The names from the topmost ancestor down to the node, with dots between them: `board.r1.p1`. Ancestors without a name are left out. */
    get fullName(): string {
        return fullNameOf(this.use("Composition.fullName"), this.node.id);
    }

    /**
     * All that the node consists of, each node once, a child before its own children.
     *
     * @example
     * for (const pin of Composition.of(board).descendants({ types: [Pin], traits: [isConnected], sort: 'natural' })) …
     */
    descendants(options: DescendantOptions = {}): NodeList {
        const call = "Composition.descendants";
        return descendantsOf(this.use(call), this.node, options, call);
    }

    /**
     * Makes a node of the graph a child; returns the edge. Nothing else is checked: a name may stand twice, and a node have several parents.
     *
     * @param name - without one it is `""`
     */
    add(child: AnyNode, name = ""): BoundEdge {
        const call = "Composition.add";
        const text = checkText(name, call, "name");
        const state = this.use(call);
        const id = state.id(child, call, "child");
        return state.edge(state.run(call, (system, view) => system.addChild(view, this.node.id, id, text)));
    }

    /**
     * Makes a new instance of a type and makes it a child, both or nothing; returns the child.
     *
     * @param name - `""` for a child without one
     * @param attributes - of the child
     * @throws TypeGraphInstantiationError
     */
    addNew(type: AnyBoundNode, name: string, attributes?: Attributes): BoundNode {
        const call = "Composition.addNew";
        const text = checkText(name, call, "name");
        const entries = this.use(call).attributes(attributes, call);
        // Getters of the attributes may have removed something.
        const state = this.use(call);
        const typeId = state.id(type, call, "type");
        return state.node(
            state.run(call, (system, view) => system.addNewChild(view, this.node.id, typeId, text, entries)),
        );
    }

    /**
     * Makes many nodes children in one call, all or none.
     *
     * @param names - one for each, or none at all
     */
    addAll(children: Iterable<AnyNode>, names?: readonly string[]): void {
        const call = "Composition.addAll";
        const state = this.use(call);
        const ids = state.ids(children, call, "children");
        if (names !== undefined && (!Array.isArray(names) || names.length !== ids.length))
            throw wrongType(names, call, "names", `an array of ${ids.length} names, one for each child`);
        const texts = names ?? ids.map(() => "");
        const parents = new Uint32Array(ids.length).fill(this.node.id);
        state.run(call, (system, view) => system.addChildren(view, parents, ids, texts));
    }
}

/** Whether an edge that was given as an argument is of a kind. */
export function isOfKind(edge: AnyEdge, kind: number, call: string): boolean {
    if (!(edge instanceof EdgeReference)) throw wrongType(edge, call, "edge", "an edge");
    return edge.edgeType === kind;
}
