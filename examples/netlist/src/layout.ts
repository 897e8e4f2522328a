import { type Board, type BoardEdge, type BoardNode, onNet } from "./board.ts";
import { pinsOn } from "./questions.ts";

/** The columns of the picture, from left to right. */
export type Column = "own pins" | "nets" | "other pins";

/** A pin or net with its place in the picture. Rows count from the top and need not be whole. */
export interface Place {
    readonly node: BoardNode;
    readonly column: Column;
    readonly row: number;
}

/** What stands for pins that are not shown. */
export interface Note {
    readonly text: string;
    readonly column: Column;
    readonly row: number;
}

/** Places, and the edges between them. */
export interface Layout {
    readonly places: ReadonlyMap<BoardNode, Place>;
    readonly notes: readonly Note[];
    readonly edges: readonly BoardEdge[];
    readonly rows: number;
}

/** How many pins of a net are shown on either side; one more is, where it takes no more room than to say so. */
const shownPins = 6;
/** What lies between two nets, in rows. */
const groupGap = 0.4;

/**
 * What lies around a part: its pins, their nets, the other pins on these. Each net has rows of its own, so that no two edges cross.
 */
export function layOut(board: Board, part: BoardNode): Layout {
    const places = new Map<BoardNode, Place>();
    const notes: Note[] = [];
    let rows = 0;
    const put = (pins: readonly BoardNode[], column: Column, middle: number): void => {
        const shown = shownOf(pins);
        const top = middle - lineCount(pins) / 2;
        for (const [line, node] of shown.entries()) places.set(node, { node, column, row: top + line });
        const hidden = pins.length - shown.length;
        if (hidden > 0) notes.push({ text: `and ${hidden} more`, column, row: top + shown.length });
    };
    const nets = netsAround(board, part);
    for (const { net, own, others } of nets) {
        if (net.degree(onNet) === 1) continue;
        const height = Math.max(lineCount(own), lineCount(others));
        const middle = rows + height / 2;
        put(own, "own pins", middle);
        put([net], "nets", middle);
        put(others, "other pins", middle);
        rows += height + groupGap;
    }
    const lonely = nets.filter(({ net }) => net.degree(onNet) === 1).length;
    if (lonely > 0) {
        notes.push({ text: `${lonely} not connected`, column: "own pins", row: rows });
        rows += 1 + groupGap;
    }
    // The edges between what is shown: a view of its own, which shares them with the board.
    using shown = board.subgraphFromNodes(places.keys());
    const edges = shown.edges().map((edge) => board.edge(edge.id));
    return { places, notes, edges, rows: Math.max(0, rows - groupGap) };
}

/** A net, with the pins of the part that are on it and those of other parts. */
interface Net {
    readonly net: BoardNode;
    readonly own: readonly BoardNode[];
    readonly others: readonly BoardNode[];
}

/** The nets that a part touches: a breadth-first walk meets the pins of the part first, then their nets. */
function netsAround(board: Board, part: BoardNode): Net[] {
    const pins = new Set<BoardNode>();
    const nets: Net[] = [];
    for (const { node, depth } of board.breadthFirst(part, { maxDepth: 2 })) {
        if (depth === 1) pins.add(node);
        if (depth === 2) {
            const all = pinsOn(node);
            nets.push({
                net: node,
                own: all.filter((pin) => pins.has(pin)),
                others: all.filter((pin) => !pins.has(pin)),
            });
        }
    }
    return nets;
}

function shownOf(pins: readonly BoardNode[]): readonly BoardNode[] {
    return pins.length > shownPins + 1 ? pins.slice(0, shownPins) : pins;
}

function lineCount(pins: readonly BoardNode[]): number {
    return Math.min(pins.length, shownPins + 1);
}
