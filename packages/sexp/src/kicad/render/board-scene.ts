/**
 * What there is to draw of a board or a footprint, by layers, in coordinates of the board.
 */
import {
    Barcode,
    type Board,
    BoardImage,
    BoardTable,
    BoardText,
    Dimension,
    type Footprint,
    FootprintProperty,
    FootprintText,
    Generated,
    Group,
    Pad,
    ReferencePoint,
    Target,
    TextBox,
    Via,
    Zone,
} from "../../gen/models.ts";
import { versionOf } from "../board-of.ts";
import { type BoardItem, boardItems, footprintParts } from "../geometry/board-item.ts";
import { BoundingBox } from "../geometry/bounding-box.ts";
import { joinPaths } from "../geometry/contour.ts";
import { dimensionPaths } from "../geometry/dimension-shape.ts";
import { imageBytes, imageSize } from "../geometry/image-size.ts";
import { Isometry } from "../geometry/isometry.ts";
import { placementOf } from "../geometry/item-box.ts";
import { padCopper, padHole, padPlacement, viaCopper, viaHole } from "../geometry/pad-shape.ts";
import { circlePath, movePath, type Path, pathBox, polylinePath, rectanglePath } from "../geometry/path.ts";
import { normalizeAngle, type PlainPlace } from "../geometry/point.ts";
import { outlinePath, type PathItem, type Shape, shapeOf } from "../geometry/shape.ts";
import { isTextHidden } from "../geometry/text-visibility.ts";
import { canonicalLayerName, copperLayers } from "../layers/board-layers.ts";
import { expandLayerNames, isCopperLayer } from "../layers/layer-names.ts";
import { designatorOf, valueTextOf } from "../setup/designators.ts";
import { expandText, textVariables } from "../setup/text-variables.ts";
import { type DrawnText, drawnText, drawnTextBox } from "./text.ts";

/** A picture in the picture. */
export interface DrawnImage {
    readonly box: BoundingBox;
    readonly bytes: Uint8Array;
}

/** What is drawn on a layer. */
export class SceneLayer {
    readonly zones: Shape[] = [];
    readonly shapes: Shape[] = [];
    readonly pads: Shape[] = [];
    readonly texts: DrawnText[] = [];
    readonly images: DrawnImage[] = [];
}

/** A pad or a via that goes through the board. */
export interface ThroughHole {
    readonly copper: readonly Shape[];
    readonly hole: Path | undefined;
    readonly plated: boolean;
}

/** How wide the lines of dimensions are that don't say it. */
const DIMENSION_WIDTH = 0.15;
/** How wide the line around zones is that are not filled. */
const ZONE_BORDER = 0.1;

/** Collects what is drawn. */
export class BoardScene {
    readonly layers = new Map<string, SceneLayer>();
    readonly pads: ThroughHole[] = [];
    readonly vias: ThroughHole[] = [];
    /** The names of the layers of copper, from the front to the back. */
    readonly copper: readonly string[];
    readonly #board: Board | undefined;
    readonly #variables: Readonly<Record<string, string>>;

    constructor(board: Board | undefined) {
        this.#board = board;
        this.#variables = board === undefined ? {} : textVariables(board);
        const copper = board === undefined ? [] : copperLayers(board).map((name) => canonicalLayerName(board, name));
        this.copper = copper.length === 0 ? ["F.Cu", "B.Cu"] : copper;
    }

    /** Takes in all of a board. */
    addBoard(board: Board): void {
        for (const item of boardItems(board)) {
            if (item instanceof Group || item instanceof Generated) continue;
            if ("pads" in item) this.addFootprint(item);
            else this.#addItem(item, Isometry.identity, undefined);
        }
    }

    /** Takes in a footprint. */
    addFootprint(footprint: Footprint): void {
        const placement = placementOf(footprint);
        for (const part of footprintParts(footprint)) this.#addItem(part, placement, footprint);
    }

    /** What is drawn on a layer. */
    layer(name: string): SceneLayer {
        const known = this.layers.get(name);
        if (known !== undefined) return known;
        const layer = new SceneLayer();
        this.layers.set(name, layer);
        return layer;
    }

    /** The closed contours on Edge.Cuts. */
    edge(tolerance: number): readonly Path[] {
        const paths = this.layers.get("Edge.Cuts")?.shapes.map((shape) => shape.path) ?? [];
        return joinPaths(paths, tolerance).closed;
    }

    /** The box around what is drawn on some layers; pads, vias and holes are on those of copper. */
    box(names: readonly string[]): BoundingBox | undefined {
        const boxes = names.flatMap((name) => {
            const layer = this.layers.get(name);
            if (layer === undefined) return [];
            return [
                ...[...layer.zones, ...layer.shapes, ...layer.pads].map(shapeBox),
                ...layer.texts.map(drawnTextBox),
                ...layer.images.map((image) => image.box),
            ];
        });
        if (names.some(isCopperLayer)) {
            for (const { copper, hole } of [...this.pads, ...this.vias])
                boxes.push(...copper.map(shapeBox), hole === undefined ? undefined : pathBox(hole));
        }
        return BoundingBox.around(boxes);
    }

    #name(layer: string): string {
        return this.#board === undefined ? layer : canonicalLayerName(this.#board, layer);
    }

    #addItem(item: BoardItem, placement: Isometry, footprint: Footprint | undefined): void {
        if (item instanceof Pad) this.#addPad(item, placement);
        else if (item instanceof Via) this.#addVia(item);
        else if (item instanceof Zone) this.#addZone(item);
        else if (item instanceof BoardText) this.#addBoardText(item);
        else if (item instanceof FootprintText || item instanceof FootprintProperty)
            this.#addFootprintText(item, placement, footprint);
        else if (item instanceof Dimension) this.#addDimension(item);
        else if (item instanceof BoardTable) this.#addTable(item, placement);
        else if (item instanceof BoardImage) this.#addImage(item);
        else if (item instanceof Target || item instanceof ReferencePoint) this.#addTarget(item);
        else if (item instanceof Barcode) this.#addBarcode(item);
        else if (!(item instanceof Group || item instanceof Generated || "pads" in item))
            this.#addShape(item, placement);
    }

    #addShape(item: PathItem, placement: Isometry): void {
        const shape = shapeOf(item);
        if (shape === undefined) return;
        const placed = { ...shape, path: movePath(shape.path, placement) };
        for (const name of layersOfItem(item)) this.layer(this.#name(name)).shapes.push(placed);
        if (item instanceof TextBox) {
            const box = pathBox(shape.path);
            if (box !== undefined) this.#addBoxText(item, box, placement);
        }
    }

    #addBoxText(
        box: Pick<TextBox, "text" | "effects" | "angle" | "layer">,
        around: BoundingBox,
        placement: Isometry,
    ): void {
        const { x, y } = placement.apply(around.center);
        const angle = (box.angle ?? 0) + placement.angle;
        this.layer(this.#name(box.layer)).texts.push(centered(drawnText(box.text, box.effects, { x, y, angle })));
    }

    #addPad(pad: Pad, placement: Isometry): void {
        const place = padPlacement(pad, placement);
        const move = (path: Path): Path => movePath(path, place);
        const copper = padCopper(pad).map((shape) => ({ ...shape, path: move(shape.path) }));
        const names = expandLayerNames(
            pad.layers.map((name) => this.#name(name)),
            this.copper,
        );
        const isThrough = pad.type === "thru_hole" || pad.type === "np_thru_hole";
        if (isThrough) {
            const hole = padHole(pad);
            this.pads.push({
                copper: names.some(isCopperLayer) ? copper : [],
                hole: hole === undefined ? undefined : move(hole),
                plated: pad.type === "thru_hole",
            });
        }
        for (const name of names) {
            if (isThrough && isCopperLayer(name)) continue;
            this.layer(name).pads.push(...copper);
        }
    }

    #addVia(via: Via): void {
        this.vias.push({
            copper: [{ path: viaCopper(via), width: 0, filled: true }],
            hole: viaHole(via),
            plated: true,
        });
    }

    #addZone(zone: Zone): void {
        // Fills of older versions have lines as wide as the narrowest part around them.
        const hasLines = zone.filledAreasThickness ?? versionOf(zone) <= 6;
        const width = hasLines ? (zone.minThickness ?? 0) : 0;
        for (const area of zone.filledPolygons) {
            const path = outlinePath(area.outline);
            const name = area.layer ?? zone.layer ?? zone.layers[0];
            if (path !== undefined && name !== undefined)
                this.layer(this.#name(name)).zones.push({ path, width, filled: true });
        }
        if (zone.filledPolygons.length > 0) return;
        const names = zone.layer === undefined ? zone.layers.toArray() : [zone.layer];
        for (const { outline } of zone.polygons) {
            const path = outlinePath(outline);
            if (path === undefined) continue;
            for (const name of expandLayerNames(
                names.map((each) => this.#name(each)),
                this.copper,
            ))
                this.layer(name).shapes.push({ path, width: ZONE_BORDER, filled: false });
        }
    }

    #addBoardText(text: BoardText): void {
        if (isTextHidden(text) || text.text === "") return;
        const { x, y, angle } = text.at;
        const content = expandText(text.text, this.#variables);
        this.layer(this.#name(text.layer?.name ?? "")).texts.push(drawnText(content, text.effects, { x, y, angle }));
    }

    #addFootprintText(
        text: FootprintText | FootprintProperty,
        placement: Isometry,
        footprint: Footprint | undefined,
    ): void {
        const { at } = text;
        const content = text instanceof FootprintProperty ? text.value : text.text;
        if (at === undefined || content === "" || isTextHidden(text)) return;
        const { x, y } = placement.apply(at);
        const isUnlocked = text.unlocked || at.unlocked;
        const place: PlainPlace = { x, y, angle: isUnlocked ? at.angle : upright(at.angle) };
        const shown = expandText(content.replaceAll("%R", `\${REFERENCE}`).replaceAll("%V", `\${VALUE}`), (name) =>
            this.#variable(name, footprint),
        );
        this.layer(this.#name(text.layer?.name ?? "")).texts.push(drawnText(shown, text.effects, place));
    }

    #variable(name: string, footprint: Footprint | undefined): string | undefined {
        const text =
            name === "REFERENCE" && footprint !== undefined
                ? designatorOf(footprint)
                : name === "VALUE" && footprint !== undefined
                  ? valueTextOf(footprint)
                  : undefined;
        if (text !== undefined) return text instanceof FootprintProperty ? text.value : text.text;
        return footprint?.properties.byName(name)?.value ?? this.#variables[name];
    }

    #addDimension(dimension: Dimension): void {
        const width = dimension.style?.thickness ?? dimension.width ?? DIMENSION_WIDTH;
        const layer = this.layer(this.#name(dimension.layer ?? ""));
        for (const path of dimensionPaths(dimension)) layer.shapes.push({ path, width, filled: false });
        if (dimension.text !== undefined) this.#addBoardText(dimension.text);
    }

    #addTable(table: BoardTable, placement: Isometry): void {
        const width = table.border?.stroke?.width ?? table.separators?.stroke?.width ?? ZONE_BORDER;
        for (const cell of table.cells?.cells ?? []) {
            if (cell.span?.columns === 0 || cell.span?.rows === 0) continue;
            const { start, end, outline } = cell;
            const path =
                start !== undefined && end !== undefined
                    ? rectanglePath(start, end)
                    : outline === undefined
                      ? undefined
                      : outlinePath(outline);
            const box = path === undefined ? undefined : pathBox(path);
            if (path === undefined || box === undefined) continue;
            const placed = { path: movePath(path, placement), width, filled: false };
            this.layer(this.#name(cell.layer)).shapes.push(placed);
            this.#addBoxText(cell, box, placement);
        }
    }

    #addImage(image: BoardImage): void {
        const bytes = imageBytes(image);
        const { width, height } = imageSize(image);
        if (bytes === undefined || width === 0) return;
        const { x, y } = image.at;
        const box = new BoundingBox(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
        this.layer(this.#name(image.layer ?? "")).images.push({ box, bytes });
    }

    #addTarget(target: Target | ReferencePoint): void {
        const { at, size = 1 } = target;
        const width = "width" in target ? (target.width ?? 0.1) : 0.1;
        const { shapes } = this.layer(this.#name(target.layer ?? ""));
        const reach = size / 2;
        const arms =
            "shape" in target && target.shape === "x"
                ? [
                      [1, 1],
                      [1, -1],
                  ]
                : [
                      [1, 0],
                      [0, 1],
                  ];
        for (const [x = 0, y = 0] of arms) {
            const ends = [-1, 1].map((sign) => ({ x: at.x + sign * x * reach, y: at.y + sign * y * reach }));
            shapes.push({ path: polylinePath(ends, false), width, filled: false });
        }
        shapes.push({ path: circlePath({ x: at.x, y: at.y }, reach / 2), width, filled: false });
    }

    /** The bars of a barcode are not worked out here: its frame and what it says stand for them. */
    #addBarcode(barcode: Barcode): void {
        const { width, height = width } = barcode.size;
        const corner = { x: width / 2, y: height / 2 };
        const place = Isometry.placement(barcode.at);
        const path = movePath(rectanglePath({ x: -corner.x, y: -corner.y }, corner), place);
        const layer = this.layer(this.#name(barcode.layer));
        layer.shapes.push({ path, width: ZONE_BORDER, filled: false });
        const { x, y, angle } = barcode.at;
        layer.texts.push(centered(drawnText(barcode.text, undefined, { x, y, angle: upright(angle) })));
    }
}

function layersOfItem(item: PathItem): readonly string[] {
    if (!("layers" in item) || item.layers.length === 0) return [item.layer ?? ""];
    return item.layers.toArray();
}

/** A text in the middle of its place, whatever it says itself. */
function centered(text: DrawnText): DrawnText {
    return { ...text, layout: { ...text.layout, across: 0, down: 0 } };
}

/** Texts of footprints are turned so that nobody reads them upside down. */
function upright(angle: number): number {
    const turned = normalizeAngle(angle);
    return turned > 90 && turned <= 270 ? turned - 180 : turned;
}

function shapeBox({ path, width }: Shape): BoundingBox | undefined {
    return pathBox(path, width / 2);
}
