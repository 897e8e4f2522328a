import { readFileSync } from "node:fs";
import { join } from "node:path";
import { moduleOutput, readZigModules } from "../../../packages/core/src/workspace/zig-modules.ts";
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
    const { native, generated } = moduleOutput(workspace, readZigModules(workspace), module);
    const bytes = readFileSync(join(native, "manifest.json"));
    const manifest: unknown = JSON.parse(bytes.toString("utf8"));
    const files = new Map<string, string>();
    for (const [name, text] of generate(manifest, { module, manifestHash: manifestHash(bytes) })) {
        files.set(name, formatTypeScript(workspace, join(generated, name), text));
    }
    return { directory: generated, files };
}
