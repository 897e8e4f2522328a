import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { problemsOfPublint, problemsOfRules, problemsOfTypes, unpack } from "../src/checks/packed.ts";
import { repository } from "./repository-copy.ts";

const scratch = mkdtempSync(join(tmpdir(), "pyzig-packed-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const description = {
    name: "@pyzig/some",
    version: "1.2.3",
    type: "module",
    license: "MIT",
    sideEffects: false,
    engines: { node: ">=20.19" },
    repository: { type: "git", url: "git+https://git.example/owner/name.git" },
    exports: {
        ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
        "./package.json": "./package.json",
    },
};
const library = { zig: { module: "some" } };
const index = { types: "./dist/index.d.ts", default: "./dist/index.js" };

/** The content of a package; a file without content is left out. */
type Files = Readonly<Record<string, string | undefined>>;

const goodFiles: Files = {
    "README.md": "# Some\n",
    LICENSE: "The MIT License\n",
    "dist/index.js": "export const answer = 42;\n",
    "dist/index.js.map": "{}\n",
    "dist/index.d.ts": "export declare const answer: number;\n",
};

let count = 0;

/** A real tarball, made as package managers make them. */
function tarballOf(change: object = {}, files: Files = {}): string {
    const folder = join(scratch, String(++count));
    const all = { ...goodFiles, "package.json": JSON.stringify({ ...description, ...change }), ...files };
    for (const [name, content] of Object.entries(all)) {
        if (content === undefined) continue;
        mkdirSync(dirname(join(folder, "package", name)), { recursive: true });
        writeFileSync(join(folder, "package", name), content);
    }
    const { status, stderr } = spawnSync("tar", ["-czf", "some.tgz", "package"], { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    rmSync(join(folder, "package"), { recursive: true });
    return join(folder, "some.tgz");
}

const rules = (tarball: string): string[] => problemsOfRules(repository, unpack(tarball, dirname(tarball)));

describe("our own rules refuse a package", () => {
    test("never when all is as it should be", () => {
        expect(rules(tarballOf())).toEqual([]);
        const prebuilt = { "prebuilds/linux-x64-musl/libsome.so": "bytes", "prebuilds/prebuilds.json": "{}" };
        expect(rules(tarballOf(library, { "THIRD_PARTY_NOTICES.md": "notices\n", ...prebuilt }))).toEqual([]);
    });
    const cases: [what: string, problem: string | RegExp, change: object, files?: Files][] = [
        ["without a licence", "LICENSE is not packed", {}, { LICENSE: undefined }],
        ["without a README", "README.md is not packed", {}, { "README.md": undefined }],
        ["with a library, but without notices", "THIRD_PARTY_NOTICES.md is not packed", library],
        ["with sources", "src/index.ts is packed, but nobody needs it", {}, { "src/index.ts": "" }],
        ["with sources among the code", "dist/a.ts is packed, but nobody needs it", {}, { "dist/a.ts": "" }],
        [
            "with a record of the compiler",
            "dist/a.tsbuildinfo is packed, but nobody needs it",
            {},
            { "dist/a.tsbuildinfo": "" },
        ],
        ["with files of its author", ".npmrc is packed, but nobody needs it", {}, { ".npmrc": "" }],
        ["that npm compiles at installs", "binding.gyp is packed, but nobody needs it", {}, { "binding.gyp": "{}" }],
        [
            "with copies of others",
            "node_modules/a/index.js is packed, but nobody needs it",
            {},
            { "node_modules/a/index.js": "" },
        ],
        [
            "with debug information",
            "prebuilds/win32-x64/some.pdb is packed, but nobody needs it",
            {},
            { "prebuilds/win32-x64/some.pdb": "" },
        ],
        [
            "with a script at installs",
            "it has the script postinstall, which runs at installs",
            { scripts: { postinstall: "node x" } },
        ],
        [
            "that needs the workspace",
            "its dependency @pyzig/core is workspace:*, which exists only here",
            { dependencies: { "@pyzig/core": "workspace:*" } },
        ],
        [
            "that may need the workspace",
            "its dependency a is link:../a, which exists only here",
            { optionalDependencies: { a: "link:../a" } },
        ],
        ["of CommonJS", '"type" must be "module"', { type: "commonjs" }],
        ["under another licence", '"license" must be "MIT"', { license: "ISC" }],
        [
            "with side effects",
            '"sideEffects" must be false, or bundlers keep all of it',
            { sideEffects: ["./dist/index.js"] },
        ],
        [
            "that doesn't tell of side effects",
            '"sideEffects" must be false, or bundlers keep all of it',
            { sideEffects: undefined },
        ],
        ["that doesn't tell which Node it needs", /"engines" .* must be ">=20.19", not undefined/, { engines: {} }],
        [
            "that claims to run on older ones",
            /"engines" .* must be ">=20.19", not ">=18"/,
            { engines: { node: ">=18" } },
        ],
        ["without exports", '"exports" must name its entries, or all files are entries', { exports: undefined }],
        [
            "with types after the code",
            'the export "." must begin with "types"',
            { exports: { ".": { import: "./dist/index.js", ...index } } },
        ],
        ["without types", 'the export "." must begin with "types"', { exports: { ".": "./dist/index.js" } }],
        [
            "without code for all",
            'the export "." must end with "default"',
            { exports: { ".": { types: index.types, import: index.default } } },
        ],
        [
            "with a way to sources",
            'the export "." leads to sources that aren\'t packed',
            { exports: { ".": { types: index.types, "@pyzig/source": "./src/index.ts", default: index.default } } },
        ],
        [
            "without the code that it exports",
            'the export "./more" names ./dist/more.js for "default", which is not packed',
            { exports: { "./more": { ...index, default: "./dist/more.js" } } },
        ],
        [
            "without the types that it exports",
            'the export "./more" names ./dist/more.d.ts for "types", which is not packed',
            { exports: { "./more": { ...index, types: "./dist/more.d.ts" } } },
        ],
        ["without its program", '"bin" names dist/cli.js, which is not packed', { bin: { some: "./dist/cli.js" } }],
        [
            "with a path of the checkout",
            `dist/index.js holds the path ${repository}, which exists only where it was made`,
            {},
            { "dist/index.js": `// ${repository}/packages/some\n` },
        ],
        [
            "with a path of somebody",
            "dist/index.js.map holds the path /Users/somebody, which exists only where it was made",
            {},
            { "dist/index.js.map": '{"sources":["/Users/somebody/a.ts"]}' },
        ],
        [
            "with a path of Windows",
            /holds the path C:\\\\Users\\\\somebody,/,
            {},
            { "dist/index.js": 'const a = "C:\\\\Users\\\\somebody\\\\a.ts";' },
        ],
        [
            "with such a path in its library",
            /^prebuilds\/linux-x64\/libsome.so holds the path /,
            {},
            { "prebuilds/linux-x64/libsome.so": `\0${repository}/zig` },
        ],
    ];
    for (const [what, problem, change, files] of cases) {
        test(what, () => {
            const found = rules(tarballOf(change, files));
            expect(found).toEqual([typeof problem === "string" ? problem : expect.stringMatching(problem)]);
        });
    }
});

describe("publint refuses a package", () => {
    test("never when all is as it should be", async () => expect(await problemsOfPublint(tarballOf())).toEqual([]));
    test.each([
        [
            "whose exports aren't packed",
            /exports\["."\].*\.\/dist\/none\.js.*does not exist/s,
            { exports: { ".": { ...index, default: "./dist/none.js" } } },
        ],
        [
            "with types after the code",
            /types.*should be the first/s,
            { exports: { ".": { default: index.default, types: index.types } } },
        ],
        ["of CommonJS in files of modules", /CJS|ESM/, { type: "commonjs" }],
        ["with a program that has no first line", /shebang/, { bin: "./dist/index.js" }],
    ])("%s", async (_, problem, change) => {
        const found = await problemsOfPublint(tarballOf(change));
        expect(found.join("\n")).toMatch(problem);
        expect(found[0]).toMatch(/^publint: /);
    });
});

describe("attw refuses a package", { timeout: 60_000 }, () => {
    test("never when all is as it should be", () => expect(problemsOfTypes(repository, tarballOf())).toEqual([]));
    test("with the types of CommonJS", () => {
        const exports = { ".": { types: "./dist/index.d.cts", default: "./dist/index.js" } };
        const files = { "dist/index.d.cts": goodFiles["dist/index.d.ts"] };
        expect(problemsOfTypes(repository, tarballOf({ exports }, files))[0]).toMatch(/^attw: .*masquerading as CJS/is);
    });
    test("whose types import what isn't packed", () => {
        const files = { "dist/index.d.ts": 'export * from "./none.js";\n' };
        expect(problemsOfTypes(repository, tarballOf({}, files))[0]).toMatch(/internal resolution error/i);
    });
});
