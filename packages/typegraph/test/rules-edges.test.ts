// The kinds of edges, one by one: sections 1 and 2 of what type graphs are specified to do.
import type { BoundEdge } from "@pyzig/graph";
import { describe, expect, test } from "vitest";
import {
    Composition,
    IncompatibleTypesError,
    InterfaceConnection,
    Next,
    Operand,
    Pointer,
    Trait,
    TypeEdge,
    TypeGraph,
    TypeGraphResolveError,
    TypeGraphUsageError,
} from "../src/index.ts";
import { at, Scene, thrown } from "./scene.ts";

const kinds = [Composition, TypeEdge, InterfaceConnection, Pointer, Next, Operand, Trait];

/** One edge of each kind, made by its own class. */
function oneOfEach(scene: Scene): BoundEdge[] {
    const { graph } = scene;
    const [a, b, set] = scene.nodes(3) as [never, never, never];
    Composition.of(a).add(set, "operands");
    const edges = [
        Composition.of(a).add(b, "part"),
        TypeEdge.of(a).add(b),
        InterfaceConnection.of(graph.createAndInsertNode()).connect(graph.createAndInsertNode()),
        Pointer.of(a).pointTo(b),
        Next.of(a).add(b),
        Operand.of(a).add(b),
        Trait.of(a).addInstance(b),
    ];
    return edges;
}

describe("1 every kind of edge", () => {
    test("has its number", () => {
        expect(kinds.map(({ edgeType }) => edgeType)).toEqual([130, 0, 85, 78, 41, 193, 34]);
    });

    test("knows its own edges only", () => {
        using scene = new Scene();
        const edges = oneOfEach(scene);
        expect(edges.map((edge) => kinds.map((kind) => kind.is(edge)))).toEqual(
            edges.map((_, own) => kinds.map((_, index) => index === own)),
        );
    });

    test("goes one way, but for connections, which have no direction", () => {
        using scene = new Scene();
        expect(oneOfEach(scene).map(({ directional }) => directional)).toEqual([
            true,
            true,
            false,
            true,
            true,
            true,
            true,
        ]);
    });

    test("leads from parent to child, type to instance, referrer to referenced, previous to next, set to operand, owner to trait", () => {
        using scene = new Scene();
        const [a, b] = scene.nodes(2);
        const set = scene.graph.createAndInsertNode();
        if (a === undefined || b === undefined) return expect.fail();
        Composition.of(a).add(set, "operands");
        const made = [
            Composition.of(a).add(b),
            TypeEdge.of(a).add(b),
            Pointer.of(a).pointTo(b),
            Next.of(a).add(b),
            Trait.of(a).addInstance(b),
        ];
        for (const edge of made) expect([edge.source, edge.target]).toEqual([a, b]);
        const operand = Operand.of(a).add(b);
        expect([operand.source, operand.target]).toEqual([set, b]);
    });

    test("makes a new edge each time", () => {
        using scene = new Scene();
        const [a, b] = scene.nodes(2);
        if (a === undefined || b === undefined) return expect.fail();
        Composition.of(a).add(scene.graph.createAndInsertNode(), "operands");
        const adders = [
            () => Composition.of(a).add(b, "x"),
            () => Pointer.of(a).pointTo(b),
            () => Next.of(a).add(b),
            () => Operand.of(a).add(b, "x"),
            () => Trait.of(a).addInstance(b),
            () => InterfaceConnection.of(a).connect(b),
            () => TypeEdge.of(a).add(b),
        ];
        for (const add of adders) {
            const before = scene.graph.edgeCount;
            // Only the connection needs the same type at both ends, and those come before the types.
            expect(add()).not.toBe(add());
            expect(scene.graph.edgeCount).toBe(before + 2);
        }
    });

    test("refuses an end that is not in the graph, and changes nothing", () => {
        using scene = new Scene();
        const [a] = scene.nodes(1);
        if (a === undefined) return expect.fail();
        const outside = scene.graph.store.createView().createAndInsertNode();
        Composition.of(a).add(scene.graph.createAndInsertNode(), "operands");
        const before = scene.size;
        const adders = [
            () => Composition.of(a).add(outside),
            () => TypeEdge.of(a).add(outside),
            () => Pointer.of(a).pointTo(outside),
            () => Next.of(a).add(outside),
            () => Operand.of(a).add(outside),
            () => Trait.of(a).addInstance(outside),
            () => InterfaceConnection.of(a).connect(outside),
        ];
        for (const add of adders) {
            const error = thrown(add);
            expect(error).toBeInstanceOf(TypeGraphUsageError);
            expect(error).toMatchObject({ kind: "node_not_in_graph" });
        }
        expect(scene.size).toEqual(before);
    });
});

describe("1.1 composition", () => {
    test("a child without a name has the empty one", () => {
        using scene = new Scene();
        const [parent, child] = scene.nodes(2) as [never, never];
        expect(Composition.of(parent).add(child).name).toBe("");
        expect(Composition.of(child).name).toBe("");
    });

    test("the empty name finds the first child without a name", () => {
        using scene = new Scene();
        const [parent, named, first, second] = scene.nodes(4) as [never, never, never, never];
        Composition.of(parent).add(named, "x");
        expect(Composition.of(parent).tryChild("")).toBeUndefined();
        Composition.of(parent).add(first);
        Composition.of(parent).add(second);
        expect(Composition.of(parent).child("")).toBe(first);
    });

    test("names need not differ: the first is found", () => {
        using scene = new Scene();
        const [parent, first, second] = scene.nodes(3) as [never, never, never];
        Composition.of(parent).add(first, "x");
        Composition.of(parent).add(second, "x");
        expect(Composition.of(parent).child("x")).toBe(first);
        expect([...Composition.of(parent).children()]).toEqual([first, second]);
    });

    test("a node may have several parents: the first is found", () => {
        using scene = new Scene();
        const [child, first, second] = scene.nodes(3) as [never, never, never];
        Composition.of(first).add(child, "x");
        const edge = Composition.of(child).tryParentEdge();
        Composition.of(second).add(child, "y");
        expect(Composition.of(child).parent()).toBe(first);
        expect(Composition.of(child).tryParentEdge()).toBe(edge);
        expect(Composition.of(child).name).toBe("x");
    });

    test("children come in the order in which they were added, also when another goes", () => {
        using scene = new Scene();
        const [parent, ...children] = scene.nodes(30);
        if (parent === undefined) return expect.fail();
        const edges = children.map((child, index) => Composition.of(parent).add(child, `c${29 - index}`));
        expect([...Composition.of(parent).children()]).toEqual(children);
        scene.graph.removeEdge(at(edges, 4));
        expect([...Composition.of(parent).children()]).toEqual(children.toSpliced(4, 1));
    });

    test("what is not there is undefined, or an error that says so", () => {
        using scene = new Scene();
        const [node, child] = scene.nodes(2) as [never, never];
        Composition.of(node).add(child, "voltage");
        expect(Composition.of(node).tryChild("current")).toBeUndefined();
        expect(Composition.of(node).tryParent()).toBeUndefined();
        expect(Composition.of(node).tryParentEdge()).toBeUndefined();
        expect(Composition.of(node).name).toBeUndefined();
        const error = thrown(() => Composition.of(node).child("voltagr"));
        expect(error).toBeInstanceOf(TypeGraphResolveError);
        expect(error).toMatchObject({
            kind: "composition_child_not_found",
            identifier: "voltagr",
            resolvedSoFar: node,
            candidates: ["voltage"],
        });
        expect(thrown(() => Composition.of(node).parent())).toMatchObject({ kind: "neighbor_not_found" });
    });

    test("children of a type are those whose first type is exactly this one", () => {
        using scene = new Scene();
        const [a, b] = scene.plainTypes("A", "B");
        const parent = scene.graph.createAndInsertNode();
        const instances = [a, b, a].map((type) => scene.types.instantiate(type));
        for (const instance of instances) Composition.of(parent).add(instance);
        Composition.of(parent).add(scene.graph.createAndInsertNode());
        TypeEdge.of(a).add(at(instances, 1));
        expect([...Composition.of(parent).children({ type: a })]).toEqual([instances[0], instances[2]]);
        expect(Composition.of(parent).childOfType(a)).toBe(instances[0]);
        expect([...Composition.of(parent).children({ type: b })]).toEqual([instances[1]]);
        expect(Composition.of(parent).tryChildOfType(scene.type("C"))).toBeUndefined();
    });

    test("descendants: a child comes before its own children, whether it passes or not", () => {
        using scene = new Scene();
        const [leaf] = scene.plainTypes("Leaf");
        const middle = scene.type("Middle", { x: leaf, y: leaf });
        const root = scene.types.instantiate(scene.type("Root", { m: middle, z: leaf }));
        const child = (path: string) => scene.types.resolve(root, path);
        const all = ["m", "m.x", "m.y", "z"].map(child);
        const of = Composition.of(root);
        expect([...of.descendants()]).toEqual(all);
        expect([...of.descendants({ self: true })]).toEqual([root, ...all]);
        expect([...of.descendants({ direct: true })]).toEqual([all[0], all[3]]);
        expect([...of.descendants({ types: [leaf] })]).toEqual(all.slice(1));
        expect([...of.descendants({ types: [middle, leaf] })]).toEqual(all);
        const mark = scene.type("mark");
        Trait.of(child("m.y")).add(mark);
        expect([...of.descendants({ types: [leaf], traits: [mark] })]).toEqual([child("m.y")]);
        expect([...of.descendants({ self: true, types: [leaf] })]).toEqual(all.slice(1));
    });

    test("descendants are sorted by bytes of their names or by the numbers in them, equal ones in the order of adding", () => {
        using scene = new Scene();
        const parent = scene.graph.createAndInsertNode();
        const names = ["m[10]", "m[2]", "\u{10000}", "\uffff", "m[2]", "a"];
        const children = scene.nodes(names.length);
        for (const [index, child] of children.entries()) Composition.of(parent).add(child, at(names, index));
        const of = Composition.of(parent);
        const sorted = (sort: "name" | "natural" | "insertion") =>
            [...of.descendants({ sort })].map((node) => children.indexOf(node));
        expect(sorted("insertion")).toEqual([0, 1, 2, 3, 4, 5]);
        expect(sorted("name")).toEqual([5, 0, 1, 4, 3, 2]);
        expect(sorted("natural").filter((index) => index < 2 || index > 3)).toEqual([5, 1, 4, 0]);
    });

    test("descendants are listed once, in diamonds and cycles too", () => {
        using scene = new Scene();
        const [a, b, c, d] = scene.nodes(4) as [never, never, never, never];
        Composition.of(a).addAll([b, c], ["b", "c"]);
        Composition.of(b).add(d, "d");
        Composition.of(c).add(d, "d");
        Composition.of(d).add(a, "back");
        expect([...Composition.of(a).descendants()]).toEqual([b, d, c]);
        expect([...Composition.of(a).descendants({ self: true })]).toEqual([a, b, d, c]);
    });
});

describe("1.2 types and instances", () => {
    test("the first type counts, and only exactly it", () => {
        using scene = new Scene();
        const [a, b] = scene.plainTypes("A", "B");
        const node = scene.graph.createAndInsertNode();
        expect(TypeEdge.of(node).tryType()).toBeUndefined();
        expect(thrown(() => TypeEdge.of(node).type())).toMatchObject({ kind: "type_missing" });
        const edge = TypeEdge.of(a).add(node);
        TypeEdge.of(b).add(node);
        expect(TypeEdge.of(node).type()).toBe(a);
        expect(TypeEdge.of(node).tryEdge()).toBe(edge);
        expect([TypeEdge.of(node).isInstanceOf(a), TypeEdge.of(node).isInstanceOf(b)]).toEqual([true, false]);
        scene.graph.removeEdge(edge);
        expect(TypeEdge.of(node).type()).toBe(b);
    });

    test("instances come in the order in which they were made", () => {
        using scene = new Scene();
        const [a] = scene.plainTypes("A");
        const made = [...scene.types.instantiateMany(a, 4), ...scene.nodes(1)];
        TypeEdge.of(a).add(at(made, 4));
        expect([...TypeEdge.of(a).instances()]).toEqual(made);
        expect([...scene.types.instances(a)]).toEqual(made);
    });
});

describe("1.3 pointers", () => {
    test("have an optional name and an index from 0 on", () => {
        using scene = new Scene();
        const [a, b] = scene.nodes(2) as [never, never];
        const plain = Pointer.of(a).pointTo(b);
        expect([plain.name, plain.edgeSpecific]).toEqual([undefined, undefined]);
        const full = Pointer.of(a).pointTo(b, { name: "e", index: 0 });
        expect([full.name, full.edgeSpecific, full.order]).toEqual(["e", 0, 0]);
        for (const index of [32_767, 32_768, 4_294_967_294])
            expect(Pointer.of(a).pointTo(b, { index }).edgeSpecific).toBe(index);
        for (const index of [-1, 1.5, 4_294_967_295, Number.NaN])
            expect(() => Pointer.of(a).pointTo(b, { index })).toThrow(RangeError);
    });

    test("are visited in the order of making, by name, or by index with those without one last", () => {
        using scene = new Scene();
        const [a, ...targets] = scene.nodes(5);
        if (a === undefined) return expect.fail();
        const properties = [{ index: 7 }, { name: "e", index: 2 }, {}, { name: "e", index: 2 ** 20 }];
        for (const [index, target] of targets.entries()) Pointer.of(a).pointTo(target, at(properties, index));
        const order = (filter: Parameters<Pointer["targets"]>[0]) =>
            [...Pointer.of(a).targets(filter)].map((target) => targets.indexOf(target));
        expect(order({})).toEqual([0, 1, 2, 3]);
        expect(order({ name: "e" })).toEqual([1, 3]);
        expect(order({ order: "index" })).toEqual([1, 0, 3, 2]);
        expect(order({ name: "none" })).toEqual([]);
    });

    test("the first target counts, outwards only", () => {
        using scene = new Scene();
        const [a, b, c] = scene.nodes(3) as [never, never, never];
        expect(Pointer.of(a).tryTarget()).toBeUndefined();
        Pointer.of(a).pointTo(b, { index: 9 });
        Pointer.of(a).pointTo(c, { name: "x", index: 1 });
        Pointer.of(a).pointTo(b, { name: "x" });
        expect(Pointer.of(a).target()).toBe(b);
        expect(Pointer.of(a).target("x")).toBe(c);
        expect(Pointer.of(b).tryTarget()).toBeUndefined();
        expect([...Pointer.of(b).referrers()]).toEqual([a, a]);
        expect(thrown(() => Pointer.of(a).target("y"))).toMatchObject({ kind: "pointer_dereference_failed" });
    });
});

test("1.4 of several successors and predecessors the first counts", () => {
    using scene = new Scene();
    const [a, b, c] = scene.nodes(3) as [never, never, never];
    expect(Next.of(a).tryNext()).toBeUndefined();
    Next.of(a).add(b);
    Next.of(a).add(c);
    Next.of(b).add(c);
    expect(Next.of(a).next()).toBe(b);
    expect(Next.of(c).previous()).toBe(a);
    expect([...Next.of(a).following()]).toEqual([b, c]);
    Next.of(c).add(a);
    expect([...Next.of(a).following()]).toEqual([b, c]);
    expect(thrown(() => Next.of(scene.graph.createAndInsertNode()).previous())).toMatchObject({
        kind: "neighbor_not_found",
    });
});

describe("1.5 operands", () => {
    test("belong to the child `operands` of an expression", () => {
        using scene = new Scene();
        const [expression, set, a, b] = scene.nodes(4) as [never, never, never, never];
        Composition.of(expression).add(set, "operands");
        expect(Operand.of(expression).trySet()).toBe(set);
        const edge = Operand.of(expression).add(a, "left");
        Operand.of(expression).add(b);
        Operand.of(expression).add(b, "left");
        expect(edge.source).toBe(set);
        expect([...Operand.of(expression).operands()]).toEqual([a, b, b]);
        expect(Operand.of(expression).edges()[0]).toBe(edge);
        expect(Operand.of(expression).operand("left")).toBe(a);
        expect([...Operand.of(b).expressions()]).toEqual([expression, expression]);
    });

    test("are filtered by exact type, and so are expressions", () => {
        using scene = new Scene();
        const [sum, product, number, set] = scene.plainTypes("Sum", "Product", "Number", "Set");
        const makeExpression = (type: typeof sum) => {
            const expression = scene.types.instantiate(type);
            Composition.of(expression).add(scene.types.instantiate(set), "operands");
            return expression;
        };
        const [one, two] = [makeExpression(sum), makeExpression(product)];
        const value = scene.types.instantiate(number);
        Operand.of(one).add(value);
        Operand.of(one).add(two);
        Operand.of(two).add(value);
        expect([...Operand.of(one).operands({ type: number })]).toEqual([value]);
        expect([...Operand.of(value).expressions({ type: product })]).toEqual([two]);
        expect([...Operand.of(value).expressions()]).toEqual([one, two]);
    });

    test("a node that is no expression has none, and can't get one", () => {
        using scene = new Scene();
        const [a, b] = scene.nodes(2) as [never, never];
        expect([...Operand.of(a).operands()]).toEqual([]);
        expect(Operand.of(a).trySet()).toBeUndefined();
        const before = scene.size;
        const error = thrown(() => Operand.of(a).add(b));
        expect(error).toBeInstanceOf(TypeGraphUsageError);
        expect(error).toMatchObject({ kind: "wrong_node", node: a });
        expect(scene.size).toEqual(before);
        expect(thrown(() => Operand.of(a).operand("x"))).toMatchObject({ kind: "operand_not_found" });
    });
});

describe("1.6 traits", () => {
    test("adding one makes an instance, with its children, in the graph of the owner", () => {
        using scene = new Scene();
        const [part] = scene.plainTypes("Part");
        const mark = scene.type("mark", { part });
        const owner = scene.graph.createAndInsertNode();
        const instance = Trait.of(owner).add(mark, { strength: 3 });
        expect(TypeEdge.of(instance).type()).toBe(mark);
        expect(TypeEdge.of(Composition.of(instance).child("part")).type()).toBe(part);
        expect(instance.attrEntries()).toEqual([["strength", 3]]);
        expect(Trait.of(owner).trait(mark)).toBe(instance);
        expect(Trait.of(instance).owner()).toBe(owner);
    });

    test("a trait that can't be constructed is refused with its cause", () => {
        using scene = new Scene();
        const mark = scene.types.addType("mark");
        const owner = scene.graph.createAndInsertNode();
        const before = scene.size;
        expect(thrown(() => Trait.of(owner).add(mark))).toMatchObject({
            name: "TypeGraphInstantiationError",
            kind: "other",
            node: mark,
            identifier: "mark",
            function: "Trait.add",
        });
        expect(scene.size).toEqual(before);
    });

    test("adding twice makes two, and the first is found", () => {
        using scene = new Scene();
        const [mark] = scene.plainTypes("mark");
        const owner = scene.graph.createAndInsertNode();
        const first = Trait.of(owner).add(mark);
        const second = Trait.of(owner).add(mark);
        expect(second).not.toBe(first);
        expect(Trait.of(owner).trait(mark)).toBe(first);
        expect([...Trait.of(owner).traits()]).toEqual([first, second]);
    });

    test("marking a type as a trait gives the type node the trait ImplementsTrait", () => {
        using scene = new Scene();
        const mark = scene.types.addType("mark");
        const implementsTrait = scene.types.getTypeByName("ImplementsTrait");
        expect(Trait.of(mark).has(implementsTrait)).toBe(false);
        scene.types.markAsTrait(mark);
        expect(Trait.of(mark).has(implementsTrait)).toBe(true);
        expect(thrown(() => scene.types.markAsTrait(scene.graph.createAndInsertNode()))).toMatchObject({
            kind: "not_a_type",
        });
    });

    test("are found by exact type: there is no inheritance between them", () => {
        using scene = new Scene();
        const [base, other] = scene.plainTypes("base", "other");
        const derived = scene.type("derived");
        Trait.of(derived).add(base);
        const owner = scene.graph.createAndInsertNode();
        const instance = Trait.of(owner).add(derived);
        expect(Trait.of(owner).tryTrait(base)).toBeUndefined();
        expect(Trait.of(owner).tryTraits([base, derived, other])).toEqual([undefined, instance, undefined]);
        expect(thrown(() => Trait.of(owner).trait(base))).toMatchObject({
            kind: "trait_instance_not_found",
            identifier: "base",
        });
    });

    test("siblings are other traits of the owner", () => {
        using scene = new Scene();
        const [one, two, three] = scene.plainTypes("one", "two", "three");
        const owner = scene.graph.createAndInsertNode();
        const first = Trait.of(owner).add(one);
        const second = Trait.of(owner).add(two);
        expect(Trait.of(first).sibling(two)).toBe(second);
        expect(Trait.of(first).trySibling(three)).toBeUndefined();
        expect(Trait.of(owner).trySibling(one)).toBeUndefined();
        expect(thrown(() => Trait.of(owner).owner())).toMatchObject({ kind: "neighbor_not_found" });
    });

    test("implementers come in the order of the instances; those without an owner are left out", () => {
        using scene = new Scene();
        const [mark] = scene.plainTypes("mark");
        const [a, b] = scene.nodes(2) as [never, never];
        const loose = scene.types.instantiate(mark);
        const onB = Trait.of(b).add(mark);
        const onA = Trait.of(a).add(mark);
        expect(scene.types.implementers(mark)).toEqual([
            { node: b, trait: onB },
            { node: a, trait: onA },
        ]);
        Trait.of(a).addInstance(loose);
        expect(scene.types.implementers(mark).map(({ node }) => node)).toEqual([a, b, a]);
    });
});

describe("1.7 connections of interfaces", () => {
    test("always say whether they are shallow", () => {
        using scene = new Scene();
        const [a, b] = scene.nodes(2) as [never, never];
        const deep = InterfaceConnection.of(a).connect(b);
        const shallow = InterfaceConnection.of(a).connect(b, { shallow: true });
        expect([deep.attrEntries(), shallow.attrEntries()]).toEqual([[["shallow", false]], [["shallow", true]]]);
        expect([deep, shallow].map((edge) => InterfaceConnection.isShallow(edge))).toEqual([false, true]);
    });

    test("need the same type at both ends, or none", () => {
        using scene = new Scene();
        const [e, p] = scene.plainTypes("Electrical", "Power");
        const [x, y] = [scene.types.instantiate(e), scene.types.instantiate(e)];
        const power = scene.types.instantiate(p);
        const untyped = scene.graph.createAndInsertNode();
        InterfaceConnection.of(x).connect(y);
        const before = scene.size;
        const error = thrown(() => InterfaceConnection.of(x).connect(power));
        expect(error).toBeInstanceOf(IncompatibleTypesError);
        expect(error).toMatchObject({ a: x, b: power, typeA: e, typeB: p });
        expect(thrown(() => InterfaceConnection.of(untyped).connect(x))).toMatchObject({
            a: untyped,
            b: x,
            typeA: undefined,
            typeB: e,
        });
        expect(() => InterfaceConnection.of(x).connectAll([y, power])).toThrow(IncompatibleTypesError);
        expect(scene.size).toEqual(before);
    });

    test("types of the same name in two type graphs are different", () => {
        using scene = new Scene();
        using other = new Scene();
        const second = TypeGraph.create(scene.graph);
        const [mine] = scene.plainTypes("Electrical");
        const theirs = second.addType("Electrical", { constructable: true });
        expect(() => InterfaceConnection.of(scene.types.instantiate(mine)).connect(second.instantiate(theirs))).toThrow(
            IncompatibleTypesError,
        );
        expect(() => InterfaceConnection.of(other.graph.selfNode).connect(theirs)).toThrow(RangeError);
    });

    test("may lead from a node to itself, and stand twice", () => {
        using scene = new Scene();
        const [a, b] = scene.nodes(2) as [never, never];
        InterfaceConnection.of(a).connect(a);
        InterfaceConnection.of(a).connect(b);
        InterfaceConnection.of(b).connect(a);
        expect([...InterfaceConnection.of(a).connected()]).toEqual([a, b, b]);
        expect([...InterfaceConnection.of(b).connected()]).toEqual([a, a]);
        expect(InterfaceConnection.of(a).edges()).toHaveLength(3);
    });
});

describe("2 attributes of edges to be made", () => {
    test("each kind makes its own, which make an edge like that of the class", () => {
        using scene = new Scene();
        const [a, b] = scene.nodes(2) as [never, never];
        Composition.of(a).add(scene.graph.createAndInsertNode(), "operands");
        const set = Operand.of(a).trySet();
        if (set === undefined) return expect.fail();
        const pairs = [
            [Composition.properties("x"), () => Composition.of(a).add(b, "x")],
            [Composition.properties(), () => Composition.of(a).add(b)],
            [
                InterfaceConnection.properties({ shallow: true }),
                () => InterfaceConnection.of(a).connect(b, { shallow: true }),
            ],
            [
                Pointer.properties({ name: "e", index: 40_000 }),
                () => Pointer.of(a).pointTo(b, { name: "e", index: 40_000 }),
            ],
            [Pointer.properties(), () => Pointer.of(a).pointTo(b)],
            [Next.properties(), () => Next.of(a).add(b)],
            [Operand.properties("left"), () => Operand.of(a).add(b, "left")],
            [Trait.properties(), () => Trait.of(a).addInstance(b)],
            [TypeEdge.properties(), () => TypeEdge.of(a).add(b)],
        ] as const;
        for (const [properties, add] of pairs) {
            const mine = scene.graph.createAndInsertEdge({ source: a, target: b, ...properties });
            const theirs = add();
            expect(mine.attrEntries()).toEqual(theirs.attrEntries());
            for (const key of ["edgeType", "directional", "name", "order", "edgeSpecific"] as const)
                expect([key, mine[key]]).toEqual([key, theirs[key]]);
        }
    });

    test("an edge and a node hold as many attributes as they are given", () => {
        using scene = new Scene();
        const [a, b] = scene.nodes(2) as [never, never];
        const attributes = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`key ${index}`, index]));
        const edge = scene.graph.createAndInsertEdge({ source: a, target: b, ...Pointer.properties(), attributes });
        expect(edge.attrEntries()).toEqual(Object.entries(attributes));
        const [type] = scene.plainTypes("T");
        expect(scene.types.instantiate(type, attributes).attrEntries()).toEqual(Object.entries(attributes));
        const parent = scene.type("P");
        scene.types.makeChild(parent, type, { name: "c", attributes });
        const child = Composition.of(scene.types.instantiate(parent)).child("c");
        expect(child.attrEntries()).toEqual(Object.entries(attributes));
    });
});
