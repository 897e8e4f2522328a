import type { Handle } from "./handle.ts";

/** The handles whose objects went to another thread: only the words of errors depend on it. */
const moved: WeakSet<Handle> = new WeakSet();

/** Notes that an object went to another thread. */
export function markMoved(handle: Handle): void {
    moved.add(handle);
}

/** Whether an object is gone because it went to another thread. */
export function isMoved(handle: Handle): boolean {
    return moved.has(handle);
}
