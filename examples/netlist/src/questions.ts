import type { Path } from "@pyzig/graph";
import { type Board, type BoardNode, hasPin, type Item, itemsOf, type Nothing, nameOf, onNet } from "./board.ts";
import { Problem } from "./problem.ts";

/** The part, pin or net of a name. A wrong name is an error that says which ones come near. */
export function find(board: Board, kind: Item["kind"], name: string): BoardNode {
    const items = itemsOf(board, kind);
    const found = items.find((item) => nameOf(item) === name);
    if (found !== undefined) return found;
    const names = items.map(nameOf);
    const start = name.toLowerCase().slice(0, 1);
    const near = names.filter((other) => other.toLowerCase().startsWith(start));
    const shown = (near.length > 0 ? near : names).slice(0, 8).join(", ");
    throw new Problem(`there is no ${kind} "${name}"; there is ${shown === "" ? "none at all" : shown}`);
}

/** The part with the most pins, undefined when there are no parts. */
export function largestPart(board: Board): BoardNode | undefined {
    let largest: BoardNode | undefined;
    for (const part of itemsOf(board, "part"))
        if (largest === undefined || part.degree(hasPin) > largest.degree(hasPin)) largest = part;
    return largest;
}

/** The pins of a part. */
export function pinsOf(part: BoardNode): BoardNode[] {
    return part.neighbors(hasPin, { direction: "out" });
}

/** The nets that a part touches, each once. */
export function netsOf(part: BoardNode): BoardNode[] {
    return [...new Set(pinsOf(part).flatMap((pin) => pin.neighbors(onNet, { direction: "out" })))];
}

/** The pins on a net. */
export function pinsOn(net: BoardNode): BoardNode[] {
    return net.neighbors(onNet, { direction: "in" });
}

/**
 * A shortest way between two pins, over nets and through parts; undefined when there is none.
 *
 * Leaving nets out (ground, as a rule) is a second view of the same nodes and edges: the board itself stays as it is.
 */
export function pathNames(board: Board, from: string, to: string, without: readonly string[]): string[] | undefined {
    const source = find(board, "pin", from);
    const target = find(board, "pin", to);
    const left = new Set(without.map((name) => find(board, "net", name)));
    using rest = board.subgraphFromNodes(board.nodes().filter((node) => !left.has(node)));
    const path: Path<Item, Nothing> | undefined = rest.shortestPath(source, target);
    return path?.nodes.map(nameOf);
}
