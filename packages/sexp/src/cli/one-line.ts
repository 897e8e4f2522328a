import type { Node } from "../node.ts";

/** The text of a node on one line: blanks and comments between its parts become a space. Longer texts end with `…`. */
export function oneLine(node: Node, limit: number = Number.POSITIVE_INFINITY): string {
    // An explicit stack: how deep a list is nested is up to the file.
    const open: { readonly children: readonly Node[]; next: number }[] = [];
    let text = "";
    let current: Node | undefined = node;
    for (;;) {
        if (text.length > limit) return `${[...text].slice(0, limit).join("")}…`;
        if (current !== undefined) {
            if (text !== "" && !text.endsWith("(")) text += " ";
            if (current.isAtom) text += lineBreaksEscaped(current.text);
            else {
                text += "(";
                open.push({ children: current.children, next: 0 });
            }
        }
        const top = open.at(-1);
        if (top === undefined) return text;
        current = top.children[top.next++];
        if (current === undefined) {
            text += ")";
            open.pop();
        }
    }
}

function lineBreaksEscaped(text: string): string {
    return text.replaceAll("\n", "\\n").replaceAll("\r", "\\r");
}
