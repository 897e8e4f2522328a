import { expect, it } from "vitest";
import { ladder } from "../src/circuits/ladder.ts";
import { lowPass } from "../src/circuits/low-pass.ts";
import { voltageDivider } from "../src/circuits/voltage-divider.ts";
import { contains, type Interval } from "../src/interval.ts";
import { quantity } from "../src/quantity.ts";
import { solve } from "../src/solve.ts";
import { expectNoMemoryAfterEach } from "./memory.ts";

expectNoMemoryAfterEach();

/** Expects an interval around the exact one that is wider by nothing but rounding. */
function expectRange(actual: Interval, lower: number, upper: number): void {
    const slack = 1e-12 * Math.max(Math.abs(lower), Math.abs(upper));
    expect(actual.lower).toBeGreaterThanOrEqual(lower - slack);
    expect(actual.lower).toBeLessThanOrEqual(lower + slack);
    expect(actual.upper).toBeGreaterThanOrEqual(upper - slack);
    expect(actual.upper).toBeLessThanOrEqual(upper + slack);
}

it("finds the output of a divider", () => {
    using design = voltageDivider();
    design.is("divider.input", quantity(12, "V", 5));
    design.is("divider.upper.resistance", quantity(10e3, "Ω", 1));
    design.is("divider.lower.resistance", quantity(3.3e3, "Ω", 1));
    // The least output has the least input and lower resistor, and the largest upper one: 11.4 V * 3267 / (10100 + 3267).
    expectRange(solve(design).range("divider.output"), (11.4 * 3267) / 13367, (12.6 * 3333) / 13233);
});

it("finds a resistor of a divider from its output", () => {
    using design = voltageDivider();
    design.is("divider.input", quantity(5, "V"));
    design.is("divider.output", quantity(2, "V"));
    design.is("divider.upper.resistance", quantity(9e3, "Ω"));
    const range = solve(design).range("divider.lower.resistance");
    // 2 = 5 * 6 / (9 + 6)
    expectRange(range, 6e3, 6e3);
    expect(contains(range, 6e3)).toBe(true);
});

it("finds the corner of a filter", () => {
    using design = lowPass();
    design.is("filter.resistor.resistance", quantity(1.6e3, "Ω", 1));
    design.is("filter.capacitor.capacitance", quantity(100e-9, "F", 10));
    const time = (share: number) => 2 * Math.PI * 1.6e3 * 100e-9 * share;
    expectRange(solve(design).range("filter.corner"), 1 / time(1.01 * 1.1), 1 / time(0.99 * 0.9));

    // At most 950 Hz even with the largest resistor: C >= 1 / (2 π 1616 Ω 950 Hz).
    design.atMost("filter.corner", quantity(950, "Hz"));
    const solution = solve(design);
    expectRange(solution.range("filter.capacitor.capacitance"), 1 / (2 * Math.PI * 1616 * 950), 110e-9);
    expectRange(solution.range("filter.resistor.resistance"), 1584, 1616);
});

/** F(2n+1) / F(2n), from exact numbers of Fibonacci. */
function ladderFactor(sectionCount: number): number {
    let [previous, current] = [0n, 1n];
    for (let index = 1; index < 2 * sectionCount; index++) [previous, current] = [current, previous + current];
    return Number(((previous + current) * 10n ** 30n) / current) / 1e30;
}

it.each([1, 2, 3, 50])("finds the resistance of a ladder of %i sections", (sectionCount) => {
    using design = ladder(sectionCount);
    const resistors = design.pathsOf("Resistor");
    expect(resistors).toHaveLength(2 * sectionCount);
    for (const path of resistors) design.is(`${path}.resistance`, quantity(1e3, "Ω", 1));
    const nominal = 1e3 * ladderFactor(sectionCount);
    // All resistors 1 % larger make the whole 1 % larger, and it grows with each of them.
    expectRange(solve(design).range("ladder.resistance"), nominal * 0.99, nominal * 1.01);
});

it("knows the ladders of school", () => {
    // 1 + 1; then 1 + 1 / (1/1 + 1/2), and so on.
    expect([1, 2, 3].map(ladderFactor)).toEqual([2, 5 / 3, 13 / 8]);
});

it("finds one of a hundred resistors from the resistance of all", () => {
    using design = ladder(50);
    for (const path of design.pathsOf("Resistor"))
        if (path !== "ladder.section2.series") design.is(`${path}.resistance`, quantity(1e3, "Ω"));
    // A ladder of 49 sections has the resistance r. With 2 kΩ instead of its first resistor it has r + 1 kΩ.
    const second = ladderFactor(49) + 1;
    design.is("ladder.resistance", quantity(1e3 * (1 + 1 / (1 + 1 / second)), "Ω", 1e-9));
    const { lower, upper } = solve(design).range("ladder.section2.series.resistance");
    expect(lower).toBeLessThan(2e3);
    expect(upper).toBeGreaterThan(2e3);
    expect(upper - lower).toBeLessThan(0.01);
});
