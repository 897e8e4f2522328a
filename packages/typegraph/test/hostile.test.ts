import { readFileSync } from "node:fs";
import { GraphView, memoryUsage as graphMemoryUsage } from "@pyzig/graph";
import { afterAll, describe, expect, test } from "vitest";
import { type HostileManifest, hostileFailures } from "../../core/test/hostile.ts";
import * as generated from "../src/gen/index.ts";

const manifest: HostileManifest = JSON.parse(readFileSync(new URL("../native/manifest.json", import.meta.url), "utf8"));

/** Those of the type systems. */
const graphs: GraphView[] = [];

describe("every function refuses every wrong argument", () => {
    const failures = hostileFailures({
        manifest,
        exports: generated,
        objects: {
            GraphView: () => GraphView.create(),
            TypeSystem: () => {
                const graph = GraphView.create();
                graphs.push(graph);
                return generated.TypeSystem.create(graph as never);
            },
        },
    });
    test.each([...failures])("%s", (_, run) => {
        expect(run()).toEqual([]);
    });
    test("covers every function", () => {
        expect([...failures.keys()].length).toBeGreaterThanOrEqual(manifest.functions.length);
    });
    afterAll(() => {
        for (const graph of graphs) graph.destroy();
        expect(generated.memoryUsage()).toEqual({ bytes: 0, objects: 0 });
        expect(graphMemoryUsage()).toEqual({ bytes: 0, objects: 0 });
    });
});
