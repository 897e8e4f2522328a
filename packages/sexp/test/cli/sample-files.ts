import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A board as KiCad lays it out. */
export const BOARD = `(kicad_pcb
	(version 20241229)
	(generator "pcbnew")
	(general
		(thickness 1.6)
	)
	(layers
		(0 "F.Cu" signal)
		(2 "B.Cu" signal)
	)
	(net 0 "")
	(net 1 "GND")
	(net 2 "/SDA")
	(footprint "Resistor_SMD:R_0603"
		(layer "F.Cu")
		(uuid "a5f7e0a4-0b0f-4b7e-8a5e-2f3f1f6c5d01")
		(at 10 20 90)
		(property "Reference" "R1"
			(at 0 -1.4 0)
			(layer "F.SilkS")
			(uuid "a5f7e0a4-0b0f-4b7e-8a5e-2f3f1f6c5d02")
		)
		(pad "1" smd rect
			(at -0.8 0)
			(size 0.8 0.9)
			(layers "F.Cu" "F.Mask")
			(net 1 "GND")
			(uuid "a5f7e0a4-0b0f-4b7e-8a5e-2f3f1f6c5d03")
		)
	)
	(segment
		(start 10 20)
		(end 15.5 20)
		(width 0.25)
		(layer "F.Cu")
		(net 1)
		(uuid "a5f7e0a4-0b0f-4b7e-8a5e-2f3f1f6c5d04")
	)
)
`;

/** What is wrong and what is odd, in a file that can be parsed. */
export const ODD_BOARD = `(kicad_pcb
	(version 20241229)
	(generator "pcbnew")
	(general
		(thickness "thick")
		(colour "green")
	)
	(net 1)
	(segment
		(start 10 20)
		(end 15.5)
		(width 0.25)
		(layer "F.Cu")
		(net 1)
	)
)
`;

export const BROKEN_BOARD = '(kicad_pcb\n\t(version 20241229)\n\t(net 1 "GND)\n)\n';

/** Puts files into a folder, by their paths in it. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
        mkdirSync(join(folder, name, ".."), { recursive: true });
        writeFileSync(join(folder, name), text);
    }
}
