import { fileURLToPath } from "node:url";
import type { Handle } from "./handle.ts";

/** Whether `PYZIG_LEAKS=1` asks to report objects that are never destroyed. */
const isWatching = process.env.PYZIG_LEAKS === "1";

const undestroyed: Set<Handle> = new Set();

/** Remembers where an object was made; it is reported when the thread ends before the object does. */
export function watch(handle: Handle): void {
    if (!isWatching) return;
    if (undestroyed.size === 0 && process.listeners("exit").every((listener) => listener !== report)) {
        process.on("exit", report);
    }
    handle.creation = new Error("created").stack?.split("\n").slice(1).filter(isOutside).join("\n");
    undestroyed.add(handle);
}

/** Forgets an object that has been destroyed. */
export function unwatch(handle: Handle): void {
    if (isWatching) undestroyed.delete(handle);
}

function report(): void {
    if (undestroyed.size === 0) return;
    const lines = [
        `pyzig: ${undestroyed.size} ${undestroyed.size === 1 ? "object was" : "objects were"} never destroyed`,
    ];
    for (const handle of undestroyed) {
        lines.push(`  ${handle.type.name} at 0x${handle.address.toString(16)}, created`, handle.creation ?? "");
    }
    process.stderr.write(`${lines.join("\n")}\n`);
}

/** This folder, as a stack names it: V8 by its URL, Bun by its path. */
const names: readonly string[] = ownNames(import.meta.url);

/** Bundles in the form of CommonJS have no address, and so nothing to tell this folder by. */
function ownNames(url: string | undefined): string[] {
    if (typeof url !== "string") return [];
    const here = new URL(".", url);
    return [here.href, fileURLToPath(here)];
}

/** Leaves out the frames of this folder, which say nothing about the leak. */
function isOutside(line: string): boolean {
    return names.every((name) => !line.includes(name));
}
