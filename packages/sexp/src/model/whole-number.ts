/**
 * Which atoms are whole numbers: the same ones as in Zig.
 */
import { FLOAT, INTEGER, type TreeReader } from "../tree-reader.ts";

/** Whether an atom is a whole number that fits 64 bits. */
export function isWhole(reader: TreeReader, atom: number): boolean {
    const kind = reader.kind(atom);
    if (kind !== INTEGER && kind !== FLOAT) return false;
    const value = reader.number(atom);
    if (kind === FLOAT) return Number.isInteger(value) && Math.abs(value) <= 2 ** 53;
    return Number.isSafeInteger(value) || BigInt.asIntN(64, integerOf(reader, atom)) === integerOf(reader, atom);
}

function integerOf(reader: TreeReader, atom: number): bigint {
    return BigInt(reader.text(atom).replace(/^\+/, ""));
}
