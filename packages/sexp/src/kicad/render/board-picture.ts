import type { Board, Footprint } from "../../gen/models.ts";
import type { Path } from "../geometry/path.ts";
import type { Shape } from "../geometry/shape.ts";
import { innerLayerNumber, isCopperLayer } from "../layers/layer-names.ts";
import { BoardScene, type DrawnImage, type SceneLayer, type ThroughHole } from "./board-scene.ts";
import { boardColors, layerColor } from "./colors.ts";
import type { Picture } from "./picture.ts";
import { element, group, pathData } from "./svg.ts";
import { textElements } from "./text.ts";

/** How much a filled zone covers what lies under it. */
const ZONE_OPACITY = 0.35;
/** How much solder mask and paste cover. */
const FILM_OPACITY = 0.5;
/** Zones get a line around them, which closes the seams where their areas were cut to have no holes. */
const ZONE_SEAM_WIDTH = 0.02;
/** How far ends of lines of the edge may be apart. */
const EDGE_TOLERANCE = 0.02;

/** The layers that are drawn unless others are asked for, from the back to the front; `inner` stands for inner copper. */
const BOARD_LAYERS = [
    "Dwgs.User",
    "Cmts.User",
    "Eco1.User",
    "Eco2.User",
    "B.SilkS",
    "B.Cu",
    "inner",
    "F.Cu",
    "F.SilkS",
];
const FOOTPRINT_LAYERS = [
    "Dwgs.User",
    "Cmts.User",
    "B.CrtYd",
    "B.Fab",
    "B.SilkS",
    "B.Cu",
    "inner",
    "F.Cu",
    "F.SilkS",
    "F.Fab",
    "F.CrtYd",
];

/** Draws a board. */
export function boardPicture(board: Board, layers: readonly string[] | undefined): Picture {
    const scene = new BoardScene(board);
    scene.addBoard(board);
    return pictureOf(scene, layers ?? BOARD_LAYERS, layers === undefined || layers.includes("Edge.Cuts"));
}

/** Draws a footprint, of a library or where it is on its board. */
export function footprintPicture(
    footprint: Footprint,
    board: Board | undefined,
    layers: readonly string[] | undefined,
): Picture {
    const scene = new BoardScene(board);
    scene.addFootprint(footprint);
    return pictureOf(scene, layers ?? FOOTPRINT_LAYERS, layers === undefined || layers.includes("Edge.Cuts"));
}

function pictureOf(scene: BoardScene, wanted: readonly string[], hasEdge: boolean): Picture {
    const names = wanted.flatMap((name) => (name === "inner" ? innerFromBack(scene.copper) : [name]));
    const drawn = [...new Set(names)].filter((name) => name !== "Edge.Cuts");
    const hasCopper = drawn.some(isCopperLayer);
    const edge = hasEdge ? scene.edge(EDGE_TOLERANCE) : [];
    const box =
        (edge.length > 0 ? scene.box(["Edge.Cuts"]) : undefined) ??
        scene.box([...drawn, ...(hasEdge ? ["Edge.Cuts"] : [])]);
    return {
        box,
        background: boardColors.background,
        content: [
            ...(edge.length > 0 ? [boardShape(edge)] : []),
            ...drawn.map((name) => drawLayer(name, scene.layers.get(name))),
            ...(hasCopper ? [drawThroughPads(scene.pads), drawVias(scene.vias)] : []),
            ...(hasEdge ? [drawLayer("Edge.Cuts", scene.layers.get("Edge.Cuts"))] : []),
        ],
    };
}

function innerFromBack(copper: readonly string[]): string[] {
    return copper.filter((name) => innerLayerNumber(name) !== undefined).reverse();
}

/** The board's area, where its edge is closed; cut-outs lie within other outlines, so every second one is a hole. */
function boardShape(edge: readonly Path[]): string {
    const data = edge.map(pathData).join("");
    return group("board", { fill: boardColors.board, "fill-rule": "evenodd" }, [element("path", { d: data })]);
}

/** One layer: zones under tracks and drawings, these under pads and texts. */
function drawLayer(name: string, layer: SceneLayer | undefined): string {
    const color = layerColor(name);
    if (layer === undefined) return group(name, { stroke: color }, []);
    const isFilm = name.endsWith(".Mask") || name.endsWith(".Paste");
    const texts = layer.texts.flatMap((text) => textElements(text));
    return group(name, { stroke: color, opacity: isFilm ? FILM_OPACITY : undefined }, [
        ...layer.images.map(drawImage),
        ...drawZones(layer.zones, color),
        ...drawShapes(layer.shapes, color),
        ...drawShapes(layer.pads, color),
        texts.length === 0 ? "" : element("g", { fill: color, stroke: "none" }, texts),
    ]);
}

function drawImage({ box, bytes }: DrawnImage): string {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
    const { left: x, top: y, width, height } = box;
    return element("image", { x, y, width, height, href: `data:image/png;base64,${data}` });
}

function drawZones(zones: readonly Shape[], color: string): string[] {
    if (zones.length === 0) return [];
    const areas = zones.map(({ path, width }) =>
        element("path", { "stroke-width": Math.max(width, ZONE_SEAM_WIDTH), d: pathData(path) }),
    );
    return [element("g", { fill: color, opacity: ZONE_OPACITY }, areas)];
}

/** Draws areas one by one, and lines of the same width as one path, which keeps pictures of big boards small. */
function drawShapes(shapes: readonly Shape[], color: string): string[] {
    const linesByWidth = new Map<number, string[]>();
    const areas: string[] = [];
    for (const { path, width, filled } of shapes) {
        if (filled) {
            areas.push(element("path", { fill: color, "stroke-width": width, d: pathData(path) }));
        } else {
            const lines = linesByWidth.get(width) ?? [];
            lines.push(pathData(path));
            linesByWidth.set(width, lines);
        }
    }
    const lines = [...linesByWidth].map(([width, data]) =>
        element("path", { "stroke-width": width, d: data.join("") }),
    );
    return [...lines, ...areas];
}

function drawThroughPads(pads: readonly ThroughHole[]): string {
    const plated = pads.filter((pad) => pad.plated);
    const unplated = pads.filter((pad) => !pad.plated);
    const copper = pads.flatMap((pad) => pad.copper);
    return group("pads", {}, [
        ...drawShapes(copper, boardColors.throughPad),
        ...drawHoles(plated, boardColors.background),
        ...drawHoles(unplated, boardColors.unplatedHole),
    ]);
}

function drawHoles(pads: readonly ThroughHole[], color: string): string[] {
    const data = pads.flatMap((pad) => (pad.hole === undefined ? [] : [pathData(pad.hole)]));
    return data.length === 0 ? [] : [element("path", { fill: color, d: data.join("") })];
}

function drawVias(vias: readonly ThroughHole[]): string {
    if (vias.length === 0) return group("vias", {}, []);
    const copper = vias.flatMap((via) => via.copper.map((shape) => pathData(shape.path)));
    return group("vias", {}, [
        element("path", { fill: boardColors.via, d: copper.join("") }),
        ...drawHoles(vias, boardColors.viaHole),
    ]);
}
