// Generated from the Zig module "typegraph"; don't edit. To update: npx --yes pnpm@12 stubs

/**
 * Types over graphs: child rules, link rules, traits, and what follows from them.
 *
 * @module
 */

export {
    IncompatibleTypesError,
    type IncompatibleTypesErrorCode,
    TypeExistsError,
    type TypeExistsErrorCode,
    TypeGraphInstantiationError,
    type TypeGraphInstantiationErrorCode,
    TypeGraphPathError,
    type TypeGraphPathErrorCode,
    TypeGraphResolveError,
    type TypeGraphResolveErrorCode,
    TypeGraphUsageError,
    type TypeGraphUsageErrorCode,
} from "./errors.ts";

export { parsePath, printPath } from "./functions.ts";

export { memoryUsage } from "./library.ts";

export { TypeSystem, typeSystemType } from "./type-system.ts";

export {
    type ChildOptions,
    ChildOrder,
    type ChildRules,
    type ConnectedNodes,
    type ConnectionPath,
    type ConnectionRules,
    type Connections,
    CopyAgain,
    type CopyFollow,
    type CopyOptions,
    type CopySummary,
    type DescendantQuery,
    type Diagnostic,
    DiagnosticCode,
    type Failure,
    type Implementers,
    type InstanceCounts,
    type InstanceTree,
    Kind,
    type LinkEnd,
    type LinkOptions,
    type LinkRules,
    type MergeConflicts,
    type MergeSummary,
    type Operands,
    type PathSegment,
    type PointerMembers,
    PointerOrder,
    type PointerQuery,
    type Pointers,
    type TypeOptions,
    type UnresolvedReferences,
} from "./types.ts";
