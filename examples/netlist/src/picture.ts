import { type Board, type BoardEdge, type BoardNode, nameOf, roleOf } from "./board.ts";
import { type Column, type Layout, layOut, type Note, type Place } from "./layout.ts";

const rowHeight = 24;
const boxHeight = 20;
const gap = 60;
const margin = 16;
const characterWidth = 7.3;
const padding = 8;
/** Longer texts are cut; the whole text shows when the mouse is over them. */
const longestText = 32;

const partFill = "#ffd9a8";
const fills: Readonly<Record<Column, string>> = { "own pins": "#ffffff", nets: "#b9dcf7", "other pins": "#e8e8e8" };

/** Where something lies across the picture. */
interface Span {
    readonly start: number;
    readonly width: number;
}

/** A picture of what lies around a part, as SVG. */
export function drawPicture(board: Board, part: BoardNode): string {
    const layout = layOut(board, part);
    const partTexts = [cut(nameOf(part)), cut(part.getAttr("value") ?? "")];
    const columns = columnsOf(layout, Math.max(...partTexts.map(widthOf)));
    const { start, width: pinWidth } = columns["own pins"];
    const partEnd = start + pinWidth + padding;
    const partHeight = Math.max(2, layout.rows) * rowHeight + 2 * padding;
    const width = Math.ceil(Math.max(partEnd, ...Object.values(columns).map(endOf)) + margin);
    const height = Math.ceil(partHeight + 2 * margin);
    const places = [...layout.places.values()];
    const partBox = `x="${margin}" y="${margin}" width="${round(partEnd - margin)}" height="${round(partHeight)}" rx="4"`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
        `<rect width="100%" height="100%" fill="#ffffff"/>`,
        `<g font-family="monospace" font-size="12" fill="#202020">`,
        `<rect ${partBox} fill="${partFill}"/>`,
        ...partTexts.map((text, line) =>
            drawText(text, "", margin + padding, margin + padding + (line + 0.7) * 18, line === 0 ? "bold" : "normal"),
        ),
        `<g fill="none" stroke="#8a8a8a">`,
        ...layout.edges.flatMap((edge) => drawEdge(edge, layout, columns)),
        `</g>`,
        ...places.map((place) => drawPlace(place, columns)),
        ...layout.notes.map((note) => drawNote(note, columns)),
        `</g>`,
        `</svg>`,
        "",
    ].join("\n");
}

function columnsOf({ places, notes }: Layout, labelWidth: number): Readonly<Record<Column, Span>> {
    const widths: Record<Column, number> = { "own pins": 0, nets: 0, "other pins": 0 };
    const widen = (column: Column, text: string): void => {
        widths[column] = Math.max(widths[column], widthOf(text) + 2 * padding);
    };
    for (const { node, column } of places.values()) widen(column, textsOf(node).join(" ").trimEnd());
    for (const { text, column } of notes) widen(column, text);
    const ownPins = { start: margin + labelWidth + 3 * padding, width: widths["own pins"] };
    const nets = { start: endOf(ownPins) + gap, width: widths.nets };
    return { "own pins": ownPins, nets, "other pins": { start: endOf(nets) + gap, width: widths["other pins"] } };
}

/** The name of a pin or net, and what a pin is for. */
function textsOf(node: BoardNode): readonly [string, string] {
    const name = cut(nameOf(node));
    const room = Math.max(0, longestText - name.length - 1);
    return [name, roleOf(node).length > room ? cut(roleOf(node), room) : roleOf(node)];
}

/** Pins fill their column, nets are as wide as their names and stand in the middle. */
function spanOf({ node, column }: Place, columns: Readonly<Record<Column, Span>>): Span {
    if (column !== "nets") return columns[column];
    const { start, width: columnWidth } = columns.nets;
    const width = widthOf(textsOf(node)[0]) + 2 * padding;
    return { start: start + (columnWidth - width) / 2, width };
}

function drawPlace(place: Place, columns: Readonly<Record<Column, Span>>): string {
    const { node, column, row } = place;
    const { start, width } = spanOf(place, columns);
    const middle = middleOf(row);
    const box = `x="${round(start)}" y="${round(middle - boxHeight / 2)}" width="${round(width)}" height="${boxHeight}"`;
    const [name, role] = textsOf(node);
    const title = `<title>${escapeText(`${nameOf(node)} ${roleOf(node)}`.trimEnd())}</title>`;
    const rectangle = `<rect ${box} rx="${column === "nets" ? boxHeight / 2 : 3}" fill="${fills[column]}"/>`;
    return `<g>${title}${rectangle}${drawText(name, role, start + padding, middle + 4)}</g>`;
}

function drawNote({ text, column, row }: Note, columns: Readonly<Record<Column, Span>>): string {
    return drawText("", text, columns[column].start + padding, middleOf(row) + 4);
}

/** A text, and one after it that matters less. */
function drawText(text: string, detail: string, x: number, y: number, weight = "normal"): string {
    const bold = weight === "bold" ? ' font-weight="bold"' : "";
    const less =
        detail === ""
            ? ""
            : `<tspan dx="${text === "" ? 0 : characterWidth}" fill="#606060">${escapeText(detail)}</tspan>`;
    return `<text x="${round(x)}" y="${round(y)}"${bold}>${escapeText(text)}${less}</text>`;
}

/** From a pin to its net, whichever of them is on the left. */
function drawEdge(edge: BoardEdge, { places }: Layout, columns: Readonly<Record<Column, Span>>): string[] {
    const [pin, net] = [places.get(edge.source), places.get(edge.target)];
    if (pin === undefined || net === undefined) return [];
    const [left, right] = pin.column === "own pins" ? [pin, net] : [net, pin];
    const [x1, x2] = [endOf(spanOf(left, columns)), spanOf(right, columns).start];
    const bend = round((x1 + x2) / 2);
    const [y1, y2] = [round(middleOf(left.row)), round(middleOf(right.row))];
    return [`<path d="M${round(x1)} ${y1}C${bend} ${y1} ${bend} ${y2} ${round(x2)} ${y2}"/>`];
}

function middleOf(row: number): number {
    return margin + padding + (row + 0.5) * rowHeight;
}

function endOf({ start, width }: Span): number {
    return start + width;
}

function widthOf(text: string): number {
    return text.length * characterWidth;
}

function cut(text: string, longest = longestText): string {
    return text.length > longest ? `${text.slice(0, Math.max(0, longest - 1))}…` : text;
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
