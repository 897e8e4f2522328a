import { createHash } from "node:crypto";
import { comment, paragraphs } from "./documentation.ts";
import { generateErrors } from "./generate-errors.ts";
import { generateFunctions } from "./generate-functions.ts";
import { generateIndex } from "./generate-index.ts";
import { generateLibrary } from "./generate-library.ts";
import { generateModels } from "./generate-models.ts";
import { generateObject } from "./generate-objects.ts";
import { generateTypes } from "./generate-types.ts";
import { type Manifest, parseManifest } from "./manifest-schema.ts";
import { Model } from "./model.ts";

/** What the generator must know beside the manifest. */
export interface GenerateContext {
    /** The Zig module, which the manifest must be of. */
    readonly module: string;
    /** The hash of the manifest's bytes; without it, that of the manifest as it is written by the build. */
    readonly manifestHash?: string | undefined;
    /** By module: what the generated code imports the classes of another module's objects from. */
    readonly specifiers?: ReadonlyMap<string, string> | undefined;
    /** The package that the library is published with, if it is. */
    readonly packageName?: string | undefined;
}

/**
 * Generates the TypeScript of a module from its manifest.
 *
 * @returns text by file name, to be formatted
 * @throws Error that names the places where the manifest is wrong
 */
export function generate(manifest: unknown, context: GenerateContext): Map<string, string> {
    const parsed = parseManifest(manifest);
    if (parsed.module !== context.module) {
        throw new Error(`the manifest is of the module "${parsed.module}", not of "${context.module}"`);
    }
    const model = new Model(parsed, context.specifiers);
    const hash = context.manifestHash ?? hashOf(manifest);
    const files = [
        generateTypes(model),
        generateErrors(model),
        generateFunctions(model),
        generateLibrary(model, hash, context.packageName),
        ...parsed.objects.map((item) => generateObject(item, model)),
        generateModels(parsed),
        generateIndex(model),
    ].filter((file) => !file.isEmpty);
    const names = files.map((file) => file.name);
    const duplicate = names.find((name, index) => names.indexOf(name) !== index);
    if (duplicate !== undefined) throw new Error(`an object can't be called so: the file ${duplicate} has another use`);
    return new Map(files.map((file) => [file.name, file.render(banner(parsed, file.name))]));
}

function banner(manifest: Manifest, file: string): string {
    const about = file === "index.ts" ? comment(paragraphs(manifest.documentation, "@module")) : "";
    return `// Generated from the Zig module "${manifest.module}"; don't edit. To update: npx --yes pnpm@12 stubs\n\n${about}`;
}

/** The build writes manifests with two spaces and a newline at the end. */
function hashOf(manifest: unknown): string {
    return createHash("sha256")
        .update(`${JSON.stringify(manifest, null, 2)}\n`)
        .digest("hex")
        .slice(0, 32);
}
