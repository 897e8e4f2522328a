import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { memoryUsage as graphMemory } from "@pyzig/graph";
import { memoryUsage as typeGraphMemory } from "@pyzig/typegraph";
import { ladder } from "./circuits/ladder.ts";
import { Declaration } from "./declaration.ts";
import type { Design } from "./design.ts";
import { quantity } from "./quantity.ts";
import { stagesOf } from "./solve.ts";

/** How much more memory than before is allowed, in bytes: the pools of the allocators vary so much. */
const allowed = 32e6;

interface Memory {
    readonly resident: number;
    readonly heap: number;
    readonly tables: number;
    readonly native: number;
}

/**
 * Makes so many stages of the solution of a ladder with 100 resistors, and prints what it took. The design also has a claim that narrows itself by
 * a ten-thousandth in each stage, so that there is always a next one.
 *
 * @returns whether all memory came back
 */
export function smoke(stageCount: number, print: (line: string) => void): boolean {
    setFlagsFromString("--expose-gc");
    const collectGarbage: () => void = runInNewContext("gc");
    const memory = (): Memory => {
        collectGarbage();
        const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
        return {
            resident: rss,
            heap: heapUsed,
            tables: arrayBuffers,
            native: graphMemory().bytes + typeGraphMemory().bytes,
        };
    };
    let before: Memory;
    let peak: Memory;
    let after: Memory;
    let seconds = 0;
    {
        using design = endlessLadder();
        // The first stages make the process as large as it gets: code, caches and the pools of the allocators.
        run(design, Math.max(200, stageCount / 10));
        before = memory();
        peak = before;
        const sampling = Math.ceil(stageCount / 50);
        let count = 0;
        let start = performance.now();
        for (const _ of stagesOf(design)) {
            count += 1;
            if (count % sampling === 0) {
                seconds += (performance.now() - start) / 1000;
                const now = memory();
                if (total(now) > total(peak)) peak = now;
                start = performance.now();
            }
            if (count === stageCount) break;
        }
        seconds += (performance.now() - start) / 1000;
        after = memory();
        print(`${count} stages, ${Math.round(count / seconds).toLocaleString("en")} a second`);
    }
    print(describe("before", before));
    print(describe("peak", peak));
    print(describe("after", after));
    return isBack(before, after, print);
}

function isBack(before: Memory, after: Memory, print: (line: string) => void): boolean {
    const problems = (["resident", "heap", "tables", "native"] as const)
        .filter((kind) => after[kind] - before[kind] > (kind === "native" ? 0 : allowed))
        .map((kind) => `${kind} memory is ${megabytes(after[kind] - before[kind])} more than before`);
    for (const [module, { bytes, objects }] of Object.entries({ graph: graphMemory(), typegraph: typeGraphMemory() }))
        if (bytes !== 0 || objects !== 0) problems.push(`${objects} objects of ${module} with ${bytes} bytes are left`);
    for (const problem of problems) print(`smoke: FAILED: ${problem}`);
    if (problems.length === 0) print("smoke: passed");
    return problems.length === 0;
}

function run(design: Design, stageCount: number): void {
    let count = 0;
    for (const _ of stagesOf(design)) {
        count += 1;
        if (count >= stageCount) return;
    }
}

function endlessLadder(): Design {
    const design = ladder(50);
    try {
        for (const path of design.pathsOf("Resistor")) design.is(`${path}.resistance`, quantity(1e3, "Ω", 1));
        const shrinking = new Declaration(design.vocabulary, "Shrinking");
        const value = shrinking.parameter("value", { unit: "", lower: 0 });
        shrinking.lessOrEqual(value, shrinking.multiply(0.9999, value));
        design.add("shrinking", shrinking);
        design.atMost("shrinking.value", quantity(1, ""));
        return design;
    } catch (error) {
        design[Symbol.dispose]();
        throw error;
    }
}

function total({ resident, native }: Memory): number {
    return resident + native;
}

function describe(label: string, { resident, heap, tables, native }: Memory): string {
    const parts = [
        `resident ${megabytes(resident)}`,
        `heap ${megabytes(heap)}`,
        `tables ${megabytes(tables)}`,
        `native ${megabytes(native)}`,
    ];
    return `${label.padEnd(7)} ${parts.join(", ")}`;
}

function megabytes(bytes: number): string {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}
