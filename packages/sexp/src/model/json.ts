/**
 * Typed objects as plain ones, with all that is needed to make the same list again.
 */
import { FLOAT, INTEGER, LIST, STRING, type TreeReader } from "../tree-reader.ts";
import { bytesToText, hasBytes } from "./bytes.ts";
import type { Unmodelled } from "./data.ts";
import { draftValue, type Target } from "./draft.ts";
import { majorOf } from "./file-version.ts";
import { atomsOf, childrenOf, headOf, textOf, valueAtom } from "./locate.ts";
import { childFields } from "./place.ts";
import { readBytes } from "./read.ts";
import type { Field, Model } from "./schema.ts";
import { fieldTexts } from "./source-text.ts";
import { readAtom, valueAtoms } from "./value-list.ts";

/** What is collected of a list. */
interface Collected {
    /** Whether values count that files of the version don't have. */
    readonly ofAnyVersion: boolean;
    readonly data: Record<string, unknown>;
    readonly extra: string[];
    /** The field of each child, in order. */
    readonly order: string[];
    readonly source: Record<string, (readonly [text: string, value: unknown])[]>;
    /** The fields in `source` whose items are all spelled as usual. */
    readonly usual: Set<string>;
}

/**
 * Makes a plain object of a list.
 *
 * What the model doesn't know is in `$extra`; `$order` and `$source` are there only where the list is not ordered or spelled as usual.
 *
 * @param ofAnyVersion - Whether values that files of this version don't have count as what they are in other versions. Without it, they are in
 * `$extra`, so that the plain object fits into a file of the version.
 */
export function toData(reader: TreeReader, row: number, model: Model, ofAnyVersion = false): Unmodelled {
    const target: Target = { reader, major: majorOf(reader) };
    const collected: Collected = { ofAnyVersion, data: {}, extra: [], order: [], source: {}, usual: new Set() };
    const fieldOf = childFields(reader, row, model);
    const head = headOf(reader, row, model);
    const seen = new Set<Field>();
    for (let child = reader.firstChild(row); child !== 0; child = reader.next(child)) {
        if (child === head) continue;
        const field = fieldOf(child);
        if (field === undefined || !collect(target, row, model, field, child, seen, collected)) {
            collected.extra.push(textOfRow(reader, child));
            collected.order.push("$extra");
        } else collected.order.push(field.name);
    }
    return finish(model, collected);
}

/** Takes a child over as (a part of) a field's value; false when that can't be. */
function collect(
    target: Target,
    row: number,
    model: Model,
    field: Field,
    child: number,
    seen: Set<Field>,
    collected: Collected,
): boolean {
    const { reader } = target;
    const { ofAnyVersion, data, source } = collected;
    const isOfVersion = field.isIn(target.major);
    if (!isOfVersion && !ofAnyVersion) return false;
    if (field.isStructure) {
        const variant = field.form === "headless" ? undefined : field.variants.get(reader.tokenOf(child) as never);
        const type = variant?.model ?? field.variants.values().next().value?.model;
        const childModel = type ?? (field.type.kind === "model" ? field.type.model : undefined);
        if (childModel === undefined || (!field.list && seen.has(field))) return false;
        const plain = toData(reader, child, childModel, ofAnyVersion);
        if (!ofAnyVersion && !isComplete(target, childModel, plain)) return false;
        seen.add(field);
        const isUsual =
            variant === undefined || field.type.kind === "union" || variant.token === field.tokenFor(target.major);
        const marked = isUsual ? plain : { $head: variant.token.text, ...plain };
        const item = field.type.kind === "union" ? { kind: variant?.kind, ...marked } : marked;
        if (!field.list) data[field.name] = item;
        else if (data[field.name] === undefined) data[field.name] = [item];
        else (data[field.name] as unknown[]).push(item);
        return true;
    }
    if (field.list) {
        if (field.form !== "child") return collectItem(target, row, field, child, collected);
        if (seen.has(field) || hasSurplus(reader, child, field)) return false;
        const atoms = valueAtoms(reader, row, model, field);
        if (!atoms.every((atom) => isReadable(reader, field, atom))) return false;
        seen.add(field);
        data[field.name] = atoms.map((atom) => readAtom(reader, row, field, atom));
        if (isOfVersion) keepSpelling(target, field, child, data[field.name], source);
        return true;
    }
    if (seen.has(field)) return false;
    const value = singleValue(target, row, model, field, child);
    if (value === undefined) return false;
    seen.add(field);
    data[field.name] = value;
    if (isOfVersion) keepSpelling(target, field, child, value, source);
    return true;
}

/** Takes an atom of a positional list, or a list of a repeated field, over as one of the values. */
function collectItem(
    target: Target,
    row: number,
    field: Field,
    child: number,
    { data, source, usual }: Collected,
): boolean {
    const { reader } = target;
    const isList = reader.kind(child) === LIST;
    if (isList && (valueAtom(reader, child) === 0 || hasSurplus(reader, child, field, 1))) return false;
    const atom = isList ? valueAtom(reader, child) : child;
    if (!isReadable(reader, field, atom)) return false;
    const value = readAtom(reader, row, field, atom);
    data[field.name] ??= [];
    (data[field.name] as unknown[]).push(value);
    if (!field.isIn(target.major)) return true;
    const text = textOfRow(reader, child);
    if (source[field.name] === undefined) usual.add(field.name);
    source[field.name] ??= [];
    // All are kept if one is unusual: two that mean the same are told apart by their order.
    source[field.name]?.push([text, value]);
    const [expected] = fieldTexts(target, field, draftValue(target, field, [value], field.name));
    if (expected !== text && expected !== withoutBlanks(reader, child)) usual.delete(field.name);
    return true;
}

/** Whether a list can be made of a plain object: what every such list has must be in it. Else only its text can say it. */
function isComplete({ major }: Target, model: Model, data: object): boolean {
    return model.fields.every((field) => !field.isRequired || field.name in data || !field.isIn(major));
}

/** The value of a field that a child holds; undefined when it is none. */
function singleValue(target: Target, row: number, model: Model, field: Field, child: number): unknown {
    const { reader } = target;
    if (field.type.kind === "bytes") {
        if (childrenOf(reader, row, field)[0] !== child || !hasBytes(reader, child)) return undefined;
        return bytesToText(readBytes(reader, row, model, field) as Uint8Array);
    }
    if (reader.kind(child) !== LIST) {
        if (field.isFlag) return field.type.kind === "boolean" ? true : "yes";
        return isReadable(reader, field, child) ? readAtom(reader, row, field, child) : undefined;
    }
    if (hasSurplus(reader, child, field)) return undefined;
    const atom = valueAtom(reader, child);
    if (atom === 0 && field.mayBeEmpty) return "";
    if (atom === 0) return field.isFlag ? (field.type.kind === "boolean" ? true : "yes") : undefined;
    return isReadable(reader, field, atom) ? readAtom(reader, row, field, atom) : undefined;
}

/** Whether a list holds more than the values of a field. */
function hasSurplus(
    reader: TreeReader,
    child: number,
    field: Field,
    most = field.list ? Number.POSITIVE_INFINITY : 1,
): boolean {
    for (let node = reader.firstChild(child); node !== 0; node = reader.next(node)) {
        if (reader.kind(node) === LIST) return true;
    }
    return atomsOf(reader, child).length > most;
}

function isReadable(reader: TreeReader, field: Field, atom: number): boolean {
    const kind = reader.kind(atom);
    switch (field.type.kind) {
        case "number":
        case "integer":
            if (kind !== INTEGER && kind !== FLOAT) return false;
            return field.type.kind === "number"
                ? Number.isFinite(reader.number(atom))
                : Number.isSafeInteger(reader.number(atom));
        case "boolean":
            return kind !== STRING && /^(?:yes|no|true|false)$/.test(reader.text(atom));
        case "toggle":
            return kind !== STRING && /^(?:yes|no|none|true|false)$/.test(reader.text(atom));
        default:
            return textOf(reader, atom).isWellFormed();
    }
}

/** Notes how a value is spelled, where it isn't as it would be written. */
function keepSpelling(
    target: Target,
    field: Field,
    child: number,
    value: unknown,
    source: Record<string, (readonly [text: string, value: unknown])[]>,
): void {
    const text = textOfRow(target.reader, child);
    if (field.codec === "compressed") {
        // The same content can be compressed in many ways.
        source[field.name] = [[text, value]];
        return;
    }
    const [usual] = fieldTexts(target, field, draftValue(target, field, value, field.name));
    if (usual === text || (usual !== undefined && usual === withoutBlanks(target.reader, child))) return;
    source[field.name] ??= [];
    (source[field.name] as (readonly [string, unknown])[]).push([text, value]);
}

/** A list of atoms with one blank between them. */
function withoutBlanks(reader: TreeReader, row: number): string {
    if (reader.kind(row) !== LIST) return reader.text(row);
    const parts: string[] = [];
    for (let child = reader.firstChild(row); child !== 0; child = reader.next(child)) {
        if (reader.kind(child) === LIST) return "";
        parts.push(reader.text(child));
    }
    return `(${parts.join(" ")})`;
}

function textOfRow(reader: TreeReader, row: number): string {
    return reader.node(row).text;
}

function finish(model: Model, { data, extra, order, source, usual }: Collected): Unmodelled {
    for (const name of usual) delete source[name];
    const ordered: Record<string, unknown> = {};
    for (const field of model.fields) if (data[field.name] !== undefined) ordered[field.name] = data[field.name];
    if (extra.length > 0) ordered.$extra = extra;
    const sorted = [...order].sort((left, right) => rank(model, left) - rank(model, right));
    if (sorted.some((name, index) => name !== order[index])) ordered.$order = runs(order);
    if (Object.keys(source).length > 0) ordered.$source = source;
    return ordered;
}

/** The place of a field when everything is in the usual order. */
function rank(model: Model, name: string): number {
    return model.byName.get(name)?.index ?? model.fields.length;
}

/** `["a", "b", "b"]` as `["a", "b*2"]` */
function runs(order: readonly string[]): string[] {
    const result: string[] = [];
    let start = 0;
    for (let index = 1; index <= order.length; index++) {
        if (order[index] === order[start]) continue;
        const count = index - start;
        result.push(count === 1 ? (order[start] as string) : `${order[start]}*${count}`);
        start = index;
    }
    return result;
}
