import { expect, it } from "vitest";
import { ladder } from "../src/circuits/ladder.ts";
import { voltageDivider } from "../src/circuits/voltage-divider.ts";
import { ContradictionError } from "../src/contradiction.ts";
import { Declaration } from "../src/declaration.ts";
import { Design } from "../src/design.ts";
import { quantity } from "../src/quantity.ts";
import { solve } from "../src/solve.ts";
import { expectNoMemoryAfterEach } from "./memory.ts";

expectNoMemoryAfterEach();

function contradictionOf(design: Design): ContradictionError {
    try {
        solve(design);
    } catch (error) {
        if (error instanceof ContradictionError) return error;
        throw error;
    }
    throw new Error("there is no contradiction");
}

it("shows the chain from what is given to what contradicts", () => {
    using design = voltageDivider();
    design.is("divider.input", quantity(12, "V", 5));
    design.is("divider.output", quantity(3.3, "V", 2));
    design.is("divider.upper.resistance", quantity(10e3, "Ω", 1));
    design.is("divider.lower.resistance", quantity(2.2e3, "Ω", 1));
    expect(contradictionOf(design).message).toMatchInlineSnapshot(`
      "1 + divider.upper.resistance / divider.lower.resistance can't be 3.387 to 3.896, since its operands make it 5.455 to 5.637:
        1. divider.upper.resistance is 9.9 kΩ to 10.1 kΩ, by divider.upper.resistance = 10 kΩ ± 1 %
        2. divider.lower.resistance is 2.178 kΩ to 2.222 kΩ, by divider.lower.resistance = 2.2 kΩ ± 1 %
        3. divider.upper.resistance / divider.lower.resistance is 4.455 to 4.637, by its operands
        4. divider.input is 11.4 V to 12.6 V, by divider.input = 12 V ± 5 %
        5. divider.output is 3.234 V to 3.366 V, by divider.output = 3.3 V ± 2 %
        6. divider.input / (1 + divider.upper.resistance / divider.lower.resistance) is 3.234 to 3.366, by divider.output = divider.input / (1 + divider.upper.resistance / divider.lower.resistance)
        7. 1 + divider.upper.resistance / divider.lower.resistance is 3.387 to 3.896, by its operands and by divider.input / (1 + divider.upper.resistance / divider.lower.resistance)"
    `);
});

it("shows two claims that contradict each other", () => {
    using design = voltageDivider();
    design.is("divider.input", quantity(12, "V"));
    design.atMost("divider.input", quantity(11, "V"));
    const error = contradictionOf(design);
    expect(error.message).toMatchInlineSnapshot(`
      "divider.input can't be 12 V, since divider.input <= 11 V makes it at most 11 V:
        1. divider.input is 12 V, by divider.input = 12 V"
    `);
    expect(error).toMatchObject({
        operand: "divider.input",
        known: { lower: 12, upper: 12 },
        expression: "divider.input <= 11 V",
        allowed: { lower: Number.NEGATIVE_INFINITY, upper: 11 },
    });
    expect(error.steps).toMatchObject([{ operand: "divider.input", expressions: ["divider.input = 12 V"] }]);
});

it("shows so many digits that both sides differ", () => {
    using design = voltageDivider();
    design.is("divider.input", quantity(12, "V"));
    design.atLeast("divider.input", quantity(12.000001, "V"));
    expect(contradictionOf(design).message.split("\n")[0]).toMatchInlineSnapshot(
        `"divider.input can't be 12 V, since 12.000001 V <= divider.input makes it at least 12.000001 V:"`,
    );
});

it("shows what a parameter may be from the start", () => {
    using design = voltageDivider();
    design.atMost("divider.lower.resistance", quantity(-1, "Ω"));
    expect(contradictionOf(design).message).toMatchInlineSnapshot(`
      "divider.lower.resistance can't be at least 0 Ω, since divider.lower.resistance <= -1 Ω makes it at most -1 Ω:
        1. divider.lower.resistance is at least 0 Ω, as declared"
    `);
});

it("shows an expression that has no value", () => {
    using design = Design.create();
    const declaration = new Declaration(design.vocabulary, "Inverse");
    const value = declaration.parameter("value", { unit: "" });
    const other = declaration.parameter("other", { unit: "" });
    declaration.is(other, declaration.subtract(1, declaration.add(2, declaration.divide(1, value))));
    design.add("inverse", declaration);
    design.is("inverse.value", quantity(0, ""));
    expect(contradictionOf(design).message).toMatchInlineSnapshot(`
      "1 / inverse.value has no value:
        1. inverse.value is 0, by inverse.value = 0"
    `);
});

it("shows a quotient that can never be what it should", () => {
    using design = Design.create();
    const declaration = new Declaration(design.vocabulary, "Inverse");
    const value = declaration.parameter("value", { unit: "" });
    declaration.is(declaration.divide(1, declaration.subtract(value, declaration.add(2, 3))), 0);
    design.add("inverse", declaration);
    expect(contradictionOf(design).message).toMatchInlineSnapshot(`
      "1 can't be 1, since 1 / (inverse.value - (2 + 3)) makes it 0:
        1. 1 / (inverse.value - (2 + 3)) is 0, by 1 / (inverse.value - (2 + 3)) = 0"
    `);
});

it("cuts long chains in the message, and keeps all steps", () => {
    using design = ladder(50);
    for (const path of design.pathsOf("Resistor")) design.is(`${path}.resistance`, quantity(1e3, "Ω", 1));
    design.atMost("ladder.resistance", quantity(1.6e3, "Ω"));
    const error = contradictionOf(design);
    expect(error.message.split("\n")).toHaveLength(14);
    expect(error.message).toContain(`... ${error.steps.length - 12} steps before`);
    expect(error.steps.length).toBeGreaterThan(200);
    const operands = error.steps.map((step) => step.operand);
    expect(new Set(operands).size).toBe(operands.length);
    // What something is known by comes first: the claim contradicts what the resistors make, and both ends of the ladder come to the middle.
    for (const names of [
        ["section50.across", "section50", "section49"],
        ["", "section1", "section2"],
    ]) {
        const order = names.map((name) => operands.indexOf(["ladder", name, "resistance"].filter(Boolean).join(".")));
        expect(order).not.toContain(-1);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
});

it("leaves nothing of its stages behind", () => {
    using design = voltageDivider();
    design.is("divider.input", quantity(12, "V"));
    design.atMost("divider.input", quantity(11, "V"));
    contradictionOf(design);
    expect(design.view.store.nodeCount).toBe(design.view.nodeCount);
});
