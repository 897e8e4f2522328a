import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL(".", import.meta.url));

it("the code of the README works when pasted", () => {
    const readme = readFileSync(join(folder, "../../../README.md"), "utf8");
    const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] as string;
    const program = join(folder, `readme-${process.pid}.ts`);
    writeFileSync(program, code);
    try {
        const output = execFileSync(process.execPath, ["--conditions=@pyzig/source", program], { encoding: "utf8" });
        expect(output).toMatchInlineSnapshot(`
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
    } finally {
        rmSync(program);
    }
});
