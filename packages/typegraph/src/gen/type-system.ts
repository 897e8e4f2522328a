// Generated from the Zig module "typegraph"; don't edit. To update: npx --yes pnpm@12 stubs

import {
    ARGUMENTS,
    addressOf,
    type ConstructionKey,
    checkBoolean,
    checkList,
    checkText,
    checkU32,
    checkU32Array,
    ObjectType,
    RESULT,
    wrapDependent,
    writeList,
    ZigObject,
} from "@pyzig/core";
import { type GraphView, graphViewType } from "@pyzig/graph";
import { library, native } from "./library.ts";
import {
    type ConnectedNodes,
    type ConnectionPath,
    type ConnectionRules,
    type Connections,
    checkConnectionRules,
    checkPointerQuery,
    type Implementers,
    type InstanceCounts,
    type Operands,
    type PointerQuery,
    type Pointers,
    readConnectedNodes,
    readConnectionPath,
    readConnections,
    readFailure,
    readImplementers,
    readInstanceCounts,
    readOperands,
    readPointers,
    writeConnectionRules,
    writePointerQuery,
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
     * @throws OutOfMemoryError
     */
    addType(view: GraphView, self_: number, name: string): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, typeSystemType, "TypeSystem.addType", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(view, graphViewType, "TypeSystem.addType", "view"));
        frame.writeU32(ARGUMENTS + 2, checkU32(self_, "TypeSystem.addType", "self"));
        frame.writeText(ARGUMENTS + 3, checkText(name, "TypeSystem.addType", "name"));
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
     * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `LengthMismatch`, `OutOfRange`
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
}

/** Describes {@link TypeSystem} to the binding layer. */
export const typeSystemType: ObjectType<TypeSystem> = new ObjectType({
    library,
    name: "TypeSystem",
    fingerprint: "626bad4c45748e2ca299c47feb94ab24",
    destroy: "TypeSystem_destroy",
    factories: ["TypeSystem.create"],
    type: TypeSystem,
    construct: (key) => new TypeSystem(key),
});
