/**
 * The functions of the original under their own names, to port programs and tests of it line by line: what is `EdgeComposition.add_child(bound_node=a, …)`
 * there is `EdgeComposition.addChild({ boundNode: a, … })` here. They work on the nodes, edges and views of `@pyzig/graph`.
 *
 * @packageDocumentation
 */
export { BFSPath } from "./bfs-path.ts";
export * as EdgeComposition from "./edge-composition.ts";
export { EdgeCreationAttributes } from "./edge-creation-attributes.ts";
export * as EdgeInterfaceConnection from "./edge-interface-connection.ts";
export * as EdgeNext from "./edge-next.ts";
export * as EdgeOperand from "./edge-operand.ts";
export * as EdgePointer from "./edge-pointer.ts";
export * as EdgeTrait from "./edge-trait.ts";
export * as EdgeType from "./edge-type.ts";
export {
    type InstantiationErrorKind,
    type PathErrorKind,
    type ResolveErrorKind,
    TypeGraphInstantiationError,
    TypeGraphPathError,
    TypeGraphResolveError,
    ValueError,
} from "./errors.ts";
export * as Linker from "./linker.ts";
export { MakeChildNode, NodeCreationAttributes } from "./node-creation-attributes.ts";
export * as Trait from "./trait.ts";
export type { TraversalPath, TraversalStep } from "./traversal.ts";
export { TypeGraph } from "./type-graph.ts";
export type { Visit } from "./visit.ts";
