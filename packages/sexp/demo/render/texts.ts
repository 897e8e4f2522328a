import type { Node } from "@pyzig/sexp";
import { type Placement, type Point, placed, placementOf } from "./geometry.ts";

/** A text where it sits on the board. */
export interface Text {
    readonly layer: string;
    readonly text: string;
    readonly position: Point;
    /** Degrees, counter-clockwise on the screen. */
    readonly angle: number;
    /** Height of a capital letter in millimetres. */
    readonly height: number;
    readonly mirrored: boolean;
    readonly anchor: "start" | "middle" | "end";
}

/**
 * Reads a text of the board or of a footprint; undefined when it is hidden.
 *
 * @param placement - The footprint's. The place of its text is relative to it, the text's angle is the one on the board.
 * @param content - The text to show, when it isn't the item's own.
 */
export function readText(item: Node, placement: Placement | undefined, content: string): Text | undefined {
    if (content === "" || isHidden(item)) return undefined;
    const own = placementOf(item);
    const effects = item.get("effects");
    const justify = effects?.get("justify")?.args.map((word) => String(word.value)) ?? [];
    return {
        layer: item.get("layer")?.string() ?? "",
        text: content,
        position: placement === undefined ? own.origin : placed(own.origin, placement),
        angle: placement === undefined ? own.angle : upright(own.angle),
        height: effects?.path("font/size")?.number() ?? 1,
        mirrored: justify.includes("mirror"),
        anchor: justify.includes("left") ? "start" : justify.includes("right") ? "end" : "middle",
    };
}

/** Whether an item says `hide` as a word (before KiCad 8) or as `(hide yes)`, by itself or in its effects. */
function isHidden(item: Node): boolean {
    return hides(item) || hides(item.get("effects"));
}

function hides(list: Node | undefined): boolean {
    if (list === undefined) return false;
    const answer = list.get("hide")?.string();
    return answer === undefined
        ? list.args.some((word) => word.kind === "symbol" && word.value === "hide")
        : answer === "yes";
}

/** Texts of footprints are turned so that nobody reads them upside down. */
function upright(angle: number): number {
    const turned = ((angle % 360) + 360) % 360;
    return turned > 90 && turned <= 270 ? turned - 180 : turned;
}
