import { inspect } from "node:util";
import { GraphView } from "@pyzig/graph";
import { expect, test } from "vitest";
import { about, Composition, TypeGraph } from "../src/index.ts";
import { stateOfView } from "../src/type-state.ts";
import { Scene } from "./scene.ts";

test("nodes say what they are and where", () => {
    using scene = new Scene();
    const { types, graph } = scene;
    const electrical = scene.type("Electrical");
    const resistor = scene.type("Resistor", { p1: electrical });
    const app = types.instantiate(scene.type("App", { r1: resistor }));
    const r1 = Composition.of(app).child("r1");
    const p1 = Composition.of(r1).child("p1").setAttr("pin", 1);
    expect(inspect(r1)).toBe(`BoundNode ${r1.id} (Resistor r1)`);
    expect(inspect(p1)).toBe(`BoundNode ${p1.id} (Electrical r1.p1) { pin: 1 }`);
    expect(inspect(app)).toBe(`BoundNode ${app.id} (App)`);
    expect(inspect(resistor)).toBe(`BoundNode ${resistor.id} (type Resistor) { type_identifier: 'Resistor' }`);
    expect(inspect(Composition.of(r1).children())).toBe(
        `NodeList(1) [ BoundNode ${p1.id} (Electrical r1.p1) { pin: 1 } ]`,
    );
    const [plain] = scene.nodes(1);
    expect(inspect(plain)).toBe(`BoundNode ${plain?.id}`);
    // Another view of the store knows nothing of types unless it has them.
    using part = graph.store.createView();
    expect(inspect(part.insertNode(r1))).toBe(`BoundNode ${r1.id}`);
});

test("showing nodes never throws", () => {
    const graph = GraphView.create();
    const types = TypeGraph.create(graph);
    const type = types.addType("A", { constructable: true });
    const [one, other] = types.instantiateMany(type, 2).toArray();
    if (one === undefined || other === undefined) throw new RangeError();
    const children = Composition.of(other).children();
    Composition.of(one).add(other, "b");
    Composition.of(other).add(one, "a");
    expect(inspect(one)).toContain("(A ");
    graph.removeNode(type);
    expect(inspect(one)).toBe(`BoundNode ${one.id} (b.a)`);
    graph.removeNode(one);
    expect(inspect(one)).toBe(`BoundNode ${one.id} (gone)`);
    expect(inspect(other)).toBe(`BoundNode ${other.id}`);
    graph.destroy();
    expect(inspect(other)).toBe(`BoundNode ${other.id} (gone)`);
    expect(inspect(children)).toBe("NodeList (of a destroyed graph)");
});

test("a view that has lost what belongs to its types shows its nodes without them, until types are asked for again", () => {
    using scene = new Scene();
    const node = scene.types.instantiate(scene.type("A"));
    // As it goes when the view is about to be handed over, also if that fails then.
    stateOfView(scene.graph, "test", "view").system.destroy();
    expect(inspect(node)).toBe(`BoundNode ${node.id}`);
    expect(about(node).typeName).toBe("A");
    expect(inspect(node)).toBe(`BoundNode ${node.id} (A)`);
});
