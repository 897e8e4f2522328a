import { inspect } from "node:util";
import { type BoundEdge, type EdgeType, EdgeTypes } from "@pyzig/graph";
import { expect, expectTypeOf, test } from "vitest";
import { about, InterfaceConnection, Pointer, Trait } from "../src/index.ts";
import { Scene, thrown } from "./scene.ts";

test("a node answers what is asked most often", () => {
    using scene = new Scene();
    const { types } = scene;
    const electrical = scene.type("Electrical");
    const resistor = scene.type("Resistor", { p1: electrical, p2: electrical });
    const app = types.instantiate(scene.type("App", { r1: resistor }));
    const isPart = types.addType("is_part", { constructable: true, trait: true });
    const r1 = about(app).child("r1");
    const [p1, p2] = about(r1).children();
    if (p1 === undefined || p2 === undefined) return expect.fail();
    expect([about(r1).type(), about(r1).tryType(), about(r1).typeName]).toEqual([resistor, resistor, "Resistor"]);
    expect([about(r1).isInstanceOf(resistor), about(r1).isInstanceOf(electrical)]).toEqual([true, false]);
    expect([about(p1).name, about(p1).fullName, about(app).name]).toEqual(["p1", "r1.p1", undefined]);
    expect([about(p1).parent(), about(app).tryParent()]).toEqual([r1, undefined]);
    expect([about(app).at("r1.p2"), about(app).tryAt("r1.p3"), about(r1).tryChild("p3")]).toEqual([
        p2,
        undefined,
        undefined,
    ]);
    expect(
        about(app)
            .descendants({ types: [electrical] })
            .toArray(),
    ).toEqual([p1, p2]);

    const part = Trait.of(r1).add(isPart);
    expect([about(r1).has(isPart), about(r1).trait(isPart), about(p1).tryTrait(isPart)]).toEqual([
        true,
        part,
        undefined,
    ]);
    expect([about(part).owner(), about(r1).tryOwner()]).toEqual([r1, undefined]);

    Pointer.of(part).pointTo(p1, { name: "first" });
    expect([about(part).target(), about(part).target("first"), about(p1).tryTarget()]).toEqual([p1, p1, undefined]);

    about(p1).connect(p2);
    about(p1).connect([p2, p2], { shallow: true });
    expect(InterfaceConnection.of(p1).edges().map(InterfaceConnection.isShallow)).toEqual([false, true, true]);
    const rules = { interfaceTrait: isPart };
    expect([about(p1).isConnectedTo(p2, rules), about(p1).tryPathTo(p2, rules)]).toEqual([false, undefined]);
    expect(about(p1).tryPathTo(p1)?.length).toBe(0);
    const groups = about(p1).edgesByType();
    expectTypeOf(groups).toEqualTypeOf<Map<EdgeType, BoundEdge[]>>();
    expect([...groups.keys()].sort((a, b) => a - b)).toEqual([
        EdgeTypes.type,
        EdgeTypes.pointer,
        EdgeTypes.interfaceConnection,
        EdgeTypes.composition,
    ]);
    expect(groups.get(EdgeTypes.interfaceConnection)).toHaveLength(3);
    expect(inspect(about(p1))).toBe(`about BoundNode ${p1.id} (Electrical r1.p1)`);
});

test("what is not there throws as it does elsewhere", () => {
    using scene = new Scene();
    const [node] = scene.nodes(1);
    if (node === undefined) return expect.fail();
    const kept = about(node);
    expect(thrown(() => kept.child("x"))).toMatchObject({ kind: "composition_child_not_found", identifier: "x" });
    expect(thrown(() => kept.type())).toMatchObject({ kind: "type_missing" });
    expect([kept.typeName, kept.tryType()]).toEqual([undefined, undefined]);
    // @ts-expect-error: a node of a view is needed
    expect(() => about(node.node)).toThrow(TypeError);
    // @ts-expect-error: nodes are needed
    expect(() => kept.connect(undefined)).toThrow(TypeError);
    node.remove();
    expect(() => kept.typeName).toThrow("is gone");
    expect(() => kept.edgesByType()).toThrow("is gone");
});
