import { PyzigError } from "@pyzig/core";
import { type BoundNode, GraphError } from "@pyzig/graph";
import * as own from "../errors.ts";
import { path, type ReferencePath } from "../path.ts";
import { pathNames } from "./traversal.ts";

/**
 * What the original throws wherever something is wrong with the values that it was given. The message starts with the text of the original where it has
 * one; `cause` is the error of this package, which says more.
 */
export class ValueError extends PyzigError {
    /** That of `cause`, which says more; `ValueError` where there is none. */
    declare readonly code: "ValueError" | (string & {});

    /** Made by this package. */
    constructor(message: string, cause: unknown) {
        const { code, function: call } =
            cause instanceof PyzigError ? cause : { code: "ValueError", function: undefined };
        super(message, { code, module: "typegraph", function: call, cause });
    }
}

/** The kinds of {@link TypeGraphPathError}. `missing_parent` is never used. */
export type PathErrorKind = "missing_child" | "missing_parent" | "invalid_index";

/** A path that does not lead anywhere by what types declare. */
export class TypeGraphPathError extends ValueError {
    /** What exactly is wrong. */
    readonly kind: PathErrorKind;
    /** The names of the path. */
    readonly path: readonly string[];
    /** The name that fails. */
    readonly failingSegment: string;
    /** Which name fails, counted from 0. */
    readonly failingSegmentIndex: number;
    /** Always undefined. */
    readonly indexValue: undefined;

    /** Made by this package. */
    constructor(
        message: string,
        fields: Pick<TypeGraphPathError, "kind" | "path" | "failingSegment" | "failingSegmentIndex">,
        cause: unknown,
    ) {
        super(message, cause);
        this.kind = fields.kind;
        this.path = fields.path;
        this.failingSegment = fields.failingSegment;
        this.failingSegmentIndex = fields.failingSegmentIndex;
        this.indexValue = undefined;
    }
}

/** The kinds of {@link TypeGraphInstantiationError}. */
export type InstantiationErrorKind = Exclude<own.InstantiationErrorKind, "recursive_type">;

/** A type that no instance can be made of. */
export class TypeGraphInstantiationError extends ValueError {
    /** Why not. A type that contains itself is `other`. */
    readonly kind: InstantiationErrorKind;
    /** What it is about: a child rule, a link rule, a type, or the type graph. */
    readonly node: BoundNode | undefined;
    /** The name that it is about; empty without one. */
    readonly identifier: string;

    /** Made by this package. */
    constructor(cause: own.TypeGraphInstantiationError) {
        super(cause.message, cause);
        this.kind = cause.kind === "recursive_type" ? "other" : cause.kind;
        this.node = cause.node;
        this.identifier = cause.identifier;
    }
}

/** The kinds of {@link TypeGraphResolveError}. */
export type ResolveErrorKind = Exclude<own.ResolveErrorKind, "type_missing" | "neighbor_not_found">;

/** A reference that leads nowhere. */
export class TypeGraphResolveError extends ValueError {
    /** What is not there. */
    readonly kind: ResolveErrorKind;
    /** The segment of the reference that fails. */
    readonly node: BoundNode | undefined;
    /** The name that it is about; empty without one. */
    readonly identifier: string;

    /** Made by this package. */
    constructor(cause: own.TypeGraphResolveError) {
        const { kind } = cause;
        const known = kind === "type_missing" || kind === "neighbor_not_found" ? "typegraph_not_found" : kind;
        super(`${resolveTexts[known]}: ${cause.message}`, cause);
        this.kind = known;
        this.node = cause.node;
        this.identifier = cause.identifier;
    }
}

const resolveTexts: Readonly<Record<ResolveErrorKind, string>> = {
    composition_child_not_found: "Child not found",
    trait_type_not_found: "trait type not found in TypeGraph",
    trait_instance_not_found: "trait not found on",
    pointer_dereference_failed: "pointer dereference failed from node",
    operand_not_found: "operand not found on node",
    type_not_found: "Type node not found for enum type",
    unknown_edge_type: "Unknown edge type",
    typegraph_not_found: "TypeGraph not found",
};

const graphTexts: Readonly<Record<string, string>> = {
    SourceNodeNotInGraph: "Edge source node not in graph",
    TargetNodeNotInGraph: "Edge target node not in graph",
};

/** Names of a path that an error tells in text form; a text that can't be read is one name. */
function namesOf(text: string): readonly string[] {
    let read: ReferencePath;
    try {
        read = path(text);
    } catch {
        return [text];
    }
    return pathNames(read);
}

/** The error that the original throws where this package throws one; anything else is returned as it is. */
export function asOriginal(error: unknown): unknown {
    if (error instanceof ValueError) return error;
    if (error instanceof own.TypeGraphPathError) {
        const { kind, failingSegment, failingSegmentIndex } = error;
        return new TypeGraphPathError(
            error.message,
            {
                kind: kind === "invalid_index" ? "invalid_index" : "missing_child",
                path: namesOf(error.path),
                failingSegment,
                failingSegmentIndex,
            },
            error,
        );
    }
    if (error instanceof own.TypeGraphInstantiationError) return new TypeGraphInstantiationError(error);
    if (error instanceof own.TypeGraphResolveError) return new TypeGraphResolveError(error);
    if (error instanceof own.TypeExistsError)
        return new ValueError(`Type with this name already exists: ${error.message}`, error);
    if (error instanceof own.IncompatibleTypesError)
        return new ValueError(`Failed to connect interface nodes: ${error.message}`, error);
    if (error instanceof own.TypeGraphError) return new ValueError(error.message, error);
    if (error instanceof GraphError) {
        const text = graphTexts[error.code];
        return new ValueError(text === undefined ? error.message : `${text}: ${error.message}`, error);
    }
    return error;
}

// Not by `nameErrors`: the errors of this package have the same names there.
for (const [name, type] of Object.entries({
    ValueError,
    TypeGraphPathError,
    TypeGraphInstantiationError,
    TypeGraphResolveError,
}))
    Object.defineProperty(type.prototype, "name", { value: name, writable: true, configurable: true });
