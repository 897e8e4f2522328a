/**
 * Measures @pyzig/graph against what JavaScript users have: `nx run graph:bench`, or
 * `node --conditions=@pyzig/source packages/graph/bench/bench.ts [--quick] [--cpu] [--json FILE]`.
 *
 * `--quick` takes smaller graphs and fewer rounds, `--cpu` counts processor time of the thread instead of time on the wall.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { writeFigures } from "../../../tools/src/bench/figures.ts";
import { threadClock, wallClock } from "../../../tools/src/bench/interleave.ts";
import { Harness } from "./harness.ts";
import { measureBuilding } from "./measure-building.ts";
import { measureReading } from "./measure-reading.ts";
import { measureViews } from "./measure-views.ts";
import { measureWholeGraphs } from "./measure-whole-graphs.ts";

const { values } = parseArgs({
    options: { quick: { type: "boolean" }, cpu: { type: "boolean" }, json: { type: "string" } },
});
const isQuick = values.quick ?? false;
const harness = new Harness(values.cpu ? threadClock : wallClock, isQuick ? 3 : 7);

console.log(`Node ${process.versions.node}, ${process.arch}, ${cpus()[0]?.model ?? "unknown processor"}`);
console.log(`Medians; "x" says how many times as good we are.\n`);
measureBuilding(harness, isQuick ? 20_000 : 100_000);
measureReading(harness);
measureViews(harness);
measureWholeGraphs(harness, isQuick ? 100_000 : 1_000_000);
if (values.json !== undefined) writeFigures(values.json, harness.figures);
