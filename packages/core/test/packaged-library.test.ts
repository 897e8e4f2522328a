import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeBinary } from "../src/library/binary-kind.ts";
import { checkLibcSetting, interpreterOf, libcOfText } from "../src/library/libc.ts";
import { platformName } from "../src/library/platform.ts";
import { hostTarget, libraryFileName } from "../src/workspace/build-settings.ts";
import { library } from "./fixture/gen/library.ts";
import { fixtureDirectory, type ProgramResult, runProgram } from "./run-program.ts";

const scratch = mkdtempSync(join(tmpdir(), "pyzig packaged ü "));
const installed = join(scratch, "node_modules", "@pyzig", "fixture");
const fileName = libraryFileName("fixture", hostTarget());
const packaged = join(installed, "prebuilds", platformName(), fileName);
const core = fileURLToPath(new URL("../", import.meta.url));

/** What bundles the packages brings it along; the oldest Node that is supported has no `stripTypeScriptTypes`. */
const esbuild: { transformSync(text: string, options: { loader: "ts"; format: "esm" }): { code: string } } =
    createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild");

/** As the package would be installed, beside the sources of core. Nobody runs TypeScript from `node_modules`. */
beforeAll(() => {
    const coreUrl = pathToFileURL(join(core, "src", "index.ts")).href;
    const address = JSON.stringify(`../prebuilds/${platformName()}/${fileName}`);
    const table = `package: "@pyzig/fixture", prebuilt: { "${platformName()}": new URL(${address}, import.meta.url) },`;
    mkdirSync(join(installed, "dist"), { recursive: true });
    for (const name of readdirSync(join(fixtureDirectory, "gen"))) {
        const text = readFileSync(join(fixtureDirectory, "gen", name), "utf8").replace(
            "url: import",
            `${table} url: import`,
        );
        const { code } = esbuild.transformSync(text, { loader: "ts", format: "esm" });
        const script = code
            .replaceAll(/(from "\.\/.*)\.ts"/g, '$1.js"')
            .replaceAll('"@pyzig/core"', JSON.stringify(coreUrl));
        writeFileSync(join(installed, "dist", name.replace(/\.ts$/, ".js")), script);
    }
    const description = { name: "@pyzig/fixture", version: "1.2.3", type: "module", zig: { module: "fixture" } };
    const exports = { ".": "./dist/index.js", "./package.json": "./package.json" };
    writeFileSync(join(installed, "package.json"), JSON.stringify({ ...description, exports }));
    const link = join(scratch, "node_modules", "@pyzig", "core");
    mkdirSync(link);
    writeFileSync(
        join(link, "package.json"),
        JSON.stringify({ name: "@pyzig/core", version: "9.9.9", type: "module", exports: { ".": "./index.js" } }),
    );
    writeFileSync(join(link, "index.js"), `export * from ${JSON.stringify(coreUrl)};`);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function place(content: string | Uint8Array | undefined): void {
    rmSync(join(installed, "prebuilds"), { recursive: true, force: true });
    if (content === undefined) return;
    mkdirSync(join(installed, "prebuilds", platformName()), { recursive: true });
    writeFileSync(packaged, content);
}

const own = (): Buffer => readFileSync(library.identity().path);

/** The library of another processor: the machine's number stands at one place. */
function foreign(): Buffer {
    const bytes = own();
    if (process.platform === "linux") bytes.writeUInt16LE(process.arch === "x64" ? 183 : 62, 18);
    else if (process.platform === "darwin") bytes.writeUInt32LE(process.arch === "x64" ? 0x100000c : 0x1000007, 4);
    else bytes.writeUInt16LE(process.arch === "x64" ? 0xaa64 : 0x8664, bytes.readUInt32LE(60) + 4);
    return bytes;
}

const otherProcessor = `${process.platform}-${process.arch === "x64" ? "arm64" : "x64"}`;

async function load(environment: Record<string, string> = {}, from = join(installed, "dist", "index.js")) {
    const program = `
        import { addNumbers } from ${JSON.stringify(pathToFileURL(from).href)};
        import { library } from ${JSON.stringify(pathToFileURL(from.replace("index.js", "library.js")).href)};
        try {
            addNumbers(1, 2);
            console.log(JSON.stringify({ path: library.identity().path }));
        } catch (error) {
            const { name, code, message, needed } = error;
            const attempts = error.attempts?.map(({ source, path, reason, found }) => ({ source, path, reason, found }));
            console.log(JSON.stringify({ name, code, message, needed, attempts }));
        }`;
    const { stdout, stderr } = await runProgram(program, environment);
    expect(stderr).toBe("");
    return JSON.parse(stdout);
}

function doctor(options: readonly string[] = [], environment: Record<string, string> = {}): Promise<ProgramResult> {
    const main = pathToFileURL(join(core, "src", "doctor", "main.ts")).href;
    const program = `
        process.chdir(${JSON.stringify(scratch)});
        process.argv = [process.execPath, "pyzig", "doctor", ...${JSON.stringify(options)}];
        await import(${JSON.stringify(main)});`;
    return runProgram(program, environment);
}

describe("the packaged library", () => {
    test("is found by its address", async () => {
        place(own());
        expect(await load()).toEqual({ path: packaged });
    });
    test("is missing: one error says what was tried, what is needed and what to do", async () => {
        place(undefined);
        const { attempts, ...error } = await load();
        expect(error).toMatchObject({
            name: "LibraryLoadError",
            code: "ERR_PYZIG_LOAD",
            needed: { platform: platformName(), abi: 1, manifestHash: library.identity().manifestHash },
        });
        expect(attempts).toEqual([
            { source: "build on import", reason: "this is not a checkout of the module's sources" },
            { source: "packaged library", path: packaged, reason: "there is no such file" },
        ]);
        expect(error.message).toContain(`Needed is a library for ${platformName()} with call contract 1`);
        expect(error.message).toContain("install @pyzig/fixture again");
        expect(error.message).toContain("PYZIG_FIXTURE_LIBRARY can name the file instead");
    });
    test("is of another processor", async () => {
        place(foreign());
        const { attempts } = await load();
        expect(attempts[1]).toMatchObject({ path: packaged, found: `a library for ${otherProcessor}` });
    });
    test("is no library, or empty", async () => {
        place("not a library");
        expect((await load()).message).toContain("it is no library of any system");
        place("");
        expect((await load()).message).toContain("it is an empty file");
    });
    test.runIf(process.platform === "linux")("is cut off: the system would end the process for it", async () => {
        place(own().subarray(0, -1));
        const { attempts } = await load();
        expect(attempts[1]).toMatchObject({
            reason: `it is cut off: it has ${own().length - 1} bytes, its header tells of ${own().length}`,
            found: `a library for ${platformName()}`,
        });
    });
    test("is of another version: the error names both hashes", async () => {
        const { manifestHash } = library.identity();
        place(Buffer.from(own().toString("latin1").replaceAll(manifestHash, "0".repeat(32)), "latin1"));
        const error = await load();
        expect(error).toMatchObject({ name: "ManifestMismatchError", code: "ERR_PYZIG_MISMATCH" });
        expect(error.message).toContain("0".repeat(32));
        expect(error.message).toContain(manifestHash);
        expect(error.attempts).toHaveLength(2);
    });
    test("is found where the package is installed when the code has left it, as in a bundle", async () => {
        const bundle = join(scratch, "bundle", "out");
        cpSync(join(installed, "dist"), bundle, { recursive: true });
        place(own());
        expect(await load({}, join(bundle, "index.js"))).toEqual({ path: packaged });
        place(undefined);
        const { attempts, message } = await load({}, join(bundle, "index.js"));
        expect(attempts.map(({ source }: { source: string }) => source)).toContain("installed @pyzig/fixture");
        expect(message).toContain("In a bundle");
    });
    test.runIf(process.platform === "linux")(
        "is chosen by PYZIG_LIBC; a wrong value throws, also where it isn't needed",
        async () => {
            place(own());
            const { needed, attempts } = await load({ PYZIG_LIBC: "musl" });
            expect(needed.platform).toBe(`linux-${process.arch}-musl`);
            expect(attempts.map(({ path }: { path?: string }) => path)).toContain(
                packaged.replace(platformName(), `linux-${process.arch}-musl`),
            );
            const wrong = await load({ PYZIG_LIBC: "uclibc", PYZIG_FIXTURE_LIBRARY: packaged });
            expect(wrong).toMatchObject({
                code: "ERR_PYZIG_SETTING",
                message: 'PYZIG_LIBC is "uclibc"; it must be one of: glibc, musl',
            });
        },
    );
});

describe("doctor", () => {
    test("tells what loads, and ends with 0", async () => {
        place(own());
        const { stdout, stderr, code } = await doctor();
        expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
        expect(stdout).toMatch(new RegExp(`^platform +${platformName()}$`, "m"));
        expect(stdout).toContain(`loads  @pyzig/fixture 1.2.3 (${installed})`);
        expect(stdout).toContain(packaged);
        expect(stdout).toContain(library.identity().manifestHash);
        expect(stdout.trimEnd().split("\n").at(-1)).toBe("It loads.");
    });
    test("says whether a library is the one that was published", async () => {
        place(own());
        const { modules } = JSON.parse((await doctor(["--json"])).stdout);
        expect(modules[0].library.origin).toBe("NOT as published");
        const sha256 = modules[0].library.sha256;
        const record = { module: "fixture", libraries: { [platformName()]: { sha256 } } };
        writeFileSync(join(installed, "prebuilds", "prebuilds.json"), JSON.stringify(record));
        const again = JSON.parse((await doctor(["--json"])).stdout);
        expect(again).toMatchObject({ isWell: true, isSupported: true, platform: platformName() });
        expect(again.modules[0]).toMatchObject({
            core: { version: "9.9.9" },
            library: { origin: "as published", path: packaged },
        });
    });
    const broken: [what: string, content: () => Uint8Array | string | undefined, found: string | undefined][] = [
        ["a missing file", () => undefined, undefined],
        ["a broken library", () => own().subarray(0, 3000), "a library for "],
        ["the library of another processor", foreign, `a library for ${otherProcessor}`],
    ];
    for (const [what, content, found] of broken) {
        test(`ends with 1 for ${what}`, async () => {
            place(content());
            const { stdout, stderr, code } = await doctor();
            expect({ stderr, code }).toEqual({ stderr: "", code: 1 });
            expect(stdout).toContain(`FAILS  @pyzig/fixture 1.2.3`);
            expect(stdout).toContain(packaged);
            expect(stdout).toContain("1 of 1 modules can't be loaded");
            const { isWell, modules } = JSON.parse((await doctor(["--json"])).stdout);
            expect(isWell).toBe(false);
            if (found !== undefined) expect(modules[0].attempts[1].found).toContain(found);
        });
    }
    test("refuses unknown options and commands with 2, and a wrong setting with 1", async () => {
        expect(await doctor(["--nonsense"])).toMatchObject({ code: 2 });
        expect((await doctor(["more"])).stderr).toContain("usage: pyzig doctor");
        expect(await doctor([], { PYZIG_LIBC: "uclibc" })).toMatchObject({
            code: process.platform === "linux" ? 1 : 0,
        });
    });
});

describe("the C library", () => {
    test("is told from what is loaded", () => {
        expect(libcOfText("7f00 r-xp /lib/ld-musl-x86_64.so.1\n")).toBe("musl");
        expect(libcOfText("7f00 r-xp /usr/lib/libc.so\n7f01 r-xp /usr/bin/node\n")).toBe("musl");
        expect(libcOfText("7f00 r-xp /lib/x86_64-linux-gnu/libc.so.6\n")).toBe("glibc");
        expect(libcOfText("/lib64/ld-linux-x86-64.so.2")).toBe("glibc");
        expect(libcOfText("7f00 r-xp /usr/bin/node\n")).toBeUndefined();
    });
    test("is told from the interpreter of a program", () => {
        expect(interpreterOf(join(scratch, "nothing"))).toBeUndefined();
        expect(interpreterOf(fileURLToPath(import.meta.url))).toBeUndefined();
        if (process.platform === "linux") expect(libcOfText(interpreterOf(process.execPath) ?? "")).toBeDefined();
    });
    test("can be set", () => {
        expect(checkLibcSetting("")).toBeUndefined();
        expect(checkLibcSetting("musl")).toBe("musl");
        expect(() => checkLibcSetting("Musl")).toThrow("it must be one of: glibc, musl");
    });
    test("files are described by their first bytes", () => {
        const path = join(scratch, "bytes");
        const header = Buffer.alloc(256);
        header.write("MZ");
        header.writeUInt32LE(128, 60);
        header.write("PE\0\0", 128);
        header.writeUInt16LE(0xaa64, 132);
        writeFileSync(path, header);
        expect(describeBinary(path)).toBe("a library for win32-arm64");
        header.writeUInt32LE(4096, 60);
        writeFileSync(path, header);
        expect(describeBinary(path)).toBe("no library of any system");
        expect(describeBinary(join(scratch, "nothing"))).toBeUndefined();
        expect(describeBinary(library.identity().path)).toBe(`a library for ${process.platform}-${process.arch}`);
    });
});
