import type { BoundEdge } from "./edge.ts";
import { describeEdgeType, type EdgeType } from "./edge-type.ts";
import type { BoundNode } from "./node.ts";
import { checkOptions } from "./options.ts";
import type { GraphView } from "./view.ts";

/** Attributes of Graphviz: `{ color: 'red', shape: 'box' }`. */
export type DotAttributes = { readonly [name: string]: string | number | boolean | undefined };

/** How a graph is written for Graphviz. */
export interface DotOptions<NodeAttributes, EdgeAttributes> {
    /** The name of the graph. */
    readonly name?: string | undefined;
    /** The types of edges that are written; all of them unless it is said. */
    readonly edgeTypes?: readonly EdgeType[] | undefined;
    /** Whether the view's own node is written; unless it is said only when it has edges. */
    readonly selfNode?: boolean | undefined;
    /** What stands in a node; its attribute `name`, else its number. */
    readonly nodeLabel?: ((node: BoundNode<NodeAttributes, EdgeAttributes>) => string) | undefined;
    /** What stands at an edge; its attribute `name`, else the name of its type. */
    readonly edgeLabel?: ((edge: BoundEdge<NodeAttributes, EdgeAttributes>) => string) | undefined;
    /** More attributes of a node. */
    readonly nodeAttributes?: ((node: BoundNode<NodeAttributes, EdgeAttributes>) => DotAttributes) | undefined;
    /** More attributes of an edge. */
    readonly edgeAttributes?: ((edge: BoundEdge<NodeAttributes, EdgeAttributes>) => DotAttributes) | undefined;
}

const dotOptions: readonly (keyof DotOptions<unknown, unknown>)[] = [
    "name",
    "edgeTypes",
    "selfNode",
    "nodeLabel",
    "edgeLabel",
    "nodeAttributes",
    "edgeAttributes",
];

/** Writes a graph in the language of Graphviz: nodes and edges in the order of insertion. */
export function toDot<NodeAttributes, EdgeAttributes>(
    view: GraphView<NodeAttributes, EdgeAttributes>,
    options: DotOptions<NodeAttributes, EdgeAttributes> = {},
): string {
    checkOptions(options, dotOptions, "GraphView.toDot");
    const types = options.edgeTypes === undefined ? undefined : new Set<number>(options.edgeTypes);
    const edges = view.edges().filter((edge) => types === undefined || types.has(edge.edgeType));
    const { selfNode } = view;
    const isSelfShown = options.selfNode ?? edges.some((edge) => edge.source === selfNode || edge.target === selfNode);
    const lines = [`digraph ${quote(options.name ?? "graph")} {`];
    for (const node of view.nodes()) {
        if (node === selfNode && !isSelfShown) continue;
        const label = options.nodeLabel?.(node) ?? nameOf(node.attrs()) ?? String(node.id);
        lines.push(`    ${node.id}${attributeList({ label, ...options.nodeAttributes?.(node) })};`);
    }
    for (const edge of edges) {
        if (!isSelfShown && (edge.source === selfNode || edge.target === selfNode)) continue;
        const label = options.edgeLabel?.(edge) ?? edge.name ?? describeEdgeType(edge.edgeType);
        const dir = edge.directional ? undefined : "none";
        const attributes = attributeList({ label, dir, ...options.edgeAttributes?.(edge) });
        lines.push(`    ${edge.sourceId} -> ${edge.targetId}${attributes};`);
    }
    lines.push("}", "");
    return lines.join("\n");
}

function nameOf(attributes: object): string | undefined {
    const { name } = attributes as { readonly name?: unknown };
    return typeof name === "string" ? name : undefined;
}

function attributeList(attributes: DotAttributes): string {
    const texts: string[] = [];
    for (const [name, value] of Object.entries(attributes)) {
        if (value !== undefined)
            texts.push(`${/^[A-Za-z_]\w*$/.test(name) ? name : quote(name)}=${quote(String(value))}`);
    }
    return texts.length === 0 ? "" : ` [${texts.join(", ")}]`;
}

/** A quoted text. Graphviz knows no NUL, so that is left out; a backslash would start one of its own escapes. */
function quote(text: string): string {
    return `"${text.replaceAll("\0", "").replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}
