import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { library } from "./fixture/gen/library.ts";
import { fixtureDirectory, fixtureUrl, runProgram } from "./run-program.ts";

const scratch = mkdtempSync(join(tmpdir(), "pyzig-loading-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const printError = `
import { addNumbers } from ${JSON.stringify(fixtureUrl)};
try {
    console.log(addNumbers(1, 2));
} catch (error) {
    const { name, message, code, module, stale, attempts } = error;
    console.log(JSON.stringify({ name, message, code, module, stale, attempts: attempts?.map(({ source, path, reason }) => ({ source, path, reason })) }));
}`;

/** Takes node:ffi away from a Node that has it. */
const withoutFfi = process.allowedNodeEnvironmentFlags.has("--experimental-ffi") ? ["--no-experimental-ffi"] : [];

async function errorOf(environment: Record<string, string>): Promise<Record<string, unknown>> {
    const { stdout, stderr } = await runProgram(printError, environment);
    expect(stderr).toBe("");
    return JSON.parse(stdout);
}

describe("loading", () => {
    test("tells what it loaded", () => {
        const { path, abi, zigVersion, pointerWidth, releaseMode } = library.identity();
        expect(path.startsWith(fixtureDirectory)).toBe(true);
        expect({ abi, zigVersion, pointerWidth }).toEqual({ abi: 1, zigVersion: "0.17.1", pointerWidth: 64 });
        expect(["ReleaseSafe", "ReleaseFast", "Debug"]).toContain(releaseMode);
    });
    test("nothing is loaded until the first call", async () => {
        const program = `await import(${JSON.stringify(fixtureUrl)}); console.log("imported");`;
        const { stdout } = await runProgram(program, { PYZIG_FIXTURE_LIBRARY: "/nowhere", PYZIG_FFI: "none" });
        expect(stdout).toBe("imported\n");
    });
    test("an explicit path is taken, and no other", async () => {
        const copy = join(scratch, "copy of the library");
        cpSync(library.identity().path, copy);
        const found = `import { library } from ${JSON.stringify(new URL("library.ts", fixtureUrl).href)}; console.log(library.identity().path);`;
        const { stdout } = await runProgram(found, { PYZIG_FIXTURE_LIBRARY: copy });
        expect(stdout.trim()).toBe(copy);
        expect(await errorOf({ PYZIG_FIXTURE_LIBRARY: join(scratch, "absent") })).toMatchObject({
            name: "LibraryLoadError",
            code: "ERR_PYZIG_LOAD",
            module: "fixture",
            attempts: [
                { source: "PYZIG_FIXTURE_LIBRARY", path: join(scratch, "absent"), reason: "there is no such file" },
            ],
        });
        const relative = await errorOf({ PYZIG_FIXTURE_LIBRARY: "libfixture.so" });
        expect(relative.message).toContain("PYZIG_FIXTURE_LIBRARY must be an absolute path");
    });
    test("every attempt is listed with its reason", async () => {
        // A copy of the generated code outside of the checkout has neither sources nor a packaged library.
        const outside = join(scratch, "package");
        cpSync(join(fixtureDirectory, "gen"), join(outside, "gen"), { recursive: true });
        writeFileSync(join(outside, "package.json"), '{ "type": "module" }');
        const core = new URL("../src/index.ts", import.meta.url).href;
        for (const name of readdirSync(join(outside, "gen"))) {
            const path = join(outside, "gen", name);
            writeFileSync(path, readFileSync(path, "utf8").replaceAll('"@pyzig/core"', JSON.stringify(core)));
        }
        const program = printError.replace(fixtureUrl, `file://${join(outside, "gen", "index.ts")}`);
        const { stdout } = await runProgram(program);
        const error = JSON.parse(stdout);
        expect(error.attempts.map(({ source }: { source: string }) => source)).toEqual([
            "build on import",
            "packaged library",
        ]);
        expect(error.attempts[1].path).toContain(join(outside, "prebuilds", `${process.platform}-${process.arch}`));
        expect(error.message).toMatch(
            /can't be loaded:\n {2}- build on import: .*\n {2}- packaged library .*there is no such file/,
        );
    });
    test("a file that is no library", async () => {
        const path = join(scratch, "text.so");
        writeFileSync(path, "not a library");
        expect(await errorOf({ PYZIG_FIXTURE_LIBRARY: path })).toMatchObject({ name: "LibraryLoadError" });
    });
    test("a library of other sources is refused before anything else is called", async () => {
        const path = join(scratch, "other.so");
        const bytes = readFileSync(library.identity().path);
        const hash = library.identity().manifestHash;
        let found = 0;
        for (let at = bytes.indexOf(hash); at >= 0; at = bytes.indexOf(hash, at + 1)) {
            bytes.write("00112233445566778899aabbccddeeff", at);
            found++;
        }
        expect(found).toBeGreaterThan(0);
        writeFileSync(path, bytes);
        const error = await errorOf({ PYZIG_FIXTURE_LIBRARY: path });
        expect(error).toMatchObject({ name: "ManifestMismatchError", code: "ERR_PYZIG_MISMATCH", stale: "unknown" });
        expect(error.message).toContain("the library has the manifest 00112233445566778899aabbccddeeff");
        expect(error.message).toContain("rebuild the library");
    });
    test("a backend that does not exist", async () => {
        const error = await errorOf({ PYZIG_FFI: "none" });
        expect(error.message).toContain('PYZIG_FFI is "none"; it must be one of: koffi, node, bun, deno');
        expect((await runProgram(printError, { PYZIG_FFI: "node" }, withoutFfi)).stdout).toMatch(
            /the backend .*node.* is not available.*(Node|Bun|Deno) \d+\.\d+\.\d+ has: koffi/,
        );
    });
});
