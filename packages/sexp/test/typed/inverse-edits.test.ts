/**
 * A typed edit and its inverse give the file back as it was, for every kind of field of every model that is in the files.
 *
 * `PYZIG_EXHAUSTIVE` takes every object instead of a sample.
 */
import { readFileSync } from "node:fs";
import { type Field, Kicad, ModelError, type ModelObject } from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { corpus } from "../corpus.ts";
import { editsOf, isPresent } from "./edits.ts";
import { isOfVersion, label, modelOf, objectsBelow } from "./objects.ts";

const EXHAUSTIVE = process.env.PYZIG_EXHAUSTIVE !== undefined;
/** How many objects of a class are edited in each field, of those that have it and of those that haven't. */
const SAMPLES = EXHAUSTIVE ? Number.POSITIVE_INFINITY : 1;
/** Files up to this many bytes are compared after every edit, larger ones after all edits of a field. */
const SMALL = 20_000;

/** The values that can't be set without another one before them, or removed without those behind them. */
const REFUSED = /must be set (?:together with the values before it|as long as the values behind it are)/;

describe.each(corpus())("%s", (path) => {
    const source = readFileSync(path);

    it("is as it was after edits of every kind and their inverses", { timeout: 3_600_000 }, () => {
        using file = Kicad.open(path);
        const isSame = (): boolean => Buffer.compare(file.document.toBytes(), source) === 0;
        // What is within comes first: some edits put copies in the place of what they edit.
        const objects = [...objectsBelow(file.root)].reverse();
        let count = 0;
        for (const [object, field, turn] of sampled(objects, file.kicadVersion)) {
            for (const edit of editsOf(object, field, file.kicadVersion, turn)) {
                const name = `${label(object, field)}: ${edit.name}`;
                const before = object.node.text;
                try {
                    edit.apply();
                } catch (error) {
                    expect(error, name).toBeInstanceOf(ModelError);
                    expect((error as ModelError).message, name).toMatch(REFUSED);
                    expect(object.node.text, name).toBe(before);
                    continue;
                }
                if (edit.changes) expect(object.node.text === before, `${name} changes nothing`).toBe(false);
                edit.undo();
                count++;
                if (source.length <= SMALL) expect(isSame(), name).toBe(true);
                else if (object.node.text !== before) expect(object.node.text, name).toBe(before);
            }
            expect(source.length <= SMALL || isSame(), label(object, field)).toBe(true);
        }
        expect(count).toBeGreaterThan(0);
    });
});

/** The objects and fields to be edited. */
function* sampled(objects: readonly ModelObject[], major: number): Generator<[ModelObject, Field, turn: number]> {
    const counts = new Map<string, number>();
    for (const [turn, object] of objects.entries()) {
        for (const field of modelOf(object).fields) {
            if (!isOfVersion(field, major)) continue;
            const key = `${label(object, field)} ${isPresent(object, field)}`;
            const count = counts.get(key) ?? 0;
            if (count >= SAMPLES) continue;
            counts.set(key, count + 1);
            yield [object, field, turn];
        }
    }
}
