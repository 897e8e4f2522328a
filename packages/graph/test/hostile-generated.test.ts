import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type HostileManifest, hostileFailures } from "../../core/test/hostile.ts";
// Only the generated code: the public classes, which take the place of the generated ones, have other parameters.
import * as generated from "../src/gen/index.ts";

const manifest: HostileManifest = JSON.parse(readFileSync(new URL("../native/manifest.json", import.meta.url), "utf8"));
const stores: generated.GraphStore[] = [];

function newStore(): generated.GraphStore {
    const store = generated.GraphStore.create();
    stores.push(store);
    return store;
}

describe("every generated function refuses every wrong argument", () => {
    const failures = hostileFailures({
        manifest,
        exports: generated,
        objects: { GraphStore: newStore, GraphView: () => newStore().createView() },
        except: [],
    });
    test.each([...failures])("%s", (_, run) => {
        expect(run()).toEqual([]);
    });
    test("covers every function", () => {
        expect([...failures.keys()].length).toBeGreaterThanOrEqual(manifest.functions.length);
    });
    test("nothing is left behind", () => {
        for (const store of stores) store.destroy();
        expect(generated.memoryUsage()).toEqual({ bytes: 0, objects: 0 });
    });
});
