import { Composition, Operand } from "@pyzig/typegraph";
import { expect, it } from "vitest";
import { ladder } from "../src/circuits/ladder.ts";
import { voltageDivider } from "../src/circuits/voltage-divider.ts";
import { Declaration } from "../src/declaration.ts";
import { Design } from "../src/design.ts";
import { everything, exactly } from "../src/interval.ts";
import { quantity } from "../src/quantity.ts";
import { StageLimitError, solve, stagesOf } from "../src/solve.ts";
import type { Stage } from "../src/stage.ts";
import { expectNoMemoryAfterEach } from "./memory.ts";

expectNoMemoryAfterEach();

function givenDivider(): Design {
    const design = voltageDivider();
    design.is("divider.input", quantity(12, "V", 5));
    design.is("divider.upper.resistance", quantity(10e3, "Ω", 1));
    design.is("divider.lower.resistance", quantity(3.3e3, "Ω", 1));
    return design;
}

/** A value that each stage makes smaller by a share of it. */
function shrinking(share: number): Design {
    const design = Design.create();
    const declaration = new Declaration(design.vocabulary, "Shrinking");
    const value = declaration.parameter("value", { unit: "", lower: 0 });
    declaration.lessOrEqual(value, declaration.multiply(1 - share, value));
    design.add("shrinking", declaration);
    design.atMost("shrinking.value", quantity(1, ""));
    return design;
}

it("leaves the design as it is", () => {
    using design = givenDivider();
    const before = design.view.snapshot();
    solve(design);
    expect(design.view.snapshot()).toEqual(before);
    expect(solve(design).stageCount).toBe(solve(design).stageCount);
});

it("comes to a fixed point: from there nothing new follows, and each stage before knows less", () => {
    using design = givenDivider();
    const output = design.find("divider.output");
    const known: Stage[] = [];
    const widths: number[] = [];
    let next: Stage | undefined;
    for (const stage of stagesOf(design)) {
        const { lower, upper } = stage.known(output).range;
        widths.push(upper - lower);
        known.push(stage);
        next = stage.advance();
        next?.[Symbol.dispose]();
    }
    expect(next).toBeUndefined();
    expect(widths.length).toBeGreaterThan(3);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(widths[0]).toBe(Number.POSITIVE_INFINITY);
    expect(widths.at(-1)).toBeLessThan(1);
    expect(known.every((stage) => stage.view.destroyed)).toBe(true);
});

it("makes each stage a view of its own, which stays as it is", () => {
    using design = givenDivider();
    const stages = stagesOf(design);
    const first = stages.next().value as Stage;
    const before = first.view.snapshot();
    using second = first.advance();
    expect(second?.view).not.toBe(first.view);
    expect(first.view.snapshot()).toEqual(before);
    expect(second?.view.snapshot()).not.toEqual(before);
    stages.return(undefined as never);
    expect(first.view.destroyed).toBe(true);
    expect(design.view.destroyed).toBe(false);
});

it("shares what it keeps, and takes neither components nor what is known no more along", () => {
    using design = givenDivider();
    const [divider, input] = ["divider", "divider.input"].map((path) => design.find(path));
    if (divider === undefined || input === undefined) throw new Error("the design has both");
    const sizes: number[] = [];
    for (const { view } of stagesOf(design)) {
        expect(view.containsNode(input)).toBe(true);
        expect(view.containsNode(divider)).toBe(false);
        expect(Composition.of(view.bind(input)).tryParent()).toBeUndefined();
        sizes.push(view.nodeCount);
    }
    // What becomes known of an operand is one node, and there are 3 expressions and 4 parameters.
    const [first = 0] = sizes;
    expect(sizes.at(-1)).toBe(first + 3);
});

it("gives the same in every order of the claims", () => {
    const claims = [
        (design: Design) => design.is("divider.input", quantity(12, "V", 5)),
        (design: Design) => design.is("divider.upper.resistance", quantity(10e3, "Ω", 1)),
        (design: Design) => design.atMost("divider.output", quantity(3, "V")),
        (design: Design) => design.atLeast("divider.output", quantity(2, "V")),
    ];
    const solved = [claims, claims.toReversed()].map((order) => {
        using design = voltageDivider();
        for (const claim of order) claim(design);
        const solution = solve(design);
        return [solution.stageCount, solution.range("divider.lower.resistance"), solution.range("divider.output")];
    });
    expect(solved[0]).toEqual(solved[1]);
});

it("leaves no memory behind, however many stages there are", () => {
    using design = shrinking(0.001);
    const counts = new Map<number, number>();
    let count = 0;
    for (const stage of stagesOf(design)) {
        count += 1;
        if (count === 20 || count === 500) counts.set(count, stage.view.store.nodeCount);
        if (count === 500) break;
    }
    expect(counts.get(500)).toBe(counts.get(20));
    const { store } = design.view;
    expect(store.nodeCount).toBe(design.view.nodeCount);
    expect(store.edgeCount).toBe(design.view.edgeCount);
});

it("gives up when there is no end", () => {
    using design = shrinking(0.001);
    expect(() => solve(design, { maximumStages: 50 })).toThrow(StageLimitError);
    expect(() => solve(design, { maximumStages: 50 })).toThrow(
        "There is still something new after 50 stages: the claims may narrow each other forever",
    );
    expect(design.view.store.nodeCount).toBe(design.view.nodeCount);
});

it("solves within the limit that it needs", () => {
    using design = givenDivider();
    const { stageCount } = solve(design);
    expect(solve(design, { maximumStages: stageCount }).stageCount).toBe(stageCount);
    expect(() => solve(design, { maximumStages: stageCount - 1 })).toThrow(StageLimitError);
});

it("ends where narrowing is nothing but rounding", () => {
    using design = Design.create();
    const declaration = new Declaration(design.vocabulary, "Same");
    const value = declaration.parameter("value", { unit: "" });
    declaration.is(value, declaration.divide(declaration.multiply(3, value), 3));
    design.add("same", declaration);
    design.is("same.value", quantity(0.1, "", 1));
    expect(solve(design).stageCount).toBeLessThan(8);
});

it("uses each operation both ways", () => {
    using design = Design.create();
    const declaration = new Declaration(design.vocabulary, "All");
    const [a, b, c] = ["a", "b", "c"].map((name) => declaration.parameter(name, { unit: "" })) as [
        string,
        string,
        string,
    ];
    declaration.is(declaration.subtract(a, b), 4);
    declaration.is(declaration.add(a, b, 1), 11);
    declaration.is(declaration.multiply(c, declaration.divide(b, 6)), 5);
    design.add("all", declaration);
    expect(solve(design).range("all.a")).toEqual(everything);
    design.is("all.b", quantity(3, ""));
    const solution = solve(design);
    for (const [path, value] of [
        ["all.a", 7],
        ["all.b", 3],
        ["all.c", 10],
    ] as const) {
        const { lower, upper } = solution.range(path);
        expect(lower).toBeLessThanOrEqual(value);
        expect(upper).toBeGreaterThanOrEqual(value);
        expect(upper - lower).toBeLessThan(1e-12);
    }
});

it("knows nothing of a parameter that no claim speaks of", () => {
    using design = ladder(1);
    design.add("alone", new Declaration(design.vocabulary, "Alone"));
    const alone = new Declaration(design.vocabulary, "Lonely");
    alone.parameter("value", { unit: "V" });
    design.add("lonely", alone);
    expect(solve(design).range("lonely.value")).toEqual(everything);
});

it("says which expression lacks operands", () => {
    using design = givenDivider();
    const claim = design.vocabulary.types.instantiate("Is");
    Operand.of(claim).add(design.find("divider.input"));
    expect(() => solve(design)).toThrow(`Is needs 2 operands, node ${claim.id} has 1`);
});

it("takes a number that is exact as such", () => {
    using design = voltageDivider();
    design.is("divider.input", quantity(12, "V"));
    expect(solve(design).range("divider.input")).toEqual(exactly(12));
});
