import { spawn } from "node:child_process";
import {
    chmodSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    realpathSync,
    rmSync,
    writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const tool = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
let workspace: string;

beforeEach(() => {
    workspace = realpathSync(mkdtempSync(join(tmpdir(), "pyzig-fetch-")));
    mkdirSync(join(workspace, "zig"));
    mkdirSync(join(workspace, "bin"));
    writeFileSync(join(workspace, "zig", "modules.json"), '{"zigVersion":"0.17.1","modules":{}}');
});

afterEach(() => {
    rmSync(workspace, { recursive: true, force: true });
});

/** Puts a shell script on the PATH of the tool, which holds nothing else. */
function addProgram(name: string, script: string): void {
    const path = join(workspace, "bin", name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
}

/** An installer that notes each run and unpacks a compiler that tells this version. */
function addInstaller(name: string, version: string): void {
    addProgram(
        name,
        `PATH=/usr/bin:/bin
        echo run >> "${workspace}/runs"
        while [ "$1" != --target ]; do shift; done
        mkdir -p "$2/ziglang"
        sleep 0.2
        printf '#!/bin/sh\\necho ${version}\\n' > "$2/ziglang/zig"
        chmod +x "$2/ziglang/zig"`,
    );
}

async function fetchZig(
    environment: NodeJS.ProcessEnv = {},
): Promise<{ status: number; output: string; errors: string }> {
    const child = spawn(process.execPath, [tool, "fetch-zig"], {
        cwd: workspace,
        env: { PATH: join(workspace, "bin"), ...environment },
        stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
        output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
        errors += text;
    });
    const status = await new Promise<number>((done) => child.on("close", (code) => done(code ?? -1)));
    return { status, output: output.trim(), errors: errors.replaceAll(workspace, "<workspace>") };
}

test("without Zig, uv and Python the error lists what was tried and how to go on", async () => {
    addProgram("zig", "echo 0.15.2");
    addProgram("python3", "echo 'No module named pip' >&2; exit 1");
    const { status, errors } = await fetchZig({ ZIG: "/missing/zig" });
    expect(status).toBe(1);
    expect(errors).toMatchInlineSnapshot(`
      "pyzig: not using $ZIG (/missing/zig): not found
      pyzig: fetching Zig 0.17.1 from PyPI, about 100 MB, once
      Zig 0.17.1 is needed and could not be had. Tried:
        - $ZIG (/missing/zig): not found
        - PATH (<workspace>/bin/zig): its version is 0.15.2, not 0.17.1
        - uv: there is no \`uv\` on PATH
        - pip of python3: ended with status 1: No module named pip
        - pip of python: there is no \`python\` on PATH
        - pip of py: there is no \`py\` on PATH
        - pip3: there is no \`pip3\` on PATH
      To go on, do one of these and run the command again:
        - install Python 3 with pip, or uv, and see that PyPI can be reached
        - unpack Zig 0.17.1 yourself and set ZIG to its executable, or put it on PATH
      "
    `);
});

test("$ZIG comes first, then a zig of the right version on PATH", async () => {
    addProgram("zig", "echo 0.17.1");
    addProgram("mine", "echo 0.17.1");
    expect((await fetchZig()).output).toBe(join(workspace, "bin", "zig"));
    const mine = join(workspace, "bin", "mine");
    expect((await fetchZig({ ZIG: mine })).output).toBe(mine);
});

test("many processes fetch once, and each gets the compiler", async () => {
    addInstaller("uv", "0.17.1");
    const results = await Promise.all(Array.from({ length: 4 }, () => fetchZig()));
    const compiler = join(workspace, "tools", ".zig", "0.17.1", "ziglang", "zig");
    expect(results.map(({ output }) => output)).toEqual([compiler, compiler, compiler, compiler]);
    expect(readFileSync(join(workspace, "runs"), "utf8")).toBe("run\n");
    expect(results.map(({ errors }) => errors).join("")).toBe(
        "pyzig: fetching Zig 0.17.1 from PyPI, about 100 MB, once\n",
    );
});

test("an installer that brings another version counts as failed, and nothing of it stays", async () => {
    addInstaller("uv", "0.16.0");
    const { status, errors } = await fetchZig();
    expect(status).toBe(1);
    expect(errors).toContain("uv: it installed version 0.16.0");
    expect(existsSync(join(workspace, "tools", ".zig", "0.17.1"))).toBe(false);
    expect(existsSync(join(workspace, "tools", ".zig", "0.17.1.unfinished"))).toBe(false);
});
