import { inspect } from "node:util";
import { cloneGuard, moduleBeside, runInWorker, wrongType } from "@pyzig/core";
import { writeFileAtomically } from "./file.ts";
import { type ParseOptions, type SaveOptions, Tree } from "./gen/index.ts";
import { type Node, nodeAccess } from "./node.ts";
import { bytesOf, checkSource, loadTree, parseTree } from "./parse-bytes.ts";
import type { LoadRequest, ParseRequest } from "./parse-worker.ts";
import { LIST, TreeReader } from "./tree-reader.ts";
import { sourceOf, type Value } from "./value.ts";

/** What `loadAsync` can be told. */
export interface LoadAsyncOptions extends ParseOptions {
    /** Gives the call up: it rejects at once with the signal's reason, and what is parsed by then is destroyed. */
    readonly signal?: AbortSignal | undefined;
}

/** What `parseAsync` can be told. */
export interface ParseAsyncOptions extends LoadAsyncOptions {
    /**
     * Whether an array moves into the document instead of being copied, which leaves it empty. What can't move is copied all the same:
     * a part of a larger buffer, such as a small `Buffer`.
     */
    readonly transfer?: boolean | undefined;
}

/**
 * A text of s-expressions: the file's bytes, and a tree over them.
 *
 * Saving a document that was not edited gives the bytes that were read, always; an edit changes only the bytes it must. The document owns memory
 * outside JavaScript's heap: destroy it, or declare it with `using`.
 *
 * @example
 * using board = Document.load('board.kicad_pcb');
 * board.root?.get('general')?.set('thickness', 1.2);
 * board.save();
 */
export class Document implements Disposable {
    readonly #tree: Tree;
    readonly #reader: TreeReader;
    #path: string | undefined;
    /** Makes every attempt to clone a document fail. Public, or nobody would look at it. @internal */
    readonly uncloneable: symbol = cloneGuard("Document", "parse it there, or post its toBytes()");

    private constructor(tree: Tree, path: string | undefined) {
        if (!(tree instanceof Tree)) {
            throw new TypeError("Document can't be constructed with new: use Document.parse() or Document.load()");
        }
        this.#tree = tree;
        this.#path = path;
        this.#reader = new TreeReader(this, tree, nodeAccess.create);
    }

    /**
     * Parses a text. Bytes are copied, so the array stays the caller's.
     *
     * @throws ParseError with line, column and a snippet when the text is not a document.
     */
    static parse(source: string | Uint8Array, options: ParseOptions = {}): Document {
        checkSource(source, "parse");
        return new Document(parseTree(bytesOf(source), options, undefined), undefined);
    }

    /**
     * Parses a text in another thread, while this one goes on. Bytes are copied at once, or moved with the option `transfer`; the document
     * itself arrives without a copy.
     *
     * @throws as {@link Document.parse}, and `signal.reason` when the call is given up.
     */
    static async parseAsync(source: string | Uint8Array, options: ParseAsyncOptions = {}): Promise<Document> {
        checkSource(source, "parseAsync");
        const { signal, transfer = false, ...rest } = options;
        if (typeof source === "string") return Document.#receive("parseSource", { source, options: rest }, signal);
        const bytes = transfer && isMovable(source) ? source : new Uint8Array(source);
        return Document.#receive("parseSource", { source: bytes, options: rest }, signal, [bytes.buffer]);
    }

    /**
     * Reads and parses a file.
     *
     * @throws ParseError as {@link Document.parse}, with the file's path in its message, and the errors of the file system.
     */
    static load(path: string, options: ParseOptions = {}): Document {
        if (typeof path !== "string") throw wrongType(path, "Document.load", "path", "a string");
        return new Document(loadTree(path, options), path);
    }

    /**
     * Reads and parses a file in another thread, while this one goes on.
     *
     * @throws as {@link Document.load}, and `signal.reason` when the call is given up.
     */
    static async loadAsync(path: string, options: LoadAsyncOptions = {}): Promise<Document> {
        if (typeof path !== "string") throw wrongType(path, "Document.loadAsync", "path", "a string");
        const { signal, ...rest } = options;
        return Document.#receive("loadFile", { path, options: rest }, signal, [], path);
    }

    static async #receive(
        name: keyof typeof import("./parse-worker.ts"),
        request: ParseRequest | LoadRequest,
        signal: AbortSignal | undefined,
        transfer: ArrayBuffer[] = [],
        path?: string,
    ): Promise<Document> {
        return new Document(await runInWorker<Tree>(parseWorker, name, request, { signal, transfer }), path);
    }

    /** Where the document was loaded from or last saved to. */
    get path(): string | undefined {
        return this.#path;
    }

    /** The document as a node: its children are the top-level forms. */
    get node(): Node {
        return this.#reader.node(0);
    }

    /** The first top-level list, which in a KiCad file holds everything. */
    get root(): Node | undefined {
        const reader = this.#reader;
        let row = reader.firstChild(0);
        while (row !== 0 && reader.kind(row) !== LIST) row = reader.next(row);
        return reader.nodeOrNone(row);
    }

    /** The top-level forms. Most files have one; design rules have many. */
    get forms(): readonly Node[] {
        return this.node.children;
    }

    /** Whether the document was edited since it was parsed. */
    get changed(): boolean {
        return this.#reader.isChanged(0);
    }

    /** Whether the document has been destroyed. */
    get destroyed(): boolean {
        return this.#tree.destroyed;
    }

    /** The document's bytes, as they would be saved. The array is the caller's. */
    toBytes(options: SaveOptions = {}): Uint8Array {
        const bytes = this.#bytes(options);
        return bytes === this.#tree.source ? bytes.slice() : bytes;
    }

    /** The document's text, as it would be saved. */
    toString(options: SaveOptions = {}): string {
        const bytes = this.#bytes(options);
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
    }

    /** Saves the document where it was loaded from. The file is replaced in one step; on any error the old one stays as it was. */
    save(options?: SaveOptions): void;
    /** Saves the document elsewhere, which is where it will be saved from then on. */
    save(path: string | undefined, options?: SaveOptions): void;
    save(pathOrOptions: string | SaveOptions | undefined, more?: SaveOptions): void {
        const isPath = typeof pathOrOptions !== "object";
        const path = isPath ? (pathOrOptions ?? this.#path) : this.#path;
        const options = (isPath ? more : pathOrOptions) ?? {};
        if (typeof path !== "string") {
            throw wrongType(path, "Document.save", "path", "given for a document that was not loaded from a file");
        }
        writeFileAtomically(path, this.#bytes(options));
        this.#path = path;
    }

    /** Makes a node that is not yet part of the document; the editing methods put it somewhere. */
    create(value: Value): Node {
        const text = sourceOf(value, "Document.create");
        const row = this.#reader.add((tree) => tree.create(text));
        return this.#reader.node(row);
    }

    /** Makes a detached copy of a node of any document. */
    import(node: Node): Node {
        const other = nodeAccess.reader(node);
        if (other === this.#reader) return node.clone();
        const row = this.#reader.add((tree) => tree.copyFrom(other.tree, nodeAccess.row(node)));
        return this.#reader.node(row);
    }

    /** What the document holds, in bytes: the file's text, its tree and its edits. */
    memoryUsage(): { source: number; tree: number } {
        const { source, nodes, symbols, lists, edits } = this.#tree;
        const tree = nodes.byteLength + symbols.byteLength + lists.byteLength + edits.byteLength;
        return { source: source.byteLength, tree };
    }

    /** Gives the memory back at once. Every later use of the document or its nodes throws `DestroyedError`. */
    destroy(): void {
        this.#reader.forget();
        this.#tree.destroy();
    }

    [Symbol.dispose](): void {
        this.destroy();
    }

    /** @internal What `console.log` prints. */
    [inspect.custom](): string {
        const name = this.#path === undefined ? "" : ` ${this.#path}`;
        if (this.destroyed) return `Document${name} (destroyed)`;
        const nodes = this.#reader.rowCount - 1;
        return `Document${name} (${this.root?.head ?? "no forms"}, ${nodes} nodes, ${this.#tree.source.byteLength} bytes${this.changed ? ", edited" : ""})`;
    }

    /** What is saved: the tree's own bytes where they are that. */
    #bytes(options: SaveOptions): Uint8Array {
        if (!this.changed && Object.keys(options).length === 0) return this.#tree.source;
        return this.#tree.save({ ...options });
    }
}

/** Parses a text; the same as {@link Document.parse}. */
export function parse(source: string | Uint8Array, options: ParseOptions = {}): Document {
    return Document.parse(source, options);
}

/** Parses a text in another thread; the same as {@link Document.parseAsync}. */
export function parseAsync(source: string | Uint8Array, options: ParseAsyncOptions = {}): Promise<Document> {
    return Document.parseAsync(source, options);
}

const parseWorker: URL = moduleBeside(import.meta.url, "parse-worker");

/** Whether the bytes are all of a buffer that can move to another thread. */
function isMovable(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
    const { buffer } = bytes;
    if (!(buffer instanceof ArrayBuffer) || bytes.byteLength !== buffer.byteLength) return false;
    return (buffer as { readonly resizable?: boolean }).resizable !== true;
}
