import { parseArguments } from "./parse-arguments.ts";

/** A command of the tools' command line. Each loads what it needs by itself: `hash` runs at every Nx command. */
export interface Command {
    readonly usage: string;
    readonly summary: string;
    /** @returns the exit status */
    run(workspace: string, rest: readonly string[]): Promise<number>;
}

/** All commands by name. */
export const commands: Readonly<Record<string, Command>> = {
    build: {
        usage: "<module…> [--sync]",
        summary: "builds libraries; --sync brings the generated code up to date, too",
        async run(workspace, rest) {
            const { names, options } = parseArguments(rest, { sync: "flag" });
            const { buildModule } = await import("./build/build-module.ts");
            const sync = options.sync ? await synchroniser(workspace) : undefined;
            for (const name of names) {
                const { built, record } = buildModule(workspace, name, () => sync?.(name));
                process.stdout.write(
                    `${name}: ${built ? "built" : "up to date"} (${record.releaseMode}, ${record.target})\n`,
                );
            }
            return 0;
        },
    },
    prebuild: {
        usage: "<module…> [--only TARGET,…] [--check|--repeat]",
        summary: "makes the published libraries; --check: are they stale? --repeat: are the bytes the same elsewhere?",
        async run(workspace, rest) {
            const { names, options } = parseArguments(rest, { only: "value", check: "flag", repeat: "flag" });
            const { runPrebuild } = await import("./prebuild/run-prebuild.ts");
            const { only, check, repeat } = options;
            return runPrebuild(workspace, names, { only, isCheck: check === "true", isRepeat: repeat === "true" });
        },
    },
    "prebuild-run": {
        usage: "[TARGET…]",
        summary: "runs the packed packages on every platform that can be run here",
        async run(workspace, rest) {
            const { runElsewhere } = await import("./prebuild/run-elsewhere.ts");
            return runElsewhere(workspace, parseArguments(rest, {}).names);
        },
    },
    stubs: {
        usage: "<module…>",
        summary: "writes the generated code of modules that are built",
        async run(workspace, rest) {
            const sync = await synchroniser(workspace);
            for (const name of parseArguments(rest, {}).names) sync(name);
            return 0;
        },
    },
    "stubs-check": {
        usage: "<module…> [--project NAME]",
        summary: "fails when generated code is not up to date",
        async run(workspace, rest) {
            const { names, options } = parseArguments(rest, { project: "value" });
            const { checkStubs } = await import("./checks/stubs-check.ts");
            const { single, sum } = await import("./checks/results.ts");
            const project = options.project;
            const counts = sum(names.map((name) => single(checkStubs(workspace, name, project ?? name))));
            return await report(workspace, project, "stubs-check", counts);
        },
    },
    "zig-test": {
        usage: "<module…> [--project NAME]",
        summary: "runs the Zig tests of modules",
        async run(workspace, rest) {
            const { names, options } = parseArguments(rest, { project: "value" });
            const { runZigTests } = await import("./checks/zig-test.ts");
            const { sum } = await import("./checks/results.ts");
            const counts = sum(names.map((name) => runZigTests(workspace, name)));
            return await report(workspace, options.project, "zig-test", counts);
        },
    },
    vitest: {
        usage: "<folder> [--backend koffi|node] [--project …]",
        summary: "runs the TypeScript tests of a project",
        async run(workspace, rest) {
            const { names, options } = parseArguments(rest, { backend: "value", project: "value" });
            const { runVitest } = await import("./checks/vitest-run.ts");
            const backend = options.backend;
            if (backend !== undefined && backend !== "koffi" && backend !== "node") {
                throw new Error(`--backend is "${backend}"; it must be one of: koffi, node`);
            }
            const counts = await runVitest(workspace, names[0] ?? ".", backend);
            const target = backend === undefined ? "vitest" : `vitest-${backend}`;
            return await report(workspace, options.project, target, counts);
        },
    },
    typecheck: {
        usage: "<folder> [--project NAME]",
        summary: "checks the types of a project, tests included",
        async run(workspace, rest) {
            const { names, options } = parseArguments(rest, { project: "value" });
            const { runInstalled } = await import("./checks/run-command.ts");
            const { single } = await import("./checks/results.ts");
            const passed = runInstalled(workspace, "typescript/bin/tsc", ["-p", `${names[0] ?? "."}/tsconfig.json`]);
            return await report(workspace, options.project, "typecheck", single(passed));
        },
    },
    dist: {
        usage: "<folder> [--project NAME]",
        summary: "makes the files that a package is published with",
        async run(workspace, rest) {
            const { names, options } = parseArguments(rest, { project: "value" });
            const { makeDist } = await import("./checks/dist.ts");
            const { single } = await import("./checks/results.ts");
            const made = makeDist(workspace, names[0] ?? ".");
            return await report(workspace, options.project, "dist", single(made));
        },
    },
    packed: {
        usage: "<folder> [--project NAME]",
        summary: "packs a package and checks what those get who install it",
        async run(workspace, rest) {
            const { names, options } = parseArguments(rest, { project: "value" });
            const { checkPacked } = await import("./checks/packed.ts");
            const counts = await checkPacked(workspace, names[0] ?? ".");
            return await report(workspace, options.project, "packed", counts);
        },
    },
    lint: {
        usage: "",
        summary: "checks style and format of everything",
        async run(workspace, rest) {
            const { options } = parseArguments(rest, { project: "value" });
            const { runLint } = await import("./checks/lint.ts");
            return await report(workspace, options.project, "lint", runLint(workspace));
        },
    },
    "zig-format": {
        usage: "",
        summary: "formats all Zig sources",
        async run(workspace) {
            const { formatZig } = await import("./checks/lint.ts");
            const result = formatZig(workspace);
            process.stdout.write(result.output);
            return result.status ?? 1;
        },
    },
    "fetch-zig": {
        usage: "",
        summary: "prints the path of the Zig compiler, fetching it if need be",
        async run(workspace) {
            const { readZigModules } = await import("../../packages/core/src/workspace/zig-modules.ts");
            const { resolveZig } = await import("./zig-toolchain/resolve-zig.ts");
            process.stdout.write(`${resolveZig(workspace, readZigModules(workspace).zigVersion)}\n`);
            return 0;
        },
    },
    hash: {
        usage: "<module…>",
        summary: "prints the hash over all that modules' libraries depend on",
        async run(workspace, rest) {
            const { sourceHash } = await import("../../packages/core/src/workspace/source-hash.ts");
            for (const module of rest) process.stdout.write(`${module} ${sourceHash({ workspace, module })}\n`);
            return 0;
        },
    },
    test: {
        usage: "[project…]",
        summary: "runs all checks through Nx and counts their tests",
        async run(workspace, rest) {
            const { runAllChecks } = await import("./checks/run-all-checks.ts");
            return await runAllChecks(workspace, rest);
        },
    },
    matrix: {
        usage: "[--only node20,bun,…] [--packages core,…]",
        summary: "runs the test suites on all runtimes and backends",
        async run(workspace, rest) {
            const { options } = parseArguments(rest, { only: "value", packages: "value" });
            const { runMatrix } = await import("./matrix/run-matrix.ts");
            return await runMatrix(workspace, options);
        },
    },
    fuzz: {
        usage: "replay|canary|smoke|long|check [target] [--seconds N] [--minutes N] [--target X]",
        summary: "runs the fuzz targets; see docs/internals/fuzzing.md",
        async run(workspace, rest) {
            const { runFuzz } = await import("./fuzz/command.ts");
            const { counts, project } = await runFuzz(workspace, rest);
            return await report(workspace, project, "fuzz", counts);
        },
    },
    valgrind: {
        usage: "",
        summary: "runs the inputs of the fuzz targets under valgrind",
        async run(workspace) {
            const { runValgrind } = await import("./fuzz/valgrind.ts");
            return await report(workspace, undefined, "valgrind", await runValgrind(workspace));
        },
    },
    demo: {
        usage: "[file.kicad_pcb]",
        summary: "builds what the demo needs and runs it",
        async run(workspace, rest) {
            const { runDemo } = await import("./demo.ts");
            return await runDemo(workspace, rest);
        },
    },
    consumers: {
        usage: "",
        summary: "installs the packages from a local registry and uses them in every supported way",
        async run(workspace) {
            const { runConsumers } = await import("./release/consumers/run-consumers.ts");
            return await runConsumers(workspace);
        },
    },
    "release-dry": {
        usage: "",
        summary: "does all of a release but the last step: publishes to a local registry only",
        async run(workspace) {
            const { runReleaseDry } = await import("./release/run-release-dry.ts");
            return await runReleaseDry(workspace);
        },
    },
    "release-prepare": {
        usage: "",
        summary: "in the release workflow: names the repository in the packages, and writes their bills of materials",
        async run(workspace) {
            const { prepareRelease } = await import("./release/prepare-release.ts");
            return prepareRelease(workspace);
        },
    },
    "release-tarballs": {
        usage: "",
        summary: "packs what would be published now, and fails unless it is complete and up to date",
        async run(workspace) {
            const { checkTarballs } = await import("./release/check-tarballs.ts");
            return checkTarballs(workspace);
        },
    },
    "release-check": {
        usage: "<tag>",
        summary: "fails unless all packages have the version of a tag, and no change waits for one",
        async run(workspace, rest) {
            const { checkRelease } = await import("./release/release-check.ts");
            return checkRelease(workspace, rest[0]);
        },
    },
    workflows: {
        usage: "",
        summary: "checks the workflows of the public CI with actionlint",
        async run(workspace) {
            const { checkWorkflows } = await import("./release/check-workflows.ts");
            return await checkWorkflows(workspace);
        },
    },
};

/** Writes the generated code of one module after the other. */
async function synchroniser(workspace: string): Promise<(module: string) => void> {
    const { generateStubs } = await import("./stubs/generate-stubs.ts");
    const { writeStubs } = await import("./stubs/write-stubs.ts");
    return (module) => {
        const { stale, obsolete } = writeStubs(generateStubs(workspace, module));
        for (const name of stale) process.stdout.write(`${module}: wrote ${name}\n`);
        for (const name of obsolete) process.stdout.write(`${module}: deleted ${name}\n`);
    };
}

/** Tells the counts, and keeps them for `test` when they belong to a project. */
async function report(
    workspace: string,
    project: string | undefined,
    target: string,
    counts: { readonly passed: number; readonly failed: number; readonly skipped: number },
): Promise<number> {
    const { describeCounts, writeResult } = await import("./checks/results.ts");
    process.stdout.write(`${project ?? "all"} ${target}: ${describeCounts(counts)}\n`);
    if (project !== undefined) writeResult(workspace, project, target, counts);
    return counts.failed === 0 ? 0 : 1;
}
