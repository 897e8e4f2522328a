// The generated layer as it is: type systems and their graphs.
import { DestroyedError, ownerOf } from "@pyzig/core";
import { GraphStore, GraphView } from "@pyzig/graph";
import { afterEach, describe, expect, test } from "vitest";
import { memoryUsage, TypeExistsError, TypeSystem } from "../src/gen/index.ts";

afterEach(() => expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 }));

describe("a type system", () => {
    test("is made of a graph, works on it in place, and goes with it", () => {
        const store = GraphStore.create();
        const view = store.createView();
        const system = TypeSystem.create(view);
        expect(ownerOf(system)).toBe(view);
        const self = system.createTypeGraph(view);
        expect([view.nodeCount, view.edgeCount]).toEqual([23, 49]);
        const resistor = system.addType(view, self, "Resistor");
        expect(view.node(resistor).getAttr("type_identifier")).toBe("Resistor");
        expect(system.typeByText(view, self, "Resistor")).toBe(resistor);
        store.destroy();
        expect([view.destroyed, system.destroyed]).toEqual([true, true]);
        expect(() => system.typeOf(view, 0)).toThrow(DestroyedError);
    });
    test("several of them, each with its own graph", () => {
        using store = GraphStore.create();
        const [one, two] = [store.createView(), store.createView()];
        const system = TypeSystem.create(one);
        const other = TypeSystem.create(two);
        expect(() => system.createTypeGraph(two)).toThrow(
            "TypeSystem.createTypeGraph: The type system belongs to another graph",
        );
        one.destroy();
        expect([system.destroyed, other.destroyed]).toEqual([true, false]);
        other.createTypeGraph(two);
        expect(two.nodeCount).toBe(23);
    });
    test("tells what is wrong", () => {
        using view = GraphView.create();
        const system = TypeSystem.create(view);
        const self = system.createTypeGraph(view);
        const known = system.addType(view, self, "R");
        let error: unknown;
        try {
            system.addType(view, self, "R");
        } catch (caught) {
            error = caught;
        }
        expect(error).toBeInstanceOf(TypeExistsError);
        expect(error).toMatchObject({ code: "TypeExists", node: known, identifier: "R" });
    });
});
