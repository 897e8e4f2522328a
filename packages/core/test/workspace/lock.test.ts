import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withLock } from "../../src/workspace/lock.ts";
import { runText } from "./scratch-workspace.ts";

const lockModule = new URL("../../src/workspace/lock.ts", import.meta.url).href;
let directory: string;
let lock: string;

beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "pyzig-lock-"));
    lock = join(directory, "lock");
});

afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
});

/** Runs `body` in another process, which has `withLock`, `lock` and a counter file. */
async function inProcess(body: string): Promise<number | null> {
    const program = `
        import { readFileSync, writeFileSync } from "node:fs";
        import { withLock } from ${JSON.stringify(lockModule)};
        const lock = ${JSON.stringify(lock)};
        const counter = ${JSON.stringify(join(directory, "counter"))};
        ${body}`;
    const { status, errors } = await runText(program, process.env);
    expect(errors).toBe("");
    return status;
}

test("processes that crash while they hold the lock do not let two others in at once", async () => {
    writeFileSync(join(directory, "counter"), "0");
    const increments = `
        for (let round = 0; round < 40; round++) {
            withLock(lock, "counting", () => {
                const value = Number(readFileSync(counter, "utf8"));
                Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
                writeFileSync(counter, String(value + 1));
            });
        }`;
    const crash = `withLock(lock, "crashing", () => process.kill(process.pid, "SIGKILL"));`;
    const workers = Array.from({ length: 5 }, () => inProcess(increments));
    const victims = Array.from({ length: 5 }, () => inProcess(crash));
    expect(await Promise.all(workers)).toEqual([0, 0, 0, 0, 0]);
    expect(await Promise.all(victims)).toEqual([null, null, null, null, null]);
    expect(readFileSync(join(directory, "counter"), "utf8")).toBe("200");
});

test("the lock is free again after an action that throws, and leaves one file behind", () => {
    const fail = () =>
        withLock(lock, "failing", () => {
            throw new Error("on purpose");
        });
    expect(fail).toThrow("on purpose");
    expect(fail).toThrow("on purpose");
    expect(withLock(lock, "passing", () => 7)).toBe(7);
    expect(readdirSync(lock)).toHaveLength(1);
});

test("the lock of a process id that was given out again is free", () => {
    withLock(lock, "passing", () => undefined);
    const [file = ""] = readdirSync(lock);
    const stranger = { pid: process.pid, started: "1", host: hostname(), released: false };
    writeFileSync(join(lock, file), JSON.stringify(stranger));
    // Only where the system tells when a process started can this one be told from its predecessor.
    if (process.platform === "win32") return;
    expect(withLock(lock, "passing", () => 7)).toBe(7);
});
