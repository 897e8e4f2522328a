// What `parseAsync` and `loadAsync` run in another thread. The tree that they return moves to the thread that called.
import type { ParseOptions, Tree } from "./gen/index.ts";
import { bytesOf, loadTree, parseTree } from "./parse-bytes.ts";

/** What to parse. Bytes have been moved here. */
export interface ParseRequest {
    readonly source: string | Uint8Array;
    readonly options: ParseOptions;
}

/** What to load. */
export interface LoadRequest {
    readonly path: string;
    readonly options: ParseOptions;
}

/** Parses a text. */
export function parseSource({ source, options }: ParseRequest): Tree {
    return parseTree(typeof source === "string" ? bytesOf(source) : source, options, undefined);
}

/** Reads and parses a file. */
export function loadFile({ path, options }: LoadRequest): Tree {
    return loadTree(path, options);
}
