import assert from "node:assert/strict";
import type { Document, Node } from "@pyzig/sexp";
import { childOf, childrenOf, parseWithKicadts, parseWithSExpression } from "./peers.ts";
import { createOffsetTree, type PlainNode, scanToArrays, scanToOffsets } from "./plain-scanner.ts";

/** Checks that everyone reads the same from a board, before anything is timed. */
export function checkEquality(bytes: Buffer, text: string, document: Document): void {
    const root = document.root as Node;
    const arrays = scanToArrays(text);
    assertSame(root, arrays[0] as PlainNode, (node) => (typeof node.value === "number" ? node.value : node.text));
    assertSame(root, JSON.parse(JSON.stringify(arrays))[0], (node) =>
        typeof node.value === "number" ? node.value : node.text,
    );
    assertSame(root, parseWithSExpression(text), (node) => (node.kind === "string" ? String(node.value) : node.text));
    checkOffsets(bytes, document);

    const kicadts = parseWithKicadts(text);
    if (kicadts !== undefined) {
        assert.equal(kicadts.segments.length, root.all("segment").length);
        assert.equal(
            kicadts.segments.reduce((sum, segment) => sum + (segment.startPoint?.x ?? 0), 0),
            sumOfStarts(arrays[0] as PlainNode[]),
        );
    }
}

/** Checks what can be checked of a huge board without making an object for each of its nodes. */
export function checkOffsets(bytes: Buffer, document: Document): void {
    const tree = scanToOffsets(bytes, createOffsetTree(bytes.length));
    const children = tree.parent
        .subarray(1, tree.length + 1)
        .reduce((count, parent) => count + (parent === 1 ? 1 : 0), 0);
    assert.equal(children, document.root?.length);
    assert.equal(tree.start[tree.length], lastAtom(document.root as Node).range?.start);
    assert.ok(bytes.equals(document.toBytes()), "saving an unedited document changes it");
}

function lastAtom(node: Node): Node {
    let last = node;
    for (let child = last.at(-1); child !== undefined; child = last.at(-1)) last = child;
    return last;
}

/** The sum of start.x of all tracks, read from nested arrays. */
export function sumOfStarts(root: PlainNode[]): number {
    return childrenOf(root, "segment").reduce((sum, segment) => sum + Number(childOf(segment, "start")?.[1]), 0);
}

function assertSame(node: Node, plain: PlainNode, atom: (node: Node) => unknown): void {
    if (!node.isList) {
        // s-expression makes objects of strings.
        assert.equal(typeof plain === "object" ? String(plain) : plain, atom(node));
        return;
    }
    assert.ok(Array.isArray(plain));
    assert.equal(plain.length, node.length);
    const children = node.children;
    for (let index = 0; index < children.length; index++) {
        assertSame(children[index] as Node, plain[index] as PlainNode, atom);
    }
}
