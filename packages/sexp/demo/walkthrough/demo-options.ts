import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { DemoFailure } from "./demo-failure.ts";

/** Which board the demo takes, and where it writes. */
export interface DemoOptions {
    readonly board: string;
    readonly edited: string;
    readonly picture: string;
    /** Whether it is the board that the project ships. */
    readonly isShipped: boolean;
}

export const USAGE = `pnpm demo [file.kicad_pcb] [--output FOLDER]

Loads a board (by default one that the project ships), says what it holds, edits it, saves it as NAME.edited.kicad_pcb beside
the original or in FOLDER, shows and verifies the difference, and draws the board as NAME.edited.svg.`;

const SHIPPED_BOARD = fileURLToPath(new URL("../board/pyzig-demo.kicad_pcb", import.meta.url));
const SHIPPED_BOARD_OUTPUT = fileURLToPath(new URL("../out", import.meta.url));

/** Reads the command line; undefined when it asks for help. */
export function readDemoOptions(commandLine: readonly string[]): DemoOptions | undefined {
    const { values, positionals } = parse(commandLine);
    if (values.help) return undefined;
    if (positionals.length > 1) throw new DemoFailure(`one board at a time, please\n\n${USAGE}`);
    const board = positionals[0] ?? SHIPPED_BOARD;
    const folder = values.output ?? (positionals.length === 0 ? SHIPPED_BOARD_OUTPUT : dirname(board));
    const name = basename(board).replace(/\.kicad_pcb$/, "");
    return {
        board,
        edited: join(folder, `${name}.edited.kicad_pcb`),
        picture: join(folder, `${name}.edited.svg`),
        isShipped: positionals.length === 0,
    };
}

function parse(commandLine: readonly string[]): {
    values: { help?: boolean | undefined; output?: string | undefined };
    positionals: string[];
} {
    try {
        return parseArgs({
            args: [...commandLine],
            allowPositionals: true,
            options: { help: { type: "boolean", short: "h" }, output: { type: "string", short: "o" } },
        });
    } catch (error) {
        throw new DemoFailure(`${(error as Error).message}\n\n${USAGE}`);
    }
}
