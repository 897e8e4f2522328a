// Attributes of nodes inside an instance, and what an instance was made of: section 3.5 of what type graphs are specified to do.
import { describe, expect, expectTypeOf, test } from "vitest";
import {
    Composition,
    child,
    defineType,
    type Instance,
    Operand,
    Pointer,
    path,
    sequence,
    Trait,
    TypeGraphPathError,
    TypeGraphUsageError,
} from "../src/index.ts";
import { Scene, thrown } from "./scene.ts";

const IsPart = defineType("is_part", { trait: true });
const Electrical = defineType("Electrical");
const Pad = defineType("Pad", { children: { line: Electrical } });
const Resistor = defineType("Resistor", {
    children: { p1: child(Electrical, { attributes: { pin: 1, side: "left" } }), pads: sequence(Pad, 2) },
    traits: [IsPart],
});

describe("overrides", () => {
    test("reach nodes inside, come before the rules, and are of this instance alone", () => {
        using scene = new Scene();
        const resistor = Resistor.create(
            scene.types,
            { ohms: 4700n },
            {
                overrides: {
                    p1: { pin: 7n, net: "GND" },
                    "pads[1].line": { x: 1.5 },
                    "<trait is_part>": { name: "R_0603" },
                    "": { ohms: 5, extra: true },
                },
            },
        );
        expectTypeOf(resistor).toEqualTypeOf<Instance<typeof Resistor>>();
        expect(resistor.node.attrEntries()).toEqual([
            ["ohms", 5],
            ["extra", true],
        ]);
        expect(resistor.p1.node.attrEntries()).toEqual([
            ["pin", 7n],
            ["side", "left"],
            ["net", "GND"],
        ]);
        expect(resistor.pads[1]?.line.node.attrEntries()).toEqual([["x", 1.5]]);
        expect(resistor.pads[0]?.line.node.attrEntries()).toEqual([]);
        expect(Trait.of(resistor.node).trait(IsPart.in(scene.types)).getAttr("name")).toBe("R_0603");
        const [next] = Resistor.createMany(scene.types, 1);
        expect(next?.p1.node.attrEntries()).toEqual([
            ["pin", 1],
            ["side", "left"],
        ]);
    });

    test("go through pointers and operands of the instance, and two paths may lead to one node", () => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E");
        const type = scene.type("T", { a: e, operands: e });
        scene.types.makeLink(type, "", "a", Pointer.properties());
        scene.types.makeLink(type, "operands", "a", Operand.properties("x"));
        const overrides = { a: { v: 1 }, "*": { v: 2 }, "<operand x>": { v: 3, w: 4 } };
        const a = Composition.of(scene.types.instantiate(type, undefined, { overrides })).child("a");
        expect(a.attrEntries()).toEqual([
            ["v", 3],
            ["w", 4],
        ]);
        const quoted = scene.type("Quoted", { "a.b": e });
        const made = scene.types.instantiate("Quoted", {}, { overrides: { [String(path().child("a.b"))]: { v: 1 } } });
        expect(quoted.exists && Composition.of(made).child("a.b").getAttr("v")).toBe(1);
    });

    test.each([
        ["p2", "p2", 0, /`p2`: the instance has no child "p2"; did you mean "p1"\?/],
        ["pads[0].lin", "lin", 1, /`pads\[0\]\.lin`: "pads\[0\]" has no child "lin"; did you mean "line"\?/],
        ["<trait is_prat>", "is_prat", 0, /has no trait "is_prat"/],
        ["p1.*", "", 1, /"p1" points to nothing/],
        ["<type Pad>.line", "Pad", 0, /leads to what is there already/],
        ["<operand x>", "x", 0, /has no operand "x"/],
    ])("a path that leads nowhere is named: %s", (wrong, identifier, index, message) => {
        using scene = new Scene();
        Resistor.create(scene.types);
        const before = scene.size;
        const overrides = { p1: { pin: 2 }, [wrong]: { x: 1 } };
        const error = thrown(() => scene.types.instantiate("Resistor", { ohms: 1 }, { overrides }));
        expect(error).toBeInstanceOf(TypeGraphPathError);
        expect(error).toMatchObject({ kind: "missing_child", path: wrong, failingSegment: identifier });
        expect(error).toMatchObject({ failingSegmentIndex: index });
        expect((error as Error).message).toMatch(message);
        expect(scene.size).toEqual(before);
    });

    test("what makes no sense changes nothing", () => {
        using scene = new Scene();
        const [type] = scene.plainTypes("T");
        const before = scene.size;
        const make = (overrides: unknown) => scene.types.instantiate(type, {}, { overrides } as never);
        expect(thrown(() => make({ "a.": { x: 1 } }))).toMatchObject({ kind: "malformed" });
        expect(() => make({ "": { x: Symbol("x") } })).toThrow(/options\.overrides\[""\]\.x/);
        expect(() => make({ "": [1] })).toThrow(/options\.overrides\[""\]/);
        expect(() => make(7)).toThrow(/options\.overrides/);
        expect(() => make(null)).toThrow(/options\.overrides/);
        expect(() => scene.types.instantiate(type, {}, { override: {} } as never)).toThrow(/overrides/);
        const failing = {
            get x(): number {
                throw new Error("mine");
            },
        };
        expect(() => make({ "": failing })).toThrow("mine");
        expect(scene.size).toEqual(before);
        const reentrant = {
            get x(): number {
                scene.types.addType("Meanwhile", {});
                scene.graph.createAndInsertNode({ a: 1 });
                return 1;
            },
        };
        expect(() => make({ "": reentrant })).toThrow(/getter/);
        expect(make({ "": undefined }).attrEntries()).toEqual([]);
    });

    test("have their paths checked by the compiler", () => {
        using scene = new Scene();
        const { types } = scene;
        Resistor.create(types, {}, { overrides: { "pads[0].line": { x: 1 } } });
        // @ts-expect-error: a resistor has no child "p3"
        expect(() => Resistor.create(types, {}, { overrides: { p3: { x: 1 } } })).toThrow(TypeGraphPathError);
        // @ts-expect-error: attributes are texts, numbers, …
        expect(() => Resistor.create(types, {}, { overrides: { p1: { x: [] } } })).toThrow(/p1/);
    });
});

describe("trees of instances", () => {
    test("tell all nodes that were made, with their names and parents", () => {
        using scene = new Scene();
        const [e, mark] = scene.plainTypes("E", "mark");
        const inner = scene.type("Inner", { x: e });
        const type = scene.type("T", { i: inner, m: mark });
        const tree = scene.types.instantiateTree(type, { a: 1 });
        expect([tree.size, tree.root.getAttr("a")]).toEqual([4, 1]);
        const { root } = tree;
        const i = Composition.of(root).child("i");
        expect([...tree]).toEqual([
            { node: root, name: "", parent: undefined },
            { node: i, name: "i", parent: root },
            { node: Composition.of(i).child("x"), name: "x", parent: i },
            { node: Composition.of(root).child("m"), name: "m", parent: root },
        ]);
        scene.graph.removeNode(i);
        scene.graph.createAndInsertNode();
        expect([...tree].map(({ name, parent }) => [name, parent])).toEqual([
            ["", undefined],
            ["x", undefined],
            ["m", root],
        ]);
        scene.graph.destroy();
        expect(() => [...tree]).toThrow(/destroyed/);
    });
});

describe("children that are made", () => {
    test("come with all that their type says, or not at all", () => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E");
        const type = scene.type("T", { x: e });
        const [parent] = scene.nodes(1);
        if (parent === undefined) return expect.fail();
        const made = Composition.of(parent).addNew(type, "late", { v: 1 });
        expect(Composition.of(parent).childAlong(["late", "x"])).toBe(Composition.of(made).child("x"));
        expect(Composition.of(parent).tryChildAlong(["late", "y"])).toBeUndefined();
        expect(Composition.of(parent).tryChildAlong([])).toBe(parent);
        expect(() => Composition.of(parent).childAlong(["late", "y"])).toThrow(/"late" \(T\) has no child "y"/);
        expect(made.getAttr("v")).toBe(1);
        const before = scene.size;
        const bare = scene.types.addType("Bare");
        const size = scene.size;
        expect(() => Composition.of(parent).addNew(bare, "b")).toThrow(/not constructable/);
        expect(() => Composition.of(parent).addNew(type, 7 as never)).toThrow(/name/);
        expect(thrown(() => Composition.of(parent).addNew(parent, "b"))).toBeInstanceOf(TypeGraphUsageError);
        expect(scene.size).toEqual(size);
        expect(size[0]).toBeGreaterThan(before[0]);
    });
});
