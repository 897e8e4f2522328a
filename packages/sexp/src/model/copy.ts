import { randomUUID } from "node:crypto";
import { LIST, STRING, type TreeReader } from "../tree-reader.ts";
import { quote } from "../value.ts";
import { textOf, valueAtom } from "./locate.ts";
import { type ModelObject, objectAccess } from "./model-object.ts";
import { setRow } from "./write.ts";

/** How a copy is made. */
export interface CloneOptions {
    /**
     * Whether everything in the copy gets a new identifier: `true` for random ones, or a function that makes one of the old one. Groups in the
     * copy name their members by the new ones. Default: the identifiers are those of the original.
     */
    readonly newUuids?: boolean | ((old: string) => string) | undefined;
}

/** Makes a detached copy of an object in a document, which may be another one. */
export function copyObject(object: ModelObject, reader: TreeReader, options: CloneOptions): ModelObject {
    const source = objectAccess.reader(object);
    const row = objectAccess.row(object);
    const copy =
        source === reader
            ? reader.add((tree) => tree.copy(row))
            : reader.add((tree) => tree.copyFrom(source.tree, row));
    const { newUuids = false } = options;
    if (newUuids !== false) renewUuids(reader, copy, newUuids === true ? () => randomUUID() : newUuids);
    return reader.object(copy, objectAccess.model(object));
}

/** The heads under which identifiers stand; `id` only in groups of versions 6 and 7. */
const UNIQUE: ReadonlySet<string> = new Set(["uuid", "tstamp"]);

/** Gives everything in a list a new identifier, also what no model knows. */
function renewUuids(reader: TreeReader, top: number, make: (old: string) => string): void {
    const renewed = new Map<string, string>();
    const members: number[] = [];
    for (const list of listsBelow(reader, top)) {
        const head = reader.head(list) ?? "";
        if (head === "members") members.push(list);
        if (!UNIQUE.has(head) && !(head === "id" && reader.head(reader.parent(list)) === "group")) continue;
        const atom = valueAtom(reader, list);
        if (atom === 0) continue;
        const old = textOf(reader, atom);
        const fresh = make(old);
        renewed.set(old, fresh);
        setText(reader, atom, fresh);
    }
    for (const list of members) {
        for (let atom = reader.next(reader.firstChild(list)); atom !== 0; atom = reader.next(atom)) {
            if (reader.kind(atom) === LIST) continue;
            const fresh = renewed.get(textOf(reader, atom));
            if (fresh !== undefined) setText(reader, atom, fresh);
        }
    }
}

function setText(reader: TreeReader, atom: number, text: string): void {
    setRow(reader, atom, reader.kind(atom) === STRING ? quote(text) : text);
}

/** The lists in a list, itself included, in document order. */
function* listsBelow(reader: TreeReader, top: number): Generator<number> {
    let row = top;
    for (;;) {
        yield row;
        let following = nextList(reader, reader.firstChild(row));
        while (following === 0) {
            if (row === top) return;
            following = nextList(reader, reader.next(row));
            if (following === 0) row = reader.parent(row);
        }
        row = following;
    }
}

function nextList(reader: TreeReader, row: number): number {
    let list = row;
    while (list !== 0 && reader.kind(list) !== LIST) list = reader.next(list);
    return list;
}
