import { ladder } from "./circuits/ladder.ts";
import { lowPass } from "./circuits/low-pass.ts";
import { voltageDivider } from "./circuits/voltage-divider.ts";
import { ContradictionError } from "./contradiction.ts";
import type { Design } from "./design.ts";
import { formatInterval, quantity } from "./quantity.ts";
import { type Solution, solve } from "./solve.ts";

/** A divider whose output follows from its resistors, and what becomes of a wish that they can't fulfil. */
export function reportDivider(): string[] {
    using design = voltageDivider();
    design.is("divider.input", quantity(12, "V", 5));
    design.is("divider.upper.resistance", quantity(10e3, "Ω", 1));
    design.is("divider.lower.resistance", quantity(3.3e3, "Ω", 1));
    const solution = solve(design);
    const lines = [
        title("Voltage divider", solution),
        ...rangesOf(design, solution, [
            "divider.input",
            "divider.upper.resistance",
            "divider.lower.resistance",
            "divider.output",
        ]),
        "With an output of at least 3.3 V:",
    ];
    design.atLeast("divider.output", quantity(3.3, "V"));
    return [...lines, ...outcome(design)];
}

/** A filter whose corner follows from its parts, and what is left of the capacitor when the corner must not be too high. */
export function reportLowPass(): string[] {
    using design = lowPass();
    const places = ["filter.resistor.resistance", "filter.capacitor.capacitance", "filter.corner"];
    design.is("filter.resistor.resistance", quantity(1.6e3, "Ω", 1));
    design.is("filter.capacitor.capacitance", quantity(100e-9, "F", 10));
    const solution = solve(design);
    const lines = [
        title("RC low-pass filter", solution),
        ...rangesOf(design, solution, places),
        "With a corner of at most 950 Hz:",
    ];
    design.atMost("filter.corner", quantity(950, "Hz"));
    return [...lines, ...rangesOf(design, solve(design), places)];
}

/** A hundred equal resistors, and one of them found from the resistance of them all. */
export function reportLadder(): string[] {
    const sectionCount = 50;
    using design = ladder(sectionCount);
    const unknown = "ladder.section1.series.resistance";
    const resistors = design.pathsOf("Resistor").map((path) => `${path}.resistance`);
    for (const path of resistors) if (path !== unknown) design.is(path, quantity(1e3, "Ω", 1));
    using whole = ladder(sectionCount);
    for (const path of resistors) whole.is(path, quantity(1e3, "Ω", 1));
    const solution = solve(whole);
    design.is("ladder.resistance", quantity(2.2e3, "Ω", 1));
    const found = solve(design);
    return [
        title(`Ladder of ${resistors.length} resistors`, solution),
        `  each of them: ${quantity(1e3, "Ω", 1).text}`,
        ...rangesOf(whole, solution, ["ladder.resistance", "ladder.section25.resistance"]),
        "With a first one that is not known, and 2.2 kΩ ± 1 % measured:",
        ...rangesOf(design, found, [unknown]),
    ];
}

function title(name: string, { stageCount }: Solution): string {
    return `${name}, solved in ${stageCount} stages:`;
}

function rangesOf(design: Design, solution: Solution, paths: readonly string[]): string[] {
    return paths.map((path) => {
        const unit = design.find(path).getAttr("unit");
        return `  ${path}: ${formatInterval(solution.range(path), typeof unit === "string" ? unit : "")}`;
    });
}

/** Why a design can't be solved. */
function outcome(design: Design): string[] {
    try {
        return [`  solved in ${solve(design).stageCount} stages`];
    } catch (error) {
        if (error instanceof ContradictionError) return error.message.split("\n").map((line) => `  ${line}`);
        throw error;
    }
}
