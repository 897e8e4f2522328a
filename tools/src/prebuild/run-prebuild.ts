import { prebuildModule, stalePrebuilds } from "./prebuild-module.ts";
import { repeatPrebuilds } from "./repeat.ts";
import { describePrebuilds } from "./table.ts";
import { chosenTargets, prebuildTargets } from "./targets.ts";

/** The command `prebuild`; returns the exit status. */
export function runPrebuild(
    workspace: string,
    names: readonly string[],
    options: { readonly only: string | undefined; readonly isCheck: boolean; readonly isRepeat: boolean },
): number {
    const targets = options.only === undefined ? prebuildTargets : chosenTargets(options.only.split(","));
    if (options.isCheck) {
        const stale = names.flatMap((module) => stalePrebuilds({ workspace, module, targets }));
        for (const problem of stale) process.stderr.write(`${problem}\n`);
        if (stale.length > 0) process.stderr.write("Make them with: npx --yes pnpm@12 nx run-many -t prebuild\n");
        return stale.length === 0 ? 0 : 1;
    }
    let status = 0;
    for (const module of names) {
        const onBuild = ({ name }: { readonly name: string }) =>
            process.stderr.write(`${module}: compiling for ${name}\n`);
        process.stdout.write(describePrebuilds(module, prebuildModule({ workspace, module, targets, onBuild })));
        if (!options.isRepeat) continue;
        const different = repeatPrebuilds({ workspace, module, targets, onBuild });
        const list =
            different.length === 0 ? "the same bytes for every target" : `OTHER bytes for ${different.join(", ")}`;
        process.stdout.write(`${module}: made again in another folder: ${list}\n`);
        if (different.length > 0) status = 1;
    }
    return status;
}
