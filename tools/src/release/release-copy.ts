import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PackageManagers } from "./package-managers.ts";
import { publishedPackages } from "./published-packages.ts";
import { repositoryOfWorkflow, writeRepositoryFields } from "./repository-field.ts";
import { runOrThrow } from "./run.ts";

/** A repository for a dry run outside of a workflow; nothing is fetched from it. */
const exampleRepository = "https://github.com/example/pyzig";

/** Folders of a package that are built and not in git. */
const builtFolders = ["dist", "prebuilds"];

/**
 * Copies the workspace as it stands, changes that are not committed included, with what is built, and gives the packages of the copy
 * the versions of the next release. The workspace itself stays as it is.
 *
 * @throws when there is nothing to release, or a tool fails
 */
export function makeReleaseCopy(workspace: string, copy: string, { pnpm }: PackageManagers): void {
    copyKnownFiles(workspace, copy);
    for (const { root } of publishedPackages(workspace)) {
        for (const folder of builtFolders) {
            const built = join(workspace, root, folder);
            if (existsSync(built)) cpSync(built, join(copy, root, folder), { recursive: true });
        }
    }
    // Changesets asks git which commit brought a change.
    const git = ["-c", "user.name=release", "-c", "user.email=release@localhost", "-c", "core.hooksPath=/dev/null"];
    runOrThrow("git", ["init", "--quiet"], { directory: copy });
    runOrThrow("git", [...git, "add", "--all"], { directory: copy });
    runOrThrow("git", [...git, "commit", "--quiet", "--message", "as it stands"], { directory: copy });
    runOrThrow(pnpm, ["install", "--frozen-lockfile", "--prefer-offline", "--ignore-scripts"], { directory: copy });
    if (hasChangesets(copy)) runOrThrow(pnpm, ["exec", "changeset", "version"], { directory: copy });
    writeRepositoryFields(copy, repositoryOfWorkflow() ?? exampleRepository);
}

/** All files that git knows or would add. */
function copyKnownFiles(workspace: string, copy: string): void {
    const given = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const list = runOrThrow("git", given, { directory: workspace }).stdout;
    for (const path of list.split("\0")) {
        if (path === "" || !existsSync(join(workspace, path))) continue;
        mkdirSync(dirname(join(copy, path)), { recursive: true });
        cpSync(join(workspace, path), join(copy, path));
    }
}

/** After `changeset version` there are none until the next change: then the versions are those of the release already. */
function hasChangesets(workspace: string): boolean {
    return readdirSync(join(workspace, ".changeset")).some((name) => name.endsWith(".md") && name !== "README.md");
}
