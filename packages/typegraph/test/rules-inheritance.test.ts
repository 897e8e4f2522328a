// Inheritance and the checks of rules: sections 3.6 and 3.7 of what type graphs are specified to do.
import { type BoundNode, EdgeTypes } from "@pyzig/graph";
import { describe, expect, test } from "vitest";
import { Composition, InterfaceConnection, Pointer, Trait } from "../src/index.ts";
import { childNames, Scene, thrown } from "./scene.ts";

/** The child rules of a type in short. */
function children(scene: Scene, type: BoundNode): [string | undefined, string][] {
    return scene.types.childRules(type).map(({ name, typeName }) => [name, typeName]);
}

/** The link rules of a type in short. */
function links(scene: Scene, type: BoundNode): string[] {
    return scene.types.linkRules(type).map(({ source, target, edgeType }) => `${source} ${edgeType} ${target}`);
}

describe("3.6 inheritance", () => {
    test("own children come first, then those of the other in order, but for those of the same name", () => {
        using scene = new Scene();
        const [e, f] = scene.plainTypes("E", "F");
        const base = scene.type("Base", { a: e, b: e, c: e });
        const derived = scene.type("Derived", { own: f, b: e, c: f });
        const { children: made, kept, conflicts } = scene.types.mergeTypes(derived, base);
        expect(children(scene, derived)).toEqual([
            ["own", "F"],
            ["b", "E"],
            ["c", "F"],
            ["a", "E"],
        ]);
        expect(made).toEqual([Composition.of(derived).child("a")]);
        expect(kept).toEqual(["b", "c"].map((name) => Composition.of(derived).child(name)));
        expect(conflicts).toEqual([Composition.of(derived).child("c")]);
        expect(childNames(scene.types.instantiate(derived))).toEqual(["own", "b", "c", "a"]);
        expect(children(scene, base)).toEqual([
            ["a", "E"],
            ["b", "E"],
            ["c", "E"],
        ]);
    });

    test("children of one name twice in the other are copied both, as the type had none before", () => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E");
        const [base, derived] = scene.plainTypes("Base", "Derived");
        scene.types.makeChild(base, e, { name: "a" });
        scene.types.makeChild(base, e, { name: "a" });
        scene.types.mergeTypes(derived, base);
        expect(children(scene, derived)).toEqual([
            ["a", "E"],
            ["a", "E"],
        ]);
    });

    test("children without a name are copied each time", () => {
        using scene = new Scene();
        const [e, base, derived] = scene.plainTypes("E", "Base", "Derived");
        scene.types.makeChild(base, e);
        scene.types.mergeTypes(derived, base);
        expect(scene.types.mergeTypes(derived, base).children).toHaveLength(1);
        expect(children(scene, derived)).toEqual([
            [undefined, "E"],
            [undefined, "E"],
        ]);
    });

    test("a copied child keeps its type, its attributes and its source", () => {
        using scene = new Scene();
        const [e, base, derived] = scene.plainTypes("E", "Base", "Derived");
        const [source] = scene.nodes(1) as [BoundNode];
        scene.types.makeChild(base, e, { name: "a", attributes: { x: 1, y: "z" }, sourceChunk: source });
        scene.types.mergeTypes(derived, base);
        const rule = Composition.of(derived).child("a");
        expect(scene.types.childRules(derived)[0]?.type).toBe(e);
        expect(rule.attrEntries()).toEqual([
            ["child_identifier", "a"],
            ["x", 1],
            ["y", "z"],
        ]);
        expect(Pointer.of(rule).target("source")).toBe(source);
        expect(Composition.of(scene.types.instantiate(derived)).child("a").attrEntries()).toEqual([
            ["x", 1],
            ["y", "z"],
        ]);
    });

    test("links are copied unless there is one of the same kind between the same paths, in the same direction", () => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E");
        const base = scene.type("Base", { a: e, b: e });
        const derived = scene.type("Derived", { a: e, b: e });
        const add = (type: BoundNode, source: string, target: string, kind: "pointer" | "connection") =>
            scene.types.makeLink(
                type,
                source,
                target,
                kind === "pointer" ? Pointer.properties() : InterfaceConnection.properties(),
            );
        add(derived, "a", "b", "connection");
        add(base, "a", "b", "connection");
        add(base, "b", "a", "connection");
        add(base, "a", "b", "pointer");
        add(base, "a", "<trait b>", "connection");
        const summary = scene.types.mergeTypes(derived, base);
        expect(summary.knownLinks).toBe(1);
        expect(summary.links).toHaveLength(3);
        expect(links(scene, derived)).toEqual(["a 85 b", "b 85 a", "a 78 b", "a 85 <trait b>"]);
    });

    test("a copied link keeps everything: direction, name, order, number, attributes and source", () => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E");
        const base = scene.type("Base", { a: e, b: e });
        const derived = scene.type("Derived");
        const [source] = scene.nodes(1) as [BoundNode];
        const properties = {
            ...Pointer.properties({ name: "n", index: 7 }),
            order: 3,
            attributes: { shallow: true, extra: 9 },
        };
        const original = scene.types.makeLink(base, "a", "b", properties, { sourceChunk: source });
        const [copied] = scene.types.mergeTypes(derived, base).links;
        if (copied === undefined) return expect.fail();
        expect(copied.attrEntries()).toEqual(original.attrEntries());
        expect(Pointer.of(copied).target("source")).toBe(source);
        const edges = [base, derived].map((type) =>
            scene.types.resolve(scene.types.instantiate(type), "a").firstEdge(EdgeTypes.pointer, { direction: "out" }),
        );
        expect(edges[1]?.attrEntries()).toEqual(edges[0]?.attrEntries());
        expect(edges[1]).toMatchObject({ name: "n", order: 3, edgeSpecific: 7, directional: true });
    });

    test("traits of the type, constructability and other children are not inherited", () => {
        using scene = new Scene();
        const [mark, base] = scene.plainTypes("mark", "Base");
        const derived = scene.types.addType("Derived");
        Trait.of(base).add(mark);
        Composition.of(base).add(scene.graph.createAndInsertNode(), "extra");
        const before = childNames(derived);
        scene.types.mergeTypes(derived, base);
        expect(scene.types.isConstructable(derived)).toBe(false);
        expect(Trait.of(derived).has(mark)).toBe(false);
        expect(childNames(derived)).toEqual(before);
    });

    test("a second time nothing comes but children without a name; the type points to the other as `inherits` once", () => {
        using scene = new Scene();
        const [e, derived] = scene.plainTypes("E", "Derived");
        const base = scene.type("Base", { a: e });
        scene.types.makeLink(base, "a", "", Pointer.properties());
        scene.types.mergeTypes(derived, base);
        const before = scene.size;
        expect(scene.types.mergeTypes(derived, base)).toMatchObject({ children: [], links: [], knownLinks: 1 });
        expect(scene.size).toEqual(before);
        expect([...Pointer.of(derived).targets({ name: "inherits" })]).toEqual([base]);
    });

    test("needs types on both sides", () => {
        using scene = new Scene();
        const [type] = scene.plainTypes("T");
        const [loose] = scene.nodes(1) as [BoundNode];
        const before = scene.size;
        expect(thrown(() => scene.types.mergeTypes(type, loose))).toMatchObject({ kind: "not_a_type", node: loose });
        expect(thrown(() => scene.types.mergeTypes(loose, type))).toMatchObject({ kind: "not_a_type", node: loose });
        expect(scene.size).toEqual(before);
    });
});

describe("3.7 checks of types", () => {
    /** What is wrong with types, in short. */
    function problems(scene: Scene, ...types: BoundNode[]): unknown[] {
        return scene.types.validate(...types).map(({ code, node, message }) => [code, node, message]);
    }

    test("a type whose rules make sense has no problem", () => {
        using scene = new Scene();
        const [e, mark] = scene.plainTypes("E", "mark");
        const inner = scene.type("Inner", { x: e });
        const type = scene.type("T", { i: inner, later: "Later" });
        for (const [source, target] of [
            ["i.x", ""],
            ["", "i.<trait mark>"],
            ["i.*.anything", "<operand any>.thing"],
            ["later.whatever", "<type Inner>.x.y.z"],
            ["0", "1abc.x"],
        ] as const)
            scene.types.makeLink(type, source, target, Pointer.properties());
        expect(mark).toBeDefined();
        expect(problems(scene, type, inner)).toEqual([]);
    });

    test("a name that stands again is one problem of each further rule", () => {
        using scene = new Scene();
        const [e, type] = scene.plainTypes("E", "T");
        const rules = ["x", "y", "x", "x"].map((name) => scene.types.makeChild(type, e, { name }));
        scene.types.makeChild(type, e);
        scene.types.makeChild(type, e);
        expect(problems(scene, type)).toEqual([
            ["duplicate_identifier", rules[2], "Field `x` is already defined"],
            ["duplicate_identifier", rules[3], "Field `x` is already defined"],
        ]);
    });

    test("a path that leads nowhere is a problem of the link rule, at each end", () => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E");
        const inner = scene.type("Inner", { x: e });
        const type = scene.type("T", { inner });
        const rule = scene.types.makeLink(type, "inner.zz", "inmer", Pointer.properties());
        expect(problems(scene, type)).toEqual([
            ["unresolved_path", rule, "Field `inner.zz` could not be resolved"],
            ["unresolved_path", rule, "Field `inmer` could not be resolved"],
        ]);
        const [first, second] = scene.types.validate(type);
        expect(first).toMatchObject({ identifier: "zz", path: "inner.zz", segmentIndex: 1 });
        expect(second).toMatchObject({ segmentIndex: 0, candidates: ["inner"], type });
    });

    test("a trait must exist as a type, but the type need not have it", () => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E", "mark");
        const type = scene.type("T", { e });
        scene.types.makeLink(type, "e.<trait mark>", "", Pointer.properties());
        expect(problems(scene, type)).toEqual([]);
        const rule = scene.types.makeLink(type, "e.<trait none>", "", Pointer.properties());
        expect(problems(scene, type)).toMatchObject([["unresolved_path", rule, expect.stringContaining("none")]]);
    });

    test("several types are checked in one call; a node that is none is an error", () => {
        using scene = new Scene();
        const [e] = scene.plainTypes("E");
        const types = ["A", "B"].map((name) => {
            const type = scene.type(name, { x: e });
            scene.types.makeChild(type, e, { name: "x" });
            return type;
        });
        expect(problems(scene, ...types)).toHaveLength(2);
        const [loose] = scene.nodes(1) as [BoundNode];
        expect(thrown(() => problems(scene, loose))).toMatchObject({ kind: "not_a_type", node: loose });
    });
});
