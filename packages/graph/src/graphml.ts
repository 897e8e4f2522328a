import { keptAttributes } from "./attributed.ts";
import type { BoundEdge } from "./edge.ts";
import { describeEdgeType } from "./edge-type.ts";
import { type ExportOptions, exportedMembers } from "./exported-members.ts";
import { type Datum, type Domain, GraphmlKeys, type Value } from "./graphml-keys.ts";
import { Float } from "./literal.ts";
import type { GraphView } from "./view.ts";
import { escapeContent } from "./xml-text.ts";

/** How a graph is written as GraphML. */
export interface GraphmlOptions extends ExportOptions {
    /**
     * Writes every edge as directed (`true`) or undirected (`false`), for readers that refuse graphs with both, such as networkx. Edges
     * that this changes are told by a further attribute of edges, `directional`. Without it each edge is written as it is.
     */
    readonly directed?: boolean | undefined;
}

/**
 * Writes a graph as GraphML: nodes and edges in the order of insertion, keys in the order in which they are first met.
 *
 * A key that occurs with values of several kinds is declared once, as the narrowest kind that holds all of them exactly; some readers refuse
 * a name that is declared twice.
 */
export function toGraphml<NodeAttributes, EdgeAttributes>(
    view: GraphView<NodeAttributes, EdgeAttributes>,
    options: GraphmlOptions = {},
): string {
    const { nodes, edges, isSelfWritten } = exportedMembers(view, options, ["directed"], "GraphView.toGraphml");
    const { directed } = options;
    const keys = new GraphmlKeys();
    const nodeRows = nodes.map((node) => keys.note("node", keptAttributes(node)));
    const edgeRows = edges.map((edge) => keys.note("edge", keptAttributes(edge)));
    // After the attributes of all edges, whose names come first.
    const properties = edgeProperties(edges, directed);
    for (const [index, edge] of edges.entries()) {
        const values = properties.flatMap(([name, read]): [string, Value][] => {
            const value = read(edge);
            return value === undefined ? [] : [[name, value]];
        });
        edgeRows[index]?.push(...keys.note("edge", values, "property"));
    }
    const graphRow = isSelfWritten ? [] : keys.note("graph", keptAttributes(view.selfNode));

    const isDirected = directed ?? (edges.length === 0 || edges.some((edge) => edge.directional));
    const lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
        ...keys.declarations(),
        `    <graph id="G" edgedefault="${isDirected ? "directed" : "undirected"}">`,
        ...graphRow.map((datum) => `        ${dataElement(datum)}`),
    ];
    for (const [index, { id }] of nodes.entries()) addElement(lines, "node", `id="n${id}"`, nodeRows[index] ?? []);
    for (const [index, edge] of edges.entries()) {
        const ends = `id="e${edge.id}" source="n${edge.sourceId}" target="n${edge.targetId}"`;
        addElement(lines, "edge", `${ends} directed="${directed ?? edge.directional}"`, edgeRows[index] ?? []);
    }
    lines.push("    </graph>", "</graphml>", "");
    return lines.join("\n");
}

type AnyBoundEdge = Pick<BoundEdge, "edgeType" | "order" | "edgeSpecific" | "directional">;

/** What an edge has besides its attributes, as far as it occurs. */
function edgeProperties(
    edges: readonly AnyBoundEdge[],
    directed: boolean | undefined,
): (readonly [string, (edge: AnyBoundEdge) => Value | undefined])[] {
    const isChanged = directed !== undefined && edges.some((edge) => edge.directional !== directed);
    return [
        ["edgeType", (edge) => describeEdgeType(edge.edgeType)],
        ["order", (edge) => (edge.order === 0 ? undefined : edge.order)],
        ["edgeSpecific", (edge) => edge.edgeSpecific],
        ["directional", (edge) => (isChanged ? edge.directional : undefined)],
    ];
}

function addElement(lines: string[], tag: Domain, attributes: string, data: readonly Datum[]): void {
    if (data.length === 0) lines.push(`        <${tag} ${attributes}/>`);
    else {
        lines.push(`        <${tag} ${attributes}>`);
        for (const datum of data) lines.push(`            ${dataElement(datum)}`);
        lines.push(`        </${tag}>`);
    }
}

function dataElement({ key, value }: Datum): string {
    const plain = value instanceof Float ? value.value : value;
    return `<data key="${key.id}">${Object.is(plain, -0) ? "-0" : escapeContent(String(plain))}</data>`;
}
