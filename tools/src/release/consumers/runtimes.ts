import { join } from "node:path";
import { resolveRuntime, runtimeVersion } from "../../matrix/fetch-runtime.ts";
import { type PresentRuntime, userCommand } from "../../matrix/runtime-command.ts";
import { runtimes } from "../../matrix/runtimes.ts";
import { progress } from "../local-release.ts";
import { run } from "../run.ts";
import { boardFile, type Consumer } from "./install.ts";
import type { ConsumerRow } from "./row.ts";

/** The programs, by how they get at the packages. */
const programs = { import: "use-packages.mjs", require: "use-packages.cjs" } as const;

/** Runs the program of a user on every runtime, on each with the backend it chooses by itself. */
export function tryRuntimes(workspace: string, consumers: readonly Consumer[]): ConsumerRow[] {
    const rows: ConsumerRow[] = [];
    for (const pinned of runtimes) {
        const program = resolveRuntime(workspace, pinned);
        const runtime = { name: pinned.name, kind: pinned.kind, program, version: runtimeVersion(program) };
        progress(`running programs on ${runtime.name} ${runtime.version}`);
        for (const { manager, folder } of consumers) {
            for (const way of ["import", "require"] as const) rows.push(tryProgram(runtime, manager, folder, way));
        }
    }
    return rows;
}

function tryProgram(runtime: PresentRuntime, manager: string, folder: string, way: keyof typeof programs): ConsumerRow {
    const { command, environment } = userCommand(runtime, "");
    const [program, ...before] = command;
    const edited = join(folder, `edited-${runtime.name}-${way}.kicad_pcb`);
    const given = [...before, programs[way], boardFile, edited];
    const result = run(program, given, { directory: folder, environment: withoutPyzig(environment) });
    const said = result.stderr.trim().split("\n")[0] ?? "";
    return {
        area: `${way}, by ${manager}`,
        name: `${runtime.name} ${runtime.version}`,
        passed: result.succeeded && result.stdout.trim() === "used",
        note: said === "" ? "" : `says: ${said.slice(0, 100)}`,
        output: result.output,
        milliseconds: result.milliseconds,
    };
}

/** A user has set none of the variables that this command may have been started with. */
function withoutPyzig(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(PYZIG_|npm_|pnpm_)/i.test(name)));
}
