import { type KicadPcb, parseKicadPcb } from "kicadts";
import parseSexpression from "s-expression";
import type { PlainNode } from "./plain-scanner.ts";

/** Names of the peers, as they are printed. */
export const PEER = {
    kicadts: "kicadts 0.0.58",
    sExpression: "s-expression 3.1.1",
    arrays: "plain JavaScript, nested arrays",
    offsets: "plain JavaScript, offsets only",
    json: "JSON.parse of the same tree",
} as const;

/** Parses with kicadts; undefined when it rejects the board, as it does many. */
export function parseWithKicadts(text: string): KicadPcb | undefined {
    try {
        return parseKicadPcb(text);
    } catch {
        return undefined;
    }
}

/** Parses with s-expression, which returns its errors. */
export function parseWithSExpression(text: string): PlainNode[] {
    const parsed: unknown = parseSexpression(text);
    if (parsed instanceof Error) throw parsed;
    return parsed as PlainNode[];
}

/** A list's first child list with that head, as users of nested arrays write it. */
export function childOf(list: PlainNode[], head: string): PlainNode[] | undefined {
    return list.find((child): child is PlainNode[] => Array.isArray(child) && child[0] === head);
}

/** All child lists with that head. */
export function childrenOf(list: PlainNode[], head: string): PlainNode[][] {
    return list.filter((child): child is PlainNode[] => Array.isArray(child) && child[0] === head);
}
