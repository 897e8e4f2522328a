import { isMainThread } from "node:worker_threads";
import { currentRuntime } from "../backend/runtime.ts";
import { sharedMemory } from "./shared-memory.ts";

/** Places in the memory. */
const ENDING = 0;
const LOADING = 1;

/** Whether the process ends, and how many threads load something. */
const state = new Int32Array(sharedMemory("loading 1", 8));

/** How long the end of the process waits. Loading takes a few milliseconds. */
const PATIENCE_MILLISECONDS = 1000;

/**
 * Loads something that brings the process down when the thread is ended meanwhile, as koffi does: it can't make its objects any more, and
 * takes that for a fatal error. The process ends only when no thread is here; a thread that comes later stays here.
 */
export function whileLoading<Result>(load: () => Result): Result {
    Atomics.add(state, LOADING, 1);
    try {
        if (Atomics.load(state, ENDING) === 0 || isMainThread) return load();
    } finally {
        if (Atomics.sub(state, LOADING, 1) === 1) Atomics.notify(state, LOADING);
    }
    return waitForTheEnd();
}

/** The thread is ended meanwhile. */
function waitForTheEnd(): never {
    for (;;) Atomics.wait(state, ENDING, 1);
}

// Other runtimes end threads in another way.
if (isMainThread && currentRuntime() === "node") process.on("exit", waitForThreads);

function waitForThreads(): void {
    Atomics.store(state, ENDING, 1);
    const end = performance.now() + PATIENCE_MILLISECONDS;
    for (let count = Atomics.load(state, LOADING); count > 0; count = Atomics.load(state, LOADING)) {
        const left = end - performance.now();
        if (left <= 0) return;
        Atomics.wait(state, LOADING, count, left);
    }
}
