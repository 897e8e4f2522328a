import { wrongType } from "@pyzig/core";
import { Node, nodeAccess } from "../node.ts";
import { DOCUMENT, LIST, type TreeReader } from "../tree-reader.ts";
import { Evaluation, isPlainWord } from "./evaluate.ts";
import { parsePattern } from "./parse-pattern.ts";
import type { Step } from "./pattern.ts";

/** Where a query looks: a node, a document, a typed file, or an object of one. */
export type Queryable = Node | { readonly node: Node } | { readonly document: { readonly node: Node } };

/**
 * A pattern that was read once, to be used many times.
 *
 * @example
 * const resistors = new Query('footprint[property.Reference~="R*"]');
 * for (const path of paths) console.log(resistors.all(Document.load(path)).length);
 */
export class Query {
    /** The pattern. */
    readonly pattern: string;
    readonly #absolute: boolean;
    readonly #steps: readonly Step[];
    /** Whether results may come in another order than they stand in the document. */
    readonly #mixed: boolean;

    /**
     * Reads a pattern.
     *
     * @throws QueryError with the position at which the pattern is wrong.
     */
    constructor(pattern: string) {
        if (typeof pattern !== "string") throw wrongType(pattern, "Query", "pattern", "a string");
        const { absolute, steps } = parsePattern(pattern);
        this.pattern = pattern;
        this.#absolute = absolute;
        this.#steps = steps;
        this.#mixed = steps.some(({ kind }) => kind === "deep" || kind === "parent");
    }

    /** All nodes that the pattern describes, in the order of the document, each once. */
    all(target: Queryable): Node[] {
        const node = nodeOf(target);
        const reader = nodeAccess.reader(node);
        const rows = new Evaluation(reader).follow(this.#start(reader, node), this.#steps);
        return (this.#mixed ? inOrder(reader, rows) : rows).map((row) => reader.node(row));
    }

    /** The first node that the pattern describes; undefined when there is none. */
    first(target: Queryable): Node | undefined {
        return this.all(target)[0];
    }

    /** The pattern. */
    toString(): string {
        return this.pattern;
    }

    #start(reader: TreeReader, node: Node): number[] {
        const row = nodeAccess.row(node);
        if (this.#absolute) return [0];
        if (reader.kind(row) !== DOCUMENT) return [row];
        const forms: number[] = [];
        for (let form = reader.firstChild(row); form !== 0; form = reader.next(form)) {
            if (reader.kind(form) === LIST) forms.push(form);
        }
        const [root] = forms;
        if (root === undefined || forms.length > 1) return [row];
        // The first step may name the root, as the paths of messages do.
        const [first] = this.#steps;
        const namesRoot =
            first?.kind === "children" &&
            first.names.some((name) => isPlainWord(name) && name.text === reader.head(root));
        return [namesRoot ? row : root];
    }
}

/**
 * Finds the nodes that a pattern describes, in the order of the document.
 *
 * Steps are the heads of lists (`setup/stackup`) or the names of typed fields (`footprints/pads`, in typed files); `*` is any list, `**` any depth,
 * `{segment,arc}` one of several. Brackets choose among what a step found: by index (`pad[0]`), by what is there (`[locked]`), or by value
 * (`[layer="F.Cu"]`, `!=`, `~="R*"`, `~=/^R\d+$/`, `<`, `>`). `property.Reference` is the list whose first value is `Reference`.
 *
 * @param target - A document or file: the pattern starts at its root. A node or typed object: it starts there.
 * @param pattern - A text, or a {@link Query} where it is used often.
 * @throws QueryError with the position at which the pattern is wrong.
 *
 * @example
 * query(board, 'footprint[property.Reference="R1"]/at')[0]?.number(0);
 */
export function query(target: Queryable, pattern: string | Query): Node[] {
    return (pattern instanceof Query ? pattern : new Query(pattern)).all(target);
}

function nodeOf(target: Queryable): Node {
    if (target instanceof Node) return target;
    if (typeof target === "object" && target !== null) {
        const node = "node" in target ? target.node : target.document?.node;
        if (node instanceof Node) return node;
    }
    throw wrongType(target, "query", "target", "a node, a document, a file of KiCad or an object of one");
}

/** Rows in the order in which they stand in the document. */
function inOrder(reader: TreeReader, rows: readonly number[]): readonly number[] {
    // As long as nothing was edited, rows are numbered so.
    if (!reader.document.changed) return [...rows].sort((left, right) => left - right);
    const wanted = new Set(rows);
    const ordered: number[] = [];
    for (const node of tops(reader, rows)) {
        for (const each of node.walk()) {
            const row = nodeAccess.row(each);
            if (wanted.delete(row)) ordered.push(row);
        }
    }
    return ordered;
}

/** The document, and the topmost lists of what is not part of it. */
function tops(reader: TreeReader, rows: readonly number[]): Set<Node> {
    const found = new Set<Node>([reader.node(0)]);
    for (const row of rows) {
        let top = row;
        while (reader.parent(top) !== 0) top = reader.parent(top);
        if (reader.isDetached(top)) found.add(reader.node(top));
    }
    return found;
}
