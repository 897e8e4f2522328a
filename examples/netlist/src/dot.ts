import { type Board, type BoardNode, hasPin, itemsOf, nameOf, roleOf } from "./board.ts";

/**
 * The board for Graphviz: `dot -Tsvg board.dot`, for large boards `fdp -Tsvg board.dot`. Each part is a box with its pins, each net an ellipse.
 *
 * A box is a cluster of pins, so the parts themselves are left out, by a second view of the board; only those without pins have to be drawn.
 */
export function drawBoard(board: Board): string {
    const lonely = itemsOf(board, "part").filter((part) => part.degree(hasPin) === 0);
    using drawn = board.subgraphFromNodes([...lonely, ...itemsOf(board, "pin"), ...itemsOf(board, "net")]);
    return drawn.toDot({
        name: "board",
        graphAttributes: { rankdir: "LR", nodesep: 0.1, ranksep: 1.5, fontname: "sans-serif" },
        nodeDefaults: { fontname: "sans-serif", fontsize: 10, height: 0.2, style: "filled", color: "#8a8a8a" },
        edgeDefaults: { color: "#8a8a8a", tailport: "e" },
        nodeLabel: (node) => (node.getAttr("kind") === "pin" ? pinLabel(node) : partLabel(node)),
        nodeAttributes: (node) => looks[node.getAttr("kind") ?? "net"],
        edgeLabel: () => undefined,
        edgeAttributes: () => ({ arrowhead: "none" }),
        cluster: (node) => {
            // The view that is drawn has no parts: the board knows whose pin it is.
            const part = board.bind(node).firstEdge(hasPin, { direction: "in" })?.source;
            return part === undefined ? undefined : partLabel(part);
        },
        clusterAttributes: () => ({ bgcolor: "#ffd9a8", color: "#8a8a8a", fontsize: 11 }),
    });
}

const looks = {
    part: { shape: "box", fillcolor: "#ffd9a8" },
    pin: { shape: "box", fillcolor: "#ffffff" },
    net: { shape: "ellipse", fillcolor: "#b9dcf7" },
} as const;

/** The number of a pin and what it is for: of U1.3 with the role VI it is "3 VI". */
function pinLabel(pin: BoardNode): string {
    const number = nameOf(pin).slice(nameOf(pin).lastIndexOf(".") + 1);
    return `${number} ${roleOf(pin)}`.trimEnd();
}

function partLabel(node: BoardNode): string {
    const { name = "", value = "" } = node.attrs();
    return value === "" ? name : `${name}\n${value}`;
}
