/**
 * Measures @pyzig/typegraph: `nx run typegraph:bench`, or `node --conditions=@pyzig/source packages/typegraph/bench/bench.ts [--quick] [--cpu] [--json FILE]`.
 *
 * `--quick` takes smaller graphs and fewer rounds, `--cpu` counts processor time of the thread instead of time on the wall.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { writeFigures } from "../../../tools/src/bench/figures.ts";
import { threadClock, wallClock } from "../../../tools/src/bench/interleave.ts";
import { Harness } from "../../graph/bench/harness.ts";
import { measurePaths } from "./measure-paths.ts";
import { measureTypes } from "./measure-types.ts";

const { values } = parseArgs({
    options: { quick: { type: "boolean" }, cpu: { type: "boolean" }, json: { type: "string" } },
});
const isQuick = values.quick ?? false;
const harness = new Harness(values.cpu ? threadClock : wallClock, isQuick ? 3 : 7);

console.log(`Node ${process.versions.node}, ${process.arch}, ${cpus()[0]?.model ?? "unknown processor"}\n`);
measureTypes(harness);
measurePaths(harness, isQuick ? 20_000 : 100_000);
if (values.json !== undefined) writeFigures(values.json, harness.figures);
