import { inspect } from "node:util";
import { cloneGuard, outOfRange, wrongType } from "@pyzig/core";
import { type CompareOptions, equals } from "./compare.ts";
import type { Document } from "./document.ts";
import type { Position } from "./line-index.ts";
import { type Kind, kindName, LIST, STRING, type TreeReader } from "./tree-reader.ts";
import { Fragment, isAtomic, isBareWord, quote, sourceOf, type Value, Word } from "./value.ts";

const UNCLONEABLE: symbol = cloneGuard("Node", "post its source text");
const NO_NODES: readonly Node[] = Object.freeze([]);

/** Gives {@link Document} and its helpers the parts of a node that users don't see. */
export interface NodeAccess {
    create(reader: TreeReader, row: number): Node;
    row(node: Node): number;
    reader(node: Node): TreeReader;
}

/** @internal */
export let nodeAccess: NodeAccess;

/**
 * A node of a document: a list, an atom, or the document itself.
 *
 * A node is a view of the document's tree: reading looks at the tree in place, writing edits it. The same node is the same object each time, so
 * `===` compares nodes. A node that was removed stays readable and can be inserted again; after the document was destroyed every use throws
 * `DestroyedError`.
 */
export class Node {
    readonly #reader: TreeReader;
    readonly #row: number;
    #children: readonly Node[] = NO_NODES;
    #childrenVersion = -1;
    /** Makes every attempt to clone a node fail. Public, or nobody would look at it. @internal */
    readonly uncloneable: symbol = UNCLONEABLE;

    static {
        nodeAccess = {
            create: (reader, row) => new Node(reader, row, nodeAccess),
            row: (node) => node.#row,
            reader: (node) => node.#reader,
        };
    }

    /** @internal Nodes come from a document. */
    constructor(reader: TreeReader, row: number, access: NodeAccess) {
        if (access !== nodeAccess) {
            throw new TypeError(
                "Node can't be constructed with new: use parse(), Document.create() or the editing methods of a node",
            );
        }
        this.#reader = reader;
        this.#row = row;
    }

    /** The document that the node belongs to. */
    get document(): Document {
        return this.#reader.document;
    }

    /** What the node is. Bare words that read as numbers are `integer` or `float`, all others `symbol`. */
    get kind(): Kind {
        return kindName(this.#reader.kind(this.#row));
    }

    /** Whether the node is a list. */
    get isList(): boolean {
        return this.#reader.kind(this.#row) === LIST;
    }

    /** Whether the node is a single token. */
    get isAtom(): boolean {
        return this.#reader.kind(this.#row) > LIST;
    }

    /** Whether the node has no parent: it was just created, or removed. */
    get isDetached(): boolean {
        return this.#reader.isDetached(this.#row);
    }

    /** A list's first child, if that is a bare word. */
    get head(): string | undefined {
        return this.#reader.head(this.#row);
    }

    /** The node's source text, as it would be saved. */
    get text(): string {
        const reader = this.#reader;
        if (this.isAtom || !(reader.isChanged(this.#row) || reader.isFresh(this.#row))) return reader.text(this.#row);
        return decodeUtf8(reader.tree.writeNode(this.#row, "source"));
    }

    /**
     * The value of an atom: the text of a string without quotes and escapes, a number (a `bigint` when a number can't hold the integer), or a bare
     * word. Undefined for a list.
     */
    get value(): string | number | bigint | undefined {
        return this.#reader.value(this.#row);
    }

    /** The nodes in a list, head included. The array is frozen, and the same one until the document is edited. */
    get children(): readonly Node[] {
        const reader = this.#reader;
        if (this.#childrenVersion === reader.structureOf(this.#row)) {
            reader.kind(this.#row); // throws when the document was destroyed
            return this.#children;
        }
        const children: Node[] = [];
        for (let child = reader.firstChild(this.#row); child !== 0; child = reader.next(child))
            children.push(reader.node(child));
        this.#children = Object.freeze(children);
        this.#childrenVersion = reader.structureOf(this.#row);
        return this.#children;
    }

    /** How many children a list has, its head included. */
    get length(): number {
        return this.children.length;
    }

    /** The child at an index; 0 is the head, -1 the last one. */
    at(index: number): Node | undefined {
        return this.children.at(index);
    }

    /** The children after the head: all children when the list doesn't start with a bare word. */
    get args(): readonly Node[] {
        return this.#reader.headId(this.#row) === 0 ? this.children : this.children.slice(1);
    }

    /** The child at an index after the head; -1 is the last one. */
    arg(index: number): Node | undefined {
        return this.args.at(index);
    }

    /** The number at an index after the head; undefined when there is none. */
    number(index = 0): number | undefined {
        return this.#reader.numberArgument(this.#row, index);
    }

    /** The string or bare word at an index after the head, a number as it is spelled; undefined when there is none, or a list. */
    string(index = 0): string | undefined {
        const row = this.#reader.argument(this.#row, index);
        if (row === 0) return undefined;
        const kind = this.#reader.kind(row);
        if (kind === STRING) return this.#reader.string(row);
        return kind > LIST ? this.#reader.text(row) : undefined;
    }

    /** The first child list with that head. */
    get(head: string): Node | undefined {
        return this.#reader.nodeOrNone(this.#reader.childWithHead(this.#row, this.#reader.symbolId(head)));
    }

    /** All child lists with that head, in order. */
    all(head: string): Node[] {
        const reader = this.#reader;
        const id = reader.symbolId(head);
        const found: Node[] = [];
        let row = reader.childWithHead(this.#row, id);
        while (row !== 0) {
            found.push(reader.node(row));
            row = reader.siblingWithHead(reader.next(row), id);
        }
        return found;
    }

    /**
     * The list that a path of heads leads to, each the first of its kind.
     *
     * @example board.path('setup/pcbplotparams/mode')
     */
    path(path: string): Node | undefined {
        const reader = this.#reader;
        let row = this.#row;
        for (const head of path.split("/")) {
            row = reader.childWithHead(row, reader.symbolId(head));
            if (row === 0) return undefined;
        }
        return reader.node(row);
    }

    /** The first node below this one, in document order, that has that head or satisfies the condition. */
    find(condition: string | ((node: Node) => boolean)): Node | undefined {
        for (const node of this.#matches(condition)) return node;
        return undefined;
    }

    /** All nodes below this one, in document order, that have that head or satisfy the condition. */
    findAll(condition: string | ((node: Node) => boolean)): Node[] {
        return [...this.#matches(condition)];
    }

    *#matches(condition: string | ((node: Node) => boolean)): Generator<Node> {
        const reader = this.#reader;
        const id = typeof condition === "string" ? reader.symbolId(condition) : 0;
        if (typeof condition === "string" && id === 0) return;
        for (const row of this.#rows()) {
            if (row === this.#row) continue;
            if (typeof condition === "string" ? reader.headId(row) === id : condition(reader.node(row)))
                yield reader.node(row);
        }
    }

    /** This node and all below it, in document order. Don't edit the document while walking it. */
    *walk(): Generator<Node> {
        for (const row of this.#rows()) yield this.#reader.node(row);
    }

    *#rows(): Generator<number> {
        const reader = this.#reader;
        const top = this.#row;
        let row = top;
        for (;;) {
            yield row;
            let following = reader.firstChild(row);
            while (following === 0) {
                if (row === top) return;
                following = reader.next(row);
                if (following === 0) row = reader.parent(row);
            }
            row = following;
        }
    }

    /** The list or document that holds this node; undefined for the document and for a detached node. */
    get parent(): Node | undefined {
        const reader = this.#reader;
        if (this.#row === 0 || reader.isDetached(this.#row)) return undefined;
        return reader.node(reader.parent(this.#row));
    }

    /** The next sibling. */
    get next(): Node | undefined {
        return this.#reader.nodeOrNone(this.#reader.next(this.#row));
    }

    /** The previous sibling. */
    get previous(): Node | undefined {
        const siblings = this.parent?.children;
        return siblings?.[siblings.indexOf(this) - 1];
    }

    /** The nearest list above this node with that head. */
    closest(head: string): Node | undefined {
        for (let node = this.parent; node !== undefined; node = node.parent) {
            if (node.head === head) return node;
        }
        return undefined;
    }

    /** Where the node stands in the file that was read, in bytes; undefined for a node that an edit has made. */
    get range(): { start: number; end: number } | undefined {
        const reader = this.#reader;
        if (!reader.hasPosition(this.#row)) return undefined;
        return reader.range(this.#row);
    }

    /** The place of the node in the file that was read; undefined for a node that an edit has made. */
    get position(): Position | undefined {
        const range = this.range;
        return range === undefined ? undefined : this.#reader.lines.position(range.start);
    }

    /** The line of the node in the file that was read, from 1; undefined for a node that an edit has made. */
    get line(): number | undefined {
        return this.position?.line;
    }

    /** The column of the node in the file that was read, from 1, in UTF-16 units; undefined for a node that an edit has made. */
    get column(): number | undefined {
        return this.position?.column;
    }

    /**
     * Changes the value of an atom. A string stays quoted, a bare word bare where it can be, and a number that already has that value keeps its
     * spelling.
     */
    set(value: Value): this;
    /** Changes the child of a list at an index (0 is the head), or appends one when the index is the list's length. */
    set(index: number, value: Value): this;
    /** Changes the atoms of the child list `head`, which is added when missing, and returns it. Lists within it stay. */
    set(head: string, ...values: Value[]): Node;
    set(first: Value, ...values: Value[]): Node {
        if (this.isAtom) {
            if (values.length > 0) throw wrongType(values, "Node.set", "values", "a single value for an atom");
            return this.#setAtom(first);
        }
        if (typeof first === "number") {
            if (values.length !== 1) throw wrongType(undefined, "Node.set", "value", "one value, after the index");
            return this.#setChild(first, values[0] as Value);
        }
        if (typeof first === "string") return this.#setList(first, values);
        throw wrongType(first, "Node.set", "head", "the head or the index of a child of the list");
    }

    /** Adds nodes at the end of a list, and returns the last of them. */
    append(...values: Value[]): Node {
        return this.#insertAll(this, 0, values, "Node.append");
    }

    /** Adds a node before this one, and returns it. */
    insertBefore(value: Value): Node {
        return this.#insertAll(this.#requireParent("Node.insertBefore"), this.#row, [value], "Node.insertBefore");
    }

    /** Adds a node after this one, and returns it. */
    insertAfter(value: Value): Node {
        const parent = this.#requireParent("Node.insertAfter");
        return this.#insertAll(parent, this.#reader.next(this.#row), [value], "Node.insertAfter");
    }

    /** Puts another node in the place of this one, and returns it. This node is detached then. */
    replace(value: Value): Node {
        const reader = this.#reader;
        const row = this.#rowOf(value, "Node.replace");
        reader.edit((tree) => tree.replace(this.#row, row), reader.parent(this.#row));
        return reader.node(row);
    }

    /** Puts a list with that head around this node, and returns the list. */
    wrap(head: string): Node {
        const reader = this.#reader;
        const row = reader.edit((tree) => tree.wrap(this.#row, head));
        return reader.node(row);
    }

    /** Takes this node out of the document, with the blanks and comments before it. It stays readable and can be inserted again. */
    remove(): this {
        const reader = this.#reader;
        reader.edit((tree) => tree.remove(this.#row), reader.parent(this.#row));
        return this;
    }

    /** A detached copy of this node and all below it, in the same document. */
    clone(): Node {
        const row = this.#reader.add((tree) => tree.copy(this.#row));
        return this.#reader.node(row);
    }

    /** Whether two nodes say the same; see {@link CompareOptions}. They may belong to different documents. */
    equals(other: Node, options: CompareOptions = {}): boolean {
        return equals(this, other, options);
    }

    /** The node's source text. */
    toString(): string {
        return this.text;
    }

    /** @internal What `console.log` prints. */
    [inspect.custom](): string {
        if (this.#reader.tree.destroyed) return "Node (of a destroyed document)";
        const text = this.text;
        const place = this.position;
        const where = place === undefined ? "" : ` at ${place.line}:${place.column}`;
        return `Node ${this.kind}${where} ${text.length > 100 ? `${text.slice(0, 100)}…` : text}`;
    }

    #setAtom(value: Value): this {
        const reader = this.#reader;
        if (!isAtomic(value) && !(value instanceof Fragment)) {
            throw wrongType(
                value,
                "Node.set",
                "value",
                "a single token for an atom; use replace() to put a list in its place",
            );
        }
        const plain = value instanceof Word || value instanceof Fragment ? value.text : value;
        if (!(value instanceof Word || value instanceof Fragment) && this.value === plain) return this;
        const bare = typeof value === "string" && reader.kind(this.#row) !== STRING && isBareWord(value);
        const text = bare ? value : typeof value === "string" ? quote(value) : sourceOf(value, "Node.set");
        reader.editAtom(this.#row, (tree) => tree.setAtom(this.#row, text));
        return this;
    }

    #setChild(index: number, value: Value): this {
        const children = this.children;
        if (!Number.isInteger(index) || index < -children.length || index > children.length) {
            throw outOfRange(index, "Node.set", "index", `an integer from ${-children.length} to ${children.length}`);
        }
        const child = children.at(index);
        if (index === children.length || child === undefined) this.append(value);
        else if (child.isAtom && isAtomic(value)) child.set(value);
        else child.replace(value);
        return this;
    }

    #setList(head: string, values: readonly Value[]): Node {
        for (const value of values) {
            if (!isAtomic(value)) throw wrongType(value, "Node.set", "values", "single tokens; use append() for lists");
        }
        if (!isBareWord(head)) throw wrongType(head, "Node.set", "head", "a bare word");
        const list = this.get(head);
        if (list === undefined) return this.append([head, ...values]);
        const atoms = list.args.filter((node) => node.isAtom);
        for (const [index, value] of values.entries()) {
            const atom = atoms[index];
            if (atom !== undefined) atom.set(value);
            else {
                const firstList = list.args.find((node) => node.isList);
                if (firstList === undefined) list.append(value);
                else firstList.insertBefore(value);
            }
        }
        for (const surplus of atoms.slice(values.length)) surplus.remove();
        return list;
    }

    #insertAll(parent: Node, before: number, values: readonly Value[], place: string): Node {
        const reader = this.#reader;
        if (values.length === 0) throw wrongType(undefined, place, "values", "at least one value");
        if (!values.some((value) => value instanceof Node)) {
            const text = values.map((value) => sourceOf(value, place)).join(" ");
            let row = reader.edit((tree) => tree.insertSource(parent.#row, before, text), parent.#row);
            for (let count = 1; count < values.length; count++) row = reader.next(row);
            return reader.node(row);
        }
        let last = 0;
        for (const value of values) {
            const row = this.#rowOf(value, place);
            last = row;
            reader.edit((tree) => tree.insert(parent.#row, before, row), parent.#row);
        }
        return reader.node(last);
    }

    /** The row of a value that is to be put into this document. */
    #rowOf(value: Value, place: string): number {
        if (!(value instanceof Node)) {
            const text = sourceOf(value, place);
            return this.#reader.add((tree) => tree.create(text));
        }
        if (value.#reader !== this.#reader) {
            throw wrongType(
                value,
                place,
                "value",
                "a node of the same document; use document.import(node) to copy it over",
            );
        }
        return value.#row;
    }

    #requireParent(place: string): Node {
        const parent = this.parent;
        if (parent === undefined) throw wrongType(this, place, "this", "a node that has a parent");
        return parent;
    }
}

function decodeUtf8(bytes: Uint8Array): string {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}
