import { diff } from "@pyzig/sexp";
import { Kicad } from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { readJson, writeJson } from "../../src/cli/json-file.ts";
import { corpus } from "../corpus.ts";
import { kisexp } from "./run-cli.ts";

interface Line {
    readonly file: string;
    readonly error?: object;
    readonly errors?: number;
    readonly contents?: Readonly<Record<string, number>>;
    readonly count?: number;
}

function run(...given: string[]): { code: number | null; lines: Line[] } {
    const { code, output, errors } = kisexp([...given, ...corpus()]);
    expect(errors).toBe("");
    return {
        code,
        lines: output
            .trim()
            .split("\n")
            .map((line) => JSON.parse(line) as Line),
    };
}

describe("all files", () => {
    it("are without errors", () => {
        const { code, lines } = run("check", "--json");
        expect(lines.filter(({ errors, error }) => error !== undefined || errors !== 0)).toEqual([]);
        expect(lines.map(({ file }) => file)).toEqual(corpus());
        expect(code).toBe(0);
    });

    it("have something in them", () => {
        const { lines } = run("stats", "--json");
        const empty = lines.filter(({ contents = {} }) => Object.values(contents).every((number) => number === 0));
        expect(empty.map(({ file }) => file)).toEqual([]);
    });

    it("are found by patterns", () => {
        const { code, lines } = run("query", "--count", "--json", "**");
        expect(code).toBe(0);
        expect(lines.filter(({ count = 0 }) => count === 0)).toEqual([]);
    });
});

it.each(corpus())("%s says the same after JSON", (path) => {
    using file = Kicad.open(path);
    using again = readJson(writeJson(file, undefined));
    expect(again.kind).toBe(file.kind);
    expect(diff(file.document, again.document, { limit: 3 })).toEqual([]);
});
