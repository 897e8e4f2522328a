/**
 * For modules that are built upon graphs: what stores and views keep on the side of TypeScript. None of it is checked against wrong use, and it
 * changes with the versions of this package, so such a module asks for exactly its version.
 *
 * @packageDocumentation
 */
export { staleReference } from "./attributed.ts";
export { checkSpecific, nodeArgument } from "./edge.ts";
export { checkEdgeType } from "./edge-type.ts";
export type { Inbox } from "./inbox.ts";
export { checkOptions } from "./options.ts";
export { SnapshotList } from "./snapshot-list.ts";
export type { StoreReader } from "./store-reader.ts";
export type { StoreState } from "./store-state.ts";
export { type ViewState, viewState } from "./view-state.ts";
