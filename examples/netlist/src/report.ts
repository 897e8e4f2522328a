import { type Board, type BoardNode, itemsOf, nameOf } from "./board.ts";
import { netsOf, pathNames, pinsOf, pinsOn } from "./questions.ts";

/** Longer lists are cut. */
const shownNames = 12;

/** What there is on the board, and which parts of it hang together. */
export function describeBoard(board: Board): string[] {
    const kinds = (["part", "pin", "net"] as const).map((kind) => count(itemsOf(board, kind).length, kind));
    const components = board.connectedComponents();
    const lines = [`${kinds.join(", ")}; ${count(components.length, "component")} not connected with each other:`];
    for (const [index, component] of components.entries()) {
        const parts = component.filter((node) => node.getAttr("kind") === "part");
        lines.push(`  ${index + 1}. ${count(parts.length, "part")}: ${list(parts.map(nameOf))}`);
    }
    const names = itemsOf(board, "pin").map(nameOf);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    if (twice.length > 0) lines.push(`  On several nets, since their numbers are there several times: ${list(twice)}`);
    return lines;
}

/** The pins of a part and the nets that it touches. */
export function describePart(part: BoardNode): string[] {
    const { name, value, footprint } = part.attrs();
    const details = [value, footprint].filter((text) => text !== undefined && text !== "");
    const nets = netsOf(part);
    const lines = [
        `${[name, ...details].join(", ")}: ${count(pinsOf(part).length, "pin")} on ${count(nets.length, "net")}`,
    ];
    const lonely = nets.filter((net) => pinsOn(net).length === 1);
    for (const net of nets) if (!lonely.includes(net)) lines.push(`  ${nameOf(net)}: ${list(pinsOn(net).map(nameOf))}`);
    if (lonely.length > 0) lines.push(`  and ${count(lonely.length, "net")} that no other pin is on`);
    return lines;
}

/** The way from one pin to another. */
export function describePath(board: Board, from: string, to: string, without: readonly string[]): string[] {
    const names = pathNames(board, from, to, without);
    const detour = without.length === 0 ? "" : ` without ${without.join(", ")}`;
    if (names === undefined) return [`From ${from} to ${to}${detour} there is no way.`];
    return [`From ${from} to ${to}${detour}:`, `  ${names.join(" - ")}`];
}

function list(names: readonly string[]): string {
    const shown = names.slice(0, shownNames).join(", ");
    return names.length > shownNames ? `${shown}, and ${names.length - shownNames} more` : shown;
}

function count(number: number, noun: string): string {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
