import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installOnDemand } from "../../../tools/src/release/on-demand.ts";
import { findPackageManagers } from "../../../tools/src/release/package-managers.ts";
import { workspace } from "./workspace.ts";

/** What is used of VitePress. */
export interface VitePress {
    build(root: string): Promise<void>;
    serve(options: { readonly root: string }): Promise<unknown>;
}

/** What is used of TypeDoc. */
export interface TypeDoc {
    readonly LogLevel: { readonly Warn: number };
    readonly Application: { bootstrapWithPlugins(options: object): Promise<TypeDocApplication> };
}

interface TypeDocApplication {
    readonly logger: { hasErrors(): boolean };
    readonly converter: { convert(entries: readonly TypeDocEntry[]): object };
    readonly outputs: {
        writeOutput(output: { readonly name: string; readonly path: string }, project: object): Promise<void>;
    };
    getEntryPoints(): readonly TypeDocEntry[] | undefined;
    validate(project: object): void;
}

interface TypeDocEntry {
    readonly displayName: string;
}

let modules: string | undefined;

/**
 * The file that an entry of a package of `tools/on-demand/site` is imported by. These packages are a third of all that the workspace
 * would install, and only who builds the site needs them.
 */
export function generatorPath(name: string, entry = "."): string {
    modules ??= installOnDemand(workspace, "site", findPackageManagers(workspace));
    const folder = join(modules, name);
    const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const target = typeof exports[entry] === "string" ? exports[entry] : exports[entry]?.default;
    if (typeof target !== "string") throw new Error(`${name} has no entry "${entry}" to import`);
    return join(folder, target);
}

/** Imports a package of `tools/on-demand/site`, which is installed the first time. */
export async function importGenerator<Module>(name: string): Promise<Module> {
    return (await import(pathToFileURL(generatorPath(name)).href)) as Module;
}
