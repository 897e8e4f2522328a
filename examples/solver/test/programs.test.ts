import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { reportDivider, reportLadder, reportLowPass } from "../src/reports.ts";
import { expectNoMemoryAfterEach } from "./memory.ts";

expectNoMemoryAfterEach();

function run(program: string, ...given: string[]): { status: number | null; output: string; errors: string } {
    const file = fileURLToPath(new URL(`../src/${program}.ts`, import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...given], { encoding: "utf8" });
    return { status, output: stdout, errors: stderr };
}

it("reports on the divider", () => {
    expect(reportDivider().join("\n")).toMatchInlineSnapshot(`
      "Voltage divider, solved in 6 stages:
        divider.input: 11.4 V to 12.6 V
        divider.upper.resistance: 9.9 kΩ to 10.1 kΩ
        divider.lower.resistance: 3.267 kΩ to 3.333 kΩ
        divider.output: 2.786 V to 3.174 V
      With an output of at least 3.3 V:
        1 + divider.upper.resistance / divider.lower.resistance can't be 1 to 3.818, since its operands make it 3.97 to 4.092:
          1. divider.upper.resistance is 9.9 kΩ to 10.1 kΩ, by divider.upper.resistance = 10 kΩ ± 1 %
          2. divider.lower.resistance is 3.267 kΩ to 3.333 kΩ, by divider.lower.resistance = 3.3 kΩ ± 1 %
          3. divider.upper.resistance / divider.lower.resistance is 2.97 to 3.092, by its operands
          4. divider.input is 11.4 V to 12.6 V, by divider.input = 12 V ± 5 %
          5. divider.output is at least 3.3 V, by 3.3 V <= divider.output
          6. divider.input / (1 + divider.upper.resistance / divider.lower.resistance) is at least 3.3, by divider.output = divider.input / (1 + divider.upper.resistance / divider.lower.resistance)
          7. 1 + divider.upper.resistance / divider.lower.resistance is 1 to 3.818, by its operands and by divider.input / (1 + divider.upper.resistance / divider.lower.resistance)"
    `);
});

it("reports on the filter", () => {
    expect(reportLowPass().join("\n")).toMatchInlineSnapshot(`
      "RC low-pass filter, solved in 5 stages:
        filter.resistor.resistance: 1.584 kΩ to 1.616 kΩ
        filter.capacitor.capacitance: 90 nF to 110 nF
        filter.corner: 895.3 Hz to 1.116 kHz
      With a corner of at most 950 Hz:
        filter.resistor.resistance: 1.584 kΩ to 1.616 kΩ
        filter.capacitor.capacitance: 103.7 nF to 110 nF
        filter.corner: 895.3 Hz to 950 Hz"
    `);
});

it("reports on the ladder", () => {
    expect(reportLadder().join("\n")).toMatchInlineSnapshot(`
      "Ladder of 100 resistors, solved in 299 stages:
        each of them: 1 kΩ ± 1 %
        ladder.resistance: 1.602 kΩ to 1.634 kΩ
        ladder.section25.resistance: 1.602 kΩ to 1.634 kΩ
      With a first one that is not known, and 2.2 kΩ ± 1 % measured:
        ladder.section1.series.resistance: 1.554 kΩ to 1.61 kΩ"
    `);
});

it("prints all reports", () => {
    const { status, output, errors } = run("main");
    expect(errors).toBe("");
    expect(status).toBe(0);
    const reports = [reportDivider, reportLowPass, reportLadder].map((report) => report().join("\n"));
    expect(output).toBe(`${reports.join("\n\n")}\n`);
});

it("makes hundreds of stages with flat memory", () => {
    const { status, output, errors } = run("smoke", "600");
    expect(errors).toBe("");
    expect(output.replaceAll(/[\d.,]+/g, "#")).toMatchInlineSnapshot(`
      "# stages# # a second
      before  resident # MB# heap # MB# tables # MB# native # MB
      peak    resident # MB# heap # MB# tables # MB# native # MB
      after   resident # MB# heap # MB# tables # MB# native # MB
      smoke: passed
      "
    `);
    expect(status).toBe(0);
});

it("says what is no number of stages", () => {
    expect(run("smoke", "many")).toEqual({ status: 1, output: "", errors: "smoke: many is no number of stages\n" });
});
