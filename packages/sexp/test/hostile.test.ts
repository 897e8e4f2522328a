import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type HostileManifest, hostileFailures } from "../../core/test/hostile.ts";
import * as generated from "../src/gen/index.ts";

const manifest: HostileManifest = JSON.parse(readFileSync(new URL("../native/manifest.json", import.meta.url), "utf8"));
const text = "(kicad_pcb (version 20241229) (net 1))";
const bytes = (): Uint8Array => new TextEncoder().encode(text);

describe("every function refuses every wrong argument", () => {
    const failures = hostileFailures({
        manifest,
        exports: generated,
        objects: { Tree: () => generated.Tree.parse(bytes()) },
        except: [],
    });
    test.each([...failures])("%s", (_, run) => {
        expect(run()).toEqual([]);
    });
    test("covers every function", () => {
        expect([...failures.keys()].length).toBeGreaterThanOrEqual(manifest.functions.length);
    });
    test("nothing is left behind", () => {
        expect(generated.memoryUsage()).toEqual({ bytes: 0, objects: 0 });
    });
});

describe("row indexes that mean nothing", () => {
    const rows = [2 ** 32 - 1, 2 ** 31, 1_000_000, 11];
    const operations: Record<string, (tree: generated.Tree, row: number) => unknown> = {
        writeNode: (tree, row) => tree.writeNode(row, "source"),
        copy: (tree, row) => tree.copy(row),
        copyFrom: (tree, row) => tree.copyFrom(tree, row),
        insert: (tree, row) => tree.insert(row, 0, tree.create("x")),
        "insert before": (tree, row) => tree.insert(1, row, tree.create("x")),
        "insert node": (tree, row) => tree.insert(1, 0, row),
        insertSource: (tree, row) => tree.insertSource(row, 0, "x"),
        remove: (tree, row) => tree.remove(row),
        replace: (tree, row) => tree.replace(row, tree.create("x")),
        "replace by": (tree, row) => tree.replace(2, row),
        wrap: (tree, row) => tree.wrap(row, "w"),
        setAtom: (tree, row) => tree.setAtom(row, "x"),
        setValue: (tree, row) => tree.setValue(row, "x"),
        setNumber: (tree, row) => tree.setNumber(row, 1, "millimetre"),
        equals: (tree, row) => tree.equals(row, tree, 0),
        pathOf: (tree, row) => tree.pathOf(row),
        diff: (tree, row) => tree.diff(0, tree, row, {}, 10),
    };
    test.each(Object.entries(operations))("%s", (_, operation) => {
        for (const row of rows) {
            using tree = generated.Tree.parse(bytes());
            expect(() => operation(tree, row), `row ${row}`).toThrow(expect.objectContaining({ code: "NoSuchNode" }));
            expect(new TextDecoder().decode(tree.write())).toBe(text);
        }
    });
});
