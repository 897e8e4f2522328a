// Instances of types: section 3.5 of what type graphs are specified to do.
import { type BoundNode, EdgeTypes, GraphView } from "@pyzig/graph";
import { describe, expect, test } from "vitest";
import {
    Composition,
    InterfaceConnection,
    Operand,
    Pointer,
    Trait,
    TypeEdge,
    TypeGraph,
    TypeGraphInstantiationError,
} from "../src/index.ts";
import { at, childNames, Scene, thrown } from "./scene.ts";

/** What a failed instantiation says; it must have left nothing behind. */
function failureOf(scene: Scene, type: BoundNode | string): unknown {
    const before = [scene.size, scene.types.overview().map(({ count }) => count)];
    const error = thrown(() => scene.types.instantiate(type));
    expect(error).toBeInstanceOf(TypeGraphInstantiationError);
    expect([scene.size, scene.types.overview().map(({ count }) => count)]).toEqual(before);
    expect(() => scene.types.instantiateMany(type, 3)).toThrow(TypeGraphInstantiationError);
    expect(scene.size).toEqual(before[0]);
    return error;
}

describe("3.5 an instance", () => {
    test("is a node with an edge from its type, in the graph of the type", () => {
        using scene = new Scene();
        const [type] = scene.plainTypes("T");
        const [nodes, edges] = scene.size;
        const instance = scene.types.instantiate(type);
        expect(scene.size).toEqual([nodes + 1, edges + 1]);
        expect(instance.view).toBe(scene.graph);
        expect(TypeEdge.of(instance).type()).toBe(type);
        expect(instance.attrEntries()).toEqual([]);
        expect(scene.count(type)).toBe(1);
    });

    test("has its children in the order of their rules, with names, and all that these consist of", () => {
        using scene = new Scene();
        const [leaf] = scene.plainTypes("Leaf");
        const middle = scene.type("Middle", { x: leaf, y: leaf });
        const root = scene.type("Root", { b: middle, a: leaf });
        scene.types.makeChild(root, leaf);
        const [nodes, edges] = scene.size;
        const instance = scene.types.instantiate(root);
        expect(childNames(instance)).toEqual(["b", "a", ""]);
        expect(childNames(Composition.of(instance).child("b"))).toEqual(["x", "y"]);
        expect(TypeEdge.of(scene.types.resolve(instance, "b.y")).type()).toBe(leaf);
        // Each of the six nodes has a type, and all but the first a parent.
        expect(scene.size).toEqual([nodes + 6, edges + 11]);
        expect([scene.count(leaf), scene.count(middle), scene.count(root)]).toEqual([4, 1, 1]);
    });

    test("nodes come depth first: a child before its own, and those before the next child", () => {
        using scene = new Scene();
        const [leaf] = scene.plainTypes("Leaf");
        const middle = scene.type("Middle", { x: leaf });
        const instance = scene.types.instantiate(scene.type("Root", { a: middle, b: middle }));
        const order = ["", "a", "a.x", "b", "b.x"].map((path) => scene.types.resolve(instance, path).id);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
    });

    test("children have the attributes of their rules, after those of their own construction, but no identifier", () => {
        using scene = new Scene();
        const [leaf] = scene.plainTypes("Leaf");
        const root = scene.type("Root");
        scene.types.makeChild(root, leaf, {
            name: "a",
            attributes: { value: 3, text: "x", big: 2n ** 60n, flag: true },
        });
        const child = Composition.of(scene.types.instantiate(root)).child("a");
        expect(child.attrEntries()).toEqual([
            ["value", 3],
            ["text", "x"],
            ["big", 2n ** 60n],
            ["flag", true],
        ]);
    });

    test("has the attributes that it is given, by type and by name", () => {
        using scene = new Scene();
        const [type] = scene.plainTypes("T");
        expect(scene.types.instantiate(type, { a: 1 }).attrEntries()).toEqual([["a", 1]]);
        expect(scene.types.instantiate("T", { a: 1 }).attrEntries()).toEqual([["a", 1]]);
        const many = scene.types.instantiateMany("T", [{ a: 1 }, undefined, { b: "x", c: 0.5 }]);
        expect([...many].map((instance) => instance.attrEntries())).toEqual([
            [["a", 1]],
            [],
            [
                ["b", "x"],
                ["c", 0.5],
            ],
        ]);
    });

    test("is one of many that are made in one call, alike", () => {
        using scene = new Scene();
        const [leaf] = scene.plainTypes("Leaf");
        const root = scene.type("Root", { a: leaf, b: leaf });
        scene.types.makeLink(root, "a", "b", Pointer.properties());
        const instances = [...scene.types.instantiateMany(root, 50)];
        expect(new Set(instances).size).toBe(50);
        for (const instance of instances)
            expect(scene.types.resolve(instance, "a.*")).toBe(Composition.of(instance).child("b"));
        expect([...TypeEdge.of(root).instances()]).toEqual(instances);
        expect([...scene.types.instantiateMany(root, 0)]).toEqual([]);
    });

    test("points to its source by a trait has_source_chunk, once there is such a type", () => {
        using scene = new Scene();
        const [leaf, pointer] = scene.plainTypes("Leaf", "Pointer");
        const root = scene.type("Root");
        const [source] = scene.nodes(1) as [BoundNode];
        scene.types.makeChild(root, leaf, { name: "a", sourceChunk: source });
        const before = Composition.of(scene.types.instantiate(root)).child("a");
        expect([...Trait.of(before).traits()]).toEqual([]);
        const chunk = scene.type("has_source_chunk", { source_ptr: pointer });
        const child = Composition.of(scene.types.instantiate(root)).child("a");
        const instance = Trait.of(child).trait(chunk);
        expect(Pointer.of(Composition.of(instance).child("source_ptr")).target()).toBe(source);
        const [edge] = child.edges(EdgeTypes.trait, { direction: "out" });
        expect(edge?.name).toBe("has_source_chunk");
    });
});

describe("3.5 links", () => {
    test("are made between what their paths lead to, with all that was declared", () => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E");
        const root = scene.type("Root", { a: e, b: e });
        const attributes = { first: "x", second: 2, third: true };
        scene.types.makeLink(root, "a", "b", {
            edgeType: EdgeTypes.pointer,
            directional: true,
            name: "n",
            order: 5,
            edgeSpecific: 70_000,
            attributes,
        });
        scene.types.makeLink(root, "", "a", InterfaceConnection.properties({ shallow: true }));
        const instance = scene.types.instantiate(root);
        const [a, b] = ["a", "b"].map((name) => Composition.of(instance).child(name)) as [BoundNode, BoundNode];
        const [link] = a.edges(EdgeTypes.pointer);
        expect(link).toMatchObject({
            source: a,
            target: b,
            directional: true,
            name: "n",
            order: 5,
            edgeSpecific: 70_000,
        });
        expect(link?.attrEntries().filter(([key]) => key !== "name")).toEqual(Object.entries(attributes));
        const [connection] = instance.edges(EdgeTypes.interfaceConnection);
        expect(connection).toMatchObject({ source: instance, target: a, directional: false, name: undefined });
        expect(connection?.attrEntries()).toEqual([["shallow", true]]);
    });

    test("of the children are made before those of the parent, which may go through their traits, pointers and operands", () => {
        using scene = new Scene();
        const [e, mark] = scene.plainTypes("E", "mark");
        const inner = scene.type("Inner", { e, f: e, m: mark, operands: e });
        scene.types.makeLink(inner, "e", "m", Trait.properties());
        scene.types.makeLink(inner, "", "f", Pointer.properties());
        scene.types.makeLink(inner, "operands", "f", Operand.properties("o"));
        const outer = scene.type("Outer", { i: inner });
        scene.types.makeLink(outer, "i.e.<trait mark>", "i.*", Pointer.properties({ name: "x" }));
        scene.types.makeLink(outer, "i.<operand o>", "<type Inner>", Pointer.properties({ name: "y" }));
        const instance = scene.types.instantiate(outer);
        const at = (path: string) => scene.types.resolve(instance, path);
        expect(Pointer.of(at("i.m")).target("x")).toBe(at("i.f"));
        expect(Pointer.of(at("i.f")).target("y")).toBe(inner);
    });

    test("are made in order: one may go along the one before, not along the one after", () => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E");
        const root = scene.type("Root", { a: e, b: e });
        scene.types.makeLink(root, "a", "b", Pointer.properties());
        scene.types.makeLink(root, "a.*", "a", Pointer.properties({ name: "back" }));
        const instance = scene.types.instantiate(root);
        expect(Pointer.of(scene.types.resolve(instance, "b")).target("back")).toBe(scene.types.resolve(instance, "a"));
        const wrong = scene.type("Wrong", { a: e, b: e });
        scene.types.makeLink(wrong, "a.*", "a", Pointer.properties());
        scene.types.makeLink(wrong, "a", "b", Pointer.properties());
        expect(failureOf(scene, wrong)).toMatchObject({ kind: "unresolved_reference" });
    });

    test("may make children and traits that the next ones lead through", () => {
        using scene = new Scene();
        const [e, mark] = scene.plainTypes("E", "mark");
        const root = scene.type("Root", { a: e, m: mark });
        scene.types.makeLink(root, "a", "m", Composition.properties("inside"));
        scene.types.makeLink(root, "a", "m", Trait.properties());
        scene.types.makeLink(root, "a.inside", "a.<trait mark>", Pointer.properties());
        const instance = scene.types.instantiate(root);
        const m = Composition.of(instance).child("m");
        expect(Pointer.of(m).target()).toBe(m);
    });
});

describe("3.5 errors", () => {
    test("a type that is not constructable: other", () => {
        using scene = new Scene();
        const type = scene.types.addType("T");
        expect(failureOf(scene, type)).toMatchObject({ kind: "other", node: type, identifier: "T", cycle: [] });
        const root = scene.type("Root", { t: type });
        expect(failureOf(scene, root)).toMatchObject({ kind: "other", node: type, identifier: "T" });
    });

    test("a child whose type is not linked: unresolved_type_reference", () => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E");
        const inner = scene.type("Inner", { fine: e, broken: "Missing" });
        const outer = scene.type("Outer", { i: inner });
        const rule = Composition.of(inner).child("broken");
        const error = failureOf(scene, outer);
        expect(error).toMatchObject({ kind: "unresolved_type_reference", node: rule, identifier: "broken" });
        expect((error as Error).message).toContain('"Missing"');
    });

    test("a link without an end: missing_operand_reference", () => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E");
        const root = scene.type("Root", { a: e });
        const rule = scene.types.makeLink(root, "a", "", Pointer.properties());
        const edge = Composition.of(rule).tryEdge("rhs");
        if (edge === undefined) return expect.fail();
        scene.graph.removeEdge(edge);
        expect(failureOf(scene, root)).toMatchObject({
            kind: "missing_operand_reference",
            node: rule,
            identifier: "rhs",
        });
    });

    test.each([
        ["a.zz", "", "zz", 1],
        ["", "a.<trait mark>", "mark", 1],
        ["", "<trait nothing>.x", "nothing", 0],
        ["a.*", "zz", "", 1],
        ["<operand left>", "", "left", 0],
    ])("a link from %j to %j that leads nowhere: unresolved_reference", (source, target, identifier, segmentIndex) => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E", "mark");
        const root = scene.type("Root", { a: e });
        const rule = scene.types.makeLink(root, source, target, Pointer.properties());
        expect(failureOf(scene, root)).toMatchObject({
            kind: "unresolved_reference",
            node: rule,
            identifier,
            segmentIndex,
            path: source === "" ? target : source,
        });
    });

    test("a name that is no type: invalid_argument", () => {
        using scene = new Scene();
        scene.type("Resistor");
        expect(failureOf(scene, "Resistr")).toMatchObject({
            kind: "invalid_argument",
            node: scene.types.selfNode,
            identifier: "Resistr",
            candidates: ["Resistor"],
        });
    });

    test("a type that contains itself: recursive_type, with the cycle", () => {
        using scene = new Scene();
        const a = scene.type("A");
        const b = scene.type("B", { a });
        scene.types.makeChild(a, b, { name: "b" });
        const error = failureOf(scene, scene.type("Root", { a }));
        expect(error).toMatchObject({ kind: "recursive_type", cycle: [a, b, a], node: Composition.of(b).child("a") });
        expect((error as Error).message).toContain("A > B > A");
        const self = scene.type("Self");
        scene.types.makeChild(self, self, { name: "me" });
        expect(failureOf(scene, self)).toMatchObject({ kind: "recursive_type", cycle: [self, self] });
    });

    test("a node that is no type", () => {
        using scene = new Scene();
        const [loose] = scene.nodes(1) as [BoundNode];
        expect(thrown(() => scene.types.instantiate(loose))).toMatchObject({ kind: "not_a_type", node: loose });
    });
});

describe("3.5 what is declared later counts from then on", () => {
    test("a child, a link, an attribute, a link to another type, and what they consist of", () => {
        using scene = new Scene();
        const [e, f] = scene.plainTypes("E", "F");
        const middle = scene.type("Middle", { x: e });
        const root = scene.type("Root", { m: middle });
        const shape = () => {
            const instance = scene.types.instantiate(root);
            const nodes = Composition.of(instance).descendants();
            return [...nodes].map(
                (node) => `${Composition.of(node).fullName}:${scene.types.getTypeName(TypeEdge.of(node).type())}`,
            );
        };
        expect(shape()).toEqual(["m:Middle", "m.x:E"]);
        const rule = scene.types.makeChild(middle, e, { name: "y" });
        expect(shape()).toEqual(["m:Middle", "m.x:E", "m.y:E"]);
        scene.types.linkTypeReference(Composition.of(rule).child("type_ref"), f);
        expect(shape()).toEqual(["m:Middle", "m.x:E", "m.y:F"]);
        const link = scene.types.makeLink(middle, "x", "y", Pointer.properties({ name: "n" }));
        const pointer = () =>
            scene.types
                .resolve(scene.types.instantiate(root), "m.x")
                .firstEdge(EdgeTypes.pointer, { direction: "out" });
        expect(pointer()?.name).toBe("n");
        link.setAttr("name", "other");
        expect(pointer()?.name).toBe("other");
        rule.setAttr("note", 1);
        expect(scene.types.resolve(scene.types.instantiate(root), "m.y").attrEntries()).toEqual([["note", 1]]);
        scene.graph.removeNode(link);
        expect(pointer()).toBeUndefined();
        scene.graph.removeNode(rule);
        expect(shape()).toEqual(["m:Middle", "m.x:E"]);
        const name = Composition.of(Composition.of(middle).child("x")).tryParentEdge();
        expect(name?.name).toBe("x");
        scene.types.markConstructable(scene.types.addType("Late"));
        expect(at(shape(), 0)).toBe("m:Middle");
    });

    test("a graph that is wrapped anew makes the same instances", () => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E");
        const root = scene.type("Root", { a: e, b: e });
        scene.types.makeLink(root, "a", "b", InterfaceConnection.properties({ shallow: true }));
        const shown = (graph: GraphView, types: TypeGraph) => {
            const instance = types.instantiate("Root");
            const nodes = [...Composition.of(instance).descendants({ self: true })];
            return nodes.map((node) => [
                Composition.of(node).name,
                node.attrEntries(),
                [...node.edges()].map((edge) => [edge.edgeType, edge.name, edge.attrEntries().length]),
                graph.containsNode(node),
            ]);
        };
        const expected = shown(scene.graph, scene.types);
        using copy = GraphView.fromJSON(JSON.parse(JSON.stringify(scene.graph)));
        const self = [...copy.nodes()].find((node) => node.getAttr("initialized") === true);
        if (self === undefined) return expect.fail();
        expect(shown(copy, TypeGraph.of(self))).toEqual(expected);
    });
});
