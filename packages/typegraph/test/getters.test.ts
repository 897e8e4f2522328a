// Attributes with getters: each is asked once, before anything changes, and one that throws leaves nothing behind.
import type { BoundNode } from "@pyzig/graph";
import { describe, expect, test } from "vitest";
import { Composition, InterfaceConnection, Pointer, Trait } from "../src/index.ts";
import { Scene } from "./scene.ts";

/** A call that takes attributes, or options. */
type Call = (scene: Scene, attributes: object, type: BoundNode, node: BoundNode) => unknown;

const calls: Readonly<Record<string, Call>> = {
    makeChild: ({ types }, attributes, type) =>
        types.makeChild(type, type, { name: "x", attributes: attributes as never }),
    "makeChild, deferred": ({ types }, attributes, type) =>
        types.makeChild(type, "Later", { attributes: attributes as never }),
    "makeLink along new paths": ({ types }, attributes, type) =>
        types.makeLink(type, "never.seen", "before[0]", { ...Pointer.properties(), attributes: attributes as never }),
    "makeLink between references": ({ types }, attributes, type) =>
        types.makeLink(type, types.reference("p"), types.reference("q"), {
            ...InterfaceConnection.properties(),
            attributes: attributes as never,
        }),
    instantiate: ({ types }, attributes, type) => types.instantiate(type, attributes as never),
    "instantiate with overrides": ({ types }, attributes, type) =>
        types.instantiate(type, { first: 1 }, { overrides: { "": attributes as never } }),
    instantiateMany: ({ types }, attributes, type) => types.instantiateMany(type, [{ first: 1 }, attributes as never]),
    instantiateTree: ({ types }, attributes, type) => types.instantiateTree(type, attributes as never),
    "Trait.add": (_, attributes, type, node) => Trait.of(node).add(type, attributes as never),
    "Composition.addNew": (_, attributes, type, node) => Composition.of(node).addNew(type, "x", attributes as never),
};

describe.each(Object.entries(calls))("%s", (_, call) => {
    /** A scene with what calls use. */
    function prepared(): { scene: Scene; type: BoundNode; node: BoundNode } {
        const scene = new Scene();
        const type = scene.type("T");
        scene.types.reference("p");
        scene.types.reference("q");
        return { scene, type, node: scene.graph.createAndInsertNode() };
    }

    test("asks each getter once, and takes what it returned", () => {
        const { scene, type, node } = prepared();
        using _ = scene;
        let asked = 0;
        const attributes = {
            get value(): number {
                return ++asked;
            },
        };
        const before = scene.graph.nodeCount;
        call(scene, attributes, type, node);
        expect(asked).toBe(1);
        expect(scene.graph.nodeCount).toBeGreaterThan(before);
        expect(scene.graph.nodes().filter((member) => member.getAttr("value") === 1)).toHaveLength(1);
    });

    test("leaves nothing behind when a getter throws, or gives what is no attribute", () => {
        const { scene, type, node } = prepared();
        using _ = scene;
        const before = [...scene.size, scene.graph.store.nodeCount];
        const throwing = {
            first: 1,
            get value(): number {
                throw new Error("mine");
            },
        };
        expect(() => call(scene, throwing, type, node)).toThrow("mine");
        expect(() => call(scene, { first: 1, value: Symbol("value") }, type, node)).toThrow(/value/);
        expect([...scene.size, scene.graph.store.nodeCount]).toEqual(before);
    });
});

describe("options", () => {
    test("of a type are asked once and checked before it is added", () => {
        using scene = new Scene();
        let asked = 0;
        const options = {
            get constructable(): boolean {
                return asked++ === 0;
            },
            trait: true,
        };
        const type = scene.types.addType("T", options);
        expect([asked, scene.types.isConstructable(type)]).toEqual([1, true]);
        expect(Trait.of(type).has(scene.types.getTypeByName("ImplementsTrait"))).toBe(true);
        const before = scene.size;
        const throwing = {
            get trait(): boolean {
                throw new Error("mine");
            },
        };
        expect(() => scene.types.addType("U", throwing)).toThrow("mine");
        expect(() => scene.types.addType("U", { trait: "yes" as never })).toThrow(/options\.trait/);
        expect(() => scene.types.addType("U", { constructable: 1 as never })).toThrow(/options\.constructable/);
        expect(scene.size).toEqual(before);
    });

    test("of a link are asked once", () => {
        using scene = new Scene();
        const [type] = scene.plainTypes("T");
        const asked: Record<string, number> = {};
        const properties = new Proxy(Pointer.properties({ name: "n", index: 3 }), {
            get(target, key) {
                asked[String(key)] = (asked[String(key)] ?? 0) + 1;
                return Reflect.get(target, key);
            },
        });
        scene.types.makeLink(type, "a", "b", properties);
        expect(new Set(Object.values(asked))).toEqual(new Set([1]));
    });

    test("a link that is refused leaves no references, whichever end is wrong", () => {
        using scene = new Scene();
        const [type] = scene.plainTypes("T");
        const [loose] = scene.nodes(1) as [BoundNode];
        const before = scene.size;
        const link = (source: unknown, target: unknown, of = type) =>
            scene.types.makeLink(of, source as never, target as never, Pointer.properties());
        expect(() => link("fresh", "pads<")).toThrow(/makeLink/);
        expect(() => link("pads.", "fresh")).toThrow(/makeLink/);
        expect(() => link("fresh", 7)).toThrow(/target/);
        expect(() => link("fresh", "other", loose)).toThrow(/type/);
        expect(scene.size).toEqual(before);
    });

    test("equal paths of a link share one reference", () => {
        using scene = new Scene();
        const [type] = scene.plainTypes("T");
        const reference = scene.types.reference("known");
        scene.types.makeLink(type, "known", "new", Pointer.properties());
        scene.types.makeLink(type, "new", "new", Pointer.properties());
        const [first, second] = scene.types.linkRules(type);
        expect(first?.sourceReference).toBe(reference);
        expect([second?.sourceReference, second?.targetReference]).toEqual([
            first?.targetReference,
            first?.targetReference,
        ]);
        expect(scene.types.reference("new")).toBe(first?.targetReference);
    });
});
