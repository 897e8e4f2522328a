/**
 * Fields that hold bytes: pictures, and files within files.
 */
import type { TreeReader } from "../tree-reader.ts";
import type { Field } from "./schema.ts";

/** The bytes of a field, which stand in a list. */
export function decodeBytes(_reader: TreeReader, _list: number, _field: Field): Uint8Array {
    return new Uint8Array();
}

/** What stands in the list of a field for bytes, behind its head. */
export function encodeBytes(_value: Uint8Array, _field: Field, _major: number): string {
    return "";
}
