import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages } from "./published-packages.ts";

/**
 * Writes into every published package where its source lies. The registry accepts a provenance statement only for the repository that
 * its workflow runs in, so a fork has to name itself: the sources name none, and a release says where it is made.
 *
 * @param url - for example `https://github.com/owner/name`
 */
export function writeRepositoryFields(workspace: string, url: string): void {
    for (const { root } of publishedPackages(workspace)) {
        const path = join(workspace, root, "package.json");
        const manifest = JSON.parse(readFileSync(path, "utf8"));
        manifest.repository = { type: "git", url: `git+${url}.git`, directory: root };
        writeFileSync(path, `${JSON.stringify(manifest, undefined, 2)}\n`);
    }
}

/** The repository that a workflow of GitHub runs in; undefined elsewhere. */
export function repositoryOfWorkflow(environment: NodeJS.ProcessEnv = process.env): string | undefined {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
    return server && repository ? `${server}/${repository}` : undefined;
}
