import { ModelError, pcb } from "@pyzig/sexp/kicad";
import { expect, it } from "vitest";

it("items of a kind that files of the version don't have are refused", () => {
    using old = pcb.loads("(kicad_pcb (version 20171130) (host pcbnew 5) (module R (layer F.Cu) (at 0 0)))");
    const [footprint] = old.root.footprints;
    expect(() => footprint?.properties.push({ name: "MPN", value: "x" })).toThrow(ModelError);
    expect(() => footprint?.properties.insert(0, { name: "MPN", value: "x" })).toThrow(
        "can't be set in a file of KiCad 5: it is part of files from version 6 on",
    );
    using recent = pcb.loads('(kicad_pcb (version 20260206) (generator "pcbnew"))');
    expect(() => recent.root.nets.push({ name: "GND" })).toThrow("can't be set in a file of KiCad 10");
    expect([old.changed, recent.changed]).toEqual([false, false]);
});
