import { Declaration } from "../declaration.ts";
import { Design } from "../design.ts";
import { declareResistor } from "./parts.ts";

/**
 * A design with a voltage divider, of which nothing is known yet. Its formula has each parameter once, so that intervals give the exact answer:
 * with output = input * lower / (upper + lower) the lower resistor would count as two.
 */
export function voltageDivider(): Design {
    const design = Design.create();
    const { vocabulary } = design;
    const resistor = declareResistor(vocabulary);
    const divider = new Declaration(vocabulary, "VoltageDivider");
    const input = divider.parameter("input", { unit: "V" });
    const output = divider.parameter("output", { unit: "V" });
    const upper = divider.part("upper", resistor);
    const lower = divider.part("lower", resistor);
    const ratio = divider.add(1, divider.divide(`${upper}.resistance`, `${lower}.resistance`));
    divider.is(output, divider.divide(input, ratio));
    design.add("divider", divider);
    return design;
}
