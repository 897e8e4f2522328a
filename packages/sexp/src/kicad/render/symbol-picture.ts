import { nameErrors, PyzigError } from "@pyzig/core";
import {
    type Color,
    type Fill,
    LibrarySymbol,
    Schematic,
    type SchematicProperty,
    type Stroke,
    SymbolLibrary,
    type SymbolPin,
    type SymbolUnit,
} from "../../gen/models.ts";
import { rootOf } from "../../model/file-version.ts";
import { objectAccess } from "../../model/model-object.ts";
import { nodeAccess } from "../../node.ts";
import { BoundingBox } from "../geometry/bounding-box.ts";
import { Isometry } from "../geometry/isometry.ts";
import { circlePath, movePath, type Path, pathBox, polylinePath } from "../geometry/path.ts";
import { normalizeAngle, type PlainPoint, sineAndCosine } from "../geometry/point.ts";
import { schematicPath } from "../geometry/symbol-shape.ts";
import { symbolColors } from "./colors.ts";
import type { Picture } from "./picture.ts";
import { element, group, pathData } from "./svg.ts";
import { type DrawnText, drawnText, drawnTextBox, textElements } from "./text.ts";

/** Which part of a symbol is drawn. */
export interface SymbolSelection {
    /** The number of the unit. Default: 1. */
    readonly unit?: number | undefined;
    /** The number of the body style. Default: 1. */
    readonly bodyStyle?: number | undefined;
}

/**
 * What `code` of a {@link SymbolUnitError} can be.
 *
 * - `NoUnit`: the symbol has no unit of this number, or none in this body style.
 * - `NoParentSymbol`: the symbol extends one that is not in its library.
 */
export type SymbolUnitErrorCode = "NoUnit" | "NoParentSymbol";

/** A symbol has no such unit or body style, or the one that it extends is missing. */
export class SymbolUnitError extends PyzigError {
    /** Which error it is. */
    declare readonly code: SymbolUnitErrorCode;

    /** Makes an error; drawing a symbol does. */
    constructor(message: string, code: SymbolUnitErrorCode) {
        super(message, { code, module: "sexp" });
    }
}
nameErrors(SymbolUnitError, "SymbolUnitError");

/** The width of lines that don't say one: six thousandths of an inch. */
const LINE_WIDTH = 0.1524;
/** How far names of pins are inside, where a symbol doesn't say it: twenty thousandths of an inch. */
const NAME_OFFSET = 0.508;
/** How far texts keep off the lines of pins. */
const TEXT_GAP = 0.2;
/** The radius of the circle of an inverted pin. */
const BUBBLE = 0.635;
/** In symbols y goes up. */
const DOWN = Isometry.flip("top-bottom");

/** Draws a unit of a symbol with its fields. */
export function symbolPicture(symbol: LibrarySymbol, { unit = 1, bodyStyle = 1 }: SymbolSelection): Picture {
    const source = parentOf(symbol);
    const units = unitsOf(source, unit, bodyStyle);
    const drawing = new SymbolDrawing();
    for (const each of units) drawing.addUnit(each, source);
    for (const field of symbol.properties) drawing.addField(field);
    return drawing.picture();
}

/** Draws what one of the lists for units of a symbol holds, without fields. */
export function symbolUnitPicture(unit: SymbolUnit): Picture {
    const drawing = new SymbolDrawing();
    const { parent } = unit.node;
    const symbol =
        parent === undefined
            ? undefined
            : (objectAccess.reader(unit).object(nodeAccess.row(parent), LibrarySymbol.model) as LibrarySymbol);
    drawing.addUnit(unit, symbol);
    return drawing.picture();
}

/** The symbol that a symbol has its drawing from: itself, or the one that it extends. */
function parentOf(symbol: LibrarySymbol): LibrarySymbol {
    const reader = objectAccess.reader(symbol);
    const { rootModel } = reader;
    const root = rootModel === undefined ? undefined : reader.object(rootOf(reader), rootModel);
    const library =
        root instanceof SymbolLibrary ? root.symbols : root instanceof Schematic ? root.libSymbols?.symbols : undefined;
    let source = symbol;
    const seen = new Set([symbol]);
    while (source.extends !== undefined) {
        const parent: LibrarySymbol | undefined = library?.byName(source.extends);
        if (parent === undefined || seen.has(parent))
            throw new SymbolUnitError(
                `${source.location} extends the symbol ${JSON.stringify(source.extends)}, which its file doesn't have`,
                "NoParentSymbol",
            );
        seen.add(parent);
        source = parent;
    }
    return source;
}

/** The lists for a unit: its own, and what all units share. */
function unitsOf(symbol: LibrarySymbol, unit: number, bodyStyle: number): SymbolUnit[] {
    const numbered = symbol.units.toArray().flatMap((each) => {
        const found = /_(\d+)_(\d+)$/.exec(each.name);
        return found === null ? [] : [{ each, unit: Number(found[1]), style: Number(found[2]) }];
    });
    const known = Math.max(1, ...numbered.map((entry) => entry.unit));
    const styles = Math.max(1, ...numbered.map((entry) => entry.style));
    if (!Number.isInteger(unit) || unit < 1 || unit > known || !(bodyStyle >= 1 && bodyStyle <= styles))
        throw new SymbolUnitError(
            `${symbol.location} has units 1 to ${known} and body styles 1 to ${styles}, not unit ${unit} in body style ${bodyStyle}`,
            "NoUnit",
        );
    return numbered
        .filter(
            (entry) => (entry.unit === 0 || entry.unit === unit) && (entry.style === 0 || entry.style === bodyStyle),
        )
        .map((entry) => entry.each);
}

/** Collects the parts of a drawing: fills lie under lines, texts above. */
class SymbolDrawing {
    readonly #fills: string[] = [];
    readonly #lines: string[] = [];
    readonly #pins: string[] = [];
    readonly #texts: string[] = [];
    readonly #boxes: (BoundingBox | undefined)[] = [];

    picture(): Picture {
        return {
            box: BoundingBox.around(this.#boxes),
            background: symbolColors.background,
            content: [
                group("body", { stroke: "none" }, this.#fills),
                group("lines", {}, this.#lines),
                group("pins", { stroke: symbolColors.pin, "stroke-width": LINE_WIDTH }, this.#pins),
                group("texts", { stroke: "none" }, this.#texts),
            ],
        };
    }

    addUnit(unit: SymbolUnit, symbol: LibrarySymbol | undefined): void {
        for (const shape of unit.shapes) {
            if (shape.private) continue;
            const path = schematicPath(shape);
            if (path !== undefined) this.#addPath(movePath(path, DOWN), shape.stroke, shape.fill);
        }
        for (const text of unit.texts) {
            if (text.private || text.effects?.hide === true) continue;
            const { x, y } = DOWN.apply(text.at);
            this.#addText(drawnText(text.text, text.effects, { x, y, angle: text.at.angle / 10 }), symbolColors.text);
        }
        for (const box of unit.textBoxes) {
            if (box.private) continue;
            const { width, height = width } = box.size;
            const corner = DOWN.apply(box.at);
            const opposite = { x: corner.x + width, y: corner.y - height };
            const corners = [corner, { x: opposite.x, y: corner.y }, opposite, { x: corner.x, y: opposite.y }];
            this.#addPath(polylinePath(corners, true), box.stroke, box.fill);
            const middle = { x: (corner.x + opposite.x) / 2, y: (corner.y + opposite.y) / 2, angle: box.at.angle };
            this.#addText(centered(drawnText(box.text, box.effects, middle)), symbolColors.text);
        }
        for (const pin of unit.pins) if (!pin.hide) this.#addPin(pin, symbol);
    }

    addField(field: SchematicProperty): void {
        const { at, effects, name, value } = field;
        if (at === undefined || field.private || field.hide || effects?.hide === true || value === "") return;
        if (name.startsWith("ki_")) return;
        const color =
            name === "Reference" ? symbolColors.reference : name === "Value" ? symbolColors.value : symbolColors.field;
        const { x, y } = DOWN.apply(at);
        const shown = field.showName ? `${name}: ${value}` : value;
        this.#addText(drawnText(shown, effects, { x, y, angle: upright(at.angle) }), color);
    }

    #addPath(path: Path, stroke: Stroke | undefined, fill: Fill | undefined): void {
        const width = stroke?.width || LINE_WIDTH;
        const color = colorOf(stroke?.color) ?? symbolColors.outline;
        const data = pathData(path);
        const filling = fillColor(fill, color);
        if (filling !== undefined) this.#fills.push(element("path", { fill: filling, d: data }));
        const dashes = DASHES[stroke?.type ?? ""]?.map((part) => part * width).join(" ");
        this.#lines.push(
            element("path", { stroke: color, "stroke-width": width, "stroke-dasharray": dashes, d: data }),
        );
        this.#boxes.push(pathBox(path, width / 2));
    }

    #addPin(pin: SymbolPin, symbol: LibrarySymbol | undefined): void {
        const start = DOWN.apply(pin.at);
        const [sine, cosine] = sineAndCosine(pin.at.angle);
        // Towards the body. Angles are counterclockwise on the screen in symbols too.
        const along = { x: cosine, y: -sine };
        const end = { x: start.x + along.x * pin.length, y: start.y + along.y * pin.length };
        for (const path of pinPaths(pin, start, end, along)) {
            this.#pins.push(element("path", { d: pathData(path) }));
            this.#boxes.push(pathBox(path, LINE_WIDTH / 2));
        }
        this.#addPinTexts(pin, symbol, start, end, along);
    }

    #addPinTexts(
        pin: SymbolPin,
        symbol: LibrarySymbol | undefined,
        start: PlainPoint,
        end: PlainPoint,
        along: PlainPoint,
    ): void {
        const isLevel = Math.abs(along.x) > Math.abs(along.y);
        // Texts are read from left to right, or from below to above.
        const angle = isLevel ? 0 : 90;
        const up = isLevel ? { x: 0, y: -1 } : { x: -1, y: 0 };
        const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
        const above = (point: PlainPoint): PlainPoint & { angle: number } => ({
            x: point.x + up.x * TEXT_GAP,
            y: point.y + up.y * TEXT_GAP,
            angle,
        });
        const offset = symbol?.pinNames?.offset ?? NAME_OFFSET;
        const isInside = offset > 0;
        const name = pin.name?.text ?? "";
        const number = pin.number?.text ?? "";
        const showsName = name !== "" && name !== "~" && symbol?.pinNames?.hide !== true;
        if (number !== "" && number !== "~" && symbol?.pinNumbers?.hide !== true) {
            const text = drawnText(number, pin.number?.effects, above(middle));
            // Where the name takes the place above the pin, the number is below.
            const below = { x: middle.x - up.x * TEXT_GAP, y: middle.y - up.y * TEXT_GAP, angle };
            const placed = isInside || !showsName ? justified(text, 0, -1) : justified({ ...text, place: below }, 0, 1);
            this.#addText(placed, symbolColors.pinNumber);
        }
        if (!showsName) return;
        if (!isInside) {
            this.#addText(justified(drawnText(name, pin.name?.effects, above(middle)), 0, -1), symbolColors.pinName);
            return;
        }
        const place = { x: end.x + along.x * offset, y: end.y + along.y * offset, angle };
        // It starts at the pin: to the right of pins on the left, upwards from pins below.
        const isForward = isLevel ? along.x > 0 : along.y < 0;
        this.#addText(
            justified(drawnText(name, pin.name?.effects, place), isForward ? 1 : -1, 0),
            symbolColors.pinName,
        );
    }

    #addText(text: DrawnText, fill: string): void {
        this.#texts.push(...textElements(text, { fill }));
        this.#boxes.push(drawnTextBox(text));
    }
}

/** The line of a pin, and the mark for its shape. */
function pinPaths(pin: SymbolPin, start: PlainPoint, end: PlainPoint, along: PlainPoint): Path[] {
    const across = { x: -along.y, y: along.x };
    const at = (back: number, side: number): PlainPoint => ({
        x: end.x - along.x * back + across.x * side,
        y: end.y - along.y * back + across.y * side,
    });
    const line = (...points: PlainPoint[]): Path => polylinePath(points, false);
    const clock = line(at(0, BUBBLE), at(-2 * BUBBLE, 0), at(0, -BUBBLE));
    switch (pin.shape) {
        case "inverted":
            return [line(start, at(2 * BUBBLE, 0)), circlePath(at(BUBBLE, 0), BUBBLE)];
        case "clock":
            return [line(start, end), clock];
        case "inverted_clock":
            return [line(start, at(2 * BUBBLE, 0)), circlePath(at(BUBBLE, 0), BUBBLE), clock];
        case "input_low":
            return [line(start, end), line(at(2 * BUBBLE, 0), at(2 * BUBBLE, upSide(across)), end)];
        case "clock_low":
            return [line(start, end), clock, line(at(2 * BUBBLE, 0), at(2 * BUBBLE, upSide(across)), end)];
        case "output_low":
            return [line(start, end), line(at(0, upSide(across)), at(2 * BUBBLE, 0))];
        case "edge_clock_high":
            return [
                line(start, at(2 * BUBBLE, 0)),
                line(at(0, BUBBLE), at(2 * BUBBLE, 0), at(0, -BUBBLE), at(0, BUBBLE)),
            ];
        case "non_logic":
            return [
                line(start, end),
                line(at(BUBBLE, BUBBLE), at(-BUBBLE, -BUBBLE)),
                line(at(BUBBLE, -BUBBLE), at(-BUBBLE, BUBBLE)),
            ];
        default:
            return [line(start, end)];
    }
}

/** The side of a pin that is up, or left for upright pins. */
function upSide(across: PlainPoint): number {
    const isUp = Math.abs(across.y) > Math.abs(across.x) ? across.y < 0 : across.x < 0;
    return (isUp ? 2 : -2) * BUBBLE;
}

/** Dashes and gaps by the width of the line. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
    dash: [11, 5],
    dot: [0.2, 4],
    dash_dot: [11, 4, 0.2, 4],
    dash_dot_dot: [11, 4, 0.2, 4, 0.2, 4],
};

/** A colour of the file; undefined where it leaves it to the theme. */
function colorOf(color: Color | undefined): string | undefined {
    if (color === undefined || color.alpha === 0) return undefined;
    const { red, green, blue, alpha } = color;
    return alpha === undefined || alpha === 1
        ? `rgb(${red},${green},${blue})`
        : `rgba(${red},${green},${blue},${alpha})`;
}

function fillColor(fill: Fill | undefined, outline: string): string | undefined {
    switch (fill?.type) {
        case "background":
            return symbolColors.body;
        case "outline":
            return outline;
        case "color":
            return colorOf(fill.color) ?? symbolColors.body;
        default:
            return undefined;
    }
}

function justified(text: DrawnText, across: -1 | 0 | 1, down: -1 | 0 | 1): DrawnText {
    return { ...text, layout: { ...text.layout, across, down } };
}

function centered(text: DrawnText): DrawnText {
    return justified(text, 0, 0);
}

/** Fields are read from left to right, or from below to above. */
function upright(angle: number): number {
    return normalizeAngle(angle) % 180;
}
