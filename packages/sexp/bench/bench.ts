/**
 * Measures @pyzig/sexp against what JavaScript users have: `nx run sexp:bench`, or
 * `node --conditions=@pyzig/source packages/sexp/bench/bench.ts [--quick] [--cpu] [--json FILE]`.
 *
 * `--quick` takes smaller boards and fewer rounds, `--cpu` counts processor time of the thread instead of time on the wall, for machines that do
 * other work meanwhile, and `PYZIG_BENCH_BOARD=file.kicad_pcb` measures one board instead of generated ones.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { parse } from "@pyzig/sexp";
import { type Figure, printFigure, writeFigures } from "../../../tools/src/bench/figures.ts";
import { threadClock, wallClock } from "../../../tools/src/bench/interleave.ts";
import { type BenchInput, benchInputs } from "./bench-input.ts";
import { checkEquality, checkOffsets } from "./check-equality.ts";
import { measureReads } from "./measure-reads.ts";
import { measureText } from "./measure-text.ts";
import { measureTyped } from "./measure-typed.ts";

const { values } = parseArgs({
    options: { quick: { type: "boolean" }, cpu: { type: "boolean" }, json: { type: "string" } },
});
const clock = values.cpu ? threadClock : wallClock;
const figures: Figure[] = [];
const report = (figure: Figure): void => {
    figures.push(figure);
    printFigure(figure);
};

console.log(`Node ${process.versions.node}, ${process.arch}, ${cpus()[0]?.model ?? "unknown processor"}`);
console.log(`Medians, ${clock.name}; "x" says how many times as good we are.\n`);

for (const input of benchInputs(values.quick ?? false)) {
    check(input);
    measureText(input, clock, report);
    if (!input.huge) {
        measureReads(input, clock, report);
        measureTyped(input, clock, report);
    }
    console.log("");
}
if (values.json !== undefined) writeFigures(values.json, figures);

/** In a function, so that the objects of all these nodes are garbage when it returns, and not in the way of what is timed. */
function check({ bytes, huge }: BenchInput): void {
    using document = parse(bytes);
    if (huge) checkOffsets(bytes, document);
    else checkEquality(bytes, bytes.toString(), document);
}
