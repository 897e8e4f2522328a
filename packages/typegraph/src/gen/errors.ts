// Generated from the Zig module "typegraph"; don't edit. To update: npx --yes pnpm@12 stubs

import { type ErrorEntry, nameErrors, outOfMemory, ZigError } from "@pyzig/core";
import type { Kind } from "./types.ts";

/**
 * What `code` of a {@link TypeGraphPathError} can be.
 *
 * - `InvalidPath`: {reason}
 */
export type TypeGraphPathErrorCode = "InvalidPath";

/** A path that makes no sense, or does not lead anywhere by what types declare. */
export class TypeGraphPathError extends ZigError {
    /** Which error it is. */
    declare readonly code: TypeGraphPathErrorCode;
    /** What exactly went wrong. */
    declare readonly kind: Kind | undefined;
    /** The node that it is about: the segment of a reference, a child rule, a link rule, a type. */
    declare readonly node: number | undefined;
    /** A second node that it is about. */
    declare readonly other: number | undefined;
    /** The name that it is about. */
    declare readonly identifier: string | undefined;
    /** The path that was followed, in text form. */
    declare readonly path: string | undefined;
    /** Which segment of the path failed. */
    declare readonly segment: number | undefined;
    /** The node that was reached before that. */
    declare readonly resolved: number | undefined;
    /** Names that exist there and are like the one that does not. */
    declare readonly candidates: string[] | undefined;
    /** The types that contain each other, from the first to the first again. */
    declare readonly cycle: Uint32Array | undefined;
    /** A number that is out of range, or where in a text something is wrong. */
    declare readonly position: number | undefined;
    /** What is wrong, in words. */
    declare readonly reason: string | undefined;
}
nameErrors(TypeGraphPathError, "TypeGraphPathError");

/**
 * What `code` of a {@link TypeGraphInstantiationError} can be.
 *
 * - `InstantiationFailed`: {reason}
 */
export type TypeGraphInstantiationErrorCode = "InstantiationFailed";

/** A type that no instance can be made of. Nothing was made. */
export class TypeGraphInstantiationError extends ZigError {
    /** Which error it is. */
    declare readonly code: TypeGraphInstantiationErrorCode;
    /** What exactly went wrong. */
    declare readonly kind: Kind | undefined;
    /** The node that it is about: the segment of a reference, a child rule, a link rule, a type. */
    declare readonly node: number | undefined;
    /** A second node that it is about. */
    declare readonly other: number | undefined;
    /** The name that it is about. */
    declare readonly identifier: string | undefined;
    /** The path that was followed, in text form. */
    declare readonly path: string | undefined;
    /** Which segment of the path failed. */
    declare readonly segment: number | undefined;
    /** The node that was reached before that. */
    declare readonly resolved: number | undefined;
    /** Names that exist there and are like the one that does not. */
    declare readonly candidates: string[] | undefined;
    /** The types that contain each other, from the first to the first again. */
    declare readonly cycle: Uint32Array | undefined;
    /** A number that is out of range, or where in a text something is wrong. */
    declare readonly position: number | undefined;
    /** What is wrong, in words. */
    declare readonly reason: string | undefined;
}
nameErrors(TypeGraphInstantiationError, "TypeGraphInstantiationError");

/**
 * What `code` of a {@link TypeGraphResolveError} can be.
 *
 * - `ReferenceNotResolved`: {reason}
 */
export type TypeGraphResolveErrorCode = "ReferenceNotResolved";

/** A reference that does not lead anywhere from a node. */
export class TypeGraphResolveError extends ZigError {
    /** Which error it is. */
    declare readonly code: TypeGraphResolveErrorCode;
    /** What exactly went wrong. */
    declare readonly kind: Kind | undefined;
    /** The node that it is about: the segment of a reference, a child rule, a link rule, a type. */
    declare readonly node: number | undefined;
    /** A second node that it is about. */
    declare readonly other: number | undefined;
    /** The name that it is about. */
    declare readonly identifier: string | undefined;
    /** The path that was followed, in text form. */
    declare readonly path: string | undefined;
    /** Which segment of the path failed. */
    declare readonly segment: number | undefined;
    /** The node that was reached before that. */
    declare readonly resolved: number | undefined;
    /** Names that exist there and are like the one that does not. */
    declare readonly candidates: string[] | undefined;
    /** The types that contain each other, from the first to the first again. */
    declare readonly cycle: Uint32Array | undefined;
    /** A number that is out of range, or where in a text something is wrong. */
    declare readonly position: number | undefined;
    /** What is wrong, in words. */
    declare readonly reason: string | undefined;
}
nameErrors(TypeGraphResolveError, "TypeGraphResolveError");

/**
 * What `code` of a {@link TypeExistsError} can be.
 *
 * - `TypeExists`: The type graph has a type "{identifier}" already: node {node}.
 */
export type TypeExistsErrorCode = "TypeExists";

/** A type whose name is taken. */
export class TypeExistsError extends ZigError {
    /** Which error it is. */
    declare readonly code: TypeExistsErrorCode;
    /** What exactly went wrong. */
    declare readonly kind: Kind | undefined;
    /** The node that it is about: the segment of a reference, a child rule, a link rule, a type. */
    declare readonly node: number | undefined;
    /** A second node that it is about. */
    declare readonly other: number | undefined;
    /** The name that it is about. */
    declare readonly identifier: string | undefined;
    /** The path that was followed, in text form. */
    declare readonly path: string | undefined;
    /** Which segment of the path failed. */
    declare readonly segment: number | undefined;
    /** The node that was reached before that. */
    declare readonly resolved: number | undefined;
    /** Names that exist there and are like the one that does not. */
    declare readonly candidates: string[] | undefined;
    /** The types that contain each other, from the first to the first again. */
    declare readonly cycle: Uint32Array | undefined;
    /** A number that is out of range, or where in a text something is wrong. */
    declare readonly position: number | undefined;
    /** What is wrong, in words. */
    declare readonly reason: string | undefined;
}
nameErrors(TypeExistsError, "TypeExistsError");

/**
 * What `code` of a {@link IncompatibleTypesError} can be.
 *
 * - `IncompatibleTypes`: Node {node} and node {other} can't be connected: {reason}.
 */
export type IncompatibleTypesErrorCode = "IncompatibleTypes";

/** Interfaces that can't be connected. */
export class IncompatibleTypesError extends ZigError {
    /** Which error it is. */
    declare readonly code: IncompatibleTypesErrorCode;
    /** What exactly went wrong. */
    declare readonly kind: Kind | undefined;
    /** The node that it is about: the segment of a reference, a child rule, a link rule, a type. */
    declare readonly node: number | undefined;
    /** A second node that it is about. */
    declare readonly other: number | undefined;
    /** The name that it is about. */
    declare readonly identifier: string | undefined;
    /** The path that was followed, in text form. */
    declare readonly path: string | undefined;
    /** Which segment of the path failed. */
    declare readonly segment: number | undefined;
    /** The node that was reached before that. */
    declare readonly resolved: number | undefined;
    /** Names that exist there and are like the one that does not. */
    declare readonly candidates: string[] | undefined;
    /** The types that contain each other, from the first to the first again. */
    declare readonly cycle: Uint32Array | undefined;
    /** A number that is out of range, or where in a text something is wrong. */
    declare readonly position: number | undefined;
    /** What is wrong, in words. */
    declare readonly reason: string | undefined;
}
nameErrors(IncompatibleTypesError, "IncompatibleTypesError");

/**
 * What `code` of a {@link TypeGraphUsageError} can be.
 *
 * - `NodeNotInGraph`: Node {node} is not in the graph.
 * - `WrongGraph`: The type system belongs to another graph.
 * - `DifferentStore`: The two graphs belong to different stores; only graphs of one store can share nodes.
 * - `NotAType`: Node {node} is not a type: {reason}.
 * - `NotATypeGraph`: Node {node} is not a type graph: {reason}.
 * - `WrongNode`: Node {node} is not a rule, reference or expression as it is needed here: {reason}.
 * - `InvalidAttributes`: The attributes do not fit: {reason}.
 * - `EmptyName`: A type has a name that is not empty.
 * - `LengthMismatch`: The lists have different lengths.
 * - `OutOfRange`: {position} is out of range.
 */
export type TypeGraphUsageErrorCode =
    | "NodeNotInGraph"
    | "WrongGraph"
    | "DifferentStore"
    | "NotAType"
    | "NotATypeGraph"
    | "WrongNode"
    | "InvalidAttributes"
    | "EmptyName"
    | "LengthMismatch"
    | "OutOfRange";

/** Arguments that make no sense. */
export class TypeGraphUsageError extends ZigError {
    /** Which error it is. */
    declare readonly code: TypeGraphUsageErrorCode;
    /** What exactly went wrong. */
    declare readonly kind: Kind | undefined;
    /** The node that it is about: the segment of a reference, a child rule, a link rule, a type. */
    declare readonly node: number | undefined;
    /** A second node that it is about. */
    declare readonly other: number | undefined;
    /** The name that it is about. */
    declare readonly identifier: string | undefined;
    /** The path that was followed, in text form. */
    declare readonly path: string | undefined;
    /** Which segment of the path failed. */
    declare readonly segment: number | undefined;
    /** The node that was reached before that. */
    declare readonly resolved: number | undefined;
    /** Names that exist there and are like the one that does not. */
    declare readonly candidates: string[] | undefined;
    /** The types that contain each other, from the first to the first again. */
    declare readonly cycle: Uint32Array | undefined;
    /** A number that is out of range, or where in a text something is wrong. */
    declare readonly position: number | undefined;
    /** What is wrong, in words. */
    declare readonly reason: string | undefined;
}
nameErrors(TypeGraphUsageError, "TypeGraphUsageError");

/** The errors of this module in the order of their numbers. */
export const errors: readonly ErrorEntry[] = [
    outOfMemory,
    { code: "InvalidPath", message: "{reason}", type: TypeGraphPathError },
    { code: "InstantiationFailed", message: "{reason}", type: TypeGraphInstantiationError },
    { code: "ReferenceNotResolved", message: "{reason}", type: TypeGraphResolveError },
    {
        code: "TypeExists",
        message: 'The type graph has a type "{identifier}" already: node {node}.',
        type: TypeExistsError,
    },
    {
        code: "IncompatibleTypes",
        message: "Node {node} and node {other} can't be connected: {reason}.",
        type: IncompatibleTypesError,
    },
    { code: "NodeNotInGraph", message: "Node {node} is not in the graph.", type: TypeGraphUsageError },
    { code: "WrongGraph", message: "The type system belongs to another graph.", type: TypeGraphUsageError },
    {
        code: "DifferentStore",
        message: "The two graphs belong to different stores; only graphs of one store can share nodes.",
        type: TypeGraphUsageError,
    },
    { code: "NotAType", message: "Node {node} is not a type: {reason}.", type: TypeGraphUsageError },
    { code: "NotATypeGraph", message: "Node {node} is not a type graph: {reason}.", type: TypeGraphUsageError },
    {
        code: "WrongNode",
        message: "Node {node} is not a rule, reference or expression as it is needed here: {reason}.",
        type: TypeGraphUsageError,
    },
    { code: "InvalidAttributes", message: "The attributes do not fit: {reason}.", type: TypeGraphUsageError },
    { code: "EmptyName", message: "A type has a name that is not empty.", type: TypeGraphUsageError },
    { code: "LengthMismatch", message: "The lists have different lengths.", type: TypeGraphUsageError },
    { code: "OutOfRange", message: "{position} is out of range.", type: TypeGraphUsageError },
];
