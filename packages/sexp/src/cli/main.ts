#!/usr/bin/env node
/**
 * The command line of KiCad's files: `kisexp`.
 */
import { runProgram } from "./program.ts";

try {
    await runProgram(process.argv.slice(2));
} catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`kisexp: this is a defect of kisexp, please report it:\n${text}\n`);
    process.exitCode = 2;
}
