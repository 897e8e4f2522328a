import { wrongType } from "@pyzig/core";
import type { AnyBoundNode, AnyView, Attributes, BoundNode, GraphView } from "@pyzig/graph";
import { copyNodes } from "../copy.ts";
import { path as readPath } from "../path.ts";
import { TypeGraph as OwnTypeGraph } from "../type-graph.ts";
import { stateOfNode } from "../type-state.ts";
import { call } from "./call.ts";
import { EdgeCreationAttributes } from "./edge-creation-attributes.ts";
import { TypeGraphPathError, ValueError } from "./errors.ts";
import type { NodeCreationAttributes } from "./node-creation-attributes.ts";
import { pathNames, type TraversalPath, toPath } from "./traversal.ts";

/** A type graph with the functions of the original. */
export class TypeGraph {
    /** The type graph of this package. */
    readonly own: OwnTypeGraph;

    /** Use {@link TypeGraph.create} or {@link TypeGraph.of}. */
    private constructor(own: OwnTypeGraph) {
        this.own = own;
    }

    static #wrap(own: OwnTypeGraph): TypeGraph;
    static #wrap(own: OwnTypeGraph | undefined): TypeGraph | undefined;
    static #wrap(own: OwnTypeGraph | undefined): TypeGraph | undefined {
        return own === undefined ? undefined : new TypeGraph(own);
    }

    /** Makes a type graph in a view, with its built-in types. */
    static create(options: { readonly g: AnyView }): TypeGraph {
        return call("TypeGraph.create", options, ["g"], ({ g }) => new TypeGraph(OwnTypeGraph.create(g)));
    }

    /**
     * The type graph that a node is the own node of.
     *
     * @throws ValueError for any other node
     */
    static of(options: { readonly node: AnyBoundNode }): TypeGraph {
        return call("TypeGraph.of", options, ["node"], ({ node }) => new TypeGraph(OwnTypeGraph.of(node)));
    }

    /** The type graph that a type belongs to. */
    static ofType(options: { readonly typeNode: AnyBoundNode }): TypeGraph | undefined {
        return call("TypeGraph.ofType", options, ["typeNode"], ({ typeNode }) =>
            TypeGraph.#wrap(OwnTypeGraph.tryOfType(typeNode)),
        );
    }

    /** The type graph that the type of a node belongs to. */
    static ofInstance(options: { readonly instanceNode: AnyBoundNode }): TypeGraph | undefined {
        return call("TypeGraph.ofInstance", options, ["instanceNode"], ({ instanceNode }) =>
            TypeGraph.#wrap(OwnTypeGraph.tryOfInstance(instanceNode)),
        );
    }

    /** The type graph that a node belongs to, as an instance or else as a type. */
    static ofTypeOrInstance(options: { readonly node: AnyBoundNode }): TypeGraph | undefined {
        return call("TypeGraph.ofTypeOrInstance", options, ["node"], ({ node }) =>
            TypeGraph.#wrap(OwnTypeGraph.tryOfTypeOrInstance(node)),
        );
    }

    /** The name of a type. */
    static getTypeName(options: { readonly typeNode: AnyBoundNode }): string {
        return call("TypeGraph.getTypeName", options, ["typeNode"], ({ typeNode }) =>
            OwnTypeGraph.ofType(typeNode).getTypeName(typeNode),
        );
    }

    /** The node that the type graph consists of. */
    getSelfNode(): BoundNode {
        return this.own.selfNode;
    }

    /** The view that it is in. */
    getGraphView(): GraphView {
        return this.own.view;
    }

    /**
     * Adds a type without rules, of which no instances can be made yet.
     *
     * @throws ValueError when there is one of this name
     */
    addType(options: { readonly identifier: string }): BoundNode {
        return call("TypeGraph.addType", options, ["identifier"], ({ identifier }) => this.own.addType(identifier));
    }

    /** The type of a name; a new one without rules when there is none. */
    getOrCreateType(options: { readonly typeIdentifier: string }): BoundNode {
        return call("TypeGraph.getOrCreateType", options, ["typeIdentifier"], ({ typeIdentifier }) =>
            this.own.getOrCreateType(typeIdentifier),
        );
    }

    /** The type of a name. */
    getTypeByName(options: { readonly typeIdentifier: string }): BoundNode | undefined {
        return call("TypeGraph.getTypeByName", options, ["typeIdentifier"], ({ typeIdentifier }) =>
            this.own.tryGetTypeByName(typeIdentifier),
        );
    }

    /** Says that instances of a type can be made. */
    markConstructable(options: { readonly typeNode: AnyBoundNode }): void {
        call("TypeGraph.markConstructable", options, ["typeNode"], ({ typeNode }) =>
            this.own.markConstructable(typeNode),
        );
    }

    /** Whether instances of a type can be made. */
    isConstructable(options: { readonly typeNode: AnyBoundNode }): boolean {
        return call("TypeGraph.isConstructable", options, ["typeNode"], ({ typeNode }) =>
            this.own.isConstructable(typeNode),
        );
    }

    /** Adds a rule: instances of a type get a child. Returns the rule. */
    addMakeChild(options: {
        readonly typeNode: AnyBoundNode;
        readonly childType: AnyBoundNode;
        readonly identifier?: string | undefined;
        readonly nodeAttributes?: NodeCreationAttributes | undefined;
        readonly sourceChunkNode?: BoundNode | undefined;
    }): BoundNode {
        const known = ["typeNode", "childType", "identifier", "nodeAttributes", "sourceChunkNode"] as const;
        return call("TypeGraph.addMakeChild", options, known, (given) =>
            this.own.makeChild(given.typeNode, given.childType, {
                name: given.identifier,
                attributes: given.nodeAttributes?.dynamic,
                sourceChunk: given.sourceChunkNode,
            }),
        );
    }

    /** Adds a rule: instances of a type get a child, whose type is linked later. Returns the rule. */
    addMakeChildDeferred(options: {
        readonly typeNode: AnyBoundNode;
        readonly childTypeIdentifier: string;
        readonly identifier?: string | undefined;
        readonly nodeAttributes?: NodeCreationAttributes | undefined;
        readonly sourceChunkNode?: BoundNode | undefined;
    }): BoundNode {
        const known = ["typeNode", "childTypeIdentifier", "identifier", "nodeAttributes", "sourceChunkNode"] as const;
        return call("TypeGraph.addMakeChildDeferred", options, known, (given) =>
            this.own.makeChild(given.typeNode, given.childTypeIdentifier, {
                name: given.identifier,
                attributes: given.nodeAttributes?.dynamic,
                sourceChunk: given.sourceChunkNode,
            }),
        );
    }

    /** Adds a rule: instances of a type get an edge. Returns the rule. */
    addMakeLink(options: {
        readonly typeNode: AnyBoundNode;
        readonly lhsReference: AnyBoundNode;
        readonly rhsReference: AnyBoundNode;
        readonly edgeAttributes: EdgeCreationAttributes;
        readonly sourceChunkNode?: BoundNode | undefined;
    }): BoundNode {
        const known = ["typeNode", "lhsReference", "rhsReference", "edgeAttributes", "sourceChunkNode"] as const;
        return call("TypeGraph.addMakeLink", options, known, (given) => {
            const { typeNode, lhsReference, rhsReference, edgeAttributes, sourceChunkNode } = given;
            if (!(edgeAttributes instanceof EdgeCreationAttributes))
                throw wrongType(edgeAttributes, "TypeGraph.addMakeLink", "edgeAttributes", "EdgeCreationAttributes");
            const { properties } = edgeAttributes;
            return this.own.makeLink(typeNode, lhsReference, rhsReference, properties, {
                sourceChunk: sourceChunkNode,
            });
        });
    }

    /** Adds a reference to a type by its name, which belongs to no child. */
    addTypeReference(options: { readonly typeIdentifier: string }): BoundNode {
        return call("TypeGraph.addTypeReference", options, ["typeIdentifier"], ({ typeIdentifier }) =>
            this.own.addTypeReference(typeIdentifier),
        );
    }

    /**
     * The reference that stands for a path. What it names need not exist.
     *
     * @throws TypeGraphPathError for a path without segments
     */
    ensureChildReference(options: {
        /** Not looked at. */
        readonly typeNode?: AnyBoundNode | undefined;
        readonly path: TraversalPath;
        /** Not looked at. */
        readonly validate?: boolean | undefined;
    }): BoundNode {
        const name = "TypeGraph.ensureChildReference";
        return call(name, options, ["typeNode", "path", "validate"], ({ path }) => {
            const wanted = toPath(path, name);
            if (path.length > 0) return this.own.reference(wanted);
            throw new TypeGraphPathError(
                `${name}: the path has no segments`,
                { kind: "missing_child", path: [], failingSegment: "", failingSegmentIndex: 0 },
                undefined,
            );
        });
    }

    /**
     * The reference that stands for a path.
     *
     * @throws ValueError for a path without segments
     */
    debugAddReference(options: { readonly path: TraversalPath }): BoundNode {
        const name = "TypeGraph.debugAddReference";
        return call(name, options, ["path"], ({ path }) => {
            const wanted = toPath(path, name);
            if (path.length === 0) throw new ValueError(`${name}: the path has no segments`, undefined);
            return this.own.reference(wanted);
        });
    }

    /** The names of the path that a reference stands for: that of a pointer is empty, and the node itself has none. */
    getReferencePath(options: { readonly reference: AnyBoundNode }): string[] {
        return call("TypeGraph.getReferencePath", options, ["reference"], ({ reference }) =>
            pathNames(this.own.getReferencePath(reference)),
        );
    }

    /**
     * The node that a reference leads to from a node.
     *
     * @throws TypeGraphResolveError
     */
    referenceResolve(options: { readonly referenceNode: AnyBoundNode; readonly baseNode: AnyBoundNode }): BoundNode {
        return call("TypeGraph.referenceResolve", options, ["referenceNode", "baseNode"], (given) =>
            this.own.resolve(given.baseNode, given.referenceNode),
        );
    }

    /** The child rules of a type with their names, in the order in which they were declared. */
    collectMakeChildren(options: {
        readonly typeNode: AnyBoundNode;
    }): [identifier: string | undefined, makeChild: BoundNode][] {
        return call("TypeGraph.collectMakeChildren", options, ["typeNode"], ({ typeNode }) =>
            this.own.childRules(typeNode).map(({ name, node }): [string | undefined, BoundNode] => [name, node]),
        );
    }

    /** The link rules of a type with the names of their paths, in the order in which they were declared; those that lack an end are left out. */
    collectMakeLinks(options: {
        readonly typeNode: AnyBoundNode;
    }): [makeLink: BoundNode, lhsPath: string[], rhsPath: string[]][] {
        return call("TypeGraph.collectMakeLinks", options, ["typeNode"], ({ typeNode }) =>
            this.own
                .linkRules(typeNode)
                .map(({ node, source, target }): [BoundNode, string[], string[]] => [
                    node,
                    pathNames(source),
                    pathNames(target),
                ]),
        );
    }

    /**
     * The child rules that link rules make a container point to, each with the index of the pointer, in the order of declaration.
     *
     * @throws TypeGraphPathError when there is no such container
     * @throws ValueError for a pointer without an index
     */
    collectPointerMembers(options: {
        readonly typeNode: AnyBoundNode;
        readonly containerPath: readonly string[];
    }): [index: number, makeChild: BoundNode][] {
        const name = "TypeGraph.collectPointerMembers";
        return call(name, options, ["typeNode", "containerPath"], ({ typeNode, containerPath }) => {
            const members = this.own.pointerMembers(typeNode, toPath(containerPath, name), { order: "insertion" });
            return members.map(({ index, rule }): [number, BoundNode] => [index, rule]);
        });
    }

    /** What refers to the type of a child, undefined for a rule that lacks it. */
    getMakeChildTypeReference(options: { readonly makeChild: AnyBoundNode }): BoundNode | undefined {
        const name = "TypeGraph.getMakeChildTypeReference";
        return call(name, options, ["makeChild"], ({ makeChild }) => {
            const state = stateOfNode(makeChild, name, "makeChild");
            return state.tryNode(state.run(name, (system, view) => system.typeReferenceOf(view, makeChild.id)));
        });
    }

    /** What refers to the type of the child of a name. */
    getMakeChildTypeReferenceByIdentifier(options: {
        readonly typeNode: AnyBoundNode;
        readonly identifier: string;
    }): BoundNode | undefined {
        const name = "TypeGraph.getMakeChildTypeReferenceByIdentifier";
        return call(
            name,
            options,
            ["typeNode", "identifier"],
            ({ typeNode, identifier }) =>
                this.own.childRules(typeNode).find((rule) => rule.name === identifier)?.typeReference,
        );
    }

    /** The type that is reached from a type along names of children; the type itself without names. Undefined when it leads nowhere. */
    resolveChildPath(options: {
        readonly startType: AnyBoundNode;
        readonly path: readonly string[];
    }): BoundNode | undefined {
        const name = "TypeGraph.resolveChildPath";
        return call(name, options, ["startType", "path"], ({ startType, path }) => {
            const state = stateOfNode(startType, name, "startType");
            if (!Array.isArray(path)) throw wrongType(path, name, "path", "an array of names");
            const rows = (path as readonly string[]).map((step, index) => state.nameRow(step, name, `path[${index}]`));
            return state.tryNode(state.run(name, (system, view) => system.typeAlong(view, startType.id, rows)));
        });
    }

    /** The names of the types, the built-in ones first, each with the number of instances. */
    getTypeInstanceOverview(): [name: string, count: number][] {
        return this.own.overview().map(({ name, count }): [string, number] => [name, count]);
    }

    /**
     * Makes an instance of a type.
     *
     * @throws TypeGraphInstantiationError
     */
    instantiateNode(options: {
        readonly typeNode: AnyBoundNode;
        readonly attributes?: Attributes | undefined;
    }): BoundNode {
        return call("TypeGraph.instantiateNode", options, ["typeNode", "attributes"], ({ typeNode, attributes }) =>
            this.own.instantiate(typeNode, attributes),
        );
    }

    /**
     * Makes an instance of the type of a name.
     *
     * @throws TypeGraphInstantiationError; with the kind `invalid_argument` when there is no such type
     */
    instantiate(options: { readonly typeIdentifier: string; readonly attributes?: Attributes | undefined }): BoundNode {
        return call("TypeGraph.instantiate", options, ["typeIdentifier", "attributes"], (given) =>
            this.own.instantiate(given.typeIdentifier, given.attributes),
        );
    }

    /** Gives a type the rules of another: inheritance. */
    mergeTypes(options: { readonly target: AnyBoundNode; readonly source: AnyBoundNode }): void {
        call("TypeGraph.mergeTypes", options, ["target", "source"], ({ target, source }) => {
            this.own.mergeTypes(target, source);
        });
    }

    /** What is wrong with a type: the rule that it is about, and a text. */
    validateType(options: { readonly typeNode: AnyBoundNode }): [node: BoundNode, message: string][] {
        return call("TypeGraph.validateType", options, ["typeNode"], ({ typeNode }) =>
            this.own.validate(typeNode).map(({ code, node, identifier, path, message }): [BoundNode, string] => {
                if (code === "duplicate_identifier") return [node, `Field \`${identifier}\` is already defined`];
                if (code !== "unresolved_path") return [node, message];
                return [node, `Field \`${pathNames(readPath(path)).join(".")}\` could not be resolved`];
            }),
        );
    }

    /** Brings the type graph into another view: its types with their rules, or only the built-in ones. */
    copyInto(options: {
        readonly targetGraph: AnyView;
        /** Whether only the types come along that every type graph has; not unless it is said. */
        readonly minimal?: boolean | undefined;
    }): TypeGraph {
        return call("TypeGraph.copyInto", options, ["targetGraph", "minimal"], ({ targetGraph, minimal }) =>
            TypeGraph.#wrap(this.own.copyInto(targetGraph, { minimal })),
        );
    }

    /** Brings a node into another view with all that it needs. */
    static copyNodeInto(options: { readonly startNode: AnyBoundNode; readonly targetGraph: AnyView }): BoundNode {
        const name = "TypeGraph.copyNodeInto";
        return call(name, options, ["startNode", "targetGraph"], ({ startNode, targetGraph }) => {
            copyNodes([startNode], targetGraph);
            return (targetGraph as GraphView).bind(startNode);
        });
    }
}
