import { comment, paragraphs } from "./documentation.ts";
import type { Column, ObjectClass, Table } from "./manifest-schema.ts";
import { core, type Model, property } from "./model.ts";
import { titleCase, upperCase } from "./names.ts";
import type { SourceFile } from "./source-file.ts";

const arrayClasses: Readonly<Record<Column["element"], string>> = {
    u8: "Uint8Array",
    i8: "Int8Array",
    u16: "Uint16Array",
    i16: "Int16Array",
    u32: "Uint32Array",
    i32: "Int32Array",
    u64: "BigUint64Array",
    i64: "BigInt64Array",
    f32: "Float32Array",
    f64: "Float64Array",
};

/** Names that columns can't have: tables and rows have them already. */
const taken: ReadonlySet<string> = new Set([
    "length",
    "owner",
    "row",
    "rows",
    "table",
    "index",
    "attach",
    "checkRow",
    "constructor",
]);

/** The class of a table: `TreeNodes` for `nodes` of `Tree`. */
export function tableClass(owner: ObjectClass, table: Table): string {
    return `${owner.name}${titleCase(table.name)}`;
}

/** The public names of a table beside its class. */
export function tableNames(owner: ObjectClass, table: Table): string[] {
    return [
        tableClass(owner, table),
        ...(table.row === null ? [] : [table.row]),
        ...packedColumns(table).flatMap(({ type }) =>
            type.fields.flatMap((field) => [shiftName(type.name, field.name), maskName(type.name, field.name)]),
        ),
    ];
}

/** Generates the class of a table, that of its rows, and the constants of its packed columns. */
export function addTable(owner: ObjectClass, table: Table, model: Model, file: SourceFile): void {
    for (const { type } of packedColumns(table)) file.add(packedConstants(type));
    file.add(tableText(owner, table, file));
    if (table.row !== null) file.add(rowText(owner, table, table.row, model, file));
}

function tableText(owner: ObjectClass, table: Table, file: SourceFile): string {
    const name = tableClass(owner, table);
    const fields = table.columns.map((column) => {
        const array = `Readonly${arrayClasses[column.element]}`;
        const note = columnNote(column);
        return `${comment(paragraphs(column.documentation, note))}readonly ${columnName(column)}!: ${file.useType(core, array)};`;
    });
    const attached = table.columns.map(
        (column, index) => `target.${columnName(column)} = columns.${column.element}(${index});`,
    );
    const row = table.row === null ? "" : rowAccess(table.row, file);
    const label = JSON.stringify(`${owner.name}.${property(table.name)}`);
    return (
        `${comment(paragraphs(table.documentation, "Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows."))}` +
        `export class ${name} extends ${file.use(core, "ZigTable")}<${owner.name}> {\n${fields.join("\n")}\n` +
        `${row === "" ? "" : `#rows: ${file.use(core, "RowCache")}<${table.row}> | undefined;\n`}\n` +
        `/** ${owner.name} makes it. */\nconstructor(owner: ${owner.name}) {\nsuper(owner, ${label});\nthis.attach(undefined);\n}\n${row}\n\n` +
        `/** Follows the table to where it lies now. */\n` +
        `protected override attachColumns(columns: ${file.useType(core, "Columns")}, target: ${file.useType(core, "Writable")}<this>): void {\n` +
        `${attached.join("\n")}\n}\n}`
    );
}

function rowAccess(row: string, _file: SourceFile): string {
    return (
        `\n/**\n * The row of an index: the same object each time.\n *\n * @throws StaleReferenceError when there is no such row\n */\n` +
        `row(index: number): ${row} {\nthis.checkRow(index, "");\nthis.#rows ??= new RowCache((at) => new ${row}(this, at));\nreturn this.#rows.get(index);\n}`
    );
}

function columnNote({ type }: Column): string {
    if (type.kind === "enum") return `Indexes into {@link ${type.name}}.`;
    if (type.kind === "bool") return "0 or 1.";
    if (type.kind !== "packed") return "";
    const fields = type.fields.map((field) => `\`${property(field.name)}\``).join(", ");
    return `Packed: ${fields}, at the shifts and masks that begin with \`${upperCase(type.name)}_\`.`;
}

/** The property of a column. */
function columnName(column: { readonly name: string }): string {
    const name = property(column.name);
    return taken.has(name) ? `${name}Column` : name;
}

type PackedColumn = Column & { readonly type: Extract<Column["type"], { kind: "packed" }> };
type PackedField = PackedColumn["type"]["fields"][number];

function packedColumns(table: Table): PackedColumn[] {
    return table.columns.filter((column): column is PackedColumn => column.type.kind === "packed");
}

function shiftName(type: string, field: string): string {
    return `${upperCase(type)}_${upperCase(field)}_SHIFT`;
}

function maskName(type: string, field: string): string {
    return `${upperCase(type)}_${upperCase(field)}_MASK`;
}

/** For elements of 64 bits all of it is bigint. */
function packedConstants(type: PackedColumn["type"]): string {
    const suffix = type.bits > 32 ? "n" : "";
    const kind = type.bits > 32 ? "bigint" : "number";
    const lines = type.fields.flatMap((field) => {
        const mask = ((1n << BigInt(field.width)) - 1n).toString(16);
        return [
            `/** Shift \`${type.name}\` right by this, then take {@link ${maskName(type.name, field.name)}}, for its \`${property(field.name)}\`${decodeNote(field)}. */\n` +
                `export const ${shiftName(type.name, field.name)}: ${kind} = ${field.offset}${suffix};`,
            `/** See {@link ${shiftName(type.name, field.name)}}. */\n` +
                `export const ${maskName(type.name, field.name)}: ${kind} = 0x${mask}${suffix};`,
        ];
    });
    return lines.join("\n");
}

function decodeNote({ type }: PackedField): string {
    return type.kind === "enum" ? `, an index into {@link ${type.name}}` : "";
}

function rowText(owner: ObjectClass, table: Table, row: string, model: Model, file: SourceFile): string {
    const name = tableClass(owner, table);
    const getters: string[] = [];
    const shown: string[] = [];
    for (const column of table.columns) {
        const { type } = column;
        if (type.kind === "packed") {
            for (const field of type.fields) {
                getters.push(
                    getter(
                        property(field.name),
                        "",
                        packedType(field, file),
                        packedRead(column as PackedColumn, field),
                        file,
                    ),
                );
                shown.push(property(field.name));
            }
        } else {
            getters.push(getter(columnName(column), column.documentation, ...columnRead(column, file)));
            shown.push(columnName(column));
        }
    }
    const duplicate = shown.find((item, index) => shown.indexOf(item) !== index);
    if (duplicate !== undefined) throw new Error(`the rows of ${name} have two properties called "${duplicate}"`);
    void model;
    return (
        `/** A row of {@link ${name}}. */\nexport class ${row} extends ${file.use(core, "ZigRow")}<${name}> {\n${getters.join("\n\n")}\n\n` +
        `/** What \`console.log\` shows. */\nprotected override inspectProperties(): object {\n` +
        `return { ${shown.map((item) => `${item}: this.${item}`).join(", ")} };\n}\n}`
    );

    function getter(property: string, documentation: string, type: string, read: string, _file?: SourceFile): string {
        return (
            `${comment(documentation)}get ${property}(): ${type} {\n` +
            `this.table.checkRow(this.index, ${JSON.stringify(property)});\nreturn ${read};\n}`
        );
    }
}

function columnRead(column: Column, file: SourceFile): [type: string, read: string] {
    const element = `this.table.${columnName(column)}[this.index]`;
    const { type } = column;
    if (type.kind === "bool") return ["boolean", `${element} !== 0`];
    if (type.kind === "enum") {
        const name = file.use("./types.ts", type.name);
        return [name, `${name}[${element} as number] as ${name}`];
    }
    const value = column.element.endsWith("64") && column.element !== "f64" ? "bigint" : "number";
    return [value, `${element} as ${value}`];
}

function packedType({ type }: PackedField, file: SourceFile): string {
    if (type.kind === "bool") return "boolean";
    if (type.kind === "enum") return file.use("./types.ts", type.name);
    return type.bits > 32 ? "bigint" : "number";
}

function packedRead(column: PackedColumn, field: PackedField): string {
    const isBig = column.type.bits > 32;
    const element = `(this.table.${columnName(column)}[this.index] as ${isBig ? "bigint" : "number"})`;
    const shift = shiftName(column.type.name, field.name);
    const mask = maskName(column.type.name, field.name);
    const bits = field.offset === 0 ? element : `(${element} ${isBig ? ">>" : ">>>"} ${shift})`;
    const masked = `${bits} & ${mask}`;
    const number = isBig ? `Number(${masked})` : masked;
    if (field.type.kind === "bool") return isBig ? `(${masked}) !== 0n` : `(${masked}) !== 0`;
    if (field.type.kind === "enum") return `${field.type.name}[${number}] as ${field.type.name}`;
    if (field.type.kind === "int" && field.type.signed) return signedRead(masked, field.width, isBig);
    if (isBig) return field.width > 32 ? masked : number;
    return field.width === 32 ? `(${masked}) >>> 0` : masked;
}

function signedRead(masked: string, width: number, isBig: boolean): string {
    if (isBig) return width > 32 ? `BigInt.asIntN(${width}, ${masked})` : `Number(BigInt.asIntN(${width}, ${masked}))`;
    return `((${masked}) << ${32 - width}) >> ${32 - width}`;
}
