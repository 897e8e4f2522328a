import { pcb } from "@pyzig/sexp/kicad";

using file = pcb.load("board.kicad_pcb");
console.log(file.kind);
