import { mkdirSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Command } from "@commander-js/extra-typings";
import { didYouMean } from "@pyzig/core";
import { writeFileAtomically } from "../file.ts";
import { type AnyKicadFile, type LibrarySymbol, type RenderOptions, renderSvg } from "../kicad/index.ts";
import { eachFile } from "./each-file.ts";
import { CommandError } from "./failure.ts";
import { findFiles } from "./find-files.ts";
import type { Input } from "./input.ts";
import { count } from "./numbers.ts";
import { runCommand } from "./run-command.ts";
import type { Session } from "./session.ts";

const AFTER_HELP = `
Boards and footprints are drawn from the front, in KiCad's colours; the units of
the picture are millimetres. Of a library with more than one symbol, --symbol
says which one is drawn.

Exit codes: 0 done, 2 a file could not be read or drawn.

Examples:
  $ kisexp render board.kicad_pcb > board.svg
  $ kisexp render board.kicad_pcb --layers 'B.Cu,B.SilkS,Edge.Cuts' --out back.svg
  $ kisexp render Device.kicad_sym --symbol R --out R.svg
  $ kisexp render footprints.pretty/ --folder pictures`;

interface RenderCommandOptions {
    readonly symbol?: string | undefined;
    readonly unit?: string | undefined;
    readonly layers?: string | undefined;
    readonly width?: string | undefined;
    readonly out?: string | undefined;
    readonly folder?: string | undefined;
}

/** Adds the command `render`. */
export function addRender(program: Command): void {
    program
        .command("render")
        .summary("draw boards, footprints and symbols")
        .description("Draws boards, footprints and symbols as SVG.")
        .argument("<files...>", "one file; files or folders with --folder")
        .option("--symbol <name>", "the symbol of a library")
        .option("--unit <number>", "the unit of the symbol")
        .option("--layers <names>", "the layers, from the lowest to the topmost, with commas between them")
        .option("--width <pixels>", "how wide the picture is for programs that don't scale it")
        .option("--out <file>", "where to write it, instead of printing it")
        .option("--folder <folder>", "where to write the pictures of many files: each is called as its file, with .svg")
        .option("-q, --quiet", "no summary, no progress")
        .addHelpText("after", AFTER_HELP)
        .action((files, options) => runCommand(options, (session) => renderAll(session, files, options)));
}

async function renderAll(session: Session, files: readonly string[], options: RenderCommandOptions): Promise<void> {
    const { out, folder } = options;
    if (out !== undefined && folder !== undefined)
        throw new CommandError("Usage", "--out and --folder exclude each other");
    const found = findFiles(files).files.length;
    if (folder === undefined && found > 1) {
        throw new CommandError("Usage", `only one picture can be printed, but there are ${found} files: use --folder`);
    }
    const renderOptions = renderOptionsOf(options);
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
    const done = await eachFile(session, files, (input) => {
        const picture = pictureOf(input, options, renderOptions);
        if (folder !== undefined) writeFileAtomically(join(folder, pictureName(input)), Buffer.from(picture));
        else if (out !== undefined) writeFileAtomically(out, Buffer.from(picture));
        else session.write(picture);
    });
    if (folder !== undefined) session.note(`${count(done, "picture")} drawn`);
}

function renderOptionsOf({ unit, layers, width }: RenderCommandOptions): RenderOptions {
    return {
        ...(unit === undefined ? {} : { unit: numberOf("unit", unit) }),
        ...(width === undefined ? {} : { width: numberOf("width", width) }),
        ...(layers === undefined ? {} : { layers: layers.split(",").map((name) => name.trim()) }),
    };
}

function numberOf(option: string, text: string): number {
    const value = Number(text);
    if (Number.isInteger(value) && value > 0) return value;
    throw new CommandError("Usage", `--${option} must be a positive whole number, not ${JSON.stringify(text)}`);
}

function pictureOf(input: Input, { symbol }: RenderCommandOptions, options: RenderOptions): string {
    using file = input.file();
    if (file.kind === "board" || file.kind === "footprint") return renderSvg(file.root, options);
    if (file.kind === "symbol-library") return renderSvg(symbolOf(file, symbol), options);
    throw new CommandError("WrongKind", `it is a ${file.kind}: boards, footprints and symbol libraries can be drawn`);
}

function symbolOf(file: Extract<AnyKicadFile, { kind: "symbol-library" }>, name: string | undefined): LibrarySymbol {
    const { symbols } = file.root;
    const names = symbols.map((symbol) => symbol.name);
    if (name === undefined) {
        const [only] = symbols;
        if (only !== undefined && symbols.length === 1) return only;
        const some = names.slice(0, 10).join(", ");
        throw new CommandError(
            "Usage",
            `it has ${count(symbols.length, "symbol")}: say which with --symbol (${some}, …)`,
        );
    }
    const found = symbols.byName(name);
    if (found !== undefined) return found;
    throw new CommandError("NoSymbol", `it has no symbol ${JSON.stringify(name)}${didYouMean(name, names)}`);
}

/** `R_0603.svg` for `parts/R_0603.kicad_mod` */
function pictureName({ name, isStandardInput }: Input): string {
    return isStandardInput ? "stdin.svg" : `${basename(name, extname(name))}.svg`;
}
