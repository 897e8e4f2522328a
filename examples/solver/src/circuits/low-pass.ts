import { Declaration } from "../declaration.ts";
import { Design } from "../design.ts";
import { between } from "../interval.ts";
import { nextUp } from "../rounding.ts";
import { declareCapacitor, declareResistor } from "./parts.ts";

/** A design with an RC low-pass filter, of which nothing is known yet. */
export function lowPass(): Design {
    const design = Design.create();
    const { vocabulary } = design;
    const filter = new Declaration(vocabulary, "LowPass");
    filter.part("resistor", declareResistor(vocabulary));
    filter.part("capacitor", declareCapacitor(vocabulary));
    const corner = filter.parameter("corner", { unit: "Hz", lower: 0 });
    // Math.PI is the largest number below π.
    const pi = filter.constant("π", between(Math.PI, nextUp(Math.PI)));
    const time = filter.multiply(2, pi, "resistor.resistance", "capacitor.capacitance");
    filter.is(corner, filter.divide(1, time));
    design.add("filter", filter);
    return design;
}
