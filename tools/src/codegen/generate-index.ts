import { tableNames } from "./generate-tables.ts";
import { classFile, type Model, typeConstant } from "./model.ts";
import { SourceFile } from "./source-file.ts";

/** Generates the list of what users of the module may import. */
export function generateIndex(model: Model): SourceFile {
    const file = new SourceFile("index.ts");
    const { manifest } = model;
    const types = [
        ...manifest.enums.map((item) => item.name),
        ...manifest.structs.flatMap(({ name }) => {
            const loose = model.isGiven(name) ? [model.looseName(name)] : [];
            const complete = model.isReturned(name) || !model.hasLooseForm(name) ? [name] : [];
            return [...new Set([...loose, ...complete])].map((item) => `type ${item}`);
        }),
    ];
    const lists: [file: string, names: string[]][] = [
        ["./errors.ts", manifest.error_sets.flatMap(({ name }) => [name, `type ${name}Code`])],
        ["./functions.ts", model.functionsOf(null).map((item) => item.name)],
        ["./library.ts", ["memoryUsage"]],
        ...manifest.objects.map((item): [string, string[]] => [
            classFile(item.name),
            [
                item.name,
                typeConstant(item.name),
                ...item.shared.flatMap((shared) => (shared.kind === "table" ? tableNames(item, shared) : [])),
            ],
        ]),
        ["./types.ts", types],
    ];
    checkNames(lists.flatMap(([, names]) => names));
    for (const [specifier, names] of lists) {
        if (names.length === 0) continue;
        const areTypes = names.every((name) => name.startsWith("type "));
        const list = areTypes ? names.map((name) => name.slice("type ".length)) : names;
        file.add(`export ${areTypes ? "type " : ""}{ ${list.join(", ")} } from "${specifier}";`);
    }
    return file;
}

/** Everything a module exports shares one namespace in TypeScript. */
function checkNames(names: readonly string[]): void {
    const bare = names.map((name) => name.replace(/^type /, ""));
    const duplicate = bare.find((name, index) => bare.indexOf(name) !== index);
    if (duplicate !== undefined)
        throw new Error(`the module would export two things called "${duplicate}" to TypeScript; rename one in Zig`);
}
