import type { Document } from "../document.ts";
import type { Diagnostic as Found } from "../gen/index.ts";
import { nodeAccess } from "../node.ts";
import type { TreeReader } from "../tree-reader.ts";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * Compares a document with the models of its kind.
 *
 * @param kind - What the file counts as; undefined: what it starts with tells.
 */
export function checkDocument(document: Document, kind: string | undefined, limit: number | undefined): Diagnostic[] {
    const reader = nodeAccess.reader(document.node);
    return reader.tree
        .check({ kind, ...(limit === undefined ? {} : { limit }) })
        .map((found) => diagnosticOf(reader, found));
}

function diagnosticOf(reader: TreeReader, found: Found): Diagnostic {
    const node = reader.node(found.node);
    const { code, path, expected, allowed, suggestion } = found;
    return {
        code,
        message: messageOf(found),
        path,
        node,
        line: node.line,
        column: node.column,
        expected,
        found: found.found,
        allowed,
        suggestion,
    };
}

function messageOf({ code, expected, found, field, allowed, suggestion }: Found): string {
    const hint = suggestion === undefined ? "" : `; did you mean ${JSON.stringify(suggestion)}?`;
    const name = field === undefined ? "" : `${field} `;
    switch (code) {
        case "unknown_root":
            return `${found} is no kind of KiCad file (known: ${allowed.join(", ")})${hint}`;
        case "newer_version":
            return `version ${found} is newer than what is known here (${expected}): what is new in it is kept, but has no typed access`;
        case "unknown_list":
            return `${found} is not known here${hint}`;
        case "unexpected_atom":
            return `${found} is not expected here${expected === "" ? "" : `: ${expected}`}${hint}`;
        case "wrong_type":
            return `${name}must be ${expected}, but it is ${found}${hint}`;
        case "invalid_number":
            return `${name}must be ${expected}, but it is ${found}`;
        case "unknown_word":
            return `${name}is ${found}, which is none of the known words: ${allowed.join(", ")}${hint}`;
        case "missing_value":
            return `${name}has no value: expected ${expected}`;
        case "missing_field":
            return `${name}is missing: expected ${expected}`;
        case "duplicate_field":
            return `${name}comes a second time`;
    }
}
