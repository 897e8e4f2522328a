// One test for every weakness of the original's type graphs, which shows that it is not here.
import type { BoundNode } from "@pyzig/graph";
import { describe, expect, test } from "vitest";
import {
    Composition,
    copyNodes,
    InterfaceConnection,
    Pointer,
    path,
    Trait,
    TypeEdge,
    TypeGraphUsageError,
} from "../src/index.ts";
import { at, Scene, thrown } from "./scene.ts";

describe("kinds of edges", () => {
    test("1.3 the index of a pointer that has none is not 0", () => {
        using scene = new Scene();
        const [a, b] = scene.nodes(2) as [BoundNode, BoundNode];
        const [without, first] = [Pointer.of(a).pointTo(b), Pointer.of(a).pointTo(b, { index: 0 })];
        expect([without.edgeSpecific, first.edgeSpecific]).toEqual([undefined, 0]);
    });

    test("1.6 why a trait could not be added is in the error", () => {
        using scene = new Scene();
        const missing = scene.type("HasPart", { part: "Missing" });
        const owner = at(scene.nodes(1), 0);
        const before = scene.size;
        expect(thrown(() => Trait.of(owner).add(missing))).toMatchObject({
            kind: "unresolved_type_reference",
            message: expect.stringContaining("Missing"),
        });
        expect(scene.size).toEqual(before);
    });
});

describe("types", () => {
    test("2.1 a type has a name that is not empty", () => {
        using scene = new Scene();
        const before = scene.size;
        expect(() => scene.types.addType("")).toThrow(/empty/);
        expect(() => scene.types.getOrCreateType("")).toThrow(/empty/);
        expect(scene.size).toEqual(before);
    });

    test("2.1 the name of what is no type is an error", () => {
        using scene = new Scene();
        const [part] = scene.plainTypes("Part");
        expect(scene.types.getTypeName(part)).toBe("Part");
        for (const node of [at(scene.nodes(1), 0), scene.types.instantiate(part), scene.types.selfNode])
            expect(thrown(() => scene.types.getTypeName(node))).toBeInstanceOf(TypeGraphUsageError);
    });

    test("2.2 marking a type as constructable again changes nothing", () => {
        using scene = new Scene();
        const type = scene.types.addType("Part");
        scene.types.markConstructable(type);
        const before = scene.size;
        scene.types.markConstructable(type);
        expect(scene.size).toEqual(before);
    });

    test("2.4 the path of a reference keeps the kinds of its steps", () => {
        using scene = new Scene();
        const { types } = scene;
        for (const text of ["a.b[1]", "left.<trait can_bridge>.out.*", "<operand x>.y", "<type Part>", ""]) {
            const given = path(text);
            const read = types.getReferencePath(types.reference(given));
            expect([...read]).toEqual([...given]);
            expect(String(read)).toBe(text);
        }
    });

    test("2.4 a link rule that is refused leaves nothing behind", () => {
        using scene = new Scene();
        const { types } = scene;
        const type = scene.type("Box");
        const [stranger] = scene.nodes(1) as [BoundNode];
        const properties = InterfaceConnection.properties();
        const before = scene.size;
        for (const refused of [
            () => types.makeLink(stranger, "a", "b", properties),
            () => types.makeLink(type, "a", "b..c", properties),
            () => types.makeLink(type, "a", 7 as never, properties),
            () => types.makeLink(type, "a", "b", { ...properties, edgeSpecific: -1 }),
            () => types.makeLink(type, "a", "b", { ...properties, name: 7 as never }),
            () => types.makeLink(type, "a", "b", { ...properties, attributes: { bad: Symbol("x") as never } }),
            () => types.makeLink(type, "a", "b", properties, { sourceChunk: {} as never }),
        ]) {
            thrown(refused);
            expect(scene.size).toEqual(before);
        }
        types.makeLink(type, "a", "b", properties);
        expect(types.linkRules(type).map(({ source, target }) => `${source} ${target}`)).toEqual(["a b"]);
    });

    test("2.5 what a child without a rule refers to is an error, not the end of the process", () => {
        using scene = new Scene();
        const [part] = scene.plainTypes("Part");
        const box = scene.type("Box", { left: part });
        // A child of the type node that is no rule, though it has the name of one.
        Composition.of(box).add(at(scene.nodes(1), 0), "right");
        expect(scene.types.childRules(box).map(({ name }) => name)).toEqual(["left"]);
        expect(Composition.of(scene.types.instantiate(box)).tryChild("right")).toBeUndefined();
    });

    test("2.6 linking again leads to the new type, forwards and backwards", () => {
        using scene = new Scene();
        const { types } = scene;
        const [first, second] = scene.plainTypes("First", "Second");
        const box = scene.type("Box", { part: "First" });
        const reference = at(types.unresolvedTypeReferences(), 0).typeReference;
        types.linkTypeReference(reference, first);
        types.linkTypeReference(reference, second);
        expect(types.getResolvedType(reference)).toBe(second);
        expect([...Pointer.of(first).referrers()]).toEqual([]);
        expect([...Pointer.of(second).referrers()]).toEqual([reference]);
        expect(TypeEdge.of(Composition.of(types.instantiate(box)).child("part")).type()).toBe(second);
    });

    test("2.8 merging takes children whose type is not linked along", () => {
        using scene = new Scene();
        const { types } = scene;
        const base = scene.type("Base", { part: "Later" });
        const derived = scene.type("Derived");
        types.mergeTypes(derived, base);
        expect(types.childRules(derived)).toMatchObject([{ name: "part", typeName: "Later", type: undefined }]);
        scene.type("Later");
        types.linkByName();
        expect(Composition.of(types.instantiate(derived)).tryChild("part")).toBeDefined();
    });

    test("2.10 children that a node got after it was copied come along when that is asked for", () => {
        using scene = new Scene();
        using copy = scene.graph.store.createView();
        const [part] = scene.plainTypes("Part");
        const instance = scene.types.instantiate(part);
        copyNodes([instance], copy);
        Composition.of(instance).add(scene.types.instantiate(part), "late");
        copyNodes([instance], copy, { again: "everything" });
        expect(Composition.of(copy.bind(instance)).tryChild("late")).toBeDefined();
    });
});

describe("paths between interfaces", () => {
    /** Three nodes with the interface trait that have a child `hv` each. */
    function powers(scene: Scene): [BoundNode, BoundNode, BoundNode] {
        const trait = scene.types.addType("is_interface.node.core.faebryk", { constructable: true, trait: true });
        const [electrical] = scene.plainTypes("Electrical");
        const power = scene.type("Power", { hv: electrical });
        return [0, 1, 2].map(() => {
            const instance = scene.types.instantiate(power);
            for (const node of [instance, hv(instance)]) Trait.of(node).add(trait);
            return instance;
        }) as [BoundNode, BoundNode, BoundNode];
    }
    const hv = (node: BoundNode): BoundNode => Composition.of(node).child("hv");
    const connect = (a: BoundNode, b: BoundNode, shallow = false) => InterfaceConnection.of(a).connect(b, { shallow });

    test("4.1 a parent without type, and a start without type, end the search and nothing else", () => {
        using scene = new Scene();
        const [a, b] = powers(scene);
        const [untyped, lonely] = scene.nodes(2) as [BoundNode, BoundNode];
        Composition.of(untyped).add(a, "a");
        connect(a, b);
        expect(InterfaceConnection.of(hv(a)).pathTo(hv(b)).length).toBe(3);
        expect(InterfaceConnection.of(lonely).isConnectedTo(a)).toBe(false);
        expect(InterfaceConnection.of(untyped).isConnectedTo(b)).toBe(false);
    });

    test("4.4 both directions can be asked for", () => {
        using scene = new Scene();
        const [a, b, c] = powers(scene);
        connect(hv(a), hv(b), true);
        connect(b, c);
        expect(InterfaceConnection.of(hv(c)).pathTo(hv(a)).length).toBe(4);
        expect(InterfaceConnection.of(hv(a)).isConnectedTo(hv(c), { symmetric: true })).toBe(true);
    });

    test("4.4 a shallow connection does not hide a longer one that leads on", () => {
        using scene = new Scene();
        const [a, b, c] = powers(scene);
        const x = scene.types.instantiate("Electrical");
        Trait.of(x).add(scene.types.getTypeByName("is_interface.node.core.faebryk"));
        connect(hv(a), hv(b), true);
        connect(hv(a), x);
        connect(x, hv(b));
        connect(b, c);
        expect(InterfaceConnection.of(hv(a)).pathTo(hv(c)).length).toBe(5);
        expect(InterfaceConnection.of(hv(c)).isConnectedTo(hv(a))).toBe(true);
    });

    test("4.4 the shortest way is found, whichever was connected first", () => {
        for (const detourFirst of [false, true]) {
            using scene = new Scene();
            const [a, b, c] = powers(scene);
            const detour = () => [connect(hv(a), hv(c)), connect(hv(c), hv(b))];
            if (detourFirst) detour();
            connect(hv(a), hv(b));
            if (!detourFirst) detour();
            expect(InterfaceConnection.of(hv(a)).pathTo(hv(b)).length).toBe(1);
        }
    });

    test("4.4 a clique of shallow connections is no more than its connections", () => {
        using scene = new Scene();
        const [first] = powers(scene);
        const trait = scene.types.getTypeByName("is_interface.node.core.faebryk");
        const all = [first, ...scene.types.instantiateMany("Power", 59)];
        for (const node of all.slice(1)) for (const each of [node, hv(node)]) Trait.of(each).add(trait);
        for (const [index, a] of all.entries()) for (const b of all.slice(index + 1)) connect(a, b, true);
        // Going over every way through 60 nodes would not end.
        expect(InterfaceConnection.of(first).isConnectedTo(at(all, -1))).toBe(true);
        expect(InterfaceConnection.of(hv(first)).isConnectedTo(hv(at(all, -1)))).toBe(false);
    });
});
