/**
 * Where things stand, in words.
 */
import type { TreeReader } from "../tree-reader.ts";
import type { Field } from "./schema.ts";

/** `kicad_pcb/footprint[3 "R1"]/pad[2 "1"]` */
export function pathOfRow(reader: TreeReader, row: number): string {
    return reader.tree.pathOf(row);
}

/** A place in words, which are only found for a message: a path costs a walk through the file. */
export interface Place {
    toString(): string;
}

/** A place that is found when it is asked for. */
export function placeOfField(reader: TreeReader, row: number, field: Field): Place {
    return { toString: () => pathOfField(reader, row, field) };
}

/** A place within another one. */
export function within(place: Place, part: string): Place {
    return { toString: () => `${place}${part}` };
}

/** The path of a field, whether it is there or not. */
export function pathOfField(reader: TreeReader, row: number, field: Field): string {
    const path = pathOfRow(reader, row);
    return path === "" ? field.name : `${path}/${tokenText(field)}`;
}

/** What a field is called in paths: its token where it has one. */
function tokenText(field: Field): string {
    return field.tokens[field.tokens.length - 1]?.token.text ?? field.name;
}
