import { wrongType } from "@pyzig/core";
import type { BoundEdge } from "./edge.ts";
import { checkEdgeType, type EdgeType } from "./edge-type.ts";
import type { BoundNode } from "./node.ts";
import { checkOptions } from "./options.ts";
import type { GraphView } from "./view.ts";

/** What of a graph is written. */
export interface ExportOptions {
    /** The types of edges that are written; all of them unless it is said. */
    readonly edgeTypes?: readonly EdgeType[] | undefined;
    /** Whether the view's own node is written, with its edges; unless it is said only when it has some. */
    readonly selfNode?: boolean | undefined;
}

/** The members of a view that are written. */
export interface ExportedMembers<NodeAttributes, EdgeAttributes> {
    readonly nodes: readonly BoundNode<NodeAttributes, EdgeAttributes>[];
    readonly edges: readonly BoundEdge<NodeAttributes, EdgeAttributes>[];
    readonly isSelfWritten: boolean;
}

const exportOptions: readonly (keyof ExportOptions)[] = ["edgeTypes", "selfNode"];

/**
 * Finds what is written, in the order of insertion.
 *
 * @param known - The options that a form of output has besides those of all.
 */
export function exportedMembers<NodeAttributes, EdgeAttributes>(
    view: GraphView<NodeAttributes, EdgeAttributes>,
    options: ExportOptions,
    known: readonly string[],
    call: string,
): ExportedMembers<NodeAttributes, EdgeAttributes> {
    checkOptions(options, [...exportOptions, ...known], call);
    const types = typeSet(options.edgeTypes, call);
    const ofTypes = view.edges().filter((edge) => types === undefined || types.has(edge.edgeType));
    const self = view.selfNode.id;
    const hasSelf = (edge: BoundEdge<NodeAttributes, EdgeAttributes>): boolean =>
        edge.sourceId === self || edge.targetId === self;
    const isSelfWritten = options.selfNode ?? ofTypes.some(hasSelf);
    if (isSelfWritten) return { nodes: view.nodes().toArray(), edges: ofTypes, isSelfWritten };
    return {
        nodes: view.nodes().filter(({ id }) => id !== self),
        edges: ofTypes.filter((edge) => !hasSelf(edge)),
        isSelfWritten,
    };
}

function typeSet(edgeTypes: readonly EdgeType[] | undefined, call: string): ReadonlySet<number> | undefined {
    if (edgeTypes === undefined) return undefined;
    if (!Array.isArray(edgeTypes)) throw wrongType(edgeTypes, call, "edgeTypes", "an array of edge types");
    return new Set(edgeTypes.map((type) => checkEdgeType(type, call, "edgeTypes")));
}
