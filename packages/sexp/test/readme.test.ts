import { expect, it } from "vitest";
import { runMarkdownCode } from "../../../tools/src/checks/markdown-code.ts";

it("the code of the README works when pasted", () => {
    expect(runMarkdownCode("README.md", "packages/sexp")[0]?.output).toMatchInlineSnapshot(`
          "R1 at 10.5 20
          added kicad_pcb/generator
          added kicad_pcb/footprint
          added kicad_pcb/gr_text
          (kicad_pcb (version 20241229) (generator "pcbnew")
          	# a comment that stays
          	(footprint "R_0603" (layer "F.Cu") (at 12.7 20)
          		(property "Reference" "R7") (property "Value" "10k"))
          	(gr_text "made with pyzig"
          		(at 1 2)
          		(layer "F.SilkS")
          		(locked yes)
          	)
          )
          "
        `);
});
