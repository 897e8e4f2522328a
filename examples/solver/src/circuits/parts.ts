import { Declaration } from "../declaration.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** A resistor. */
export function declareResistor(vocabulary: Vocabulary): Declaration {
    const resistor = new Declaration(vocabulary, "Resistor");
    resistor.parameter("resistance", { unit: "Ω", lower: 0 });
    return resistor;
}

/** A capacitor. */
export function declareCapacitor(vocabulary: Vocabulary): Declaration {
    const capacitor = new Declaration(vocabulary, "Capacitor");
    capacitor.parameter("capacitance", { unit: "F", lower: 0 });
    return capacitor;
}
