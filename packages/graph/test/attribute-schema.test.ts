import { expect, expectTypeOf, test } from "vitest";
import {
    AttributeError,
    AttributeSchema,
    type AttributesOf,
    attrs,
    type BoundNode,
    bigInt,
    bool,
    EdgeTypes,
    GraphView,
    int,
    oneOf,
    real,
    str,
} from "../src/index.ts";

const Pin = attrs({
    number: int(),
    label: str().optional(),
    length: real().optional(),
    side: oneOf("front", "back").optional(),
    placed: bool().optional(),
    serial: bigInt().optional(),
});

/** What a call throws. */
function thrown(action: () => unknown): unknown {
    try {
        action();
    } catch (error) {
        return error;
    }
    return expect.fail("nothing was thrown");
}

test("a schema gives attributes their types", () => {
    using graph = GraphView.create();
    const node = graph.createAndInsertNode({ number: 7, label: "A", other: true });
    const pin = node.attrs(Pin);
    expectTypeOf(pin.number).toEqualTypeOf<number>();
    expectTypeOf(pin.label).toEqualTypeOf<string | undefined>();
    expectTypeOf(pin.side).toEqualTypeOf<"front" | "back" | undefined>();
    expectTypeOf(pin.placed).toEqualTypeOf<boolean | undefined>();
    expectTypeOf(pin.serial).toEqualTypeOf<bigint | undefined>();
    expectTypeOf<AttributesOf<typeof Pin>>().toEqualTypeOf<{
        number: number;
        label?: string;
        length?: number;
        side?: "front" | "back";
        placed?: boolean;
        serial?: bigint;
    }>();
    // @ts-expect-error: no such key
    expect(pin.nummer).toBeUndefined();
    expect(pin).toEqual({ number: 7, label: "A" });
    expectTypeOf(Pin.get(node, "number")).toEqualTypeOf<number>();
    expectTypeOf(Pin.get(node, "label")).toEqualTypeOf<string | undefined>();
    expect([Pin.get(node, "number"), Pin.get(node, "side")]).toEqual([7, undefined]);
    // A view can have the attributes of a schema from the start.
    using pins = GraphView.create<AttributesOf<typeof Pin>>();
    expectTypeOf(pins.createAndInsertNode({ number: 1 })).toEqualTypeOf<BoundNode<AttributesOf<typeof Pin>>>();
    // @ts-expect-error: no number
    pins.createAndInsertNode({ label: "x" });
});

test("edges have attributes, too, and the keys of objects are no exception", () => {
    using graph = GraphView.create();
    const Wire = attrs({ gauge: int(), constructor: str().optional() });
    const { selfNode } = graph;
    const edge = graph.createAndInsertEdge({
        source: selfNode,
        target: selfNode,
        edgeType: EdgeTypes.pointer,
        // TypeScript thinks that every object has this key.
        attributes: Wire.values({ gauge: 22 } as never),
    });
    expect(edge.attrs(Wire)).toEqual({ gauge: 22 });
    Wire.set(edge, { constructor: "me" });
    expect(Object.entries(edge.attrs(Wire))).toEqual([
        ["gauge", 22],
        ["constructor", "me"],
    ]);
    const Odd = attrs({ ["__proto__"]: int() });
    const odd = graph.createAndInsertNode(Odd.values({ ["__proto__"]: 1 }));
    expect(Object.entries(odd.attrs(Odd))).toEqual([["__proto__", 1]]);
});

test("what is missing or of another type is said", () => {
    using graph = GraphView.create();
    const node = graph.createAndInsertNode({ numbr: 7, label: 3 });
    const missing = thrown(() => node.attrs(Pin));
    expect(missing).toBeInstanceOf(AttributeError);
    expect(missing).toMatchObject({
        name: "AttributeError",
        code: "AttributeMissing",
        key: "number",
        expected: "an integer",
        value: undefined,
        owner: node,
        message: `AttributeSchema.read: BoundNode ${node.id} has no attribute "number" (an integer); did you mean "numbr"?`,
    });
    expect(thrown(() => Pin.get(node, "label"))).toMatchObject({
        code: "AttributeMismatch",
        key: "label",
        value: 3,
        message: `AttributeSchema.get: BoundNode ${node.id} has 3 (number) as its attribute "label", where a text is needed`,
    });
    expect(Pin.tryRead(node)).toBeUndefined();
    expect(Pin.tryRead(node.setAttrs({ number: 1, label: "ok" }))).toEqual({ number: 1, label: "ok" });
    // An integer that a number can't hold is no int, and a fraction neither.
    for (const number of [2n ** 60n, 1.5]) {
        expect(thrown(() => node.setAttr("number", number).attrs(Pin))).toMatchObject({ code: "AttributeMismatch" });
    }
    node.remove();
    expect(() => node.attrs(Pin)).toThrow("is gone");
    expect(() => Pin.tryRead(node)).toThrow("is gone");
});

test("what is set is checked before anything is", () => {
    using graph = GraphView.create();
    const node = graph.createAndInsertNode(
        Pin.values({ number: -0, length: 2, side: "front", label: undefined } as never),
    );
    // Integers stay integers, and reals are floats although they are whole.
    expect(graph.toJSON().nodes[1]?.attributes).toEqual({ number: 0, length: { float: "2" }, side: "front" });
    Pin.set(node, { number: 5, side: undefined });
    expect(node.attrs(Pin)).toEqual({ number: 5, length: 2, side: "front" });
    // @ts-expect-error: no such key
    expect(() => Pin.set(node, { number: 9, lable: "x" })).toThrow('unknown key "lable"; did you mean "label"?');
    // @ts-expect-error: a text for an integer
    expect(() => Pin.set(node, { length: 9, number: "x" })).toThrow(/"values.number" must be an integer/);
    // @ts-expect-error: not one of the values
    expect(() => Pin.set(node, { side: "left" })).toThrow('must be one of "front", "back"');
    // @ts-expect-error: no number
    expect(() => Pin.values({ label: "x" })).toThrow(/"values.number" must be an integer/);
    // @ts-expect-error: a key of all objects is none of the schema
    expect(() => Pin.get(node, "toString")).toThrow('unknown key "toString"');
    expect(node.attrs(Pin)).toEqual({ number: 5, length: 2, side: "front" });
});

test("misuse throws", () => {
    using graph = GraphView.create();
    // @ts-expect-error: a type is needed
    expect(() => attrs({ number: "int" })).toThrow("a type of attributes, such as int()");
    // @ts-expect-error: no schema
    expect(() => graph.selfNode.attrs({ number: int() })).toThrow("a schema made by attrs()");
    // @ts-expect-error: no node
    expect(() => Pin.read({})).toThrow("a node or an edge");
    expect(attrs({})).toBeInstanceOf(AttributeSchema);
    expect(graph.selfNode.attrs(attrs({}))).toEqual({});
});
