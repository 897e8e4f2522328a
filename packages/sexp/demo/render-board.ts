import type { Document } from "@pyzig/sexp";
import type { Extents } from "./render/extents.ts";
import { colors, drawnLayers, layerColor } from "./render/layers.ts";
import type { Pad } from "./render/pads.ts";
import { readScene, type Scene, type Via } from "./render/scene.ts";
import type { Shape } from "./render/shapes.ts";
import { element, pathData, svgNumber, textElements } from "./render/svg.ts";

/** Width of the picture in pixels, for programs that don't scale it. */
const PICTURE_WIDTH = 1600;

/** How much a filled zone covers what lies under it. */
const ZONE_OPACITY = 0.35;

/** Zones get a line around them, which closes the seams where their areas were cut to have no holes. */
const ZONE_SEAM_WIDTH = 0.02;

/**
 * Draws a board as an SVG picture, seen from above in KiCad's colours: edge, copper, pads, holes, silkscreen and reference texts.
 *
 * @param document - A board of KiCad 4 to 10.
 * @throws Error when the document is not a board.
 */
export function renderBoard(document: Document): string {
    const board = document.root;
    if (board?.head !== "kicad_pcb")
        throw new Error("the document is not a board: it does not start with (kicad_pcb …)");
    const scene = readScene(board);
    const layers = drawnLayers(scene.copperLayers).map((layer) => drawLayer(scene, layer));
    const view = viewOf(scene.extents);
    const attributes = {
        xmlns: "http://www.w3.org/2000/svg",
        viewBox: view.map(svgNumber).join(" "),
        width: PICTURE_WIDTH,
        height: Math.round((PICTURE_WIDTH * view[3]) / view[2]),
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
        "text-anchor": "middle",
        "font-family": "DejaVu Sans Mono, Menlo, Consolas, monospace",
        fill: "none",
    };
    const [x, y, width, height] = view;
    return `${element("svg", attributes, [
        // Larger than the view, whose proportions are rounded to whole pixels.
        element("rect", { x: x - 1, y: y - 1, width: width + 2, height: height + 2, fill: colors.background }),
        drawBoardShape(scene),
        ...layers,
        drawThroughPads(scene.pads),
        drawVias(scene.vias),
        drawEdge(scene),
    ])}\n`;
}

/** Left, top, width and height of the picture: the board with some space around it. */
function viewOf(extents: Extents): readonly [number, number, number, number] {
    if (extents.isEmpty) return [0, 0, 100, 100];
    const margin = 2 + 0.02 * Math.max(extents.width, extents.height);
    return [extents.left - margin, extents.top - margin, extents.width + 2 * margin, extents.height + 2 * margin];
}

function group(
    id: string,
    attributes: Readonly<Record<string, string | number | undefined>>,
    content: string[],
): string {
    const drawn = content.filter((part) => part !== "");
    return element("g", { id, ...attributes }, drawn.length === 0 ? "" : ["", ...drawn, ""]);
}

/** The board's area, where its edge is closed; cut-outs lie within other outlines, so every second one is a hole. */
function drawBoardShape(scene: Scene): string {
    const data = scene.edge.filter((outline) => outline.closed).map(pathData);
    return group(
        "board",
        { fill: colors.board, "fill-rule": "evenodd" },
        data.length === 0 ? [] : [element("path", { d: data.join("") })],
    );
}

function drawEdge(scene: Scene): string {
    const shapes = scene.shapes.filter((shape) => shape.layer === "Edge.Cuts");
    return group("Edge.Cuts", { stroke: layerColor("Edge.Cuts") }, drawShapes(shapes, layerColor("Edge.Cuts")));
}

/** One layer: zones under tracks and drawings, these under pads and texts. */
function drawLayer(scene: Scene, layer: string): string {
    const color = layerColor(layer);
    const pads = scene.pads.filter((pad) => !pad.through && pad.layers.includes(layer));
    const texts = scene.texts.filter((text) => text.layer === layer).flatMap(textElements);
    return group(layer, { stroke: color }, [
        ...drawZones(
            scene.zones.filter((zone) => zone.layer === layer),
            color,
        ),
        ...drawShapes(
            scene.shapes.filter((shape) => shape.layer === layer),
            color,
        ),
        ...drawShapes(
            pads.flatMap((pad) => pad.copper),
            color,
        ),
        texts.length === 0 ? "" : element("g", { fill: color, stroke: "none" }, texts),
    ]);
}

function drawZones(zones: readonly Shape[], color: string): string[] {
    if (zones.length === 0) return [];
    const areas = zones.map((zone) =>
        element("path", { "stroke-width": Math.max(zone.width, ZONE_SEAM_WIDTH), d: pathData(zone.outline) }),
    );
    return [element("g", { fill: color, opacity: ZONE_OPACITY }, areas)];
}

/** Draws areas one by one, and lines of the same width as one path, which keeps pictures of big boards small. */
function drawShapes(shapes: readonly Pick<Shape, "outline" | "width" | "filled">[], color: string): string[] {
    const linesByWidth = new Map<number, string[]>();
    const areas: string[] = [];
    for (const { outline, width, filled } of shapes) {
        if (filled) {
            areas.push(element("path", { fill: color, "stroke-width": width, d: pathData(outline) }));
        } else {
            const lines = linesByWidth.get(width) ?? [];
            lines.push(pathData(outline));
            linesByWidth.set(width, lines);
        }
    }
    const lines = [...linesByWidth].map(([width, data]) =>
        element("path", { "stroke-width": width, d: data.join("") }),
    );
    return [...lines, ...areas];
}

function drawThroughPads(pads: readonly Pad[]): string {
    const through = pads.filter((pad) => pad.through);
    const plated = through.filter((pad) => pad.plated);
    const unplated = through.filter((pad) => !pad.plated);
    return group("pads", {}, [
        ...drawShapes(
            plated.flatMap((pad) => pad.copper),
            colors.throughPad,
        ),
        ...drawHoles(plated, colors.background),
        ...drawHoles(unplated, colors.unplatedHole),
    ]);
}

function drawHoles(pads: readonly Pad[], color: string): string[] {
    const data = pads.flatMap((pad) => (pad.hole === undefined ? [] : [pathData(pad.hole)]));
    return data.length === 0 ? [] : [element("path", { fill: color, d: data.join("") })];
}

function drawVias(vias: readonly Via[]): string {
    if (vias.length === 0) return group("vias", {}, []);
    return group("vias", {}, [
        element("path", { fill: colors.via, d: vias.map((via) => pathData(via.copper)).join("") }),
        element("path", { fill: colors.viaHole, d: vias.map((via) => pathData(via.hole)).join("") }),
    ]);
}
