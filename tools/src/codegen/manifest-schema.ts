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

const manifestSchema = z.strictObject({
    abi: z.literal(1),
    module: name,
    documentation,
    enums: z.array(
        z.strictObject({ name, documentation, tags: z.array(z.strictObject({ name: z.string(), documentation })) }),
    ),
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
