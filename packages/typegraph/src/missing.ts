import { closestName, didYouMean } from "@pyzig/core";
import { type BoundNode, EdgeTypes } from "@pyzig/graph";
import { describeNode } from "./describe.ts";
import {
    type ResolveErrorKind,
    TypeGraphInstantiationError,
    TypeGraphResolveError,
    TypeGraphUsageError,
    type UsageErrorKind,
} from "./errors.ts";
import { printPath } from "./gen/index.ts";
import type { TypeState } from "./type-state.ts";

/** The error for something that a node has not got, without a reference or path. */
export function notFound(
    state: TypeState,
    call: string,
    kind: ResolveErrorKind,
    node: number,
    identifier: string,
    problem: string,
    known: readonly string[] = [],
): TypeGraphResolveError {
    return new TypeGraphResolveError(
        `${call}: ${describeNode(state, node)} ${problem}${didYouMean(identifier, known)}`,
        {
            code: "ReferenceNotResolved",
            module: "typegraph",
            function: call,
            kind,
            node: undefined,
            identifier,
            path:
                kind === "composition_child_not_found"
                    ? printPath([{ edgeType: EdgeTypes.composition, name: identifier }])
                    : "",
            segmentIndex: 0,
            resolvedSoFar: state.tryNode(node),
            candidates: likeNames(identifier, known),
        },
    );
}

/** The error for a node that is not what is needed. */
export function notUsable(
    state: TypeState,
    call: string,
    kind: UsageErrorKind,
    node: number,
    problem: string,
): TypeGraphUsageError {
    return new TypeGraphUsageError(`${call}: ${describeNode(state, node)} ${problem}`, {
        code: usageCodes[kind] ?? "WrongNode",
        module: "typegraph",
        function: call,
        kind,
        node: state.node(node),
    });
}

const usageCodes: Readonly<Partial<Record<UsageErrorKind, string>>> = {
    not_a_type: "NotAType",
    not_a_type_graph: "NotATypeGraph",
    not_an_instance: "NotAnInstance",
    not_connected: "NotConnected",
    conflicting_types: "ConflictingTypes",
    child_exists: "ChildExists",
};

/** The error for making an instance of a type that is not there. */
export function noSuchType(
    call: string,
    self: BoundNode,
    name: string,
    known: readonly string[],
): TypeGraphInstantiationError {
    return new TypeGraphInstantiationError(
        `${call}: there is no type ${JSON.stringify(name)}${didYouMean(name, known)}`,
        {
            code: "InstantiationFailed",
            module: "typegraph",
            function: call,
            kind: "invalid_argument",
            node: self,
            identifier: name,
            path: undefined,
            segmentIndex: undefined,
            candidates: likeNames(name, known),
            cycle: [],
        },
    );
}

/** The names that are like a wrong one. */
export function likeNames(name: string, known: readonly string[]): readonly string[] {
    const closest = closestName(name, known);
    return closest === undefined ? [] : [closest];
}
