import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { resolveZig } from "../src/zig-toolchain/resolve-zig.ts";
import { copyRepository, repository } from "./repository-copy.ts";

let copy: string;

beforeAll(() => {
    copy = copyRepository();
    git("add", "--all");
});

afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
});

function git(...parameters: string[]): string {
    return execFileSync("git", parameters, { cwd: copy, encoding: "utf8" });
}

/** This test may itself be run by Nx and vitest, whose variables would lead the ones in the copy astray. */
function environment(): NodeJS.ProcessEnv {
    const inherited = Object.entries(process.env).filter(
        ([name]) => !/^(NX_|VITEST|NODE_ENV|NODE_OPTIONS|NO_COLOR|PYZIG_|TEST$|ZIG_)/.test(name),
    );
    return {
        ...Object.fromEntries(inherited),
        NX_ISOLATE_PLUGINS: "false",
        FORCE_COLOR: "0",
        ZIG: resolveZig(repository, "0.17.1"),
        // Compiles the fastest.
        ZIG_RELEASEMODE: "Debug",
    };
}

function run(program: string, ...parameters: string[]): { readonly status: number | null; readonly output: string } {
    const options = { cwd: copy, env: environment(), encoding: "utf8" } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, program), ...parameters], options);
    return { status, output: stdout + stderr };
}

function generate(...parameters: string[]): { readonly status: number | null; readonly output: string } {
    return run("node_modules/nx/dist/bin/nx.js", "generate", "@pyzig/nx:module", ...parameters, "--no-interactive");
}

/** Runs a command of the tools, which must succeed. */
function tool(...parameters: string[]): string {
    const { status, output } = run("tools/src/cli.ts", ...parameters);
    expect(status, output).toBe(0);
    return output;
}

function changes(): string[] {
    return git("status", "--short", "--untracked-files=normal")
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("A "));
}

// biome-ignore lint/suspicious/noExplicitAny: the tests say what must be in it.
function readJson(path: string): any {
    return JSON.parse(readFileSync(join(copy, path), "utf8"));
}

/** What pnpm does, but for the lock file; here it would need the network. */
function link(name: string): void {
    const path = join(copy, "packages", name, "node_modules", "@pyzig", "core");
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(join(copy, "packages", "core"), path);
}

describe("nothing is written when", () => {
    test.each([
        ["a capital letter", ["routeMap"], "must be kebab-case"],
        ["an underscore", ["route_map"], "must be kebab-case"],
        ["a path", ["../counter"], "must be kebab-case"],
        ["a module of that name", ["sexp"], 'there is a module "sexp" already'],
        ["a folder of that name", ["core"], "packages/core exists, and would be overwritten"],
        ["a Zig keyword", ["union"], "union has a meaning in Zig"],
        ["a reserved word", ["manifest"], "it is reserved"],
        ["a class of JavaScript", ["range"], "RangeError is a class or type"],
        ["a class of @pyzig/core", ["zig-object"], "ZigObject is a class or type"],
        ["an unknown dependency", ["counter", "--dependencies=grapf"], 'can\'t depend on "grapf": it must be one of: '],
        ["a module for tests", ["counter", "--dependencies=fixture"], 'can\'t depend on "fixture"'],
        ["a description that ends comments", ["counter", "--description=a */ b"], 'can\'t hold "*/"'],
        ["an unknown option", ["counter", "--colour=red"], "colour"],
    ])("there is %s", (_, parameters, message) => {
        const { status, output } = generate(...parameters, "--skip-install");
        expect(output).toContain(message);
        expect(status).not.toBe(0);
        expect(changes()).toEqual([]);
    });
});

test("a new module builds, loads and passes its tests and the checks of the workspace", () => {
    const description = 'Routes on a "map"';
    const generated = generate("route-map", `--description=${description}`, "--skip-install");
    expect(generated.status, generated.output).toBe(0);
    expect(generated.output).toContain("npx --yes pnpm@12 nx run route-map:test");
    expect(changes()).toEqual([
        "AM tsconfig.json",
        "AM zig/build.zig.zon",
        "AM zig/modules.json",
        "?? .changeset/add-route-map.md",
        "?? packages/route-map/",
        "?? zig/route_map/",
    ]);
    expect(readJson("packages/route-map/package.json")).toMatchObject({
        name: "@pyzig/route-map",
        description,
        zig: { module: "route_map" },
        dependencies: { "@pyzig/core": "workspace:*" },
    });

    link("route-map");
    expect(tool("vitest", "packages/route-map")).toMatch(/all vitest: [1-9]\d* passed, 0 failed, 0 skipped/);
    expect(tool("zig-test", "route_map")).toMatch(/all zig-test: [1-9]\d* passed, 0 failed, 0 skipped/);
    tool("stubs-check", "route_map");
    tool("typecheck", "packages/route-map");
    tool("dist", "packages/route-map");
    const formatted = run(
        "node_modules/@biomejs/biome/bin/biome",
        "ci",
        ".changeset",
        "packages/route-map",
        "tsconfig.json",
        "zig",
    );
    expect(formatted.status, formatted.output).toBe(0);
    const zigFiles = ["zig/route_map", "zig/build.zig.zon"];
    execFileSync(resolveZig(repository, "0.17.1"), ["fmt", "--check", ...zigFiles], { cwd: copy });

    const readme = readFileSync(join(copy, "packages/route-map/README.md"), "utf8");
    const program = join(copy, "packages/route-map/readme.ts");
    writeFileSync(program, /```ts\n([\s\S]*?)```/.exec(readme)?.[1] as string);
    const options = { cwd: copy, env: environment(), encoding: "utf8" } as const;
    expect(execFileSync(process.execPath, ["--conditions=@pyzig/source", program], options)).toBe("3.5 2\n2\n");

    const again = generate("route-map", "--skip-install");
    expect(again.status).not.toBe(0);
    expect(again.output).toContain('there is a module "route_map" already');
}, 300_000);

test("a new module can depend on others, another new one included", () => {
    const { status, output } = generate("counter", "--dependencies=route-map,sexp,pyzig", "--skip-install");
    expect(status, output).toBe(0);
    expect(readJson("zig/modules.json").modules.counter.dependencies).toEqual(["pyzig", "route_map", "sexp"]);
    const packages = ["core", "route-map", "sexp"];
    const { dependencies } = readJson("packages/counter/package.json");
    expect(Object.keys(dependencies)).toEqual(packages.map((name) => `@pyzig/${name}`));
    const build = readFileSync(join(copy, "packages/counter/tsconfig.build.json"), "utf8");
    for (const name of packages) expect(build).toContain(`{ "path": "../${name}/tsconfig.build.json" }`);
}, 300_000);
