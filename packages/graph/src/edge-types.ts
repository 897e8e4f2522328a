import { composition, interfaceConnection, next, operand, pointer, trait, type } from "./edge-type.ts";

export { type EdgeType, edgeTypeName, edgeTypes, findEdgeType, registerEdgeType } from "./edge-type.ts";

/** The kinds of edges that are there in every process. */
export const EdgeTypes = { composition, type, interfaceConnection, pointer, next, operand, trait } as const;
