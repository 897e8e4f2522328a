// What two types disagree about when the one gets the rules of the other: section 3.6 of what type graphs are specified to do.
import type { BoundNode } from "@pyzig/graph";
import { describe, expect, test } from "vitest";
import { Composition, Pointer, TypeEdge, TypeGraphUsageError } from "../src/index.ts";
import { childNames, Scene, thrown } from "./scene.ts";

/** Types E, F and G, a base with children `a`, `b` and `c` of E, and a derived type with `b` of F and `c` of G. */
class Family extends Scene {
    readonly plain = this.plainTypes("E", "F", "G");
    readonly base = this.type("Base", { a: this.plain[0], b: this.plain[0], c: this.plain[0] });
    readonly derived = this.type("Derived", { b: this.plain[1], c: this.plain[2] });

    /** The names of the types of the children of an instance of the derived type. */
    get made(): Record<string, string> {
        const instance = this.types.instantiate(this.derived);
        return Object.fromEntries(
            childNames(instance).map((name = "") => [
                name,
                this.types.getTypeName(TypeEdge.of(Composition.of(instance).child(name)).type()),
            ]),
        );
    }
}

describe("conflicts", () => {
    test("are listed with both rules and both types", () => {
        using family = new Family();
        const { types, base, derived } = family;
        const [e, f, g] = family.plain;
        const rules = (type: BoundNode) => types.childRules(type).map(({ node }) => node);
        expect(types.mergeConflicts(derived, base)).toEqual([
            { name: "b", ownRule: rules(derived)[0], ownType: f, otherRule: rules(base)[1], otherType: e },
            { name: "c", ownRule: rules(derived)[1], ownType: g, otherRule: rules(base)[2], otherType: e },
        ]);
        expect(types.mergeConflicts(base, base)).toEqual([]);
        expect(types.mergeConflicts(base, e)).toEqual([]);
        expect(thrown(() => types.mergeConflicts(base, types.selfNode))).toMatchObject({ kind: "not_a_type" });
    });

    test("keep what the type has unless it is said, and the summary counts", () => {
        using family = new Family();
        const summary = family.types.mergeTypes(family.derived, family.base);
        expect(summary).toMatchObject({
            childrenCopied: 1,
            childrenOverridden: 2,
            childrenReplaced: 0,
            linksCopied: 0,
        });
        expect(summary.conflicts).toHaveLength(2);
        expect(family.made).toEqual({ b: "F", c: "G", a: "E" });
    });

    test("take what the other has, each by a decision; what is taken comes behind", () => {
        using family = new Family();
        const { types, base, derived } = family;
        types.makeLink(derived, "b", "c", Pointer.properties());
        const [, own] = types.childRules(derived).map(({ node }) => node);
        const asked: string[] = [];
        const summary = types.mergeTypes(derived, base, {
            onConflict: ({ name }) => {
                asked.push(name);
                return name === "c" ? "take" : "keep";
            },
        });
        expect(asked).toEqual(["b", "c"]);
        expect(summary).toMatchObject({ childrenCopied: 2, childrenOverridden: 1, childrenReplaced: 1 });
        expect(own?.exists).toBe(false);
        expect(family.made).toEqual({ b: "F", a: "E", c: "E" });
        expect(Object.keys(family.made)).toEqual(["b", "a", "c"]);
        const instance = types.instantiate(derived);
        expect(Pointer.of(Composition.of(instance).child("b")).target()).toBe(Composition.of(instance).child("c"));
        expect(types.mergeConflicts(derived, base)).toHaveLength(1);
    });

    test("are taken all with one word, and leave nothing of the rules that go", () => {
        using family = new Family();
        const { types, base, derived } = family;
        const before = family.size;
        types.mergeTypes(derived, base, { onConflict: "take" });
        // Three rules with their references for two, and the pointer `inherits`.
        expect(family.graph.nodeCount).toBe(before[0] + 2);
        expect(family.made).toEqual({ a: "E", b: "E", c: "E" });
    });

    test("are refused by a word, a decision, or what is thrown: nothing changes", () => {
        using family = new Family();
        const { types, base, derived } = family;
        const before = family.size;
        const refused = thrown(() => types.mergeTypes(derived, base, { onConflict: "refuse" }));
        expect(refused).toBeInstanceOf(TypeGraphUsageError);
        expect(refused).toMatchObject({ kind: "conflicting_types", code: "ConflictingTypes" });
        expect((refused as Error).message).toMatch(/mergeTypes: .*the child "b" of the type "F".*the type "E"/);
        const decided = thrown(() =>
            types.mergeTypes(derived, base, { onConflict: ({ name }) => (name === "b" ? "take" : "refuse") }),
        );
        expect(decided).toMatchObject({ kind: "conflicting_types" });
        const own = new Error("mine");
        const throwing = () => {
            throw own;
        };
        expect(thrown(() => types.mergeTypes(derived, base, { onConflict: throwing }))).toBe(own);
        expect(() => types.mergeTypes(derived, base, { onConflict: () => "drop" as never })).toThrow(/onConflict\(\)/);
        expect(() => types.mergeTypes(derived, base, { onConflict: "drop" as never })).toThrow(/onConflict/);
        expect(() => types.mergeTypes(derived, base, { onConflicts: "keep" } as never)).toThrow(/onConflict/);
        expect(family.size).toEqual(before);
        expect(family.made).toEqual({ b: "F", c: "G" });
    });

    test("a decision that removes a rule, or a type, is an error", () => {
        using family = new Family();
        const { types, base, derived } = family;
        expect(() =>
            types.mergeTypes(derived, base, {
                onConflict: ({ ownRule }) => {
                    family.graph.removeNode(ownRule);
                    return "take";
                },
            }),
        ).toThrow();
        using other = new Family();
        expect(() =>
            other.types.mergeTypes(other.derived, other.base, {
                onConflict: () => {
                    other.graph.destroy();
                    return "take";
                },
            }),
        ).toThrow(/destroyed/);
    });

    test("types that are not linked are told apart by their names", () => {
        using family = new Family();
        const { types, base, derived } = family;
        const [e] = family.plain;
        types.makeChild(base, "E", { name: "x" });
        types.makeChild(derived, e, { name: "x" });
        types.makeChild(base, "Later", { name: "y" });
        types.makeChild(derived, "Later", { name: "y" });
        types.makeChild(base, "Later", { name: "z" });
        types.makeChild(derived, "Sooner", { name: "z" });
        expect(types.mergeConflicts(derived, base).map(({ name }) => name)).toEqual(["b", "c", "z"]);
        const refused = thrown(() =>
            types.mergeTypes(derived, base, { onConflict: ({ name }) => (name === "z" ? "refuse" : "keep") }),
        );
        expect((refused as Error).message).toMatch(/not linked/);
    });
});
