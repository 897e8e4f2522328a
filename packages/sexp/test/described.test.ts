import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { type Diagnostic, ParseError, Tree } from "../src/gen/index.ts";
import { corpus } from "./corpus.ts";

/** What the models leave undescribed on purpose, or what is wrong in real files. */
interface Known {
    readonly code: string;
    readonly path: string;
    readonly reason: string;
}

const known: Known[] = JSON.parse(readFileSync(new URL("./left-generic.json", import.meta.url), "utf8"));
const isKnown = new Set(known.map(({ code, path }) => `${code} ${path}`));

/** A path without indexes and names: `kicad_pcb/footprint/pad`. That of a value is the path of its list. */
function plainPath(path: string): string {
    return path.replace(/\[\d+(?: (?:"(?:\\.|[^"\\])*"|[^\]])*)?\]/g, "").replace(/\/\d+$/, "");
}

function describeFinding({ code, path, field, expected }: Diagnostic): string {
    const what = field === undefined ? "" : ` (${field}: ${expected})`;
    return `${code} ${plainPath(path)}${what}`;
}

/** What is odd in all files, with the number of times and a file that has it. */
function findings(paths: readonly string[]): Map<string, { count: number; file: string; key: string }> {
    const found = new Map<string, { count: number; file: string; key: string }>();
    for (const file of paths) {
        using tree = parsed(file);
        if (tree === undefined) continue;
        for (const diagnostic of tree.check({ limit: 2 ** 32 - 1 })) {
            const text = describeFinding(diagnostic);
            const entry = found.get(text);
            if (entry !== undefined) entry.count++;
            else
                found.set(text, {
                    count: 1,
                    file: basename(file),
                    key: `${diagnostic.code} ${plainPath(diagnostic.path)}`,
                });
        }
    }
    return found;
}

/** Undefined for a file that is no document: other tests look at those. */
function parsed(file: string): Tree | undefined {
    try {
        return Tree.parse(new Uint8Array(readFileSync(file)));
    } catch (error) {
        if (error instanceof ParseError) return undefined;
        throw error;
    }
}

describe("the models describe all that is in real files", () => {
    const found = findings(corpus());

    test("but for what is known to be left out", () => {
        const unknown = [...found]
            .filter(([, { key }]) => !isKnown.has(key))
            .sort(([, left], [, right]) => right.count - left.count)
            .map(([text, { count, file }]) => `${count}× ${text}, as in ${file}`);
        expect(unknown).toEqual([]);
    });

    test("what is known to be left out has a reason, and is found where the project's own files have it", () => {
        const keys = new Set([...found.values()].map(({ key }) => key));
        for (const { code, path, reason } of known) {
            expect(reason.length, path).toBeGreaterThan(20);
            if (reason.startsWith("made up")) expect(keys).toContain(`${code} ${path}`);
        }
    });
});

test("a path is made plain", () => {
    expect(plainPath('kicad_pcb/footprint[3 "R]1\\"/"]/pad[2 A1]/net')).toBe("kicad_pcb/footprint/pad/net");
    expect(plainPath("kicad_pcb/pts[1]/xy[20]/2")).toBe("kicad_pcb/pts/xy");
});
