import { type InspectOptions, inspect } from "node:util";
import type { AnyBoundNode, AnyView, Attributes, BoundNode, GraphView } from "@pyzig/graph";
import { none } from "./constants.ts";
import { type CopyTypeGraphOptions, copyTypeGraph } from "./copy.ts";
import { describeNode } from "./describe.ts";
import type { PointerOrder } from "./gen/index.ts";
import type { InstanceTree } from "./instance-tree.ts";
import { implementersOf, instancesOf, overviewOf } from "./instances.ts";
import { type InstantiateOptions, instantiate, instantiateMany, instantiateTree } from "./instantiate.ts";
import type { LinkProperties } from "./link-properties.ts";
import { makeChild, makeLink } from "./make-rules.ts";
import { type MergeTypesOptions, mergeConflicts, mergeTypes, type TypeConflict, type TypeMerge } from "./merge.ts";
import { notUsable } from "./missing.ts";
import type { NodeList } from "./node-list.ts";
import type { PathLike, ReferencePath } from "./path.ts";
import { typesDot } from "./picture.ts";
import { childRules, linkRules, pointerMembers, validate } from "./read-rules.ts";
import { getReferencePath, referenceFor, referencesFor, resolve, tryResolve, tryResolveAll } from "./resolve.ts";
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
import { resolveTypePath, tryTypeAlong, typeAlong } from "./type-along.ts";
import * as typeReferences from "./type-references.ts";
import { stateOfNode, stateOfSelf, stateOfView, type TypeState } from "./type-state.ts";
import type { AddTypeOptions } from "./types.ts";
import * as declared from "./types.ts";

/** The type graphs of nodes that were asked for. */
const typeGraphs: WeakMap<BoundNode, TypeGraph> = new WeakMap();

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

    // Types.

    /**
     * Adds a type without rules.
     *
     * @param options - `constructable: true` says at once that instances can be made of it, `trait: true` that it is a trait
     * @throws TypeExistsError when there is one of this name, or a built-in one
     * @throws TypeGraphUsageError with the kind `empty_name`
     */
    addType(name: string, options: AddTypeOptions = {}): BoundNode {
        return declared.addType(this.selfNode, name, options);
    }

    /**
     * Adds types without rules in one call, all or none.
     *
     * @throws TypeExistsError
     */
    addTypes(names: readonly string[]): BoundNode[] {
        return declared.addTypes(this.selfNode, names);
    }

    /** The type of a name; a new one without rules when there is none. */
    getOrCreateType(name: string): BoundNode {
        return declared.getOrCreateType(this.selfNode, name);
    }

    /** The type of a name. */
    getTypeByName(name: string): BoundNode {
        return declared.getTypeByName(this.selfNode, name);
    }

    /** The type of a name, undefined when there is none. */
    tryGetTypeByName(name: string): BoundNode | undefined {
        return declared.tryGetTypeByName(this.selfNode, name);
    }

    /**
     * The name of a type.
     *
     * @throws TypeGraphUsageError with the kind `not_a_type`
     */
    getTypeName(type: AnyBoundNode): string {
        return declared.getTypeName(this.selfNode, type);
    }

    /** The types, the built-in ones first, in the order in which they were added. */
    types(): NodeList {
        return declared.typesIn(this.selfNode);
    }

    /** Says that instances of a type can be made. A second time changes nothing. */
    markConstructable(type: AnyBoundNode): void {
        declared.markConstructable(this.selfNode, type);
    }

    /** Whether instances of a type can be made. */
    isConstructable(type: AnyBoundNode): boolean {
        return declared.isConstructable(this.selfNode, type);
    }

    /** Says that a type is a trait. A second time changes nothing. */
    markAsTrait(type: AnyBoundNode): void {
        declared.markAsTrait(this.selfNode, type);
    }

    // Rules.

    /**
     * Adds a rule: instances of a type get a child.
     *
     * @param childType - its type, or the name of one that is linked later; see {@link TypeGraph.linkTypeReference}
     * @returns the rule
     */
    makeChild(type: AnyBoundNode, childType: AnyBoundNode | string, options: MakeChildOptions = {}): BoundNode {
        return makeChild(this.selfNode, type, childType, options);
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
        return makeLink(this.selfNode, type, source, target, properties, options);
    }

    /** The children that instances of a type get, in the order in which they were declared. */
    childRules(type: AnyBoundNode): ChildRule[] {
        return childRules(this.selfNode, type);
    }

    /** The links that instances of a type get, in the order in which they were declared. Rules that lack an end are left out. */
    linkRules(type: AnyBoundNode): LinkRule[] {
        return linkRules(this.selfNode, type);
    }

    /** The reference of a child rule to its type. */
    typeReferenceOf(rule: AnyBoundNode): BoundNode {
        return typeReferences.typeReferenceOf(this.selfNode, rule);
    }

    /** The reference of a child rule to its type, undefined for another node. */
    tryTypeReferenceOf(rule: AnyBoundNode): BoundNode | undefined {
        return typeReferences.tryTypeReferenceOf(this.selfNode, rule);
    }

    /**
     * The type of the child that is reached from child to child by names, by what types declare; the type itself for no names.
     *
     * @throws TypeGraphPathError when a type has no such child
     * @throws TypeGraphResolveError when the type of a child is not linked
     */
    typeAlong(type: AnyBoundNode, names: Iterable<string>): BoundNode {
        return typeAlong(this.selfNode, type, names);
    }

    /** The type of the child that is reached by names, undefined when a child is missing or its type is not linked. */
    tryTypeAlong(type: AnyBoundNode, names: Iterable<string>): BoundNode | undefined {
        return tryTypeAlong(this.selfNode, type, names);
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
        return resolveTypePath(this.selfNode, type, path, "TypeGraph.resolveTypePath");
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
        return pointerMembers(this.selfNode, type, container, options);
    }

    // References.

    /**
     * The reference that stands for a path. The same path gives the same node; what it names need not exist.
     *
     * @throws TypeGraphPathError with the kind `malformed`
     */
    reference(path: PathLike): BoundNode {
        return referenceFor(this.selfNode, path);
    }

    /** The references that stand for some paths, all or none: see {@link TypeGraph.reference}. */
    references(paths: Iterable<PathLike>): BoundNode[] {
        return referencesFor(this.selfNode, paths);
    }

    /** The path that a reference stands for. */
    getReferencePath(reference: AnyBoundNode): ReferencePath {
        return getReferencePath(this.selfNode, reference);
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
        return resolve(this.selfNode, base, path);
    }

    /** The node that a path or a reference leads to from a node, undefined when it leads nowhere. */
    tryResolve(base: AnyBoundNode, path: PathLike | AnyBoundNode): BoundNode | undefined {
        return tryResolve(this.selfNode, base, path);
    }

    /** The nodes that a path leads to from some nodes in one call, each undefined where it leads nowhere. */
    tryResolveAll(bases: Iterable<AnyBoundNode>, path: PathLike): (BoundNode | undefined)[] {
        return tryResolveAll(this.selfNode, bases, path);
    }

    // Types of children.

    /** Adds a reference to a type by its name, which belongs to no child. */
    addTypeReference(name: string): BoundNode {
        return typeReferences.addTypeReference(this.selfNode, name);
    }

    /** Links a reference to a type. One that is linked already leads to the new type from now on. */
    linkTypeReference(typeReference: AnyBoundNode, type: AnyBoundNode): void {
        typeReferences.linkTypeReference(this.selfNode, typeReference, type);
    }

    /**
     * Links references to types in one call, all or none. The last type of a reference counts.
     *
     * @param links - pairs of a reference and a type
     */
    linkTypeReferences(links: Iterable<readonly [typeReference: AnyBoundNode, type: AnyBoundNode]>): void {
        typeReferences.linkTypeReferences(this.selfNode, links);
    }

    /** The type that a reference is linked to. */
    getResolvedType(typeReference: AnyBoundNode): BoundNode {
        return typeReferences.getResolvedType(this.selfNode, typeReference);
    }

    /** The type that a reference is linked to, undefined when it is not linked. */
    tryGetResolvedType(typeReference: AnyBoundNode): BoundNode | undefined {
        return typeReferences.tryGetResolvedType(this.selfNode, typeReference);
    }

    /** The references of children to types that are not linked, in the order of types and rules. */
    unresolvedTypeReferences(): UnresolvedTypeReference[] {
        return typeReferences.unresolvedTypeReferences(this.selfNode);
    }

    /** Links every reference of a child whose name is that of a type; returns how many. */
    linkByName(): number {
        return typeReferences.linkByName(this.selfNode);
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
        return instantiate(this.selfNode, type, attributes, options);
    }

    /**
     * Makes an instance as {@link TypeGraph.instantiate} does, and tells all nodes that were made.
     *
     * @throws TypeGraphInstantiationError
     */
    instantiateTree(type: AnyBoundNode | string, attributes?: Attributes): InstanceTree {
        return instantiateTree(this.selfNode, type, attributes);
    }

    /**
     * Makes many instances of a type in one call, all or none.
     *
     * @param instances - how many, or the attributes of each
     * @throws TypeGraphInstantiationError
     */
    instantiateMany(type: AnyBoundNode | string, instances: number | readonly (Attributes | undefined)[]): NodeList {
        return instantiateMany(this.selfNode, type, instances);
    }

    /** The instances of a type, in the order in which they were made. */
    instances(type: AnyBoundNode): NodeList {
        return instancesOf(this.selfNode, type);
    }

    /** The nodes that have a trait, with their instances of it, in the order in which these were made. A node with two stands twice. */
    implementers(traitType: AnyBoundNode): Implementer[] {
        return implementersOf(this.selfNode, traitType);
    }

    /** How many instances each type has, the built-in ones included. */
    overview(): TypeOverview[] {
        return overviewOf(this.selfNode);
    }

    /**
     * What is wrong with types, as far as it can be told without making an instance: names that stand twice, and links between what is not there.
     *
     * @param types - Which; all of them unless it is said.
     */
    validate(...types: readonly AnyBoundNode[]): TypeDiagnostic[] {
        return validate(this.selfNode, types);
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
        return mergeTypes(this.selfNode, target, source, options);
    }

    /** The children that two types have by the same names, with different types: what {@link TypeGraph.mergeTypes} would ask about. */
    mergeConflicts(target: AnyBoundNode, source: AnyBoundNode): TypeConflict[] {
        return mergeConflicts(this.selfNode, target, source, "TypeGraph.mergeConflicts");
    }

    /**
     * Brings the type graph into another view of the same store: its types with their rules, or only those that every type graph has. Instances stay
     * behind; see {@link copyNodes} for them.
     *
     * @returns the type graph in the other view
     */
    copyInto(destination: AnyView, options: CopyTypeGraphOptions = {}): TypeGraph {
        return TypeGraph.of(copyTypeGraph(this.selfNode, destination, options));
    }

    /**
     * The types with their rules for Graphviz.
     *
     * @param types - Which; all but the built-in ones unless it is said.
     */
    toDot(...types: readonly AnyBoundNode[]): string {
        stateOfSelf(this.selfNode, "TypeGraph.toDot");
        const wanted =
            types.length === 0 ? this.types().filter((type) => !declared.isBuiltIn(this.selfNode, type)) : types;
        return typesDot(this, wanted as readonly BoundNode[]);
    }

    /** A node in words: its number, its name in its parent, and its type: `node 12 "p1" (Electrical)`. */
    describe(node: AnyBoundNode): string {
        const call = "TypeGraph.describe";
        const state = stateOfSelf(this.selfNode, call);
        return describeNode(state, state.id(node, call, "node"));
    }

    /** What `console.log` shows. */
    [inspect.custom](depth: number, options: InspectOptions, show: typeof inspect): string {
        if (this.view.destroyed || !this.selfNode.exists) return `TypeGraph of node ${this.selfNode.id} (gone)`;
        const counts = this.overview().filter(({ type }) => !declared.isBuiltIn(this.selfNode, type));
        const name = `TypeGraph of node ${this.selfNode.id}`;
        if (depth < 0 || counts.length === 0) return name;
        const shown = Object.fromEntries(counts.map(({ name, count }) => [name, count]));
        return `${name} ${show(shown, { ...options, depth: (options.depth ?? 2) - 1 })}`;
    }
}
