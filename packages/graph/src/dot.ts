import { ArgumentTypeError, wrongType } from "@pyzig/core";
import type { BoundEdge } from "./edge.ts";
import { describeEdgeType } from "./edge-type.ts";
import { type ExportOptions, exportedMembers } from "./exported-members.ts";
import type { BoundNode } from "./node.ts";
import type { GraphView } from "./view.ts";
import { replaceForbidden } from "./xml-text.ts";

/** A label in the markup that Graphviz calls HTML-like: `{ html: "<b>R1</b><br/>10k" }`. Texts in it must be escaped as in HTML. */
export type DotHtml = { readonly html: string };

/** The value of an attribute of Graphviz. A `string` is plain text in which nothing is special. */
export type DotValue = string | number | boolean | DotHtml;

/** Attributes of Graphviz: `{ color: 'red', shape: 'box' }`. Those that are undefined are left out. */
export type DotAttributes = { readonly [name: string]: DotValue | undefined };

/** How a graph is written for Graphviz. */
export interface DotOptions<NodeAttributes, EdgeAttributes> extends ExportOptions {
    /** The name of the graph. */
    readonly name?: string | undefined;
    /** What stands in a node; its attribute `name`, else its number, unless it is said. With undefined Graphviz shows the number. */
    readonly nodeLabel?:
        | ((node: BoundNode<NodeAttributes, EdgeAttributes>) => string | DotHtml | undefined)
        | undefined;
    /** What stands at an edge, undefined for nothing; its attribute `name`, else the name of its type, unless it is said. */
    readonly edgeLabel?:
        | ((edge: BoundEdge<NodeAttributes, EdgeAttributes>) => string | DotHtml | undefined)
        | undefined;
    /** More attributes of a node. */
    readonly nodeAttributes?: ((node: BoundNode<NodeAttributes, EdgeAttributes>) => DotAttributes) | undefined;
    /** More attributes of an edge. */
    readonly edgeAttributes?: ((edge: BoundEdge<NodeAttributes, EdgeAttributes>) => DotAttributes) | undefined;
    /** Attributes of the graph: `{ rankdir: 'LR' }`. */
    readonly graphAttributes?: DotAttributes | undefined;
    /** Attributes that all nodes have which don't say otherwise: `{ shape: 'box' }`. */
    readonly nodeDefaults?: DotAttributes | undefined;
    /** Attributes that all edges have which don't say otherwise. */
    readonly edgeDefaults?: DotAttributes | undefined;
    /** The name of the cluster, a box, that a node is drawn in; undefined for none. */
    readonly cluster?: ((node: BoundNode<NodeAttributes, EdgeAttributes>) => string | undefined) | undefined;
    /** Attributes of a cluster; its `label` is its name unless they say otherwise. */
    readonly clusterAttributes?: ((name: string) => DotAttributes) | undefined;
}

const dotOptions: readonly (keyof DotOptions<unknown, unknown>)[] = [
    "name",
    "nodeLabel",
    "edgeLabel",
    "nodeAttributes",
    "edgeAttributes",
    "graphAttributes",
    "nodeDefaults",
    "edgeDefaults",
    "cluster",
    "clusterAttributes",
];

/**
 * Writes a graph in the language of Graphviz: nodes and edges in the order of insertion, nodes of a cluster together where the first of them
 * is.
 */
export function toDot<NodeAttributes, EdgeAttributes>(
    view: GraphView<NodeAttributes, EdgeAttributes>,
    options: DotOptions<NodeAttributes, EdgeAttributes> = {},
): string {
    const { nodes, edges } = exportedMembers(view, options, dotOptions, "GraphView.toDot");
    const lines = [`digraph ${quote(options.name ?? "graph")} {`];
    const { graphAttributes, nodeDefaults, edgeDefaults } = options;
    for (const [subject, given] of Object.entries({ graph: graphAttributes, node: nodeDefaults, edge: edgeDefaults })) {
        const attributes = attributeList(given ?? {});
        if (attributes !== "") lines.push(`    ${subject}${attributes};`);
    }
    for (const [cluster, members] of groupByCluster(nodes, options.cluster)) {
        const statements = members.map((node) => nodeStatement(node, options));
        if (typeof cluster === "string") {
            const attributes = attributeList({ label: cluster, ...options.clusterAttributes?.(cluster) });
            lines.push(`    subgraph ${quote(`cluster ${cluster}`)} {`, `        graph${attributes};`);
            lines.push(...statements.map((statement) => `        ${statement}`), "    }");
        } else lines.push(...statements.map((statement) => `    ${statement}`));
    }
    for (const edge of edges) lines.push(`    ${edgeStatement(edge, options)}`);
    lines.push("}", "");
    return lines.join("\n");
}

/** Nodes by the names of their clusters; one that is in none is a group of its own, under itself. */
function groupByCluster<Node extends object>(
    nodes: readonly Node[],
    clusterOf: ((node: Node) => string | undefined) | undefined,
): ReadonlyMap<string | Node, readonly Node[]> {
    const groups = new Map<string | Node, Node[]>();
    for (const node of nodes) {
        const name: unknown = clusterOf?.(node);
        if (name !== undefined && typeof name !== "string")
            throw wrongType(name, "GraphView.toDot", "cluster", "a function that returns a name or undefined");
        const cluster = name ?? node;
        const members = groups.get(cluster);
        if (members === undefined) groups.set(cluster, [node]);
        else members.push(node);
    }
    return groups;
}

function nodeStatement<NodeAttributes, EdgeAttributes>(
    node: BoundNode<NodeAttributes, EdgeAttributes>,
    { nodeLabel, nodeAttributes }: DotOptions<NodeAttributes, EdgeAttributes>,
): string {
    const label = nodeLabel === undefined ? (nameOf(node.attrs()) ?? String(node.id)) : nodeLabel(node);
    return `${node.id}${attributeList({ label, ...nodeAttributes?.(node) })};`;
}

function edgeStatement<NodeAttributes, EdgeAttributes>(
    edge: BoundEdge<NodeAttributes, EdgeAttributes>,
    { edgeLabel, edgeAttributes }: DotOptions<NodeAttributes, EdgeAttributes>,
): string {
    const label = edgeLabel === undefined ? (edge.name ?? describeEdgeType(edge.edgeType)) : edgeLabel(edge);
    const dir = edge.directional ? undefined : "none";
    return `${edge.sourceId} -> ${edge.targetId}${attributeList({ label, dir, ...edgeAttributes?.(edge) })};`;
}

function nameOf(attributes: object): string | undefined {
    const { name } = attributes as { readonly name?: unknown };
    return typeof name === "string" ? name : undefined;
}

function attributeList(attributes: DotAttributes): string {
    const texts: string[] = [];
    for (const [name, value] of Object.entries(attributes)) {
        if (value === undefined) continue;
        const shown = typeof value === "object" ? markup(name, value) : quote(String(value));
        texts.push(`${/^[A-Za-z_]\w*$/.test(name) ? name : quote(name)}=${shown}`);
    }
    return texts.length === 0 ? "" : ` [${texts.join(", ")}]`;
}

/**
 * A quoted text. A backslash would start one of the escapes of Graphviz, and an ampersand before a name and a semicolon one of HTML's; what XML
 * can't hold would break the SVG that Graphviz makes.
 */
function quote(text: string): string {
    const plain = replaceForbidden(text)
        .replaceAll("\\", "\\\\")
        .replaceAll('"', '\\"')
        .replaceAll(/&(?=#?\w+;)/g, "&amp;")
        .replaceAll(/\r\n?|\n/g, "\\n");
    return `"${plain}"`;
}

/** HTML-like text, which Graphviz reads up to the bracket that closes the first one. */
function markup(attribute: string, value: DotHtml): string {
    const { html } = value ?? {};
    if (typeof html !== "string")
        throw new ArgumentTypeError(
            "GraphView.toDot",
            attribute,
            'must be a text, a number, true, false or {"html": …}',
        );
    let depth = 0;
    for (const [bracket] of html.matchAll(/[<>]/g)) {
        depth += bracket === "<" ? 1 : -1;
        if (depth < 0) break;
    }
    if (depth !== 0)
        throw new ArgumentTypeError("GraphView.toDot", attribute, `has brackets that don't match: ${html}`);
    return `<${replaceForbidden(html)}>`;
}
