import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inputsIn, saveInput, seedFolder } from "../src/fuzz/corpus.ts";
import { buildDriver, type Driver, findTarget, listTargets, replayKind } from "../src/fuzz/driver.ts";
import { minimise } from "../src/fuzz/minimise.ts";
import { readRecord } from "../src/fuzz/record.ts";
import { replayInputs, runDriver } from "../src/fuzz/run-driver.ts";
import { repository } from "./repository-copy.ts";

let driver: Driver;
let directory: string;

beforeAll(() => {
    driver = buildDriver(repository, replayKind);
    directory = mkdtempSync(join(tmpdir(), "pyzig-fuzz-"));
}, 600_000);

afterAll(() => rmSync(directory, { recursive: true, force: true }));

test("each target of the table has seeds, a purpose and a limit, and each folder of seeds a target", () => {
    const targets = listTargets(driver);
    for (const { name, checks, longest } of targets) {
        expect(inputsIn(seedFolder(repository, name)), name).not.toHaveLength(0);
        expect(checks).not.toBe("");
        expect(longest).toBeGreaterThan(0);
    }
    expect(targets.filter((target) => target.planted).map((target) => target.name)).toEqual(["canary"]);
    expect(new Set(targets.map((target) => target.name)).size).toBe(targets.length);
    expect(() => findTarget(targets, "no_such_target")).toThrow(
        /no fuzz target "no_such_target"; there are: sexp_parse, /,
    );
});

test("an input that fails is named, and the exit status is 1", () => {
    const fine = join(directory, "fine");
    const bad = join(directory, "bad");
    writeFileSync(fine, "BOAT    ");
    writeFileSync(bad, "BIRD\xff   ", "latin1");
    const result = spawnSync(
        process.execPath,
        [join(repository, "tools", "src", "cli.ts"), "fuzz", "replay", "canary", fine, bad],
        { cwd: repository, encoding: "utf8" },
    );
    expect(result.status).toBe(1);
    expect(result.stderr).toContain(`canary: panic: index out of bounds: index 259, len 8 in ${bad}`);
    expect(result.stdout).toContain("0 passed, 1 failed");
}, 600_000);

test("inputs that pass end well, and an unknown target is told", async () => {
    expect(await replayInputs(driver, "canary", inputsIn(seedFolder(repository, "canary")))).toMatchObject({
        passed: true,
    });
    const unknown = await replayInputs(driver, "no_such_target", []);
    expect(unknown).toMatchObject({ passed: false, problem: "fuzz: there is no target called no_such_target" });
});

test("a program that does not end is ended", async () => {
    const waiting = { workspace: repository, program: process.execPath };
    const end = await runDriver(waiting, ["--eval", "setInterval(() => {}, 1000)"], 1);
    expect(end).toMatchObject({ passed: false, problem: expect.stringContaining("does not come to an end") });
});

test("a failing input is made as small as it goes, and the bytes that don't matter zero", async () => {
    const needs = (input: Uint8Array) => Promise.resolve(input.includes(7) && input.includes(9) && input.length >= 4);
    const long = Uint8Array.from({ length: 300 }, (_, index) => index % 10);
    const smallest = await minimise(long, needs);
    expect([...smallest].sort()).toEqual([0, 0, 7, 9]);
    // Nothing can be left out: the original must not be changed either.
    const original = Buffer.from([7, 9, 3, 3]);
    expect([...(await minimise(original, needs))]).toEqual([7, 9, 0, 0]);
    expect([...original]).toEqual([7, 9, 3, 3]);
});

test("a record is read, also when the driver did not write one", () => {
    const bytes = Buffer.alloc(40 + 10);
    [5, 6, 7, 8, 3].forEach((value, index) => {
        bytes.writeBigUInt64LE(BigInt(value), index * 8);
    });
    bytes.write("abcdef", 40);
    const record = readRecord(bytes);
    expect(record).toMatchObject({ executions: 5, edges: 6, edgeTotal: 7, corpus: 8 });
    expect(Buffer.from(record.input).toString()).toBe("abc");
    bytes.fill(0);
    expect(Buffer.from(record.input).toString()).toBe("abc");
    expect(readRecord(new Uint8Array())).toMatchObject({ executions: 0, corpus: 0 });
});

test("an input is saved under a name that comes from its bytes", () => {
    const first = saveInput(join(directory, "saved"), Buffer.from("a"));
    expect(saveInput(join(directory, "saved"), Buffer.from("a"))).toBe(first);
    expect(saveInput(join(directory, "saved"), Buffer.from("b"))).not.toBe(first);
    expect(inputsIn(join(directory, "saved"))).toHaveLength(2);
    expect(inputsIn(join(directory, "nowhere"))).toEqual([]);
});
