/**
 * Zig and typed objects read a list by the same rules, also where it is not as the models say.
 */
import { Document, type Node } from "@pyzig/sexp";
import { type Field, fileTypes, type KicadFile, type Model, ModelError, type ModelObject } from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { Random } from "../random.ts";
import { label, objectsBelow, read } from "./objects.ts";
import { randomFile } from "./random-files.ts";
import { fits, isFlag, isRequired, Oddities, readList, textOf, valuesIn } from "./rules.ts";

const RUNS = 150;

const modelOf = (object: ModelObject): Model => (object.constructor as unknown as { readonly model: Model }).model;

/** Random files of a kind: some as they should be, some a bit odd, some very. */
function* randomFiles(type: (typeof fileTypes)[number]): Generator<[name: string, file: KicadFile, root: Node]> {
    for (let seed = 1; seed <= RUNS; seed++) {
        const oddness = [0, 1, 3, 10, 30][seed % 5] as number;
        const text = randomFile(type.type.model, new Random(seed * 7919), oddness);
        if (text === "") continue;
        using document = Document.parse(text);
        // Without a root, a list that is not known makes it no such file.
        if (!type.matches(document)) continue;
        const file = type.loads(text) as KicadFile;
        try {
            const isBare = type.type.model.file?.tokens.length === 0;
            yield [`${type.kind}, seed ${seed}`, file, isBare ? file.document.node : (file.document.root as Node)];
        } finally {
            file.free();
        }
    }
}

/** What a field says by the rules: a value, nodes of structures, or that reading it fails. */
function expected(object: ModelObject, field: Field, major: number): unknown {
    const { node } = object;
    const reading = readList(node, modelOf(object), major);
    const lists = reading.lists.get(field) ?? [];
    if (field.isStructure) return field.list ? lists : (lists[0] ?? missing(field));
    if (field.list) {
        const atoms =
            field.form === "positional"
                ? (reading.values.get(field) ?? [])
                : field.form === "repeated"
                  ? lists.flatMap((list) => valuesIn(list).slice(0, 1))
                  : valuesIn(lists[0] ?? node).slice(0, lists.length === 0 ? 0 : undefined);
        const values = atoms.map((atom) => meaningOf(field, atom));
        return values.includes(FAILS) ? FAILS : values;
    }
    if (isFlag(field)) {
        const [list] = lists;
        if (list !== undefined) {
            const [atom] = valuesIn(list);
            return atom === undefined ? setValue(field, "yes") : meaningOf(field, atom);
        }
        return reading.words.has(field) ? setValue(field, "yes") : missing(field);
    }
    if (field.form === "positional") {
        const [atom] = reading.values.get(field) ?? [];
        return atom === undefined ? missing(field) : meaningOf(field, atom);
    }
    const [list] = lists;
    const [atom] = list === undefined ? [] : valuesIn(list);
    if (atom !== undefined) return meaningOf(field, atom);
    return list !== undefined && field.mayBeEmpty ? "" : missing(field);
}

const FAILS = Symbol("fails");

function missing(field: Field): unknown {
    return isRequired(field) ? FAILS : field.default;
}

function setValue(field: Field, word: string): unknown {
    return field.type.kind === "boolean" ? word === "yes" : word;
}

/** What an atom means to a field; flags in quotes are read as well. */
function meaningOf(field: Field, atom: Node): unknown {
    switch (field.type.kind) {
        case "number":
            return fits(field, atom) ? Number(atom.text) : FAILS;
        case "integer": {
            const isNumber = atom.kind === "integer" || atom.kind === "float";
            return isNumber && Number.isInteger(Number(atom.text)) ? Number(atom.text) : FAILS;
        }
        case "boolean":
        case "toggle": {
            const word = { true: "yes", false: "no" }[textOf(atom)] ?? textOf(atom);
            const isKnown = word === "yes" || word === "no" || (word === "none" && field.type.kind === "toggle");
            return isKnown ? setValue(field, word) : FAILS;
        }
        default:
            return textOf(atom);
    }
}

/** What an accessor says, in the same terms. */
function found(object: ModelObject, field: Field, mustBe = false): unknown {
    try {
        const value = read(object, field);
        if (!field.list) return field.isStructure ? (value as ModelObject | undefined)?.node : value;
        const items = [...(value as Iterable<unknown>)];
        return field.isStructure ? items.map((item) => (item as ModelObject).node) : items;
    } catch (error) {
        if (error instanceof ModelError && !mustBe) return FAILS;
        throw error;
    }
}

/** All objects that can be read: where one can't, its list is not there. */
function readableObjects(file: KicadFile): ModelObject[] {
    const objects: ModelObject[] = [];
    const stack: ModelObject[] = [file.root];
    for (let object = stack.pop(); object !== undefined; object = stack.pop()) {
        objects.push(object);
        for (const field of modelOf(object).fields) {
            if (field.derived || !field.isStructure || found(object, field) === FAILS) continue;
            const value = read(object, field) as ModelObject | Iterable<ModelObject> | undefined;
            if (field.list) stack.push(...(value as Iterable<ModelObject>));
            else if (value !== undefined) stack.push(value as ModelObject);
        }
    }
    return objects;
}

const places = (nodes: Iterable<Node>): string[] =>
    [...nodes].map((node) => `${node.range?.start} ${node.text.slice(0, 60)}`).sort();

describe.each(fileTypes)("random files: $kind", (type) => {
    it("typed objects read what the rules say", () => {
        let count = 0;
        for (const [name, file] of randomFiles(type)) {
            for (const object of readableObjects(file)) {
                for (const field of modelOf(object).fields) {
                    if (field.derived || field.type.kind === "bytes") continue;
                    const [is, shouldBe] = [found(object, field), expected(object, field, file.kicadVersion)];
                    const what = (): string => `${name}: ${label(object, field)} of ${object.node.text.slice(0, 300)}`;
                    if (Array.isArray(is) && Array.isArray(shouldBe)) {
                        const isSame =
                            is.length === shouldBe.length &&
                            is.every((item, index) => Object.is(item, shouldBe[index]));
                        if (!isSame) expect(is, what()).toEqual(shouldBe);
                    } else if (!Object.is(is, shouldBe)) expect(is, what()).toBe(shouldBe);
                    count++;
                }
            }
        }
        expect(count).toBeGreaterThan(200);
    });

    it("what is odd is the same in Zig", () => {
        let count = 0;
        for (const [name, file, root] of randomFiles(type)) {
            const odd = new Oddities(root, type.type.model, file.kicadVersion);
            const by = (...codes: string[]): string[] =>
                places(
                    file
                        .check({ limit: 100_000 })
                        .filter(({ code }) => codes.includes(code))
                        .map(({ node }) => node),
                );
            expect(by("unknown_list", "unexpected_atom", "wrong_type", "invalid_number", "unknown_word"), name).toEqual(
                places(odd.unfit),
            );
            expect(by("duplicate_field"), name).toEqual(places(odd.duplicate));
            expect(by("missing_value"), name).toEqual(places(odd.missingValue));
            expect(by("missing_field"), name).toEqual(places(odd.missingField));
            expect(by("newer_version", "unknown_root"), name).toEqual([]);
            count += odd.unfit.length;
        }
        expect(count).toBeGreaterThan(10);
    });

    it("no accessor throws where nothing is odd", () => {
        let good = 0;
        for (const [, file] of randomFiles(type)) {
            if (file.check({ limit: 1 }).length > 0) continue;
            good++;
            for (const object of objectsBelow(file.root)) {
                // Whether bytes can be unpacked is not looked at by a check.
                for (const field of modelOf(object).fields) if (field.type.kind !== "bytes") found(object, field, true);
            }
        }
        expect(good).toBeGreaterThan(10);
    });

    it("JSON makes the same file again, and reading changes nothing", () => {
        for (const [name, file] of randomFiles(type)) {
            const before = file.dumps();
            const data = JSON.stringify(file);
            expect(file.changed).toBe(false);
            // What every file has must be there: nothing else could hold the text of a root.
            if (
                type.type.model.fields.some(
                    (field) => field.isRequired && field.isIn(file.kicadVersion) && found(file.root, field) === FAILS,
                )
            )
                continue;
            using again = type.fromJSON(JSON.parse(data) as never);
            if (!again.document.node.equals(file.document.node, { spelling: true }))
                throw new Error(`${name}: ${before} became ${again.dumps()}`);
        }
    });
});
