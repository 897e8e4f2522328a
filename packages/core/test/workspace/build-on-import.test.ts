import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FreshLibrary, freshLibrary } from "../../src/workspace/build-on-import.ts";
import { type ProgramOutcome, ScratchWorkspace } from "./scratch-workspace.ts";

let workspace: ScratchWorkspace;

beforeEach(() => {
    workspace = new ScratchWorkspace();
});

afterEach(() => {
    workspace.remove();
});

function imported(outcome: ProgramOutcome): FreshLibrary {
    expect(outcome.errors).toBe("");
    expect(outcome.status).toBe(0);
    return JSON.parse(outcome.output);
}

describe("build-on-import", () => {
    test("builds once and then finds the library up to date", async () => {
        const first = imported(await workspace.importOnce());
        expect(readFileSync(first.library, "utf8")).toBe("// first version");
        expect(JSON.parse(readFileSync(first.manifest, "utf8")).module).toBe("tiny");
        expect(first.hash).toMatch(/^[0-9a-f]{32}$/);
        expect(imported(await workspace.importOnce())).toEqual(first);
        expect(workspace.compilations()).toEqual(["build-exe", "build-lib"]);
    });

    test("ten processes that import after a source change build once, and all succeed", async () => {
        imported(await workspace.importOnce());
        workspace.write("zig/tiny/root.zig", "// second version");
        const outcomes = await Promise.all(Array.from({ length: 10 }, () => workspace.importOnce()));
        const libraries = outcomes.map((outcome) => readFileSync(imported(outcome).library, "utf8"));
        expect(libraries).toEqual(Array.from({ length: 10 }, () => "// second version"));
        expect(workspace.compilations()).toEqual(["build-exe", "build-lib", "build-exe", "build-lib"]);
    });

    test("a change in a dependency builds, a change in another module does not", async () => {
        imported(await workspace.importOnce());
        workspace.write("zig/other/root.zig", "// changed");
        imported(await workspace.importOnce());
        expect(workspace.compilations()).toHaveLength(2);
        workspace.write("zig/pyzig/root.zig", "// changed");
        imported(await workspace.importOnce());
        expect(workspace.compilations()).toHaveLength(4);
    });

    test("a failing build throws with the compiler's output and leaves the next import to try again", async () => {
        workspace.write("zig/tiny/root.zig", "broken");
        const outcome = await workspace.importOnce();
        expect(outcome.status).not.toBe(0);
        expect(outcome.errors).toContain('building the Zig module "tiny" failed');
        expect(outcome.errors).toContain("tiny/root.zig:1:1: error: broken");
        workspace.write("zig/tiny/root.zig", "// mended");
        expect(readFileSync(imported(await workspace.importOnce()).library, "utf8")).toBe("// mended");
    });

    test("ZIG_NORECOMPILE=1 takes what is there, and says what to do when nothing is", async () => {
        const nothing = await workspace.importOnce({ ZIG_NORECOMPILE: "1" });
        expect(nothing.errors).toContain("ZIG_NORECOMPILE=1 forbids to build one");
        expect(nothing.errors).toContain("nx run tiny:build");
        imported(await workspace.importOnce());
        workspace.write("zig/tiny/root.zig", "// second version");
        const taken = imported(await workspace.importOnce({ ZIG_NORECOMPILE: "1" }));
        expect(readFileSync(taken.library, "utf8")).toBe("// first version");
    });

    test("ZIG_RELEASEMODE builds anew, and a wrong value is refused with the right ones", async () => {
        imported(await workspace.importOnce());
        imported(await workspace.importOnce({ ZIG_RELEASEMODE: "ReleaseSafe" }));
        expect(workspace.compilations()).toHaveLength(2);
        imported(await workspace.importOnce({ ZIG_RELEASEMODE: "Debug" }));
        expect(workspace.compilations()).toHaveLength(4);
        const wrong = await workspace.importOnce({ ZIG_RELEASEMODE: "fast" });
        expect(wrong.errors).toContain('ZIG_RELEASEMODE is "fast"; it must be one of: ReleaseFast, ReleaseSafe, Debug');
    });

    test("an incomplete build is built again", async () => {
        rmSync(imported(await workspace.importOnce()).manifest);
        imported(await workspace.importOnce());
        expect(workspace.compilations()).toHaveLength(4);
    });

    test("there is none outside of a checkout, nor for a package that the workspace does not name", () => {
        rmSync(join(workspace.directory, "zig"), { recursive: true });
        const { packageDirectory } = workspace;
        expect(freshLibrary({ module: "tiny", packageDirectory })).toBeUndefined();
        expect(freshLibrary({ module: "tiny", packageDirectory: join(packageDirectory, "missing") })).toBeUndefined();
        workspace.write("zig/modules.json", '{"zigVersion":"0.17.1","modules":{}}');
        expect(freshLibrary({ module: "tiny", packageDirectory })).toBeUndefined();
    });
});
