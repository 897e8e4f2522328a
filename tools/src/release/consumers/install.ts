import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LocalRelease } from "../local-release.ts";
import { run } from "../run.ts";
import type { ConsumerRow } from "./row.ts";

/** A folder of a user with the packages in it. */
export interface Consumer {
    readonly manager: "npm" | "pnpm";
    readonly folder: string;
    readonly row: ConsumerRow;
}

/** A board that is edited; it stays as it is. */
export const boardFile = "board.kicad_pcb";

const typings = "@types/node@24";

/** Installs all published packages into a fresh folder, as users do, with nothing in any store or cache. */
export function installConsumer(release: LocalRelease, manager: "npm" | "pnpm"): Consumer {
    const folder = join(release.scratch, `consumer-${manager}`);
    mkdirSync(folder);
    const manifest = { name: "consumer", private: true, type: "module" };
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    const names = release.packages.map(({ name }) => name);
    const verb = manager === "pnpm" ? "add" : "install";
    const options = { directory: folder, environment: release.freshEnvironment() };
    const result = run(release.managers[manager], [verb, ...names, typings], options);
    cpSync(join(release.workspace, "packages/sexp/demo/board/pyzig-demo.kicad_pcb"), join(folder, boardFile));
    const programs = join(release.workspace, "tools/on-demand/consumers/programs");
    cpSync(programs, folder, { recursive: true });
    const scary = warningsIn(result.output);
    return {
        manager,
        folder,
        row: {
            area: "install",
            name: manager,
            passed: result.succeeded && scary.length === 0,
            note: scary.length === 0 ? "" : `warns: ${scary[0]}`,
            output: result.output,
            milliseconds: result.milliseconds,
        },
    };
}

/** Lines that a newcomer would stop at. */
export function warningsIn(output: string): string[] {
    return output
        .split("\n")
        .filter((line) => /warn|error|ERR_|deprecated|ignored build|install.?scripts?/i.test(line));
}
