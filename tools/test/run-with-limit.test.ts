import { expect, test } from "vitest";
import { runWithLimit } from "../src/checks/run-with-limit.ts";

const options = { directory: ".", environment: process.env, limitSeconds: 60 };

test("tells whether the program succeeded", async () => {
    expect(await runWithLimit(process.execPath, ["--eval", "process.exit(0)"], options)).toBe(true);
    expect(await runWithLimit(process.execPath, ["--eval", "process.exit(3)"], options)).toBe(false);
});

test("ends a program that does not end by itself, with what it started", async () => {
    const loop = `require("node:child_process").spawnSync(process.execPath, ["--eval", "for (;;);"], { stdio: "inherit" });`;
    const begin = Date.now();
    expect(await runWithLimit(process.execPath, ["--eval", loop], { ...options, limitSeconds: 1 })).toBe(false);
    expect(Date.now() - begin).toBeLessThan(20_000);
});
