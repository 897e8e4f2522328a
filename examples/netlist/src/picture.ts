import type { Board, BoardNode, Item } from "./board.ts";
import { type Layout, layOut, type Place } from "./layout.ts";

const rowHeight = 26;
const gap = 70;
const margin = 16;
const characterWidth = 7.3;
const padding = 16;

const looks: Readonly<Record<Item["kind"], { readonly fill: string; readonly radius: number }>> = {
    part: { fill: "#ffd9a8", radius: 3 },
    pin: { fill: "#e4e4e4", radius: 3 },
    net: { fill: "#b9dcf7", radius: 10 },
};

/** A picture of what lies around a part, as SVG. */
export function drawPicture(board: Board, part: BoardNode): string {
    const layout = layOut(board, part);
    const columns = columnsOf(layout);
    const places = [...layout.places.values()];
    const width = Math.ceil(Math.max(...columns.map(({ start, width }) => start + width)) + margin);
    const height = Math.ceil(layout.rows * rowHeight + 2 * margin);
    const lines = layout.edges.map((edge) => drawEdge(layout, columns, edge.source.id, edge.target.id, board));
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
        `<rect width="100%" height="100%" fill="#ffffff"/>`,
        `<g fill="none" stroke="#8a8a8a">`,
        ...lines,
        `</g>`,
        `<g font-family="monospace" font-size="12" text-anchor="middle" fill="#202020">`,
        ...places.map((place) => drawPlace(place, columns)),
        `</g>`,
        `</svg>`,
        "",
    ].join("\n");
}

/** Where a column starts, and how wide its boxes are. */
interface Column {
    readonly start: number;
    readonly width: number;
}

function columnsOf({ places }: Layout): Column[] {
    const widths: number[] = [];
    for (const { column, label } of places.values())
        widths[column] = Math.max(widths[column] ?? 0, label.length * characterWidth + padding);
    let start = margin;
    return widths.map((width) => {
        const column = { start, width };
        start += width + gap;
        return column;
    });
}

function drawPlace(place: Place, columns: readonly Column[]): string {
    const { fill, radius } = looks[place.node.getAttr("kind") ?? "part"];
    const { start, width } = columns[place.column] as Column;
    const middle = middleOf(place);
    const box = `x="${round(start)}" y="${round(middle - 10)}" width="${round(width)}" height="20" rx="${radius}"`;
    const label = `<text x="${round(start + width / 2)}" y="${round(middle + 4)}">${escapeText(place.label)}</text>`;
    return `<rect ${box} fill="${fill}"/>${label}`;
}

function drawEdge(
    { places }: Layout,
    columns: readonly Column[],
    source: number,
    target: number,
    board: Board,
): string {
    const ends = [places.get(board.node(source)), places.get(board.node(target))] as [Place, Place];
    const [left, right] = ends[0].column <= ends[1].column ? ends : [ends[1], ends[0]];
    const from = columns[left.column] as Column;
    const to = columns[right.column] as Column;
    const [x1, x2] = [from.start + from.width, to.start];
    const bend = round((x1 + x2) / 2);
    const [y1, y2] = [round(middleOf(left)), round(middleOf(right))];
    return `<path d="M${round(x1)} ${y1}C${bend} ${y1} ${bend} ${y2} ${round(x2)} ${y2}"/>`;
}

function middleOf(place: Place): number {
    return margin + (place.row + 0.5) * rowHeight;
}

function round(value: number): number {
    return Math.round(value * 10) / 10;
}

/** Text for SVG; characters that XML forbids become question marks. */
export function escapeText(text: string): string {
    return text
        .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "?")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;");
}
