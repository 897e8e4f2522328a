import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { fetchWheel } from "../zig-toolchain/fetch-wheel.ts";

/** LIEF reads the formats of all systems; a parser of our own would only repeat our own mistakes. */
export const liefVersion = "1.0.0";

const facts = z.object({
    format: z.string(),
    machine: z.string().default("unknown"),
    is_shared: z.boolean().default(false),
    exports: z.array(z.string()).default([]),
    libraries: z.array(z.string()).default([]),
    imports: z.array(z.string()).default([]),
    versions: z.array(z.string()).default([]),
    is_stripped: z.boolean().default(false),
    minimum_version: z.string().nullish(),
    is_signed: z.boolean().nullish(),
    own_name: z.string().nullish(),
});

/** What a file says of itself, in LIEF's words. */
export type LibraryFacts = z.infer<typeof facts>;

/** Reads shared libraries of any system; returns their facts by path. */
export function inspectLibraries(workspace: string, paths: readonly string[]): ReadonlyMap<string, LibraryFacts> {
    if (paths.length === 0) return new Map();
    const environment = { ...process.env, PYTHONPATH: fetchWheel(workspace, "lief", liefVersion) };
    const script = fileURLToPath(new URL("inspect_library.py", import.meta.url));
    const failures: string[] = [];
    for (const python of ["python3", "python", "py"]) {
        const result = spawnSync(python, [script, ...paths], {
            encoding: "utf8",
            env: environment,
            maxBuffer: 1 << 26,
        });
        if (result.status === 0)
            return new Map(Object.entries(z.record(z.string(), facts).parse(JSON.parse(result.stdout))));
        failures.push(`  - ${python}: ${result.error?.message ?? result.stderr.trim().split("\n").at(-1)}`);
    }
    throw new Error(
        `the libraries can't be looked at, because no Python runs LIEF ${liefVersion}:\n${failures.join("\n")}`,
    );
}
