import { libraryFileName } from "../../../packages/core/src/workspace/build-settings.ts";
import { prebuildTargets } from "../prebuild/targets.ts";
import { typeOf } from "./codec-text.ts";
import { core, type Model } from "./model.ts";
import { SourceFile } from "./source-file.ts";

/**
 * Generates the description of the native library.
 *
 * @param packageName the package that it is published with
 */
export function generateLibrary(model: Model, manifestHash: string, packageName?: string): SourceFile {
    const file = new SourceFile("library.ts");
    const { module, functions } = model.manifest;
    const imports = model.manifest.imports.flatMap((item) =>
        item.objects.map(
            ({ name, fingerprint }) =>
                `{ type: () => ${typeOf(name, model, file)}, fingerprint: ${JSON.stringify(fingerprint)} },`,
        ),
    );
    const imported = imports.length === 0 ? "" : `imports: [\n${imports.join("\n")}\n],\n`;
    const symbols = functions.map((item) => JSON.stringify(item.symbol));
    const library = file.use(core, "ZigLibrary");
    file.add(
        `/** The native library of this module; the first call loads it. */\n` +
            `export const library: ${library} = new ${library}({\nmodule: ${JSON.stringify(module)},\n` +
            `manifestHash: ${JSON.stringify(manifestHash)},\nurl: import.meta.url,\n${packaged(module, packageName)}${file.use("./errors.ts", "errors")},\n${imported}});`,
        `/** The symbols of the native functions. */\nexport type NativeSymbol = ${symbols.join(" | ") || "never"};`,
        `/** The native functions, each resolved by its first use. */\n` +
            `export const native: ${file.useType(core, "NativeFunctions")}<NativeSymbol> = library.functions([\n${symbols.map((symbol) => `${symbol},`).join("\n")}\n]);`,
        `/** The native memory that the objects of this module hold on this thread. */\n` +
            `export function memoryUsage(): ${file.useType(core, "MemoryUsage")} {\nreturn library.memoryUsage();\n}`,
    );
    return file;
}

/**
 * Where the packaged libraries lie as seen from the published files, which are all in `dist`. The addresses are written out, each for
 * itself and not within a function: bundlers and file tracers understand nothing else. Bundles in
 * the form of CommonJS have no address to start from.
 */
function packaged(module: string, packageName: string | undefined): string {
    if (packageName === undefined) return "";
    const entries = prebuildTargets.map(({ name, target }) => {
        const path = `../prebuilds/${name}/${libraryFileName(module, target)}`;
        return `${JSON.stringify(name)}: new URL(${JSON.stringify(path)}, import.meta.url),`;
    });
    return `package: ${JSON.stringify(packageName)},\nprebuilt: typeof import.meta.url === "string" ? {\n${entries.join("\n")}\n} : {},\n`;
}
