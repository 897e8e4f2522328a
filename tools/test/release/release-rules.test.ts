import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { warningsIn } from "../../src/release/consumers/install.ts";
import { sectionsOf } from "../../src/release/consumers/page.ts";
import { describeRows } from "../../src/release/consumers/row.ts";
import { prepareRelease } from "../../src/release/prepare-release.ts";
import { problemsOfTag } from "../../src/release/release-check.ts";
import { repositoryOfWorkflow, writeRepositoryFields } from "../../src/release/repository-field.ts";
import { mergeSboms } from "../../src/release/sbom.ts";
import { problemsOfRelease } from "../../src/release/tarballs.ts";
import { repository } from "../repository-copy.ts";

let folder: string;
beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "pyzig-release-rules-"));
    for (const [name, isPrivate] of [
        ["first", false],
        ["second", true],
    ] as const) {
        mkdirSync(join(folder, "packages", name), { recursive: true });
        const manifest = { name: `@pyzig/${name}`, version: "1.2.3", private: isPrivate };
        writeFileSync(join(folder, "packages", name, "package.json"), JSON.stringify(manifest));
    }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a release", () => {
    test("needs the tag to be the version of all packages, and no waiting changes", () => {
        const packages = [
            { name: "@pyzig/core", version: "1.2.3" },
            { name: "@pyzig/sexp", version: "1.2.2" },
        ];
        expect(problemsOfTag("v1.2.3", packages.slice(0, 1), [])).toEqual([]);
        expect(problemsOfTag("v1.2.3", packages, ["new.md"])).toEqual([
            "the tag is v1.2.3, but @pyzig/sexp has the version 1.2.2",
            ".changeset/new.md is not in any version yet: run npx --yes pnpm@12 changeset version",
        ]);
        expect(problemsOfTag(undefined, packages, [])).toEqual(["a tag is needed, such as v1.2.3"]);
    });
    test("names the repository in what is published, and in nothing else", () => {
        writeRepositoryFields(folder, "https://git.example/owner/name");
        const read = (name: string) => JSON.parse(readFileSync(join(folder, "packages", name, "package.json"), "utf8"));
        const expected = { type: "git", url: "git+https://git.example/owner/name.git", directory: "packages/first" };
        expect(read("first").repository).toEqual(expected);
        expect(read("second").repository).toBeUndefined();
    });
    test("knows its repository only within a workflow", () => {
        const workflow = { GITHUB_SERVER_URL: "https://git.example", GITHUB_REPOSITORY: "owner/name" };
        expect(repositoryOfWorkflow(workflow)).toBe("https://git.example/owner/name");
        expect(repositoryOfWorkflow({ GITHUB_SERVER_URL: "https://git.example" })).toBeUndefined();
        if (repositoryOfWorkflow() === undefined) expect(prepareRelease(folder)).toBe(2);
    });
    test("has tarballs that provenance can be made for, of one version", () => {
        const wanted = { root: "packages/sexp", version: "1.2.3", versions: new Set(["1.2.3"]) };
        const good = {
            name: "@pyzig/sexp",
            version: "1.2.3",
            repository: { type: "git", url: "git+https://git.example/owner/name.git", directory: "packages/sexp" },
            dependencies: { "@pyzig/core": "1.2.3", commander: "14.0.3" },
        };
        expect(problemsOfRelease(good, wanted)).toEqual([]);
        const { repository: _, ...nameless } = good;
        expect(problemsOfRelease(nameless, wanted)).toHaveLength(2);
        const bad = { ...good, version: "1.2.2", dependencies: { "@pyzig/core": "^1.0.0" } };
        expect(problemsOfRelease(bad, { ...wanted, versions: new Set(["1.2.3", "1.2.2"]) })).toEqual([
            "its version is 1.2.2, and must be 1.2.3",
            "there are 2 versions, and must be one for all",
            "it depends on @pyzig/core ^1.0.0, and must on 1.2.3 exactly",
        ]);
    });
});

test("a bill of materials has what is installed here, and what other platforms install", () => {
    const here = { "bom-ref": "b", name: "for-here", licenses: ["MIT"] };
    const merged = mergeSboms(
        { components: [here], dependencies: [{ ref: "a", dependsOn: ["b"] }] },
        {
            components: [
                { "bom-ref": "b", name: "for-here" },
                { "bom-ref": "c", name: "for-there" },
            ],
            dependencies: [{ ref: "a", dependsOn: ["b", "c"] }, { ref: "c" }],
        },
    );
    expect(merged.components).toEqual([here, { "bom-ref": "c", name: "for-there" }]);
    expect(merged.dependencies).toEqual([
        { ref: "a", dependsOn: ["b", "c"] },
        { ref: "c", dependsOn: [] },
    ]);
});

describe("what package managers print", () => {
    test.each([
        "npm warn install-scripts 1 package has install scripts not yet covered by allowScripts:",
        "│   Ignored build scripts: koffi@3.3.4.                                        │",
        "Error: ERR_PNPM_IGNORED_BUILDS",
        "npm warn deprecated inflight@1.0.6: This module is not supported",
    ])("is scary: %s", (line) => expect(warningsIn(`added\n${line}\n`)).toEqual([line]));
    test("is not, when all is well", () => {
        expect(warningsIn("added 14 packages in 3s\n\n1 package is looking for funding\n+ @pyzig/sexp 0.2.0")).toEqual(
            [],
        );
    });
});

test("the page on bundlers is read as it is meant", () => {
    const sections = sectionsOf(readFileSync(join(repository, "docs/bundlers.md"), "utf8"));
    const tools = ["esbuild", "rolldown", "vite", "webpack"];
    expect(sections.map(({ title }) => title)).toEqual([
        "Bundlers and Electron",
        ...tools.map((tool) => `${tool}, packages left out`),
        ...tools.map((tool) => `${tool}, everything in one folder`),
    ]);
    const [first, , rolldown] = sections;
    expect([...(first?.files.keys() ?? [])]).toEqual(["src/main.js"]);
    expect([...(rolldown?.files.keys() ?? [])]).toEqual(["src/main.js", "rolldown.config.mjs"]);
    // Each has its own configuration, and not that of another section.
    expect(rolldown?.files.get("rolldown.config.mjs")).toContain("external");
    expect(sections[6]?.files.get("rolldown.config.mjs")).not.toContain("external");
    expect([...(sections[5]?.files.keys() ?? [])]).toContain("copy-native.mjs");
});

test("a table shows what failed, cut to what can be read", () => {
    const row = { area: "bundlers", name: "webpack", note: "", milliseconds: 1234.5 };
    const table = describeRows([
        { ...row, passed: true, output: "quiet" },
        { ...row, passed: false, output: `${"x".repeat(1000)}\nreason` },
    ]);
    expect(table).toContain("works");
    expect(table).toContain("FAILS");
    expect(table).not.toContain("quiet");
    expect(table).toContain(`${"x".repeat(300)}…\nreason`);
});
