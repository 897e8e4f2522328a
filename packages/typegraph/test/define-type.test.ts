import { GraphView } from "@pyzig/graph";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
    child,
    connect,
    defineType,
    type Instance,
    InterfaceConnection,
    Pointer,
    point,
    sequence,
    TypeExistsError,
    TypeGraph,
} from "../src/index.ts";

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

    it("refuse what can't be", () => {
        using view = GraphView.create();
        const types = TypeGraph.create(view);
        types.addType("Pad");
        expect(() => Resistor.create(types)).toThrow(TypeExistsError);
        expect(() => defineType("X", { children: { node: Electrical } })).toThrow(/another name/);
        expect(() => defineType("X", { childs: {} } as never)).toThrow(/children/);
        expect(() => sequence(Pad, -1)).toThrow(/length/);
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
