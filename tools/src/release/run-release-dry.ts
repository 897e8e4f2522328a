import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { describeCounts, resultsDirectory, single, sum } from "../checks/results.ts";
import { tryExamples, tryFirstMinute } from "./consumers/examples.ts";
import { describeRows } from "./consumers/row.ts";
import { tryConsumers } from "./consumers/run-consumers.ts";
import { measureImports } from "./import-time.ts";
import { type LocalRelease, progress, withLocalRelease } from "./local-release.ts";
import { runOrThrow } from "./run.ts";
import { writeSboms } from "./sbom.ts";
import { describeTarballs, fetchTarballs } from "./tarballs.ts";

const entries = ["@pyzig/core", "@pyzig/graph", "@pyzig/sexp", "@pyzig/sexp/kicad", "@pyzig/typegraph"];

/**
 * The command `release:dry`: does all of a release but the last step. Publishes to a registry of this machine, installs from it, uses
 * what is installed in every way that is supported, and leaves the tarballs and the bills of materials in `.results/release`.
 *
 * @returns the exit status
 */
export async function runReleaseDry(workspace: string): Promise<number> {
    const before = stateOf(workspace);
    const folder = join(workspace, resultsDirectory, "release");
    rmSync(folder, { recursive: true, force: true });
    const failures = await withLocalRelease(workspace, (release) => rehearse(release, folder));
    const isUntouched = stateOf(workspace) === before;
    if (!isUntouched) process.stdout.write("the work tree has changed: see git status\n");
    const counts = sum([...failures, single(isUntouched)]);
    process.stdout.write(`${describeCounts(counts)}\n`);
    return counts.failed === 0 ? 0 : 1;
}

async function rehearse(release: LocalRelease, folder: string): Promise<ReturnType<typeof single>[]> {
    const tarballs = await fetchTarballs(release, folder);
    const sboms = writeSboms(release.copy, folder, release.managers);
    const firstMinutes = [tryFirstMinute(release, "pnpm"), tryFirstMinute(release, "npm")];
    const { rows, consumers } = await tryConsumers(release);
    const isInstalled = existsSync(join(consumers.pnpm.folder, "node_modules", "@pyzig"));
    const examples = isInstalled ? tryExamples(release, consumers.pnpm) : [];
    progress("measuring imports");
    const imports = isInstalled ? measureImports(release.workspace, consumers.pnpm.folder, entries) : [];
    const all = [...firstMinutes, ...rows, ...examples];
    const lines = [
        "",
        describeTarballs(tarballs),
        ...sboms.map(({ file, components }) => `${file}: ${components} components`),
        "",
        changelogOf(release),
        ...firstMinutes.map(({ name, output }) => `--- ${name}\n${output}\n`),
        ...imports.map(({ name, milliseconds }) => `import of ${name}: ${milliseconds.toFixed(1)} ms`),
        "",
        describeRows(all),
        `tarballs and bills of materials: ${relative(release.workspace, folder)}`,
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
    return [
        ...tarballs.map(({ problems }) => single(problems.length === 0)),
        ...sboms.map(() => single(true)),
        ...all.map(({ passed }) => single(passed)),
    ];
}

/** The start of what changesets wrote, so that one sees what a reader will. */
function changelogOf({ copy, packages }: LocalRelease): string {
    const root = packages.find(({ name }) => name === "@pyzig/sexp")?.root ?? "";
    const path = join(copy, root, "CHANGELOG.md");
    const start = existsSync(path) ? readFileSync(path, "utf8").split("\n").slice(0, 12).join("\n") : "(no changes)";
    return `--- the start of ${root}/CHANGELOG.md\n${start}\n…\n`;
}

/** All that git sees: what is committed, staged, changed and new. */
function stateOf(workspace: string): string {
    const options = { directory: workspace };
    const parts = [
        ["rev-parse", "HEAD"],
        ["status", "--porcelain", "--untracked-files=all"],
        ["diff", "HEAD"],
    ];
    return parts.map((given) => runOrThrow("git", given, options).stdout).join("\n");
}
