import { z } from "zod";

const name = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be an identifier");
const documentation = z.string();
const fingerprint = z.string().regex(/^[0-9a-f]{32}$/, "must be 32 hexadecimal digits");

const scalarType = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("bool") }),
    z.strictObject({
        kind: z.literal("int"),
        signed: z.boolean(),
        bits: z.union([z.literal(8), z.literal(16), z.literal(32), z.literal(64)]),
    }),
    z.strictObject({ kind: z.literal("float"), bits: z.union([z.literal(32), z.literal(64)]) }),
    z.strictObject({ kind: z.literal("enum"), name }),
]);

/** A type that crosses the boundary. */
export type Type =
    | { readonly kind: "void" | "bool" | "text" | "bytes" }
    | { readonly kind: "int"; readonly signed: boolean; readonly bits: 8 | 16 | 32 | 64 }
    | { readonly kind: "size"; readonly signed: boolean }
    | { readonly kind: "float"; readonly bits: 32 | 64 }
    | { readonly kind: "enum" | "struct" | "object"; readonly name: string }
    | { readonly kind: "slice"; readonly element: Type }
    | { readonly kind: "optional"; readonly child: Type }
    | { readonly kind: "array"; readonly length: number; readonly element: Type };

const type: z.ZodType<Type> = z.lazy(() =>
    z.discriminatedUnion("kind", [
        ...scalarType.options,
        z.strictObject({ kind: z.enum(["void", "text", "bytes"]) }),
        z.strictObject({ kind: z.literal("size"), signed: z.boolean() }),
        z.strictObject({ kind: z.enum(["struct", "object"]), name }),
        z.strictObject({ kind: z.literal("slice"), element: type }),
        z.strictObject({ kind: z.literal("optional"), child: type }),
        z.strictObject({ kind: z.literal("array"), length: z.int().min(0), element: type }),
    ]),
);

const packedType = z.strictObject({
    kind: z.literal("packed"),
    name,
    bits: z.int().min(1).max(64),
    fields: z.array(
        z.strictObject({
            name,
            offset: z.int().min(0).max(63),
            width: z.int().min(1).max(64),
            type: z.discriminatedUnion("kind", [
                z.strictObject({ kind: z.literal("bool") }),
                z.strictObject({ kind: z.literal("int"), signed: z.boolean(), bits: z.int().min(1).max(64) }),
                z.strictObject({ kind: z.literal("enum"), name }),
            ]),
        }),
    ),
});

const column = z.strictObject({
    name,
    documentation,
    type: z.union([scalarType, packedType]),
    element: z.enum(["u8", "i8", "u16", "i16", "u32", "i32", "u64", "i64", "f32", "f64"]),
});

const shared = z.discriminatedUnion("kind", [
    z.strictObject({
        name,
        documentation,
        kind: z.literal("table"),
        row: name.nullable(),
        columns: z.array(column),
    }),
    z.strictObject({ name, documentation, kind: z.literal("bytes") }),
]);

const ownership = z.enum(["owned", "borrowed", "value"]);
/** A dependent object goes with the function's first object, but can be destroyed before. */
const resultOwnership = z.enum([...ownership.options, "dependent"]);

const functionSchema = z.strictObject({
    name,
    symbol: name,
    owner: name.nullable(),
    method: z.boolean(),
    documentation,
    parameters: z.array(z.strictObject({ name, documentation, type, ownership })),
    result: z.strictObject({ type, ownership: resultOwnership }),
    errors: z.array(name),
    details: name.nullable(),
});

const modelTypeSchema = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.enum(["number", "integer", "text", "boolean", "toggle", "bytes"]) }),
    z.strictObject({ kind: z.enum(["enum", "model"]), name }),
    z.strictObject({
        kind: z.literal("union"),
        name,
        variants: z.array(z.strictObject({ name, token: z.string(), model: name })).min(1),
    }),
]);

const major = z.int().min(0).max(255);

const modelFieldSchema = z.strictObject({
    name,
    documentation,
    tokens: z.array(z.strictObject({ token: z.string(), since: major, until: major })),
    form: z.enum(["child", "positional", "word", "repeated", "headless"]),
    unit: z.enum(["none", "millimetre", "degree", "ratio", "fixed6"]),
    quoting: z.enum(["automatic", "always", "never", "bare_until_7"]),
    flag: z.enum([
        "automatic",
        "word_until_8",
        "word_until_9",
        "yes_no",
        "true_false_until_7",
        "parenthesized_until_7",
        "parenthesized",
        "word",
    ]),
    codec: z.enum(["base64", "compressed"]).nullable(),
    since: major,
    until: major,
    derived: z.boolean(),
    may_be_empty: z.boolean(),
    list: z.boolean(),
    optional: z.boolean(),
    default: z.union([z.number(), z.boolean(), z.string(), z.strictObject({})]).nullable(),
    type: modelTypeSchema,
});

const modelSchema = z.strictObject({
    name,
    documentation,
    file: z
        .strictObject({
            kind: z.string(),
            tokens: z.array(z.string()),
            endings: z.array(z.string()),
            versions: z.array(z.strictObject({ from: z.int(), major })),
            newest: z.int().nullable(),
            layout: z.enum(["normal", "library_table"]),
        })
        .nullable(),
    fields: z.array(modelFieldSchema),
});

const enumSchema = z.strictObject({
    name,
    documentation,
    tags: z.array(z.strictObject({ name: z.string(), documentation })),
});

const manifestSchema = z.strictObject({
    abi: z.literal(1),
    module: name,
    documentation,
    enums: z.array(enumSchema),
    structs: z.array(
        z.strictObject({
            name,
            documentation,
            fields: z.array(z.strictObject({ name, documentation, type, default: z.json().optional() })),
        }),
    ),
    errors: z.array(z.strictObject({ name, set: z.string(), documentation })).min(1),
    error_sets: z.array(z.strictObject({ name, documentation, fields: name.nullable() })),
    imports: z
        .array(z.strictObject({ module: name, objects: z.array(z.strictObject({ name, fingerprint })) }))
        .default([]),
    objects: z.array(
        z.strictObject({
            name,
            documentation,
            destroy: name.nullable(),
            fingerprint,
            shared: z.array(shared),
        }),
    ),
    functions: z.array(functionSchema),
    models: z.array(modelSchema).default([]),
    model_enums: z.array(enumSchema).default([]),
    model_unions: z
        .array(
            z.strictObject({
                name,
                documentation,
                variants: z.array(z.strictObject({ name, documentation, model: name })),
            }),
        )
        .default([]),
});

/** What a Zig module exports; docs/abi.md describes it. */
export type Manifest = z.infer<typeof manifestSchema>;
/** An enum of a manifest. */
export type Enum = Manifest["enums"][number];
/** A plain struct of a manifest. */
export type Struct = Manifest["structs"][number];
/** A field of a struct. */
export type StructField = Struct["fields"][number];
/** A class of a manifest. */
export type ObjectClass = Manifest["objects"][number];
/** A shared table of a class. */
export type Table = Extract<ObjectClass["shared"][number], { kind: "table" }>;
/** A column of a table. */
export type Column = Table["columns"][number];
/** An exported function. */
export type ExportedFunction = Manifest["functions"][number];
/** A description of the module's data. */
export type DataModel = Manifest["models"][number];
/** A field of such a description. */
export type DataField = DataModel["fields"][number];
/** Several descriptions, one of which fits. */
export type DataUnion = Manifest["model_unions"][number];
/** A parameter of an exported function. */
export type Parameter = ExportedFunction["parameters"][number];

/**
 * Reads a manifest.
 *
 * @throws Error with the path and the problem of everything that is wrong with it
 */
export function parseManifest(value: unknown): Manifest {
    const result = manifestSchema.safeParse(value);
    if (result.success) return result.data;
    const problems = result.error.issues.map(({ path, message }) => `\n  ${jsonPath(path)}: ${message}`);
    throw new Error(`the manifest is not valid:${problems.join("")}`);
}

/** `functions[3].result.type.kind` */
export function jsonPath(path: readonly PropertyKey[]): string {
    const text = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
    return text === "" ? "(the whole)" : text.replace(/^\./, "");
}
