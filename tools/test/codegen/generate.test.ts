import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generate } from "../../src/codegen/generate.ts";

interface Json {
    [key: string]: Json;
}

/** A small manifest with one of everything; a fresh copy each time. */
function manifest(): Json {
    return JSON.parse(readFileSync(new URL("library.json", import.meta.url), "utf8"));
}

/** A part of a manifest. */
function at(value: Json, ...path: (string | number)[]): Json {
    return path.reduce((part: Json, key) => part[key as string] as Json, value);
}

function text(file: string, change: (value: Json) => void = () => {}): string {
    const value = manifest();
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
