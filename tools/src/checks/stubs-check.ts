import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateStubs } from "../stubs/generate-stubs.ts";
import { compareStubs } from "../stubs/write-stubs.ts";

/** True when the generated files of a module are up to date; otherwise prints how they differ and what to do. */
export function checkStubs(workspace: string, module: string, project: string): boolean {
    const stubs = generateStubs(workspace, module);
    const { stale, obsolete } = compareStubs(stubs);
    if (stale.length === 0 && obsolete.length === 0) return true;

    const wanted = join(workspace, ".zig-cache", "stubs", module);
    for (const name of stale) {
        const path = join(wanted, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, stubs.files.get(name) ?? "");
        process.stderr.write(difference(join(stubs.directory, name), path));
    }
    for (const name of obsolete) process.stderr.write(`obsolete: ${join(stubs.directory, name)}\n`);
    rmSync(wanted, { recursive: true, force: true });
    process.stderr.write(
        `\nThe generated code of the Zig module "${module}" is stale. Bring it up to date with:\n` +
            `  npx --yes pnpm@12 nx run ${project}:stubs\n`,
    );
    return false;
}

/** In git's form, which works for any two files. */
function difference(present: string, wanted: string): string {
    const result = spawnSync("git", ["diff", "--no-index", "--no-color", "--", present, wanted], { encoding: "utf8" });
    if (result.stdout) return result.stdout;
    return `stale: ${present}\n`;
}
