import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { resolveZig } from "../src/zig-toolchain/resolve-zig.ts";
import { copyRepository, repository } from "./repository-copy.ts";

let copy: string;

beforeAll(() => {
    copy = copyRepository();
});

afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
});

/** Puts a text in front of the first place where another stands in a file of the copy. */
function insertBefore(path: string, mark: string, text: string): void {
    const source = readFileSync(join(copy, path), "utf8");
    const at = source.indexOf(mark);
    expect(at, `${mark} in ${path}`).toBeGreaterThan(0);
    writeFileSync(join(copy, path), source.slice(0, at) + text + source.slice(at));
}

function git(...parameters: string[]): string {
    return execFileSync("git", parameters, { cwd: copy, encoding: "utf8" });
}

test("the guide adds a function with one line in the list", () => {
    git("add", "--all");
    const guide = readFileSync(join(copy, "docs/add-an-export.md"), "utf8");
    const [declaration, line] = [...guide.matchAll(/```zig\n([\s\S]*?)```/g)].map(([, code]) => code as string);
    insertBefore("zig/sexp/Tree.zig", "/// Writes the document:", `${declaration}\n`);
    insertBefore("zig/sexp/bindings.zig", 'pyzig.function("write"', line as string);

    const zig = resolveZig(repository, "0.17.1");
    // Nx asks for colours, also in what is read here.
    const environment = { ...process.env, FORCE_COLOR: "0", ZIG: zig };
    const tool = join(copy, "tools/src/cli.ts");
    execFileSync(process.execPath, [tool, "build", "sexp", "--sync"], { cwd: copy, env: environment });
    expect(git("diff", "--name-only").trim().split("\n")).toEqual([
        "packages/sexp/src/gen/library.ts",
        "packages/sexp/src/gen/tree.ts",
        "zig/sexp/Tree.zig",
        "zig/sexp/bindings.zig",
    ]);
    expect(git("diff", "--unified=0", "packages/sexp/src/gen/tree.ts")).toContain("countRows(): number {");

    const program = `
        import { Tree } from ${JSON.stringify(join(copy, "packages/sexp/src/gen/index.ts"))};
        const tree = Tree.parse(new TextEncoder().encode("(a b)"));
        console.log(tree.countRows());
        tree.destroy();`;
    const options = ["--conditions=@pyzig/source", "--input-type=module", "--eval", program];
    const output = execFileSync(process.execPath, options, { cwd: copy, env: environment, encoding: "utf8" });
    expect(output).toBe("4\n");
}, 300_000);
