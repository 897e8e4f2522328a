import { after, checkText, readText, writeText } from "./codec-text.ts";
import { comment, paragraphs } from "./documentation.ts";
import type { Enum, Struct, StructField, Type } from "./manifest-schema.ts";
import { core, type Model, property } from "./model.ts";
import { localName, lowerFirst } from "./names.ts";
import { SourceFile } from "./source-file.ts";
import { givenType, returnedType } from "./type-text.ts";

/** Generates the enums and structs of a module. */
export function generateTypes(model: Model): SourceFile {
    const file = new SourceFile("types.ts");
    for (const item of model.manifest.enums) file.add(enumText(item));
    for (const item of model.manifest.structs) addStruct(item, model, file);
    return file;
}

/**
 * An enum as a type and the list of its tags.
 *
 * @param note - What the list is said to be.
 */
export function enumText(
    item: Enum,
    note = `Every \`${item.name}\`, at the index that columns of tables hold.`,
): string {
    const tags = item.tags.map((tag) => JSON.stringify(tag.name)).join(", ");
    const documented = item.tags.filter((tag) => tag.documentation !== "");
    const list = documented.map((tag) => `- \`${tag.name}\`: ${tag.documentation.replaceAll("\n", "\n  ")}`).join("\n");
    return [
        `${comment(paragraphs(item.documentation, list))}export type ${item.name} = (typeof ${item.name})[number];`,
        `/** ${note} */\nexport const ${item.name} = [${tags}] as const;`,
    ].join("\n\n");
}

function addStruct(item: Struct, model: Model, file: SourceFile): void {
    const isLoose = model.hasLooseForm(item.name);
    const complete = model.completeName(item.name);
    const isOption = isLoose && model.isGiven(item.name);
    if (isOption)
        file.add(interfaceText(item, model.looseName(item.name), item.documentation, looseFields(item, model, file)));
    const documentation = complete === item.name ? item.documentation : `A {@link ${item.name}} with all its fields.`;
    file.add(interfaceText(item, complete, documentation, completeFields(item, model, file)));
    if (model.isGiven(item.name)) file.add(checkStruct(item, model, file), writeStruct(item, model, file));
    if (model.isReturned(item.name)) file.add(readStruct(item, model, file));
}

function interfaceText(item: Struct, name: string, documentation: string, fields: readonly string[]): string {
    return `${comment(documentation === "" ? `The struct \`${item.name}\`.` : documentation)}export interface ${name} {\n${fields.join("\n")}\n}`;
}

/** What callers give: fields with a default may be left out. */
function looseFields(item: Struct, model: Model, file: SourceFile): string[] {
    return item.fields.map((field) => {
        const type = givenType(field.type, model, file);
        const isOptional = field.default !== undefined;
        const withUndefined = isOptional && field.type.kind !== "optional" ? `${type} | undefined` : type;
        const note = isOptional ? defaultNote(field) : "";
        return `${comment(paragraphs(field.documentation, note))}readonly ${property(field.name)}${isOptional ? "?" : ""}: ${withUndefined};`;
    });
}

function defaultNote(field: StructField): string {
    if (field.default === null) return "";
    return `@defaultValue \`${defaultText(field.type, field.default)}\``;
}

function completeFields(item: Struct, model: Model, file: SourceFile): string[] {
    return item.fields.map((field) => {
        const type = returnedType(field.type, model, file);
        return `${comment(field.documentation)}readonly ${property(field.name)}: ${type};`;
    });
}

const checkLocals: ReadonlySet<string> = new Set(["value", "call", "place", "key", "where", "unknown"]);

function checkStruct(item: Struct, model: Model, file: SourceFile): string {
    const place = file.useType(core, "Place");
    const hasDefaults = item.fields.some((field) => field.default !== undefined);
    const locals = item.fields.map((field) => localName(field.name, checkLocals));
    const bindings = item.fields.map((field, index) => {
        const name = property(field.name);
        const binding = name === locals[index] ? name : `${name}: ${locals[index]}`;
        return field.default === undefined || field.default === null
            ? binding
            : `${binding} = ${defaultText(field.type, field.default)}`;
    });
    const checks = item.fields.map((field, index) => {
        const context = { model, file, place: `call, where, ${JSON.stringify(property(field.name))}` };
        return `${property(field.name)}: ${checkText(field.type, locals[index] ?? "", context)},`;
    });
    const keys = `${lowerFirst(item.name)}Keys`;
    const list = item.fields.map((field) => JSON.stringify(property(field.name))).join(", ");
    const unknown = hasDefaults
        ? `for (const unknown in value) {\n` +
          `if (!${keys}.includes(unknown)) throw ${file.use(core, "unknownKey")}(unknown, ${keys}, call, where);\n}\n`
        : "";
    return (
        (hasDefaults ? `const ${keys}: readonly string[] = [${list}];\n\n` : "") +
        `/** Checks ${article(item.name)} \`${item.name}\`${hasDefaults ? " and fills in what was left out" : ""}. */\n` +
        `export function check${item.name}(value: ${model.looseName(item.name)}, call: string, place: ${place}, key?: string | number): ${model.completeName(item.name)} {\n` +
        `const where = ${file.use(core, "placeOf")}(place, key);\n` +
        `${file.use(core, "checkObject")}(value, call, where);\n` +
        unknown +
        `const { ${bindings.join(", ")} } = value;\n` +
        `return {\n${checks.join("\n")}\n};\n}`
    );
}

function writeStruct(item: Struct, model: Model, file: SourceFile): string {
    let slot = "slot";
    const statements = item.fields.map((field) => {
        const place = `${JSON.stringify(item.name)}, ${JSON.stringify(property(field.name))}`;
        const text = writeText(field.type, "slots", slot, `value.${property(field.name)}`, { model, file, place });
        slot = after(slot, model.slots(field.type));
        return text;
    });
    return (
        `/** Writes ${article(item.name)} \`${item.name}\` that has been checked. */\n` +
        `export function write${item.name}(slots: ${file.useType(core, "Slots")}, slot: number, value: ${model.completeName(item.name)}): void {\n` +
        `${statements.join("\n")}\n}`
    );
}

function readStruct(item: Struct, model: Model, file: SourceFile): string {
    let slot = "slot";
    const fields = item.fields.map((field) => {
        const text = readText(field.type, "slots", slot, { model, file, place: "" });
        slot = after(slot, model.slots(field.type));
        return `${property(field.name)}: ${text},`;
    });
    return (
        `/** Reads ${article(item.name)} \`${item.name}\` of a result. */\n` +
        `export function read${item.name}(slots: ${file.useType(core, "Slots")}, slot: number): ${model.completeName(item.name)} {\n` +
        `return {\n${fields.join("\n")}\n};\n}`
    );
}

/** A default of the manifest as TypeScript. */
export function defaultText(type: Type, value: unknown): string {
    switch (type.kind) {
        case "int":
            return type.bits === 64 ? `${value}n` : String(value);
        case "optional":
            return value === null ? "undefined" : defaultText(type.child, value);
        case "bytes":
            return "new Uint8Array(0)";
        case "struct":
            // The check of the struct fills in its own defaults.
            return "{}";
        case "array":
            return `[${(value as unknown[]).map((element) => defaultText(type.element, element)).join(", ")}]`;
        default:
            return JSON.stringify(value);
    }
}

function article(name: string): string {
    return /^[AEIOU]/.test(name) ? "an" : "a";
}
