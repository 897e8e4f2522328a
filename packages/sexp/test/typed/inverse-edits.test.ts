/**
 * A typed edit and its inverse give the file back as it was, for every kind of field of every model that is in files of a kind and version.
 *
 * `PYZIG_EXHAUSTIVE` takes every object of every file instead of a sample.
 */
import { readFileSync } from "node:fs";
import { type Field, Kicad, ModelError, type ModelObject } from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { corpus } from "../corpus.ts";
import { type Edit, editsOf, isPresent } from "./edits.ts";
import { isOfVersion, label, modelOf, objectsBelow, read } from "./objects.ts";

const EXHAUSTIVE = process.env.PYZIG_EXHAUSTIVE !== undefined;
/** How many objects of a class are edited in each field, of those that have it and of those that haven't. */
const SAMPLES = EXHAUSTIVE ? Number.POSITIVE_INFINITY : 2;
/** Files up to this many bytes are compared after every edit, larger ones after all edits of a field, or of an object. */
const SMALL = 20_000;
const LARGE = 500_000;

/** The values that can't be set without another one before them, or removed without those behind them. */
const REFUSED = /must be set (?:together with the values before it|as long as the values behind it are)/;

/** The files by their kind and version, small ones first. */
function groups(): Map<string, string[]> {
    const found = new Map<string, { path: string; size: number }[]>();
    for (const path of corpus()) {
        using file = Kicad.open(path);
        const group = `${file.kind} of KiCad ${file.kicadVersion}`;
        const entry = { path, size: readFileSync(path).length };
        found.set(group, [...(found.get(group) ?? []), entry]);
    }
    return new Map(
        [...found].map(([group, files]) => [
            group,
            files.sort((left, right) => left.size - right.size).map(({ path }) => path),
        ]),
    );
}

describe("edits of every kind and their inverses give the file back", () => {
    it.each([...groups()])("%s", { timeout: 36_000_000 }, (_, paths) => {
        const counts = new Map<string, number>();
        let edits = 0;
        for (const path of paths) edits += editAll(path, counts);
        expect(edits).toBeGreaterThan(10);
    });
});

/** Edits a file in every way and takes the edits back. Returns how many there were. */
function editAll(path: string, counts: Map<string, number>): number {
    const source = readFileSync(path);
    using file = Kicad.open(path);
    const isSame = (): boolean => Buffer.compare(file.document.toBytes(), source) === 0;
    const compare = (what: string): void => {
        if (!isSame()) throw new Error(`${path}: ${what}: ${firstDifference(source, file.document.toBytes())}`);
    };
    let count = 0;
    // What is within comes first: some edits put copies in the place of what they edit.
    for (const [turn, object] of [...objectsBelow(file.root)].reverse().entries()) {
        const edited = count;
        for (const field of modelOf(object).fields) {
            if (!isSampled(object, field, file.kicadVersion, counts)) continue;
            for (const edit of editsOf(object, field, file.kicadVersion, turn)) {
                const what = `${object.location}: ${label(object, field)}: ${edit.name}`;
                if (!applyAndUndo(edit, what, object)) continue;
                count++;
                if (source.length <= SMALL) compare(what);
            }
            if (source.length <= LARGE) compare(`${object.location}: ${label(object, field)}`);
        }
        if (count > edited) compare(object.location);
    }
    return count;
}

/** Whether a field of an object is edited; counts it. */
function isSampled(object: ModelObject, field: Field, major: number, counts: Map<string, number>): boolean {
    if (!isOfVersion(field, major)) return false;
    const value = read(object, field);
    const isEmpty = field.list && (value as { readonly length: number }).length === 0;
    const key = `${label(object, field)} ${isPresent(object, field)} ${isEmpty}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count < SAMPLES;
}

/** Returns whether the edit was possible. */
function applyAndUndo(edit: Edit, what: string, object: ModelObject): boolean {
    // The text of a root is the whole file.
    const isLarge = object.node.parent?.kind === "document";
    const before = isLarge ? "" : object.node.text;
    try {
        edit.apply();
    } catch (error) {
        expect(error, what).toBeInstanceOf(ModelError);
        expect((error as ModelError).message, what).toMatch(REFUSED);
        if (!isLarge) expect(object.node.text, what).toBe(before);
        return false;
    }
    if (edit.changes && !isLarge && object.node.text === before) throw new Error(`${what}: changes nothing`);
    edit.undo();
    return true;
}

function firstDifference(source: Uint8Array, now: Uint8Array): string {
    const at = source.findIndex((byte, index) => byte !== now[index]);
    const show = (bytes: Uint8Array): string =>
        JSON.stringify(Buffer.from(bytes.subarray(Math.max(0, at - 40), at + 80)).toString());
    return `was ${show(source)}, is ${show(now)}`;
}
