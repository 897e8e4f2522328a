import { checkModels } from "./check-models.ts";
import { comment, paragraphs } from "./documentation.ts";
import { enumText } from "./generate-types.ts";
import type { DataField, DataModel, DataUnion, Manifest } from "./manifest-schema.ts";
import { camelCase, lowerFirst } from "./names.ts";
import { SourceFile } from "./source-file.ts";

/** Where the run time of the generated classes is: the package of a module with models has it in `src/model`. */
const runtime = "../model/index.ts";

/** What every typed object has: no field can be called so. */
const reservedNames: ReadonlySet<string> = new Set(
    "clone constructor document equals getBoolean getBytes getList getNumber getStructure getText getToggle getValues getWord isDetached location node remove setField toJSON uncloneable".split(
        " ",
    ),
);

/** The last major version: a field that is valid up to it has no end. */
const latest = 255;

/** Generates the classes of the models of a module. */
export function generateModels(manifest: Manifest): SourceFile {
    checkModels(manifest);
    const file = new SourceFile("models.ts");
    for (const item of manifest.model_enums) {
        // `toggle` is a type of the run time.
        if (item.name !== "Toggle") file.add(enumText(item, `Every {@link ${item.name}} that is known.`));
    }
    for (const item of manifest.model_unions) file.add(unionText(item));
    const headless = headlessModels(manifest);
    for (const item of manifest.models)
        file.add(modelText(item, headless, file), dataText(item, file), classText(item, file));
    return file;
}

function unionText(item: DataUnion): string {
    const list = item.variants
        .map(
            (variant) =>
                `- \`${camelCase(variant.name)}\`: a {@link ${variant.model}}${variant.documentation === "" ? "" : `, ${variant.documentation}`}`,
        )
        .join("\n");
    const models = [...new Set(item.variants.map((variant) => variant.model))];
    const inputs = item.variants.map(
        (variant) => `({ readonly kind: ${JSON.stringify(camelCase(variant.name))} } & ${variant.model}Data)`,
    );
    return [
        `${comment(paragraphs(item.documentation, list))}export type ${item.name} = ${models.join(" | ")};`,
        `/** What can be put where {@link ${item.name}} stands: a typed object, or a plain one with its \`kind\`. */\n` +
            `export type ${item.name}Input = ${models.join(" | ")} | ${inputs.join(" | ")};`,
    ].join("\n\n");
}

/** The names of the models whose lists have no token in front. */
function headlessModels(manifest: Manifest): ReadonlySet<string> {
    const fields = manifest.models.flatMap((item) => item.fields).filter((field) => field.form === "headless");
    return new Set(fields.flatMap(({ type }) => (type.kind === "model" ? [type.name] : [])));
}

/** The description that the run time goes by. */
function modelText(item: DataModel, headless: ReadonlySet<string>, file: SourceFile): string {
    const fields = item.fields.map((field) => definitionText(field)).join(",\n");
    const options = [
        ...(item.file === null ? [] : [`file: ${fileText(item.file)}`]),
        ...(headless.has(item.name) ? ["isHeadless: true"] : []),
    ];
    const unusual = options.length === 0 ? "" : `, { ${options.join(", ")} }`;
    return `const ${modelName(item)} = new ${file.use(runtime, "Model")}(${JSON.stringify(item.name)}, () => ${item.name}, [${fields}]${unusual});\nconst ${fieldsName(item)} = ${modelName(item)}.fields;`;
}

function fileText(root: NonNullable<DataModel["file"]>): string {
    const versions = root.versions.map(({ from, major }) => `[${from}, ${major}]`).join(", ");
    const newest = root.newest === null ? "" : `, newest: ${root.newest}`;
    return `{ kind: ${JSON.stringify(root.kind)}, tokens: ${JSON.stringify(root.tokens)}, endings: ${JSON.stringify(root.endings)}, versions: [${versions}]${newest}, layout: ${JSON.stringify(root.layout)} }`;
}

function definitionText(field: DataField): string {
    const parts = [`name: ${JSON.stringify(camelCase(field.name))}`, `type: ${typeDefinition(field)}`];
    if (field.tokens.length > 0) parts.push(`tokens: [${field.tokens.map(tokenText).join(", ")}]`);
    if (field.form !== "child") parts.push(`form: ${JSON.stringify(field.form)}`);
    if (field.unit !== "none") parts.push(`unit: ${JSON.stringify(field.unit)}`);
    if (field.quoting !== "automatic") parts.push(`quoting: ${JSON.stringify(field.quoting)}`);
    if (field.flag !== "automatic") parts.push(`flag: ${JSON.stringify(field.flag)}`);
    if (field.codec !== null) parts.push(`codec: ${JSON.stringify(field.codec)}`);
    if (field.since !== 0) parts.push(`since: ${field.since}`);
    if (field.until !== latest) parts.push(`until: ${field.until}`);
    if (field.derived) parts.push("derived: true");
    if (field.may_be_empty) parts.push("mayBeEmpty: true");
    if (field.list) parts.push("list: true");
    if (isOptional(field)) parts.push("optional: true");
    if (isPlainDefault(field)) parts.push(`default: ${JSON.stringify(field.default)}`);
    return `{ ${parts.join(", ")} }`;
}

function tokenText({ token, since, until }: DataField["tokens"][number]): string {
    return since === 0 && until === latest ? JSON.stringify(token) : `[${JSON.stringify(token)}, ${since}, ${until}]`;
}

function typeDefinition({ type }: DataField): string {
    switch (type.kind) {
        case "enum":
            return `{ kind: "enum", name: ${JSON.stringify(type.name)}, words: ${type.name} }`;
        case "model":
            return `{ kind: "model", model: () => ${type.name} }`;
        case "union": {
            const variants = type.variants.map(
                ({ name, token, model }) =>
                    `[${JSON.stringify(camelCase(name))}, ${JSON.stringify(token)}, () => ${model}]`,
            );
            return `{ kind: "union", name: ${JSON.stringify(type.name)}, variants: [${variants.join(", ")}] }`;
        }
        default:
            return `{ kind: ${JSON.stringify(type.kind)} }`;
    }
}

/** A default that is an empty list means that the list may be missing. */
function isOptional(field: DataField): boolean {
    return field.optional || (typeof field.default === "object" && field.default !== null);
}

function isPlainDefault(field: DataField): boolean {
    return field.default !== null && typeof field.default !== "object";
}

/** The plain object that says what the class does. */
function dataText(item: DataModel, file: SourceFile): string {
    const members = item.fields.map((field) => {
        const isRequired = !field.list && !isOptional(field) && !isPlainDefault(field);
        return `${fieldComment(field)}readonly ${camelCase(field.name)}${isRequired ? "" : "?"}: ${givenType(field, file)}${isRequired ? "" : " | undefined"};`;
    });
    const tuple = tupleText(item);
    return [
        `/** A plain object that stands for a {@link ${item.name}}. */\nexport interface ${item.name}Data extends ${file.useType(runtime, "Unmodelled")} {\n${members.join("\n")}\n}`,
        `/** What can be put where a {@link ${item.name}} stands. */\nexport type ${item.name}Input = ${item.name} | ${item.name}Data${tuple === "" ? "" : ` | ${tuple}`};`,
    ].join("\n\n");
}

/** A tuple of the values, for models that have nothing but atoms. */
function tupleText(item: DataModel): string {
    if (item.fields.length === 0 || item.fields.some((field) => field.form !== "positional" || field.list)) return "";
    const elements = item.fields.map((field) => {
        const isRequired = !isOptional(field) && !isPlainDefault(field);
        return `${camelCase(field.name)}${isRequired ? "" : "?"}: ${valueType(field)}${isRequired ? "" : " | undefined"}`;
    });
    return `readonly [${elements.join(", ")}]`;
}

function classText(item: DataModel, file: SourceFile): string {
    const accessors = item.fields.map((field, index) => accessorText(item, field, index, file));
    const members = [
        `/** @internal */\nstatic override readonly model: ${file.use(runtime, "Model")} = ${modelName(item)};`,
        ...accessors,
        `override toJSON(): ${item.name}Data {\nreturn super.toJSON() as unknown as ${item.name}Data;\n}`,
    ];
    return `${comment(item.documentation === "" ? `The list \`${item.name}\`.` : item.documentation)}export class ${item.name} extends ${file.use(runtime, "ModelObject")} {\n${members.join("\n\n")}\n}`;
}

function accessorText(item: DataModel, field: DataField, index: number, file: SourceFile): string {
    const name = camelCase(field.name);
    if (reservedNames.has(name)) {
        throw new Error(
            `the field ${item.name}.${field.name} needs another name: every typed object has something that is called ${name}`,
        );
    }
    const place = `${fieldsName(item)}[${index}]`;
    const reader = readerOf(field, file);
    const mayLack = isOptional(field) && !field.list ? " | undefined" : "";
    const setterMayLack = mayLack !== "" || isPlainDefault(field) ? " | undefined" : "";
    const given = givenType(field, file);
    return (
        `${fieldComment(field)}get ${name}(): ${reader.type}${mayLack} {\nreturn this.${reader.call}(${place} as ${file.useType(runtime, "Field")});\n}\n` +
        `set ${name}(value: ${given}${setterMayLack}) {\nthis.setField(${place} as ${file.useType(runtime, "Field")}, value);\n}`
    );
}

function readerOf(field: DataField, file: SourceFile): { readonly call: string; readonly type: string } {
    const { type } = field;
    if (field.list) {
        if (type.kind === "model" || type.kind === "union") {
            const list = `${file.useType(runtime, "ModelList")}<${type.name}, ${type.name}Input>`;
            return { call: `getList<${type.name}, ${type.name}Input>`, type: list };
        }
        const value = valueType(field, file);
        return { call: `getValues<${value}>`, type: `${file.useType(runtime, "ValueList")}<${value}>` };
    }
    switch (type.kind) {
        case "number":
        case "integer":
            return { call: "getNumber", type: "number" };
        case "text":
            return { call: "getText", type: "string" };
        case "boolean":
            return { call: "getBoolean", type: "boolean" };
        case "toggle":
            return { call: "getToggle", type: file.useType(runtime, "ToggleValue") };
        case "bytes":
            return { call: "getBytes", type: "Uint8Array" };
        case "enum":
            return { call: `getWord<${valueType(field, file)}>`, type: valueType(field, file) };
        default:
            return { call: `getStructure<${type.name}>`, type: type.name };
    }
}

/** The type that a setter takes. */
function givenType(field: DataField, file: SourceFile): string {
    const { type } = field;
    const item = type.kind === "model" || type.kind === "union" ? `${type.name}Input` : valueType(field, file);
    return field.list ? `Iterable<${item}>` : item;
}

/** The type of a value that is no list of its own. */
function valueType({ type }: DataField, file?: SourceFile): string {
    switch (type.kind) {
        case "number":
        case "integer":
            return "number";
        case "boolean":
            return "boolean";
        case "toggle":
            return file === undefined ? '"yes" | "no" | "none"' : file.useType(runtime, "ToggleValue");
        case "bytes":
            return "Uint8Array | string";
        case "enum":
            return file === undefined
                ? `${type.name} | (string & {})`
                : `${file.useType(runtime, "Open")}<${type.name}>`;
        default:
            return "string";
    }
}

const unitTexts: Readonly<Record<DataField["unit"], string>> = {
    none: "",
    millimetre: "In millimetres.",
    degree: "In degrees.",
    ratio: "",
    fixed6: "",
};

function fieldComment(field: DataField): string {
    const bytes = field.type.kind === "bytes" ? "A text in its place is base64: so it is in JSON." : "";
    const notes = [unitTexts[field.unit], bytes, versionNote(field)].filter((text) => text !== "").join(" ");
    const fallback = isPlainDefault(field) ? `@defaultValue \`${JSON.stringify(field.default)}\`` : "";
    return comment(paragraphs([field.documentation, notes].filter((text) => text !== "").join(" "), fallback));
}

function versionNote({ since, until }: DataField): string {
    if (since > 0 && until < latest) return `In files of KiCad ${since} to ${until}.`;
    if (since > 0) return `In files of KiCad ${since} and later.`;
    return until < latest ? `In files up to KiCad ${until}.` : "";
}

function modelName(item: DataModel): string {
    return `${lowerFirst(item.name)}Model`;
}

function fieldsName(item: DataModel): string {
    return `${lowerFirst(item.name)}Fields`;
}
