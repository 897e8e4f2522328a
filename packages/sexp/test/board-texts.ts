/** Small boards in the spelling of each version: two resistors, two nets, tracks, a via and a zone. */
import { readFileSync } from "node:fs";
import { type Board, type KicadFile, pcb } from "@pyzig/sexp/kicad";
import { corpus } from "./corpus.ts";
import { boardOfKicad5 } from "./demo-boards.ts";

/** A uuid that ends with a number. */
export function uuid(number: number): string {
    return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

const VERSIONS: Readonly<Record<number, string>> = {
    6: "20211014",
    7: "20221018",
    8: "20240108",
    9: "20241229",
    10: "20260206",
};

/** The text of the board in a version from 6 on. */
function boardText(major: number): string {
    const id = (number: number) => (major <= 7 ? `(tstamp ${uuid(number)})` : `(uuid "${uuid(number)}")`);
    const net = (number: number, name: string) => (major >= 10 ? `(net "${name}")` : `(net ${number})`);
    const padNet = (number: number, name: string) => (major >= 10 ? `(net "${name}")` : `(net ${number} "${name}")`);
    const table = major >= 10 ? "" : '(net 0 "") (net 1 "GND") (net 2 "/OUT")';
    const text = (name: string, value: string, number: number) =>
        major <= 7
            ? `(fp_text ${name.toLowerCase()} "${value}" (at 0 -2) (layer "F.SilkS") (effects (font (size 1 1) (thickness 0.15))) ${id(number)})`
            : `(property "${name}" "${value}" (at 0 -2 0) (layer "F.SilkS") ${id(number)} (effects (font (size 1 1) (thickness 0.15))))`;
    const custom = (name: string, value: string, number: number) =>
        major <= 7
            ? `(property "${name}" "${value}")`
            : `(property "${name}" "${value}" (at 0 0 0) (layer "F.Fab") (hide yes) ${id(number)} (effects (font (size 1.27 1.27))))`;
    const footprint = (reference: string, value: string, x: number, first: number) => `
  (footprint "Own:R" (layer "F.Cu") ${id(first)} (at ${x} 20)
    ${major <= 7 ? custom("address", `app.${reference.toLowerCase()}`, first + 3) : ""}
    ${text("Reference", reference, first + 1)}
    ${text("Value", value, first + 2)}
    ${major <= 7 ? "" : custom("address", `app.${reference.toLowerCase()}`, first + 3)}
    (pad "1" smd rect (at -1 0) (size 1 1) (layers "F.Cu" "F.Paste" "F.Mask") ${padNet(1, "GND")} ${id(first + 4)})
    (pad "2" smd rect (at 1 0) (size 1 1) (layers "F.Cu" "F.Paste" "F.Mask") ${padNet(2, "/OUT")} ${id(first + 5)})
  )`;
    const zoneNet = major >= 10 ? '(net "GND")' : '(net 1) (net_name "GND")';
    return `(kicad_pcb (version ${VERSIONS[major]}) (generator ${major <= 7 ? "pcbnew" : '"pcbnew"'})
  (layers (0 "F.Cu" signal) (${major >= 9 ? 2 : 31} "B.Cu" signal))
  ${table}
  ${footprint("R1", "10k", 10, 10)}
  ${footprint("R2", "4k7", 30, 20)}
  (segment (start 9 20) (end 9 30) (width 0.25) (layer "F.Cu") ${net(1, "GND")} ${id(30)})
  (via (at 9 30) (size 0.6) (drill 0.3) (layers "F.Cu" "B.Cu") ${net(1, "GND")} ${id(31)})
  (segment (start 11 20) (end 29 20) (width 0.25) (layer "F.Cu") ${net(2, "/OUT")} ${id(32)})
  (zone ${zoneNet} (layer "B.Cu") ${id(33)} (hatch edge 0.5) (connect_pads (clearance 0.5)) (min_thickness 0.25)
    (fill (thermal_gap 0.5) (thermal_bridge_width 0.5))
    (polygon (pts (xy 0 0) (xy 40 0) (xy 40 40) (xy 0 40))))
  (group "front" ${major <= 7 ? `(id ${uuid(34)})` : id(34)} (members ${[10, 20].map((number) => (major >= 8 ? `"${uuid(number)}"` : uuid(number))).join(" ")}))
)
`;
}

/** The versions that there is a small board for. */
export const MAJORS = [5, 6, 7, 8, 9, 10] as const;

/** The small board in the spelling of a version. That of version 5 has one resistor, and no group. */
export function smallBoard(major: number): KicadFile<Board, "board"> {
    return pcb.loads(major === 5 ? boardOfKicad5 : boardText(major));
}

/** The real boards that the tests run over. */
export function boardFiles(): string[] {
    return corpus().filter((path) => path.endsWith(".kicad_pcb") && readFileSync(path).length < 3_000_000);
}
