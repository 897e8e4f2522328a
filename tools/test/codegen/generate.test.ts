import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generate } from "../../src/codegen/generate.ts";

interface Json {
    [key: string]: Json;
}

/** A small manifest with one of everything; a fresh copy each time. */
function manifest(name = "library.json"): Json {
    return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
}

/** A part of a manifest. */
function at(value: Json, ...path: (string | number)[]): Json {
    return path.reduce((part: Json, key) => part[key as string] as Json, value);
}

function text(file: string, change: (value: Json) => void = () => {}, source?: string): string {
    const value = manifest(source);
    change(value);
    const found = generate(value, { module: "library", manifestHash: "0".repeat(32) }).get(file);
    if (found === undefined) throw new Error(`no file ${file}`);
    return found;
}

describe("the generated text", () => {
    for (const file of ["types.ts", "errors.ts", "functions.ts", "library.ts", "book-shelf.ts", "index.ts"]) {
        test(file, async () => {
            await expect(text(file)).toMatchFileSnapshot(`snapshots/${file}.txt`);
        });
    }
    test("is the same each time", () => {
        const context = { module: "library" };
        expect([...generate(manifest(), context)]).toEqual([...generate(manifest(), context)]);
    });
    test("has files for what is there only", () => {
        const errors = [{ name: "OutOfMemory", set: "", documentation: "" }];
        const empty = { ...manifest(), enums: [], structs: [], objects: [], functions: [], error_sets: [], errors };
        expect([...generate(empty, { module: "library" }).keys()]).toEqual(["errors.ts", "library.ts", "index.ts"]);
    });
    test("carries the hash of the manifest's bytes", () => {
        expect(text("library.ts")).toContain(`manifestHash: "${"0".repeat(32)}"`);
        const files = generate(manifest(), { module: "library" });
        expect(files.get("library.ts")).toMatch(/manifestHash: "[0-9a-f]{32}"/);
    });
});

describe("a bad manifest", () => {
    const cases: [path: string, change: (value: Json) => void][] = [
        ["abi", (value) => Object.assign(value, { abi: 2 })],
        ["module", (value) => Object.assign(value, { module: "no identifier" })],
        ["functions[0].symbol", (value) => Object.assign(at(value, "functions", 0), { symbol: 5 })],
        [
            "functions[1].parameters[1].type",
            (value) => Object.assign(at(value, "functions", 1, "parameters", 1), { type: { kind: "pointer" } }),
        ],
        [
            "objects[0].shared[0].columns[0].element",
            (value) =>
                Object.assign(at(value, "objects", 0, "shared", 0, "columns", 0), {
                    element: "u128",
                }),
        ],
        ["objects[0].fingerprint", (value) => Object.assign(at(value, "objects", 0), { fingerprint: "XYZ" })],
        ["errors", (value) => Object.assign(value, { errors: [] })],
    ];
    for (const [path, change] of cases) {
        test(`names ${path}`, () => expect(() => text("index.ts", change)).toThrow(`\n  ${path}`));
    }
    test("that is no object", () => {
        expect(() => generate([], { module: "library" })).toThrow("(the whole)");
        expect(() => generate(undefined, { module: "library" })).toThrow("the manifest is not valid");
    });
    test("of another module", () => {
        expect(() => generate(manifest(), { module: "sexp" })).toThrow(
            'the manifest is of the module "library", not of "sexp"',
        );
    });
    test("with an unknown type, error, or field", () => {
        expect(() => text("types.ts", (value) => Object.assign(at(value, "structs", 0), { name: "Renamed" }))).toThrow(
            "doesn't describe it",
        );
        expect(() =>
            text("index.ts", (value) => Object.assign(at(value, "functions", 0), { errors: ["Unheard"] })),
        ).toThrow('the error "Unheard"');
        expect(() => text("types.ts", (value) => Object.assign(value, { extra: 1 }))).toThrow(
            'Unrecognized key: "extra"',
        );
    });
    test("with names that clash", () => {
        expect(() => text("index.ts", (value) => Object.assign(at(value, "enums", 0), { name: "BookShelf" }))).toThrow(
            /two things called "BookShelf"|doesn't describe/,
        );
        expect(() =>
            text("index.ts", (value) => Object.assign(at(value, "functions", 1), { name: "destroy" })),
        ).toThrow('every object has a "destroy" already');
        expect(() =>
            text("errors.ts", (value) => Object.assign(at(value, "structs", 1, "fields", 0), { name: "message" })),
        ).toThrow('the field "message"');
    });
});

describe("models", () => {
    const models = (change?: (value: Json) => void): string => text("models.ts", change, "models.json");
    const field = (value: Json, model: number, index: number): Json => at(value, "models", model, "fields", index);

    test("become classes, with a description for the run time", async () => {
        await expect(models()).toMatchFileSnapshot("snapshots/models.ts.txt");
    });

    const cases: [what: string, problem: string, change: (value: Json) => void][] = [
        [
            "a field of an unknown enum",
            'Book.binding is of the enum "Unheard", but the manifest doesn\'t describe it',
            (value) => Object.assign(field(value, 1, 2), { type: { kind: "enum", name: "Unheard" } }),
        ],
        [
            "a field of an unknown model",
            'Book.spot is of the model "Unheard"',
            (value) => Object.assign(field(value, 1, 17), { type: { kind: "model", name: "Unheard" } }),
        ],
        [
            "a field of an unknown union",
            'Shelf.items is of the union "Unheard"',
            (value) =>
                Object.assign(field(value, 0, 3), {
                    type: { kind: "union", name: "Unheard", variants: [{ name: "a", token: "a", model: "Book" }] },
                }),
        ],
        [
            "a variant of a field that is an unknown model",
            'a variant of Shelf.items is of the model "Unheard"',
            (value) => Object.assign(at(field(value, 0, 3), "type", "variants", 0), { model: "Unheard" }),
        ],
        [
            "a variant that is an unknown model",
            'a variant of Item is of the model "Unheard"',
            (value) => Object.assign(at(value, "model_unions", 0, "variants", 0), { model: "Unheard" }),
        ],
        [
            "two models of one name",
            'two things called "Book"',
            (value) => Object.assign(at(value, "models", 2), { name: "Book" }),
        ],
        [
            "a model named as the type of another one's plain objects",
            'two things called "BookData"',
            (value) => Object.assign(at(value, "model_enums", 0), { name: "BookData" }),
        ],
        [
            "a union named as a model",
            'two things called "Disc"',
            (value) => Object.assign(at(value, "model_unions", 0), { name: "Disc" }),
        ],
        [
            "two fields of one name",
            'two things called "maxWeight" in Shelf',
            (value) => Object.assign(field(value, 0, 1), { name: "maxWeight" }),
        ],
        [
            "a field without a token",
            "Shelf.title needs a token: it is in lists of its own",
            (value) => Object.assign(field(value, 0, 1), { tokens: [] }),
        ],
        [
            "a word without a token",
            "Book.signed needs a token: it is a word",
            (value) => Object.assign(field(value, 1, 13), { tokens: [] }),
        ],
        [
            "a field named as what every typed object has",
            "the field Book.toJSON needs another name: every typed object has something that is called toJSON",
            (value) => Object.assign(field(value, 1, 0), { name: "toJSON" }),
        ],
        [
            "a form that there isn't",
            "models[0].fields[0].form",
            (value) => Object.assign(field(value, 0, 0), { form: "sideways" }),
        ],
        [
            "a version that can't be",
            "models[0].fields[0].since",
            (value) => Object.assign(field(value, 0, 0), { since: 256 }),
        ],
        [
            "a default of another kind",
            "models[1].fields[3].default",
            (value) => Object.assign(field(value, 1, 3), { default: [] }),
        ],
        [
            "a union without variants",
            "models[0].fields[3].type",
            (value) => Object.assign(field(value, 0, 3), { type: { kind: "union", name: "Item", variants: [] } }),
        ],
        ["an unknown key", 'Unrecognized key: "extra"', (value) => Object.assign(at(value, "models", 0), { extra: 1 })],
    ];
    for (const [what, problem, change] of cases) {
        test(`are refused with ${what}`, () => expect(() => models(change)).toThrow(problem));
    }
});
