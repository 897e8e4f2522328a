import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type PublishedPackage, publishedPackages } from "./published-packages.ts";

/** The command `release-check`: whether the packages are what a tag says; returns the exit status. */
export function checkRelease(workspace: string, tag: string | undefined): number {
    const changes = readdirSync(join(workspace, ".changeset")).filter(
        (name) => name.endsWith(".md") && name !== "README.md",
    );
    const problems = problemsOfTag(tag, publishedPackages(workspace), changes);
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    if (problems.length > 0) process.stderr.write("How a release is made: docs/internals/releasing.md\n");
    return problems.length === 0 ? 0 : 1;
}

/** What stands against releasing packages under a tag. */
export function problemsOfTag(
    tag: string | undefined,
    packages: readonly Pick<PublishedPackage, "name" | "version">[],
    changes: readonly string[],
): string[] {
    if (tag === undefined) return ["a tag is needed, such as v1.2.3"];
    return [
        ...packages
            .filter(({ version }) => tag !== `v${version}`)
            .map(({ name, version }) => `the tag is ${tag}, but ${name} has the version ${version}`),
        ...changes.map(
            (name) => `.changeset/${name} is not in any version yet: run npx --yes pnpm@12 changeset version`,
        ),
    ];
}
