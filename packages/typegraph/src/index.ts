/**
 * Types over graphs: child rules, link rules, traits, and what follows from them.
 *
 * @packageDocumentation
 */
export { AboutNode, about } from "./about.ts";
export { Composition } from "./composition.ts";
export { type Copied, type CopyOptions, type CopyTypeGraphOptions, copyNodes } from "./copy.ts";
export {
    type CreateOptions,
    defineType,
    type Instance,
    TypeDefinition,
    TypedInstance,
    type TypeOptions,
} from "./define-type.ts";
export {
    type ChildDefinition,
    type ChildDefinitions,
    child,
    connect,
    type DefinedType,
    type LinkDefinition,
    link,
    type OptionalDefinition,
    optional,
    point,
    type SequenceDefinition,
    sequence,
} from "./definition.ts";
export { ChildOrder, type DescendantOptions } from "./descendants.ts";
export {
    IncompatibleTypesError,
    type InstantiationErrorKind,
    type PathErrorKind,
    type ResolveErrorKind,
    TypeExistsError,
    TypeGraphError,
    TypeGraphInstantiationError,
    TypeGraphPathError,
    TypeGraphResolveError,
    TypeGraphUsageError,
    type UsageErrorKind,
} from "./errors.ts";
export { type Facet, type FacetKinds, Facets, facets } from "./facets.ts";
export type {
    IncompatibleTypesErrorCode,
    TypeExistsErrorCode,
    TypeGraphInstantiationErrorCode,
    TypeGraphPathErrorCode,
    TypeGraphResolveErrorCode,
    TypeGraphUsageErrorCode,
} from "./gen/errors.ts";
export { type CopyAgain, type CopyFollow, type DiagnosticCode, memoryUsage, type PointerOrder } from "./gen/index.ts";
export { type InstancePart, InstanceTree } from "./instance-tree.ts";
export type { InstantiateOptions } from "./instantiate.ts";
export {
    type AllConnectedOptions,
    type ConnectionProperties,
    type ConnectionRules,
    InterfaceConnection,
} from "./interface-connection.ts";
export type { InterfacePath, InterfaceStep } from "./interface-path.ts";
export type { LinkProperties } from "./link-properties.ts";
export {
    ConflictDecision,
    type MergeTypesOptions,
    type TypeConflict,
    type TypeMerge,
} from "./merge.ts";
export { Next } from "./next.ts";
export type { NodeList } from "./node-list.ts";
export { Operand } from "./operand.ts";
export { type PathLike, type PathSegment, path, ReferencePath } from "./path.ts";
export { instanceDot, instanceHtml } from "./picture.ts";
export { Pointer, type PointerFilter, type PointerProperties } from "./pointer.ts";
export type {
    ChildRule,
    Implementer,
    LinkRule,
    MakeChildOptions,
    MakeLinkOptions,
    PointerMember,
    TypeDiagnostic,
    TypeOverview,
    UnresolvedTypeReference,
} from "./rules.ts";
export { Trait } from "./trait.ts";
export { TypeEdge } from "./type-edge.ts";
export { TypeGraph } from "./type-graph.ts";
export type { AddTypeOptions } from "./types.ts";
