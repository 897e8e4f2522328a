import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Problem } from "./problem.ts";

/** What the command line says. */
export interface Options {
    readonly file: string;
    readonly part: string | undefined;
    readonly path: { readonly from: string; readonly to: string; readonly without: readonly string[] } | undefined;
    readonly output: string;
}

/** The netlist that lies beside the sources. */
export const ownNetlist: string = fileURLToPath(new URL("../lamp.net", import.meta.url));

/** How the command is used. */
export const usage = `node src/main.ts [FILE] [--part R1] [--from U1.1 --to J2.3 [--without GND]...] [--output FOLDER]

Reads a netlist of KiCad (without FILE a small one of its own), says what hangs together on the board, which nets a part touches
(without --part the one with the most pins) and how two pins are connected, and writes board.dot and board.svg into FOLDER
(netlist-output unless it is said).`;

/** Reads the command line; undefined when it asks for help. */
export function readOptions(commandLine: readonly string[]): Options | undefined {
    const { values, positionals } = parse(commandLine);
    if (values.help === true) return undefined;
    if (positionals.length > 1) throw new Problem(`one netlist at a time, please\n\n${usage}`);
    const { from, to, without = [], output = "netlist-output" } = values;
    if ((from === undefined) !== (to === undefined)) throw new Problem("--from and --to need each other");
    if (from === undefined && without.length > 0) throw new Problem("--without needs --from and --to");
    const isOwn = positionals.length === 0;
    const example = isOwn ? { from: "J1.1", to: "D1.2", without: ["GND"] } : undefined;
    return {
        file: positionals[0] ?? ownNetlist,
        part: values.part,
        path: from === undefined || to === undefined ? example : { from, to, without },
        output,
    };
}

interface Parsed {
    readonly values: {
        readonly help?: boolean;
        readonly part?: string;
        readonly from?: string;
        readonly to?: string;
        readonly without?: string[];
        readonly output?: string;
    };
    readonly positionals: string[];
}

function parse(commandLine: readonly string[]): Parsed {
    try {
        return parseArgs({
            args: [...commandLine],
            allowPositionals: true,
            options: {
                help: { type: "boolean", short: "h" },
                part: { type: "string" },
                from: { type: "string" },
                to: { type: "string" },
                without: { type: "string", multiple: true },
                output: { type: "string", short: "o" },
            },
        });
    } catch (error) {
        throw new Problem(`${(error as Error).message}\n\n${usage}`);
    }
}
