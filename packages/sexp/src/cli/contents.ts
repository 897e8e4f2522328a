/**
 * What is counted in files of each kind.
 */
import type { AnyKicadFile } from "../kicad/index.ts";
import { query } from "../query/index.ts";

/** What is counted: a name, and a pattern for each. */
type Contents = Readonly<Record<string, string>>;

const FOOTPRINT: Contents = {
    pads: "pad",
    properties: "property",
    texts: "{fp_text,fp_text_box}",
    graphics: "{fp_line,fp_rect,fp_circle,fp_arc,fp_poly,fp_curve}",
    zones: "zone",
    models: "model",
};

const CONTENTS: Readonly<Record<AnyKicadFile["kind"], Contents>> = {
    board: {
        layers: "layers/*",
        footprints: "{footprint,module}",
        pads: "{footprint,module}/pad",
        tracks: "segment",
        "track arcs": "arc",
        vias: "via",
        zones: "zone",
        graphics: "{gr_line,gr_rect,gr_circle,gr_arc,gr_poly,gr_curve}",
        texts: "{gr_text,gr_text_box}",
        dimensions: "dimension",
        groups: "group",
    },
    footprint: FOOTPRINT,
    schematic: {
        symbols: "symbol",
        "library symbols": "lib_symbols/symbol",
        sheets: "sheet",
        wires: "wire",
        buses: "bus",
        junctions: "junction",
        labels: "label",
        "global labels": "global_label",
        "hierarchical labels": "hierarchical_label",
        "no-connects": "no_connect",
        texts: "{text,text_box}",
    },
    "symbol-library": { symbols: "symbol", derived: "symbol[extends]", pins: "symbol/**/pin" },
    netlist: { components: "components/comp", parts: "libparts/libpart", nets: "nets/net", pins: "nets/net/node" },
    "footprint-library-table": { libraries: "lib" },
    "symbol-library-table": { libraries: "lib" },
    worksheet: {
        lines: "line",
        rectangles: "rect",
        polygons: "polygon",
        texts: "tbtext",
        pictures: "bitmap",
    },
    "design-rules": { rules: "rule", constraints: "rule/constraint" },
};

/** How much of what there is in a file; what there is none of is 0. */
export function countContents(file: AnyKicadFile): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const [name, pattern] of Object.entries(CONTENTS[file.kind])) counts[name] = query(file, pattern).length;
    if (file.kind === "board") counts.nets = countNets(file);
    return counts;
}

/** How many nets a board has: those with a name in its table, or, from version 10 on, the names that are used. */
function countNets(file: AnyKicadFile): number {
    const table = query(file, "net");
    const names = (table.length > 0 ? table : query(file, "**/net")).map((net) => net.args.at(-1)?.value);
    return new Set(names.filter((name) => typeof name === "string" && name !== "")).size;
}
