import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pinnedNode } from "../../../../packages/core/src/workspace/pinned-node.ts";
import { resolveRuntime } from "../../matrix/fetch-runtime.ts";
import { runtimes } from "../../matrix/runtimes.ts";
import { type LocalRelease, progress } from "../local-release.ts";
import { type RunResult, run } from "../run.ts";
import { boardFile, type Consumer } from "./install.ts";
import { type PageSection, sectionsOf } from "./page.ts";
import type { ConsumerRow } from "./row.ts";

const page = "docs/bundlers.md";
/** What the page calls the folder that runs by itself. */
const movedFolder = "app";
const editedFile = "edited.kicad_pcb";

/**
 * Does what `docs/bundlers.md` says, and nothing else: writes its files, carries out its commands, and runs what comes of them, also
 * on the oldest Node, and what is said to run by itself away from everything that is installed.
 */
export function tryBundlers(release: LocalRelease, modules: string, consumer: Consumer): ConsumerRow[] {
    const sections = sectionsOf(readFileSync(join(release.workspace, page), "utf8"));
    if (sections.length < 9) throw new Error(`${page} has only ${sections.length} sections with commands`);
    return sections.map((section) => trySection(release, modules, consumer, section));
}

function trySection(release: LocalRelease, modules: string, consumer: Consumer, section: PageSection): ConsumerRow {
    progress(`trying what ${page} says: ${section.title}`);
    const folder = join(release.scratch, "bundle");
    rmSync(folder, { recursive: true, force: true });
    cpSync(consumer.folder, folder, { recursive: true, verbatimSymlinks: true });
    for (const [path, text] of section.files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
    }
    const start = performance.now();
    const result = carryOut(release, modules, folder, section.commands);
    return {
        area: "bundlers",
        name: section.title === "Bundlers and Electron" ? "without a bundler" : section.title,
        passed: result.failure === undefined,
        note: result.note,
        output: result.failure ?? "",
        milliseconds: performance.now() - start,
    };
}

interface Outcome {
    readonly failure?: string;
    readonly note: string;
}

function carryOut(release: LocalRelease, modules: string, folder: string, commands: readonly string[]): Outcome {
    const { workspace } = release;
    const node = pinnedNode(workspace);
    for (const command of commands) {
        const result = runCommand(node, modules, folder, command);
        if (!result.succeeded) return { failure: `$ ${command}\n${result.output}`, note: "" };
    }
    const last = commands.at(-1) ?? "";
    const [, program = ""] = last.split(" ");
    const problem = problemOfEdit(folder);
    if (problem !== undefined) return { failure: `$ ${last}\n${problem}`, note: "" };
    const places = [{ directory: folder, node: oldestNode(workspace), what: "the oldest Node" }];
    const isMoved = program.startsWith(`${movedFolder}/`);
    if (isMoved) {
        const away = join(release.scratch, "away");
        rmSync(away, { recursive: true, force: true });
        cpSync(join(folder, movedFolder), join(away, movedFolder), { recursive: true });
        cpSync(join(folder, boardFile), join(away, boardFile));
        // Else it would be found where it was built.
        rmSync(join(folder, "node_modules"), { recursive: true });
        places.unshift({ directory: away, node, what: "another folder" });
        places[1] = { directory: away, node: oldestNode(workspace), what: "the oldest Node" };
    }
    for (const place of places) {
        rmSync(join(place.directory, editedFile), { force: true });
        const given = [program, boardFile, editedFile];
        const result = run(place.node, given, { directory: place.directory, environment: plainEnvironment() });
        const failure = result.succeeded ? problemOfEdit(place.directory) : result.output;
        if (failure !== undefined) return { failure: `in ${place.what}:\n${failure}`, note: "" };
    }
    return { note: isMoved ? "also away from all packages, and on Node 20" : "also on Node 20" };
}

/** `npx` takes what is installed; here it is installed elsewhere. */
function runCommand(node: string, modules: string, folder: string, command: string): RunResult {
    const [name, ...given] = command.split(" ");
    const options = { directory: folder, environment: plainEnvironment() };
    if (name === "node") return run(node, given, options);
    const [tool = "", ...rest] = given;
    if (name !== "npx") throw new Error(`${page} has the command "${command}"; only node and npx are known`);
    return run(node, [binaryOf(modules, tool), ...rest], options);
}

function binaryOf(modules: string, tool: string): string {
    const directory = join(modules, tool);
    const { bin } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
    return join(directory, typeof bin === "string" ? bin : bin[tool]);
}

function problemOfEdit(folder: string): string | undefined {
    const edited = join(folder, editedFile);
    if (!existsSync(edited)) return `there is no ${editedFile}`;
    const before = readFileSync(join(folder, boardFile), "utf8").split("\n");
    const after = readFileSync(edited, "utf8").split("\n");
    const changed = after.filter((line, index) => line !== before[index]).length;
    return after.length === before.length && changed === 1 ? undefined : `${changed} lines changed, where one should`;
}

function oldestNode(workspace: string): string {
    const [oldest] = runtimes;
    return oldest === undefined ? pinnedNode(workspace) : resolveRuntime(workspace, oldest);
}

function plainEnvironment(): NodeJS.ProcessEnv {
    return Object.fromEntries(
        Object.entries(process.env).filter(([name]) => !/^(PYZIG_|NODE_OPTIONS$|NODE_ENV$|npm_|pnpm_)/i.test(name)),
    );
}
