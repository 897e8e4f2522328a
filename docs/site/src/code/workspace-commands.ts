import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../../../tools/src/commands.ts";
import { inferredProjects } from "../../../../tools/src/nx/infer-projects.ts";
import { workspace } from "../workspace.ts";

/** What pnpm can do by itself. */
const OWN = ["install", "changeset", "add", "exec", "dlx", "publish", "pack", "run", "version"];

interface PackageFile {
    readonly name: string;
    readonly scripts?: Readonly<Record<string, string>>;
    readonly nx?: { readonly name?: string; readonly targets?: Readonly<Record<string, unknown>> };
}

/** A command of this repository in a text, and what is wrong with it. */
export interface UnknownCommand {
    readonly command: string;
    readonly problem: string;
}

/** The commands in a text that name scripts, targets or generators that are not there. */
export function unknownCommands(text: string): UnknownCommand[] {
    const workspaceCommands = Array.from(
        text.matchAll(/(?:npx --yes pnpm@12|^pnpm|^nx) +([^\n#`";&|]*)/gm),
        ([all, rest = ""]) => {
            const words = rest.trim().split(/\s+/);
            return { command: all.trim(), problem: problemOf(all.startsWith("nx") ? ["nx", ...words] : words) };
        },
    );
    const toolCommands = Array.from(text.matchAll(/node tools\/src\/cli\.ts +([a-z][\w-]*)/g), ([all, name = ""]) => ({
        command: all,
        problem: Object.hasOwn(commands, name) ? undefined : `the tools have no command ${name}`,
    }));
    return [...workspaceCommands, ...toolCommands].flatMap(({ command, problem }) =>
        problem === undefined ? [] : [{ command, problem }],
    );
}

function problemOf(words: readonly string[]): string | undefined {
    const [first = "", second = "", third = ""] = words;
    if (first === "" || first.startsWith("<") || first.startsWith("…")) return undefined;
    if (first === "--recursive") return problemOf(words.slice(1));
    if (first === "nx") return nxProblem(second, third, words);
    if (first === "--filter")
        return scriptProblem(
            packageFiles().find(({ name }) => name === second),
            second,
            third,
        );
    if (OWN.includes(first)) return undefined;
    return scriptProblem(packageFile("package.json"), "the workspace", first);
}

function nxProblem(verb: string, what: string, words: readonly string[]): string | undefined {
    if (verb === "run") return targetProblem(what);
    if (verb === "g") {
        const [, name = ""] = what.split(":");
        const { generators } = JSON.parse(
            readFileSync(join(workspace, "tools/src/generators/generators.json"), "utf8"),
        );
        return Object.hasOwn(generators, name) ? undefined : `there is no generator ${what}`;
    }
    if (verb === "run-many") {
        const targets = words.flatMap((word, index) =>
            word === "-t"
                ? (words[index + 1] ?? "").split(",")
                : (/^--targets?=(.*)$/.exec(word)?.[1]?.split(",") ?? []),
        );
        const known = new Set(projects().flatMap(({ targets }) => Object.keys(targets)));
        const missing = targets.filter((target) => !known.has(target));
        return missing.length === 0 ? undefined : `no project has a target ${missing.join()}`;
    }
    return verb === "graph" || verb === "show" || verb === "reset" ? undefined : `nx ${verb} is not known here`;
}

function targetProblem(what: string): string | undefined {
    const [project = "", target = ""] = what.split(":");
    if (project.startsWith("<")) return undefined;
    // The module of the guide to modules, which its reader has made by then.
    if (project === "route-map") return targetProblem(`graph:${target}`);
    const targets = projects().find(({ name }) => name === project)?.targets;
    if (targets === undefined) return `there is no project ${project}`;
    if (Object.hasOwn(targets, target)) return undefined;
    const file = packageFiles().find(({ nx }) => nx?.name === project);
    return Object.hasOwn({ ...file?.scripts, ...file?.nx?.targets }, target)
        ? undefined
        : `${project} has no target ${target}`;
}

function projects(): ReturnType<typeof inferredProjects> {
    return inferredProjects(workspace);
}

function scriptProblem(file: PackageFile | undefined, where: string, script: string): string | undefined {
    if (file === undefined) return `there is no package ${where}`;
    return Object.hasOwn(file.scripts ?? {}, script) ? undefined : `${where} has no script ${script}`;
}

function packageFiles(): PackageFile[] {
    return globSync(["packages/*/package.json", "examples/*/package.json", "docs/site/package.json"], {
        cwd: workspace,
    }).map(packageFile);
}

function packageFile(path: string): PackageFile {
    return JSON.parse(readFileSync(join(workspace, path), "utf8")) as PackageFile;
}
