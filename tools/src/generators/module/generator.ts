import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateFiles, type Tree } from "@nx/devkit";
import type { ZigModules } from "../../../../packages/core/src/workspace/zig-modules.ts";
import { formatTypeScript } from "../../stubs/format.ts";
import { checkName, type ModuleNames } from "./check-name.ts";
import { checkDependencies, checkDescription, type ModuleDependency, readJson, readText } from "./check-options.ts";
import { finishModule } from "./finish.ts";
import type { ModuleGeneratorOptions } from "./options.ts";
import { packageFile } from "./package-file.ts";
import { addReference, addZigModule, addZonPath } from "./workspace-files.ts";

const templates = fileURLToPath(new URL("files", import.meta.url));

/** What every package has alike; core's is copied. */
const commonFiles = ["LICENSE", "tsconfig.json"];

/**
 * Makes a Zig module with an example object, its TypeScript package and their tests. Nothing is written when a check fails; what it returns
 * runs once the files are written.
 */
export default function moduleGenerator(tree: Tree, options: ModuleGeneratorOptions): () => void {
    const modules = readJson<ZigModules>(tree, "zig/modules.json");
    const names = checkName(tree, modules, options.name);
    const dependencies = checkDependencies(tree, modules, options.dependencies ?? []);
    const description = checkDescription(names.name, options.description);
    const { name, identifier } = names;

    const sentence = /[!?]$/.test(description) ? description : `${description}.`;
    const references = JSON.stringify(referencesTo(dependencies));
    const substitutions = { ...names, sentence, references };
    generateFiles(tree, join(templates, "zig"), `zig/${identifier}`, substitutions);
    generateFiles(tree, join(templates, "package"), `packages/${name}`, substitutions);
    generateFiles(tree, join(templates, "changeset"), ".changeset", substitutions);
    for (const file of commonFiles) tree.write(`packages/${name}/${file}`, readText(tree, `packages/core/${file}`));
    const packageContent = packageFile(readJson(tree, "packages/core/package.json"), names, description, dependencies);
    tree.write(`packages/${name}/package.json`, JSON.stringify(packageContent));
    addToWorkspace(tree, names, dependencies);
    formatChanges(tree);
    return () => finishModule(tree.root, names, options.skipInstall === true);
}

/** The TypeScript projects that the declarations of a package need. */
function referencesTo(dependencies: readonly ModuleDependency[]): { path: string }[] {
    const folders = ["packages/core", ...dependencies.flatMap((dependency) => dependency.package?.folder ?? [])];
    return folders.map((folder) => ({ path: `../../${folder}/tsconfig.build.json`.replace("../../packages/", "../") }));
}

function addToWorkspace(
    tree: Tree,
    { name, identifier }: ModuleNames,
    dependencies: readonly ModuleDependency[],
): void {
    const module = {
        root: `${identifier}/root.zig`,
        bindings: `${identifier}/bindings.zig`,
        dependencies: ["pyzig", ...dependencies.map((dependency) => dependency.name)],
        package: `packages/${name}`,
    };
    tree.write("zig/modules.json", addZigModule(readText(tree, "zig/modules.json"), identifier, module));
    tree.write("zig/build.zig.zon", addZonPath(readText(tree, "zig/build.zig.zon"), identifier));
    const reference = `packages/${name}/tsconfig.build.json`;
    tree.write("tsconfig.json", addReference(readText(tree, "tsconfig.json"), reference));
}

/** Long names may need other line breaks than the templates have. */
function formatChanges(tree: Tree): void {
    for (const { path, type } of tree.listChanges()) {
        if (type === "DELETE" || !/\.(ts|json)$/.test(path)) continue;
        tree.write(path, formatTypeScript(tree.root, join(tree.root, path), readText(tree, path)));
    }
}
