/**
 * How much room texts take. KiCad draws them with a font of strokes, or with fonts of the system, which are not known here: what is said here is an
 * estimate.
 */
import type { Effects } from "../../gen/models.ts";
import { BoundingBox } from "./bounding-box.ts";
import type { Isometry } from "./isometry.ts";

/** How far a letter takes the next one, by its width. */
const ADVANCE = 0.95;
/** How far lines are apart, by the height of letters. */
const LINE_DISTANCE = 1.62;
/** How far letters reach below their line, by their height. */
const DESCENT = 0.3;
/** The size of letters where a text has none. */
const USUAL_SIZE = 1.27;

/** The lines of a text and its letters. */
export interface TextLayout {
    readonly lines: readonly string[];
    readonly width: number;
    readonly height: number;
    /** The size of letters. */
    readonly letterWidth: number;
    readonly letterHeight: number;
    readonly lineDistance: number;
    readonly thickness: number;
    /** -1 where the text ends at its place, 0 where it is centred, 1 where it starts there. */
    readonly across: -1 | 0 | 1;
    /** -1 where the text is above its place, 0 where it is centred, 1 where it is below. */
    readonly down: -1 | 0 | 1;
    readonly mirrored: boolean;
    readonly bold: boolean;
    readonly italic: boolean;
}

/** Where the letters of a text are, estimated. */
export function layoutText(text: string, effects: Effects | undefined): TextLayout {
    const font = effects?.font;
    const letterHeight = font?.size?.height ?? USUAL_SIZE;
    const letterWidth = font?.size?.width ?? letterHeight;
    const lines = text.split("\n");
    const lineDistance = LINE_DISTANCE * letterHeight * (font?.lineSpacing ?? 1);
    const longest = Math.max(...lines.map((line) => [...line].length));
    const words = effects?.justify?.words.toArray() ?? [];
    return {
        lines,
        width: longest * ADVANCE * letterWidth,
        height: (lines.length - 1) * lineDistance + letterHeight,
        letterWidth,
        letterHeight,
        lineDistance,
        thickness: font?.thickness ?? letterHeight / 8,
        across: words.includes("left") ? 1 : words.includes("right") ? -1 : 0,
        down: words.includes("top") ? 1 : words.includes("bottom") ? -1 : 0,
        mirrored: words.includes("mirror"),
        bold: font?.bold ?? false,
        italic: font?.italic ?? false,
    };
}

/** The box around a text, estimated. */
export function textExtent(layout: TextLayout, placement: Isometry): BoundingBox | undefined {
    const { width, height, across, down, letterHeight, mirrored } = layout;
    const start = across === 0 ? -width / 2 : across === 1 ? 0 : -width;
    const top = down === 0 ? -height / 2 : down === 1 ? 0 : -height;
    const [left, right] = mirrored ? [-start - width, -start] : [start, start + width];
    const bottom = top + height + DESCENT * letterHeight;
    const corners = [
        { x: left, y: top },
        { x: right, y: top },
        { x: right, y: bottom },
        { x: left, y: bottom },
    ];
    return BoundingBox.of(corners.map((corner) => placement.apply(corner)));
}
