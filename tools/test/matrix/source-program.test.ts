import { expect, test } from "vitest";
import { nodeSourceOptions } from "../../src/checks/source-program.ts";
import { type PresentRuntime, sourceCommand, userCommand, vitestCommand } from "../../src/matrix/runtime-command.ts";

const old: PresentRuntime = { name: "node20", kind: "node", program: "/old/node", version: "20.19.0" };
const bun: PresentRuntime = { name: "bun", kind: "bun", program: "/the/bun", version: "1.4.5" };
const deno: PresentRuntime = { name: "deno", kind: "deno", program: "/the/deno", version: "2.9.6" };

test("only a Node that can't run the sources gets help", () => {
    expect(nodeSourceOptions("24.1.0")).toEqual(["--conditions=@pyzig/source"]);
    for (const version of ["20.19.0", "22.23.3"])
        expect(nodeSourceOptions(version)[1]).toMatch(/^--import=file:.*transpile\.mjs$/);
});

test("tests run on the runtime, vitest on what it is for", () => {
    const { command, environment } = vitestCommand("/workspace", old, "koffi");
    expect(command).not.toContain("/old/node");
    expect(environment).toMatchObject({ PYZIG_TEST_PROGRAM: "/old/node", PYZIG_FFI: "koffi" });
    expect(environment.PYZIG_TEST_NODE_OPTIONS).toContain("transpile.mjs");
    expect(vitestCommand("/workspace", bun, "bun").command.slice(0, 2)).toEqual(["/the/bun", "--bun"]);
    expect(vitestCommand("/workspace", deno, "deno").command.slice(0, 3)).toEqual(["/the/deno", "run", "-A"]);
});

test("a user's program runs without what sources need, on Deno with no more permissions than the documentation names", () => {
    expect(userCommand(old, "koffi").command).toEqual(["/old/node"]);
    expect(userCommand(deno, "deno").command.slice(1)).toEqual([
        "run",
        "--no-prompt",
        "--allow-ffi",
        "--allow-read",
        "--allow-env",
        "--allow-write",
    ]);
    expect(sourceCommand(bun, "bun").command).toEqual(["/the/bun", "--conditions=@pyzig/source"]);
});
