import { type Board, hasPin, itemsOf, nameOf } from "./board.ts";

const shapes = { part: "box", pin: "plaintext", net: "ellipse" } as const;

/** The board for Graphviz: `dot -Tsvg board.dot` or `neato -Tsvg board.dot`. */
export function toDot(board: Board): string {
    const lines = ["graph board {", "  rankdir = LR"];
    for (const kind of ["part", "pin", "net"] as const)
        for (const node of itemsOf(board, kind)) {
            const { value } = node.attrs();
            const label = value === undefined ? nameOf(node) : `${nameOf(node)}\n${value}`;
            lines.push(`  ${node.id} [shape = ${shapes[kind]}, label = ${quote(label)}]`);
        }
    for (const edge of board.edges())
        lines.push(`  ${edge.sourceId} -- ${edge.targetId}${edge.edgeType === hasPin ? " [style = dotted]" : ""}`);
    return `${lines.join("\n")}\n}\n`;
}

function quote(text: string): string {
    return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}
