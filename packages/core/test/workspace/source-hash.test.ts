import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sourceHash } from "../../src/workspace/source-hash.ts";
import { ScratchWorkspace } from "./scratch-workspace.ts";

const repository = fileURLToPath(new URL("../../../..", import.meta.url));

test("everything that decides a library decides the hash", () => {
    const workspace = new ScratchWorkspace();
    try {
        const options = { workspace: workspace.directory, module: "tiny", releaseMode: "ReleaseSafe" } as const;
        const seen = [sourceHash(options)];
        seen.push(sourceHash({ ...options, releaseMode: "Debug" }));
        seen.push(sourceHash({ ...options, target: "windows-aarch64" }));
        workspace.write("zig/tiny/embedded.txt", "read by the compiler");
        seen.push(sourceHash(options));
        workspace.write("zig/tiny/nested/file.zig", "// new");
        seen.push(sourceHash(options));
        workspace.write("zig/pyzig/root.zig", "// changed");
        seen.push(sourceHash(options));
        expect(new Set(seen).size).toBe(seen.length);
    } finally {
        workspace.remove();
    }
});

test("it takes a few milliseconds: every import in a checkout waits for it", () => {
    const options = { workspace: repository, module: "sexp" } as const;
    sourceHash(options);
    const durations = Array.from({ length: 10 }, () => {
        const begin = performance.now();
        sourceHash(options);
        return performance.now() - begin;
    });
    // Far above what is expected, for machines that do other things as well.
    expect(Math.min(...durations)).toBeLessThan(50);
});
