import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import {
    moduleOutput,
    moduleWithDependencies,
    readZigModules,
    type ZigModules,
    zigModule,
} from "../../../packages/core/src/workspace/zig-modules.ts";
import { manifestHash } from "../build/manifest.ts";
import { generate } from "../codegen/generate.ts";
import { formatTypeScript } from "./format.ts";

/** The generated files of a module as they should be. */
export interface Stubs {
    /** The folder they belong in. */
    readonly directory: string;
    /** Content by file name. */
    readonly files: ReadonlyMap<string, string>;
}

/** Generates a module's TypeScript from the manifest that was built last. */
export function generateStubs(workspace: string, module: string): Stubs {
    const modules = readZigModules(workspace);
    const { native, generated } = moduleOutput(workspace, modules, module);
    const specifiers = new Map(
        moduleWithDependencies(modules, module).map((name) => [name, specifierOf(workspace, modules, name, generated)]),
    );
    const bytes = readFileSync(join(native, "manifest.json"));
    const manifest: unknown = JSON.parse(bytes.toString("utf8"));
    const files = new Map<string, string>();
    const packageName = zigModule(modules, module).package === undefined ? undefined : specifiers.get(module);
    const context = { module, manifestHash: manifestHash(bytes), specifiers, packageName };
    for (const [name, text] of generate(manifest, context)) {
        files.set(name, formatTypeScript(workspace, join(generated, name), text));
    }
    return { directory: generated, files };
}

/** What the generated code in a folder imports the classes of a module from: its package, or its generated code when it has none. */
function specifierOf(workspace: string, modules: ZigModules, module: string, folder: string): string {
    const { directory, generated } = moduleOutput(workspace, modules, module);
    const path = join(directory, "package.json");
    if (!existsSync(path)) return relative(folder, join(generated, "index.ts")).replaceAll("\\", "/");
    const { name }: { readonly name: string } = JSON.parse(readFileSync(path, "utf8"));
    return name;
}
