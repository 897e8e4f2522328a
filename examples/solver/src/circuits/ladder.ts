import { Declaration } from "../declaration.ts";
import { Design } from "../design.ts";
import { declareResistor } from "./parts.ts";

/**
 * A design with a ladder of resistors: each section has one in series and one across, which the next section is parallel to; the last has nothing
 * behind it. With 2n equal resistors it has F(2n+1) / F(2n) times the resistance of one of them, F being the numbers of Fibonacci.
 */
export function ladder(sectionCount: number): Design {
    const design = Design.create();
    const { vocabulary } = design;
    const resistor = declareResistor(vocabulary);

    const section = new Declaration(vocabulary, "Section");
    section.part("series", resistor);
    section.part("across", resistor);
    const resistance = section.parameter("resistance", { unit: "Ω", lower: 0 });
    const load = section.parameter("load", { unit: "Ω", lower: 0 });
    const conductance = section.add(section.divide(1, "across.resistance"), section.divide(1, load));
    section.is(resistance, section.add("series.resistance", section.divide(1, conductance)));

    const last = new Declaration(vocabulary, "LastSection");
    last.part("series", resistor);
    last.part("across", resistor);
    last.is(last.parameter("resistance", { unit: "Ω", lower: 0 }), last.add("series.resistance", "across.resistance"));

    const whole = new Declaration(vocabulary, "Ladder");
    for (let index = 1; index <= sectionCount; index++) {
        whole.part(`section${index}`, index < sectionCount ? section : last);
        if (index > 1) whole.is(`section${index - 1}.load`, `section${index}.resistance`);
    }
    whole.is(whole.parameter("resistance", { unit: "Ω", lower: 0 }), "section1.resistance");
    design.add("ladder", whole);
    return design;
}
