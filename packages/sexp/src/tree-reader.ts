import { DestroyedError, type ReadonlyUint8Array, type ReadonlyUint32Array } from "@pyzig/core";
import type { Document } from "./document.ts";
import {
    STATE_CHANGED_MASK,
    STATE_CHANGED_SHIFT,
    STATE_DETACHED_MASK,
    STATE_DETACHED_SHIFT,
    STATE_FRESH_MASK,
    STATE_FRESH_SHIFT,
    STATE_KIND_MASK,
    STATE_KIND_SHIFT,
    Kind as StateKind,
    type Tree,
} from "./gen/index.ts";
import { LineIndex } from "./line-index.ts";
import type { ModelObject } from "./model/model-object.ts";
import type { Model } from "./model/schema.ts";
import { findToken, type Token } from "./model/tokens.ts";
import type { Node } from "./node.ts";
import { readNumber } from "./number-text.ts";
import { readString, readText } from "./string-text.ts";

/** Where a node's `state` holds its kind. */
const KIND_MASK = STATE_KIND_MASK << STATE_KIND_SHIFT;

/** What a node is. */
export type Kind = Exclude<StateKind, "head" | "relinked">;

/** Kinds as `TreeReader.kind` returns them and the `state` column holds them. */
export const DOCUMENT: number = kindBits("document");
export const LIST: number = kindBits("list");
export const SYMBOL: number = kindBits("symbol");
export const INTEGER: number = kindBits("integer");
export const FLOAT: number = kindBits("float");
export const STRING: number = kindBits("string");
/** A symbol that is the head of a list, and a list that an edit gave another first child: nobody but the reader sees them. */
const HEAD = kindBits("head");
const RELINKED = kindBits("relinked");

function kindBits(kind: StateKind): number {
    return StateKind.indexOf(kind) << STATE_KIND_SHIFT;
}

/** The name of a kind that `TreeReader.kind` returned. */
export function kindName(kind: number): Kind {
    return StateKind[kind >> STATE_KIND_SHIFT] as Kind;
}

/** The flags of the `state` column. */
const CHANGED = STATE_CHANGED_MASK << STATE_CHANGED_SHIFT;
const FRESH = STATE_FRESH_MASK << STATE_FRESH_SHIFT;
const DETACHED = STATE_DETACHED_MASK << STATE_DETACHED_SHIFT;

/** Nodes of one page of the identity cache. */
const PAGE_BITS = 10;
const PAGE_MASK = (1 << PAGE_BITS) - 1;

/**
 * Reads a tree's tables in place, for {@link Document} and {@link Node}; nothing here calls into Zig.
 *
 * Invariants:
 * - a row has one {@link Node} at most, which `node` keeps;
 * - the columns are those of the tree as it is now: every function of the tree that may add rows is called within `edit`;
 * - destroying the tree empties its arrays, so a state that isn't there means that the document was destroyed, and every way to read a node
 *   looks at its state first;
 * - `version` changes with every edit, and `structure` with every edit that adds, removes or moves nodes or changes a head;
 * - `structureOf(row)` changes when the children of that row, or their heads, may have changed, so that a list of many children need not be
 *   read again because something else was edited.
 */
export class TreeReader {
    readonly document: Document;
    readonly tree: Tree;
    /** Counts edits. */
    version = 0;
    /** Counts edits that do more than give an atom another value. */
    structure = 0;
    /** The model of the document's root, once it is known: typed objects go by its versions. */
    rootModel: Model | undefined;
    /** Whether typed objects refuse words and fields that the models don't know. */
    strict = false;
    /** What typed objects took out last because a value was removed, in order, by {@link removalKey}: it comes back with a new value. */
    readonly removed: Map<number, readonly number[]> = new Map();
    /** Where rows stood that typed objects took out. */
    readonly formerPlaces: Map<number, FormerPlace> = new Map();

    readonly #createNode: (reader: TreeReader, row: number) => Node;
    readonly #pages: (Node[] | undefined)[] = [];
    readonly #objectPages: (ModelObject[] | undefined)[] = [];
    /** When the children of a row changed last, as a value of `structure`. */
    readonly #structures = new Map<number, number>();
    /** When anything may have changed, as a value of `structure`. */
    #allChanged = 0;
    /** By the index of a token: the id of the word, or, when no list starts with it, minus the number of ids there were then. */
    readonly #tokenIds: number[] = [];
    /** By id: the token of the word, null when it has none. */
    readonly #tokensById: (Token | null)[] = [];
    readonly #symbolIds = new Map<string, number>();
    readonly #symbolTexts: string[] = [""];
    /** In bytes. */
    readonly #symbolLengths: number[] = [0];
    #lastSymbol = "";
    #lastSymbolId = 0;
    #lines: LineIndex | undefined;

    readonly #source: Buffer;
    /** Offsets from here on lie in `#edits`. */
    readonly #split: number;
    #edits: Buffer;
    #start: ReadonlyUint32Array;
    #parent: ReadonlyUint32Array;
    #next: ReadonlyUint32Array;
    #reach: ReadonlyUint32Array;
    #state: ReadonlyUint8Array;
    /** The first children of relinked lists and of the document. */
    #first: ReadonlyUint32Array;

    constructor(document: Document, tree: Tree, createNode: (reader: TreeReader, row: number) => Node) {
        this.document = document;
        this.tree = tree;
        this.#createNode = createNode;
        this.#source = bufferOver(tree.source);
        this.#split = this.#source.length;
        this.#edits = editsOf(tree);
        const { start, parent, next, reach, state } = tree.nodes;
        this.#start = start;
        this.#parent = parent;
        this.#next = next;
        this.#reach = reach;
        this.#state = state;
        this.#first = tree.lists.first;
    }

    /** Looks again where the tables lie. */
    #follow(): void {
        const { start, parent, next, reach, state } = this.tree.nodes;
        this.#edits = editsOf(this.tree);
        this.#start = start;
        this.#parent = parent;
        this.#next = next;
        this.#reach = reach;
        this.#state = state;
        this.#first = this.tree.lists.first;
    }

    /**
     * Runs an operation that changes the tree. Whether it succeeds or not, the tables may lie elsewhere then, and what was derived from the
     * structure is forgotten.
     *
     * @param parents - The rows whose children the operation may change; without them, anything may have changed.
     */
    edit<Result>(operation: (tree: Tree) => Result, ...parents: number[]): Result {
        const heads = parents.map((parent) => this.headId(parent));
        try {
            return operation(this.tree);
        } finally {
            this.version++;
            this.structure++;
            if (!this.tree.destroyed) this.#follow();
            if (parents.length === 0) this.#allChanged = this.structure;
            for (const [index, parent] of parents.entries()) {
                this.#structures.set(parent, this.structure);
                if (this.headId(parent) !== heads[index]) this.#structures.set(this.parent(parent), this.structure);
            }
        }
    }

    /** Runs an operation that makes a detached node, which changes nothing for all others. */
    add(operation: (tree: Tree) => number): number {
        try {
            return operation(this.tree);
        } finally {
            this.version++;
            if (!this.tree.destroyed) this.#follow();
        }
    }

    /** Runs an operation that gives an atom another value and leaves the structure alone, unless the atom is a head. */
    editAtom<Result>(row: number, operation: (tree: Tree) => Result): Result {
        const isHead = (this.#stateOf(row) & KIND_MASK) === HEAD;
        try {
            return operation(this.tree);
        } finally {
            this.version++;
            if (isHead) {
                this.structure++;
                const list = this.parent(row);
                this.#structures.set(list, this.structure);
                this.#structures.set(this.parent(list), this.structure);
            }
            if (!this.tree.destroyed) this.#follow();
        }
    }

    /** A number that changes when the children of a row, or their heads, may have changed. */
    structureOf(row: number): number {
        const own = this.#structures.get(row) ?? 0;
        return Math.max(own, this.#allChanged);
    }

    /** The typed object of a row: the same one each time. */
    object(row: number, model: Model): ModelObject {
        const known = this.#objectPages[row >> PAGE_BITS]?.[row & PAGE_MASK];
        const Type = model.type();
        if (known !== undefined && known.constructor === Type) return known;
        const object = new Type(this, row);
        const page = this.#objectPages[row >> PAGE_BITS];
        if (page === undefined) this.#objectPages[row >> PAGE_BITS] = sparse(row & PAGE_MASK, object);
        else page[row & PAGE_MASK] = object;
        return object;
    }

    /** The id of a token's word in this document, 0 when no list starts with it. */
    idOf(token: Token): number {
        const id = this.#tokenIds[token.index];
        if (id !== undefined && id > 0) return id;
        if (id !== undefined && -id === this.tree.symbols.length) return 0;
        const found = this.symbolId(token.text);
        this.#tokenIds[token.index] = found === 0 ? -this.tree.symbols.length : found;
        return found;
    }

    /** The token of a list's head; undefined when it has none, or one that no model knows. */
    tokenOf(row: number): Token | undefined {
        const id = this.headId(row);
        if (id === 0) return undefined;
        const known = this.#tokensById[id];
        if (known !== undefined) return known ?? undefined;
        const token = findToken(this.head(row) as string);
        this.#tokensById[id] = token ?? null;
        return token;
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

    /** How many rows there are, row 0 included. */
    get rowCount(): number {
        return this.tree.nodes.length;
    }

    /** What a row is: one of the kinds above, `DOCUMENT` to `STRING`. */
    kind(row: number): number {
        const kind = this.#stateOf(row) & KIND_MASK;
        return kind < HEAD ? kind : kind === HEAD ? SYMBOL : LIST;
    }

    isChanged(row: number): boolean {
        return (this.#stateOf(row) & CHANGED) !== 0;
    }

    isFresh(row: number): boolean {
        return (this.#stateOf(row) & FRESH) !== 0;
    }

    isDetached(row: number): boolean {
        return (this.#stateOf(row) & DETACHED) !== 0;
    }

    /** The list that holds a row; 0 also for a detached one. */
    parent(row: number): number {
        return this.#parent[row] ?? this.#missing();
    }

    /** The next sibling of a row, 0 for the last one. */
    next(row: number): number {
        return this.#next[row] ?? this.#missing();
    }

    /** Where the text of a row stood when it was read. */
    range(row: number): { start: number; end: number } {
        this.#stateOf(row);
        return { start: this.#start[row] as number, end: this.#endOf(row) };
    }

    /** The first child of a list or of the document, 0 when there is none. */
    firstChild(row: number): number {
        const kind = this.#stateOf(row) & KIND_MASK;
        if (kind === LIST) return this.#parent[row + 1] === row ? row + 1 : 0; // there is nothing behind the last row
        return kind === RELINKED || kind === DOCUMENT ? this.#firstLinked(row) : 0;
    }

    /** The id of a list's head word, 0 when it has none. */
    headId(row: number): number {
        const first = this.firstChild(row);
        return ((this.#state[first] as number) & KIND_MASK) === HEAD ? (this.#reach[first] as number) : 0;
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
        if (text === this.#lastSymbol) return this.#lastSymbolId;
        const id = this.#symbolIds.get(text) ?? this.#findSymbol(text);
        if (id === 0) return 0;
        this.#lastSymbol = text;
        this.#lastSymbolId = id;
        return id;
    }

    /** The first child list of a row with that head; 0 when there is none. */
    childWithHead(row: number, id: number): number {
        return this.siblingWithHead(this.firstChild(row), id);
    }

    /** The first list with that head among a row and its later siblings; 0 when there is none. */
    siblingWithHead(row: number, id: number): number {
        if (id === 0) return 0;
        const state = this.#state;
        const parent = this.#parent;
        const reach = this.#reach;
        const next = this.#next;
        for (let child = row; child !== 0; child = next[child] as number) {
            const kind = (state[child] as number) & KIND_MASK;
            let first = child + 1;
            if (kind === LIST) {
                if (parent[first] !== child) continue;
            } else if (kind === RELINKED) {
                first = this.#firstLinked(child);
            } else continue;
            if (reach[first] === id && ((state[first] as number) & KIND_MASK) === HEAD) return child;
        }
        return 0;
    }

    /** The child at `index` after the head of a list, 0 when there is none. */
    argument(row: number, index: number): number {
        let child = this.firstChild(row);
        const next = this.#next;
        for (let count = 0; count <= index && child !== 0; count++) child = next[child] as number;
        return child;
    }

    /**
     * The number at `index` after the head of a list; undefined when there is none.
     *
     * The most frequent way to read a file, so it goes straight where a list as parsed has its children.
     */
    numberArgument(row: number, index: number): number | undefined {
        const state = this.#state;
        let child = row + 1;
        if (((state[row] as number) & KIND_MASK) !== LIST || this.#parent[child] !== row) child = this.firstChild(row);
        const next = this.#next;
        for (let count = index; count >= 0 && child !== 0; count--) child = next[child] as number;
        const kind = (state[child] as number) & KIND_MASK;
        return kind === INTEGER || kind === FLOAT ? this.number(child) : undefined;
    }

    /**
     * The numbers behind the head of a list that holds nothing else; undefined when it holds anything else, or has no head. What is missing at
     * the end is missing in the array.
     */
    numbers(row: number): readonly number[] | undefined {
        const head = this.firstChild(row);
        if (((this.#state[head] as number) & KIND_MASK) !== HEAD) return undefined;
        const values: number[] = [];
        for (let atom = this.#next[head] as number; atom !== 0; atom = this.#next[atom] as number) {
            const kind = (this.#state[atom] as number) & KIND_MASK;
            if (kind !== INTEGER && kind !== FLOAT) return undefined;
            values.push(this.number(atom));
        }
        return values;
    }

    /** Makes everything that was derived from the tree out of date, because the document is gone. */
    forget(): void {
        this.version++;
        this.structure++;
        this.#allChanged = this.structure;
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
        const start = this.#start[row] as number;
        const end = this.#reach[row] as number; // only heads and lists end elsewhere
        const split = this.#split;
        return start < split
            ? readNumber(this.#source, start, end)
            : readNumber(this.#edits, start - split, end - split);
    }

    /** The text between the quotes of a row of kind string. */
    string(row: number): string {
        const start = this.#start[row] as number;
        const end = this.#reach[row] as number; // only heads and lists end elsewhere
        const split = this.#split;
        return start < split
            ? readString(this.#source, start, end)
            : readString(this.#edits, start - split, end - split);
    }

    /** The bytes of a row that no edit has touched, as text. */
    text(row: number): string {
        this.#stateOf(row);
        return this.#spanText(this.#start[row] as number, this.#endOf(row));
    }

    /** Whether a row has a place in the file that was read. */
    hasPosition(row: number): boolean {
        return !this.isFresh(row) && (this.#start[row] as number) < this.#split;
    }

    /** Lines of the file that was read. */
    get lines(): LineIndex {
        this.#lines ??= new LineIndex(this.#source);
        return this.#lines;
    }

    /** The state of a row; it isn't there when the document was destroyed. */
    #stateOf(row: number): number {
        return this.#state[row] ?? this.#missing();
    }

    /** Where the text of a row ends. */
    #endOf(row: number): number {
        const kind = (this.#state[row] as number) & KIND_MASK;
        const reach = this.#reach[row] as number;
        if (kind === HEAD) {
            if (reach >= this.#symbolLengths.length) this.#readSymbols();
            return (this.#start[row] as number) + (this.#symbolLengths[reach] as number);
        }
        return kind === RELINKED || kind === DOCUMENT ? (this.tree.lists.end[reach] as number) : reach;
    }

    /** The first child of a relinked list or of the document. */
    #firstLinked(row: number): number {
        return this.#first[this.#reach[row] as number] as number;
    }

    #missing(): never {
        throw new DestroyedError(
            "the Document that this belongs to has been destroyed: a document and its nodes can be used until destroy()",
            { module: "sexp" },
        );
    }

    #addNode(row: number): Node {
        const node = this.#createNode(this, row);
        const page = this.#pages[row >> PAGE_BITS];
        if (page === undefined) this.#pages[row >> PAGE_BITS] = sparse(row & PAGE_MASK, node);
        else page[row & PAGE_MASK] = node;
        return node;
    }

    #spanText(start: number, end: number): string {
        const split = this.#split;
        return start < split || end <= split
            ? readText(this.#source, start, end)
            : readText(this.#edits, start - split, end - split);
    }

    #findSymbol(text: string): number {
        if (this.#symbolTexts.length >= this.tree.symbols.length) return 0;
        this.#readSymbols();
        return this.#symbolIds.get(text) ?? 0;
    }

    #readSymbols(): void {
        const { start, end, length } = this.tree.symbols;
        for (let id = this.#symbolTexts.length; id < length; id++) {
            const text = this.#spanText(start[id] as number, end[id] as number);
            this.#symbolTexts.push(text);
            this.#symbolLengths.push((end[id] as number) - (start[id] as number));
            this.#symbolIds.set(text, id);
        }
    }
}

/** Where a row stood in a list. */
export interface FormerPlace {
    readonly parent: number;
    /** The sibling that followed, 0 for none. */
    readonly next: number;
    /** The sibling that preceded one that was the last, where that matters; else 0. */
    readonly previous: number;
}

/** Names a field of a row in {@link TreeReader.removed}. */
export function removalKey(row: number, fieldIndex: number): number {
    return row * 256 + fieldIndex;
}

/** The column of the text of edits, which is only read here. */
function editsOf(tree: Tree): Buffer {
    return bufferOver(tree.edits.byte as unknown as Uint8Array);
}

function sparse<Item>(index: number, node: Item): Item[] {
    const page: Item[] = [];
    page[index] = node;
    return page;
}

function bufferOver(bytes: Uint8Array): Buffer {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
