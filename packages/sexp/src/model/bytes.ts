/**
 * Fields that hold bytes: pictures, and files within files. In plain objects they are base64 texts, so that JSON can hold them.
 */
import { decodeData, encodeData } from "../embedded-data.ts";
import type { TreeReader } from "../tree-reader.ts";
import { sourceOf } from "../value.ts";
import { ModelError } from "./model-error.ts";
import { pathOfField } from "./path.ts";
import type { Field } from "./schema.ts";

/** The bytes of a field, which stand in a list. They are decoded anew each time. */
export function decodeBytes(reader: TreeReader, row: number, list: number, field: Field): Uint8Array {
    const node = reader.node(list);
    try {
        return decodeData(node);
    } catch (error) {
        const { line, column } = node;
        throw new ModelError(`can't be read: ${(error as Error).message}`, {
            code: "InvalidValue",
            path: pathOfField(reader, row, field),
            expected: field.codec === "compressed" ? "compressed data" : "base64",
            ...(line === undefined || column === undefined ? {} : { line, column }),
        });
    }
}

/** Whether the bytes of a list can be read. */
export function hasBytes(reader: TreeReader, list: number): boolean {
    try {
        decodeData(reader.node(list));
        return true;
    } catch {
        return false;
    }
}

/** What stands in the list of a field for bytes, behind its head. Up to version 7 base64 is not in quotes. */
export function encodeBytes(value: Uint8Array, field: Field, major: number): string {
    return encodeData(value, { codec: field.codec ?? "base64", quoted: major >= 8 })
        .map((piece) => sourceOf(piece, "encodeBytes"))
        .join(" ");
}

/** Bytes as plain objects have them. */
export function bytesToText(bytes: Uint8Array): string {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

/** The bytes that a text in a plain object stands for; undefined when it is no base64. */
export function bytesFromText(text: string): Uint8Array | undefined {
    const bytes = Buffer.from(text, "base64");
    // Node reads whatever looks like base64, and leaves out the rest.
    return bytes.toString("base64") === text ? new Uint8Array(bytes) : undefined;
}
