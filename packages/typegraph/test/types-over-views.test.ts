import { GraphStore, GraphView } from "@pyzig/graph";
import { expect, it } from "vitest";
import { Composition, copyNodes, InterfaceConnection, TypeEdge, TypeGraph } from "../src/index.ts";

it("what is wrong with types is told before an instance is made", () => {
    using view = GraphView.create();
    const types = TypeGraph.create(view);
    const part = types.addType("Part", { constructable: true });
    const box = types.addType("Box", { constructable: true });
    types.makeChild(box, part, { name: "left" });
    types.makeChild(box, part, { name: "left" });
    types.makeLink(box, "left", "rihgt", InterfaceConnection.properties());
    const found = types.validate(box);
    expect(found.map(({ type }) => type)).toEqual([box, box]);
    expect(found.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "Field \`left\` is already defined",
        "Field \`rihgt\` could not be resolved",
      ]
    `);
    expect(found[1]?.candidates).toEqual([]);
    expect(types.validate().length).toBe(2);
    expect(types.validate(part)).toEqual([]);
});

it("a type gets the rules of another one, and its own stand in for them", () => {
    using view = GraphView.create();
    const types = TypeGraph.create(view);
    const pin = types.addType("Pin", { constructable: true });
    const other = types.addType("Other", { constructable: true });
    const base = types.addType("Base", { constructable: true });
    types.makeChild(base, pin, { name: "a", attributes: { number: 1, exact: 2n ** 60n } });
    types.makeChild(base, pin, { name: "b" });
    types.makeLink(base, "a", "b", InterfaceConnection.properties({ shallow: true }));
    const derived = types.addType("Derived", { constructable: true });
    types.makeChild(derived, other, { name: "b" });
    const summary = types.mergeTypes(derived, base);
    expect(summary.children).toHaveLength(1);
    expect(summary.kept).toHaveLength(1);
    expect(summary.conflicts).toEqual(summary.kept);
    expect(summary.links).toHaveLength(1);
    // The kinds differ now, so the shallow link can be seen in the rule.
    expect(types.linkRules(derived)).toHaveLength(1);
    expect(types.mergeTypes(derived, base)).toMatchObject({ children: [], links: [], knownLinks: 1 });

    const plain = types.addType("Plain", { constructable: true });
    types.mergeTypes(plain, base);
    const instance = types.instantiate(plain);
    const a = Composition.of(instance).child("a");
    expect(a.attrs()).toEqual({ number: 1, exact: 2n ** 60n });
    const [edge] = InterfaceConnection.of(a).edges();
    expect(edge?.attrs()).toEqual({ shallow: true });
});

it("nodes come into another view with their types, and nothing else", () => {
    using store = GraphStore.create();
    const view = store.createView();
    const types = TypeGraph.create(view);
    const inner = types.addType("I", { constructable: true });
    const outer = types.addType("T", { constructable: true });
    types.makeChild(outer, inner, { name: "inner" });
    const lonely = types.addType("O", { constructable: true });
    const instance = types.instantiate(outer, { value: 7 });
    types.instantiate(lonely);

    using next = store.createView();
    const { nodes, edgeCount } = copyNodes([instance], next);
    expect(nodes.length).toBeGreaterThan(2);
    expect(edgeCount).toBeGreaterThan(2);
    const copy = next.bind(instance);
    expect(copy.getAttr("value")).toBe(7);
    expect(Composition.of(copy).child("inner").isSame(Composition.of(instance).child("inner"))).toBe(true);
    const copiedTypes = TypeGraph.ofInstance(copy);
    expect(copiedTypes.tryGetTypeByName("T")?.isSame(outer)).toBe(true);
    expect(copiedTypes.tryGetTypeByName("O")).toBeUndefined();
    expect(TypeEdge.of(copy).type().isSame(outer)).toBe(true);
    expect(copyNodes([instance], next)).toEqual({ nodes: [], edgeCount: 0 });

    // What was added since comes along when it is asked for.
    Composition.of(instance).add(types.instantiate(lonely), "late");
    expect(copyNodes([instance], next).nodes).toEqual([]);
    expect(copyNodes([instance], next, { again: "everything" }).nodes.length).toBeGreaterThan(0);
    expect(Composition.of(copy).tryChild("late")).toBeDefined();
});

it("a type graph comes into another view with its types, or with the built-in ones only", () => {
    using store = GraphStore.create();
    const view = store.createView();
    const types = TypeGraph.create(view);
    types.addType("O", { constructable: true });
    types.instantiate("O");
    using minimal = store.createView();
    expect(types.copyInto(minimal, { minimal: true }).tryGetTypeByName("O")).toBeUndefined();
    expect([minimal.nodeCount, minimal.edgeCount]).toEqual([23, 49]);
    using all = store.createView();
    const copy = types.copyInto(all);
    expect(copy.getTypeByName("O").isSame(types.getTypeByName("O"))).toBe(true);
    expect(copy.overview().find(({ name }) => name === "O")?.count).toBe(0);
    expect(copy.instantiate("O").view).toBe(all);
    expect(TypeGraph.of(all.bind(types.selfNode))).toBe(copy);
    using stranger = GraphView.create();
    expect(() => types.copyInto(stranger)).toThrow(/store/);
});
