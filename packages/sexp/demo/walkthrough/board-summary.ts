import {
    type Board,
    BoundingBox,
    boundingBox,
    copperLayers,
    edgePaths,
    type KicadFile,
    layersOf,
    pathBox,
    pointDistance,
} from "@pyzig/sexp/kicad";

/** What a board holds, as lines of a name and a text. */
export type Summary = readonly (readonly [name: string, text: string])[];

/** Describes a board of any version of the format. */
export function summarize(file: KicadFile<Board, "board">): Summary {
    const board = file.root;
    const lines: [string, string][] = [
        ["format", format(file)],
        ["layers", layers(board)],
        ["nets", nets(board)],
        ["footprints", footprints(board)],
        ["tracks", tracks(board)],
        ["vias", String(board.vias.length)],
        ["zones", zones(board)],
        ["drawings", String(board.graphics.length)],
        ["extents", extents(board)],
    ];
    const title = board.titleBlock?.title;
    return title === undefined || title === "" ? lines : [["title", title], ...lines];
}

function format({ root: board, version, kicadVersion }: KicadFile<Board, "board">): string {
    // KiCad 5 and earlier name themselves as (host pcbnew "version").
    const generator = board.generator ?? board.host?.program ?? "unknown";
    const release = board.generatorVersion ?? board.host?.build ?? "";
    return `KiCad ${kicadVersion} (${version ?? 0}), written by ${generator} ${release}`.trimEnd();
}

function layers(board: Board): string {
    const copper = copperLayers(board);
    const names = copper.length === 0 ? "" : ` (${copper.join(", ")})`;
    return `${layersOf(board).length}, of copper ${copper.length}${names}`;
}

/** Nets are numbered in a table, except since KiCad 10, where items name theirs. */
function nets(board: Board): string {
    const named = board.nets.length > 0 ? board.nets.map((net) => net.name) : netNames(board);
    const names = new Set(named);
    names.delete("");
    names.delete(undefined);
    const unconnected = [...names].filter((name) => name?.startsWith("unconnected-")).length;
    return unconnected === 0 ? String(names.size) : `${names.size} (${unconnected} of them unconnected pins)`;
}

function netNames(board: Board): (string | undefined)[] {
    const pads = board.footprints.toArray().flatMap((footprint) => footprint.pads.toArray());
    return [...board.tracks, ...board.zones, ...pads].map((item) => item.net?.name);
}

function footprints(board: Board): string {
    const all = board.footprints;
    if (all.length === 0) return "none";
    const back = all.filter((footprint) => footprint.layer === "B.Cu").length;
    const pads = all.toArray().reduce((count, footprint) => count + footprint.pads.length, 0);
    return `${all.length} (${all.length - back} on the front, ${back} on the back) with ${pads} pads`;
}

function tracks({ segments, trackArcs }: Board): string {
    if (segments.length + trackArcs.length === 0) return "none";
    let length = 0;
    for (const { start, end } of segments) length += pointDistance(start, end);
    return `${segments.length} straight (${(length / 1000).toFixed(2)} m) and ${trackArcs.length} curved`;
}

function zones(board: Board): string {
    const areas = board.zones.toArray().reduce((count, zone) => count + zone.filledPolygons.length, 0);
    return `${board.zones.length} with ${areas} filled areas`;
}

/** Along the middle of the edge's lines; of all that there is when there is no edge. */
function extents(board: Board): string {
    const edge = BoundingBox.around(edgePaths(board).map((path) => pathBox(path)));
    const box = edge ?? boundingBox(board, { texts: false });
    if (box === undefined) return "none: nothing is drawn";
    const area = `${box.width.toFixed(2)} x ${box.height.toFixed(2)} mm`;
    const place = `from (${box.left.toFixed(2)}, ${box.top.toFixed(2)}) to (${box.right.toFixed(2)}, ${box.bottom.toFixed(2)})`;
    return `${area}, ${place}${edge === undefined ? ", without an edge" : ""}`;
}
