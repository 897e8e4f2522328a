import type { AnyAttributes, EdgeProperties } from "@pyzig/graph";

/**
 * What an edge is, without its ends: for `view.createAndInsertEdge({ source, target, ...properties })`, and for link rules. Each kind of edge makes its
 * own: `Pointer.properties({ index: 3 })`.
 */
export type LinkProperties = Omit<EdgeProperties<AnyAttributes>, "source" | "target">;
