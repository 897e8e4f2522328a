#!/usr/bin/env node
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { libraryDirectories } from "../library/package-directory.ts";
import { describeExamination } from "./describe.ts";
import { examine } from "./examine.ts";
import { readPackage } from "./find-modules.ts";

const usage = `usage: pyzig doctor [--json]

  doctor   tells what is installed, which libraries load here, and why not
  --json   prints it for programs

Exit status: 0 when all loads, 1 when something does not, 2 for a wrong command.
`;

const coreDirectory = libraryDirectories(import.meta.url)[0] ?? dirname(fileURLToPath(import.meta.url));

async function main(given: readonly string[]): Promise<number> {
    const { values, positionals } = parse(given);
    if (values.version === true) return print(`${readPackage(coreDirectory)?.version ?? "?"}\n`);
    if (values.help === true) return print(usage);
    if (positionals.length !== 1 || positionals[0] !== "doctor") {
        process.stderr.write(usage);
        return 2;
    }
    const examination = await examine(process.cwd(), coreDirectory);
    print(values.json === true ? `${JSON.stringify(examination, null, 2)}\n` : describeExamination(examination));
    return examination.isWell ? 0 : 1;
}

function parse(given: readonly string[]) {
    return parseArgs({
        args: [...given],
        allowPositionals: true,
        options: {
            json: { type: "boolean" },
            help: { type: "boolean", short: "h" },
            version: { type: "boolean" },
        },
    });
}

function print(text: string): number {
    process.stdout.write(text);
    return 0;
}

function isWrongOption(error: unknown): boolean {
    return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

try {
    process.exitCode = await main(process.argv.slice(2));
} catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    // Not only a wrong option: also a setting that nothing can be loaded with.
    process.exitCode = isWrongOption(error) ? 2 : 1;
}
