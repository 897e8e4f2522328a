import type { Node } from "@pyzig/sexp";
import { Extents } from "./extents.ts";
import { footprintsOf, referenceOf } from "./footprints.ts";
import { boardPlacement, type Placement, placementOf, pointOf } from "./geometry.ts";
import { circle, joinOutlines, type Outline, polyline } from "./outline.ts";
import { type Pad, readPad } from "./pads.ts";
import { readArc, readPoints, readShape, type Shape } from "./shapes.ts";
import { readText, type Text } from "./texts.ts";

/** A via where it sits on the board. */
export interface Via {
    readonly copper: Outline;
    readonly hole: Outline;
}

/** Everything on a board that is drawn. */
export interface Scene {
    /** Names of the copper layers. */
    readonly copperLayers: readonly string[];
    /** Lines, arcs, areas on any layer, tracks included. */
    readonly shapes: readonly Shape[];
    readonly zones: readonly Shape[];
    readonly pads: readonly Pad[];
    readonly vias: readonly Via[];
    readonly texts: readonly Text[];
    /** What is drawn on Edge.Cuts, joined end to end. */
    readonly edge: readonly Outline[];
    /** The size of the board: of its edge, or of everything when it has none. */
    readonly extents: Extents;
}

/** Files before KiCad 6 draw the line around a filled area with a pen of the zone's smallest width. */
const AREAS_WITHOUT_PEN_VERSION = 20200000;

/** Reads what a board holds, in any version of the format. */
export function readScene(board: Node): Scene {
    const reader = new SceneReader(board);
    for (const footprint of footprintsOf(board)) reader.readFootprint(footprint);
    for (const item of board.children) reader.readItem(item);
    return reader.finish();
}

class SceneReader {
    readonly #board: Node;
    readonly #shapes: Shape[] = [];
    readonly #zones: Shape[] = [];
    readonly #pads: Pad[] = [];
    readonly #vias: Via[] = [];
    readonly #texts: Text[] = [];

    constructor(board: Node) {
        this.#board = board;
    }

    /** An item of the board that isn't a footprint. */
    readItem(item: Node): void {
        switch (item.head) {
            case "segment":
                this.#addTrack(item, trackLine(item));
                break;
            case "arc":
                this.#addTrack(item, readArc(item));
                break;
            case "via":
                this.#addVia(item);
                break;
            case "zone":
                this.#addZone(item);
                break;
            case "gr_text":
                this.#addText(readText(item, undefined, item.string() ?? ""));
                break;
            default:
                this.#addShape(readShape(item, boardPlacement));
        }
    }

    readFootprint(footprint: Node): void {
        const placement = placementOf(footprint);
        for (const item of footprint.children) {
            switch (item.head) {
                case "pad":
                    this.#pads.push(readPad(item, placement));
                    break;
                case "zone":
                    // Areas of zones are given in the board's coordinates, also within footprints.
                    this.#addZone(item);
                    break;
                case "property":
                    if (item.get("effects") !== undefined) this.#addFootprintText(footprint, item, placement);
                    break;
                case "fp_text":
                    this.#addFootprintText(footprint, item, placement);
                    break;
                default:
                    this.#addShape(readShape(item, placement));
            }
        }
    }

    finish(): Scene {
        const edge = joinOutlines(this.#shapes.filter((shape) => shape.layer === "Edge.Cuts").map((s) => s.outline));
        const layers = this.#board.get("layers")?.args ?? [];
        return {
            copperLayers: layers.map((layer) => layer.string(0) ?? "").filter((name) => name.endsWith(".Cu")),
            shapes: this.#shapes,
            zones: this.#zones,
            pads: this.#pads,
            vias: this.#vias,
            texts: this.#texts,
            edge,
            extents: edge.length > 0 ? extentsOf(edge) : this.#extentsOfAll(),
        };
    }

    #addShape(shape: Shape | undefined): void {
        if (shape !== undefined) this.#shapes.push(shape);
    }

    #addText(text: Text | undefined): void {
        if (text !== undefined) this.#texts.push(text);
    }

    #addFootprintText(footprint: Node, item: Node, placement: Placement): void {
        const content = (item.string(1) ?? "").replaceAll(/\$\{REFERENCE\}|%R/g, () => referenceOf(footprint));
        this.#addText(readText(item, placement, content));
    }

    #addTrack(item: Node, outline: Outline | undefined): void {
        if (outline === undefined) return;
        const width = item.get("width")?.number() ?? 0;
        this.#shapes.push({ layer: item.get("layer")?.string() ?? "", outline, width, filled: false });
    }

    #addVia(item: Node): void {
        const center = pointOf(item.get("at"));
        const size = item.get("size")?.number();
        if (center === undefined || size === undefined) return;
        const drill = item.get("drill")?.number() ?? size / 2;
        this.#vias.push({ copper: circle(center, size / 2), hole: circle(center, drill / 2) });
    }

    #addZone(zone: Node): void {
        const version = this.#board.get("version")?.number() ?? 0;
        const pen =
            zone.get("filled_areas_thickness")?.string() ?? (version < AREAS_WITHOUT_PEN_VERSION ? "yes" : "no");
        const width = pen === "yes" ? (zone.get("min_thickness")?.number() ?? 0) : 0;
        for (const area of zone.all("filled_polygon")) {
            const outline = readPoints(area);
            const layer = area.get("layer")?.string() ?? zone.get("layer")?.string() ?? "";
            if (outline !== undefined) this.#zones.push({ layer, outline, width, filled: true });
        }
    }

    #extentsOfAll(): Extents {
        const extents = new Extents();
        for (const shape of [...this.#shapes, ...this.#zones]) extents.addOutline(shape.outline, shape.width / 2);
        for (const via of this.#vias) extents.addOutline(via.copper);
        for (const pad of this.#pads) for (const part of pad.copper) extents.addOutline(part.outline, part.width / 2);
        return extents;
    }
}

function trackLine(item: Node): Outline | undefined {
    const [start, end] = [pointOf(item.get("start")), pointOf(item.get("end"))];
    return start === undefined || end === undefined ? undefined : polyline([start, end], false);
}

function extentsOf(outlines: readonly Outline[]): Extents {
    const extents = new Extents();
    for (const outline of outlines) extents.addOutline(outline);
    return extents;
}
