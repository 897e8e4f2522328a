import {
    Barcode,
    BoardImage,
    BoardTable,
    type BoardTableCell,
    BoardText,
    Dimension,
    type Effects,
    Footprint,
    FootprintProperty,
    FootprintText,
    Generated,
    GraphicArc,
    GraphicRectangle,
    Group,
    Pad,
    type Position,
    ReferencePoint,
    TextBox,
    type TextPosition,
    Via,
    Zone,
} from "../../gen/models.ts";
import { type ModelObject, objectAccess } from "../../model/model-object.ts";
import { setRow } from "../../model/write.ts";
import { formatNumber } from "../../number-text.ts";
import { boardOf, footprintOf, versionOf } from "../board-of.ts";
import { flippedLayer } from "../layers/board-layers.ts";
import { isSideSpecific } from "../layers/layer-names.ts";
import { mapLayers } from "../layers/map-layers.ts";
import { type BoardItem, footprintParts } from "./board-item.ts";
import { flipPad, flipVia } from "./flip-pad.ts";
import { type FlipDirection, Isometry } from "./isometry.ts";
import { boundingBox } from "./item-box.ts";
import { memberItems } from "./member-items.ts";
import { movePlace, movePlaces } from "./move-places.ts";
import { normalizeAngle, normalizeAngle180, type PlainPoint, type PointLike, toPlace } from "./point.ts";
import { rectangleToPolygon, turnBox } from "./turn-rectangle.ts";

/** How an item is turned. */
export interface RotateOptions {
    /** The point that it turns about, in coordinates of the board. Default: its own place, or its middle if it has no place of its own. */
    readonly about?: PointLike | undefined;
    /**
     * Whether texts of footprints that would be upside down are turned round, and stand on the other side of their place then, as KiCad's editor
     * does. Without it, angles just add up, so that turning back restores the file; KiCad shows texts of footprints upright anyway, unless they are
     * `unlocked`.
     */
    readonly keepTextsUpright?: boolean | undefined;
}

/** How an item is turned over. */
export interface FlipOptions {
    /** The point that it turns about, in coordinates of the board. Default: its own place, or its middle if it has no place of its own. */
    readonly about?: PointLike | undefined;
    /** About an upright line (the default, as in KiCad), or about a level one. */
    readonly direction?: FlipDirection | undefined;
}

/**
 * Moves an item, and all that belongs to it: a footprint with its zones and dimensions, a group with its members.
 *
 * @param by - How far, in coordinates of the board. A part of a footprint moves within its footprint.
 */
export function moveItem(item: BoardItem, by: PointLike): void {
    moveBy(item, Isometry.translation(by));
}

/**
 * Turns an item and all that belongs to it, counterclockwise as it is seen on the screen.
 *
 * @returns the item. A rectangle that is not upright any more is a polygon from then on: then it is a new item, in the place of the old one.
 */
export function rotateItem<Item extends BoardItem>(
    item: Item,
    degrees: number,
    options: RotateOptions = {},
): BoardItem {
    const { about = anchorOf(item), keepTextsUpright = false } = options;
    return moveBy(item, Isometry.rotation(degrees, about), keepTextsUpright);
}

/**
 * Turns an item and all that belongs to it over, to the other side of the board: places are mirrored, layers change sides, texts are mirrored.
 */
export function flipItem(item: BoardItem, options: FlipOptions = {}): void {
    const { about = anchorOf(item), direction = "left-right" } = options;
    moveBy(item, Isometry.flip(direction, about));
}

/**
 * Puts an item at a place, in coordinates of the board, with all that belongs to it.
 *
 * @param place - With an angle, the item gets that angle on the board; without one it keeps its own.
 */
export function placeItem(item: BoardItem, place: PointLike): void {
    const to = toPlace(place, "place");
    const from = anchorOf(item);
    moveItem(item, [to.x - from.x, to.y - from.y]);
    const { angle } = to;
    if (angle === undefined) return;
    const current = "at" in item && item.at !== undefined && "angle" in item.at ? item.at.angle : 0;
    if (normalizeAngle(angle - current) !== 0) rotateItem(item, angle - current, { about: to });
}

/** The point that an item turns about, in coordinates of the board: its own place, or its middle if it has none. */
export function anchorOf(item: BoardItem): PlainPoint {
    const footprint = item instanceof Footprint ? undefined : footprintOf(item);
    const at = placeOf(item);
    if (at === undefined) return boundingBox(item)?.center ?? { x: 0, y: 0 };
    const { x, y } = at;
    if (footprint?.at === undefined || isAbsolute(item)) return { x, y };
    return Isometry.placement(footprint.at).apply({ x, y });
}

function placeOf(item: BoardItem): PlainPoint | undefined {
    if (item instanceof Footprint) return item.at ?? { x: 0, y: 0 };
    return "at" in item ? item.at : undefined;
}

/** How an item moves. */
interface Motion {
    /** What happens to places and directions that are relative to the footprint, or to the board if there is no footprint. */
    readonly local: Isometry;
    /** What happens to places and directions on the board. */
    readonly board: Isometry;
    readonly keepTextsUpright: boolean;
}

/** Moves, turns or turns over an item of any kind. Returns it, or the one that is in its place now. */
function moveBy(item: BoardItem, board: Isometry, keepTextsUpright = false): BoardItem {
    const items = item instanceof Group || item instanceof Generated ? [item, ...memberItems(item)] : [item];
    let result = item;
    for (const each of items) {
        const moved = moveOne(each, board, keepTextsUpright);
        if (each === item) result = moved;
    }
    return result;
}

function moveOne(item: BoardItem, board: Isometry, keepTextsUpright: boolean): BoardItem {
    if (item instanceof Footprint) {
        moveFootprint(item, board, keepTextsUpright);
        return item;
    }
    const at = isAbsolute(item) ? undefined : footprintOf(item)?.at;
    const placement = at === undefined ? Isometry.identity : Isometry.placement(at);
    const local = placement.followedBy(board).followedBy(placement.inverse());
    const result = movePart(item, { local, board, keepTextsUpright });
    if (board.mirrors) flipLayers(item);
    return result;
}

/** Whether the places of a part of a footprint are those of the board, not relative to the footprint. */
function isAbsolute(part: ModelObject): boolean {
    return (
        part instanceof Zone ||
        part instanceof Dimension ||
        part instanceof BoardImage ||
        part instanceof Barcode ||
        part instanceof ReferencePoint
    );
}

function moveFootprint(footprint: Footprint, board: Isometry, keepTextsUpright: boolean): void {
    const { at } = footprint;
    // A footprint of a library has no place: what it is made of moves.
    const relative = at === undefined ? board : board.mirrors ? Isometry.flip("top-bottom") : Isometry.identity;
    const parts = [...footprintParts(footprint)];
    for (const part of parts) {
        movePart(part, { local: isAbsolute(part) ? board : relative, board, keepTextsUpright });
    }
    if (at !== undefined) {
        movePlaceOf(at, board);
        turn(at, board.mirrors ? board.angle - at.angle : board.angle + at.angle, board, normalizeAngle180);
    }
    if (board.mirrors) flipLayers(footprint);
}

/** Moves what is not a footprint; layers stay. */
function movePart(item: BoardItem, motion: Motion): BoardItem {
    const { local, board } = motion;
    const reader = objectAccess.reader(item);
    if (item instanceof BoardText || item instanceof FootprintText || item instanceof FootprintProperty) {
        moveText(item, motion);
        return item;
    }
    if (item instanceof BoardTable) {
        for (const cell of item.cells?.cells ?? []) moveBox(cell, motion);
        return item;
    }
    if (item instanceof TextBox) {
        moveBox(item, motion);
        return item;
    }
    if (item instanceof GraphicRectangle && local.angle % 90 !== 0) return rectangleToPolygon(item, local);

    movePlaces(reader, objectAccess.row(item), local);
    if (item instanceof Pad) {
        turn(item.at, board.mirrors ? board.angle - item.at.angle : board.angle + item.at.angle, board);
        if (local.mirrors) flipPad(item);
    } else if (item instanceof Via) {
        if (local.mirrors) flipVia(item);
    } else if (item instanceof Barcode) {
        turn(item.at, textAngle(item.at.angle, local), local, normalizeAngle, true);
    } else if (item instanceof GraphicArc) {
        if (local.mirrors && item.angle !== undefined) item.angle = 0 - item.angle;
    } else if (item instanceof Dimension) {
        moveDimension(item, motion);
    }
    return item;
}

/** What becomes of the direction of a text. Mirrored letters run the other way. */
function textAngle(angle: number, motion: Isometry): number {
    return motion.mirrors ? motion.angle + 180 - angle : motion.angle + angle;
}

type Text = BoardText | FootprintText | FootprintProperty;

function moveText(text: Text, { local, board, keepTextsUpright }: Motion): void {
    const { at } = text;
    if (at === undefined) return;
    movePlaceOf(at, local);
    const angle = normalizeAngle(textAngle(at.angle, board));
    const isKept =
        keepTextsUpright && !(text instanceof BoardText) && !text.unlocked && !("unlocked" in at && at.unlocked);
    const turnsRound = isKept && angle >= 180 && !board.isTranslation;
    turn(at, turnsRound ? angle - 180 : angle, board, normalizeAngle, versionOf(text) >= 8);
    if (turnsRound && text.effects !== undefined) turnJustification(text.effects);
    if (board.mirrors && isSideSpecific(text.layer?.name ?? "")) mirrorText(text);
    moveRenderCache(text, board);
}

function moveBox(box: TextBox | BoardTableCell, { local, board }: Motion): void {
    const angle = normalizeAngle(textAngle(box.angle ?? 0, local));
    if (!turnBox(box, local, angle)) {
        movePlaces(objectAccess.reader(box), objectAccess.row(box), local);
    }
    if (!local.isTranslation) box.angle = angle === 0 ? undefined : angle;
    if (board.mirrors && isSideSpecific(box.layer)) mirrorText(box);
    moveRenderCache(box, board);
}

/** What was drawn with a font is in coordinates of the board, whatever the text belongs to. */
function moveRenderCache(text: Text | TextBox | BoardTableCell, board: Isometry): void {
    const { renderCache } = text;
    if (renderCache === undefined) return;
    movePlaces(objectAccess.reader(renderCache), objectAccess.row(renderCache), board);
    if (!board.isTranslation) renderCache.angle = normalizeAngle(textAngle(renderCache.angle, board));
}

function mirrorText(text: { effects: Effects | undefined }): void {
    const justify = text.effects?.justify;
    if (justify?.words.includes("mirror")) {
        justify.words.remove("mirror");
        if (justify.words.length === 0) justify.remove();
    } else if (justify !== undefined) {
        justify.words.push("mirror");
    } else if (text.effects !== undefined) {
        text.effects.justify = { words: ["mirror"] };
    } else {
        (text as { effects: unknown }).effects = { justify: { words: ["mirror"] } };
    }
}

const OPPOSITE: Readonly<Record<string, string>> = { left: "right", right: "left", top: "bottom", bottom: "top" };

function turnJustification(effects: Effects): void {
    const { justify } = effects;
    if (justify !== undefined) justify.words = justify.words.map((word) => OPPOSITE[word] ?? word);
}

function moveDimension(dimension: Dimension, motion: Motion): void {
    const { local } = motion;
    if (dimension.text !== undefined) {
        // Its place was moved with all others.
        const { text } = dimension;
        turn(text.at, textAngle(text.at.angle, local), local, normalizeAngle, versionOf(dimension) >= 8);
        if (local.mirrors && isSideSpecific(dimension.layer ?? "")) mirrorText(text);
        moveRenderCache(text, local);
    }
    const { height } = dimension;
    if (height === undefined) return;
    const turned = turnHeight(dimension, local);
    if (turned.height !== height) dimension.height = turned.height;
    if (turned.orientation !== dimension.orientation) dimension.orientation = turned.orientation;
}

/** On which side the line with the arrows is, and along which axis an orthogonal dimension measures. */
function turnHeight(
    dimension: Dimension,
    { mirrors, angle }: Isometry,
): { height: number; orientation: number | undefined } {
    let height = dimension.height ?? 0;
    let { orientation } = dimension;
    if (dimension.type === "aligned") return { height: mirrors ? 0 - height : height, orientation };
    if (dimension.type !== "orthogonal") return { height, orientation };
    if (mirrors && orientation !== 1) height = 0 - height;
    // By the nearest quarter turn: an orthogonal dimension knows no other directions.
    for (let quarter = Math.round(angle / 90) % 4; quarter > 0; quarter--) {
        if (orientation === 1) height = 0 - height;
        orientation = orientation === 1 ? 0 : 1;
    }
    return { height, orientation };
}

function movePlaceOf(at: Position | TextPosition, motion: Isometry): void {
    movePlace(objectAccess.reader(at), objectAccess.row(at), motion);
}

/**
 * Gives a place another angle. An angle of zero is left out, unless its kind of item always has one.
 */
function turn(
    at: Position | TextPosition,
    angle: number,
    motion: Isometry,
    normalize: (angle: number) => number = normalizeAngle,
    hasZero = false,
): void {
    if (motion.isTranslation) return;
    const turned = normalize(angle);
    if (turned === 0 && !hasZero) at.angle = undefined;
    else if (turned !== at.angle) setAngle(at, turned);
}

function setAngle(at: Position | TextPosition, angle: number): void {
    const reader = objectAccess.reader(at);
    const row = objectAccess.row(at);
    if (reader.numberArgument(row, 2) === undefined) at.angle = angle;
    else setRow(reader, reader.argument(row, 2), formatNumber(angle));
}

function flipLayers(item: BoardItem): void {
    const board = boardOf(item);
    mapLayers(item, (layer) => flippedLayer(board, layer));
}
