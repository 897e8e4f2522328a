import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { resolveZig } from "../../../tools/src/zig-toolchain/resolve-zig.ts";

const workspace = fileURLToPath(new URL("../../..", import.meta.url));
const folder = fileURLToPath(new URL("./compile-errors", import.meta.url));
const { zigVersion } = JSON.parse(readFileSync(join(workspace, "zig/modules.json"), "utf8")) as { zigVersion: string };

/** Compiles a root file that uses the binding utilities, and returns what the compiler says. */
async function compile(path: string): Promise<string> {
    const zig = resolveZig(workspace, zigVersion);
    const cache = join(workspace, ".zig-cache");
    const parameters = [
        "build-obj",
        "-fno-emit-bin",
        "--cache-dir",
        cache,
        "--global-cache-dir",
        join(cache, "global"),
    ];
    const modules = ["--dep", "pyzig", `-Mroot=${path}`, `-Mpyzig=${join(workspace, "zig/pyzig/root.zig")}`];
    try {
        await promisify(execFile)(zig, [...parameters, ...modules]);
        return "";
    } catch (error) {
        return (error as { stderr: string }).stderr;
    }
}

describe("export lists that must not compile", () => {
    const names = readdirSync(folder).filter((name) => name.endsWith(".zig"));

    it("has cases", () => {
        expect(names.length).toBeGreaterThan(10);
    });

    it.each(names)("%s", async (name) => {
        const path = join(folder, name);
        const expected = /^\/\/! expect: (.*)$/m.exec(readFileSync(path, "utf8"))?.[1];
        expect(expected).toBeDefined();
        expect(await compile(path)).toContain(expected);
    });
});
