import { findWorkspace } from "../../packages/core/src/workspace/zig-modules.ts";
import { type Command, commands } from "./commands.ts";

/** Runs the command that the arguments name; returns the exit status. */
async function main(commandArguments: readonly string[]): Promise<number> {
    const [name = "", ...rest] = commandArguments;
    const command: Command | undefined = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) {
        const list = Object.entries(commands).map(
            ([known, { usage, summary }]) => `  ${known} ${usage}`.padEnd(44) + summary,
        );
        process.stderr.write(`usage: node tools/src/cli.ts <command>\n${list.join("\n")}\n`);
        return 2;
    }
    const workspace = findWorkspace(process.cwd());
    if (workspace === undefined) {
        process.stderr.write(`${process.cwd()} is not in a pyzig workspace: no folder above holds zig/modules.json\n`);
        return 2;
    }
    return await command.run(workspace, rest);
}

try {
    process.exitCode = await main(process.argv.slice(2));
} catch (error) {
    // What failed is a file of the user or a tool: the message says it all, unless a stack is asked for.
    const text = error instanceof Error ? (process.env.PYZIG_DEBUG ? error.stack : error.message) : String(error);
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
}
