import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { describeTarballs, fetchTarballs } from "../../src/release/tarballs.ts";
import { repository } from "../repository-copy.ts";

const scratch = mkdtempSync(join(tmpdir(), "pyzig-tarballs-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("what comes out of a registry is kept, and looked at by all rules", async () => {
    const manifest = {
        name: "@pyzig/graph",
        version: "1.2.3",
        type: "module",
        license: "MIT",
        sideEffects: false,
        engines: { node: ">=20.19" },
        scripts: { postinstall: "node build.js" },
        zig: { module: "graph" },
        exports: { "./package.json": "./package.json" },
    };
    const packed = join(scratch, "package");
    mkdirSync(join(packed, "dist"), { recursive: true });
    for (const name of ["README.md", "LICENSE", "THIRD_PARTY_NOTICES.md", "dist/index.js", "dist/index.d.ts"]) {
        writeFileSync(join(packed, name), "text\n");
    }
    writeFileSync(join(packed, "package.json"), JSON.stringify(manifest));
    spawnSync("tar", ["-czf", "graph.tgz", "package"], { cwd: scratch });
    const bytes = readFileSync(join(scratch, "graph.tgz"));

    const server = createServer((request, response) => {
        const dist = { tarball: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graph.tgz` };
        if (request.url === "/graph.tgz") response.end(bytes);
        else response.end(JSON.stringify({ versions: { "1.2.3": { dist } } }));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    try {
        const release = {
            workspace: repository,
            registry: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
            scratch: join(scratch, "scratch"),
            packages: [{ name: "@pyzig/graph", version: "1.2.3", root: "packages/graph", manifest }],
        };
        const kept = join(scratch, "kept");
        const tarballs = await fetchTarballs(release, kept);
        expect(tarballs.map(({ problems }) => problems)).toEqual([
            [
                "it has the script postinstall, which runs at installs",
                '"repository" must name the public repository, or there is no provenance',
                '"repository.directory" must be packages/graph',
                ...["linux-x64", "linux-arm64", "linux-x64-musl", "linux-arm64-musl"].map(neverMade),
                ...["darwin-x64", "darwin-arm64", "win32-x64", "win32-arm64"].map(neverMade),
            ],
        ]);
        expect(readdirSync(kept)).toEqual(["pyzig-graph-1.2.3.tgz"]);
        expect(tarballs[0]?.packedBytes).toBe(bytes.length);
        expect(describeTarballs(tarballs)).toContain(
            "  PROBLEM: the library of graph for win32-arm64: it was never made",
        );
    } finally {
        server.close();
    }
});

function neverMade(platform: string): string {
    return `the library of graph for ${platform}: it was never made`;
}
