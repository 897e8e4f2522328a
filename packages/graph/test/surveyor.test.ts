import { readFileSync } from "node:fs";
import { DestroyedError } from "@pyzig/core";
import { describe, expect, test } from "vitest";
import { type HostileManifest, hostileFailures } from "../../core/test/hostile.ts";
import { GraphStore, GraphView, memoryUsage, registerEdgeType } from "../src/index.ts";
import * as surveyor from "./surveyor/gen/index.ts";

const wire = registerEdgeType("surveyor wire");

describe("live graphs in a second library", () => {
    test("are the same objects there and back", () => {
        using graph = GraphView.create();
        expect(surveyor.itself(graph)).toBe(graph);
        expect(surveyor.storeOf(graph)).toBe(graph.store);
        using other = GraphView.create();
        expect(surveyor.larger(graph, other)).toBeUndefined();
        other.addNodes(2);
        expect(surveyor.larger(graph, other)).toBe(other);
    });

    test("are changed there, and read here in place", () => {
        using graph = GraphView.create<{ place: number }>();
        const last = graph.node(surveyor.addChain(graph, 1000, wire));
        expect(last.getAttr("place")).toBe(999);
        expect(graph.nodeCount).toBe(1001);
        expect(graph.shortestPath(graph.selfNode, last)?.length).toBe(1000);
        const [edge] = last.edges(wire);
        expect(edge?.source.getAttr("place")).toBe(998);
        // And again from here, over tables that the other library has moved.
        const added = graph.createAndInsertNode({ place: -1 });
        expect(added.getAttr("place")).toBe(-1);
    });

    test("are made there, of the classes that the first library has", () => {
        using store = surveyor.makeStore();
        expect(store).toBeInstanceOf(GraphStore);
        const view = store.createView();
        surveyor.addChain(view, 3, wire);
        const copy = surveyor.copyView(store, view);
        expect(copy).toBeInstanceOf(GraphView);
        expect(copy.nodeCount).toBe(4);
        expect(copy.edgeCount).toBe(2);
        expect(copy.store).toBe(store);
        copy.destroy();
        expect(copy.destroyed).toBe(true);
        expect(view.nodeCount).toBe(4);
    });

    test("are taken there, with all that goes with them", () => {
        const store = GraphStore.create();
        const view = store.createView();
        const copy = surveyor.copyView(store, view);
        const node = view.createAndInsertNode();
        expect(surveyor.takeView(copy)).toBe(1);
        expect(() => copy.nodeCount).toThrow(DestroyedError);
        expect(surveyor.takeStore(store)).toBe(2);
        expect(() => view.nodeCount).toThrow(DestroyedError);
        expect(() => store.createView()).toThrow(DestroyedError);
        expect(() => node.attrs()).toThrow(DestroyedError);
        for (const use of [
            () => surveyor.itself(view),
            () => surveyor.addChain(view, 1, wire),
            () => surveyor.takeView(view),
            () => surveyor.takeStore(store),
            () => surveyor.copyView(store, view),
        ]) {
            expect(use).toThrow(DestroyedError);
        }
    });

    test("a view with a store of its own takes that along", () => {
        const graph = GraphView.create();
        const { store } = graph;
        expect(surveyor.takeView(graph)).toBe(1);
        expect(store.destroyed).toBe(true);
    });

    test("errors tell of both", () => {
        using graph = GraphView.create();
        graph.addNodes(4);
        expect(() => surveyor.inspect(graph, 3)).toThrow(
            expect.objectContaining({ name: "SurveyError", code: "TooManyNodes", nodes: 5, limit: 3 }),
        );
    });
});

describe("the second library refuses every wrong argument", () => {
    const manifest: HostileManifest = JSON.parse(
        readFileSync(new URL("./surveyor/native/manifest.json", import.meta.url), "utf8"),
    );
    const failures = hostileFailures({
        manifest,
        exports: surveyor,
        objects: { GraphStore: () => GraphStore.create(), GraphView: () => GraphView.create() },
        except: [],
    });
    test.each([...failures])("%s", (_, run) => {
        expect(run()).toEqual([]);
    });

    test("nothing is left behind in either library", () => {
        expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 });
        expect(surveyor.memoryUsage()).toEqual({ bytes: 0, objects: 0 });
    });
});
