import type { CompareOptions as TreeCompareOptions } from "./gen/index.ts";
import { type Node, nodeAccess } from "./node.ts";

/** What counts as a difference. */
export interface CompareOptions {
    /** Lists with one of these heads are left out, wherever they stand: `['uuid', 'tstamp']`. */
    readonly ignore?: readonly string[];
    /** How much two numbers may differ and still count as the same. Default 0: `1.50` is the same as `1.5`. */
    readonly tolerance?: number;
    /** Whether lists may stand in another order among their siblings. Default false. */
    readonly ignoreOrder?: boolean;
    /** Whether `1.50` differs from `1.5` and `"a"` from `a`. Default false. */
    readonly spelling?: boolean;
}

/** What {@link diff} can be told. */
export interface DiffOptions extends CompareOptions {
    /** The most differences to list. Default: all of them. */
    readonly limit?: number;
}

/** One place where two documents differ. */
export interface Difference {
    /** Whether the node says something else, is only in the right document, or only in the left one. */
    readonly kind: "changed" | "added" | "removed";
    /** Where: `kicad_pcb/footprint[3 "R1"]/at`. */
    readonly path: string;
    /** The node of the left document; undefined when it was added. */
    readonly left: Node | undefined;
    /** The node of the right document; undefined when it was removed. */
    readonly right: Node | undefined;
}

/** Something with a tree: a node, or a document. */
export type Comparable = Node | { readonly node: Node };

const NO_LIMIT = 0xffff_ffff;

function nodeOf(comparable: Comparable): Node {
    return "node" in comparable ? comparable.node : comparable;
}

/** Whether two nodes or documents say the same. Blanks and comments never count. */
export function equals(left: Comparable, right: Comparable, options: CompareOptions = {}): boolean {
    const [leftNode, rightNode] = [nodeOf(left), nodeOf(right)];
    const other = nodeAccess.reader(rightNode).tree;
    return nodeAccess
        .reader(leftNode)
        .tree.equals(nodeAccess.row(leftNode), other, nodeAccess.row(rightNode), treeOptions(options));
}

/** Lists the places where two nodes or documents differ, in the order of the left one. */
export function diff(left: Comparable, right: Comparable, options: DiffOptions = {}): Difference[] {
    const [leftNode, rightNode] = [nodeOf(left), nodeOf(right)];
    const [leftReader, rightReader] = [nodeAccess.reader(leftNode), nodeAccess.reader(rightNode)];
    const { limit = NO_LIMIT, ...compareOptions } = options;
    const rows = leftReader.tree.diff(
        nodeAccess.row(leftNode),
        rightReader.tree,
        nodeAccess.row(rightNode),
        treeOptions(compareOptions),
        limit,
    );
    return rows.map(({ kind, path, node, otherNode }) => ({
        kind,
        path,
        left: kind === "added" ? undefined : leftReader.node(node),
        right: kind === "removed" ? undefined : rightReader.node(otherNode),
    }));
}

/** Copies the options, so that a misspelled one is noticed by the generated checks. */
function treeOptions(options: CompareOptions): TreeCompareOptions {
    return { ...options };
}
