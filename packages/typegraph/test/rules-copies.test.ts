// Copies into other views: section 3.8 of what type graphs are specified to do.
import type { BoundNode } from "@pyzig/graph";
import { describe, expect, test } from "vitest";
import {
    Composition,
    type CopyFollow,
    copyNodes,
    InterfaceConnection,
    Next,
    Operand,
    Pointer,
    Trait,
    TypeEdge,
    TypeGraph,
} from "../src/index.ts";
import { childNames, Scene, thrown } from "./scene.ts";

/** How many instances the types that are not built in have. */
function counts(types: TypeGraph): Record<string, number> {
    const builtIn = new Set([
        "ImplementsType",
        "ImplementsTrait",
        "MakeChild",
        "MakeLink",
        "Reference",
        "TypeReference",
        "is_constructable",
    ]);
    return Object.fromEntries(
        types.overview().flatMap(({ name, count }) => (builtIn.has(name) ? [] : [[name, count]])),
    );
}

describe("3.8 copies of nodes", () => {
    test("the example: an instance brings its type and what that consists of, but not the others", () => {
        using scene = new Scene();
        const [inner, other] = scene.plainTypes("I", "O");
        const type = scene.type("T", { inner });
        const instance = scene.types.instantiate(type);
        scene.types.instantiate(other);
        const to = scene.graph.store.createView();
        copyNodes([instance], to);
        const types = TypeGraph.of(to.node(scene.types.selfNode.id));
        expect(counts(types)).toEqual({ I: 1, T: 1 });
        expect(
            Composition.of(to.node(instance.id)).child("inner").isSame(Composition.of(instance).child("inner")),
        ).toBe(true);
        expect(TypeEdge.of(to.node(instance.id)).type().isSame(type)).toBe(true);
    });

    test("are the same nodes with the same attributes", () => {
        using scene = new Scene();
        const [type] = scene.plainTypes("T");
        const instance = scene.types.instantiate(type, { a: 1 });
        const to = scene.graph.store.createView();
        copyNodes([instance], to);
        expect(to.node(instance.id).getAttr("a")).toBe(1);
        instance.setAttr("a", 2);
        expect(to.node(instance.id).getAttr("a")).toBe(2);
    });

    test("follow children, pointers, successors, operands and traits outwards, and no other edges", () => {
        using scene = new Scene();
        const nodes = scene.nodes(14);
        const [
            start,
            child,
            pointed,
            next,
            operandSet,
            operand,
            parent,
            referrer,
            previous,
            connected,
            chained,
            deep,
            owned,
            owner,
        ] = nodes as [BoundNode, ...BoundNode[]] & Record<number, BoundNode>;
        const add = Composition.of;
        add(start).add(child as BoundNode, "c");
        add(child as BoundNode).add(deep as BoundNode, "d");
        add(parent as BoundNode).add(start, "s");
        Pointer.of(start).pointTo(pointed as BoundNode);
        Pointer.of(referrer as BoundNode).pointTo(start);
        Next.of(start).add(next as BoundNode);
        Next.of(next as BoundNode).add(chained as BoundNode);
        Next.of(previous as BoundNode).add(start);
        add(start).add(operandSet as BoundNode, "operands");
        Operand.of(start).add(operand as BoundNode);
        InterfaceConnection.of(start).connect(connected as BoundNode);
        Trait.of(start).addInstance(owned as BoundNode);
        Trait.of(owner as BoundNode).addInstance(start);
        const to = scene.graph.store.createView();
        const { nodes: copied } = copyNodes([start], to);
        const expected = [start, child, deep, pointed, next, chained, operandSet, operand, owned, owner] as BoundNode[];
        expect(new Set(copied.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)));
        expect(nodes.filter((node) => to.containsNode(node)).length).toBe(expected.length);
        expect([...InterfaceConnection.of(to.node(start.id)).connected()]).toEqual([]);
    });

    test("a trait instance brings its owner with what that consists of", () => {
        using scene = new Scene();
        const [e, mark] = scene.plainTypes("E", "mark");
        const owner = scene.types.instantiate(scene.type("T", { e }));
        const trait = Trait.of(owner).add(mark);
        const to = scene.graph.store.createView();
        copyNodes([trait], to);
        expect(Trait.of(to.node(trait.id)).owner().isSame(owner)).toBe(true);
        expect(childNames(to.node(owner.id))).toEqual(["e"]);
    });

    test("traits has_source_chunk stay behind, or those that are named", () => {
        using scene = new Scene();
        const [chunk, mark] = scene.plainTypes("has_source_chunk", "mark");
        const [owner] = scene.nodes(1) as [BoundNode];
        const [first, second] = [Trait.of(owner).add(chunk), Trait.of(owner).add(mark)];
        const copied = (options: { skipTraits?: string[] }) => {
            const to = scene.graph.store.createView();
            copyNodes([owner], to, options);
            return [first, second].map((trait) => to.containsNode(trait));
        };
        expect(copied({})).toEqual([false, true]);
        expect(copied({ skipTraits: ["mark"] })).toEqual([true, false]);
        expect(copied({ skipTraits: [] })).toEqual([true, true]);
    });

    test("follow the kinds of edges that they are told to, and types come whole", () => {
        using scene = new Scene();
        const [e, mark] = scene.plainTypes("E", "mark");
        const type = scene.type("T", { c: e });
        scene.types.makeLink(type, "c", "<type E>", Pointer.properties());
        const start = scene.types.instantiate(type);
        const child = Composition.of(start).child("c");
        const [pointed, next, connected] = scene.nodes(3) as [BoundNode, BoundNode, BoundNode];
        const plain = scene.types.instantiate(type);
        Pointer.of(start).pointTo(pointed);
        Next.of(start).add(next);
        InterfaceConnection.of(plain).connect(start);
        Pointer.of(pointed).pointTo(connected);
        const trait = Trait.of(start).add(mark);
        const copied = (follow: CopyFollow, from: BoundNode = start) => {
            const to = scene.graph.store.createView();
            copyNodes([from], to, { follow });
            const names = { start, child, pointed, next, plain, trait, connected };
            return Object.entries(names).flatMap(([name, node]) => (to.containsNode(node) ? [name] : []));
        };
        expect(copied({})).toEqual(["start", "child", "pointed", "next", "trait", "connected"]);
        expect(copied({ pointer: false })).toEqual(["start", "child", "next", "trait"]);
        expect(copied({ composition: false, next: false })).toEqual(["start", "pointed", "trait", "connected"]);
        expect(copied({ trait: false, pointer: undefined })).not.toContain("trait");
        expect(copied({ interfaceConnection: true })).toContain("plain");
        expect(copied({}, trait)).toContain("start");
        expect(copied({ traitOwner: false }, trait)).toEqual(["trait"]);
        const to = scene.graph.store.createView();
        copyNodes([start], to, { follow: { composition: false, pointer: false } });
        const there = TypeGraph.ofInstance(to.node(start.id));
        expect(childNames(there.instantiate("T"))).toEqual(["c"]);
        expect(to.node(start.id).edges().count()).toBe(3);
    });

    test("refuse kinds of edges that are not followed, and what is no name of a trait", () => {
        using scene = new Scene();
        const [node] = scene.nodes(1) as [BoundNode];
        const to = scene.graph.store.createView();
        const copy = (options: unknown) => copyNodes([node], to, options as never);
        expect(() => copy({ follow: { pointers: true } })).toThrow(/copyNodes.*"pointers".*did you mean "pointer"/);
        expect(() => copy({ follow: { pointer: 1 } })).toThrow(/copyNodes.*follow\.pointer/);
        expect(() => copy({ follow: true })).toThrow(/copyNodes.*follow/);
        expect(() => copy({ skipTraits: "mark" })).toThrow(/copyNodes.*skipTraits/);
        expect(() => copy({ skipTraits: [1] })).toThrow(/copyNodes.*skipTraits\[0\]/);
        expect(to.containsNode(node)).toBe(false);
    });

    test("instances of a copied type stay behind", () => {
        using scene = new Scene();
        const [type] = scene.plainTypes("T");
        scene.types.instantiateMany(type, 3);
        const to = scene.graph.store.createView();
        copyNodes([type], to);
        expect(counts(TypeGraph.of(to.node(scene.types.selfNode.id)))).toEqual({ T: 0 });
    });

    test("a second copy changes nothing; what was added meanwhile comes when it is asked for", () => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E");
        const root = scene.types.instantiate(scene.type("T", { e }));
        const to = scene.graph.store.createView();
        copyNodes([root], to);
        const before = [to.nodeCount, to.edgeCount];
        expect(copyNodes([root], to)).toMatchObject({ edgeCount: 0 });
        expect([to.nodeCount, to.edgeCount]).toEqual(before);
        const [late, deep] = scene.nodes(2) as [BoundNode, BoundNode];
        Composition.of(root).add(late, "late");
        Composition.of(Composition.of(root).child("e")).add(deep, "deep");
        copyNodes([root], to);
        expect([to.containsNode(late), to.containsNode(deep)]).toEqual([false, false]);
        copyNodes([root], to, { again: "starts" });
        expect([to.containsNode(late), to.containsNode(deep)]).toEqual([true, false]);
        copyNodes([root], to, { again: "everything" });
        expect([to.containsNode(late), to.containsNode(deep)]).toEqual([true, true]);
    });

    test("types of the same name in the same type graph are one: instances get the type that is there", () => {
        using scene = new Scene();
        const to = scene.graph.store.createView();
        const there = scene.types.copyInto(to, { minimal: true });
        const theirs = there.addType("T", { constructable: true });
        const [mine] = scene.plainTypes("T");
        const instance = scene.types.instantiate(mine);
        expect(theirs.isSame(mine)).toBe(false);
        copyNodes([instance], to);
        expect(TypeEdge.of(to.node(instance.id)).type()).toBe(theirs);
        expect([...to.node(instance.id).edges()].length).toBe(1);
        expect(to.containsNode(mine)).toBe(false);
        expect(TypeEdge.of(instance).type()).toBe(mine);
    });

    test("different type graphs are never put together", () => {
        using scene = new Scene();
        const to = scene.graph.store.createView();
        const theirs = TypeGraph.create(to);
        const known = theirs.addType("T");
        const [mine] = scene.plainTypes("T");
        const instance = scene.types.instantiate(mine);
        copyNodes([instance], to);
        expect(TypeEdge.of(to.node(instance.id)).type().isSame(mine)).toBe(true);
        expect(theirs.getTypeByName("T")).toBe(known);
        expect(TypeGraph.ofInstance(to.node(instance.id))).not.toBe(theirs);
    });

    test("need a view of the same store and nodes of the view, else nothing changes", () => {
        using scene = new Scene();
        using other = new Scene();
        const before = other.size;
        const [node] = scene.nodes(1) as [BoundNode];
        expect(thrown(() => copyNodes([node], other.graph))).toMatchObject({ kind: "different_store" });
        expect(other.size).toEqual(before);
        const to = scene.graph.store.createView();
        const loose = to.createAndInsertNode();
        expect(() => copyNodes([node, loose], to)).toThrow();
        expect(to.containsNode(node)).toBe(false);
        expect(copyNodes([node], scene.graph)).toEqual({ nodes: [], edgeCount: 0 });
    });
});

describe("3.8 copies of type graphs", () => {
    test("minimal: the built-in types alone, 23 nodes and 49 edges", () => {
        using scene = new Scene();
        scene.plainTypes("A", "B");
        const to = scene.graph.store.createView();
        const copied = scene.types.copyInto(to, { minimal: true });
        expect([to.nodeCount, to.edgeCount]).toEqual([23, 49]);
        expect(counts(copied)).toEqual({});
        expect(copied.selfNode.isSame(scene.types.selfNode)).toBe(true);
        scene.types.copyInto(to, { minimal: true });
        expect([to.nodeCount, to.edgeCount]).toEqual([23, 49]);
    });

    test("complete: all types with their rules, and no instances", () => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E");
        const type = scene.type("T", { a: e, b: e });
        scene.types.makeLink(type, "a", "b", InterfaceConnection.properties());
        scene.types.instantiate(type);
        const to = scene.graph.store.createView();
        const copied = scene.types.copyInto(to);
        expect(counts(copied)).toEqual({ E: 0, T: 0 });
        const instance = copied.instantiate("T");
        expect(childNames(instance)).toEqual(["a", "b"]);
        expect(counts(copied)).toEqual({ E: 2, T: 1 });
        expect(counts(scene.types)).toEqual({ E: 2, T: 1 });
        expect(scene.graph.containsNode(instance)).toBe(false);
    });

    test("a complete one after a minimal one brings what is missing", () => {
        using scene = new Scene();
        scene.plainTypes("A");
        const to = scene.graph.store.createView();
        scene.types.copyInto(to, { minimal: true });
        const copied = scene.types.copyInto(to);
        expect(counts(copied)).toEqual({ A: 0 });
        scene.plainTypes("B");
        scene.types.copyInto(to);
        expect(counts(copied)).toEqual({ A: 0, B: 0 });
    });
});
