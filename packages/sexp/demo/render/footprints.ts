import type { Node } from "@pyzig/sexp";

/** The footprints of a board; files before KiCad 6 call them modules. */
export function footprintsOf(board: Node): Node[] {
    const footprints = board.all("footprint");
    return footprints.length > 0 ? footprints : board.all("module");
}

/** A field of a footprint: a `property` since KiCad 8, a `fp_text` before. */
export function fieldOf(footprint: Node, field: "Reference" | "Value"): Node | undefined {
    const property = footprint.all("property").find((item) => item.string(0) === field);
    return property ?? footprint.all("fp_text").find((item) => item.string(0) === field.toLowerCase());
}

/** Where a field's text stands in its list. */
export function fieldText(field: Node | undefined): Node | undefined {
    return field?.arg(1);
}

/** The reference of a footprint, such as `R12`; `?` when it has none. */
export function referenceOf(footprint: Node): string {
    const text = fieldOf(footprint, "Reference")?.string(1);
    return text === undefined || text === "" ? "?" : text;
}
