/**
 * Measures @pyzig/typegraph: `nx run typegraph:bench`, or `node --conditions=@pyzig/source packages/typegraph/bench/bench.ts [--quick] [--cpu] [--json FILE]`.
 *
 * `--quick` takes smaller graphs and fewer rounds, `--cpu` counts processor time of the thread instead of time on the wall.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { writeFigures } from "../../../tools/src/bench/figures.ts";
import { threadClock, wallClock } from "../../../tools/src/bench/interleave.ts";
import { ComparingHarness } from "./comparing-harness.ts";
import { measureGrowth } from "./measure-growth.ts";
import { measureInstances } from "./measure-instances.ts";
import { measureLookups } from "./measure-lookups.ts";
import { measurePaths } from "./measure-paths.ts";
import { measureTypes } from "./measure-types.ts";

const { values } = parseArgs({
    options: { quick: { type: "boolean" }, cpu: { type: "boolean" }, json: { type: "string" } },
});
const isQuick = values.quick ?? false;
const harness = new ComparingHarness(values.cpu ? threadClock : wallClock, isQuick ? 3 : 7);

console.log(`Node ${process.versions.node}, ${process.arch}, ${cpus()[0]?.model ?? "unknown processor"}\n`);
const largest = isQuick ? 20_000 : 100_000;
console.log("The engine, by the generated layer:");
measureTypes(harness);
console.log("\nThrough the classes, beside what the original takes on another machine:");
measureGrowth(harness, largest);
measureInstances(harness, largest);
measureLookups(harness, largest);
console.log("\nPaths along connections:");
measurePaths(harness, largest);
if (values.json !== undefined) writeFigures(values.json, harness.figures);
