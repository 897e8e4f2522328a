import { type InspectOptions, inspect } from "node:util";
import { checkBoolean, checkObject, checkTag, checkText, checkU32, within, wrongType } from "@pyzig/core";
import type { AnyBoundNode, AnyView, Attributes, BoundNode, EdgeType, GraphView } from "@pyzig/graph";
import { checkOptions } from "@pyzig/graph/extend";
import { none } from "./constants.ts";
import { describeNode } from "./describe.ts";
import { TypeGraphResolveError } from "./errors.ts";
import { type CopyAgain, type LinkEnd, PointerOrder } from "./gen/index.ts";
import { InstanceTree } from "./instance-tree.ts";
import { checkLinkProperties, type LinkProperties } from "./link-properties.ts";
import {
    conflictsOf,
    decideConflicts,
    type MergeTypesOptions,
    mergeOf,
    type TypeConflict,
    type TypeMerge,
} from "./merge.ts";
import { noSuchType, notFound, notUsable } from "./missing.ts";
import { NodeList, nodesOf } from "./node-list.ts";
import { fromNative, type PathLike, pathText, ReferencePath, readPath } from "./path.ts";
import { typesDot } from "./picture.ts";
import type {
    ChildRule,
    Implementer,
    LinkRule,
    MakeChildOptions,
    MakeLinkOptions,
    PointerMember,
    TypeDiagnostic,
    TypeOverview,
    UnresolvedTypeReference,
} from "./rules.ts";
import { stateOfNode, stateOfView, type TypeState } from "./type-state.ts";

/** The type graphs of nodes that were asked for. */
const typeGraphs: WeakMap<BoundNode, TypeGraph> = new WeakMap();

/** The types that every type graph has. */
export const builtInTypes: ReadonlySet<string> = new Set([
    "ImplementsType",
    "ImplementsTrait",
    "MakeChild",
    "MakeLink",
    "Reference",
    "TypeReference",
    "is_constructable",
]);

/** What a type is besides its name. */
export interface AddTypeOptions {
    /** Whether instances can be made of it; not unless it is said. */
    readonly constructable?: boolean | undefined;
    /** Whether it is a trait; not unless it is said. */
    readonly trait?: boolean | undefined;
}

/** How an instance is made. */
export interface InstantiateOptions {
    /**
     * Attributes of nodes inside the instance, by the paths that lead to them from it. They come before what rules say.
     *
     * @example
     * types.instantiate(resistor, { ohms: 4700 }, { overrides: { p1: { pin: 7 }, "pads[0].line": { net: "GND" } } });
     */
    readonly overrides?: Readonly<Record<string, Attributes | undefined>> | undefined;
}

/** How a type graph is copied. */
export interface CopyTypeGraphOptions {
    /** Whether only the types come along that every type graph has; not unless it is said. */
    readonly minimal?: boolean | undefined;
    /** What is looked into again although it is in the other view already; nothing unless it is said. */
    readonly again?: CopyAgain | undefined;
}

const key: unique symbol = Symbol("type graph");

/**
 * Types with their rules: which children an instance gets, and which links between them. It is a part of a graph: types, rules and references are nodes
 * and edges like all others, so they are copied, saved and loaded with it. A view may hold several.
 *
 * The same type graph is the same object: `TypeGraph.of(node) === TypeGraph.of(node)`.
 *
 * @example
 * using graph = GraphView.create();
 * const types = TypeGraph.create(graph);
 * const electrical = types.addType('Electrical', { constructable: true });
 * const resistor = types.addType('Resistor', { constructable: true });
 * types.makeChild(resistor, electrical, { name: 'p1' });
 * const r1 = types.instantiate(resistor);
 */
export class TypeGraph {
    /** The node that the type graph consists of: its children are the types. */
    readonly selfNode: BoundNode;
    readonly #state: TypeState;

    /** Use {@link TypeGraph.create} or {@link TypeGraph.of}. */
    private constructor(secret: typeof key, state: TypeState, self: BoundNode) {
        if (secret !== key)
            throw new TypeError("TypeGraph can't be constructed with new: use TypeGraph.create() or TypeGraph.of()");
        this.#state = state;
        this.selfNode = self;
    }

    static #for(state: TypeState, self: BoundNode): TypeGraph {
        const known = typeGraphs.get(self);
        // The state is another one when the view has come back from another thread.
        if (known !== undefined && known.#state === state) return known;
        const made = new TypeGraph(key, state, self);
        typeGraphs.set(self, made);
        return made;
    }

    /** Makes a type graph in a view, with its built-in types. */
    static create(view: AnyView): TypeGraph {
        const call = "TypeGraph.create";
        const state = stateOfView(view, call, "view");
        return TypeGraph.#for(state, state.node(state.run(call, (system, view) => system.createTypeGraph(view))));
    }

    /**
     * The type graph that a node is the own node of.
     *
     * @throws TypeGraphUsageError with the kind `not_a_type_graph` for any other node
     */
    static of(selfNode: AnyBoundNode): TypeGraph {
        const call = "TypeGraph.of";
        const state = stateOfNode(selfNode, call, "selfNode");
        const found = TypeGraph.#tryOf(state, selfNode.id);
        if (found !== undefined) return found;
        throw notUsable(state, call, "not_a_type_graph", selfNode.id, "has no built-in types, so it is no type graph");
    }

    static #tryOf(state: TypeState, self: number): TypeGraph | undefined {
        if (self === none || state.system.typeByText(state.view, self, "MakeChild") === none) return undefined;
        return TypeGraph.#for(state, state.node(self));
    }

    /** The type graph that a type belongs to. */
    static ofType(type: AnyBoundNode): TypeGraph {
        const found = TypeGraph.tryOfType(type);
        if (found !== undefined) return found;
        const call = "TypeGraph.ofType";
        throw notUsable(stateOfNode(type, call), call, "not_a_type", type.id, "is no type of a type graph");
    }

    /** The type graph that a type belongs to, undefined for a node that belongs to none. */
    static tryOfType(type: AnyBoundNode): TypeGraph | undefined {
        const state = stateOfNode(type, "TypeGraph.tryOfType", "type");
        return TypeGraph.#tryOf(state, state.system.typeGraphOfType(state.view, type.id));
    }

    /** The type graph that the type of a node belongs to. */
    static ofInstance(instance: AnyBoundNode): TypeGraph {
        const found = TypeGraph.tryOfInstance(instance);
        if (found !== undefined) return found;
        const call = "TypeGraph.ofInstance";
        throw notUsable(
            stateOfNode(instance, call),
            call,
            "not_an_instance",
            instance.id,
            "has no type of a type graph",
        );
    }

    /** The type graph that the type of a node belongs to, undefined for a node without one. */
    static tryOfInstance(instance: AnyBoundNode): TypeGraph | undefined {
        const state = stateOfNode(instance, "TypeGraph.tryOfInstance", "instance");
        return TypeGraph.#tryOf(state, state.system.typeGraphOfInstance(state.view, instance.id));
    }

    /** The type graph that a node belongs to, as an instance or else as a type; undefined for a node that belongs to none. */
    static tryOfTypeOrInstance(node: AnyBoundNode): TypeGraph | undefined {
        const state = stateOfNode(node, "TypeGraph.tryOfTypeOrInstance");
        return TypeGraph.#tryOf(state, state.system.typeGraphOf(state.view, node.id));
    }

    /** The graph that it is in. */
    get view(): GraphView {
        return this.#state.view;
    }

    /** The state of the view, after a check that view and type graph exist. */
    #use(call: string): TypeState {
        return stateOfNode(this.selfNode, call, "this");
    }

    // Types.

    /**
     * Adds a type without rules.
     *
     * @param options - `constructable: true` says at once that instances can be made of it, `trait: true` that it is a trait
     * @throws TypeExistsError when there is one of this name, or a built-in one
     * @throws TypeGraphUsageError with the kind `empty_name`
     */
    addType(name: string, options: AddTypeOptions = {}): BoundNode {
        const call = "TypeGraph.addType";
        checkText(name, call, "name");
        const { constructable = false, trait = false } = checkOptions(options, ["constructable", "trait"], call);
        checkBoolean(constructable, call, "options.constructable");
        checkBoolean(trait, call, "options.trait");
        const state = this.#use(call);
        return state.node(
            state.run(call, (system, view) => system.addType(view, this.selfNode.id, name, { constructable, trait })),
        );
    }

    /**
     * Adds types without rules in one call, all or none.
     *
     * @throws TypeExistsError
     */
    addTypes(names: readonly string[]): BoundNode[] {
        const call = "TypeGraph.addTypes";
        if (!Array.isArray(names)) throw wrongType(names, call, "names", "an array of names");
        const texts = names.map((name: string, index) => checkText(name, call, within("names", index)));
        const state = this.#use(call);
        const ids = state.run(call, (system, view) => system.addTypes(view, this.selfNode.id, texts));
        return Array.from(ids, (id) => state.node(id));
    }

    /** The type of a name; a new one without rules when there is none. */
    getOrCreateType(name: string): BoundNode {
        const call = "TypeGraph.getOrCreateType";
        checkText(name, call, "name");
        const state = this.#use(call);
        return state.node(state.run(call, (system, view) => system.getOrCreateType(view, this.selfNode.id, name)));
    }

    /** The type of a name. */
    getTypeByName(name: string): BoundNode {
        const found = this.tryGetTypeByName(name);
        if (found !== undefined) return found;
        const call = "TypeGraph.getTypeByName";
        const state = this.#use(call);
        const problem = `has no type ${JSON.stringify(name)}`;
        throw notFound(state, call, "type_not_found", this.selfNode.id, name, problem, this.#typeNames());
    }

    /** The type of a name, undefined when there is none. */
    tryGetTypeByName(name: string): BoundNode | undefined {
        const call = "TypeGraph.tryGetTypeByName";
        const state = this.#use(call);
        const row = state.nameRow(name, call, "name");
        return row === none ? undefined : state.tryNode(state.system.typeByName(state.view, this.selfNode.id, row));
    }

    /**
     * The name of a type.
     *
     * @throws TypeGraphUsageError with the kind `not_a_type`
     */
    getTypeName(type: AnyBoundNode): string {
        const call = "TypeGraph.getTypeName";
        const state = this.#use(call);
        const id = state.id(type, call, "type");
        const name = state.text(state.system.typeName(state.view, id));
        if (name !== undefined) return name;
        throw notUsable(state, call, "not_a_type", id, "is not a type: it has no type name");
    }

    /** The types, the built-in ones first, in the order in which they were added. */
    types(): NodeList {
        const state = this.#use("TypeGraph.types");
        return new NodeList(state, [this.selfNode.id], () => state.system.typesOf(state.view, this.selfNode.id));
    }

    /** Says that instances of a type can be made. A second time changes nothing. */
    markConstructable(type: AnyBoundNode): void {
        const call = "TypeGraph.markConstructable";
        const state = this.#use(call);
        const id = state.id(type, call, "type");
        state.run(call, (system, view) => system.markConstructable(view, id));
    }

    /** Whether instances of a type can be made. */
    isConstructable(type: AnyBoundNode): boolean {
        const call = "TypeGraph.isConstructable";
        const state = this.#use(call);
        const id = state.id(type, call, "type");
        return state.run(call, (system, view) => system.isConstructable(view, id));
    }

    /** Says that a type is a trait. A second time changes nothing. */
    markAsTrait(type: AnyBoundNode): void {
        const call = "TypeGraph.markAsTrait";
        const state = this.#use(call);
        const id = state.id(type, call, "type");
        state.run(call, (system, view) => system.markAsTrait(view, id));
    }

    // Rules.

    /**
     * Adds a rule: instances of a type get a child.
     *
     * @param childType - its type, or the name of one that is linked later; see {@link TypeGraph.linkTypeReference}
     * @returns the rule
     */
    makeChild(type: AnyBoundNode, childType: AnyBoundNode | string, options: MakeChildOptions = {}): BoundNode {
        const call = "TypeGraph.makeChild";
        const { name, attributes, sourceChunk } = checkOptions(options, ["name", "attributes", "sourceChunk"], call);
        if (name !== undefined) checkText(name, call, "options.name");
        const entries = this.#use(call).attributes(attributes, call);
        // Getters of the attributes may have removed something.
        const state = this.#use(call);
        const typeId = state.id(type, call, "type");
        const source = sourceChunk === undefined ? undefined : state.id(sourceChunk, call, "options.sourceChunk");
        if (typeof childType === "string") {
            const typeName = checkText(childType, call, "childType");
            return state.node(
                state.run(call, (system, view) =>
                    system.makeDeferredChild(view, typeId, typeName, { name, source }, entries),
                ),
            );
        }
        const childId = state.id(childType, call, "childType");
        return state.node(
            state.run(call, (system, view) => system.makeChild(view, typeId, childId, { name, source }, entries)),
        );
    }

    /**
     * Adds a rule: instances of a type get an edge.
     *
     * @param source - where it starts, seen from the instance: a path, or a reference
     * @param target - where it leads to
     * @param properties - of the edge; each kind of edge makes its own
     * @returns the rule
     *
     * @example
     * types.makeLink(resistor, 'p1', 'pads[0].line', InterfaceConnection.properties());
     */
    makeLink(
        type: AnyBoundNode,
        source: PathLike | AnyBoundNode,
        target: PathLike | AnyBoundNode,
        properties: LinkProperties,
        options: MakeLinkOptions = {},
    ): BoundNode {
        const call = "TypeGraph.makeLink";
        const { attributes, ...edge } = checkLinkProperties(properties, call);
        const { sourceChunk } = checkOptions(options, ["sourceChunk"], call);
        const entries = this.#use(call).attributes(attributes, call);
        // Getters of the attributes may have removed something.
        const state = this.#use(call);
        const typeId = state.id(type, call, "type");
        const lhs = endOf(state, source, call, "source");
        const rhs = endOf(state, target, call, "target");
        const rule = {
            ...edge,
            source: sourceChunk === undefined ? undefined : state.id(sourceChunk, call, "options.sourceChunk"),
        };
        return state.node(state.run(call, (system, view) => system.makeLink(view, typeId, lhs, rhs, rule, entries)));
    }

    /** The children that instances of a type get, in the order in which they were declared. */
    childRules(type: AnyBoundNode): ChildRule[] {
        const call = "TypeGraph.childRules";
        const state = this.#use(call);
        const id = state.id(type, call, "type");
        const rules = state.run(call, (system, view) => system.childRules(view, id));
        return Array.from(rules.nodes, (node, index) => {
            const reference = state.tryNode(rules.typeReferences[index] as number);
            const wanted = reference?.getAttr("type_identifier");
            const linked = state.tryNode(rules.types[index] as number);
            const linkedName =
                linked === undefined ? undefined : state.text(state.system.typeName(state.view, linked.id));
            return {
                node: state.node(node),
                name: state.text(rules.names[index] as number),
                typeName: linkedName ?? (typeof wanted === "string" ? wanted : ""),
                type: linked,
                typeReference: reference,
            };
        });
    }

    /** The links that instances of a type get, in the order in which they were declared. Rules that lack an end are left out. */
    linkRules(type: AnyBoundNode): LinkRule[] {
        const call = "TypeGraph.linkRules";
        const state = this.#use(call);
        const id = state.id(type, call, "type");
        const rules = state.run(call, (system, view) => system.linkRules(view, id));
        return Array.from(rules.nodes, (node, index) => ({
            node: state.node(node),
            edgeType: rules.edgeTypes[index] as EdgeType,
            source: readPath(rules.lhsPaths[index] as string, call),
            target: readPath(rules.rhsPaths[index] as string, call),
            sourceReference: state.node(rules.lhs[index] as number),
            targetReference: state.node(rules.rhs[index] as number),
        }));
    }

    /** The reference of a child rule to its type. */
    typeReferenceOf(rule: AnyBoundNode): BoundNode {
        const found = this.tryTypeReferenceOf(rule);
        if (found !== undefined) return found;
        const call = "TypeGraph.typeReferenceOf";
        throw notUsable(this.#use(call), call, "wrong_node", rule.id, "is no child rule: it refers to no type");
    }

    /** The reference of a child rule to its type, undefined for another node. */
    tryTypeReferenceOf(rule: AnyBoundNode): BoundNode | undefined {
        const call = "TypeGraph.tryTypeReferenceOf";
        const state = this.#use(call);
        const id = state.id(rule, call, "rule");
        return state.tryNode(state.run(call, (system, view) => system.typeReferenceOf(view, id)));
    }

    /**
     * The type of the child that is reached from child to child by names, by what types declare; the type itself for no names.
     *
     * @throws TypeGraphPathError when a type has no such child
     * @throws TypeGraphResolveError when the type of a child is not linked
     */
    typeAlong(type: AnyBoundNode, names: Iterable<string>): BoundNode {
        const call = "TypeGraph.typeAlong";
        const list = nameList(names, call);
        const found = this.#typeAlong(type, list, call) ?? this.#resolveTypePath(type, childPath(list), call);
        if (found !== undefined) return found;
        const problem = `does not tell the type of ${JSON.stringify(String(childPath(list)))}: a child is not linked`;
        throw notFound(this.#use(call), call, "type_not_found", type.id, "", problem);
    }

    /** The type of the child that is reached by names, undefined when a child is missing or its type is not linked. */
    tryTypeAlong(type: AnyBoundNode, names: Iterable<string>): BoundNode | undefined {
        const call = "TypeGraph.tryTypeAlong";
        return this.#typeAlong(type, nameList(names, call), call);
    }

    #typeAlong(type: AnyBoundNode, names: readonly string[], call: string): BoundNode | undefined {
        const state = this.#use(call);
        const id = state.id(type, call, "type");
        const rows = names.map((name, index) => state.nameRow(name, call, `names[${index}]`));
        return state.tryNode(state.run(call, (system, view) => system.typeAlong(view, id, rows)));
    }

    /**
     * The type that a path leads to from a type, by what types declare. It is undefined where only an instance can tell: behind a pointer, an
     * operand, a type, or a child that is not linked.
     *
     * @throws TypeGraphPathError when a type has no such child, or there is no such trait
     *
     * @example
     * types.resolveTypePath(resistor, 'pads[0].line'); // the type Electrical
     */
    resolveTypePath(type: AnyBoundNode, path: PathLike): BoundNode | undefined {
        return this.#resolveTypePath(type, path, "TypeGraph.resolveTypePath");
    }

    #resolveTypePath(type: AnyBoundNode, path: PathLike, call: string): BoundNode | undefined {
        const text = pathText(path, call, "path");
        const state = this.#use(call);
        const id = state.id(type, call, "type");
        return state.tryNode(state.run(call, (system, view) => system.resolveTypePath(view, id, text)));
    }

    /**
     * The children of a type that a container of it points to by link rules, with their indexes.
     *
     * @param container - the path from the type to the container, from child to child
     * @param options - `order: 'insertion'` for the order in which the rules were made; by index unless it is said
     * @throws TypeGraphPathError when there is no such container; with the kind `invalid_index` when an element is missing
     */
    pointerMembers(
        type: AnyBoundNode,
        container: PathLike,
        options: { readonly order?: PointerOrder | undefined } = {},
    ): PointerMember[] {
        const call = "TypeGraph.pointerMembers";
        const text = pathText(container, call, "container");
        const { order = "index" } = checkOptions(options, ["order"], call);
        checkTag(order, PointerOrder, call, "options.order");
        const state = this.#use(call);
        const id = state.id(type, call, "type");
        const members = state.run(call, (system, view) => system.pointerMembers(view, id, text, order));
        return Array.from(members.rules, (rule, place) => ({
            index: members.indexes[place] as number,
            name: state.text(members.names[place] as number) ?? "",
            rule: state.node(rule),
        }));
    }

    // References.

    /**
     * The reference that stands for a path. The same path gives the same node; what it names need not exist.
     *
     * @throws TypeGraphPathError with the kind `malformed`
     */
    reference(path: PathLike): BoundNode {
        const call = "TypeGraph.reference";
        const text = pathText(path, call, "path");
        const state = this.#use(call);
        return state.node(state.run(call, (system, view) => system.makeReference(view, this.selfNode.id, text)));
    }

    /** The references that stand for some paths, all or none: see {@link TypeGraph.reference}. */
    references(paths: Iterable<PathLike>): BoundNode[] {
        const call = "TypeGraph.references";
        const texts = itemsOf(paths, call, "paths").map((path, index) => pathText(path, call, `paths[${index}]`));
        const state = this.#use(call);
        const made = state.run(call, (system, view) => system.makeReferences(view, this.selfNode.id, texts));
        return Array.from(made, (id) => state.node(id));
    }

    /** The path that a reference stands for. */
    getReferencePath(reference: AnyBoundNode): ReferencePath {
        const call = "TypeGraph.getReferencePath";
        const state = this.#use(call);
        const id = state.id(reference, call, "reference");
        return new ReferencePath(fromNative(state.run(call, (system, view) => system.referenceSegments(view, id))));
    }

    /**
     * The node that a path or a reference leads to from a node.
     *
     * @throws TypeGraphResolveError
     *
     * @example
     * types.resolve(r1, 'pads[0].line');
     */
    resolve(base: AnyBoundNode, path: PathLike | AnyBoundNode): BoundNode {
        const call = "TypeGraph.resolve";
        const state = this.#use(call);
        const baseId = state.id(base, call, "base");
        if (typeof path === "string" || path instanceof ReferencePath) {
            const text = pathText(path, call, "path");
            return state.node(
                state.run(call, (system, view) => system.resolvePath(view, this.selfNode.id, text, baseId)),
            );
        }
        const reference = state.id(path, call, "path");
        return state.node(state.run(call, (system, view) => system.resolve(view, reference, baseId)));
    }

    /** The node that a path or a reference leads to from a node, undefined when it leads nowhere. */
    tryResolve(base: AnyBoundNode, path: PathLike | AnyBoundNode): BoundNode | undefined {
        if (typeof path === "string" || path instanceof ReferencePath) {
            const call = "TypeGraph.tryResolve";
            const state = this.#use(call);
            state.id(base, call, "base");
            return this.tryResolveAll([base], path)[0];
        }
        try {
            return this.resolve(base, path);
        } catch (error) {
            if (error instanceof TypeGraphResolveError) return undefined;
            throw error;
        }
    }

    /** The nodes that a path leads to from some nodes in one call, each undefined where it leads nowhere. */
    tryResolveAll(bases: Iterable<AnyBoundNode>, path: PathLike): (BoundNode | undefined)[] {
        const call = "TypeGraph.tryResolveAll";
        const text = pathText(path, call, "path");
        const state = this.#use(call);
        const ids = state.ids(bases, call, "bases");
        const found = state.run(call, (system, view) => system.tryResolvePath(view, this.selfNode.id, text, ids));
        return Array.from(found, (id) => state.tryNode(id));
    }

    // Types of children.

    /** Adds a reference to a type by its name, which belongs to no child. */
    addTypeReference(name: string): BoundNode {
        const call = "TypeGraph.addTypeReference";
        checkText(name, call, "name");
        const state = this.#use(call);
        return state.node(state.run(call, (system, view) => system.addTypeReference(view, this.selfNode.id, name)));
    }

    /** Links a reference to a type. One that is linked already leads to the new type from now on. */
    linkTypeReference(typeReference: AnyBoundNode, type: AnyBoundNode): void {
        const call = "TypeGraph.linkTypeReference";
        const state = this.#use(call);
        const reference = state.id(typeReference, call, "typeReference");
        const id = state.id(type, call, "type");
        state.run(call, (system, view) => system.linkTypeReference(view, reference, id));
    }

    /**
     * Links references to types in one call, all or none. The last type of a reference counts.
     *
     * @param links - pairs of a reference and a type
     */
    linkTypeReferences(links: Iterable<readonly [typeReference: AnyBoundNode, type: AnyBoundNode]>): void {
        const call = "TypeGraph.linkTypeReferences";
        const pairs = itemsOf(links, call, "links").map((pair, index) => {
            if (!Array.isArray(pair) || pair.length !== 2)
                throw wrongType(pair, call, `links[${index}]`, "a pair of a reference and a type");
            return [pair[0], pair[1]] as const;
        });
        const state = this.#use(call);
        const references = pairs.map(([reference], index) => state.id(reference, call, `links[${index}][0]`));
        const types = pairs.map(([, type], index) => state.id(type, call, `links[${index}][1]`));
        state.run(call, (system, view) => system.linkTypeReferences(view, references, types));
    }

    /** The type that a reference is linked to. */
    getResolvedType(typeReference: AnyBoundNode): BoundNode {
        const found = this.tryGetResolvedType(typeReference);
        if (found !== undefined) return found;
        const call = "TypeGraph.getResolvedType";
        throw notFound(this.#use(call), call, "type_not_found", typeReference.id, "", "is not linked to a type");
    }

    /** The type that a reference is linked to, undefined when it is not linked. */
    tryGetResolvedType(typeReference: AnyBoundNode): BoundNode | undefined {
        const call = "TypeGraph.tryGetResolvedType";
        const state = this.#use(call);
        const reference = state.id(typeReference, call, "typeReference");
        return state.tryNode(state.run(call, (system, view) => system.resolvedType(view, reference)));
    }

    /** The references of children to types that are not linked, in the order of types and rules. */
    unresolvedTypeReferences(): UnresolvedTypeReference[] {
        const call = "TypeGraph.unresolvedTypeReferences";
        const state = this.#use(call);
        const found = state.run(call, (system, view) => system.unresolvedReferences(view, this.selfNode.id));
        return Array.from(found.references, (reference, index) => ({
            type: state.node(found.types[index] as number),
            rule: state.node(found.rules[index] as number),
            typeReference: state.node(reference),
            typeName: state.text(found.names[index] as number) ?? "",
        }));
    }

    /** Links every reference of a child whose name is that of a type; returns how many. */
    linkByName(): number {
        const call = "TypeGraph.linkByName";
        return this.#use(call).run(call, (system, view) => system.linkByName(view, this.selfNode.id));
    }

    // Instances.

    /**
     * Makes an instance of a type with all that its rules say, or nothing when something is wrong.
     *
     * @param type - the type, or its name
     * @param attributes - of the instance itself
     * @param options - attributes of nodes inside it
     * @throws TypeGraphInstantiationError
     * @throws TypeGraphPathError when an override is for what the instance would not have
     */
    instantiate(type: AnyBoundNode | string, attributes?: Attributes, options?: InstantiateOptions): BoundNode {
        const call = "TypeGraph.instantiate";
        // Mostly there are none, and checking even an empty object takes a tenth of such a call.
        const overrides = options === undefined ? undefined : checkOptions(options, ["overrides"], call).overrides;
        if (overrides !== undefined) return this.#instantiateWith(type, attributes, overrides, call);
        const entries = this.#use(call).attributes(attributes, call);
        const state = this.#use(call);
        const id = this.#typeId(state, type, call);
        return state.node(state.run(call, (system, view) => system.instantiate(view, id, entries)));
    }

    #instantiateWith(
        type: AnyBoundNode | string,
        attributes: Attributes | undefined,
        overrides: Readonly<Record<string, Attributes | undefined>>,
        call: string,
    ): BoundNode {
        checkObject(overrides, call, "options.overrides");
        const { inbox } = this.#use(call).graph.store;
        const serial = inbox.start();
        const paths = [""];
        if (attributes !== undefined) inbox.write(0, attributes, call, undefined);
        for (const path in overrides) {
            const given = overrides[path];
            inbox.finish(serial, call);
            if (given === undefined) continue;
            const place = `options.overrides[${JSON.stringify(path)}]`;
            inbox.write(paths.length, given, call, place);
            paths.push(checkText(path, call, place));
        }
        const entries = inbox.finish(serial, call);
        const state = this.#use(call);
        const id = this.#typeId(state, type, call);
        return state.node(state.run(call, (system, view) => system.instantiateWith(view, id, paths, entries)));
    }

    /**
     * Makes an instance as {@link TypeGraph.instantiate} does, and tells all nodes that were made.
     *
     * @throws TypeGraphInstantiationError
     */
    instantiateTree(type: AnyBoundNode | string, attributes?: Attributes): InstanceTree {
        const call = "TypeGraph.instantiateTree";
        const entries = this.#use(call).attributes(attributes, call);
        const state = this.#use(call);
        const id = this.#typeId(state, type, call);
        return new InstanceTree(
            state,
            state.run(call, (system, view) => system.instantiateTree(view, id, entries)),
        );
    }

    /**
     * Makes many instances of a type in one call, all or none.
     *
     * @param instances - how many, or the attributes of each
     * @throws TypeGraphInstantiationError
     */
    instantiateMany(type: AnyBoundNode | string, instances: number | readonly (Attributes | undefined)[]): NodeList {
        const call = "TypeGraph.instantiateMany";
        const first = this.#use(call);
        const { inbox } = first.graph.store;
        const serial = inbox.start();
        let count: number;
        if (typeof instances === "number") count = checkU32(instances, call, "instances");
        else {
            if (!Array.isArray(instances))
                throw wrongType(instances, call, "instances", "a number, or an array of attributes");
            count = instances.length;
            for (const [index, attributes] of instances.entries())
                if (attributes !== undefined) inbox.write(index, attributes, call, index);
        }
        const entries = inbox.finish(serial, call);
        const state = this.#use(call);
        const id = this.#typeId(state, type, call);
        try {
            const ids = state.run(call, (system, view) => system.instantiateMany(view, id, count, entries));
            return nodesOf(state, ids);
        } finally {
            inbox.shrink();
        }
    }

    #typeId(state: TypeState, type: AnyBoundNode | string, call: string): number {
        if (typeof type !== "string") return state.id(type, call, "type");
        return this.#typeByName(type, call).id;
    }

    #typeByName(name: string, call: string): BoundNode {
        const found = this.tryGetTypeByName(name);
        if (found !== undefined) return found;
        throw noSuchType(call, this.selfNode, name, this.#typeNames());
    }

    #typeNames(): string[] {
        return this.types().map((type) => this.getTypeName(type));
    }

    /** The instances of a type, in the order in which they were made. */
    instances(type: AnyBoundNode): NodeList {
        const call = "TypeGraph.instances";
        const state = this.#use(call);
        const id = state.id(type, call, "type");
        return new NodeList(state, [id], () => state.system.instances(state.view, id));
    }

    /** The nodes that have a trait, with their instances of it, in the order in which these were made. A node with two stands twice. */
    implementers(traitType: AnyBoundNode): Implementer[] {
        const call = "TypeGraph.implementers";
        const state = this.#use(call);
        const { nodes, traits } = state.system.implementers(state.view, state.id(traitType, call, "traitType"));
        return Array.from(nodes, (node, index) => ({
            node: state.node(node),
            trait: state.node(traits[index] as number),
        }));
    }

    /** How many instances each type has, the built-in ones included. */
    overview(): TypeOverview[] {
        const call = "TypeGraph.overview";
        const state = this.#use(call);
        const { types, counts } = state.system.instanceCounts(state.view, this.selfNode.id);
        return Array.from(types, (id, index) => ({
            type: state.node(id),
            name: state.text(state.system.typeName(state.view, id)) ?? "",
            count: counts[index] as number,
        }));
    }

    /**
     * What is wrong with types, as far as it can be told without making an instance: names that stand twice, and links between what is not there.
     *
     * @param types - Which; all of them unless it is said.
     */
    validate(...types: readonly AnyBoundNode[]): TypeDiagnostic[] {
        const call = "TypeGraph.validate";
        const state = this.#use(call);
        const ids = types.length === 0 ? this.types().ids() : state.ids(types, call, "types");
        const found = state.run(call, (system, view) => system.validate(view, ids));
        return found.map(({ code, type, node, identifier, path, segment, candidates, message }) => ({
            code,
            type: state.node(type),
            node: state.node(node),
            identifier,
            path,
            segmentIndex: segment === none ? undefined : segment,
            candidates,
            message,
        }));
    }

    /**
     * Gives a type the rules of another, all or none: inheritance. Children that the type has by that name already are left out, and so are links of
     * the same kind between the same paths. The type points to the other as `inherits`.
     *
     * @param options - what becomes of a child that both have with different types
     * @throws TypeGraphUsageError with the kind `conflicting_types` when that is refused
     *
     * @example
     * types.mergeTypes(derived, base, { onConflict: ({ name }) => (name === 'package' ? 'take' : 'refuse') });
     */
    mergeTypes(target: AnyBoundNode, source: AnyBoundNode, options: MergeTypesOptions = {}): TypeMerge {
        const call = "TypeGraph.mergeTypes";
        const replaced = decideConflicts(this.#use(call), () => this.#conflicts(target, source, call), options, call);
        // Whoever decided may have removed something.
        const state = this.#use(call);
        const [to, from] = [state.id(target, call, "target"), state.id(source, call, "source")];
        const rules = state.ids(replaced, call, "conflicts");
        return mergeOf(
            state,
            state.run(call, (system, view) => system.mergeTypes(view, to, from, rules)),
        );
    }

    /** The children that two types have by the same names, with different types: what {@link TypeGraph.mergeTypes} would ask about. */
    mergeConflicts(target: AnyBoundNode, source: AnyBoundNode): TypeConflict[] {
        return this.#conflicts(target, source, "TypeGraph.mergeConflicts");
    }

    #conflicts(target: AnyBoundNode, source: AnyBoundNode, call: string): TypeConflict[] {
        const state = this.#use(call);
        const [to, from] = [state.id(target, call, "target"), state.id(source, call, "source")];
        return conflictsOf(
            state,
            state.run(call, (system, view) => system.mergeConflicts(view, to, from)),
        );
    }

    /**
     * Brings the type graph into another view of the same store: its types with their rules, or only those that every type graph has. Instances stay
     * behind; see {@link copyNodes} for them.
     *
     * @returns the type graph in the other view
     */
    copyInto(destination: AnyView, options: CopyTypeGraphOptions = {}): TypeGraph {
        const call = "TypeGraph.copyInto";
        const { minimal = false, again = "nothing" } = checkOptions(options, ["minimal", "again"], call);
        const state = this.#use(call);
        const target = stateOfView(destination, call, "destination");
        const isMinimal = checkBoolean(minimal, call, "options.minimal");
        state.run(call, (system, view) => system.copyTypeGraph(view, target.view, this.selfNode.id, isMinimal, again));
        return TypeGraph.of(target.node(this.selfNode.id));
    }

    /**
     * The types with their rules for Graphviz.
     *
     * @param types - Which; all but the built-in ones unless it is said.
     */
    toDot(...types: readonly AnyBoundNode[]): string {
        this.#use("TypeGraph.toDot");
        const wanted = types.length === 0 ? this.types().filter((type) => !this.#isBuiltIn(type)) : types;
        return typesDot(this, wanted as readonly BoundNode[]);
    }

    /** A node in words: its number, its name in its parent, and its type: `node 12 "p1" (Electrical)`. */
    describe(node: AnyBoundNode): string {
        const call = "TypeGraph.describe";
        const state = this.#use(call);
        return describeNode(state, state.id(node, call, "node"));
    }

    /** What `console.log` shows. */
    [inspect.custom](depth: number, options: InspectOptions, show: typeof inspect): string {
        if (this.view.destroyed || !this.selfNode.exists) return `TypeGraph of node ${this.selfNode.id} (gone)`;
        const counts = this.overview().filter(({ type }) => !this.#isBuiltIn(type));
        const name = `TypeGraph of node ${this.selfNode.id}`;
        if (depth < 0 || counts.length === 0) return name;
        const shown = Object.fromEntries(counts.map(({ name, count }) => [name, count]));
        return `${name} ${show(shown, { ...options, depth: (options.depth ?? 2) - 1 })}`;
    }

    #isBuiltIn(type: BoundNode): boolean {
        return builtInTypes.has(this.getTypeName(type));
    }
}

/** An end of a link rule for native code. */
function endOf(state: TypeState, end: PathLike | AnyBoundNode, call: string, place: string): LinkEnd {
    if (typeof end === "string" || end instanceof ReferencePath) return { path: pathText(end, call, place) };
    return { reference: state.id(end, call, place) };
}

function nameList(names: Iterable<string>, call: string): string[] {
    return itemsOf(names, call, "names").map((name, index) => checkText(name, call, `names[${index}]`));
}

function childPath(names: readonly string[]): ReferencePath {
    return new ReferencePath(names.map((name) => ({ kind: "child", name })));
}

function itemsOf<Item>(items: Iterable<Item>, call: string, place: string): Item[] {
    if (typeof items !== "object" || items === null || !(Symbol.iterator in items))
        throw wrongType(items, call, place, "something to iterate");
    return Array.from(items);
}
