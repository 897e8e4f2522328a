import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unpackedPath } from "../src/library/unpacked.ts";

let folder: string;
beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "pyzig-unpacked-"));
    mkdirSync(join(folder, "app.asar.unpacked"));
    writeFileSync(join(folder, "app.asar.unpacked", "there.so"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a file in an archive of Electron is the one beside it", () => {
    expect(unpackedPath(join(folder, "app.asar", "there.so"))).toBe(join(folder, "app.asar.unpacked", "there.so"));
});
test("a file that was not unpacked, or lies in no archive, is where it is", () => {
    const places = [join(folder, "app.asar", "absent.so"), join(folder, "app", "there.so"), join(folder, "app.asar")];
    for (const path of places) expect(unpackedPath(path)).toBe(path);
});
