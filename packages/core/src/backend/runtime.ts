/** What runs this program. */
export type Runtime = "node" | "bun" | "deno";

/** The runtime of this process. */
export function currentRuntime(): Runtime {
    const { bun, deno } = process.versions;
    if (bun !== undefined) return "bun";
    return deno === undefined ? "node" : "deno";
}

/** The runtime and its version, for messages: `Bun 1.4.5`. */
export function describeRuntime(): string {
    const { bun, deno, node } = process.versions;
    if (bun !== undefined) return `Bun ${bun}`;
    return deno === undefined ? `Node ${node}` : `Deno ${deno}`;
}
