import { comment } from "./documentation.ts";
import type { Manifest } from "./manifest-schema.ts";
import { core, type Model, property } from "./model.ts";
import { SourceFile } from "./source-file.ts";
import { returnedType } from "./type-text.ts";

/** Names that fields of an error can't have: they would hide what every error has. */
const taken: ReadonlySet<string> = new Set(["code", "module", "function", "name", "message", "stack", "cause"]);

/** Generates the error classes of a module, one for each error set. */
export function generateErrors(model: Model): SourceFile {
    const file = new SourceFile("errors.ts");
    for (const set of model.manifest.error_sets) addErrorSet(set, model, file);
    const entries = model.manifest.errors.map((item, index) => {
        if (index === 0) return `${file.use(core, "outOfMemory")},`;
        const message = JSON.stringify(messageText(item.documentation === "" ? spaced(item.name) : item.documentation));
        return `{ code: ${JSON.stringify(item.name)}, message: ${message}, type: ${item.set} },`;
    });
    file.add(
        `/** The errors of this module in the order of their numbers. */\n` +
            `export const errors: readonly ${file.useType(core, "ErrorEntry")}[] = [\n${entries.join("\n")}\n];`,
    );
    return file;
}

function addErrorSet(set: Manifest["error_sets"][number], model: Model, file: SourceFile): void {
    const errors = model.manifest.errors.filter((item) => item.set === set.name);
    const codes = errors.map((item) => JSON.stringify(item.name)).join(" | ");
    const list = errors.map((item) => `- \`${item.name}\`: ${item.documentation.replaceAll("\n", "\n  ")}`).join("\n");
    file.add(
        `${comment(`What \`code\` of a {@link ${set.name}} can be.\n\n${list}`)}export type ${set.name}Code = ${codes || "never"};`,
    );
    const fields = set.fields === null ? [] : model.struct(set.fields).fields;
    const properties = fields.map((field) => {
        const name = property(field.name);
        if (taken.has(name)) {
            throw new Error(
                `the field "${name}" of ${set.fields} goes with the errors of ${set.name}, and every error has something of that name; call it otherwise`,
            );
        }
        const type = returnedType(field.type, model, file);
        const withUndefined = field.type.kind === "optional" ? type : `${type} | undefined`;
        return `${comment(field.documentation)}declare readonly ${name}: ${withUndefined};`;
    });
    file.add(
        `${comment(set.documentation)}export class ${set.name} extends ${file.use(core, "ZigError")} {\n` +
            `/** Which error it is. */\ndeclare readonly code: ${set.name}Code;\n${properties.join("\n")}\n\n` +
            `}\n${file.use(core, "nameErrors")}(${set.name}, ${JSON.stringify(set.name)});`,
    );
}

/** Placeholders name fields as Zig does. */
function messageText(documentation: string): string {
    return documentation.replaceAll("\n", " ").replace(/\{(\w+)\}/g, (_, field: string) => `{${property(field)}}`);
}

/** `NoSuchRow` becomes `no such row`: better than nothing. */
function spaced(name: string): string {
    return name.replace(/(?<=.)([A-Z])/g, " $1").toLowerCase();
}
