import { join } from "node:path";
import { pinnedNode } from "../../../packages/core/src/workspace/pinned-node.ts";
import { runOrThrow } from "./run.ts";

/** Milliseconds that an import takes. */
export interface ImportTime {
    readonly name: string;
    readonly milliseconds: number;
}

const runs = 9;

/** How long each entry of the installed packages takes to be imported, each in processes of its own: the median of nine. */
export function measureImports(workspace: string, folder: string, entries: readonly string[]): ImportTime[] {
    return entries.map((name) => {
        const program = `const start = performance.now(); await import(${JSON.stringify(name)}); console.log(performance.now() - start);`;
        const times = Array.from({ length: runs }, () => {
            const given = ["--input-type=module", "--eval", program];
            return Number(runOrThrow(pinnedNode(workspace), given, { directory: join(folder) }).stdout);
        });
        times.sort((left, right) => left - right);
        return { name, milliseconds: times[Math.floor(runs / 2)] ?? Number.NaN };
    });
}
