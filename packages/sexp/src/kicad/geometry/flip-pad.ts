/**
 * What flipping does to pads and vias besides their place: they are mirrored about a level line, and their sides change places.
 */
import type { OuterSides, Pad, PadDrill, Padstack, PadstackLayer, Point, Size, Via } from "../../gen/models.ts";
import { GraphicArc } from "../../gen/models.ts";
import { objectAccess } from "../../model/model-object.ts";
import { Isometry } from "./isometry.ts";
import { movePlaces } from "./move-places.ts";

const MIRROR = Isometry.flip("top-bottom");

/** What pads and the layers of padstacks have in common. */
type PadShape = Pick<Pad, "rectangleDelta" | "chamferedCorners" | "primitives">;

/** Turns over what a pad is. Its place, its angle and its layers are not changed. */
export function flipPad(pad: Pad): void {
    mirrorOffset(pad.drill?.offset);
    mirrorShape(pad);
    for (const layer of pad.padstack?.layers ?? []) {
        mirrorOffset(layer.offset);
        mirrorShape(layer);
    }
    swapSides(pad);
    swapOuterShapes(pad);
}

/** Turns over what a via is. Its place and the names of its layers are not changed. */
export function flipVia(via: Via): void {
    // From the front to the back: when the sides change places, so does the order.
    const layers = via.layers.toReversed();
    if (layers.some((layer, index) => layer !== via.layers[index])) via.layers = layers;
    swapSides(via);
    const back = backOf(via.padstack);
    if (back === undefined) return;
    back.name = "F.Cu";
    const { size } = via;
    if (back.size === undefined || back.size.width === size) return;
    via.size = back.size.width;
    back.size = { width: size, height: size };
}

function mirrorOffset(offset: Point | undefined): void {
    if (offset !== undefined && offset.y !== 0) offset.y = -offset.y;
}

function mirrorShape(shape: PadShape): void {
    const delta: Size | undefined = shape.rectangleDelta;
    if (delta?.height !== undefined && delta.height !== 0) delta.height = -delta.height;
    if (shape.chamferedCorners.length > 0) {
        const mirrored = CORNERS.filter((corner) => shape.chamferedCorners.includes(acrossFrom(corner)));
        if (mirrored.some((corner, index) => corner !== shape.chamferedCorners[index])) {
            (shape as Pad).chamferedCorners = mirrored;
        }
    }
    const { primitives } = shape;
    if (primitives === undefined) return;
    movePlaces(objectAccess.reader(primitives), objectAccess.row(primitives), MIRROR);
    for (const primitive of primitives.shapes) {
        if (primitive instanceof GraphicArc && primitive.angle !== undefined) primitive.angle = 0 - primitive.angle;
    }
}

/** The corners in the order in which KiCad writes them. */
const CORNERS = ["top_left", "top_right", "bottom_left", "bottom_right"] as const;

function acrossFrom(corner: string): string {
    return corner.startsWith("top") ? corner.replace("top", "bottom") : corner.replace("bottom", "top");
}

/** What is said of the front, and what of the back, change places. */
function swapSides(item: Pad | Via): void {
    const sides: (OuterSides | undefined)[] = [item.tenting];
    if ("covering" in item) sides.push(item.covering, item.plugging);
    for (const side of sides) {
        if (side === undefined || side.front === side.back) continue;
        const { front, back } = side;
        side.front = back;
        side.back = front;
    }
    const [front, back] = [item.frontWidening?.toJSON(), item.backWidening?.toJSON()];
    if (front === undefined && back === undefined) return;
    item.frontWidening = back;
    item.backWidening = front;
}

function backOf(padstack: Padstack | undefined): PadstackLayer | undefined {
    return padstack?.layers.find((layer) => layer.name === "B.Cu");
}

/** The shape on the front, which is that of the pad itself, and the one on the back change places. */
function swapOuterShapes(pad: Pad): void {
    const back = backOf(pad.padstack);
    if (back === undefined) return;
    const front = pad.toJSON();
    const old = back.toJSON();
    if (old.shape !== undefined) {
        back.shape = pad.shape;
        pad.shape = old.shape;
    }
    if (old.size !== undefined) {
        back.size = front.size;
        pad.size = old.size;
    }
    back.rectangleDelta = front.rectangleDelta;
    pad.rectangleDelta = old.rectangleDelta;
    back.cornerRadiusRatio = front.cornerRadiusRatio;
    pad.cornerRadiusRatio = old.cornerRadiusRatio;
    back.chamferRatio = front.chamferRatio;
    pad.chamferRatio = old.chamferRatio;
    back.chamferedCorners = front.chamferedCorners ?? [];
    pad.chamferedCorners = old.chamferedCorners ?? [];
    back.options = front.options;
    pad.options = old.options;
    back.primitives = front.primitives;
    pad.primitives = old.primitives;
    const offset = pad.drill?.offset?.toJSON();
    if (offset !== undefined || old.offset !== undefined) {
        back.offset = offset;
        pad.drill = withOffset(pad.drill, old.offset);
    }
    // Its own layers are renamed with all others; the back is the front then, and must stay the back.
    back.name = "F.Cu";
}

function withOffset(drill: PadDrill | undefined, offset: unknown): Pad["drill"] | undefined {
    return { ...drill?.toJSON(), offset } as unknown as PadDrill;
}
