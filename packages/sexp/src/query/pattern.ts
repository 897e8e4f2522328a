/**
 * What a pattern says, once it is read.
 */

/** A name, or a text with wildcards. */
export interface NameTest {
    readonly text: string;
    readonly wildcards: boolean;
    /** Whether it was given in quotes: a quoted name is the string that a list starts with. */
    readonly quoted: boolean;
}

/** A part of a pattern between slashes. */
export interface Step {
    /**
     * - `children`: the children that have one of the names
     * - `deep`: what the steps before found, and all lists in it
     * - `self`: what the steps before found
     * - `parent`: the lists that hold it
     */
    readonly kind: "children" | "deep" | "self" | "parent";
    /** For `children`: the names, one of which must fit. */
    readonly names: readonly NameTest[];
    /** For `children`: what the list's first value must be, as in `property.Reference`. */
    readonly key: NameTest | undefined;
    /** All of them must be true. */
    readonly predicates: readonly Predicate[];
}

/** What stands in brackets. */
export type Predicate = IndexPredicate | ConditionPredicate;

/** `[3]`, or `[3 "R1"]` as the paths of messages have it. */
export interface IndexPredicate {
    readonly kind: "index";
    /** From 0 among what the step found in the same list; from the end when it is negative. */
    readonly index: number;
    /** The name that paths show the list by, as it is spelled in the file. */
    readonly label: string | undefined;
}

/** `[layer="F.Cu" or layer="B.Cu"]`: one of the conditions must be true. */
export interface ConditionPredicate {
    readonly kind: "condition";
    readonly conditions: readonly Condition[];
}

/** A path that must lead somewhere, and what must stand there. */
export interface Condition {
    /** Whether it must not be so. */
    readonly negated: boolean;
    readonly steps: readonly Step[];
    readonly comparison: Comparison | undefined;
}

/** How numbers are compared. */
export type NumberOperator = "<" | "<=" | ">" | ">=";

/** What an atom must be. */
export type Comparison =
    | {
          readonly kind: "equals";
          readonly different: boolean;
          readonly text: string;
          readonly number: number | undefined;
      }
    | { readonly kind: "order"; readonly operator: NumberOperator; readonly number: number }
    | { readonly kind: "wildcard"; readonly pattern: string }
    | { readonly kind: "expression"; readonly expression: RegExp };
