import { checkBoolean, checkText, wrongType } from "@pyzig/core";
import type { AnyBoundNode, AnyView, BoundNode } from "@pyzig/graph";
import { checkOptions } from "@pyzig/graph/extend";
import type { CopyAgain, CopyFollow } from "./gen/index.ts";
import { stateOfNode, stateOfSelf, stateOfView, type TypeState } from "./type-state.ts";

/** How nodes are copied into another view. */
export interface CopyOptions {
    /**
     * What is looked into again although it is in the other view already: `nothing` unless it is said, so that copying twice costs little; `starts`
     * for the nodes themselves, `everything` for all that they lead to.
     */
    readonly again?: CopyAgain | undefined;
    /** Names of types whose trait instances are left behind; `has_source_chunk` unless it is said. */
    readonly skipTraits?: readonly string[] | undefined;
    /**
     * Which kinds of edges are followed: all but `interfaceConnection` unless it is said. Edges of other kinds stay behind. What types are made of
     * comes whole.
     *
     * @example
     * copyNodes([net], next, { follow: { interfaceConnection: true, pointer: false } });
     */
    readonly follow?: CopyFollow | undefined;
}

/** How a type graph is copied. */
export interface CopyTypeGraphOptions {
    /** Whether only the types come along that every type graph has; not unless it is said. */
    readonly minimal?: boolean | undefined;
    /** What is looked into again although it is in the other view already; nothing unless it is said. */
    readonly again?: CopyAgain | undefined;
}

const followed: readonly (keyof CopyFollow)[] = [
    "composition",
    "pointer",
    "next",
    "operand",
    "trait",
    "traitOwner",
    "interfaceConnection",
];

/** What copying brought into a view. */
export interface Copied {
    /** The nodes that are new there, as nodes of that view. */
    readonly nodes: readonly BoundNode[];
    /** How many edges are new there. */
    readonly edgeCount: number;
}

/**
 * Brings nodes of one view into another view of the same store, with what they consist of, point to, have as operands, successors and traits, and with
 * their types. A trait instance brings the node along that has it. Instances of types, parents and predecessors stay behind, and so do connections
 * unless `follow` says otherwise. Where the other view has a type of the same name in the same type graph, that is used instead.
 *
 * Nodes are shared, not duplicated: they have the same attributes in both views.
 *
 * @example
 * using next = store.createView();
 * copyNodes([expression], next);
 */
export function copyNodes(nodes: Iterable<AnyBoundNode>, destination: AnyView, options: CopyOptions = {}): Copied {
    const call = "copyNodes";
    if (typeof nodes !== "object" || nodes === null || !(Symbol.iterator in nodes))
        throw wrongType(nodes, call, "nodes", "nodes of a view");
    const { again = "nothing", skipTraits, follow } = checkOptions(options, ["again", "skipTraits", "follow"], call);
    const skipped = skipTraits === undefined ? undefined : checkNames(skipTraits, call);
    const following = follow === undefined ? undefined : checkFollow(follow, call);
    const target = stateOfView(destination, call, "destination");
    const list = Array.from(nodes);
    if (list.length === 0) return { nodes: [], edgeCount: 0 };
    const state = stateOfNode(list[0] as AnyBoundNode, call, "nodes[0]");
    const ids = state.ids(list, call, "nodes");
    return copied(
        target,
        state.run(call, (system, view) =>
            system.copyNodes(view, target.view, ids, { again, skipTraits: skipped, follow: following }),
        ),
    );
}

function checkNames(names: readonly string[], call: string): string[] {
    if (!Array.isArray(names)) throw wrongType(names, call, "options.skipTraits", "an array of names");
    return names.map((name: string, index) => checkText(name, call, `options.skipTraits[${index}]`));
}

function checkFollow(follow: CopyFollow, call: string): CopyFollow {
    const given = { ...checkOptions(follow, followed, call, "options.follow") };
    for (const [kind, value] of Object.entries(given))
        if (value !== undefined) checkBoolean(value, call, `options.follow.${kind}`);
    return given;
}

/** @internal */
export function copied(
    target: TypeState,
    summary: { readonly nodes: Uint32Array; readonly edgeCount: number },
): Copied {
    return { nodes: Array.from(summary.nodes, (id) => target.node(id)), edgeCount: summary.edgeCount };
}

/** Brings a type graph into another view of the same store; returns its own node there. */
export function copyTypeGraph(self: BoundNode, destination: AnyView, options: CopyTypeGraphOptions): BoundNode {
    const call = "TypeGraph.copyInto";
    const { minimal = false, again = "nothing" } = checkOptions(options, ["minimal", "again"], call);
    const state = stateOfSelf(self, call);
    const target = stateOfView(destination, call, "destination");
    const isMinimal = checkBoolean(minimal, call, "options.minimal");
    state.run(call, (system, view) => system.copyTypeGraph(view, target.view, self.id, isMinimal, again));
    return target.node(self.id);
}
