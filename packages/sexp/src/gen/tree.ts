// Generated from the Zig module "sexp"; don't edit. To update: npx --yes pnpm@12 stubs

import {
    ARGUMENTS,
    addressOf,
    type Columns,
    type ConstructionKey,
    checkAlive,
    checkBytes,
    checkFloat,
    checkTagIndex,
    checkText,
    checkU32,
    checkU32Array,
    ObjectType,
    RESULT,
    type ReadonlyUint8Array,
    type ReadonlyUint32Array,
    readList,
    SharedBytes,
    type SharedField,
    type Writable,
    wrapOwned,
    ZigObject,
    ZigTable,
} from "@pyzig/core";
import { library, native } from "./library.ts";
import {
    type CheckOptions,
    type CompareOptions,
    checkCheckOptions,
    checkCompareOptions,
    checkParseOptions,
    checkSaveOptions,
    checkValueOptions,
    type Diagnostic,
    type Difference,
    FinalNewline,
    Mode,
    NodeStyle,
    type ParseOptions,
    readDiagnostic,
    readDifference,
    readParseFailure,
    type SaveOptions,
    Unit,
    type ValueOptions,
    writeCheckOptions,
    writeCompareOptions,
    writeParseOptions,
    writeSaveOptions,
    writeValueOptions,
} from "./types.ts";

/**
 * A parsed s-expression file that is written back byte for byte: the tree owns the file's bytes, and every node is a span of them.
 *
 * `source` holds the file and never changes; `edits` receives the text of new atoms and fragments; both share one range of offsets (those from
 * `source`'s length on lie in `edits`). `nodes` has a row for every list and atom, in document order after a parse. Blanks and comments between
 * tokens ("trivia") have no rows: they are what lies between the end of one token and the start of the next.
 *
 * An edit changes links and flags only. Before it disturbs the surroundings of a node, the trivia around it is written down in side maps (`Trivia`),
 * so what can't be computed from spans any more is remembered. Saving copies the spans of unchanged nodes, walks down the changed ones, and prints what
 * is new in the file's own style.
 *
 * Invariants (`verify` checks them):
 * - row 0 is the document; a row index, once given, always means the same node, and rows are never reused;
 * - `parent`, `next` and `firstChild` of attached nodes agree: the children of a list are the chain from its first by `next`, and each has it as `parent`;
 * - a list as parsed has its first child in the next row, and is empty when the next row has another parent; a list whose first child was ever changed
 *   is `relinked`, as long as the tree lives, and has a row of `lists` to itself. Row 0 of `lists` is the document's, which is never found by that rule,
 *   since detached nodes have 0 as their parent too;
 * - a node with `changed` has a parent with `changed`, up to the document or the detached node on top;
 * - exactly the first child of a list is a `head`, if it is a symbol, and has its row of `symbols` in `reach`;
 * - a child without `framed` and `placed` follows, in the text, the sibling before it: the trivia between them is the gap between their spans;
 * - a function that fails leaves the tree as it was.
 *
 * Its objects are *owned* unless a function says that it returns a borrowed or dependent one: `destroy()` them, or declare them with `using`.
 */
export class Tree extends ZigObject {
    readonly #source: SharedBytes = new SharedBytes();
    readonly #nodes: TreeNodes = new TreeNodes(this);
    readonly #symbols: TreeSymbols = new TreeSymbols(this);
    readonly #lists: TreeLists = new TreeLists(this);
    readonly #edits: TreeEdits = new TreeEdits(this);

    /** For the binding layer; use `Tree.parse()`. */
    constructor(key: ConstructionKey) {
        super(key);
    }

    /**
     * The file's bytes, as they were parsed.
     *
     * The bytes are shared with native code: read them, but never write them.
     */
    get source(): Uint8Array {
        if (this.destroyed) checkAlive(this, "Tree.source");
        return this.#source.array;
    }

    /** A row for every node. Row 0 is the document. */
    get nodes(): TreeNodes {
        if (this.destroyed) checkAlive(this, "Tree.nodes");
        return this.#nodes;
    }

    /** The head words of the tree's lists, each listed once. */
    get symbols(): TreeSymbols {
        if (this.destroyed) checkAlive(this, "Tree.symbols");
        return this.#symbols;
    }

    /** The links of lists whose first child an edit has changed. Row 0 is the document's. */
    get lists(): TreeLists {
        if (this.destroyed) checkAlive(this, "Tree.lists");
        return this.#lists;
    }

    /** The text of new nodes, in the order in which they were made. */
    get edits(): TreeEdits {
        if (this.destroyed) checkAlive(this, "Tree.edits");
        return this.#edits;
    }

    /**
     * Parses a file. The tree takes `source` over when it succeeds; when it fails, `source` still belongs to the caller.
     * A file without any form (empty, or comments only) is a document without children.
     *
     * @param source - The whole buffer moves into the object: the array is empty afterwards.
     * @returns an object that must be destroyed
     * @throws ParseError: `UnterminatedString`, `UnterminatedList`, `UnexpectedRightParen`, `EmptyInput`, `TrailingForm`, `TooDeep`, `FileTooLarge`, `RawNewline`, `InvalidUtf8`, `InvalidEscape`
     * @throws OutOfMemoryError
     */
    static parse(source: Uint8Array, options: ParseOptions = {}): Tree {
        const checkedOptions = checkParseOptions(options, "Tree.parse", "options");
        const frame = library.begin();
        writeParseOptions(frame, ARGUMENTS + 2, checkedOptions);
        frame.writeOwnedBytes(ARGUMENTS, checkBytes(source, "Tree.parse", "source"));
        const status = native.Tree_parse(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "Tree.parse", readParseFailure);
        return wrapOwned(treeType, frame.readF64(RESULT));
    }

    /**
     * Writes the document: what was not edited byte for byte as it was read, what is new in the file's own style. `setAtom` changes the bytes of the atom
     * and nothing else. After any other edit, a file as KiCad 8 and later save it is laid out exactly as they would.
     *
     * @throws OutOfMemoryError
     */
    write(): Uint8Array {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.write", "this"));
        const status = native.Tree_write(frame.address);
        if (status !== 0) library.settle(status, "Tree.write", undefined, true);
        return library.finish(frame.readBytes(RESULT));
    }

    /**
     * Writes the document to be saved: see `SavePolicy`.
     *
     * @throws OutOfMemoryError
     */
    save(options: SaveOptions = {}): Uint8Array {
        const checkedOptions = checkSaveOptions(options, "Tree.save", "options");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.save", "this"));
        writeSaveOptions(frame, ARGUMENTS + 1, checkedOptions);
        const status = native.Tree_save(frame.address);
        if (status !== 0) library.settle(status, "Tree.save", undefined, true);
        return library.finish(frame.readBytes(RESULT));
    }

    /**
     * Writes the whole document anew as KiCad 8 and later lay files out, with the spelling and the line ends of the source. Comments get lines of their own.
     *
     * @throws OutOfMemoryError
     */
    writeCanonical(mode: Mode, finalNewline: FinalNewline): Uint8Array {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.writeCanonical", "this"));
        frame.writeU32(ARGUMENTS + 1, checkTagIndex(mode, Mode, "Tree.writeCanonical", "mode"));
        frame.writeU32(ARGUMENTS + 2, checkTagIndex(finalNewline, FinalNewline, "Tree.writeCanonical", "finalNewline"));
        const status = native.Tree_writeCanonical(frame.address);
        if (status !== 0) library.settle(status, "Tree.writeCanonical", undefined, true);
        return library.finish(frame.readBytes(RESULT));
    }

    /**
     * Writes one node, without what precedes it.
     *
     * @throws EditError: `NoSuchNode`, `AlreadyAttached`, `WouldMakeCycle`, `NotAList`, `NotAnAtom`, `NotOneAtom`, `IsDocument`, `Detached`, `NotAChild`, `NotFinite`, `WouldBecomeComment`, `TooManyNodes`
     * @throws OutOfMemoryError
     */
    writeNode(node: number, style: NodeStyle): Uint8Array {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.writeNode", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(node, "Tree.writeNode", "node"));
        frame.writeU32(ARGUMENTS + 2, checkTagIndex(style, NodeStyle, "Tree.writeNode", "style"));
        const status = native.Tree_writeNode(frame.address);
        if (status !== 0) library.settle(status, "Tree.writeNode", undefined, true);
        return library.finish(frame.readBytes(RESULT));
    }

    /**
     * Makes a detached node from the text of exactly one form. Comments around the form are dropped, those in it are kept.
     *
     * @throws ParseError: `UnterminatedString`, `UnterminatedList`, `UnexpectedRightParen`, `EmptyInput`, `TrailingForm`, `TooDeep`, `FileTooLarge`, `RawNewline`, `InvalidUtf8`, `InvalidEscape`
     * @throws EditError: `NoSuchNode`, `AlreadyAttached`, `WouldMakeCycle`, `NotAList`, `NotAnAtom`, `NotOneAtom`, `IsDocument`, `Detached`, `NotAChild`, `NotFinite`, `WouldBecomeComment`, `TooManyNodes`
     * @throws OutOfMemoryError
     */
    create(text: string): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.create", "this"));
        frame.writeText(ARGUMENTS + 1, checkText(text, "Tree.create", "text"));
        const status = native.Tree_create(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "Tree.create", readParseFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Makes a detached node from each form of a text. Returns the first, from which `next` leads to the others; 0 when there is none.
     *
     * @throws ParseError: `UnterminatedString`, `UnterminatedList`, `UnexpectedRightParen`, `EmptyInput`, `TrailingForm`, `TooDeep`, `FileTooLarge`, `RawNewline`, `InvalidUtf8`, `InvalidEscape`
     * @throws EditError: `NoSuchNode`, `AlreadyAttached`, `WouldMakeCycle`, `NotAList`, `NotAnAtom`, `NotOneAtom`, `IsDocument`, `Detached`, `NotAChild`, `NotFinite`, `WouldBecomeComment`, `TooManyNodes`
     * @throws OutOfMemoryError
     */
    createAll(text: string): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.createAll", "this"));
        frame.writeText(ARGUMENTS + 1, checkText(text, "Tree.createAll", "text"));
        const status = native.Tree_createAll(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "Tree.createAll", readParseFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Makes a detached copy of a node and all that is in it, with its spelling.
     *
     * @throws EditError: `NoSuchNode`, `AlreadyAttached`, `WouldMakeCycle`, `NotAList`, `NotAnAtom`, `NotOneAtom`, `IsDocument`, `Detached`, `NotAChild`, `NotFinite`, `WouldBecomeComment`, `TooManyNodes`
     * @throws OutOfMemoryError
     */
    copy(node: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.copy", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(node, "Tree.copy", "node"));
        const status = native.Tree_copy(frame.address);
        if (status !== 0) library.settle(status, "Tree.copy");
        return frame.readU32(RESULT);
    }

    /**
     * Makes a detached copy of a node of another tree.
     *
     * @throws EditError: `NoSuchNode`, `AlreadyAttached`, `WouldMakeCycle`, `NotAList`, `NotAnAtom`, `NotOneAtom`, `IsDocument`, `Detached`, `NotAChild`, `NotFinite`, `WouldBecomeComment`, `TooManyNodes`
     * @throws OutOfMemoryError
     */
    copyFrom(other: Tree, node: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.copyFrom", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(other, treeType, "Tree.copyFrom", "other"));
        frame.writeU32(ARGUMENTS + 2, checkU32(node, "Tree.copyFrom", "node"));
        const status = native.Tree_copyFrom(frame.address);
        if (status !== 0) library.settle(status, "Tree.copyFrom");
        return frame.readU32(RESULT);
    }

    /**
     * Puts a detached node into a list or the document, before the child `before`, or at the end when that is 0.
     * A node that was removed from the same list gets the blanks and comments back that preceded it there; a new one that says the same as a removed one, with
     * the same spelling and at the same place, gets all its text back.
     *
     * @throws EditError: `NoSuchNode`, `AlreadyAttached`, `WouldMakeCycle`, `NotAList`, `NotAnAtom`, `NotOneAtom`, `IsDocument`, `Detached`, `NotAChild`, `NotFinite`, `WouldBecomeComment`, `TooManyNodes`
     * @throws OutOfMemoryError
     */
    insert(parent: number, before: number, node: number): void {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.insert", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(parent, "Tree.insert", "parent"));
        frame.writeU32(ARGUMENTS + 2, checkU32(before, "Tree.insert", "before"));
        frame.writeU32(ARGUMENTS + 3, checkU32(node, "Tree.insert", "node"));
        const status = native.Tree_insert(frame.address);
        if (status !== 0) library.settle(status, "Tree.insert");
    }

    /**
     * Puts all forms of a text into a list or the document, before the child `before`, or at the end when that is 0.
     * Returns the first of them; 0 when the text holds none.
     *
     * @throws ParseError: `UnterminatedString`, `UnterminatedList`, `UnexpectedRightParen`, `EmptyInput`, `TrailingForm`, `TooDeep`, `FileTooLarge`, `RawNewline`, `InvalidUtf8`, `InvalidEscape`
     * @throws EditError: `NoSuchNode`, `AlreadyAttached`, `WouldMakeCycle`, `NotAList`, `NotAnAtom`, `NotOneAtom`, `IsDocument`, `Detached`, `NotAChild`, `NotFinite`, `WouldBecomeComment`, `TooManyNodes`
     * @throws OutOfMemoryError
     */
    insertSource(parent: number, before: number, text: string): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.insertSource", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(parent, "Tree.insertSource", "parent"));
        frame.writeU32(ARGUMENTS + 2, checkU32(before, "Tree.insertSource", "before"));
        frame.writeText(ARGUMENTS + 3, checkText(text, "Tree.insertSource", "text"));
        const status = native.Tree_insertSource(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "Tree.insertSource", readParseFailure);
        return frame.readU32(RESULT);
    }

    /**
     * Takes a node out of its parent, with the blanks and comments before it. It can be inserted again.
     *
     * @throws EditError: `NoSuchNode`, `AlreadyAttached`, `WouldMakeCycle`, `NotAList`, `NotAnAtom`, `NotOneAtom`, `IsDocument`, `Detached`, `NotAChild`, `NotFinite`, `WouldBecomeComment`, `TooManyNodes`
     * @throws OutOfMemoryError
     */
    remove(node: number): void {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.remove", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(node, "Tree.remove", "node"));
        const status = native.Tree_remove(frame.address);
        if (status !== 0) library.settle(status, "Tree.remove");
    }

    /**
     * Puts a detached node in the place of another, which can be inserted elsewhere then.
     *
     * @throws EditError: `NoSuchNode`, `AlreadyAttached`, `WouldMakeCycle`, `NotAList`, `NotAnAtom`, `NotOneAtom`, `IsDocument`, `Detached`, `NotAChild`, `NotFinite`, `WouldBecomeComment`, `TooManyNodes`
     * @throws OutOfMemoryError
     */
    replace(node: number, replacement: number): void {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.replace", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(node, "Tree.replace", "node"));
        frame.writeU32(ARGUMENTS + 2, checkU32(replacement, "Tree.replace", "replacement"));
        const status = native.Tree_replace(frame.address);
        if (status !== 0) library.settle(status, "Tree.replace");
    }

    /**
     * Puts a new list, which starts with the atom `head` and holds the node, in the node's place. Returns the list.
     *
     * @throws EditError: `NoSuchNode`, `AlreadyAttached`, `WouldMakeCycle`, `NotAList`, `NotAnAtom`, `NotOneAtom`, `IsDocument`, `Detached`, `NotAChild`, `NotFinite`, `WouldBecomeComment`, `TooManyNodes`
     * @throws OutOfMemoryError
     */
    wrap(node: number, head: string): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.wrap", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(node, "Tree.wrap", "node"));
        frame.writeText(ARGUMENTS + 2, checkText(head, "Tree.wrap", "head"));
        const status = native.Tree_wrap(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "Tree.wrap");
        return frame.readU32(RESULT);
    }

    /**
     * Gives an atom another spelling: `text` is that of exactly one word, number or quoted string. The node stays the same.
     *
     * @throws EditError: `NoSuchNode`, `AlreadyAttached`, `WouldMakeCycle`, `NotAList`, `NotAnAtom`, `NotOneAtom`, `IsDocument`, `Detached`, `NotAChild`, `NotFinite`, `WouldBecomeComment`, `TooManyNodes`
     * @throws OutOfMemoryError
     */
    setAtom(node: number, text: string): void {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.setAtom", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(node, "Tree.setAtom", "node"));
        frame.writeText(ARGUMENTS + 2, checkText(text, "Tree.setAtom", "text"));
        const status = native.Tree_setAtom(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "Tree.setAtom");
    }

    /**
     * Gives an atom another value: `text` is the spelling of exactly one word, number or quoted string. An atom that has the value keeps its spelling, and one
     * that had it in the file that was read gets the spelling back that it had there: so an edit and its inverse leave the file's bytes as they were.
     *
     * @throws EditError: `NoSuchNode`, `AlreadyAttached`, `WouldMakeCycle`, `NotAList`, `NotAnAtom`, `NotOneAtom`, `IsDocument`, `Detached`, `NotAChild`, `NotFinite`, `WouldBecomeComment`, `TooManyNodes`
     * @throws OutOfMemoryError
     */
    setValue(node: number, text: string, options: ValueOptions = {}): void {
        const checkedOptions = checkValueOptions(options, "Tree.setValue", "options");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.setValue", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(node, "Tree.setValue", "node"));
        frame.writeText(ARGUMENTS + 2, checkText(text, "Tree.setValue", "text"));
        writeValueOptions(frame, ARGUMENTS + 4, checkedOptions);
        const status = native.Tree_setValue(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "Tree.setValue");
    }

    /**
     * Gives an atom a number as its value, spelled as KiCad spells one of that unit. As with `setValue`, an atom that has the value keeps its spelling, and one
     * that had it in the file that was read gets that spelling back, also if KiCad would not write all its digits.
     *
     * @throws EditError: `NoSuchNode`, `AlreadyAttached`, `WouldMakeCycle`, `NotAList`, `NotAnAtom`, `NotOneAtom`, `IsDocument`, `Detached`, `NotAChild`, `NotFinite`, `WouldBecomeComment`, `TooManyNodes`
     * @throws OutOfMemoryError
     */
    setNumber(node: number, value: number, unit: Unit): void {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.setNumber", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(node, "Tree.setNumber", "node"));
        frame.writeF64(ARGUMENTS + 2, checkFloat(value, "Tree.setNumber", "value"));
        frame.writeU32(ARGUMENTS + 3, checkTagIndex(unit, Unit, "Tree.setNumber", "unit"));
        const status = native.Tree_setNumber(frame.address);
        if (status !== 0) library.settle(status, "Tree.setNumber");
    }

    /**
     * Whether a node says the same as a node of another tree (or of this one), apart from what the options leave out.
     *
     * @throws EditError: `NoSuchNode`
     * @throws OutOfMemoryError
     */
    equals(node: number, other: Tree, otherNode: number, options: CompareOptions = {}): boolean {
        const checkedOptions = checkCompareOptions(options, "Tree.equals", "options");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.equals", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(node, "Tree.equals", "node"));
        frame.writeF64(ARGUMENTS + 2, addressOf(other, treeType, "Tree.equals", "other"));
        frame.writeU32(ARGUMENTS + 3, checkU32(otherNode, "Tree.equals", "otherNode"));
        writeCompareOptions(frame, ARGUMENTS + 4, checkedOptions);
        const status = native.Tree_equals(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "Tree.equals");
        return frame.readBoolean(RESULT);
    }

    /**
     * Lists what is different in a node of another tree, in document order, at most `limit` differences.
     *
     * @throws EditError: `NoSuchNode`
     * @throws OutOfMemoryError
     */
    diff(node: number, other: Tree, otherNode: number, options: CompareOptions, limit: number): Difference[] {
        const checkedOptions = checkCompareOptions(options, "Tree.diff", "options");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.diff", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(node, "Tree.diff", "node"));
        frame.writeF64(ARGUMENTS + 2, addressOf(other, treeType, "Tree.diff", "other"));
        frame.writeU32(ARGUMENTS + 3, checkU32(otherNode, "Tree.diff", "otherNode"));
        writeCompareOptions(frame, ARGUMENTS + 4, checkedOptions);
        frame.writeU32(ARGUMENTS + 9, checkU32(limit, "Tree.diff", "limit"));
        const status = native.Tree_diff(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "Tree.diff", undefined, true);
        return library.finish(readList(frame, RESULT, 5, readDifference));
    }

    /**
     * Lists what KiCad's models don't know about the file, and what they miss in it, in document order, at most `limit` diagnostics. Nothing is changed.
     *
     * @throws CheckError: `UnknownFileKind`
     * @throws OutOfMemoryError
     */
    check(options: CheckOptions = {}): Diagnostic[] {
        const checkedOptions = checkCheckOptions(options, "Tree.check", "options");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.check", "this"));
        writeCheckOptions(frame, ARGUMENTS + 1, checkedOptions);
        const status = native.Tree_check(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "Tree.check", undefined, true);
        return library.finish(readList(frame, RESULT, 16, readDiagnostic));
    }

    /**
     * The path of a node from the top of the document, as in the differences that `diff` lists; empty for the document.
     *
     * @throws EditError: `NoSuchNode`
     * @throws OutOfMemoryError
     */
    pathOf(node: number): string {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.pathOf", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(node, "Tree.pathOf", "node"));
        const status = native.Tree_pathOf(frame.address);
        if (status !== 0) library.settle(status, "Tree.pathOf", undefined, true);
        return library.finish(frame.readText(RESULT));
    }

    /**
     * The paths of many nodes, as `pathOf` gives them: siblings are counted once.
     *
     * @throws EditError: `NoSuchNode`
     * @throws OutOfMemoryError
     */
    pathsOf(nodes: ArrayLike<number>): string[] {
        const checkedNodes = checkU32Array(nodes, "Tree.pathsOf", "nodes");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.pathsOf", "this"));
        frame.writeArray(ARGUMENTS + 1, checkedNodes);
        const status = native.Tree_pathsOf(frame.address);
        frame.release();
        if (status !== 0) library.settle(status, "Tree.pathsOf", undefined, true);
        return library.finish(readList(frame, RESULT, 2, (slots, slot) => slots.readText(slot)));
    }

    /**
     * The atom that paths show a list by: the reference of a footprint or symbol, else the first string, else the unique identifier; 0 when it
     * has none of them.
     *
     * @throws EditError: `NoSuchNode`
     */
    nameOf(node: number): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, treeType, "Tree.nameOf", "this"));
        frame.writeU32(ARGUMENTS + 1, checkU32(node, "Tree.nameOf", "node"));
        const status = native.Tree_nameOf(frame.address);
        if (status !== 0) library.settle(status, "Tree.nameOf");
        return frame.readU32(RESULT);
    }

    /** What `console.log` shows. */
    protected override inspectProperties(): object {
        return { source: this.source, nodes: this.nodes, symbols: this.symbols, lists: this.lists, edits: this.edits };
    }

    /** The views of native memory, for the binding layer. */
    protected override sharedFields(): readonly SharedField[] {
        return [this.#source, this.#nodes, this.#symbols, this.#lists, this.#edits];
    }
}

/** Shift `State` right by this, then take {@link STATE_KIND_MASK}, for its `kind`, an index into {@link Kind}. */
export const STATE_KIND_SHIFT: number = 0;
/** See {@link STATE_KIND_SHIFT}. */
export const STATE_KIND_MASK: number = 0x7;
/** Shift `State` right by this, then take {@link STATE_CHANGED_MASK}, for its `changed`. */
export const STATE_CHANGED_SHIFT: number = 3;
/** See {@link STATE_CHANGED_SHIFT}. */
export const STATE_CHANGED_MASK: number = 0x1;
/** Shift `State` right by this, then take {@link STATE_FRESH_MASK}, for its `fresh`. */
export const STATE_FRESH_SHIFT: number = 4;
/** See {@link STATE_FRESH_SHIFT}. */
export const STATE_FRESH_MASK: number = 0x1;
/** Shift `State` right by this, then take {@link STATE_DETACHED_MASK}, for its `detached`. */
export const STATE_DETACHED_SHIFT: number = 5;
/** See {@link STATE_DETACHED_SHIFT}. */
export const STATE_DETACHED_MASK: number = 0x1;
/** Shift `State` right by this, then take {@link STATE_PLACED_MASK}, for its `placed`. */
export const STATE_PLACED_SHIFT: number = 6;
/** See {@link STATE_PLACED_SHIFT}. */
export const STATE_PLACED_MASK: number = 0x1;
/** Shift `State` right by this, then take {@link STATE_FRAMED_MASK}, for its `framed`. */
export const STATE_FRAMED_SHIFT: number = 7;
/** See {@link STATE_FRAMED_SHIFT}. */
export const STATE_FRAMED_MASK: number = 0x1;

/**
 * A row for every node. Row 0 is the document.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class TreeNodes extends ZigTable<Tree> {
    /**
     * Where the node's text starts: a byte offset in `source`, or, from `source`'s length on, in `edits` (less that length).
     * The text of a list that is `changed` is what it was before.
     */
    readonly start!: ReadonlyUint32Array;
    /** The list or document that holds the node; 0 (the document) also for a detached node. */
    readonly parent!: ReadonlyUint32Array;
    /** The next sibling; 0 for the last one. */
    readonly next!: ReadonlyUint32Array;
    /**
     * Where the node's text ends (the offset after the last byte), for all kinds but three:
     * - for a `head`, its row in `symbols`; it ends as many bytes after `start` as that word is long;
     * - for a `relinked` list and for the document, a row in `lists`, which holds the end and the first child.
     *
     * The first child of a `list` is the next row if that exists and has the list as `parent`; else the list is empty.
     */
    readonly reach!: ReadonlyUint32Array;
    /**
     * Kind and flags.
     *
     * Packed: `kind`, `changed`, `fresh`, `detached`, `placed`, `framed`, at the shifts and masks that begin with `STATE_`.
     */
    readonly state!: ReadonlyUint8Array;

    /** Tree makes it. */
    constructor(owner: Tree) {
        super(owner, "Tree.nodes");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.start = columns.u32(0);
        target.parent = columns.u32(1);
        target.next = columns.u32(2);
        target.reach = columns.u32(3);
        target.state = columns.u8(4);
    }
}

/**
 * The head words of the tree's lists, each listed once.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class TreeSymbols extends ZigTable<Tree> {
    /** Where an occurrence of the word starts, as for `Node.start`. Row 0 is empty: it stands for "no head". */
    readonly start!: ReadonlyUint32Array;
    /** Where it ends. */
    readonly end!: ReadonlyUint32Array;

    /** Tree makes it. */
    constructor(owner: Tree) {
        super(owner, "Tree.symbols");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.start = columns.u32(0);
        target.end = columns.u32(1);
    }
}

/**
 * The links of lists whose first child an edit has changed. Row 0 is the document's.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class TreeLists extends ZigTable<Tree> {
    /** The first child; 0 when there is none. */
    readonly first!: ReadonlyUint32Array;
    /** Where the text of the list ends, as for `Node.start`. */
    readonly end!: ReadonlyUint32Array;

    /** Tree makes it. */
    constructor(owner: Tree) {
        super(owner, "Tree.lists");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.first = columns.u32(0);
        target.end = columns.u32(1);
    }
}

/**
 * The text of new nodes, in the order in which they were made.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class TreeEdits extends ZigTable<Tree> {
    readonly byte!: ReadonlyUint8Array;

    /** Tree makes it. */
    constructor(owner: Tree) {
        super(owner, "Tree.edits");
        this.attach(undefined);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.byte = columns.u8(0);
    }
}

/** Describes {@link Tree} to the binding layer. */
export const treeType: ObjectType<Tree> = new ObjectType({
    library,
    name: "Tree",
    fingerprint: "66a4ba16e3c8f9e30dae688b9fe3d18d",
    destroy: "Tree_destroy",
    factories: ["Tree.parse"],
    type: Tree,
    construct: (key) => new Tree(key),
});
