import { GraphView } from "@pyzig/graph";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
    Composition,
    child,
    connect,
    copyNodes,
    defineType,
    type Instance,
    InterfaceConnection,
    link,
    optional,
    Pointer,
    point,
    sequence,
    TypeExistsError,
    TypeGraph,
} from "../src/index.ts";
import { thrown } from "./scene.ts";

const IsPart = defineType("is_part", { trait: true });
const Electrical = defineType("Electrical");
const Pad = defineType("Pad", { children: { line: Electrical } });
const Resistor = defineType("Resistor", {
    children: {
        p1: Electrical,
        p2: child(Electrical, { attributes: { pin: 2 } }),
        pads: sequence(Pad, 2),
    },
    traits: [IsPart],
    links: [connect("p1", "pads[0].line"), connect("p2", "pads[1].line"), point("", "p1")],
});

const Cooled = defineType("Cooled", {
    children: {
        pin: Electrical,
        sink: optional(Pad, { attributes: { material: "copper" } }),
        spare: optional(Electrical),
    },
});

describe("defined types", () => {
    it("make instances with typed children", () => {
        using view = GraphView.create();
        const types = TypeGraph.create(view);
        const resistor = Resistor.create(types, { ohms: 4700 });
        expectTypeOf(resistor.p1).toEqualTypeOf<Instance<typeof Electrical>>();
        expectTypeOf(resistor.pads).toEqualTypeOf<readonly Instance<typeof Pad>[]>();
        expect(resistor.node.getAttr("ohms")).toBe(4700);
        expect(resistor.p2.node.getAttr("pin")).toBe(2);
        expect(resistor.pads).toHaveLength(2);
        const line = resistor.pads[0]?.line.node;
        expect(InterfaceConnection.of(resistor.p1.node).connected().toArray()).toEqual([line]);
        expect(Pointer.of(resistor.node).target()).toBe(resistor.p1.node);
        expect(resistor.at("pads[1].line")).toBe(resistor.pads[1]?.line.node);
        expect(resistor.at("")).toBe(resistor.node);
    });

    it("have traits", () => {
        using view = GraphView.create();
        const types = TypeGraph.create(view);
        const resistor = Resistor.create(types);
        const part = resistor.trait(IsPart);
        expect(part.definition).toBe(IsPart);
        expect(resistor.at("<trait is_part>")).toBe(part.node);
        expect(resistor.p1.tryTrait(IsPart)).toBeUndefined();
        expect(() => resistor.p1.trait(IsPart)).toThrow(/is_part/);
    });

    it("are declared once in each type graph, with what they need", () => {
        using view = GraphView.create();
        const [types, others] = [TypeGraph.create(view), TypeGraph.create(view)];
        expect(Resistor.in(types)).toBe(Resistor.in(types));
        expect(Resistor.in(others)).not.toBe(Resistor.in(types));
        expect(types.tryGetTypeByName("Pad")).toBe(Pad.in(types));
        expect(Resistor.createMany(types, 3)).toHaveLength(3);
        expect(Resistor.instances(types)).toHaveLength(3);
        expect(Resistor.instances(others)).toHaveLength(0);
        const [first] = Resistor.instances(types);
        expect(Resistor.of(first?.node as never).is(first as never)).toBe(true);
        expect(Pad.tryOf(first?.node as never)).toBeUndefined();
        expect(() => Pad.of(first?.node as never)).toThrow(/an instance of Pad/);
    });

    it("are not declared by asking what a node is", () => {
        using view = GraphView.create();
        const types = TypeGraph.create(view);
        const node = types.instantiate(types.addType("Other", { constructable: true }));
        const electrical = Electrical.create(types);
        const size = [view.nodeCount, view.edgeCount];
        expect(Resistor.tryOf(node)).toBeUndefined();
        expect(() => Resistor.of(node)).toThrow(/an instance of Resistor/);
        expect(Resistor.instances(types)).toEqual([]);
        expect(electrical.tryTrait(IsPart)).toBeUndefined();
        expect(thrown(() => electrical.trait(IsPart))).toMatchObject({
            name: "TypeGraphResolveError",
            kind: "trait_instance_not_found",
            identifier: "is_part",
        });
        expect([view.nodeCount, view.edgeCount]).toEqual(size);
        expect(types.tryGetTypeByName("Resistor")).toBeUndefined();
        expect(() => Resistor.instances({} as never)).toThrow(/Resistor\.instances: .*types.*a TypeGraph/);
    });

    it("are not what has their name and says less, or what they need is not there", () => {
        using view = GraphView.create();
        const types = TypeGraph.create(view);
        const constructable = { constructable: true } as const;
        const lesser = types.instantiate(types.addType("Resistor", constructable));
        // What Pad needs is another type in this graph.
        types.addType("Electrical");
        const pad = types.addType("Pad", constructable);
        types.makeChild(pad, types.addType("Line", constructable), { name: "spare" });
        types.makeChild(pad, "Electrical", { name: "line" });
        const size = [view.nodeCount, view.edgeCount];
        expect(Resistor.tryOf(lesser)).toBeUndefined();
        expect(Resistor.instances(types)).toEqual([]);
        expect(Pad.instances(types)).toEqual([]);
        types.markConstructable(types.getTypeByName("Electrical"));
        types.linkByName();
        const made = types.instantiate(pad);
        expect(Pad.tryOf(made)?.line.node).toBe(Composition.of(made).child("line"));
        expect(Pad.instances(types)).toHaveLength(1);
        expect(Pad.in(types)).toBe(pad);
        expect(view.nodeCount).toBeGreaterThan(size[0] as number);
    });

    it("are known again where their types were copied or loaded", () => {
        using view = GraphView.create();
        const types = TypeGraph.create(view);
        const resistor = Resistor.create(types, { ohms: 1 });
        const next = view.store.createView();
        copyNodes([resistor.node], next);
        const copied = Resistor.of(next.node(resistor.node.id));
        expect(copied.pads[1]?.line.node.isSame(resistor.at("pads[1].line"))).toBe(true);
        const there = TypeGraph.ofInstance(copied.node);
        const size = [next.nodeCount, next.edgeCount];
        expect([Resistor.in(there), IsPart.in(there)]).toEqual(
            ["Resistor", "is_part"].map((name) => there.getTypeByName(name)),
        );
        expect([next.nodeCount, next.edgeCount]).toEqual(size);
        expect(copied.trait(IsPart).node.view).toBe(next);
        using loaded = GraphView.fromJSON(JSON.parse(JSON.stringify(view)));
        const self = loaded.nodes().find((node) => node.getAttr("initialized") === true);
        const [again] = Resistor.instances(TypeGraph.of(self as never));
        expect(again?.p2.node.getAttr("pin")).toBe(2);
        expect(Resistor.create(TypeGraph.of(self as never)).pads).toHaveLength(2);
    });

    it("refuse types of their names that say less", () => {
        using view = GraphView.create();
        const types = TypeGraph.create(view);
        const options = { constructable: true } as const;
        const electrical = types.addType("Electrical");
        expect(() => Electrical.in(types)).toThrow(TypeExistsError);
        types.markConstructable(electrical);
        expect(Electrical.in(types)).toBe(electrical);
        const pad = types.addType("Pad", options);
        types.makeChild(pad, pad, { name: "line" });
        expect(() => Pad.in(types)).toThrow(TypeExistsError);
        types.addType("is_part", options);
        expect(() => IsPart.in(types)).toThrow(TypeExistsError);
        const linked = types.addType("Linked", options);
        for (const name of ["a", "b"]) types.makeChild(linked, electrical, { name });
        types.makeLink(linked, "a", "b", Pointer.properties());
        const children = { a: Electrical, b: Electrical } as const;
        expect(() => defineType("Linked", { children, links: [connect("a", "b")] }).in(types)).toThrow(TypeExistsError);
        expect(defineType("Linked", { children, links: [point("a", "b")] }).in(types)).toBe(linked);
        expect(() => defineType("Reference").in(types)).toThrow(TypeExistsError);
    });

    it("refuse what can't be", () => {
        using view = GraphView.create();
        const types = TypeGraph.create(view);
        types.addType("Pad");
        expect(() => Resistor.create(types)).toThrow(TypeExistsError);
        expect(() => defineType("X", { children: { node: Electrical } })).toThrow(/another name/);
        expect(() => defineType("X", { childs: {} } as never)).toThrow(/children/);
        expect(() => sequence(Pad, -1)).toThrow(/length/);
    });

    it("have children that may be absent", () => {
        using view = GraphView.create();
        const types = TypeGraph.create(view);
        const part = Cooled.create(types);
        expectTypeOf(part.sink).toEqualTypeOf<Instance<typeof Pad> | undefined>();
        expectTypeOf(part.spare).toEqualTypeOf<Instance<typeof Electrical> | undefined>();
        expectTypeOf(part.pin).toEqualTypeOf<Instance<typeof Electrical>>();
        expect([part.sink, part.spare]).toEqual([undefined, undefined]);
        expect(part.tryAt("sink.line")).toBeUndefined();
        expect(() => part.at("sink.line")).toThrow(/has no child "sink"/);
        const sink = part.addOptional("sink", { area: 4 });
        expectTypeOf(sink).toEqualTypeOf<Instance<typeof Pad>>();
        expect(part.sink?.node).toBe(sink.node);
        expect(part.at("sink.line")).toBe(sink.line.node);
        expect(part.tryAt("sink.line")).toBe(sink.line.node);
        expect(sink.node.attrEntries()).toEqual([
            ["material", "copper"],
            ["area", 4],
        ]);
        expect(thrown(() => part.addOptional("sink"))).toMatchObject({ kind: "child_exists", node: part.node });
        // @ts-expect-error: every instance has a pin
        expect(() => part.addOptional("pin")).toThrow(/optional child/);
        expect(Cooled.create(types).sink).toBeUndefined();
        const [again] = Cooled.instances(types);
        expect(again?.sink?.is(sink)).toBe(true);
    });

    it("check paths through children that may be absent", () => {
        const children = { pin: Electrical, sink: optional(Pad) } as const;
        // @ts-expect-error: the sink may be absent
        defineType("A", { children, links: [connect("pin", "sink.line")] });
        // @ts-expect-error: the sink may be absent
        defineType("A", { children, links: [connect("sink.line", "pin")] });
        defineType("A", {
            children: { part: defineType("B", { children }) },
            links: [connect("part.pin", "part.pin")],
        });
        using view = GraphView.create();
        const types = TypeGraph.create(view);
        const part = Cooled.create(types);
        // @ts-expect-error: a pad has no child "lime"
        expect(part.tryAt("sink.lime")).toBeUndefined();
        // @ts-expect-error: the sink is not there yet
        expect(() => Cooled.create(types, {}, { overrides: { "sink.line": { x: 1 } } })).toThrow(/"sink"/);
        const wrong = defineType("Wrong", { children, links: [connect("pin", "sink.line") as never] });
        expect(() => wrong.create(types)).toThrow(/sink\.line/);
    });

    it("may be within themselves where they may be absent", () => {
        using view = GraphView.create();
        const types = TypeGraph.create(view);
        const children: Record<string, ReturnType<typeof optional>> = {};
        const list = defineType("List", { children });
        Object.assign(children, { rest: optional(list) });
        const head = list.create(types);
        const rest = head.addOptional("rest");
        expect(Composition.of(head.node).child("rest")).toBe(rest.node);
    });

    it("are declared whole or not at all, with getters asked once", () => {
        using view = GraphView.create();
        const types = TypeGraph.create(view);
        const before = () => [view.nodeCount, view.edgeCount];
        Electrical.in(types);
        const size = before();
        let asked = 0;
        const attributes = {
            get pin(): number {
                asked++;
                return asked;
            },
        };
        const definition = defineType("Getters", {
            children: { a: child(Electrical, { attributes }), b: Electrical },
            links: [connect("a", "b"), link("a", "b", { ...Pointer.properties(), attributes })],
        });
        expect(asked).toBe(2);
        expect(
            [definition.create(types), definition.create(TypeGraph.create(view))].map(({ a }) => a.node.getAttr("pin")),
        ).toEqual([1, 1]);
        expect(asked).toBe(2);
        const failing = {
            get x(): number {
                throw new Error("mine");
            },
        };
        expect(() => child(Electrical, { attributes: failing })).toThrow("mine");
        expect(() => optional(Electrical, { attributes: failing })).toThrow("mine");
        expect(() => link("a", "b", { ...Pointer.properties(), attributes: failing })).toThrow("mine");
        expect(() => link("a", "b", { edgeType: -1 } as never)).toThrow(/edgeType/);
        expect(() => child(Electrical, { attributes: [1] as never })).toThrow(/attributes/);
        const size2 = before();
        const broken = (children: unknown, links: unknown[] = []) =>
            defineType("Broken", { children, links } as never).in(types);
        expect(() =>
            broken({ a: Electrical, b: child(Electrical, { attributes: { x: Symbol("x") } as never }) }),
        ).toThrow(/children\.b.*x/);
        expect(() => broken({ a: Electrical }, [connect("a", "a"), connect("a", "a.")])).toThrow(/links\[1\]/);
        expect(() =>
            broken({ a: Electrical }, [link("a", "a", { ...Pointer.properties(), attributes: { x: {} } as never })]),
        ).toThrow(/links\[0\].*x/);
        expect(before()).toEqual(size2);
        expect(size).not.toEqual(size2);
        expect(types.tryGetTypeByName("Broken")).toBeUndefined();
    });

    it("have their paths checked by the compiler", () => {
        const children = { p1: Electrical, pads: sequence(Pad, 2) } as const;
        defineType("A", { children, links: [connect("p1", "pads[1].line")] });
        // @ts-expect-error: "p3" is no child
        defineType("A", { children, links: [connect("p1", "p3")] });
        // @ts-expect-error: the sequence has two elements
        defineType("A", { children, links: [connect("p1", "pads[2].line")] });
        // @ts-expect-error: a pad has no child "lines"
        defineType("A", { children, links: [connect("p1", "pads[0].lines")] });
        using view = GraphView.create();
        const resistor = Resistor.create(TypeGraph.create(view));
        // @ts-expect-error: a resistor has no child "p3"
        expect(() => resistor.at("p3")).toThrow(/"p3"/);
        // @ts-expect-error: a resistor has no child "p3"
        expect(resistor.p3).toBeUndefined();
    });
});
