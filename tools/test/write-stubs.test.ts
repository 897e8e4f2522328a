import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareStubs, writeStubs } from "../src/stubs/write-stubs.ts";

let directory: string;

beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "pyzig-stubs-"));
});

afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
});

test("missing and changed files are written, obsolete ones deleted, the others left alone", () => {
    const target = join(directory, "gen");
    mkdirSync(join(target, "old"), { recursive: true });
    writeFileSync(join(target, "same.ts"), "same");
    writeFileSync(join(target, "changed.ts"), "before");
    writeFileSync(join(target, "old", "gone.ts"), "gone");
    const files = new Map([
        ["same.ts", "same"],
        ["changed.ts", "after"],
        ["nested/new.ts", "new"],
    ]);
    const stubs = { directory: target, files };
    const expected = { stale: ["changed.ts", "nested/new.ts"], obsolete: ["old/gone.ts"] };
    expect(compareStubs(stubs)).toEqual(expected);
    expect(writeStubs(stubs)).toEqual(expected);
    expect(compareStubs(stubs)).toEqual({ stale: [], obsolete: [] });
    expect(readFileSync(join(target, "nested", "new.ts"), "utf8")).toBe("new");
    expect(readdirSync(target).sort()).toEqual(["changed.ts", "nested", "old", "same.ts"]);
});
