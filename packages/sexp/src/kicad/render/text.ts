import type { Effects } from "../../gen/models.ts";
import type { BoundingBox } from "../geometry/bounding-box.ts";
import { Isometry } from "../geometry/isometry.ts";
import type { PlainPlace } from "../geometry/point.ts";
import { layoutText, type TextLayout, textExtent } from "../geometry/text-extent.ts";
import { element, escapeXml, svgNumber } from "./svg.ts";

/** A text where it is in the picture. */
export interface DrawnText {
    readonly place: PlainPlace;
    readonly layout: TextLayout;
}

/** A text at a place, with the way it looks. */
export function drawnText(text: string, effects: Effects | undefined, place: PlainPlace): DrawnText {
    return { place, layout: layoutText(text, effects) };
}

/** The room that a text takes, estimated. */
export function drawnTextBox({ place, layout }: DrawnText): BoundingBox | undefined {
    return textExtent(layout, Isometry.placement(place));
}

/** A font's size for capital letters of a height of one, in the proportion of common fonts. */
const FONT_SIZE = 1.37;

/** The elements of a text, one for each of its lines. */
export function textElements(
    { place, layout }: DrawnText,
    attributes: Readonly<Record<string, string>> = {},
): string[] {
    const { letterHeight, letterWidth, lineDistance, lines, height, down, across, mirrored } = layout;
    const { x, y, angle = 0 } = place;
    const turn = angle === 0 ? "" : `rotate(${svgNumber(-angle)})`;
    const stretch = letterHeight === 0 ? 1 : letterWidth / letterHeight;
    const scale =
        mirrored || Math.abs(stretch - 1) > 0.001 ? `scale(${svgNumber(mirrored ? -stretch : stretch)} 1)` : "";
    const transform = `translate(${svgNumber(x)} ${svgNumber(y)})${turn}${scale}`;
    const top = down === 0 ? -height / 2 : down === 1 ? 0 : -height;
    return lines.map((line, index) =>
        element(
            "text",
            {
                transform,
                // The baseline: that of the first line is the height of a capital letter below the top.
                y: top + index * lineDistance + letterHeight,
                "font-size": letterHeight * FONT_SIZE,
                "text-anchor": across === 0 ? undefined : across === 1 ? "start" : "end",
                "font-weight": layout.bold ? "bold" : undefined,
                "font-style": layout.italic ? "italic" : undefined,
                ...attributes,
            },
            markup(line),
        ),
    );
}

/** KiCad's marks in texts: `~{…}` has a line above, `^{…}` is raised, `_{…}` lowered. */
function markup(line: string): string {
    return line
        .split(/([~^_]\{[^{}]*\})/)
        .map(piece)
        .join("");
}

const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "~": { "text-decoration": "overline" },
    "^": { "baseline-shift": "super", "font-size": "70%" },
    _: { "baseline-shift": "sub", "font-size": "70%" },
};

function piece(text: string): string {
    const mark = /^([~^_])\{([^{}]*)\}$/.exec(text);
    const attributes = mark === null ? undefined : MARKS[mark[1] as string];
    if (mark === null || attributes === undefined) return escapeXml(text);
    return element("tspan", attributes, escapeXml(mark[2] as string));
}
