import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { supportedPlatforms } from "../../packages/core/src/library/platform.ts";
import { readZigModules } from "../../packages/core/src/workspace/zig-modules.ts";
import { generate } from "../src/codegen/generate.ts";
import { problemsOf, wantedExports } from "../src/prebuild/check-library.ts";
import { inspectLibraries, type LibraryFacts, liefVersion } from "../src/prebuild/inspect-library.ts";
import { prebuildModule, stalePrebuilds } from "../src/prebuild/prebuild-module.ts";
import { repeatPrebuilds } from "../src/prebuild/repeat.ts";
import { chosenTargets, type PrebuildTarget, prebuildTargets } from "../src/prebuild/targets.ts";
import { fetchWheel } from "../src/zig-toolchain/fetch-wheel.ts";
import { resolveZig } from "../src/zig-toolchain/resolve-zig.ts";
import { copyRepository, repository } from "./repository-copy.ts";

const workspace = repository;
const scratch = mkdtempSync(join(tmpdir(), "pyzig-prebuild-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function target(name: string): PrebuildTarget {
    const [found] = chosenTargets([name]);
    if (found === undefined) throw new Error(name);
    return found;
}

test("the targets are what the loader looks for", () => {
    expect(prebuildTargets.map(({ name }) => name)).toEqual(supportedPlatforms);
    expect(() => chosenTargets(["linux-riscv64"])).toThrow(/no target "linux-riscv64"; there are: linux-x64, /);
});

test("generated code tells where the packaged libraries are, in literal addresses", () => {
    const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "codegen", "library.json"), "utf8"));
    const text = generate(manifest, { module: "library", packageName: "@pyzig/library" }).get("library.ts") ?? "";
    expect(text).toContain('package: "@pyzig/library",');
    const addresses = [...text.matchAll(/"(.*)": new URL\("(.*)", import\.meta\.url\),/g)];
    expect(addresses.map(([, name]) => name)).toEqual(supportedPlatforms);
    expect(addresses.map(([, , path]) => path)).toContain("../prebuilds/darwin-arm64/liblibrary.dylib");
    expect(addresses.map(([, , path]) => path)).toContain("../prebuilds/win32-x64/library.dll");
    expect(generate(manifest, { module: "library" }).get("library.ts")).not.toContain("prebuilds");
});

describe("a library is refused", () => {
    const exports = ["pyzig_describe", "parse"];
    const good: LibraryFacts = {
        format: "MACHO",
        machine: "AARCH64",
        is_shared: true,
        exports: [...exports, "__dso_handle"],
        libraries: ["/usr/lib/libSystem.B.dylib"],
        imports: ["_write"],
        versions: [],
        is_stripped: true,
        minimum_version: "11.0",
        is_signed: true,
        own_name: "@rpath/libsexp.dylib",
    };
    const path = join(scratch, "library");
    const problems = (change: Partial<LibraryFacts>, more: { budget?: number; content?: string } = {}): string[] => {
        writeFileSync(path, more.content ?? "bytes");
        return problemsOf({
            path,
            target: target("darwin-arm64"),
            facts: { ...good, ...change },
            exports,
            privatePaths: [workspace],
            ownName: "@rpath/libsexp.dylib",
            ...(more.budget === undefined ? {} : { budget: more.budget }),
        });
    };
    test("never when all is as it should be", () => expect(problems({})).toEqual([]));
    const cases: [what: string, change: Partial<LibraryFacts>, problem: string][] = [
        ["of another format", { format: "ELF" }, "format: ELF, not MACHO"],
        ["for another processor", { machine: "X86_64" }, "machine: X86_64, not AARCH64"],
        ["that is a program", { is_shared: false }, "it is no shared library"],
        ["with debug information", { is_stripped: false }, "it holds debug information"],
        ["without a function", { exports: ["parse"] }, "it doesn't export: pyzig_describe"],
        ["with other functions", { exports: [...exports, "malloc"] }, "it exports more than its manifest has: malloc"],
        ["that needs another library", { libraries: ["/usr/lib/libz.dylib"] }, "it needs: /usr/lib/libz.dylib"],
        ["that imports more", { imports: ["_fork"] }, "it imports: _fork"],
        ["with versions of glibc", { versions: ["GLIBC_2.34"] }, "it asks for versions of the C library: GLIBC_2.34"],
        ["for a newer system", { minimum_version: "15.0" }, "oldest macOS: 15.0, not 11.0"],
        ["with a path for a name", { own_name: "/some/x" }, "own name: /some/x, not @rpath/libsexp.dylib"],
        ["without a signature", { is_signed: false }, "it has no code signature"],
    ];
    for (const [what, change, problem] of cases) {
        test(what, () => expect(problems(change)).toEqual([problem]));
    }
    test("that imports what only libraries for other processors may", () => {
        // The name of the target, what its libraries take, and what they have no use for.
        const cases = [
            ["linux-x64", "__tls_get_addr", "getauxval"],
            ["linux-arm64-musl", "getauxval", "__tls_get_addr"],
            ["darwin-x64", "___bzero", "_memcpy"],
            ["darwin-arm64", "_memcpy", "___udivti3"],
            ["win32-x64", "NtWriteFile", "memcpy"],
        ] as const;
        writeFileSync(path, "bytes");
        for (const [name, taken, other] of cases) {
            const { format, machine, libraries } = target(name);
            const facts = { ...good, format, machine, exports, libraries: [...libraries], imports: [taken, other] };
            const found = {
                path,
                target: target(name),
                facts,
                exports,
                privatePaths: [],
                ownName: good.own_name ?? "",
            };
            expect(problemsOf(found), name).toEqual([`it imports: ${other}`]);
        }
    });
    test("above the budget", () => {
        expect(problems({}, { budget: 4 })).toEqual(["it has 5 bytes, the budget is 4"]);
        expect(problems({}, { content: "x".repeat((2 << 20) + 1) })).toHaveLength(1);
    });
    test("with a path of this machine", () => {
        expect(problems({}, { content: `${workspace}/zig` })[0]).toContain("so other folders give other bytes");
    });
});

describe("prebuild", () => {
    const copy = copyRepository();
    afterAll(() => rmSync(copy, { recursive: true, force: true }));
    // The formats that would carry a path or a time, if they were let.
    const targets = ["darwin-arm64", "win32-x64"].map(target);
    const options = { workspace: copy, module: "graph", targets };
    // What was fetched lies in the folders of the real checkout, which nothing else is taken from.
    const zig = process.env.ZIG;
    beforeAll(() => {
        process.env.ZIG = resolveZig(repository, readZigModules(repository).zigVersion);
        mkdirSync(join(copy, "tools", ".python"), { recursive: true });
        const lief = fetchWheel(repository, "lief", liefVersion);
        symlinkSync(lief, join(copy, "tools", ".python", basename(lief)));
    }, 300_000);
    afterAll(() => {
        if (zig === undefined) delete process.env.ZIG;
        else process.env.ZIG = zig;
    });

    test("makes and checks libraries once, and sees when they are stale", { timeout: 300_000 }, () => {
        const made = prebuildModule(options);
        expect(made.map(({ built, target: { name } }) => [name, built])).toEqual([
            ["darwin-arm64", true],
            ["win32-x64", true],
        ]);
        expect(prebuildModule(options).map(({ built }) => built)).toEqual([false, false]);
        expect(stalePrebuilds(options)).toEqual([]);

        const directory = join(copy, "packages", "graph", "prebuilds");
        writeFileSync(join(directory, "darwin-arm64", "libgraph.dylib"), "damaged");
        rmSync(join(directory, "win32-x64"), { recursive: true });
        expect(stalePrebuilds(options)).toEqual([
            "graph for darwin-arm64: the file has changed since it was made",
            "graph for win32-x64: the file is gone",
        ]);
        const again = prebuildModule(options);
        expect(again.map(({ built }) => built)).toEqual([true, true]);
        expect(again.map(({ library }) => library.sha256)).toEqual(made.map(({ library }) => library.sha256));

        const source = join(copy, "zig", "graph", "root.zig");
        const text = readFileSync(source, "utf8");
        writeFileSync(source, `${text}\n// Changed.\n`);
        expect(stalePrebuilds(options)).toHaveLength(2);
        writeFileSync(source, text);

        const stubs = join(copy, "packages", "graph", "src", "gen", "library.ts");
        const generated = readFileSync(stubs, "utf8");
        writeFileSync(stubs, generated.replace(/manifestHash: "\w+"/, 'manifestHash: "0"'));
        expect(() => prebuildModule(options)).toThrow(/was not generated from the Zig module "graph".*\n.*graph:stubs/);
        writeFileSync(stubs, generated);
        expect(() => prebuildModule({ ...options, module: "fixture" })).toThrow('"fixture" has no package');
    });

    test("gives the same bytes in another folder, and would notice others", { timeout: 300_000 }, () => {
        expect(repeatPrebuilds(options)).toEqual([]);
        const source = join(copy, "zig", "pyzig", "panic.zig");
        writeFileSync(
            source,
            readFileSync(source, "utf8").replace("pyzig: panic in module ", "pyzig: PANIC in module "),
        );
        expect(repeatPrebuilds({ ...options, targets: targets.slice(0, 1) })).toEqual(["darwin-arm64"]);
    });

    test("reads what a file really is", () => {
        const built = join(copy, "packages", "graph", "prebuilds", "darwin-arm64", "libgraph.dylib");
        const path = join(scratch, "renamed.so");
        cpSync(built, path);
        const facts = inspectLibraries(workspace, [path]).get(path);
        expect(facts).toMatchObject({ format: "MACHO", machine: "AARCH64", minimum_version: "11.0", is_signed: true });
        expect(facts?.exports).toContain("pyzig_describe");
        writeFileSync(path, "no library");
        expect(inspectLibraries(workspace, [path]).get(path)?.format).toBe("unknown");
    });
});

test("the exports of a manifest are its functions, what objects have, and what every library has", () => {
    const manifest = { functions: [{ symbol: "parse" }], objects: [{ name: "Tree", destroy: "Tree_destroy" }] };
    expect(wantedExports(manifest as never)).toEqual([
        "Tree_destroy",
        "parse",
        "pyzig_describe",
        "pyzig_enter_Tree",
        "pyzig_image",
        "pyzig_leave_Tree",
    ]);
});
