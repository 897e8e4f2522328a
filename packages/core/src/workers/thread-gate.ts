import { setCallGate } from "../call/call-gate.ts";

/**
 * Lets a process end only while its threads are outside of native calls: a thread that is ended within one can't allocate any more, and
 * some foreign-function layers bring the process down then.
 */
export interface ThreadGate {
    /** 1 once the process ends. Shared by all threads of the pool. */
    readonly ending: Int32Array<SharedArrayBuffer>;
    /** What the thread does, as below. */
    readonly state: Int32Array<SharedArrayBuffer>;
}

const RESTING = 0;
const WORKING = 1;

/** How long the end of the process waits for functions that make no native call. */
const PATIENCE_MILLISECONDS = 5000;

/** Shared memory for one number. */
export function sharedNumber(): Int32Array<SharedArrayBuffer> {
    return new Int32Array(new SharedArrayBuffer(4));
}

/** Makes this thread stop before its next native call once the process ends. */
export function obeyGate({ ending, state }: ThreadGate): void {
    setCallGate(() => {
        if (Atomics.load(ending, 0) === 0) return;
        setState(state, RESTING);
        // For good: the thread is ended meanwhile.
        Atomics.wait(ending, 0, 1);
    });
}

/** Says whether this thread runs a function. */
export function setWorking({ state }: ThreadGate, isWorking: boolean): void {
    setState(state, isWorking ? WORKING : RESTING);
}

/** Stops the threads at their next native calls, and waits for those that are within one. */
export function closeGates(gates: readonly ThreadGate[]): void {
    const end = performance.now() + PATIENCE_MILLISECONDS;
    for (const { ending } of gates) Atomics.store(ending, 0, 1);
    for (const { state } of gates) Atomics.wait(state, 0, WORKING, Math.max(0, end - performance.now()));
}

function setState(state: Int32Array<SharedArrayBuffer>, value: number): void {
    Atomics.store(state, 0, value);
    Atomics.notify(state, 0);
}
