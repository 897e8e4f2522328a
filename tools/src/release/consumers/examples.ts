import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pinnedNode } from "../../../../packages/core/src/workspace/pinned-node.ts";
import { type LocalRelease, progress } from "../local-release.ts";
import { run } from "../run.ts";
import { type Consumer, warningsIn } from "./install.ts";
import type { ConsumerRow } from "./row.ts";

/** A program of the repository, which a user could have written. */
interface Example {
    readonly name: string;
    /** Folders and files in the workspace. */
    readonly sources: readonly string[];
    readonly program: string;
    /** What it prints when all went well. */
    readonly expected: RegExp;
}

const examples: readonly Example[] = [
    {
        name: "examples/netlist",
        sources: ["examples/netlist/src", "examples/netlist/lamp.net"],
        program: "examples/netlist/src/main.ts",
        expected: /Written to .*: board\.dot and board\.svg/,
    },
    {
        name: "examples/solver",
        sources: ["examples/solver/src"],
        program: "examples/solver/src/main.ts",
        expected: /Ladder of 100 resistors, solved in \d+ stages/,
    },
    {
        name: "demo of @pyzig/sexp",
        sources: ["packages/sexp/demo"],
        program: "packages/sexp/demo/demo.ts",
        expected: /the saved file has the new values, and nothing else differs/,
    },
];

/** Runs the examples of the repository on the installed packages. */
export function tryExamples(release: LocalRelease, { manager, folder }: Consumer): ConsumerRow[] {
    progress("running the examples on the installed packages");
    const rows = examples.map(({ name, sources, program, expected }) => {
        for (const source of sources) {
            cpSync(join(release.copy, source), join(folder, source), { recursive: true });
        }
        const result = run(pinnedNode(release.workspace), [program], { directory: folder });
        return {
            area: `examples, by ${manager}`,
            name,
            passed: result.succeeded && expected.test(result.stdout) && result.stderr === "",
            note: "",
            output: result.output,
            milliseconds: result.milliseconds,
        };
    });
    return [...rows, tryCommandLine(release, manager, folder)];
}

function tryCommandLine(release: LocalRelease, manager: string, folder: string): ConsumerRow {
    const version = release.packages.find(({ name }) => name === "@pyzig/sexp")?.version ?? "";
    const program = join(folder, "node_modules", ".bin", process.platform === "win32" ? "kisexp.cmd" : "kisexp");
    const result = run(program, ["--version"], { directory: folder });
    return {
        area: `examples, by ${manager}`,
        name: "kisexp --version",
        passed: result.succeeded && result.stdout.trim() === version,
        note: result.stdout.trim(),
        output: result.output,
        milliseconds: result.milliseconds,
    };
}

/** What a newcomer does first: adds one package to an empty folder, and runs the README's example as it is printed. */
export function tryFirstMinute(release: LocalRelease, manager: "npm" | "pnpm"): ConsumerRow {
    progress(`the first minute, by ${manager}`);
    const folder = join(release.scratch, `first-minute-${manager}`);
    mkdirSync(folder);
    const start = performance.now();
    const verb = manager === "pnpm" ? "add" : "install";
    const options = { directory: folder, environment: release.freshEnvironment() };
    const added = run(release.managers[manager], [verb, "@pyzig/sexp"], options);
    const code = /^```ts\n([\s\S]*?)^```$/m.exec(readFileSync(join(release.copy, "README.md"), "utf8"))?.[1];
    if (code === undefined) throw new Error("README.md has no example in TypeScript");
    writeFileSync(join(folder, "example.mts"), code);
    const ran = run(pinnedNode(release.workspace), ["example.mts"], options);
    const problems = [
        ...(added.succeeded ? [] : ["adding the package fails"]),
        ...warningsIn(added.output),
        ...(ran.succeeded ? [] : ["the example fails"]),
        ...(ran.stderr === "" ? [] : ["the example prints to the standard error output"]),
        ...(ran.stdout.startsWith("10.5 10k\n") && ran.stdout.includes("4k7")
            ? []
            : ["the example prints something else"]),
    ];
    return {
        area: "first minute",
        name: `${manager}, the README's example`,
        passed: problems.length === 0,
        note: problems.join("; "),
        output: `${added.output}\n\n${ran.output}`,
        milliseconds: performance.now() - start,
    };
}
