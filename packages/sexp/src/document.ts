import { inspect } from "node:util";
import { wrongType } from "@pyzig/core";
import { readFile, writeFileAtomically } from "./file.ts";
import { ParseError, type ParseOptions, Tree } from "./gen/index.ts";
import { type Node, nodeAccess } from "./node.ts";
import { LIST, TreeReader } from "./tree-reader.ts";
import { sourceOf, type Value } from "./value.ts";

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
        return new Document(parseTree(bytesOf(source), options, undefined), undefined);
    }

    /**
     * Reads and parses a file.
     *
     * @throws ParseError as {@link Document.parse}, with the file's path in its message, and the errors of the file system.
     */
    static load(path: string, options: ParseOptions = {}): Document {
        if (typeof path !== "string") throw wrongType(path, "Document.load", "path", "a string");
        return new Document(parseTree(readFile(path), options, path), path);
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
    toBytes(): Uint8Array {
        return this.changed ? this.#tree.write() : this.#tree.source.slice();
    }

    /** The document's text, as it would be saved. */
    toString(): string {
        const bytes = this.#bytes();
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
    }

    /**
     * Saves the document: by default where it was loaded from. The file is replaced in one step; on any error the old one stays as it was.
     */
    save(path: string | undefined = this.#path): void {
        if (typeof path !== "string") {
            throw wrongType(path, "Document.save", "path", "given for a document that was not loaded from a file");
        }
        writeFileAtomically(path, this.#bytes());
        this.#path = path;
    }

    /** Makes a node that is not yet part of the document; the editing methods put it somewhere. */
    create(value: Value): Node {
        const text = sourceOf(value, "Document.create");
        const row = this.#reader.edit((tree) => tree.create(text));
        return this.#reader.node(row);
    }

    /** Makes a detached copy of a node of any document. */
    import(node: Node): Node {
        const other = nodeAccess.reader(node);
        if (other === this.#reader) return node.clone();
        const row = this.#reader.edit((tree) => tree.copyFrom(other.tree, nodeAccess.row(node)));
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

    #bytes(): Uint8Array {
        return this.changed ? this.#tree.write() : this.#tree.source;
    }
}

/** Parses a text; the same as {@link Document.parse}. */
export function parse(source: string | Uint8Array, options: ParseOptions = {}): Document {
    return Document.parse(source, options);
}

/** Bytes in a buffer of their own, which the tree can keep. */
function bytesOf(source: string | Uint8Array): Uint8Array {
    if (typeof source === "string") {
        if (!source.isWellFormed()) {
            throw wrongType(source, "parse", "source", "well-formed Unicode (it holds a lone surrogate)");
        }
        return new Uint8Array(new TextEncoder().encode(source));
    }
    if (!(source instanceof Uint8Array)) throw wrongType(source, "parse", "source", "a string or a Uint8Array");
    return new Uint8Array(source);
}

function parseTree(bytes: Uint8Array, options: ParseOptions, path: string | undefined): Tree {
    try {
        return Tree.parse(bytes, options);
    } catch (error) {
        if (error instanceof ParseError) explain(error, path);
        throw error;
    }
}

/** Adds the file and the snippet to the message of an error. */
function explain(error: ParseError, path: string | undefined): void {
    const place = path === undefined ? "" : `${path}:${error.line}:${error.column}: `;
    error.message = `${place}${error.message}${error.snippet ? `\n${error.snippet}` : ""}`;
}
