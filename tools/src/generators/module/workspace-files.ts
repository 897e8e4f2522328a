import { isDeepStrictEqual } from "node:util";
import type { ZigModule, ZigModules } from "../../../../packages/core/src/workspace/zig-modules.ts";

/** The text of `zig/modules.json` with one more module; the lines that are there stay as they are. */
export function addZigModule(text: string, name: string, module: ZigModule): string {
    const content: ZigModules = JSON.parse(text);
    const wanted = { ...content, modules: { ...content.modules, [name]: module } };
    // The modules come last, so their list ends at the last brace but one.
    const end = text.lastIndexOf("}", text.lastIndexOf("}") - 1);
    const before = text.slice(0, end).trimEnd();
    const added = `${before},\n"${name}": {\n${JSON.stringify(module).slice(1)}\n${text.slice(end)}`;
    return isJson(added, wanted) ? added : JSON.stringify(wanted, undefined, 2);
}

/** The text of the root's `tsconfig.json` with one more project. */
export function addReference(text: string, path: string): string {
    const content: { references?: { path: string }[] } = JSON.parse(text);
    return JSON.stringify({ ...content, references: [...(content.references ?? []), { path }] });
}

/** The text of `zig/build.zig.zon` with one more folder in its `paths`. */
export function addZonPath(text: string, folder: string): string {
    return text.replace(/(\.paths = \.\{[^}]*")(,?\s*\})/, (_, before: string, end: string) =>
        end.startsWith(",") ? `${before},\n        "${folder}"${end}` : `${before}, "${folder}"${end}`,
    );
}

function isJson(text: string, content: unknown): boolean {
    try {
        return isDeepStrictEqual(JSON.parse(text), content);
    } catch {
        return false;
    }
}
