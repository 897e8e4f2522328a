import { inspect } from "node:util";
import type { TreeReader } from "../tree-reader.ts";
import type { Model } from "./schema.ts";

const LONGEST = 100;

/** What `console.log` prints for a typed object: its class, its place, and the start of its text. */
export function inspectObject(reader: TreeReader, row: number, model: Model): string {
    if (reader.tree.destroyed) return `${model.name} (of a destroyed document)`;
    const text = reader.node(row).text.replace(/\s+/g, " ");
    const place = reader.isDetached(row) ? "detached" : reader.tree.pathOf(row);
    return `${model.name} ${inspect(place)} ${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`;
}
