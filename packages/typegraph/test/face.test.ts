// What types declare, asked through the classes: paths by types, members of containers, many references and links in one call.
import type { BoundNode } from "@pyzig/graph";
import { describe, expect, test } from "vitest";
import { InterfaceConnection, Pointer, path, Trait, TypeGraph, TypeGraphPathError } from "../src/index.ts";
import { Scene, thrown } from "./scene.ts";

describe("3.3 paths by types", () => {
    test("lead from child to child to types", () => {
        using scene = new Scene();
        const { types } = scene;
        const [e, mark] = scene.plainTypes("E", "mark");
        const inner = scene.type("Inner", { "x[0]": e, later: "Later" });
        const type = scene.type("T", { inner });
        expect(types.typeAlong(type, ["inner", "x[0]"])).toBe(e);
        expect(types.typeAlong(type, [])).toBe(type);
        expect(types.tryTypeAlong(type, ["inner", "y"])).toBeUndefined();
        expect(types.tryTypeAlong(type, ["inner", "later"])).toBeUndefined();
        const missing = thrown(() => types.typeAlong(type, ["inner", "x[1]"]));
        expect(missing).toBeInstanceOf(TypeGraphPathError);
        expect(missing).toMatchObject({ kind: "missing_child", failingSegment: "x[1]", failingSegmentIndex: 1 });
        expect((missing as Error).message).toMatch(/typeAlong: .*"Inner" has no child "x\[1\]"; did you mean "x\[0\]"/);
        expect(() => types.typeAlong(type, ["inner", "later"])).toThrow(/not linked/);
        expect(() => types.typeAlong(type, "inner" as never)).toThrow(/names/);
        expect(() => types.tryTypeAlong(type, [7] as never)).toThrow(/names\[0\]/);
        expect(types.resolveTypePath(type, "inner.x[0]")).toBe(e);
        expect(types.resolveTypePath(type, path("inner").trait("mark"))).toBe(mark);
        expect(types.resolveTypePath(type, "inner.*")).toBeUndefined();
        const noTrait = thrown(() => types.resolveTypePath(type, "inner.<trait marc>"));
        expect(noTrait).toMatchObject({ kind: "missing_child", failingSegment: "marc", failingSegmentIndex: 1 });
        expect(thrown(() => types.resolveTypePath(type, "inner..x"))).toMatchObject({ kind: "malformed" });
        expect(() => types.resolveTypePath(type, "inner.z")).toThrow(/resolveTypePath: .*has no child "z"/);
    });

    test("members of a container are listed by index, or as they were declared", () => {
        using scene = new Scene();
        const { types } = scene;
        const [e] = scene.plainTypes("E");
        const type = scene.type("T", { list: e, "list[0]": e, "list[1]": e, other: e });
        const [, zero, one] = types.childRules(type).map(({ node }) => node);
        types.makeLink(type, "list", "list[1]", Pointer.properties({ name: "e", index: 1 }));
        types.makeLink(type, "list", "list[0]", Pointer.properties({ name: "e", index: 0 }));
        types.makeLink(type, "other", "list[0]", Pointer.properties({ index: 9 }));
        types.makeLink(type, "list", "other", InterfaceConnection.properties());
        expect(types.pointerMembers(type, "list")).toEqual([
            { index: 0, name: "list[0]", rule: zero },
            { index: 1, name: "list[1]", rule: one },
        ]);
        expect(types.pointerMembers(type, "list", { order: "insertion" }).map(({ index }) => index)).toEqual([1, 0]);
        expect(types.pointerMembers(type, path("list[0]"))).toEqual([]);
        expect(thrown(() => types.pointerMembers(type, "lisst"))).toMatchObject({
            kind: "missing_child",
            candidates: ["list"],
        });
        expect(thrown(() => types.pointerMembers(type, "list.0"))).toMatchObject({ kind: "invalid_index" });
        expect(() => types.pointerMembers(type, "list", { order: "name" as never })).toThrow(/order/);
        types.makeLink(type, "list", "other", Pointer.properties());
        expect(thrown(() => types.pointerMembers(type, "list"))).toMatchObject({ kind: "wrong_node" });
    });

    test("a child rule knows its reference", () => {
        using scene = new Scene();
        const { types } = scene;
        const [e] = scene.plainTypes("E");
        const type = scene.type("T", { a: e });
        const [rule] = types.childRules(type);
        if (rule === undefined) return expect.fail();
        expect(types.typeReferenceOf(rule.node)).toBe(rule.typeReference);
        expect(types.getResolvedType(types.typeReferenceOf(rule.node))).toBe(e);
        expect(types.tryTypeReferenceOf(e)).toBeUndefined();
        expect(thrown(() => types.typeReferenceOf(e))).toMatchObject({ kind: "wrong_node" });
    });
});

describe("1.6 traits", () => {
    test("are found by the names of their edges, where these have some", () => {
        using scene = new Scene();
        const [mark] = scene.plainTypes("mark");
        const [owner, named, second] = scene.nodes(3) as [BoundNode, BoundNode, BoundNode];
        Trait.of(owner).add(mark);
        for (const target of [named, second])
            scene.graph.createAndInsertEdge({ source: owner, target, ...Trait.properties(), name: "x" });
        expect(Trait.of(owner).tryTraitByName("x")).toBe(named);
        expect(Trait.of(owner).tryTraitByName("mark")).toBeUndefined();
        expect(() => Trait.of(owner).tryTraitByName(1 as never)).toThrow(/name/);
    });
});

describe("many in one call", () => {
    test("references", () => {
        using scene = new Scene();
        const { types } = scene;
        const [a, b, again] = types.references(["a.b", path("c"), "a.b"]);
        expect([again, b]).toEqual([a, types.reference("c")]);
        expect(String(types.getReferencePath(a as BoundNode))).toBe("a.b");
        const before = scene.size;
        expect(() => types.references(["fresh", "fresh."])).toThrow(/references/);
        expect(() => types.references(["fresh", 7 as never])).toThrow(/paths\[1\]/);
        expect(() => types.references("fresh" as never)).toThrow(/paths/);
        expect(scene.size).toEqual(before);
    });

    test("links of references to types, all or none; the last of a reference counts", () => {
        using scene = new Scene();
        const { types } = scene;
        const [e, f] = scene.plainTypes("E", "F");
        scene.type("T", { a: "X", b: "Y" });
        const [x, y] = types.unresolvedTypeReferences().map(({ typeReference }) => typeReference);
        if (x === undefined || y === undefined) return expect.fail();
        types.linkTypeReferences([
            [x, e],
            [y, e],
            [x, f],
        ]);
        expect([x, y].map((reference) => types.getResolvedType(reference))).toEqual([f, e]);
        using other = new Scene();
        const [far] = other.plainTypes("E");
        const wrong: [BoundNode, BoundNode][] = [
            [x, e],
            [y, far],
        ];
        expect(() => types.linkTypeReferences(wrong)).toThrow(/links\[1\]\[1\]/);
        expect(() => types.linkTypeReferences([[x] as never])).toThrow(/links\[0\]/);
        expect(types.getResolvedType(x)).toBe(f);
    });

    test("nodes that a path leads to", () => {
        using scene = new Scene();
        const { types } = scene;
        const [e] = scene.plainTypes("E");
        const type = scene.type("T", { x: e });
        const [first, second] = types.instantiateMany(type, 2).toArray() as [BoundNode, BoundNode];
        expect(types.tryResolveAll([first, e, second], "x")).toEqual([
            types.resolve(first, "x"),
            undefined,
            types.resolve(second, "x"),
        ]);
        expect(types.tryResolveAll([first], "")).toEqual([first]);
        expect(types.tryResolve(first, "y")).toBeUndefined();
        expect(() => types.tryResolve(first, "y.")).toThrow(TypeGraphPathError);
        const elsewhere = scene.graph.store.createView().createAndInsertNode();
        expect(() => types.tryResolveAll([first, elsewhere], "x")).toThrow(/not in the graph/);
        expect(TypeGraph.tryOfTypeOrInstance(first)).toBe(types);
        expect(TypeGraph.tryOfTypeOrInstance(type)).toBe(types);
        expect(TypeGraph.tryOfTypeOrInstance(types.selfNode)).toBeUndefined();
    });
});
