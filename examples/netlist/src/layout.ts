import { type Board, type BoardEdge, type BoardNode, nameOf } from "./board.ts";

/** A node with its place in the picture. */
export interface Place {
    readonly node: BoardNode;
    readonly label: string;
    readonly column: number;
    row: number;
}

/** Places and the edges between them. */
export interface Layout {
    readonly places: ReadonlyMap<BoardNode, Place>;
    readonly edges: readonly BoardEdge[];
    readonly rows: number;
}

/** What a net shows of its other pins. */
const shownBranches = 6;

/**
 * What lies around a part, in columns: the part, its pins, their nets, the other pins on these. A breadth-first walk gives the columns;
 * the last column is filled row by row, and what leads there stands in the middle of it.
 */
export function layOut(board: Board, part: BoardNode): Layout {
    const branches = new Map<BoardNode, BoardNode[]>();
    const places = new Map<BoardNode, Place>();
    for (const { node, edge, depth } of board.breadthFirst(part, { maxDepth: 3 })) {
        const parent = edge?.other(node);
        const siblings = parent === undefined ? [] : (branches.get(parent) ?? []);
        if (depth === 3 && siblings.length >= shownBranches) continue;
        if (parent !== undefined) branches.set(parent, [...siblings, node]);
        places.set(node, { node, label: labelOf(node, depth), column: depth, row: 0 });
    }
    const rows = placeRows(part, places, branches);
    // The edges between what is shown: a view of its own, which shares them with the board.
    using shown = board.subgraphFromNodes(places.keys());
    return { places, edges: shown.edges().map((edge) => board.edge(edge.id)), rows };
}

function placeRows(
    part: BoardNode,
    places: ReadonlyMap<BoardNode, Place>,
    branches: ReadonlyMap<BoardNode, readonly BoardNode[]>,
): number {
    let rows = 0;
    const put = (node: BoardNode): number => {
        const place = places.get(node) as Place;
        const below = (branches.get(node) ?? []).map(put);
        place.row = below.length === 0 ? rows++ : ((below[0] as number) + (below.at(-1) as number)) / 2;
        return place.row;
    };
    put(part);
    return rows;
}

function labelOf(node: BoardNode, column: number): string {
    const { value, role } = node.attrs();
    const hidden = node.getAttr("kind") === "net" ? node.degree() - shownBranches - 1 : 0;
    const details = [column === 0 ? value : role, hidden > 0 ? `+${hidden} pins` : undefined];
    return [nameOf(node), ...details.filter((text) => text !== undefined && text !== "")].join(" ");
}
