import { nameErrors, PyzigError, type PyzigErrorFields } from "@pyzig/core";
import type { BoundNode } from "@pyzig/graph";
import type * as native from "./gen/errors.ts";

/** The base of the errors of type graphs. */
export abstract class TypeGraphError extends PyzigError {}

/** What is wrong with a path that types are to have. */
export type PathErrorKind =
    /** A type has no child of this name, or no trait. */
    | "missing_child"
    /** A container has no element of this index. */
    | "invalid_index"
    /** The text can't be read. */
    | "malformed";

/** A path that can't be read, or that does not lead anywhere by what types declare. */
export class TypeGraphPathError extends TypeGraphError {
    /** Which error it is. */
    declare readonly code: native.TypeGraphPathErrorCode;
    /** What exactly is wrong. */
    readonly kind: PathErrorKind;
    /** The whole path. */
    readonly path: string;
    /** The segment that fails, as it stands in the path. */
    readonly failingSegment: string;
    /** Which segment fails, counted from 0. */
    readonly failingSegmentIndex: number;
    /** The character of the path at which it can't be read, undefined for one that can. */
    readonly position: number | undefined;
    /** Names that are there and are like the one that is missing. */
    readonly candidates: readonly string[];

    /** Made by this package. */
    constructor(
        message: string,
        fields: ErrorFields &
            Pick<
                TypeGraphPathError,
                "kind" | "path" | "failingSegment" | "failingSegmentIndex" | "position" | "candidates"
            >,
    ) {
        super(message, fields);
        this.kind = fields.kind;
        this.path = fields.path;
        this.failingSegment = fields.failingSegment;
        this.failingSegmentIndex = fields.failingSegmentIndex;
        this.position = fields.position;
        this.candidates = fields.candidates;
    }
}

/** Why no instance of a type can be made. */
export type InstantiationErrorKind =
    /** The type of a child is not linked. */
    | "unresolved_type_reference"
    /** A link rule has no end. */
    | "missing_operand_reference"
    /** An end of a link rule leads nowhere. */
    | "unresolved_reference"
    /** There is no type of this name. */
    | "invalid_argument"
    /** A type contains itself. */
    | "recursive_type"
    /** The type is not constructable, or has rules that make no sense. */
    | "other";

/** A type that no instance can be made of. Nothing was made. */
export class TypeGraphInstantiationError extends TypeGraphError {
    /** Which error it is. */
    declare readonly code: native.TypeGraphInstantiationErrorCode;
    /** Why not. */
    readonly kind: InstantiationErrorKind;
    /** What it is about: a child rule, a link rule, a type, or the type graph. */
    readonly node: BoundNode | undefined;
    /** The name that it is about; empty without one. */
    readonly identifier: string;
    /** The path of a link rule that leads nowhere. */
    readonly path: string | undefined;
    /** Which segment of the path fails, counted from 0. */
    readonly segmentIndex: number | undefined;
    /** Names that are there and are like the one that is missing. */
    readonly candidates: readonly string[];
    /** The types that contain each other, from the first to the first again. */
    readonly cycle: readonly BoundNode[];

    /** Made by this package. */
    constructor(
        message: string,
        fields: ErrorFields &
            Pick<
                TypeGraphInstantiationError,
                "kind" | "node" | "identifier" | "path" | "segmentIndex" | "candidates" | "cycle"
            >,
    ) {
        super(message, fields);
        this.kind = fields.kind;
        this.node = fields.node;
        this.identifier = fields.identifier;
        this.path = fields.path;
        this.segmentIndex = fields.segmentIndex;
        this.candidates = fields.candidates;
        this.cycle = fields.cycle;
    }
}

/** Why something is not found from a node. */
export type ResolveErrorKind =
    /** There is no type of this name. */
    | "type_not_found"
    /** A node has no child of this name. */
    | "composition_child_not_found"
    /** There is no type of the name of the trait. */
    | "trait_type_not_found"
    /** A node has no trait of this type. */
    | "trait_instance_not_found"
    /** A node points to nothing. */
    | "pointer_dereference_failed"
    /** An expression has no operand of this name. */
    | "operand_not_found"
    /** A segment goes along an edge of a kind that paths can't follow. */
    | "unknown_edge_type"
    /** A node belongs to no type graph. */
    | "typegraph_not_found"
    /** A node has no type. */
    | "type_missing"
    /** A node has no parent, no owner, or none before or after it. */
    | "neighbor_not_found";

/** Something that was asked for is not there: a child, a trait, a type, or what a path leads to. */
export class TypeGraphResolveError extends TypeGraphError {
    /** Which error it is. */
    declare readonly code: native.TypeGraphResolveErrorCode;
    /** What is not there. */
    readonly kind: ResolveErrorKind;
    /** The segment of a reference that fails, undefined where no reference was given. */
    readonly node: BoundNode | undefined;
    /** The name that it is about; empty without one. */
    readonly identifier: string;
    /** The whole path, in text form. */
    readonly path: string;
    /** Which segment of the path fails, counted from 0. */
    readonly segmentIndex: number;
    /** The node that was reached before that. */
    readonly resolvedSoFar: BoundNode | undefined;
    /** Names that are there and are like the one that is missing. */
    readonly candidates: readonly string[];

    /** Made by this package. */
    constructor(
        message: string,
        fields: ErrorFields &
            Pick<
                TypeGraphResolveError,
                "kind" | "node" | "identifier" | "path" | "segmentIndex" | "resolvedSoFar" | "candidates"
            >,
    ) {
        super(message, fields);
        this.kind = fields.kind;
        this.node = fields.node;
        this.identifier = fields.identifier;
        this.path = fields.path;
        this.segmentIndex = fields.segmentIndex;
        this.resolvedSoFar = fields.resolvedSoFar;
        this.candidates = fields.candidates;
    }
}

/** A type whose name is taken. */
export class TypeExistsError extends TypeGraphError {
    /** Which error it is. */
    declare readonly code: native.TypeExistsErrorCode;
    /** The name. */
    readonly identifier: string;
    /** The type that has it; undefined when the name stands twice in one call. */
    readonly type: BoundNode | undefined;

    /** Made by this package. */
    constructor(message: string, fields: ErrorFields & Pick<TypeExistsError, "identifier" | "type">) {
        super(message, fields);
        this.identifier = fields.identifier;
        this.type = fields.type;
    }
}

/** Interfaces that can't be connected: they are of different types, or only one has a type. */
export class IncompatibleTypesError extends TypeGraphError {
    /** Which error it is. */
    declare readonly code: native.IncompatibleTypesErrorCode;
    /** The one interface. */
    readonly a: BoundNode;
    /** The other. */
    readonly b: BoundNode;
    /** The type of the one, undefined when it has none. */
    readonly typeA: BoundNode | undefined;
    /** The type of the other, undefined when it has none. */
    readonly typeB: BoundNode | undefined;

    /** Made by this package. */
    constructor(message: string, fields: ErrorFields & Pick<IncompatibleTypesError, "a" | "b" | "typeA" | "typeB">) {
        super(message, fields);
        this.a = fields.a;
        this.b = fields.b;
        this.typeA = fields.typeA;
        this.typeB = fields.typeB;
    }
}

/** How a type graph was used wrongly. */
export type UsageErrorKind =
    | "node_not_in_graph"
    | "different_store"
    | "not_a_type"
    | "not_a_type_graph"
    | "wrong_node"
    | "not_an_instance"
    | "not_connected"
    | "invalid_attributes"
    | "empty_name"
    | "conflicting_types"
    | "child_exists"
    | "out_of_range";

/** Arguments that make no sense together with what is in the graph. */
export class TypeGraphUsageError extends TypeGraphError {
    /** Which error it is. */
    declare readonly code: native.TypeGraphUsageErrorCode;
    /** How. */
    readonly kind: UsageErrorKind;
    /** The node that it is about. */
    readonly node: BoundNode | undefined;

    /** Made by this package. */
    constructor(message: string, fields: ErrorFields & Pick<TypeGraphUsageError, "kind" | "node">) {
        super(message, fields);
        this.kind = fields.kind;
        this.node = fields.node;
    }
}

/** What all of these carry. */
export type ErrorFields = PyzigErrorFields;

for (const [name, type] of Object.entries({
    TypeGraphError,
    TypeGraphPathError,
    TypeGraphInstantiationError,
    TypeGraphResolveError,
    TypeExistsError,
    IncompatibleTypesError,
    TypeGraphUsageError,
}))
    nameErrors(type, name);
