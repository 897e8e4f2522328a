import { DestroyedError } from "@pyzig/core";
import type { Document } from "./document.ts";
import type { Tree, TreeNodes } from "./gen/index.ts";
import { LineIndex } from "./line-index.ts";
import type { Node } from "./node.ts";
import { readNumber } from "./number-text.ts";
import { readString, readText } from "./string-text.ts";

/** The low bits of a node's `state`: its kind. */
const KIND_MASK = 7;

/** Kinds as the `state` column holds them. */
export const DOCUMENT = 0;
export const LIST = 1;
export const SYMBOL = 2;
export const INTEGER = 3;
export const FLOAT = 4;
export const STRING = 5;

/** The flags of the `state` column. */
const CHANGED = 1 << 3;
const FRESH = 1 << 4;
const DETACHED = 1 << 5;

/** Nodes of one page of the identity cache. */
const PAGE_BITS = 10;
const PAGE_MASK = (1 << PAGE_BITS) - 1;

/**
 * Reads a tree's tables in place, for {@link Document} and {@link Node}; nothing here calls into Zig.
 *
 * Invariants: a row has one {@link Node} at most, which `nodes` keeps; `version` changes with every edit, so whatever was derived from the
 * structure is out of date when the number differs.
 */
export class TreeReader {
    readonly document: Document;
    readonly tree: Tree;
    /** Counts edits. */
    version = 0;

    readonly #createNode: (reader: TreeReader, row: number) => Node;
    readonly #pages: (Node[] | undefined)[] = [];
    readonly #symbolIds = new Map<string, number>();
    readonly #symbolTexts: string[] = [""];
    #source: Buffer;
    #edits: Buffer;
    #editsColumn: unknown;
    #lines: LineIndex | undefined;

    constructor(document: Document, tree: Tree, createNode: (reader: TreeReader, row: number) => Node) {
        this.document = document;
        this.tree = tree;
        this.#createNode = createNode;
        this.#source = bufferOver(tree.source);
        this.#edits = editsOf(tree);
    }

    /** The node columns; throws when the document has been destroyed. */
    get nodes(): TreeNodes {
        if (this.tree.destroyed) throw destroyed();
        return this.tree.nodes;
    }

    /** The object of a row: the same one each time. */
    node(row: number): Node {
        const known = this.#pages[row >> PAGE_BITS]?.[row & PAGE_MASK];
        return known ?? this.#addNode(row);
    }

    /** The object of a row, or undefined for row 0, which stands for "none" in links. */
    nodeOrNone(row: number): Node | undefined {
        return row === 0 ? undefined : this.node(row);
    }

    kind(row: number): number {
        return (this.nodes.state[row] as number) & KIND_MASK;
    }

    isChanged(row: number): boolean {
        return ((this.nodes.state[row] as number) & CHANGED) !== 0;
    }

    isFresh(row: number): boolean {
        return ((this.nodes.state[row] as number) & FRESH) !== 0;
    }

    isDetached(row: number): boolean {
        return ((this.nodes.state[row] as number) & DETACHED) !== 0;
    }

    /** The first child of a list or of the document, 0 when there is none. */
    firstChild(row: number): number {
        const nodes = this.nodes;
        return ((nodes.state[row] as number) & KIND_MASK) <= LIST ? (nodes.data[row] as number) : 0;
    }

    /** The id of a list's head word, 0 when it has none. */
    headId(row: number): number {
        const nodes = this.nodes;
        if (((nodes.state[row] as number) & KIND_MASK) !== LIST) return 0;
        const first = nodes.data[row] as number;
        return first !== 0 && ((nodes.state[first] as number) & KIND_MASK) === SYMBOL
            ? (nodes.data[first] as number)
            : 0;
    }

    /** The head word of a list, undefined when it has none. */
    head(row: number): string | undefined {
        const id = this.headId(row);
        if (id === 0) return undefined;
        if (id >= this.#symbolTexts.length) this.#readSymbols();
        return this.#symbolTexts[id];
    }

    /** The id of a head word, 0 when no list starts with it. */
    symbolId(text: string): number {
        const known = this.#symbolIds.get(text);
        if (known !== undefined) return known;
        if (this.#symbolTexts.length >= this.tree.symbols.length) return 0;
        this.#readSymbols();
        return this.#symbolIds.get(text) ?? 0;
    }

    /** The first child list of a row with that head, from the child `from` on; 0 when there is none. */
    childWithHead(row: number, id: number, from: number = this.firstChild(row)): number {
        if (id === 0) return 0;
        const { state, data, next } = this.nodes;
        for (let child = from; child !== 0; child = next[child] as number) {
            if (((state[child] as number) & KIND_MASK) !== LIST) continue;
            const first = data[child] as number;
            if (first !== 0 && data[first] === id && ((state[first] as number) & KIND_MASK) === SYMBOL) return child;
        }
        return 0;
    }

    /** The child at `index` after the head of a list, 0 when there is none. */
    argument(row: number, index: number): number {
        const next = this.nodes.next;
        let child = this.firstChild(row);
        for (let count = 0; count <= index && child !== 0; count++) child = next[child] as number;
        return child;
    }

    /** The value of an atom. */
    value(row: number): string | number | bigint | undefined {
        switch (this.kind(row)) {
            case INTEGER: {
                const number = this.number(row);
                return Number.isSafeInteger(number) ? number : BigInt(this.text(row).replace(/^\+/, ""));
            }
            case FLOAT:
                return this.number(row);
            case STRING:
                return this.string(row);
            case SYMBOL:
                return this.text(row);
            default:
                return undefined;
        }
    }

    /** The number that a row of kind integer or float spells. */
    number(row: number): number {
        const { start, end } = this.nodes;
        const from = start[row] as number;
        const split = this.#source.length;
        if (from < split) return readNumber(this.#source, from, end[row] as number);
        return readNumber(this.#currentEdits(), from - split, (end[row] as number) - split);
    }

    /** The text between the quotes of a row of kind string. */
    string(row: number): string {
        const { start, end } = this.nodes;
        const from = start[row] as number;
        const split = this.#source.length;
        if (from < split) return readString(this.#source, from, end[row] as number);
        return readString(this.#currentEdits(), from - split, (end[row] as number) - split);
    }

    /** The bytes of a row that no edit has touched, as text. */
    text(row: number): string {
        const { start, end } = this.nodes;
        return this.#spanText(start[row] as number, end[row] as number);
    }

    /** Whether a row has a place in the file that was read. */
    hasPosition(row: number): boolean {
        return (this.nodes.start[row] as number) < this.#source.length && !this.isFresh(row);
    }

    /** Lines of the file that was read. */
    get lines(): LineIndex {
        this.#lines ??= new LineIndex(this.#source);
        return this.#lines;
    }

    /** Forgets what depends on the structure; called after every edit. */
    noteEdit(): void {
        this.version++;
    }

    #addNode(row: number): Node {
        const node = this.#createNode(this, row);
        const page = this.#pages[row >> PAGE_BITS];
        if (page === undefined) this.#pages[row >> PAGE_BITS] = sparse(row & PAGE_MASK, node);
        else page[row & PAGE_MASK] = node;
        return node;
    }

    #spanText(start: number, end: number): string {
        const split = this.#source.length;
        if (start < split || end <= split) return readText(this.#source, start, end);
        return readText(this.#currentEdits(), start - split, end - split);
    }

    #currentEdits(): Buffer {
        // The table's memory is another once it has grown.
        const column = this.tree.edits.byte;
        if (column !== this.#editsColumn) {
            this.#editsColumn = column;
            this.#edits = editsOf(this.tree);
        }
        return this.#edits;
    }

    #readSymbols(): void {
        const { start, end, length } = this.tree.symbols;
        for (let id = this.#symbolTexts.length; id < length; id++) {
            const text = this.#spanText(start[id] as number, end[id] as number);
            this.#symbolTexts.push(text);
            this.#symbolIds.set(text, id);
        }
    }
}

function destroyed(): DestroyedError {
    return new DestroyedError(
        "the Document that this belongs to has been destroyed: a document and its nodes can be used until destroy()",
        {
            module: "sexp",
        },
    );
}

/** The column of the text of edits, which is only read here. */
function editsOf(tree: Tree): Buffer {
    return bufferOver(tree.edits.byte as unknown as Uint8Array);
}

function sparse(index: number, node: Node): Node[] {
    const page: Node[] = [];
    page[index] = node;
    return page;
}

function bufferOver(bytes: Uint8Array): Buffer {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
