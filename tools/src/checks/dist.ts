import { join } from "node:path";
import { runInstalled } from "./run-command.ts";

/** Makes the `dist` folder of a package: JavaScript by tsup, then declarations by the compiler, since tsup empties the folder. */
export function makeDist(workspace: string, folder: string): boolean {
    const directory = join(workspace, folder);
    return (
        runInstalled(workspace, "tsup/dist/cli-default.js", ["--silent"], { directory }) &&
        runInstalled(workspace, "typescript/bin/tsc", ["--build", "tsconfig.build.json"], { directory })
    );
}
