import { typeOf } from "./codec-text.ts";
import { core, type Model } from "./model.ts";
import { SourceFile } from "./source-file.ts";

/** Generates the description of the native library. */
export function generateLibrary(model: Model, manifestHash: string): SourceFile {
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
            `manifestHash: ${JSON.stringify(manifestHash)},\nurl: import.meta.url,\n${file.use("./errors.ts", "errors")},\n${imported}});`,
        `/** The symbols of the native functions. */\nexport type NativeSymbol = ${symbols.join(" | ") || "never"};`,
        `/** The native functions, each resolved by its first use. */\n` +
            `export const native: ${file.useType(core, "NativeFunctions")}<NativeSymbol> = library.functions([\n${symbols.map((symbol) => `${symbol},`).join("\n")}\n]);`,
        `/** The native memory that the objects of this module hold on this thread. */\n` +
            `export function memoryUsage(): ${file.useType(core, "MemoryUsage")} {\nreturn library.memoryUsage();\n}`,
    );
    return file;
}
