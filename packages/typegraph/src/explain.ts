import { didYouMean, PyzigError } from "@pyzig/core";
import { none } from "./constants.ts";
import { childNames, describeNode, traitNames } from "./describe.ts";
import {
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
import * as native from "./gen/errors.ts";
import { type Failure, type Kind, parsePath, printPath } from "./gen/index.ts";
import { likeNames } from "./missing.ts";
import type { TypeState } from "./type-state.ts";

/** What native code said, with its fields. */
type NativeFailure = PyzigError & Partial<Failure>;

const usageKinds: Readonly<Record<string, UsageErrorKind>> = {
    NodeNotInGraph: "node_not_in_graph",
    DifferentStore: "different_store",
    NotAType: "not_a_type",
    NotATypeGraph: "not_a_type_graph",
    WrongNode: "wrong_node",
    InvalidAttributes: "invalid_attributes",
    EmptyName: "empty_name",
    OutOfRange: "out_of_range",
};

/** Says what native code failed with in the words of the call that was made; anything else is returned as it is. */
export function explain(error: unknown, state: TypeState | undefined, call: string): unknown {
    if (!(error instanceof PyzigError) || error instanceof TypeGraphError) return error;
    const failure: NativeFailure = error;
    const { code } = error;
    const fields = { code, module: "typegraph", function: call };
    if (error instanceof native.TypeGraphPathError) return explainPath(failure, fields);
    if (state === undefined) return error;
    if (error instanceof native.TypeGraphResolveError) return explainResolve(failure, state, fields);
    if (error instanceof native.TypeGraphInstantiationError) return explainInstantiation(failure, state, fields);
    if (error instanceof native.TypeExistsError) {
        const identifier = failure.identifier ?? "";
        const type = state.tryNode(failure.node ?? none);
        const problem = type === undefined ? "stands twice among the names" : "is the name of a type already";
        return new TypeExistsError(`${call}: ${JSON.stringify(identifier)} ${problem}`, {
            ...fields,
            identifier,
            type,
        });
    }
    if (error instanceof native.IncompatibleTypesError) {
        const [a, b] = [failure.node ?? none, failure.other ?? none];
        const shown = `${describeNode(state, a)} and ${describeNode(state, b)}`;
        return new IncompatibleTypesError(`${call}: ${shown} can't be connected: ${failure.reason}`, {
            ...fields,
            a: state.node(a),
            b: state.node(b),
            typeA: state.tryNode(state.system.typeOf(state.view, a)),
            typeB: state.tryNode(state.system.typeOf(state.view, b)),
        });
    }
    if (error instanceof native.TypeGraphUsageError) return explainUsage(failure, state, fields);
    return error;
}

interface Fields {
    readonly code: string;
    readonly module: string;
    readonly function: string;
}

/** Why a path that can be read leads nowhere. */
const pathKinds: Readonly<Partial<Record<Kind, PathErrorKind>>> = {
    missing_child: "missing_child",
    trait_type_not_found: "missing_child",
    type_not_found: "missing_child",
    invalid_index: "invalid_index",
};

function explainPath(failure: NativeFailure, fields: Fields): TypeGraphPathError {
    const { path = "", segment = 0, position = none, reason = "", candidates = [], identifier = "" } = failure;
    const kind = pathKinds[failure.kind ?? "unspecified"] ?? "malformed";
    const failingSegment = kind === "malformed" ? (path.split(".")[segment] ?? "") : identifier;
    return new TypeGraphPathError(`${fields.function}: ${reason}${didYouMean(identifier, candidates)}`, {
        ...fields,
        kind,
        path,
        failingSegment,
        failingSegmentIndex: segment === none ? 0 : segment,
        position: position === none ? undefined : position,
        candidates,
    });
}

function explainResolve(failure: NativeFailure, state: TypeState, fields: Fields): TypeGraphResolveError {
    const { identifier = "", path = "", segment = none, resolved = none, reason = "", node = none } = failure;
    const kind = (failure.kind ?? "typegraph_not_found") as ResolveErrorKind;
    const segmentIndex = segment === none ? 0 : segment;
    const known = knownNames(state, kind, resolved, failure.candidates ?? []);
    const place = placeOf(state, path, segmentIndex, resolved);
    const name = identifier.startsWith("<<") ? identifier.slice(2) : identifier;
    const problem = problemOf(kind, place, name, reason);
    return new TypeGraphResolveError(`${fields.function}: ${path}: ${problem}${didYouMean(name, known)}`, {
        ...fields,
        kind,
        node: state.tryNode(node),
        identifier: name,
        path,
        segmentIndex,
        resolvedSoFar: state.tryNode(resolved),
        candidates: likeNames(name, known),
    });
}

function explainInstantiation(failure: NativeFailure, state: TypeState, fields: Fields): TypeGraphInstantiationError {
    const { identifier = "", path = "", segment = none, node = none, cycle, reason = "" } = failure;
    return new TypeGraphInstantiationError(`${fields.function}: ${reason}`, {
        ...fields,
        kind: (failure.kind ?? "other") as InstantiationErrorKind,
        node: state.tryNode(node),
        identifier,
        path: segment === none ? undefined : path,
        segmentIndex: segment === none ? undefined : segment,
        candidates: failure.candidates ?? [],
        cycle: Array.from(cycle ?? [], (id) => state.node(id)),
    });
}

function explainUsage(failure: NativeFailure, state: TypeState, fields: Fields): TypeGraphUsageError {
    const { node = none, reason = "", position, code } = failure;
    const shown = node === none ? "" : describeNode(state, node);
    const problems: Readonly<Record<string, string>> = {
        NodeNotInGraph: `${shown} is not in the graph; insert it first`,
        NotAType: `${shown} is not a type: ${reason}`,
        NotATypeGraph: `${shown} is not a type graph: ${reason}`,
        WrongNode: `${shown} is not what is needed here: ${reason}`,
        InvalidAttributes: `the attributes do not fit: ${reason}`,
        OutOfRange: `${position} is out of range`,
    };
    const [, message = failure.message] = /^[^:]*: (.*)$/s.exec(failure.message) ?? [];
    return new TypeGraphUsageError(`${fields.function}: ${problems[code] ?? message}`, {
        ...fields,
        kind: usageKinds[code] ?? "wrong_node",
        node: isThere(state, node) ? state.node(node) : undefined,
    });
}

function isThere(state: TypeState, node: number): boolean {
    return node !== none && ((state.graph.store.native.nodes.generation[node] ?? 0) & 1) === 1;
}

/** Where a path fails: the part before, else the node that it starts from. */
function placeOf(state: TypeState, path: string, segmentIndex: number, resolved: number): string {
    if (segmentIndex > 0) return JSON.stringify(printPath(parsePath(path).slice(0, segmentIndex)));
    return resolved === none ? "the node" : describeNode(state, resolved);
}

function problemOf(kind: ResolveErrorKind, place: string, name: string, reason: string): string {
    const quoted = JSON.stringify(name);
    switch (kind) {
        case "composition_child_not_found":
            return `${place} has no child ${quoted}`;
        case "trait_instance_not_found":
            return `${place} has no trait ${quoted}`;
        case "operand_not_found":
            return `${place} has no operand ${quoted}`;
        case "pointer_dereference_failed":
            return `${place} points to nothing`;
        case "trait_type_not_found":
        case "type_not_found":
            return `there is no type ${quoted}`;
        case "unknown_edge_type":
            return "edges of this kind can't be followed";
        default:
            return reason;
    }
}

/** Names that a wrong one may stand for. */
function knownNames(
    state: TypeState,
    kind: ResolveErrorKind,
    resolved: number,
    candidates: readonly string[],
): readonly string[] {
    if (candidates.length > 0 || resolved === none) return candidates;
    if (kind === "composition_child_not_found") return childNames(state, resolved);
    if (kind === "trait_instance_not_found") return traitNames(state, resolved);
    return [];
}
