import { GraphView } from "@pyzig/graph";
import { expect, expectTypeOf, test } from "vitest";
import { defineType, facets, type Instance, Trait } from "../src/index.ts";
import { Scene, thrown } from "./scene.ts";

const Limit = defineType("facets Limit");
const IsNumber = defineType("facets is_number", { trait: true, children: { limit: Limit } });
const IsText = defineType("facets is_text", { trait: true });
const Sum = defineType("facets Sum", { children: { result: Limit } });
const Other = defineType("facets Other");
const Operand = facets({ number: IsNumber, text: IsText, sum: Sum });

test("a node is one of some types and traits, and the compiler knows which", () => {
    using scene = new Scene();
    const { types } = scene;
    const sum = Sum.create(types);
    const number = Other.create(types).node;
    const trait = Trait.of(number).add(IsNumber.in(types));
    const found = Operand.of(sum.node);
    expectTypeOf(found.kind).toEqualTypeOf<"number" | "text" | "sum">();
    switch (found.kind) {
        case "number":
            expectTypeOf(found.value).toEqualTypeOf<Instance<typeof IsNumber>>();
            return expect.fail("a sum is no number");
        case "text":
            // @ts-expect-error: a text has no limit
            return expect.fail(String(found.value.limit));
        case "sum":
            expectTypeOf(found.value).toEqualTypeOf<Instance<typeof Sum>>();
            expect(found.value.result.node).toBe(sum.result.node);
    }
    const operand = Operand.of(number);
    if (operand.kind !== "number") return expect.fail();
    expect([operand.value.node, operand.value.definition]).toEqual([trait, IsNumber]);
    expect(operand.value.limit.definition).toBe(Limit);
    // From one trait of a node to another, and from a trait to itself.
    const text = Trait.of(number).add(IsText.in(types));
    expect(Operand.of(text)).toMatchObject({ kind: "number" });
    expect(facets({ text: IsText }).of(trait).value.node).toBe(text);
    expect(facets({ number: IsNumber }).of(trait).value.node).toBe(trait);
    const alone = IsNumber.create(types).node;
    expect(facets({ number: IsNumber }).of(alone).value.node).toBe(alone);
    expect(Operand.allOf(number).map(({ kind }) => kind)).toEqual(["number", "text"]);
});

test("a node that is none of them is said to be, and nothing is declared by asking", () => {
    using scene = new Scene();
    const { types } = scene;
    const node = Other.create(types).node;
    const [plain] = scene.nodes(1);
    if (plain === undefined) return expect.fail();
    const before = types.types().count();
    expect([Operand.tryOf(node), Operand.tryOf(plain), Operand.allOf(node)]).toEqual([undefined, undefined, []]);
    expect(types.types().count()).toBe(before);
    const error = thrown(() => Operand.of(node));
    expect(error).toMatchObject({ kind: "not_an_instance", node });
    expect((error as Error).message).toContain("is none of these: number, text, sum");
    // @ts-expect-error: a definition is needed
    expect(() => facets({ number: "IsNumber" })).toThrow("a type made by defineType()");
});

test("a graph that was loaded is asked before anything was declared in it", () => {
    using scene = new Scene();
    const sum = Sum.create(scene.types);
    using loaded = GraphView.fromJSON(JSON.parse(JSON.stringify(sum.node.view)));
    const results = loaded
        .nodes()
        .map((node) => Operand.tryOf(node))
        .filter((found) => found !== undefined);
    expect(results.map(({ kind }) => kind)).toEqual(["sum"]);
});
