import { expect, it } from "vitest";
import { runMarkdownCode } from "../../../tools/src/checks/markdown-code.ts";

it("the code of the README works when pasted", () => {
    expect(runMarkdownCode("README.md", "packages/sexp")[0]?.output).toMatchInlineSnapshot(`
      "10.5 10k
      changed kicad_pcb/footprint/at/1
      changed kicad_pcb/footprint/property[1 "Value"]/2
      added kicad_pcb/segment
      (kicad_pcb (version 20241229) (generator "pcbnew")
      	# a comment that stays
      	(net 0 "") (net 1 "GND")
      	(footprint "R_0603" (layer "F.Cu") (at 12.7 20)
      		(property "Reference" "R1") (property "Value" "4k7"))
      	(segment
      		(start 12.7 20)
      		(end 20 20)
      		(width 0.25)
      		(layer "F.Cu")
      		(net 1)
      	)
      )
      "
    `);
});
