import {
    Barcode,
    Board,
    BoardImage,
    BoardTable,
    type BoardTableCell,
    BoardText,
    Dimension,
    Footprint,
    FootprintProperty,
    FootprintText,
    Generated,
    Group,
    Pad,
    ReferencePoint,
    Target,
    Via,
    Zone,
} from "../../gen/models.ts";
import { footprintOf } from "../board-of.ts";
import { type BoardItem, boardItems, footprintParts } from "./board-item.ts";
import { BoundingBox } from "./bounding-box.ts";
import { dimensionPaths } from "./dimension-shape.ts";
import { imageSize } from "./image-size.ts";
import { Isometry } from "./isometry.ts";
import { memberItems } from "./member-items.ts";
import { padCopper, padHole, padPlacement, viaCopper } from "./pad-shape.ts";
import { movePath, pathBox } from "./path.ts";
import { outlinePath, type Shape, shapeOf } from "./shape.ts";
import { layoutText, textExtent } from "./text-extent.ts";
import { isTextHidden } from "./text-visibility.ts";

/** What counts for a box. */
export interface BoxOptions {
    /** Whether texts count. Their size is an estimate. Default: they do, unless they are hidden. */
    readonly texts?: boolean | undefined;
}

/**
 * The upright box around an item, a footprint or a whole board, in coordinates of the board: with the width of lines, and arcs as far as they
 * really reach. The room that texts take is estimated. Undefined when there is nothing to see.
 */
export function boundingBox(item: BoardItem | Board, options: BoxOptions = {}): BoundingBox | undefined {
    return boxOf(item, options)?.rounded();
}

function boxOf(item: BoardItem | Board, options: BoxOptions): BoundingBox | undefined {
    if (item instanceof Board) return BoundingBox.around(boxes(boardItems(item), options));
    if (item instanceof Group || item instanceof Generated)
        return BoundingBox.around(boxes(memberItems(item), options));
    if (item instanceof Footprint) return footprintBox(item, options);
    const footprint = footprintOf(item);
    return partBox(item, placementOf(footprint), options);
}

function* boxes(items: Iterable<BoardItem>, options: BoxOptions): Generator<BoundingBox | undefined> {
    for (const item of items) {
        // The members of groups are items themselves.
        if (item instanceof Group || item instanceof Generated) continue;
        yield boxOf(item, options);
    }
}

/** From coordinates of a footprint to those of the board. */
export function placementOf(footprint: Footprint | undefined): Isometry {
    return footprint?.at === undefined ? Isometry.identity : Isometry.placement(footprint.at);
}

function footprintBox(footprint: Footprint, options: BoxOptions): BoundingBox | undefined {
    const placement = placementOf(footprint);
    return BoundingBox.around([...footprintParts(footprint)].map((part) => partBox(part, placement, options)));
}

function partBox(item: BoardItem, footprint: Isometry, { texts = true }: BoxOptions): BoundingBox | undefined {
    if (item instanceof Pad) {
        const placement = padPlacement(item, footprint);
        const hole = padHole(item);
        const shapes = padCopper(item);
        if (hole !== undefined) shapes.push({ path: hole, width: 0, filled: true });
        return BoundingBox.around(shapes.map((shape) => shapeBox(shape, placement)));
    }
    if (item instanceof Via) return pathBox(viaCopper(item));
    if (item instanceof Zone) {
        const outlines = [...item.polygons, ...item.filledPolygons].map(({ outline }) => outlinePath(outline));
        return BoundingBox.around(outlines.map((path) => (path === undefined ? undefined : pathBox(path))));
    }
    if (item instanceof BoardText || item instanceof FootprintText || item instanceof FootprintProperty)
        return texts ? textBox(item, footprint) : undefined;
    if (item instanceof Dimension) {
        const width = item.style?.thickness ?? item.width ?? 0;
        const lines = dimensionPaths(item).map((path) => pathBox(path, width / 2));
        const text = item.text;
        return BoundingBox.around([
            ...lines,
            texts && text !== undefined ? textBox(text, Isometry.identity) : undefined,
        ]);
    }
    if (item instanceof BoardTable)
        return BoundingBox.around((item.cells?.cells ?? []).map((cell) => cellBox(cell, footprint)));
    if (item instanceof Barcode) {
        const { width, height = width } = item.size;
        const placement = Isometry.placement(item.at);
        const corners = [-1, 1].flatMap((x) => [-1, 1].map((y) => ({ x: (x * width) / 2, y: (y * height) / 2 })));
        return BoundingBox.of(corners.map((corner) => placement.apply(corner)));
    }
    if (item instanceof BoardImage) return imageBox(item);
    if (item instanceof Target || item instanceof ReferencePoint)
        return BoundingBox.of([item.at], (item.size ?? 0) / 2);
    if (item instanceof Footprint || item instanceof Group || item instanceof Generated) return undefined;
    const shape = shapeOf(item);
    return shape === undefined ? undefined : shapeBox(shape, footprint);
}

function shapeBox({ path, width }: Shape, placement: Isometry): BoundingBox | undefined {
    return pathBox(movePath(path, placement), width / 2);
}

/** A picture reaches as far as its pixels; one that can't be read is a point. */
function imageBox(image: BoardImage): BoundingBox | undefined {
    const size = imageSize(image);
    const { x, y } = image.at;
    return new BoundingBox(x - size.width / 2, y - size.height / 2, x + size.width / 2, y + size.height / 2);
}

function cellBox(cell: BoardTableCell, placement: Isometry): BoundingBox | undefined {
    const { start, end, outline } = cell;
    if (start !== undefined && end !== undefined) {
        const corners = [start, { x: end.x, y: start.y }, end, { x: start.x, y: end.y }];
        return BoundingBox.of(corners.map((corner) => placement.apply(corner)));
    }
    const path = outline === undefined ? undefined : outlinePath(outline);
    return path === undefined ? undefined : pathBox(movePath(path, placement));
}

function textBox(text: BoardText | FootprintText | FootprintProperty, footprint: Isometry): BoundingBox | undefined {
    const { at } = text;
    if (at === undefined || isTextHidden(text)) return undefined;
    const content = text instanceof FootprintProperty ? text.value : text.text;
    const { x, y } = footprint.apply(at);
    return textExtent(layoutText(content, text.effects), Isometry.placement({ x, y, angle: at.angle }));
}
