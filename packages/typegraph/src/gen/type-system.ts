// Generated from the Zig module "typegraph"; don't edit. To update: npx --yes pnpm@12 stubs

import {
    ARGUMENTS,
    addressOf,
    type ConstructionKey,
    checkBoolean,
    checkList,
    checkTagIndex,
    checkText,
    checkU32,
    checkU32Array,
    ObjectType,
    RESULT,
    readList,
    wrapDependent,
    writeList,
    ZigObject,
} from "@pyzig/core";
import { type GraphView, graphViewType } from "@pyzig/graph";
import { library, native } from "./library.ts";
import {
    type ChildOptions,
    type ChildRules,
    type ConnectedNodes,
    type ConnectionPath,
    type ConnectionRules,
    type Connections,
    CopyAgain,
    type CopyOptions,
    type CopySummary,
    checkChildOptions,
    checkConnectionRules,
    checkCopyOptions,
    checkDescendantQuery,
    checkLinkEnd,
    checkLinkOptions,
    checkPointerQuery,
    checkTypeOptions,
    type DescendantQuery,
    type Diagnostic,
    type Implementers,
    type InstanceCounts,
    type InstanceTree,
    type LinkEnd,
    type LinkOptions,
    type LinkRules,
    type MergeConflicts,
    type MergeSummary,
    type Operands,
    type PathSegment,
    type PointerMembers,
    PointerOrder,
    type PointerQuery,
    type Pointers,
    readChildRules,
    readConnectedNodes,
    readConnectionPath,
    readConnections,
    readCopySummary,
    readDiagnostic,
    readFailure,
    readImplementers,
    readInstanceCounts,
    readInstanceTree,
    readLinkRules,
    readMergeConflicts,
    readMergeSummary,
    readOperands,
    readPathSegment,
    readPointerMembers,
    readPointers,
    readUnresolvedReferences,
    type TypeOptions,
    type UnresolvedReferences,
    writeChildOptions,
    writeConnectionRules,
    writeCopyOptions,
    writeDescendantQuery,
    writeLinkEnd,
    writeLinkOptions,
    writePointerQuery,
    writeTypeOptions,
} from "./types.ts";

/**
 * The types of one graph: what is derived from its nodes and edges, and all that is done with them.
 *
 * The graph is the only truth. Types, rules and references are nodes and edges of the view, so any view that has them can be
 * used, copied, saved and loaded. This object holds indexes and compiled types; it is made of a view, and goes with it.
 *
 * A *type graph* is a node (`self`) whose children are types; a view may have several. Nodes and edges are numbers of the store,
 * names are rows of its texts where they are looked up, and texts where they are added.
 *
 * Its objects are *owned* unless a function says that it returns a borrowed or dependent one: `destroy()` them, or declare them with `using`.
 */
export class TypeSystem extends ZigObject {
    /** For the binding layer; use `TypeSystem.create()`. */
    constructor(key: ConstructionKey) {
        super(key);
    }

    /**
     * Makes the type system of a graph. It goes with the graph.
     *
     * @returns a dependent object: destroy it, or let it go with the object it is made from
     * @throws OutOfMemoryError
     */
    static create(view: GraphView): TypeSystem {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(view, graphViewType, "TypeSystem.create", "view"));
        const status = native.TypeSystem_create(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.create");
        return wrapDependent(typeSystemType, frame.readF64(RESULT), view);
    }

    /**
     * Makes a type graph with its seven built-in types, and returns its own node.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    createTypeGraph(view: GraphView): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.createTypeGraph", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.createTypeGraph", "view"));
        const status = native.TypeSystem_createTypeGraph(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.createTypeGraph");
        return frame.readU32(RESULT);
    }

    /**
     * Adds a type without rules and returns it.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    addType(view: GraphView, self_: number, name: string, options: TypeOptions = {}): number {
        const checkedOptions = checkTypeOptions(options, "TypeSystem.addType", "options");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.addType", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.addType", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(self_, "TypeSystem.addType", "self"));
        frame.writeText(ARGUMENTS + 3, checkText(name, "TypeSystem.addType", "name"));
        writeTypeOptions(frame, ARGUMENTS + 5, checkedOptions);
        const status = native.TypeSystem_addType(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.addType", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Adds types without rules, all or none, and returns them in order.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    addTypes(view: GraphView, self_: number, names: readonly string[]): Uint32Array {
        const checkedNames = checkList(names, checkText, "TypeSystem.addTypes", "names");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.addTypes", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.addTypes", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(self_, "TypeSystem.addTypes", "self"));
        writeList(frame, ARGUMENTS + 3, checkedNames, 2, (slots, slot, element) => slots.writeText(slot, element));
        const status = native.TypeSystem_addTypes(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.addTypes", readFailure, true);
        return library.finish(new Uint32Array(frame.readPacked(RESULT, 4)));
    }

    /**
     * The type of a name; a new one when there is none.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    getOrCreateType(view: GraphView, self_: number, name: string): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.getOrCreateType", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.getOrCreateType", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(self_, "TypeSystem.getOrCreateType", "self"));
        frame.writeText(ARGUMENTS + 3, checkText(name, "TypeSystem.getOrCreateType", "name"));
        const status = native.TypeSystem_getOrCreateType(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.getOrCreateType", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * The type of a name, which is given as a row of texts; 4294967295 without one.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    typeByName(view: GraphView, self_: number, name: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.typeByName", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.typeByName", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(self_, "TypeSystem.typeByName", "self"));
        frame.writeU32(ARGUMENTS + 3, checkU32(name, "TypeSystem.typeByName", "name"));
        const status = native.TypeSystem_typeByName(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.typeByName");
        return frame.readU32(RESULT);
    }

    /**
     * The type of a name; 4294967295 without one.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    typeByText(view: GraphView, self_: number, name: string): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.typeByText", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.typeByText", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(self_, "TypeSystem.typeByText", "self"));
        frame.writeText(ARGUMENTS + 3, checkText(name, "TypeSystem.typeByText", "name"));
        const status = native.TypeSystem_typeByText(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.typeByText");
        return frame.readU32(RESULT);
    }

    /**
     * The name of a type as a row of texts; 4294967295 for a node that is no type.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    typeName(view: GraphView, node: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.typeName", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.typeName", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.typeName", "node"));
        const status = native.TypeSystem_typeName(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.typeName");
        return frame.readU32(RESULT);
    }

    /**
     * The types of a type graph, in order: its children that have a type name.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    typesOf(view: GraphView, self_: number): Uint32Array {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.typesOf", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.typesOf", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(self_, "TypeSystem.typesOf", "self"));
        const status = native.TypeSystem_typesOf(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.typesOf", undefined, true);
        return library.finish(new Uint32Array(frame.readPacked(RESULT, 4)));
    }

    /**
     * The type of a node, by its first type edge; 4294967295 when it has none.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    typeOf(view: GraphView, node: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.typeOf", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.typeOf", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.typeOf", "node"));
        const status = native.TypeSystem_typeOf(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.typeOf");
        return frame.readU32(RESULT);
    }

    /**
     * Whether the type of a node is this one.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    isInstanceOf(view: GraphView, node: number, typeNode: number): boolean {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.isInstanceOf", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.isInstanceOf", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.isInstanceOf", "node"));
        frame.writeU32(ARGUMENTS + 3, checkU32(typeNode, "TypeSystem.isInstanceOf", "typeNode"));
        const status = native.TypeSystem_isInstanceOf(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.isInstanceOf");
        return frame.readBoolean(RESULT);
    }

    /**
     * The type graph of a type: its parent; 4294967295 when it has none.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    typeGraphOfType(view: GraphView, typeNode: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.typeGraphOfType", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.typeGraphOfType", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.typeGraphOfType", "typeNode"));
        const status = native.TypeSystem_typeGraphOfType(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.typeGraphOfType");
        return frame.readU32(RESULT);
    }

    /**
     * The type graph of the type of a node; 4294967295 when it has none.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    typeGraphOfInstance(view: GraphView, node: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.typeGraphOfInstance", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.typeGraphOfInstance", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.typeGraphOfInstance", "node"));
        const status = native.TypeSystem_typeGraphOfInstance(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.typeGraphOfInstance");
        return frame.readU32(RESULT);
    }

    /**
     * The type graph of a node, which is an instance or else a type; 4294967295 when it has none.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    typeGraphOf(view: GraphView, node: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.typeGraphOf", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.typeGraphOf", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.typeGraphOf", "node"));
        const status = native.TypeSystem_typeGraphOf(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.typeGraphOf");
        return frame.readU32(RESULT);
    }

    /**
     * Makes a node an instance of a type; returns the edge.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    addInstance(view: GraphView, typeNode: number, instance: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.addInstance", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.addInstance", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.addInstance", "typeNode"));
        frame.writeU32(ARGUMENTS + 3, checkU32(instance, "TypeSystem.addInstance", "instance"));
        const status = native.TypeSystem_addInstance(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.addInstance", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * The instances of a type, in the order in which they were made.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    instances(view: GraphView, typeNode: number): Uint32Array {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.instances", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.instances", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.instances", "typeNode"));
        const status = native.TypeSystem_instances(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.instances", undefined, true);
        return library.finish(new Uint32Array(frame.readPacked(RESULT, 4)));
    }

    /**
     * How many instances each type of a type graph has, those of the built-in types included.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    instanceCounts(view: GraphView, self_: number): InstanceCounts {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.instanceCounts", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.instanceCounts", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(self_, "TypeSystem.instanceCounts", "self"));
        const status = native.TypeSystem_instanceCounts(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.instanceCounts", undefined, true);
        return library.finish(readInstanceCounts(frame, RESULT));
    }

    /**
     * The row of a text; 4294967295 when the store has no such text. A row stands for the same text as long as its `stamp` stays.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    findText(view: GraphView, text: string): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.findText", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.findText", "view"));
        frame.writeText(ARGUMENTS + 2, checkText(text, "TypeSystem.findText", "text"));
        const status = native.TypeSystem_findText(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.findText");
        return frame.readU32(RESULT);
    }

    /**
     * Makes a node a child of another; returns the edge. An empty name is that of an anonymous child. Names need not differ, and a node may have
     * several parents: what is looked up is the first.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    addChild(view: GraphView, parentNode: number, childNode: number, name: string): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.addChild", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.addChild", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(parentNode, "TypeSystem.addChild", "parentNode"));
        frame.writeU32(ARGUMENTS + 3, checkU32(childNode, "TypeSystem.addChild", "childNode"));
        frame.writeText(ARGUMENTS + 4, checkText(name, "TypeSystem.addChild", "name"));
        const status = native.TypeSystem_addChild(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.addChild", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Makes nodes children of others, all or none; returns the edges. The three lists are equally long.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    addChildren(
        view: GraphView,
        parents: ArrayLike<number>,
        children: ArrayLike<number>,
        names: readonly string[],
    ): Uint32Array {
        const checkedParents = checkU32Array(parents, "TypeSystem.addChildren", "parents");
        const checkedChildren = checkU32Array(children, "TypeSystem.addChildren", "children");
        const checkedNames = checkList(names, checkText, "TypeSystem.addChildren", "names");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.addChildren", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.addChildren", "view"));
        frame.writeArray(ARGUMENTS + 2, checkedParents);
        frame.writeArray(ARGUMENTS + 4, checkedChildren);
        writeList(frame, ARGUMENTS + 6, checkedNames, 2, (slots, slot, element) => slots.writeText(slot, element));
        const status = native.TypeSystem_addChildren(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.addChildren", readFailure, true);
        return library.finish(new Uint32Array(frame.readPacked(RESULT, 4)));
    }

    /**
     * The first child of a name, which is given as a row of texts; 4294967295 without one.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    child(view: GraphView, node: number, name: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.child", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.child", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.child", "node"));
        frame.writeU32(ARGUMENTS + 3, checkU32(name, "TypeSystem.child", "name"));
        const status = native.TypeSystem_child(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.child");
        return frame.readU32(RESULT);
    }

    /**
     * The first child of a name; 4294967295 without one.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    childByText(view: GraphView, node: number, name: string): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.childByText", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.childByText", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.childByText", "node"));
        frame.writeText(ARGUMENTS + 3, checkText(name, "TypeSystem.childByText", "name"));
        const status = native.TypeSystem_childByText(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.childByText");
        return frame.readU32(RESULT);
    }

    /**
     * The edge to the first child of a name, which is given as a row of texts; 4294967295 without one.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    childEdge(view: GraphView, node: number, name: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.childEdge", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.childEdge", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.childEdge", "node"));
        frame.writeU32(ARGUMENTS + 3, checkU32(name, "TypeSystem.childEdge", "name"));
        const status = native.TypeSystem_childEdge(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.childEdge");
        return frame.readU32(RESULT);
    }

    /**
     * The node that is reached from child to child by names, which are rows of texts; 4294967295 when one is missing.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    childAlong(view: GraphView, node: number, names: ArrayLike<number>): number {
        const checkedNames = checkU32Array(names, "TypeSystem.childAlong", "names");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.childAlong", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.childAlong", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.childAlong", "node"));
        frame.writeArray(ARGUMENTS + 3, checkedNames);
        const status = native.TypeSystem_childAlong(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.childAlong");
        return frame.readU32(RESULT);
    }

    /**
     * The first parent of a node; 4294967295 when it has none.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    parent(view: GraphView, node: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.parent", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.parent", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.parent", "node"));
        const status = native.TypeSystem_parent(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.parent");
        return frame.readU32(RESULT);
    }

    /**
     * The edge from the first parent of a node; 4294967295 when it has none.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    parentEdge(view: GraphView, node: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.parentEdge", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.parentEdge", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.parentEdge", "node"));
        const status = native.TypeSystem_parentEdge(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.parentEdge");
        return frame.readU32(RESULT);
    }

    /**
     * The first child whose type is exactly this one; 4294967295 without one.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    childOfType(view: GraphView, node: number, typeNode: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.childOfType", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.childOfType", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.childOfType", "node"));
        frame.writeU32(ARGUMENTS + 3, checkU32(typeNode, "TypeSystem.childOfType", "typeNode"));
        const status = native.TypeSystem_childOfType(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.childOfType");
        return frame.readU32(RESULT);
    }

    /**
     * The children whose type is exactly this one, in order.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    childrenOfType(view: GraphView, node: number, typeNode: number): Uint32Array {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.childrenOfType", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.childrenOfType", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.childrenOfType", "node"));
        frame.writeU32(ARGUMENTS + 3, checkU32(typeNode, "TypeSystem.childrenOfType", "typeNode"));
        const status = native.TypeSystem_childrenOfType(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.childrenOfType", undefined, true);
        return library.finish(new Uint32Array(frame.readPacked(RESULT, 4)));
    }

    /**
     * Gives a node a trait instance that is there already; returns the edge.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    addTraitInstance(view: GraphView, owner: number, instance: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.addTraitInstance", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.addTraitInstance", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(owner, "TypeSystem.addTraitInstance", "owner"));
        frame.writeU32(ARGUMENTS + 3, checkU32(instance, "TypeSystem.addTraitInstance", "instance"));
        const status = native.TypeSystem_addTraitInstance(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.addTraitInstance", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Says that a type is a trait. A second time changes nothing.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    markAsTrait(view: GraphView, typeNode: number): void {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.markAsTrait", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.markAsTrait", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.markAsTrait", "typeNode"));
        const status = native.TypeSystem_markAsTrait(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.markAsTrait", readFailure);
    }

    /**
     * The first trait instance of a node whose type is exactly this one; 4294967295 without one.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    trait(view: GraphView, owner: number, traitType: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.trait", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.trait", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(owner, "TypeSystem.trait", "owner"));
        frame.writeU32(ARGUMENTS + 3, checkU32(traitType, "TypeSystem.trait", "traitType"));
        const status = native.TypeSystem_trait(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.trait");
        return frame.readU32(RESULT);
    }

    /**
     * The first trait instance of each of some types, in their order; 4294967295 for one that the node has not got.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    traitsOf(view: GraphView, owner: number, traitTypes: ArrayLike<number>): Uint32Array {
        const checkedTraitTypes = checkU32Array(traitTypes, "TypeSystem.traitsOf", "traitTypes");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.traitsOf", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.traitsOf", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(owner, "TypeSystem.traitsOf", "owner"));
        frame.writeArray(ARGUMENTS + 3, checkedTraitTypes);
        const status = native.TypeSystem_traitsOf(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.traitsOf", undefined, true);
        return library.finish(new Uint32Array(frame.readPacked(RESULT, 4)));
    }

    /**
     * The node that has a trait instance, the first of several; 4294967295 when there is none.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    traitOwner(view: GraphView, instance: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.traitOwner", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.traitOwner", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(instance, "TypeSystem.traitOwner", "instance"));
        const status = native.TypeSystem_traitOwner(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.traitOwner");
        return frame.readU32(RESULT);
    }

    /**
     * Another trait of the node that has a trait instance; 4294967295 without one.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    siblingTrait(view: GraphView, instance: number, traitType: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.siblingTrait", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.siblingTrait", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(instance, "TypeSystem.siblingTrait", "instance"));
        frame.writeU32(ARGUMENTS + 3, checkU32(traitType, "TypeSystem.siblingTrait", "traitType"));
        const status = native.TypeSystem_siblingTrait(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.siblingTrait");
        return frame.readU32(RESULT);
    }

    /**
     * The nodes that have an instance of a trait, in the order in which the instances were made. A node with two stands twice.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    implementers(view: GraphView, traitType: number): Implementers {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.implementers", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.implementers", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(traitType, "TypeSystem.implementers", "traitType"));
        const status = native.TypeSystem_implementers(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.implementers", undefined, true);
        return library.finish(readImplementers(frame, RESULT));
    }

    /**
     * Makes a node point to another; returns the edge. `index` is from 0 to 4294967294.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    pointTo(
        view: GraphView,
        node: number,
        target: number,
        name?: string | undefined,
        index?: number | undefined,
    ): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.pointTo", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.pointTo", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.pointTo", "node"));
        frame.writeU32(ARGUMENTS + 3, checkU32(target, "TypeSystem.pointTo", "target"));
        frame.writeBoolean(ARGUMENTS + 4, name !== undefined);
        if (name !== undefined) frame.writeText(ARGUMENTS + 5, checkText(name, "TypeSystem.pointTo", "name"));
        frame.writeBoolean(ARGUMENTS + 7, index !== undefined);
        if (index !== undefined) frame.writeU32(ARGUMENTS + 8, checkU32(index, "TypeSystem.pointTo", "index"));
        const status = native.TypeSystem_pointTo(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.pointTo", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * The node that a node points to first; 4294967295 when it points to none.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    pointed(view: GraphView, node: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.pointed", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.pointed", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.pointed", "node"));
        const status = native.TypeSystem_pointed(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.pointed");
        return frame.readU32(RESULT);
    }

    /**
     * The node at the end of the first pointer of a name, which is given as a row of texts; 4294967295 without one.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    pointedByName(view: GraphView, node: number, name: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.pointedByName", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.pointedByName", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.pointedByName", "node"));
        frame.writeU32(ARGUMENTS + 3, checkU32(name, "TypeSystem.pointedByName", "name"));
        const status = native.TypeSystem_pointedByName(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.pointedByName");
        return frame.readU32(RESULT);
    }

    /**
     * The pointers that start at a node.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    pointers(view: GraphView, node: number, query: PointerQuery = {}): Pointers {
        const checkedQuery = checkPointerQuery(query, "TypeSystem.pointers", "query");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.pointers", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.pointers", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.pointers", "node"));
        writePointerQuery(frame, ARGUMENTS + 3, checkedQuery);
        const status = native.TypeSystem_pointers(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.pointers", undefined, true);
        return library.finish(readPointers(frame, RESULT));
    }

    /**
     * Makes a node the successor of another; returns the edge.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    addNext(view: GraphView, previous: number, node: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.addNext", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.addNext", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(previous, "TypeSystem.addNext", "previous"));
        frame.writeU32(ARGUMENTS + 3, checkU32(node, "TypeSystem.addNext", "node"));
        const status = native.TypeSystem_addNext(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.addNext", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * The first successor of a node; 4294967295 without one.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    nextNode(view: GraphView, node: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.nextNode", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.nextNode", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.nextNode", "node"));
        const status = native.TypeSystem_nextNode(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.nextNode");
        return frame.readU32(RESULT);
    }

    /**
     * The first predecessor of a node; 4294967295 without one.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    previousNode(view: GraphView, node: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.previousNode", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.previousNode", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.previousNode", "node"));
        const status = native.TypeSystem_previousNode(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.previousNode");
        return frame.readU32(RESULT);
    }

    /**
     * Connects two interfaces; returns the edge. They are of the same type, or both of none. A shallow connection does not reach what is inside.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    connect(view: GraphView, a: number, b: number, shallow: boolean): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.connect", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.connect", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(a, "TypeSystem.connect", "a"));
        frame.writeU32(ARGUMENTS + 3, checkU32(b, "TypeSystem.connect", "b"));
        frame.writeBoolean(ARGUMENTS + 4, checkBoolean(shallow, "TypeSystem.connect", "shallow"));
        const status = native.TypeSystem_connect(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.connect", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Connects interfaces in pairs, all or none; returns the edges. The two lists are equally long.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    connectAll(view: GraphView, a: ArrayLike<number>, b: ArrayLike<number>, shallow: boolean): Uint32Array {
        const checkedA = checkU32Array(a, "TypeSystem.connectAll", "a");
        const checkedB = checkU32Array(b, "TypeSystem.connectAll", "b");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.connectAll", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.connectAll", "view"));
        frame.writeArray(ARGUMENTS + 2, checkedA);
        frame.writeArray(ARGUMENTS + 4, checkedB);
        frame.writeBoolean(ARGUMENTS + 6, checkBoolean(shallow, "TypeSystem.connectAll", "shallow"));
        const status = native.TypeSystem_connectAll(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.connectAll", readFailure, true);
        return library.finish(new Uint32Array(frame.readPacked(RESULT, 4)));
    }

    /**
     * What an interface is connected to directly, in the order in which the connections were made.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    connected(view: GraphView, node: number): Connections {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.connected", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.connected", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.connected", "node"));
        const status = native.TypeSystem_connected(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.connected", undefined, true);
        return library.finish(readConnections(frame, RESULT));
    }

    /**
     * Whether a path leads from a node to another, or both are the same.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    isConnected(view: GraphView, source: number, target: number, rules: ConnectionRules = {}): boolean {
        const checkedRules = checkConnectionRules(rules, "TypeSystem.isConnected", "rules");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.isConnected", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.isConnected", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(source, "TypeSystem.isConnected", "source"));
        frame.writeU32(ARGUMENTS + 3, checkU32(target, "TypeSystem.isConnected", "target"));
        writeConnectionRules(frame, ARGUMENTS + 4, checkedRules);
        const status = native.TypeSystem_isConnected(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.isConnected", readFailure);
        return frame.readBoolean(RESULT);
    }

    /**
     * A shortest path from a node to another, if there is one. With `symmetric`, and if there is none, it is one that leads the other way.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    pathTo(view: GraphView, source: number, target: number, rules: ConnectionRules = {}): ConnectionPath | undefined {
        const checkedRules = checkConnectionRules(rules, "TypeSystem.pathTo", "rules");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.pathTo", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.pathTo", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(source, "TypeSystem.pathTo", "source"));
        frame.writeU32(ARGUMENTS + 3, checkU32(target, "TypeSystem.pathTo", "target"));
        writeConnectionRules(frame, ARGUMENTS + 4, checkedRules);
        const status = native.TypeSystem_pathTo(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.pathTo", readFailure, true);
        return library.finish(frame.readBoolean(RESULT) ? readConnectionPath(frame, RESULT + 1) : undefined);
    }

    /**
     * All nodes that a path leads to from a node, the nearest first, and the node itself unless it is left out. With paths there is a step
     * for each of them and for what they lead through; where only a path the other way was found, its steps stand the other way round.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    allConnected(
        view: GraphView,
        source: number,
        includeSelf: boolean,
        withPaths: boolean,
        rules: ConnectionRules = {},
    ): ConnectedNodes {
        const checkedRules = checkConnectionRules(rules, "TypeSystem.allConnected", "rules");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.allConnected", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.allConnected", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(source, "TypeSystem.allConnected", "source"));
        frame.writeBoolean(ARGUMENTS + 3, checkBoolean(includeSelf, "TypeSystem.allConnected", "includeSelf"));
        frame.writeBoolean(ARGUMENTS + 4, checkBoolean(withPaths, "TypeSystem.allConnected", "withPaths"));
        writeConnectionRules(frame, ARGUMENTS + 5, checkedRules);
        const status = native.TypeSystem_allConnected(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.allConnected", readFailure, true);
        return library.finish(readConnectedNodes(frame, RESULT));
    }

    /**
     * The bus of each of some nodes, as a number from 0 in the order of the first nodes. Two nodes are on one bus when they are connected either
     * way, or both are with a third of these nodes, and so on.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    buses(view: GraphView, nodes: ArrayLike<number>, rules: ConnectionRules = {}): Uint32Array {
        const checkedNodes = checkU32Array(nodes, "TypeSystem.buses", "nodes");
        const checkedRules = checkConnectionRules(rules, "TypeSystem.buses", "rules");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.buses", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.buses", "view"));
        frame.writeArray(ARGUMENTS + 2, checkedNodes);
        writeConnectionRules(frame, ARGUMENTS + 4, checkedRules);
        const status = native.TypeSystem_buses(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.buses", readFailure, true);
        return library.finish(new Uint32Array(frame.readPacked(RESULT, 4)));
    }

    /**
     * Adds an operand to an expression; returns the edge.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    addOperand(view: GraphView, expression: number, operand: number, name?: string | undefined): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.addOperand", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.addOperand", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(expression, "TypeSystem.addOperand", "expression"));
        frame.writeU32(ARGUMENTS + 3, checkU32(operand, "TypeSystem.addOperand", "operand"));
        frame.writeBoolean(ARGUMENTS + 4, name !== undefined);
        if (name !== undefined) frame.writeText(ARGUMENTS + 5, checkText(name, "TypeSystem.addOperand", "name"));
        const status = native.TypeSystem_addOperand(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.addOperand", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * The set that the operands of an expression belong to; 4294967295 for a node that is no expression.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    operandSet(view: GraphView, expression: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.operandSet", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.operandSet", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(expression, "TypeSystem.operandSet", "expression"));
        const status = native.TypeSystem_operandSet(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.operandSet");
        return frame.readU32(RESULT);
    }

    /**
     * The operands of an expression, in order; those of exactly one type when it is given. None for a node that is no expression.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    operands(view: GraphView, expression: number, typeNode?: number | undefined): Operands {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.operands", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.operands", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(expression, "TypeSystem.operands", "expression"));
        frame.writeBoolean(ARGUMENTS + 3, typeNode !== undefined);
        if (typeNode !== undefined)
            frame.writeU32(ARGUMENTS + 4, checkU32(typeNode, "TypeSystem.operands", "typeNode"));
        const status = native.TypeSystem_operands(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.operands", undefined, true);
        return library.finish(readOperands(frame, RESULT));
    }

    /**
     * The first operand of a name, which is given as a row of texts; 4294967295 without one.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    operandByName(view: GraphView, expression: number, name: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.operandByName", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.operandByName", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(expression, "TypeSystem.operandByName", "expression"));
        frame.writeU32(ARGUMENTS + 3, checkU32(name, "TypeSystem.operandByName", "name"));
        const status = native.TypeSystem_operandByName(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.operandByName");
        return frame.readU32(RESULT);
    }

    /**
     * The expressions that a node is an operand of, in order; those of exactly one type when it is given.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    expressions(view: GraphView, operand: number, typeNode?: number | undefined): Operands {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.expressions", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.expressions", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(operand, "TypeSystem.expressions", "operand"));
        frame.writeBoolean(ARGUMENTS + 3, typeNode !== undefined);
        if (typeNode !== undefined)
            frame.writeU32(ARGUMENTS + 4, checkU32(typeNode, "TypeSystem.expressions", "typeNode"));
        const status = native.TypeSystem_expressions(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.expressions", undefined, true);
        return library.finish(readOperands(frame, RESULT));
    }

    /**
     * The reference for a path in its text form; see `path.zig`. The same path gives the same node. What the path names need not exist.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    makeReference(view: GraphView, self_: number, path: string): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.makeReference", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.makeReference", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(self_, "TypeSystem.makeReference", "self"));
        frame.writeText(ARGUMENTS + 3, checkText(path, "TypeSystem.makeReference", "path"));
        const status = native.TypeSystem_makeReference(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.makeReference", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * The references for some paths, all or none.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    makeReferences(view: GraphView, self_: number, paths: readonly string[]): Uint32Array {
        const checkedPaths = checkList(paths, checkText, "TypeSystem.makeReferences", "paths");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.makeReferences", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.makeReferences", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(self_, "TypeSystem.makeReferences", "self"));
        writeList(frame, ARGUMENTS + 3, checkedPaths, 2, (slots, slot, element) => slots.writeText(slot, element));
        const status = native.TypeSystem_makeReferences(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.makeReferences", readFailure, true);
        return library.finish(new Uint32Array(frame.readPacked(RESULT, 4)));
    }

    /**
     * The text form of the path of a reference.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    referencePath(view: GraphView, reference: number): string {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.referencePath", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.referencePath", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(reference, "TypeSystem.referencePath", "reference"));
        const status = native.TypeSystem_referencePath(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.referencePath", readFailure, true);
        return library.finish(frame.readText(RESULT));
    }

    /**
     * The segments of the path of a reference.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    referenceSegments(view: GraphView, reference: number): PathSegment[] {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.referenceSegments", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.referenceSegments", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(reference, "TypeSystem.referenceSegments", "reference"));
        const status = native.TypeSystem_referenceSegments(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.referenceSegments", readFailure, true);
        return library.finish(readList(frame, RESULT, 3, readPathSegment));
    }

    /**
     * The node that a reference leads to from a node.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    resolve(view: GraphView, reference: number, base: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.resolve", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.resolve", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(reference, "TypeSystem.resolve", "reference"));
        frame.writeU32(ARGUMENTS + 3, checkU32(base, "TypeSystem.resolve", "base"));
        const status = native.TypeSystem_resolve(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.resolve", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * The node that a path in its text form leads to from a node.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    resolvePath(view: GraphView, self_: number, path: string, base: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.resolvePath", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.resolvePath", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(self_, "TypeSystem.resolvePath", "self"));
        frame.writeText(ARGUMENTS + 3, checkText(path, "TypeSystem.resolvePath", "path"));
        frame.writeU32(ARGUMENTS + 5, checkU32(base, "TypeSystem.resolvePath", "base"));
        const status = native.TypeSystem_resolvePath(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.resolvePath", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * The nodes that a path in its text form leads to from some nodes; 4294967295 where it leads nowhere.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    tryResolvePath(view: GraphView, self_: number, path: string, bases: ArrayLike<number>): Uint32Array {
        const checkedBases = checkU32Array(bases, "TypeSystem.tryResolvePath", "bases");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.tryResolvePath", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.tryResolvePath", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(self_, "TypeSystem.tryResolvePath", "self"));
        frame.writeText(ARGUMENTS + 3, checkText(path, "TypeSystem.tryResolvePath", "path"));
        frame.writeArray(ARGUMENTS + 5, checkedBases);
        const status = native.TypeSystem_tryResolvePath(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.tryResolvePath", readFailure, true);
        return library.finish(new Uint32Array(frame.readPacked(RESULT, 4)));
    }

    /**
     * Adds a child rule to a type and returns it. The first `entries` values of the inbox become attributes of the child.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    makeChild(view: GraphView, typeNode: number, childType: number, options: ChildOptions, entries: number): number {
        const checkedOptions = checkChildOptions(options, "TypeSystem.makeChild", "options");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.makeChild", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.makeChild", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.makeChild", "typeNode"));
        frame.writeU32(ARGUMENTS + 3, checkU32(childType, "TypeSystem.makeChild", "childType"));
        writeChildOptions(frame, ARGUMENTS + 4, checkedOptions);
        frame.writeU32(ARGUMENTS + 9, checkU32(entries, "TypeSystem.makeChild", "entries"));
        const status = native.TypeSystem_makeChild(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.makeChild", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Adds a child rule whose type is given by name and linked later; see `linkTypeReference`. The first `entries` values of the inbox become attributes
     * of the child.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    makeDeferredChild(
        view: GraphView,
        typeNode: number,
        childTypeName: string,
        options: ChildOptions,
        entries: number,
    ): number {
        const checkedOptions = checkChildOptions(options, "TypeSystem.makeDeferredChild", "options");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.makeDeferredChild", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.makeDeferredChild", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.makeDeferredChild", "typeNode"));
        frame.writeText(ARGUMENTS + 3, checkText(childTypeName, "TypeSystem.makeDeferredChild", "childTypeName"));
        writeChildOptions(frame, ARGUMENTS + 5, checkedOptions);
        frame.writeU32(ARGUMENTS + 10, checkU32(entries, "TypeSystem.makeDeferredChild", "entries"));
        const status = native.TypeSystem_makeDeferredChild(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.makeDeferredChild", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Adds a link rule to a type and returns it; the edge will lead from `lhs` to `rhs`. The first `entries` values of the inbox become attributes of the
     * edge. References that are needed are made with the rule, or nothing is.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    makeLink(
        view: GraphView,
        typeNode: number,
        lhs: LinkEnd,
        rhs: LinkEnd,
        options: LinkOptions,
        entries: number,
    ): number {
        const checkedLhs = checkLinkEnd(lhs, "TypeSystem.makeLink", "lhs");
        const checkedRhs = checkLinkEnd(rhs, "TypeSystem.makeLink", "rhs");
        const checkedOptions = checkLinkOptions(options, "TypeSystem.makeLink", "options");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.makeLink", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.makeLink", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.makeLink", "typeNode"));
        writeLinkEnd(frame, ARGUMENTS + 3, checkedLhs);
        writeLinkEnd(frame, ARGUMENTS + 7, checkedRhs);
        writeLinkOptions(frame, ARGUMENTS + 11, checkedOptions);
        frame.writeU32(ARGUMENTS + 22, checkU32(entries, "TypeSystem.makeLink", "entries"));
        const status = native.TypeSystem_makeLink(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.makeLink", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * The child rules of a type.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    childRules(view: GraphView, typeNode: number): ChildRules {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.childRules", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.childRules", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.childRules", "typeNode"));
        const status = native.TypeSystem_childRules(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.childRules", undefined, true);
        return library.finish(readChildRules(frame, RESULT));
    }

    /**
     * The link rules of a type. Those that lack an end are left out.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    linkRules(view: GraphView, typeNode: number): LinkRules {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.linkRules", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.linkRules", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.linkRules", "typeNode"));
        const status = native.TypeSystem_linkRules(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.linkRules", readFailure, true);
        return library.finish(readLinkRules(frame, RESULT));
    }

    /**
     * The reference of a child rule to its type; 4294967295 for a node that is no child rule.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    typeReferenceOf(view: GraphView, rule: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.typeReferenceOf", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.typeReferenceOf", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(rule, "TypeSystem.typeReferenceOf", "rule"));
        const status = native.TypeSystem_typeReferenceOf(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.typeReferenceOf");
        return frame.readU32(RESULT);
    }

    /**
     * The type that is reached from child to child by identifiers, which are rows of texts; the type itself for none of them. 4294967295 when a
     * child is missing or its type is not linked.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    typeAlong(view: GraphView, typeNode: number, names: ArrayLike<number>): number {
        const checkedNames = checkU32Array(names, "TypeSystem.typeAlong", "names");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.typeAlong", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.typeAlong", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.typeAlong", "typeNode"));
        frame.writeArray(ARGUMENTS + 3, checkedNames);
        const status = native.TypeSystem_typeAlong(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.typeAlong");
        return frame.readU32(RESULT);
    }

    /**
     * The type that a path leads to from a type by what is declared; 4294967295 when that is only known of an instance.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    resolveTypePath(view: GraphView, typeNode: number, path: string): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.resolveTypePath", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.resolveTypePath", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.resolveTypePath", "typeNode"));
        frame.writeText(ARGUMENTS + 3, checkText(path, "TypeSystem.resolveTypePath", "path"));
        const status = native.TypeSystem_resolveTypePath(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.resolveTypePath", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * The children of a type that a container of it points to by link rules, with their indexes. `path` names the container, and leads from child to
     * child.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    pointerMembers(view: GraphView, typeNode: number, path: string, order: PointerOrder): PointerMembers {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.pointerMembers", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.pointerMembers", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.pointerMembers", "typeNode"));
        frame.writeText(ARGUMENTS + 3, checkText(path, "TypeSystem.pointerMembers", "path"));
        frame.writeU32(ARGUMENTS + 5, checkTagIndex(order, PointerOrder, "TypeSystem.pointerMembers", "order"));
        const status = native.TypeSystem_pointerMembers(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.pointerMembers", readFailure, true);
        return library.finish(readPointerMembers(frame, RESULT));
    }

    /**
     * What is wrong with the rules of some types, in their order: identifiers that are there twice, and paths that can't lead anywhere.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    validate(view: GraphView, typeNodes: ArrayLike<number>): Diagnostic[] {
        const checkedTypeNodes = checkU32Array(typeNodes, "TypeSystem.validate", "typeNodes");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.validate", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.validate", "view"));
        frame.writeArray(ARGUMENTS + 2, checkedTypeNodes);
        const status = native.TypeSystem_validate(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.validate", readFailure, true);
        return library.finish(readList(frame, RESULT, 13, readDiagnostic));
    }

    /**
     * What two types disagree about, before the one gets the rules of the other; in the order of the other.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    mergeConflicts(view: GraphView, target: number, source: number): MergeConflicts {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.mergeConflicts", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.mergeConflicts", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(target, "TypeSystem.mergeConflicts", "target"));
        frame.writeU32(ARGUMENTS + 3, checkU32(source, "TypeSystem.mergeConflicts", "source"));
        const status = native.TypeSystem_mergeConflicts(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.mergeConflicts", readFailure, true);
        return library.finish(readMergeConflicts(frame, RESULT));
    }

    /**
     * Gives a type the rules of another, all or none. Child rules whose identifier the type has already are left out, and so are link rules of the same
     * kind between the same paths. The type points to the other as `inherits`. Child rules of the type that are `replaced`, with all others of their
     * identifiers, go for those of the other, which must have some of these identifiers.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    mergeTypes(view: GraphView, target: number, source: number, replaced: ArrayLike<number>): MergeSummary {
        const checkedReplaced = checkU32Array(replaced, "TypeSystem.mergeTypes", "replaced");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.mergeTypes", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.mergeTypes", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(target, "TypeSystem.mergeTypes", "target"));
        frame.writeU32(ARGUMENTS + 3, checkU32(source, "TypeSystem.mergeTypes", "source"));
        frame.writeArray(ARGUMENTS + 4, checkedReplaced);
        const status = native.TypeSystem_mergeTypes(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.mergeTypes", readFailure, true);
        return library.finish(readMergeSummary(frame, RESULT));
    }

    /**
     * Adds a reference to a type by its name, which belongs to no child, and returns it.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    addTypeReference(view: GraphView, self_: number, name: string): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.addTypeReference", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.addTypeReference", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(self_, "TypeSystem.addTypeReference", "self"));
        frame.writeText(ARGUMENTS + 3, checkText(name, "TypeSystem.addTypeReference", "name"));
        const status = native.TypeSystem_addTypeReference(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.addTypeReference", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Links a reference to a type. One that is linked already is led to its new type.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    linkTypeReference(view: GraphView, typeReference: number, typeNode: number): void {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.linkTypeReference", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.linkTypeReference", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeReference, "TypeSystem.linkTypeReference", "typeReference"));
        frame.writeU32(ARGUMENTS + 3, checkU32(typeNode, "TypeSystem.linkTypeReference", "typeNode"));
        const status = native.TypeSystem_linkTypeReference(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.linkTypeReference", readFailure);
    }

    /**
     * Links references to types, in pairs, all or none. One that is linked already is led to its new type.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    linkTypeReferences(view: GraphView, typeReferences: ArrayLike<number>, typeNodes: ArrayLike<number>): void {
        const checkedTypeReferences = checkU32Array(typeReferences, "TypeSystem.linkTypeReferences", "typeReferences");
        const checkedTypeNodes = checkU32Array(typeNodes, "TypeSystem.linkTypeReferences", "typeNodes");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.linkTypeReferences", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.linkTypeReferences", "view"));
        frame.writeArray(ARGUMENTS + 2, checkedTypeReferences);
        frame.writeArray(ARGUMENTS + 4, checkedTypeNodes);
        const status = native.TypeSystem_linkTypeReferences(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.linkTypeReferences", readFailure);
    }

    /**
     * The type that a reference is linked to; 4294967295 when it is not linked.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    resolvedType(view: GraphView, typeReference: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.resolvedType", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.resolvedType", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeReference, "TypeSystem.resolvedType", "typeReference"));
        const status = native.TypeSystem_resolvedType(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.resolvedType");
        return frame.readU32(RESULT);
    }

    /**
     * The references of child rules that are not linked, in the order of types and rules.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    unresolvedReferences(view: GraphView, self_: number): UnresolvedReferences {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.unresolvedReferences", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.unresolvedReferences", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(self_, "TypeSystem.unresolvedReferences", "self"));
        const status = native.TypeSystem_unresolvedReferences(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.unresolvedReferences", undefined, true);
        return library.finish(readUnresolvedReferences(frame, RESULT));
    }

    /**
     * Links every reference of a child rule whose name is that of a type; returns how many there were.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    linkByName(view: GraphView, self_: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.linkByName", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.linkByName", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(self_, "TypeSystem.linkByName", "self"));
        const status = native.TypeSystem_linkByName(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.linkByName", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Says that instances of a type can be made. A second time changes nothing.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    markConstructable(view: GraphView, typeNode: number): void {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.markConstructable", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.markConstructable", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.markConstructable", "typeNode"));
        const status = native.TypeSystem_markConstructable(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.markConstructable", readFailure);
    }

    /**
     * Whether instances of a type can be made.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    isConstructable(view: GraphView, typeNode: number): boolean {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.isConstructable", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.isConstructable", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.isConstructable", "typeNode"));
        const status = native.TypeSystem_isConstructable(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.isConstructable", readFailure);
        return frame.readBoolean(RESULT);
    }

    /**
     * Makes an instance of a type, with its children and links, and returns it. The first `entries` values of the inbox become its attributes.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    instantiate(view: GraphView, typeNode: number, entries: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.instantiate", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.instantiate", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.instantiate", "typeNode"));
        frame.writeU32(ARGUMENTS + 3, checkU32(entries, "TypeSystem.instantiate", "entries"));
        const status = native.TypeSystem_instantiate(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.instantiate", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Makes an instance of a type, and returns it. The first `entries` values of the inbox become attributes of nodes inside it: `owner` counts `paths`,
     * which lead from the instance to these nodes. They come before what rules say of the same keys. A path that leads to no node of the instance is an
     * error, and nothing is made.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    instantiateWith(view: GraphView, typeNode: number, paths: readonly string[], entries: number): number {
        const checkedPaths = checkList(paths, checkText, "TypeSystem.instantiateWith", "paths");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.instantiateWith", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.instantiateWith", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.instantiateWith", "typeNode"));
        writeList(frame, ARGUMENTS + 3, checkedPaths, 2, (slots, slot, element) => slots.writeText(slot, element));
        frame.writeU32(ARGUMENTS + 5, checkU32(entries, "TypeSystem.instantiateWith", "entries"));
        const status = native.TypeSystem_instantiateWith(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.instantiateWith", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Makes instances of a type and returns them, all or none. The first `entries` values of the inbox are their attributes: `owner` counts the
     * instances.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    instantiateMany(view: GraphView, typeNode: number, count: number, entries: number): Uint32Array {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.instantiateMany", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.instantiateMany", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.instantiateMany", "typeNode"));
        frame.writeU32(ARGUMENTS + 3, checkU32(count, "TypeSystem.instantiateMany", "count"));
        frame.writeU32(ARGUMENTS + 4, checkU32(entries, "TypeSystem.instantiateMany", "entries"));
        const status = native.TypeSystem_instantiateMany(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.instantiateMany", readFailure, true);
        return library.finish(new Uint32Array(frame.readPacked(RESULT, 4)));
    }

    /**
     * Makes an instance of a type and returns all of its nodes. The first `entries` values of the inbox become attributes of the instance itself.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    instantiateTree(view: GraphView, typeNode: number, entries: number): InstanceTree {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.instantiateTree", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.instantiateTree", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(typeNode, "TypeSystem.instantiateTree", "typeNode"));
        frame.writeU32(ARGUMENTS + 3, checkU32(entries, "TypeSystem.instantiateTree", "entries"));
        const status = native.TypeSystem_instantiateTree(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.instantiateTree", readFailure, true);
        return library.finish(readInstanceTree(frame, RESULT));
    }

    /**
     * Gives a node a new instance of a trait, and returns the instance. The first `entries` values of the inbox become attributes of the instance.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    addTrait(view: GraphView, owner: number, traitType: number, entries: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.addTrait", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.addTrait", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(owner, "TypeSystem.addTrait", "owner"));
        frame.writeU32(ARGUMENTS + 3, checkU32(traitType, "TypeSystem.addTrait", "traitType"));
        frame.writeU32(ARGUMENTS + 4, checkU32(entries, "TypeSystem.addTrait", "entries"));
        const status = native.TypeSystem_addTrait(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.addTrait", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Gives a node a new instance of a type as a child, and returns the child. The first `entries` values of the inbox become attributes of the child.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    addNewChild(view: GraphView, parent: number, childType: number, name: string, entries: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.addNewChild", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.addNewChild", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(parent, "TypeSystem.addNewChild", "parent"));
        frame.writeU32(ARGUMENTS + 3, checkU32(childType, "TypeSystem.addNewChild", "childType"));
        frame.writeText(ARGUMENTS + 4, checkText(name, "TypeSystem.addNewChild", "name"));
        frame.writeU32(ARGUMENTS + 6, checkU32(entries, "TypeSystem.addNewChild", "entries"));
        const status = native.TypeSystem_addNewChild(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.addNewChild", readFailure);
        return frame.readU32(RESULT);
    }

    /**
     * What a node consists of: each node once, before what it consists of itself, whether or not that node is wanted.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    descendants(view: GraphView, node: number, query: DescendantQuery = {}): Uint32Array {
        const checkedQuery = checkDescendantQuery(query, "TypeSystem.descendants", "query");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.descendants", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.descendants", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "TypeSystem.descendants", "node"));
        writeDescendantQuery(frame, ARGUMENTS + 3, checkedQuery);
        const status = native.TypeSystem_descendants(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.descendants", undefined, true);
        return library.finish(new Uint32Array(frame.readPacked(RESULT, 4)));
    }

    /**
     * Brings nodes into another view of the same store, with what they consist of, point to, have as operands, successors and traits, and with their
     * types. The trait that a node has brings the node along. Instances of types, parents and predecessors stay behind, and connections unless they are
     * followed. Where the other view has a type of the same name in the same type graph, that is used instead.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    copyNodes(
        view: GraphView,
        destination: GraphView,
        starts: ArrayLike<number>,
        options: CopyOptions = {},
    ): CopySummary {
        const checkedStarts = checkU32Array(starts, "TypeSystem.copyNodes", "starts");
        const checkedOptions = checkCopyOptions(options, "TypeSystem.copyNodes", "options");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.copyNodes", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.copyNodes", "view"));
        frame.writeF64(ARGUMENTS + 2, addressOf(destination, graphViewType, "TypeSystem.copyNodes", "destination"));
        frame.writeArray(ARGUMENTS + 3, checkedStarts);
        writeCopyOptions(frame, ARGUMENTS + 5, checkedOptions);
        const status = native.TypeSystem_copyNodes(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "TypeSystem.copyNodes", readFailure, true);
        return library.finish(readCopySummary(frame, RESULT));
    }

    /**
     * Brings a type graph into another view: its own node and the built-in types, and unless `minimal` is set all other types. Instances stay behind.
     *
     * @throws TypeGraphPathError: `InvalidPath`
     * @throws TypeGraphInstantiationError: `InstantiationFailed`
     * @throws TypeGraphResolveError: `ReferenceNotResolved`
     * @throws TypeExistsError: `TypeExists`
     * @throws IncompatibleTypesError: `IncompatibleTypes`
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    copyTypeGraph(
        view: GraphView,
        destination: GraphView,
        self_: number,
        minimal: boolean,
        again: CopyAgain,
    ): CopySummary {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.copyTypeGraph", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.copyTypeGraph", "view"));
        frame.writeF64(ARGUMENTS + 2, addressOf(destination, graphViewType, "TypeSystem.copyTypeGraph", "destination"));
        frame.writeU32(ARGUMENTS + 3, checkU32(self_, "TypeSystem.copyTypeGraph", "self"));
        frame.writeBoolean(ARGUMENTS + 4, checkBoolean(minimal, "TypeSystem.copyTypeGraph", "minimal"));
        frame.writeU32(ARGUMENTS + 5, checkTagIndex(again, CopyAgain, "TypeSystem.copyTypeGraph", "again"));
        const status = native.TypeSystem_copyTypeGraph(frame.address);
        if (status !== 0) library.settle(status, "TypeSystem.copyTypeGraph", readFailure, true);
        return library.finish(readCopySummary(frame, RESULT));
    }
}

/** Describes {@link TypeSystem} to the binding layer. */
export const typeSystemType: ObjectType<TypeSystem> = new ObjectType({
    library,
    name: "TypeSystem",
    fingerprint: "d3b8cc4de38c4928e4ac20884f8ee0f1",
    destroy: "TypeSystem_destroy",
    factories: ["TypeSystem.create"],
    type: TypeSystem,
    construct: (key) => new TypeSystem(key),
});
