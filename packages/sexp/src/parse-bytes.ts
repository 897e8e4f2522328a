import { wrongType } from "@pyzig/core";
import { readFile } from "./file.ts";
import { ParseError, type ParseOptions, Tree } from "./gen/index.ts";

/** Checks a source, without looking at its bytes. */
export function checkSource(source: string | Uint8Array, call: string): void {
    if (typeof source === "string") {
        if (source.isWellFormed()) return;
        throw wrongType(source, call, "source", "well-formed Unicode (it holds a lone surrogate)");
    }
    if (!(source instanceof Uint8Array)) throw wrongType(source, call, "source", "a string or a Uint8Array");
}

/** Bytes in a buffer of their own, which the tree can keep. */
export function bytesOf(source: string | Uint8Array): Uint8Array {
    return new Uint8Array(typeof source === "string" ? new TextEncoder().encode(source) : source);
}

/** Parses bytes, whose buffer moves into the tree. Errors say where they come from. */
export function parseTree(bytes: Uint8Array, options: ParseOptions, path: string | undefined): Tree {
    try {
        return Tree.parse(bytes, options);
    } catch (error) {
        if (error instanceof ParseError) explain(error, path);
        throw error;
    }
}

/** Reads and parses a file. */
export function loadTree(path: string, options: ParseOptions): Tree {
    return parseTree(readFile(path), options, path);
}

/** Adds the file and the snippet to the message of an error. */
function explain(error: ParseError, path: string | undefined): void {
    const place = path === undefined ? "" : `${path}:${error.line}:${error.column}: `;
    error.message = `${place}${error.message}${error.snippet ? `\n${error.snippet}` : ""}`;
}
