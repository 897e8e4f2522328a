import { join } from "node:path";
import { resultsDirectory } from "../checks/results.ts";
import { findPackageManagers } from "./package-managers.ts";
import { repositoryOfWorkflow, writeRepositoryFields } from "./repository-field.ts";
import { writeSboms } from "./sbom.ts";

/**
 * What the release workflow does between building and publishing; returns the exit status. It changes files, so it refuses to run
 * anywhere else.
 */
export function prepareRelease(workspace: string): number {
    const repository = repositoryOfWorkflow();
    if (repository === undefined) {
        process.stderr.write(
            "GITHUB_SERVER_URL and GITHUB_REPOSITORY are not set, so this is not the release workflow, and packages made here would " +
                "have no provenance. To try a release use: npx --yes pnpm@12 release:dry\n",
        );
        return 2;
    }
    writeRepositoryFields(workspace, repository);
    const folder = join(workspace, resultsDirectory, "release");
    for (const { file, components } of writeSboms(workspace, folder, findPackageManagers(workspace))) {
        process.stdout.write(`${file}: ${components} components\n`);
    }
    return 0;
}
