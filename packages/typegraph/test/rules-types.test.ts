// Type graphs, types, their rules and how types of children are linked: sections 3, 3.3 and 3.4 of what type graphs are specified to do.
import { type BoundNode, GraphView } from "@pyzig/graph";
import { describe, expect, test } from "vitest";
import {
    Composition,
    InterfaceConnection,
    Pointer,
    path,
    Trait,
    TypeEdge,
    TypeExistsError,
    TypeGraph,
    TypeGraphUsageError,
} from "../src/index.ts";
import { systemOf } from "./engine.ts";
import { at, childNames, Scene, thrown } from "./scene.ts";

const builtIn = [
    "ImplementsType",
    "ImplementsTrait",
    "MakeChild",
    "MakeLink",
    "Reference",
    "TypeReference",
    "is_constructable",
];

describe("3 type graphs", () => {
    test("a new one in a new graph has 23 nodes and 49 edges", () => {
        using scene = new Scene();
        expect(scene.size).toEqual([23, 49]);
        expect(scene.types.selfNode.attrEntries()).toEqual([["initialized", true]]);
    });

    test("has seven types, in order, with the traits that they need", () => {
        using scene = new Scene();
        const { types } = scene;
        expect([...types.types()].map((type) => types.getTypeName(type))).toEqual(builtIn);
        expect(childNames(types.selfNode)).toEqual(builtIn);
        expect(types.overview().map(({ name, count }) => [name, count])).toEqual([
            ["ImplementsType", 4],
            ["ImplementsTrait", 3],
            ["MakeChild", 0],
            ["MakeLink", 0],
            ["Reference", 0],
            ["TypeReference", 0],
            ["is_constructable", 7],
        ]);
        const having = (trait: string) =>
            builtIn.filter((name) => Trait.of(types.getTypeByName(name)).has(types.getTypeByName(trait)));
        expect(having("ImplementsType")).toEqual([
            "ImplementsType",
            "ImplementsTrait",
            "MakeChild",
            "is_constructable",
        ]);
        expect(having("ImplementsTrait")).toEqual(["ImplementsType", "ImplementsTrait", "is_constructable"]);
        expect(having("is_constructable")).toEqual(builtIn);
    });

    test("instances of the built-in traits are both children without a name and traits", () => {
        using scene = new Scene();
        for (const type of scene.types.types()) {
            const traits = [...Trait.of(type).traits()];
            expect([...Composition.of(type).children()]).toEqual(traits);
            expect(new Set(childNames(type))).toEqual(new Set([""]));
        }
    });

    test("several stand in one graph, each for itself", () => {
        using graph = GraphView.create();
        const [one, two] = [TypeGraph.create(graph), TypeGraph.create(graph)];
        expect([graph.nodeCount, graph.edgeCount]).toEqual([45, 98]);
        const mine = one.addType("T");
        const theirs = two.addType("T");
        expect(mine).not.toBe(theirs);
        expect([one.getTypeByName("T"), two.getTypeByName("T")]).toEqual([mine, theirs]);
        expect([TypeGraph.ofType(mine), TypeGraph.ofType(theirs)]).toEqual([one, two]);
    });

    test("one for a node is the same object each time", () => {
        using scene = new Scene();
        expect(TypeGraph.of(scene.types.selfNode)).toBe(scene.types);
        const error = thrown(() => TypeGraph.of(scene.graph.selfNode));
        expect(error).toBeInstanceOf(TypeGraphUsageError);
        expect(error).toMatchObject({ kind: "not_a_type_graph", node: scene.graph.selfNode });
    });

    test("is found from its types and from their instances", () => {
        using scene = new Scene();
        const [type] = scene.plainTypes("T");
        const instance = scene.types.instantiate(type);
        const [loose] = scene.nodes(1) as [BoundNode];
        expect(TypeGraph.ofType(type)).toBe(scene.types);
        expect(TypeGraph.ofInstance(instance)).toBe(scene.types);
        expect(TypeGraph.tryOfTypeOrInstance(instance)).toBe(scene.types);
        expect(TypeGraph.tryOfTypeOrInstance(type)).toBe(scene.types);
        expect(TypeGraph.tryOfInstance(loose)).toBeUndefined();
        expect(TypeGraph.tryOfType(loose)).toBeUndefined();
        expect(TypeGraph.tryOfTypeOrInstance(loose)).toBeUndefined();
        expect(thrown(() => TypeGraph.ofInstance(loose))).toMatchObject({ kind: "not_an_instance", node: loose });
        expect(thrown(() => TypeGraph.ofType(loose))).toMatchObject({ kind: "not_a_type", node: loose });
        // A node whose parent is no type graph belongs to none.
        Composition.of(scene.graph.selfNode).add(loose);
        expect(TypeGraph.tryOfType(loose)).toBeUndefined();
    });
});

describe("3 types", () => {
    test("are nodes with their name, children of the type graph, with the trait ImplementsType: two nodes and four edges", () => {
        using scene = new Scene();
        const type = scene.types.addType("Resistor");
        expect(scene.size).toEqual([25, 53]);
        expect(type.attrEntries()).toEqual([["type_identifier", "Resistor"]]);
        expect(Composition.of(type).parent()).toBe(scene.types.selfNode);
        expect(Composition.of(type).name).toBe("Resistor");
        const marker = Trait.of(type).trait(scene.types.getTypeByName("ImplementsType"));
        expect(Composition.of(type).child("")).toBe(marker);
    });

    test("a name is taken once, and not from the built-in types", () => {
        using scene = new Scene();
        const type = scene.types.addType("T");
        const before = scene.size;
        const error = thrown(() => scene.types.addType("T"));
        expect(error).toBeInstanceOf(TypeExistsError);
        expect(error).toMatchObject({ identifier: "T", type });
        for (const name of builtIn) expect(() => scene.types.addType(name)).toThrow(TypeExistsError);
        for (const names of [
            ["A", "T"],
            ["B", "B"],
        ])
            expect(() => scene.types.addTypes(names)).toThrow(TypeExistsError);
        expect(scene.size).toEqual(before);
        expect(scene.types.tryGetTypeByName("A")).toBeUndefined();
    });

    test("are found by name, or made", () => {
        using scene = new Scene();
        const made = scene.types.getOrCreateType("T");
        const before = scene.size;
        expect(scene.types.getOrCreateType("T")).toBe(made);
        expect(scene.types.getTypeByName("T")).toBe(made);
        expect(scene.types.tryGetTypeByName("U")).toBeUndefined();
        expect(scene.size).toEqual(before);
        expect(thrown(() => scene.types.getTypeByName("is_constructible"))).toMatchObject({
            kind: "type_not_found",
            identifier: "is_constructible",
            candidates: ["is_constructable"],
        });
    });

    test("have a name, and other nodes have none", () => {
        using scene = new Scene();
        expect(scene.types.getTypeName(scene.types.addType("T"))).toBe("T");
        const [loose] = scene.nodes(1) as [BoundNode];
        expect(thrown(() => scene.types.getTypeName(loose))).toMatchObject({ kind: "not_a_type", node: loose });
    });

    test("are constructable once they are marked: one node and two edges", () => {
        using scene = new Scene();
        const type = scene.types.addType("T");
        expect(scene.types.isConstructable(type)).toBe(false);
        const [nodes, edges] = scene.size;
        scene.types.markConstructable(type);
        expect(scene.types.isConstructable(type)).toBe(true);
        expect(scene.size).toEqual([nodes + 1, edges + 2]);
        expect(Trait.of(type).has(scene.types.getTypeByName("is_constructable"))).toBe(true);
    });
});

describe("3.3 child rules", () => {
    test("are what the specification says", () => {
        using scene = new Scene();
        const { types } = scene;
        const [part, whole] = scene.plainTypes("Part", "Whole");
        const [source] = scene.nodes(1) as [BoundNode];
        const rule = types.makeChild(whole, part, { name: "p", attributes: { a: 1 }, sourceChunk: source });
        expect(TypeEdge.of(rule).type()).toBe(types.getTypeByName("MakeChild"));
        expect(Composition.of(whole).child("p")).toBe(rule);
        expect(rule.attrEntries()).toEqual([
            ["child_identifier", "p"],
            ["a", 1],
        ]);
        const reference = Composition.of(rule).child("type_ref");
        expect(TypeEdge.of(reference).type()).toBe(types.getTypeByName("TypeReference"));
        expect(reference.getAttr("type_identifier")).toBe("Part");
        expect(Pointer.of(rule).target("p")).toBe(reference);
        expect(Pointer.of(rule).target("source")).toBe(source);
        expect(Pointer.of(reference).target("resolved")).toBe(part);
    });

    test("a child without a name has no identifier, and an empty name for its edge", () => {
        using scene = new Scene();
        const [part, whole] = scene.plainTypes("Part", "Whole");
        const rule = scene.types.makeChild(whole, part);
        expect(rule.hasAttr("child_identifier")).toBe(false);
        expect(Composition.of(rule).name).toBe("");
        expect(scene.types.childRules(whole).map(({ name }) => name)).toEqual([undefined]);
    });

    test("a type that is given by name is not linked", () => {
        using scene = new Scene();
        const whole = scene.type("Whole");
        const rule = scene.types.makeChild(whole, "Part", { name: "p" });
        const reference = Composition.of(rule).child("type_ref");
        expect(reference.getAttr("type_identifier")).toBe("Part");
        expect(Pointer.of(reference).tryTarget("resolved")).toBeUndefined();
        expect(scene.types.tryGetResolvedType(reference)).toBeUndefined();
        // A type of this name that comes later is not taken by itself.
        scene.type("Part");
        expect(scene.types.tryGetResolvedType(reference)).toBeUndefined();
    });

    test("are listed in the order of declaration, also those whose name stands twice", () => {
        using scene = new Scene();
        const [a, b, whole] = scene.plainTypes("A", "B", "Whole");
        const rules = [
            scene.types.makeChild(whole, b, { name: "z" }),
            scene.types.makeChild(whole, a),
            scene.types.makeChild(whole, "Later", { name: "y" }),
            scene.types.makeChild(whole, a, { name: "z" }),
        ];
        const listed = scene.types.childRules(whole);
        expect(listed.map(({ node }) => node)).toEqual(rules);
        expect(listed.map(({ name, typeName, type }) => [name, typeName, type])).toEqual([
            ["z", "B", b],
            [undefined, "A", a],
            ["y", "Later", undefined],
            ["z", "A", a],
        ]);
        expect(
            listed.map(({ node, typeReference }) => Composition.of(node).child("type_ref") === typeReference),
        ).toEqual([true, true, true, true]);
    });

    test("need types at both ends, and change nothing without", () => {
        using scene = new Scene();
        const [type] = scene.plainTypes("T");
        const [loose] = scene.nodes(1) as [BoundNode];
        const before = scene.size;
        expect(thrown(() => scene.types.makeChild(loose, type, { name: "x" }))).toMatchObject({ kind: "not_a_type" });
        expect(thrown(() => scene.types.makeChild(type, loose, { name: "x" }))).toMatchObject({ kind: "not_a_type" });
        expect(scene.size).toEqual(before);
    });

    test("lead from type to type along names; no name is the type itself", () => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E");
        const power = scene.type("Power", { hv: e, lv: e });
        const module = scene.type("Module", { power, later: "Later" });
        const system = systemOf(scene.graph);
        const rows = (names: string[]) => names.map((name) => system.findText(scene.graph, name));
        const along = (...names: string[]) => system.typeAlong(scene.graph, module.id, rows(names));
        expect([along(), along("power"), along("power", "hv")]).toEqual([module.id, power.id, e.id]);
        for (const names of [["x"], ["power", "x"], ["later"], ["power", "hv", "x"]])
            expect(along(...names)).toBe(0xffff_ffff);
    });
});

describe("3.3 link rules", () => {
    test("are what the specification says", () => {
        using scene = new Scene();
        const { types } = scene;
        const [e] = scene.plainTypes("E");
        const whole = scene.type("Whole", { a: e, b: e });
        const [source] = scene.nodes(1) as [BoundNode];
        const rule = types.makeLink(
            whole,
            "a",
            "b",
            { ...Pointer.properties({ name: "e", index: 3 }), order: 7, attributes: { extra: "x" } },
            { sourceChunk: source },
        );
        expect(TypeEdge.of(rule).type()).toBe(types.getTypeByName("MakeLink"));
        expect(Composition.of(rule).parent()).toBe(whole);
        expect(Composition.of(rule).name).toBe("");
        expect(rule.attrEntries()).toEqual([
            ["edge_type", Pointer.edgeType],
            ["directional", true],
            ["name", "e"],
            ["order", 7],
            ["edge_specific", 3],
            ["extra", "x"],
        ]);
        expect(Composition.of(rule).child("lhs")).toBe(types.reference("a"));
        expect(Composition.of(rule).child("rhs")).toBe(types.reference("b"));
        expect(Pointer.of(rule).target("source")).toBe(source);
    });

    test("are listed in the order of declaration with their paths; those that lack an end are left out", () => {
        using scene = new Scene();
        const [whole] = scene.plainTypes("Whole");
        const properties = InterfaceConnection.properties();
        scene.types.makeLink(whole, "a.b[1]", "<trait can_bridge>.out_.*", properties);
        const broken = scene.types.makeLink(whole, "x", "y", properties);
        scene.types.makeLink(whole, path(), "c", Trait.properties());
        const edge = Composition.of(broken).tryEdge("rhs");
        if (edge === undefined) return expect.fail();
        scene.graph.removeEdge(edge);
        const listed = scene.types.linkRules(whole);
        expect(listed.map(({ source, target, edgeType }) => [`${source}`, `${target}`, edgeType])).toEqual([
            ["a.b[1]", "<trait can_bridge>.out_.*", 85],
            ["", "c", 34],
        ]);
        expect(listed[0]?.sourceReference).toBe(scene.types.reference("a.b[1]"));
    });
});

describe("3.3 members of containers", () => {
    /** A type with a container `items` and pointers to its members, declared out of order. */
    function withMembers(scene: Scene) {
        const [list, item] = scene.plainTypes("List", "Item");
        const whole = scene.type("Whole", { items: list, "items[1]": item, "items[0]": item, other: item });
        const point = (target: string, index?: number) =>
            scene.types.makeLink(
                whole,
                "items",
                target,
                Pointer.properties({ name: "e", ...(index === undefined ? {} : { index }) }),
            );
        point("items[1]", 1);
        point("items[0]", 0);
        scene.types.makeLink(whole, "other", "items[0]", Pointer.properties({ index: 5 }));
        scene.types.makeLink(whole, "items", "other", Trait.properties());
        scene.types.makeLink(whole, "items", "other.x", Pointer.properties({ index: 6 }));
        const members = (container: string, order: "insertion" | "index" = "insertion") => {
            const system = systemOf(scene.graph);
            const { indexes, rules } = system.pointerMembers(scene.graph, whole.id, container, order);
            return Array.from(indexes, (index, place) => [
                index,
                Composition.of(scene.graph.node(at(rules, place))).name,
            ]);
        };
        return { whole, point, members };
    }

    test("are the children that it points to, in the order of declaration or by index", () => {
        using scene = new Scene();
        const { members } = withMembers(scene);
        expect(members("items")).toEqual([
            [1, "items[1]"],
            [0, "items[0]"],
        ]);
        expect(members("items", "index")).toEqual([
            [0, "items[0]"],
            [1, "items[1]"],
        ]);
        expect(members("other")).toEqual([[5, "items[0]"]]);
    });

    test("a container that is not there is an error, and so is an index behind a dot", () => {
        using scene = new Scene();
        const { members } = withMembers(scene);
        expect(thrown(() => members("itemz"))).toMatchObject({
            name: "TypeGraphPathError",
            kind: "missing_child",
            path: "itemz",
            identifier: "itemz",
            segment: 0,
            candidates: ["items"],
        });
        expect(thrown(() => members("items.7"))).toMatchObject({ kind: "invalid_index", identifier: "7", segment: 1 });
        expect(thrown(() => members("7"))).toMatchObject({ kind: "missing_child", identifier: "7", segment: 0 });
    });

    test("a member without an index is an error", () => {
        using scene = new Scene();
        const { members, point } = withMembers(scene);
        const rule = point("other");
        expect(thrown(() => members("items"))).toMatchObject({ code: "WrongNode", node: rule.id });
    });
});

describe("3.4 linking", () => {
    test("points a reference to its type", () => {
        using scene = new Scene();
        const [part, whole] = scene.plainTypes("Part", "Whole");
        scene.types.makeChild(whole, "Part", { name: "p" });
        const [rule] = scene.types.childRules(whole);
        if (rule?.typeReference === undefined) return expect.fail();
        scene.types.linkTypeReference(rule.typeReference, part);
        expect(scene.types.getResolvedType(rule.typeReference)).toBe(part);
        const edges = Pointer.of(rule.typeReference).edges({ name: "resolved" });
        expect(edges.map((edge) => edge.target)).toEqual([part]);
    });

    test("the name of the reference stays, whatever it is linked to", () => {
        using scene = new Scene();
        const [a, b] = scene.plainTypes("A", "B");
        const reference = scene.types.addTypeReference("A");
        scene.types.linkTypeReference(reference, b);
        expect(scene.types.getResolvedType(reference)).toBe(b);
        expect(reference.getAttr("type_identifier")).toBe("A");
        scene.types.linkTypeReference(reference, a);
        expect(scene.types.getResolvedType(reference)).toBe(a);
    });

    test("what is not linked is listed with its type and rule, in the order of types and rules; references alone are not", () => {
        using scene = new Scene();
        const [one, two] = scene.plainTypes("One", "Two");
        const rules = [
            scene.types.makeChild(two, "B", { name: "b" }),
            scene.types.makeChild(one, "A"),
            scene.types.makeChild(one, two, { name: "linked" }),
            scene.types.makeChild(one, "C", { name: "c" }),
        ];
        scene.types.addTypeReference("D");
        const listed = scene.types.unresolvedTypeReferences();
        expect(listed.map(({ type, rule, typeName }) => [type, rule, typeName])).toEqual([
            [one, rules[1], "A"],
            [one, rules[3], "C"],
            [two, rules[0], "B"],
        ]);
        expect(
            listed.map(({ rule, typeReference }) => Composition.of(rule).child("type_ref") === typeReference),
        ).toEqual([true, true, true]);
        scene.types.addType("B");
        scene.types.addType("C");
        expect(scene.types.linkByName()).toBe(2);
        expect(scene.types.unresolvedTypeReferences().map(({ typeName }) => typeName)).toEqual(["A"]);
    });

    test("a reference and a type need to be in the graph", () => {
        using scene = new Scene();
        using other = new Scene();
        const [type] = scene.plainTypes("T");
        const reference = scene.types.addTypeReference("T");
        expect(() => scene.types.linkTypeReference(reference, other.type("T"))).toThrow(RangeError);
        const elsewhere = scene.graph.store.createView().createAndInsertNode();
        expect(thrown(() => scene.types.linkTypeReference(elsewhere, type))).toMatchObject({
            kind: "node_not_in_graph",
        });
        expect(thrown(() => scene.types.linkTypeReference(reference, elsewhere))).toMatchObject({
            kind: "node_not_in_graph",
        });
        expect(scene.types.tryGetResolvedType(reference)).toBeUndefined();
        expect(thrown(() => scene.types.getResolvedType(reference))).toMatchObject({ kind: "type_not_found" });
    });

    test("a type of another type graph of the graph can be linked, and instances are made of it", () => {
        using scene = new Scene();
        const second = TypeGraph.create(scene.graph);
        const foreign = second.addType("Foreign", { constructable: true });
        const whole = scene.type("Whole", { f: "Foreign" });
        const [rule] = scene.types.unresolvedTypeReferences();
        if (rule === undefined) return expect.fail();
        scene.types.linkTypeReference(rule.typeReference, foreign);
        const instance = scene.types.instantiate(whole);
        expect(TypeEdge.of(Composition.of(instance).child("f")).type()).toBe(foreign);
    });
});
