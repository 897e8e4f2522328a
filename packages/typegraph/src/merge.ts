import { checkTag } from "@pyzig/core";
import type { AnyBoundNode, BoundNode } from "@pyzig/graph";
import { checkOptions } from "@pyzig/graph/extend";
import type { MergeConflicts, MergeSummary } from "./gen/index.ts";
import { notUsable } from "./missing.ts";
import { stateOfSelf, type TypeState } from "./type-state.ts";

/** What becomes of a child that two types give different types. */
export type ConflictDecision = (typeof ConflictDecision)[number];

/** Every {@link ConflictDecision}: the type keeps its own child, takes that of the other, or nothing is merged. */
export const ConflictDecision = ["keep", "take", "refuse"] as const;

/** A child that two types have by one name, with different types. */
export interface TypeConflict {
    /** The name of the child. */
    readonly name: string;
    /** The rule of the type that is to inherit. */
    readonly ownRule: BoundNode;
    /** The type of its child, undefined when it is not linked. */
    readonly ownType: BoundNode | undefined;
    /** The rule of the other type. */
    readonly otherRule: BoundNode;
    /** The type of its child, undefined when it is not linked. */
    readonly otherType: BoundNode | undefined;
}

/** How a type gets the rules of another. */
export interface MergeTypesOptions {
    /**
     * What becomes of a child that both have with different types: `keep` unless it is said. A function decides for each of them, before anything
     * changes; what it throws is thrown, and nothing is merged.
     */
    readonly onConflict?: ConflictDecision | ((conflict: TypeConflict) => ConflictDecision) | undefined;
}

/** What a type has got from another. */
export interface TypeMerge {
    /** How many child rules are new. */
    readonly childrenCopied: number;
    /** How many child rules of the other were left out, because the type has a child of that name. */
    readonly childrenOverridden: number;
    /** How many child rules of the type have gone for those of the other. */
    readonly childrenReplaced: number;
    /** How many link rules are new. */
    readonly linksCopied: number;
    /** The new child rules. */
    readonly children: readonly BoundNode[];
    /** Those of the new child rules whose types are not linked. */
    readonly unresolved: readonly BoundNode[];
    /** Child rules of the type that stand in for those of the other. */
    readonly kept: readonly BoundNode[];
    /** Those of them whose type is another one than that of the rule they stand in for. */
    readonly conflicts: readonly BoundNode[];
    /** The new link rules. */
    readonly links: readonly BoundNode[];
    /** How many link rules of the other the type had already. */
    readonly knownLinks: number;
}

/** Gives a type the rules of another, all or none. `self` is the own node of their type graph. */
export function mergeTypes(
    self: BoundNode,
    target: AnyBoundNode,
    source: AnyBoundNode,
    options: MergeTypesOptions,
): TypeMerge {
    const call = "TypeGraph.mergeTypes";
    const conflicts = (): TypeConflict[] => mergeConflicts(self, target, source, call);
    const replaced = decideConflicts(stateOfSelf(self, call), conflicts, options, call);
    // Whoever decided may have removed something.
    const state = stateOfSelf(self, call);
    const [to, from] = [state.id(target, call, "target"), state.id(source, call, "source")];
    const rules = state.ids(replaced, call, "conflicts");
    return mergeOf(
        state,
        state.run(call, (system, view) => system.mergeTypes(view, to, from, rules)),
    );
}

/** The children that two types have by the same names, with different types. */
export function mergeConflicts(
    self: BoundNode,
    target: AnyBoundNode,
    source: AnyBoundNode,
    call: string,
): TypeConflict[] {
    const state = stateOfSelf(self, call);
    const [to, from] = [state.id(target, call, "target"), state.id(source, call, "source")];
    return conflictsOf(
        state,
        state.run(call, (system, view) => system.mergeConflicts(view, to, from)),
    );
}

/** Asks what becomes of conflicts, which are looked for only if it matters; returns the rules that go for those of the other type. */
function decideConflicts(
    state: TypeState,
    conflicts: () => readonly TypeConflict[],
    options: MergeTypesOptions,
    call: string,
): BoundNode[] {
    const { onConflict = "keep" } = checkOptions(options, ["onConflict"], call);
    if (typeof onConflict !== "function") checkTag(onConflict, ConflictDecision, call, "options.onConflict");
    const replaced: BoundNode[] = [];
    if (onConflict === "keep") return replaced;
    for (const conflict of conflicts()) {
        const decision =
            typeof onConflict === "function"
                ? checkTag(onConflict(conflict), ConflictDecision, call, "options.onConflict()")
                : onConflict;
        if (decision === "take") replaced.push(conflict.ownRule);
        if (decision === "refuse") throw refusal(state, conflict, call);
    }
    return replaced;
}

function refusal(state: TypeState, { name, ownRule, ownType, otherType }: TypeConflict, call: string): Error {
    const [own, other] = [ownType, otherType].map((type) =>
        type === undefined
            ? "a type that is not linked"
            : `the type ${JSON.stringify(state.text(state.system.typeName(state.view, type.id)))}`,
    );
    const problem = `makes the child ${JSON.stringify(name)} of ${own}, and the other type one of ${other}`;
    return notUsable(state, call, "conflicting_types", ownRule.id, problem);
}

/** Conflicts as native code lists them. */
function conflictsOf(state: TypeState, found: MergeConflicts): TypeConflict[] {
    return Array.from(found.names, (name, index) => ({
        name: state.text(name) ?? "",
        ownRule: state.node(found.ownRules[index] as number),
        ownType: state.tryNode(found.ownTypes[index] as number),
        otherRule: state.node(found.otherRules[index] as number),
        otherType: state.tryNode(found.otherTypes[index] as number),
    }));
}

/** What has been merged, as native code says it. */
function mergeOf(state: TypeState, summary: MergeSummary): TypeMerge {
    const nodes = (ids: Uint32Array): BoundNode[] => Array.from(ids, (id) => state.node(id));
    return {
        childrenCopied: summary.children.length,
        childrenOverridden: summary.kept.length,
        childrenReplaced: summary.replaced,
        linksCopied: summary.links.length,
        children: nodes(summary.children),
        unresolved: nodes(summary.unresolved),
        kept: nodes(summary.kept),
        conflicts: nodes(summary.conflicts),
        links: nodes(summary.links),
        knownLinks: summary.knownLinks,
    };
}
