import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeBoard } from "./board.ts";
import { drawBoard } from "./dot.ts";
import { readNetlist } from "./netlist.ts";
import type { Options } from "./options.ts";
import { drawPicture } from "./picture.ts";
import { find, largestPart } from "./questions.ts";
import { describeBoard, describePart, describePath } from "./report.ts";

/** Does all that the command line asks for. The graph is gone when it returns. */
export function run({ file, part, path, output }: Options, print: (line: string) => void): void {
    using board = makeBoard(readNetlist(file));
    const chosen = part === undefined ? largestPart(board) : find(board, "part", part);
    const lines = [...describeBoard(board), ""];
    if (chosen !== undefined) lines.push(...describePart(chosen), "");
    if (path !== undefined) lines.push(...describePath(board, path.from, path.to, path.without), "");

    mkdirSync(output, { recursive: true });
    writeFileSync(join(output, "board.dot"), drawBoard(board));
    if (chosen !== undefined) writeFileSync(join(output, "board.svg"), drawPicture(board, chosen));
    lines.push(`Written to ${output}: board.dot${chosen === undefined ? "" : " and board.svg"}`);
    for (const line of lines) print(line);
}
