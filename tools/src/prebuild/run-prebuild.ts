import { prebuildModule, stalePrebuilds } from "./prebuild-module.ts";
import { describePrebuilds } from "./table.ts";
import { chosenTargets, prebuildTargets } from "./targets.ts";

/** The command `prebuild`; returns the exit status. */
export function runPrebuild(
    workspace: string,
    names: readonly string[],
    options: { readonly only: string | undefined; readonly isCheck: boolean },
): number {
    const targets = options.only === undefined ? prebuildTargets : chosenTargets(options.only.split(","));
    if (options.isCheck) {
        const stale = names.flatMap((module) => stalePrebuilds({ workspace, module, targets }));
        for (const problem of stale) process.stderr.write(`${problem}\n`);
        if (stale.length > 0) process.stderr.write("Make them with: npx --yes pnpm@12 nx run-many -t prebuild\n");
        return stale.length === 0 ? 0 : 1;
    }
    for (const module of names) {
        const onBuild = ({ name }: { readonly name: string }) =>
            process.stderr.write(`${module}: compiling for ${name}\n`);
        process.stdout.write(describePrebuilds(module, prebuildModule({ workspace, module, targets, onBuild })));
    }
    return 0;
}
