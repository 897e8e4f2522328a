import { BoundingBox } from "../geometry/bounding-box.ts";
import { element, svgNumber } from "./svg.ts";

/** What is drawn, before it is a picture. */
export interface Picture {
    /** The box around it; undefined when there is nothing. */
    readonly box: BoundingBox | undefined;
    readonly background: string;
    readonly content: readonly string[];
}

/** How a picture is made. */
export interface PictureOptions {
    /** How wide it is in pixels, for programs that don't scale it. The height follows. Default: 1600. */
    readonly width?: number | undefined;
    /** How much space there is around what is drawn, in millimetres. Default: some, by its size. */
    readonly margin?: number | undefined;
    /** The colour behind everything, or `none`. Default: that of KiCad's theme. */
    readonly background?: string | undefined;
}

/** A picture without anything shows this much. */
const EMPTY = new BoundingBox(0, 0, 100, 100);

/** The text of an SVG. Its units are millimetres. */
export function svgOf(picture: Picture, options: PictureOptions): string {
    const { width: pixels = 1600, background = picture.background } = options;
    const box = picture.box ?? EMPTY;
    const usual = 2 + 0.02 * Math.max(box.width, box.height);
    const { left, top, width, height } = picture.box === undefined ? EMPTY : box.inflated(options.margin ?? usual);
    const attributes = {
        xmlns: "http://www.w3.org/2000/svg",
        viewBox: [left, top, width, height].map(svgNumber).join(" "),
        width: pixels,
        height: Math.max(1, Math.round((pixels * height) / Math.max(width, 1e-6))),
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
        "text-anchor": "middle",
        "font-family": "DejaVu Sans Mono, Menlo, Consolas, monospace",
        fill: "none",
    };
    return `${element("svg", attributes, [
        // Larger than the view, whose proportions are rounded to whole pixels.
        ...(background === "none"
            ? []
            : [element("rect", { x: left - 1, y: top - 1, width: width + 2, height: height + 2, fill: background })]),
        ...picture.content,
    ])}\n`;
}
