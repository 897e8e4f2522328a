/**
 * Parses a board once in a process of its own, for {@link measureFresh}: into memory that nothing has touched yet. Prints what it measured.
 */
import { readFileSync } from "node:fs";
import { parse } from "@pyzig/sexp";
import type { FreshMeasurement } from "./measure-fresh.ts";

const bytes = readFileSync(process.argv[2] as string);

// Everything but the memory is warm: the library is loaded, the code has run.
for (let round = 0; round < 20; round++) parse("(kicad_pcb (version 20241229))").destroy();

collectGarbage();
const before = process.memoryUsage().rss;
const start = performance.now();
const document = parse(bytes);
const milliseconds = performance.now() - start;
collectGarbage();
const grown = process.memoryUsage().rss - before;

const measurement: FreshMeasurement = { milliseconds, grown, ...document.memoryUsage() };
console.log(JSON.stringify(measurement));

function collectGarbage(): void {
    (globalThis as { gc?: () => void }).gc?.();
}
