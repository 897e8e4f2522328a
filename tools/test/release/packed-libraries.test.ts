import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { sourceHash } from "../../../packages/core/src/workspace/source-hash.ts";
import { prebuildReleaseMode } from "../../src/prebuild/prebuild-module.ts";
import { type PrebuildRecord, readRecord, writeRecord } from "../../src/prebuild/record.ts";
import { prebuildTargets } from "../../src/prebuild/targets.ts";
import { problemsOfLibraries } from "../../src/release/packed-libraries.ts";
import { repository } from "../repository-copy.ts";

const unpacked = mkdtempSync(join(tmpdir(), "pyzig-libraries-"));
afterAll(() => rmSync(unpacked, { recursive: true, force: true }));
const prebuilds = join(unpacked, "prebuilds");

function write(path: string, content: string): void {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), content);
}

/** A package with a file for every platform, and the record that `prebuild` would write for these sources. */
beforeEach(() => {
    rmSync(unpacked, { recursive: true, force: true });
    write("dist/index.js", 'const manifestHash = "the hash";\n');
    const libraries = prebuildTargets.map(({ name, triple }) => {
        const content = `the library for ${name}`;
        write(`prebuilds/${name}/libgraph.so`, content);
        const hashOptions = {
            workspace: repository,
            module: "graph",
            releaseMode: prebuildReleaseMode,
            target: triple,
        } as const;
        const library = {
            file: `${name}/libgraph.so`,
            contentHash: sourceHash(hashOptions),
            manifestHash: "the hash",
            zigVersion: "0.17.1",
            triple,
            releaseMode: prebuildReleaseMode,
            size: content.length,
            sha256: createHash("sha256").update(content).digest("hex"),
        } as const;
        return [name, library] as const;
    });
    writeRecord(prebuilds, { module: "graph", libraries: Object.fromEntries(libraries) });
});

const problems = (): string[] => problemsOfLibraries(repository, "graph", unpacked);

function changeRecord(change: (libraries: PrebuildRecord["libraries"]) => object): void {
    const libraries = {
        ...readRecord(prebuilds, "graph").libraries,
        ...change(readRecord(prebuilds, "graph").libraries),
    };
    writeFileSync(join(prebuilds, "prebuilds.json"), JSON.stringify({ module: "graph", libraries }));
}

describe("the libraries in a tarball", () => {
    test("may be published when they are complete and fresh", () => expect(problems()).toEqual([]));

    test("must be there for every platform", () => {
        rmSync(join(prebuilds, "win32-arm64"), { recursive: true });
        expect(problems()).toEqual(["the library of graph for win32-arm64: the file is gone"]);
        rmSync(prebuilds, { recursive: true });
        expect(problems()).toEqual(
            prebuildTargets.map(({ name }) => `the library of graph for ${name}: it was never made`),
        );
    });

    test("must be in the record, which doctor reads", () => {
        changeRecord(() => ({ "linux-x64": undefined }));
        expect(problems()).toEqual([
            "the library of graph for linux-x64: it was never made",
            "prebuilds/linux-x64/libgraph.so is packed, but prebuilds.json doesn't know it",
        ]);
        rmSync(join(prebuilds, "prebuilds.json"));
        expect(problems().filter((problem) => problem.endsWith("it was never made"))).toHaveLength(8);
    });

    test("must be the files that were checked", () => {
        writeFileSync(join(prebuilds, "darwin-x64", "libgraph.so"), "another library");
        expect(problems()).toEqual(["the library of graph for darwin-x64: the file has changed since it was made"]);
    });

    test("must be made from the sources as they are", () => {
        changeRecord(({ "linux-arm64": library }) => ({ "linux-arm64": { ...library, contentHash: "older" } }));
        expect(problems()).toEqual([
            "the library of graph for linux-arm64: the sources have changed since it was made",
        ]);
    });

    test("must be the ones that the code was generated for", () => {
        write("dist/index.js", 'const manifestHash = "another hash";\n');
        const found = problems();
        expect(found).toHaveLength(8);
        expect(found[0]).toMatch(/^the library of graph for linux-x64 is not the one .* nx run-many -t dist prebuild$/);
    });

    test("are as they should be in no other folder", () => {
        write("prebuilds/linux-riscv64/libgraph.so", "left over");
        expect(problems()).toEqual([
            "prebuilds/linux-riscv64/libgraph.so is packed, but prebuilds.json doesn't know it",
        ]);
        expect(readFileSync(join(prebuilds, "prebuilds.json"), "utf8")).not.toContain("riscv64");
    });
});
