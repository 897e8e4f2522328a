import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pinnedNode } from "../../../../packages/core/src/workspace/pinned-node.ts";
import { progress } from "../local-release.ts";
import { run } from "../run.ts";
import type { Consumer } from "./install.ts";
import type { ConsumerRow } from "./row.ts";

const compilers = ["typescript-5", "typescript-6", "typescript-7"];

/** The ways in which TypeScript finds packages. */
const resolutions = {
    nodenext: { module: "nodenext", moduleResolution: "nodenext" },
    bundler: { module: "esnext", moduleResolution: "bundler" },
} as const;

/** Checks the types of a user's program, and those of the packages themselves, with every supported compiler. */
export function tryTypescript(workspace: string, modules: string, { manager, folder }: Consumer): ConsumerRow[] {
    const rows: ConsumerRow[] = [];
    const documented = documentedOptions(workspace);
    for (const compiler of compilers) {
        const directory = join(modules, compiler);
        const { version } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as { version: string };
        progress(`checking types with TypeScript ${version}`);
        for (const [name, resolution] of Object.entries(resolutions)) {
            const project = `tsconfig.${name}.json`;
            const settings = { compilerOptions: { ...documented, ...resolution }, files: ["types.ts"] };
            writeFileSync(join(folder, project), JSON.stringify(settings));
            const given = [join(directory, "bin", "tsc"), "--project", project];
            const result = run(pinnedNode(workspace), given, { directory: folder });
            rows.push({
                area: `types, by ${manager}`,
                name: `TypeScript ${version}, ${name}`,
                passed: result.succeeded,
                note: "",
                output: result.output,
                milliseconds: result.milliseconds,
            });
        }
    }
    return rows;
}

/** What the page on bundlers says that a project needs. */
function documentedOptions(workspace: string): object {
    const page = readFileSync(join(workspace, "docs/bundlers.md"), "utf8");
    const block = /```json title="tsconfig\.json".*\n([\s\S]*?)^```$/m.exec(page)?.[1];
    if (block === undefined) throw new Error("docs/bundlers.md has no tsconfig.json");
    return JSON.parse(block).compilerOptions;
}
