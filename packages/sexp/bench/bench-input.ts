import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { generateBoard } from "./generated-board.ts";

/** A board that is measured. */
export interface BenchInput {
    readonly name: string;
    readonly bytes: Buffer;
    /** Whether slow peers would take too long. */
    readonly huge: boolean;
    /** How many rounds are timed. */
    readonly rounds: number;
}

/** Peers that take more than seconds are left out of boards from here on. */
const HUGE_BYTES = 30_000_000;

/** The boards to measure: `PYZIG_BENCH_BOARD`, or three sizes made from the demo board. */
export function benchInputs(quick: boolean): BenchInput[] {
    const path = process.env.PYZIG_BENCH_BOARD;
    if (path !== undefined && path !== "") return [input(basename(path), readFileSync(path), quick)];
    const sizes = quick ? [300_000, 1_000_000] : [1_000_000, 5_800_000, 84_800_000];
    return sizes.map((size) => input(`${(size / 1e6).toFixed(1)} MB`, generateBoard(size), quick));
}

function input(name: string, bytes: Buffer, quick: boolean): BenchInput {
    const huge = bytes.length >= HUGE_BYTES;
    return { name, bytes, huge, rounds: quick || huge ? 5 : 15 };
}
