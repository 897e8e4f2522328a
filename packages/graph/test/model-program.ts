/**
 * Runs random programs on graphs and on a plain model of them: `node test/model-program.ts [--runs N | --seconds S] [--seed S]`. Prints the number of
 * runs and steps and how often each action was done, or the smallest program with a difference.
 */
import { deepStrictEqual } from "node:assert/strict";
import { parseArgs } from "node:util";
import * as fc from "fast-check";
import { memoryUsage } from "../src/index.ts";
import { type ActionName, actionNames, Model } from "./model.ts";

const literal = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.boolean(),
    fc.double(),
    fc.integer(),
    fc.bigInt(-(2n ** 63n), 2n ** 64n - 1n),
);
/** What makes things is done more often than what takes them away, so that there is something. */
const often: readonly ActionName[] = ["createNode", "createNodes", "createEdge", "createEdges", "insertNode"];
const action = fc.oneof(
    { weight: actionNames.length, arbitrary: fc.constantFrom(...actionNames) },
    { weight: 2 * often.length, arbitrary: fc.constantFrom(...often) },
);
const steps = fc.array(fc.record({ action, a: fc.nat(100), b: fc.nat(1000), c: fc.nat(1000), value: literal }), {
    maxLength: 120,
    size: "max",
});

const { values } = parseArgs({
    options: { runs: { type: "string" }, seconds: { type: "string" }, seed: { type: "string" } },
});
const seed = Number(values.seed ?? 1);
let stepCount = 0;
const counts = new Map<ActionName, number>();
const property = fc.property(steps, (program) => {
    const model = new Model();
    using _ = model.store;
    stepCount += program.length;
    model.run(program, counts);
    model.destroy();
});
const limits =
    values.seconds === undefined
        ? { numRuns: Number(values.runs ?? 300) }
        : { numRuns: 1e9, interruptAfterTimeLimit: Number(values.seconds) * 1000, markInterruptAsFailure: false };
const result = fc.check(property, { ...limits, seed });
if (result.failed) {
    console.error(fc.defaultReportMessage(result));
    process.exitCode = 1;
} else {
    deepStrictEqual(memoryUsage(), { bytes: 0, objects: 0 });
    console.log(`${result.numRuns} programs, ${stepCount} steps, seed ${seed}: no difference`);
    for (const name of actionNames) console.log(`${name}: ${counts.get(name) ?? 0}`);
}
