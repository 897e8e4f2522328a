import { diff, Document, parse, word } from "@pyzig/sexp";

using board = parse(`(kicad_pcb (version 20241229) (generator "pcbnew")
	# a comment that stays
	(footprint "R_0603" (layer "F.Cu") (at 10.50 20)
		(property "Reference" "R1") (property "Value" "10k"))
)`);
const root = board.root!;

for (const footprint of root.all("footprint")) {
  const reference = footprint.all("property").find((property) => property.string(0) === "Reference")!;
  console.log(reference.string(1), "at", footprint.get("at")!.number(0), footprint.get("at")!.number(1));
  footprint.set("at", 12.7, 20); // only "10.50" changes in the file
  reference.set(2, "R7");
}
root.append(["gr_text", "made with pyzig", ["at", 1, 2], ["layer", "F.SilkS"], ["locked", word("yes")]]);

using before = parse(`(kicad_pcb (version 20241229))`);
for (const { kind, path } of diff(before, board)) console.log(kind, path);
console.log(board.toString()); // board.save("board.kicad_pcb") writes it in one step
