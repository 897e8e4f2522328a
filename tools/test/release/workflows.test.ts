import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { commands } from "../../src/commands.ts";
import { pickRuntimes } from "../../src/matrix/runtimes.ts";
import { inferredProjects } from "../../src/nx/infer-projects.ts";
import { prebuildTargets } from "../../src/prebuild/targets.ts";
import { repository } from "../repository-copy.ts";

interface Workflow {
    readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
    readonly uses?: string;
    readonly steps?: readonly { readonly run?: string; readonly uses?: string }[];
    readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
}

const folder = join(repository, ".github", "workflows");
const names = readdirSync(folder).sort();
const workflows = new Map(names.map((name) => [name, parse(readFileSync(join(folder, name), "utf8")) as Workflow]));
const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
/** Commands of pnpm itself that workflows may use. */
const pnpmCommands = new Set(["install", "publish", "pack"]);

/** What is wrong with a command; undefined when there is such a one. */
function problemOf(command: string): string | undefined {
    const words = command.split(/\s+/);
    if (words[0] === "gh") return undefined;
    if (words[0] === "node" && words[1] === "tools/src/cli.ts") {
        return Object.hasOwn(commands, words[2] ?? "") ? undefined : `tools have no command ${words[2]}`;
    }
    if (words[0] === "node") {
        try {
            readFileSync(join(repository, words[1] ?? ""));
            return undefined;
        } catch {
            return `there is no ${words[1]}`;
        }
    }
    if (words.slice(0, 3).join(" ") !== "npx --yes pnpm@12") return `nobody knows ${words[0]}`;
    const given = words.slice(3);
    if (given[0] === "nx") return problemOfTargets(given);
    const plain = given.filter((word, index) => !word.startsWith("-") && given[index - 1] !== "--filter");
    const name = plain[0] ?? "";
    if (given[0]?.startsWith("-")) return pnpmCommands.has(name) ? undefined : `pnpm has no ${name}`;
    return name === "test" || pnpmCommands.has(name) || Object.hasOwn(scripts, name) ? undefined : `no script ${name}`;
}

function problemOfTargets(given: readonly string[]): string | undefined {
    const known = new Set(inferredProjects(repository).flatMap(({ targets }) => Object.keys(targets)));
    const targets = given.slice(given.indexOf("-t") + 1);
    if (given[1] !== "run-many" || targets.length === 0) return `${given.join(" ")} runs no targets`;
    const unknown = targets.find((target) => !known.has(target));
    return unknown === undefined ? undefined : `there is no target ${unknown}`;
}

function commandsOf(workflow: Workflow): string[] {
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
    return steps.flatMap(({ run }) => (run ?? "").split("\n")).filter((line) => line !== "");
}

describe("workflows", () => {
    test("there is one for each task", () => {
        expect(names).toEqual(["fuzz.yml", "gate.yml", "prebuilds.yml", "release.yml", "runtimes.yml"]);
    });
    test.each(names)("%s runs only commands that exist", (name) => {
        const found = commandsOf(workflows.get(name) as Workflow);
        expect(found.length).toBeGreaterThan(0);
        expect(found.map((command) => ({ command, problem: problemOf(command) }))).toEqual(
            found.map((command) => ({ command, problem: undefined })),
        );
    });
    test.each(names)("%s uses only workflows that exist", (name) => {
        for (const job of Object.values((workflows.get(name) as Workflow).jobs)) {
            if (job.uses !== undefined) expect(names).toContain(job.uses.replace("./.github/workflows/", ""));
        }
    });
    test("all actions are commits, since tags can be moved, with their version beside", () => {
        const versions = new Map<string, Set<string>>();
        for (const name of names) {
            const lines = readFileSync(join(folder, name), "utf8").split("\n");
            const uses = lines.filter((line) => /\buses:/.test(line) && !line.includes("./.github/workflows/"));
            const steps = Object.values((workflows.get(name) as Workflow).jobs).flatMap((job) => job.steps ?? []);
            expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
            for (const line of uses) {
                expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
                const [action = "", pin = ""] = line.replace(/.*uses: /, "").split("@");
                versions.set(action, new Set([...(versions.get(action) ?? []), pin]));
            }
        }
        // The same everywhere, so that an update is complete.
        for (const [action, pins] of versions) expect([...pins], action).toHaveLength(1);
        expect(versions.size).toBeGreaterThan(3);
    });
    test("all runtimes are run", () => {
        const { runtime } = workflows.get("runtimes.yml")?.jobs.runtime?.strategy?.matrix ?? {};
        expect(runtime).toEqual(pickRuntimes(undefined).map(({ name }) => name));
    });
    test("libraries are loaded on all platforms but the one without a hosted machine", () => {
        const { include = [] } = workflows.get("prebuilds.yml")?.jobs.load?.strategy?.matrix ?? {};
        const loaded = include.map((entry) => (entry as { readonly name: string }).name);
        const wanted = prebuildTargets.map(({ name }) => name).filter((name) => name !== "linux-arm64-musl");
        expect(loaded).toEqual(wanted);
    });
    test.each([
        ["npx --yes pnpm@12 fuzz:short", "no script fuzz:short"],
        ["npx --yes pnpm@12 nx run-many -t prebuilt", "there is no target prebuilt"],
        ["node tools/src/cli.ts publish", "tools have no command publish"],
        ["node tools/none.mjs", "there is no tools/none.mjs"],
        ["make all", "nobody knows make"],
    ])("the test finds what is wrong with %s", (command, problem) => {
        expect(problemOf(command)).toBe(problem);
    });
});
