import type { Backend } from "./backend.ts";
import { openBunFfi } from "./bun-ffi.ts";
import { openDenoFfi } from "./deno-ffi.ts";
import { openKoffi } from "./koffi.ts";
import { openNodeFfi } from "./node-ffi.ts";
import { currentRuntime, describeRuntime, type Runtime } from "./runtime.ts";

const openers: Readonly<Record<string, () => Backend>> = {
    koffi: openKoffi,
    node: openNodeFfi,
    bun: openBunFfi,
    deno: openDenoFfi,
};

/** What is used when nothing is asked for. `node:ffi` is still an experiment of Node's, so it must be asked for. */
const defaults: Readonly<Record<Runtime, string>> = { node: "koffi", bun: "bun", deno: "deno" };

let chosen: Backend | undefined;

/**
 * The backend of this process: what `PYZIG_FFI` names, else `bun:ffi` on Bun, `Deno.dlopen` on Deno and koffi on Node.
 *
 * @throws when `PYZIG_FFI` names none, or one that this runtime doesn't have; the message lists the choices
 */
export function chosenBackend(): Backend {
    chosen ??= openBackend(process.env.PYZIG_FFI);
    return chosen;
}

/** Opens a backend by its name; undefined or an empty name means the runtime's default. */
export function openBackend(name: string | undefined, runtime: Runtime = currentRuntime()): Backend {
    const wanted = name === undefined || name === "" ? defaults[runtime] : name;
    const open = Object.hasOwn(openers, wanted) ? openers[wanted] : undefined;
    if (open === undefined)
        throw new Error(`PYZIG_FFI is "${wanted}"; it must be one of: ${Object.keys(openers).join(", ")}`);
    try {
        return open();
    } catch (cause) {
        const others = Object.keys(openers).filter((other) => other !== wanted && isAvailable(other));
        const choices = `${describeRuntime()} has: ${others.join(", ") || "no other"}`;
        throw new Error(`PYZIG_FFI: the backend "${wanted}" is not available: ${reasonOf(cause)}. ${choices}`, {
            cause,
        });
    }
}

function isAvailable(name: string): boolean {
    try {
        openers[name]?.();
        return true;
    } catch {
        return false;
    }
}

function reasonOf(cause: unknown): string {
    return cause instanceof Error ? cause.message : String(cause);
}
