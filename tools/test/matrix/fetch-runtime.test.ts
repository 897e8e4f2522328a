import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
    chmodSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    realpathSync,
    rmSync,
    writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { resolveRuntime, runtimeVersion } from "../../src/matrix/fetch-runtime.ts";
import type { PinnedRuntime } from "../../src/matrix/runtimes.ts";

let workspace: string;
const platform = `${process.platform}-${process.arch}`;

beforeEach(() => {
    workspace = realpathSync(mkdtempSync(join(tmpdir(), "pyzig-runtime-")));
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
});

afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(workspace, { recursive: true, force: true });
});

/** Puts an `npm` on the path that packs a program which tells this version, and returns the hash of the package. */
function addRegistry(version: string): string {
    const source = join(workspace, "source");
    mkdirSync(join(source, "package", "bin"), { recursive: true });
    writeProgram(join(source, "package", "bin", "bun"), `echo ${version}`);
    spawnSync("tar", ["-czf", join(workspace, "bun.tgz"), "package"], { cwd: source });
    const bin = join(workspace, "bin");
    mkdirSync(bin, { recursive: true });
    writeProgram(join(bin, "npm"), `echo "$@" >> ${workspace}/asked\ncp ${workspace}/bun.tgz .`);
    vi.stubEnv("PATH", `${bin}${delimiter}${process.env.PATH}`);
    const bytes = readFileSync(join(workspace, "bun.tgz"));
    return `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
}

function writeProgram(path: string, script: string): void {
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
}

function pinned(integrity: string): PinnedRuntime {
    const packages = { [platform]: { name: "@scope/bun", integrity, program: "bin/bun" } };
    return { name: "bun", kind: "bun", version: "1.2.3", backends: ["bun"], packages };
}

describe("a runtime", () => {
    test("is fetched once, without running scripts, and runs", () => {
        const runtime = pinned(addRegistry("1.2.3"));
        const program = resolveRuntime(workspace, runtime);
        expect(runtimeVersion(program)).toBe("1.2.3");
        expect(resolveRuntime(workspace, runtime)).toBe(program);
        expect(readFileSync(join(workspace, "asked"), "utf8")).toBe(
            "pack --silent --ignore-scripts @scope/bun@1.2.3\n",
        );
    });
    test("of another hash is refused, and nothing of it stays", () => {
        addRegistry("6.6.6");
        const wrong = pinned(`sha512-${Buffer.alloc(64).toString("base64")}`);
        expect(() => resolveRuntime(workspace, wrong)).toThrow(/@scope\/bun@1\.2\.3 is not the file that is pinned/);
        const left = readdirSync(join(workspace, "tools", ".runtimes")).filter((name) => !name.endsWith(".lock"));
        expect(left).toEqual([]);
    });
    test("that npm can't deliver fails with what npm says", () => {
        addRegistry("1.2.3");
        writeProgram(join(workspace, "bin", "npm"), "echo no such package >&2; exit 1");
        expect(() => resolveRuntime(workspace, pinned("sha512-x"))).toThrow(/npm pack .* failed: no such package/);
    });
    test("can be named by a variable", () => {
        vi.stubEnv("PYZIG_RUNTIME_BUN", process.execPath);
        expect(resolveRuntime(workspace, pinned(""))).toBe(process.execPath);
        expect(runtimeVersion(process.execPath)).toBe(process.versions.node);
        vi.stubEnv("PYZIG_RUNTIME_BUN", "/nowhere/bun");
        expect(() => resolveRuntime(workspace, pinned(""))).toThrow(
            "PYZIG_RUNTIME_BUN is /nowhere/bun, where there is no",
        );
    });
    test("without a package for this machine is an error that says what to do", () => {
        const runtime = { ...pinned(""), packages: {} };
        expect(() => resolveRuntime(workspace, runtime)).toThrow(
            `npm has no package with bun 1.2.3 for ${platform}: install it and set PYZIG_RUNTIME_BUN to its program`,
        );
        expect(existsSync(join(workspace, "tools"))).toBe(false);
    });
    test("that tells no version is refused", () => {
        writeProgram(join(workspace, "silent"), "echo none");
        expect(() => runtimeVersion(join(workspace, "silent"))).toThrow("--version says no version");
        expect(() => runtimeVersion(join(workspace, "absent"))).toThrow("does not run");
    });
});
