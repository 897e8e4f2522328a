import type { Footprint } from "../gen/models.ts";
import { flipItem, moveItem, rotateItem } from "./geometry/move-item.ts";
import { normalizeAngle, type PlainPlace, type PointLike, toPlace } from "./geometry/point.ts";
import { oppositeLayerName } from "./layers/layer-names.ts";

/** Where a footprint is put. */
export interface FootprintPlace {
    /** The place on the board, and the direction as a third number. */
    readonly at: PointLike;
    /** The side that it is mounted on: `F.Cu` or `B.Cu`. Default: the one that it is on. */
    readonly layer?: string | undefined;
}

/**
 * Puts a footprint at a place, in a direction and on a side, with all that belongs to it.
 *
 * Without an angle it keeps its direction.
 */
export function placeFootprint(footprint: Footprint, { at, layer = footprint.layer }: FootprintPlace): void {
    const { x, y, angle = footprint.at?.angle ?? 0 }: PlainPlace = toPlace(at, "at");
    if (footprint.at === undefined) footprint.at = [0, 0];
    if (footprint.layer !== layer && footprint.layer === oppositeLayerName(layer)) flipItem(footprint);
    const turn = normalizeAngle(angle - (footprint.at?.angle ?? 0));
    if (turn !== 0) rotateItem(footprint, turn);
    const { x: oldX = 0, y: oldY = 0 } = footprint.at ?? {};
    if (x !== oldX || y !== oldY) moveItem(footprint, [x - oldX, y - oldY]);
}
