import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** The garbage collector of this runtime, as a function that runs it. */
export function garbageCollector(): () => void {
    const { Bun: bun } = globalThis as { readonly Bun?: { gc(isSynchronous: boolean): void } };
    if (bun !== undefined) return () => bun.gc(true);
    setFlagsFromString("--expose-gc");
    return runInNewContext("gc") as () => void;
}
