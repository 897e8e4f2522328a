import { readFileSync } from "node:fs";

const DEMO_BOARD = new URL("../demo/board/pyzig-demo.kicad_pcb", import.meta.url);

/** How far copies of the demo board lie apart, in millimetres, and how many stand in a row. */
const PITCH_X = 70;
const PITCH_Y = 50;
const COPIES_IN_A_ROW = 16;

/** A point in a list that says where something is. */
const POINT = /\((at|start|mid|end|center|xy) (-?[\d.]+) (-?[\d.]+)/g;
/** The place of a footprint; everything deeper in it is relative to it. */
const FOOTPRINT_PLACE = /^(\t\t\(at )(-?[\d.]+) (-?[\d.]+)/m;
const UUID_START = /\(uuid "[0-9a-f]{8}/g;

/** Makes a board of about so many bytes: copies of the demo board's items side by side, with numbers of their own. */
export function generateBoard(bytes: number): Buffer {
    const { head, items, tail } = splitBoard(readFileSync(DEMO_BOARD, "utf8"));
    const parts = [Buffer.from(head)];
    let length = head.length + tail.length;
    for (let copy = 0; length < bytes; copy++) {
        for (const item of items) {
            const moved = Buffer.from(moveItem(item, copy));
            parts.push(moved);
            length += moved.length;
            if (length >= bytes) break;
        }
    }
    parts.push(Buffer.from(tail));
    return Buffer.concat(parts);
}

/** Cuts a board, in KiCad's own layout, into what is before its items, the items, and what follows them. */
function splitBoard(text: string): { head: string; items: string[]; tail: string } {
    const first = text.indexOf("\n\t(footprint ") + 1;
    const last = text.indexOf("\n\t(embedded_fonts ") + 1;
    const items = text.slice(first, last).split(/(?<=^\t\)\n)/m);
    return { head: text.slice(0, first), items, tail: text.slice(last) };
}

function moveItem(item: string, copy: number): string {
    const [x, y] = [(copy % COPIES_IN_A_ROW) * PITCH_X, Math.floor(copy / COPIES_IN_A_ROW) * PITCH_Y];
    const stamp = copy.toString(16).padStart(8, "0");
    const named = item.replace(UUID_START, `(uuid "${stamp}`);
    if (named.startsWith("\t(footprint")) {
        return named.replace(
            FOOTPRINT_PLACE,
            (_, head: string, a: string, b: string) => `${head}${shift(a, x)} ${shift(b, y)}`,
        );
    }
    return named.replace(POINT, (_, head: string, a: string, b: string) => `(${head} ${shift(a, x)} ${shift(b, y)}`);
}

function shift(number: string, by: number): number {
    return Math.round((Number(number) + by) * 1e6) / 1e6;
}
