/**
 * An attributed multigraph: a store of nodes and edges, views over it, and algorithms.
 *
 * @packageDocumentation
 */
export type { AnyBoundNode, AnyEdge, AnyNode, AnyView } from "./any.ts";
export {
    AttributeError,
    type AttributeErrorCode,
    AttributeSchema,
    type AttributeShape,
    type AttributesOf,
    type AttributeValue,
    type AttributeValues,
    attrs,
} from "./attribute-schema.ts";
export { AttributeType, bigInt, bool, int, oneOf, real, str } from "./attribute-type.ts";
export type { AnyAttributes } from "./attributed.ts";
export type { AttributeColumns, EdgeBatch, EdgeColumns, EdgeRow, NodeBatch, NodeColumns, NodeOrId } from "./batch.ts";
export type { DotAttributes, DotHtml, DotOptions, DotValue } from "./dot.ts";
export { BoundEdge, type EdgeProperties, EdgeReference } from "./edge.ts";
export type { EdgeList, VisitOptions } from "./edge-list.ts";
export * from "./edge-types.ts";
export type { ExportOptions } from "./exported-members.ts";
export { type Components, type Direction, GraphError, type GraphErrorCode, memoryUsage } from "./gen/index.ts";
export {
    GraphJsonError,
    type JsonAttributes,
    type JsonEdge,
    type JsonGraph,
    type JsonLiteral,
    type JsonNode,
    type JsonSpecial,
} from "./graph-json.ts";
export type { GraphmlOptions } from "./graphml.ts";
export {
    type AttributeEntry,
    type Attributes,
    type Float,
    float,
    type Literal,
    type Present,
    type Settable,
    type SettableAttributes,
} from "./literal.ts";
export { BoundNode, NodeReference } from "./node.ts";
export { NodeMap } from "./node-map.ts";
export { byId, NodeSet } from "./node-set.ts";
export { NotInGraphError } from "./not-in-graph-error.ts";
export type { Path, PathStep } from "./path.ts";
export { SideData } from "./side-data.ts";
export type { SnapshotList } from "./snapshot-list.ts";
export { GraphStore, graphStoreType } from "./store.ts";
export { type EdgeFilter, GraphView, graphViewType, type WalkOptions } from "./view.ts";
export type { Walk, WalkStep } from "./walk.ts";
