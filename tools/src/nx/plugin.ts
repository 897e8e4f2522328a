import { type CreateNodesV2, createNodesFromFiles } from "@nx/devkit";
import { inferredProjects } from "./infer-projects.ts";

/** The name that Nx shows. */
export const name = "@pyzig/nx";

/** Infers the targets of all projects from `zig/modules.json` and the packages; there are no project files. */
export const createNodesV2: CreateNodesV2 = [
    "zig/modules.json",
    async (files, options, context) =>
        await createNodesFromFiles(
            () => {
                const projects = inferredProjects(context.workspaceRoot);
                return { projects: Object.fromEntries(projects.map((project) => [project.root, { ...project }])) };
            },
            files,
            options ?? {},
            context,
        ),
];
