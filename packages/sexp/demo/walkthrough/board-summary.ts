import type { Node } from "@pyzig/sexp";
import { footprintsOf } from "../render/footprints.ts";
import { distance, pointOf } from "../render/geometry.ts";
import { readScene } from "../render/scene.ts";

/** What a board holds, as lines of a name and a text. */
export type Summary = readonly (readonly [name: string, text: string])[];

/** KiCad's major versions by the stamp of the first board file each of them wrote. */
const FIRST_STAMPS = [
    [20250513, "10"],
    [20240703, "9"],
    [20230620, "8"],
    [20220101, "7"],
    [20200000, "6"],
    [20171114, "5"],
    [0, "4 or earlier"],
] as const;

/** Describes a board of any version of the format. */
export function summarize(board: Node): Summary {
    const lines: [string, string][] = [
        ["format", format(board)],
        ["layers", layers(board)],
        ["nets", nets(board)],
        ["footprints", footprints(board)],
        ["tracks", tracks(board)],
        ["vias", String(board.all("via").length)],
        ["zones", zones(board)],
        ["drawings", String(board.children.filter((item) => item.head?.startsWith("gr_")).length)],
        ["extents", extents(board)],
    ];
    const title = board.path("title_block/title")?.string();
    return title === undefined || title === "" ? lines : [["title", title], ...lines];
}

function format(board: Node): string {
    const stamp = board.get("version")?.number() ?? 0;
    const version = FIRST_STAMPS.find(([first]) => stamp >= first)?.[1] ?? "4 or earlier";
    // KiCad 5 and earlier name themselves as (host pcbnew "version").
    const generator = board.get("generator")?.string() ?? board.get("host")?.string() ?? "unknown";
    const release = board.get("generator_version")?.string() ?? board.get("host")?.string(1) ?? "";
    return `KiCad ${version} (${stamp}), written by ${generator} ${release}`.trimEnd();
}

function layers(board: Node): string {
    const names = (board.get("layers")?.args ?? []).map((layer) => layer.string(0) ?? "");
    const copper = names.filter((name) => name.endsWith(".Cu"));
    return `${names.length}, of copper ${copper.length}${copper.length === 0 ? "" : ` (${copper.join(", ")})`}`;
}

/** Nets are numbered in a table, except since KiCad 10, where items name theirs. */
function nets(board: Node): string {
    const table = board.all("net");
    const names = new Set(table.length > 0 ? table.map((net) => net.string(1)) : netNames(board));
    names.delete("");
    names.delete(undefined);
    const unconnected = [...names].filter((name) => name?.startsWith("unconnected-")).length;
    return unconnected === 0 ? String(names.size) : `${names.size} (${unconnected} of them unconnected pins)`;
}

function netNames(board: Node): (string | undefined)[] {
    const onBoard = ["segment", "arc", "via", "zone"].flatMap((head) => board.all(head));
    const pads = footprintsOf(board).flatMap((footprint) => footprint.all("pad"));
    return [...onBoard, ...pads].map((item) => item.get("net")?.string());
}

function footprints(board: Node): string {
    const all = footprintsOf(board);
    if (all.length === 0) return "none";
    const back = all.filter((footprint) => footprint.get("layer")?.string() === "B.Cu").length;
    const pads = all.reduce((count, footprint) => count + footprint.all("pad").length, 0);
    return `${all.length} (${all.length - back} on the front, ${back} on the back) with ${pads} pads`;
}

function tracks(board: Node): string {
    const segments = board.all("segment");
    const arcs = board.all("arc");
    if (segments.length + arcs.length === 0) return "none";
    let length = 0;
    for (const segment of segments) {
        const [start, end] = [pointOf(segment.get("start")), pointOf(segment.get("end"))];
        if (start !== undefined && end !== undefined) length += distance(start, end);
    }
    return `${segments.length} straight (${(length / 1000).toFixed(2)} m) and ${arcs.length} curved`;
}

function zones(board: Node): string {
    const all = board.all("zone");
    const areas = all.reduce((count, zone) => count + zone.all("filled_polygon").length, 0);
    return `${all.length} with ${areas} filled areas`;
}

function extents(board: Node): string {
    const { extents: size, edge } = readScene(board);
    if (size.isEmpty) return "none: nothing is drawn";
    const area = `${size.width.toFixed(2)} x ${size.height.toFixed(2)} mm`;
    const place = `from (${size.left.toFixed(2)}, ${size.top.toFixed(2)}) to (${size.right.toFixed(2)}, ${size.bottom.toFixed(2)})`;
    return `${area}, ${place}${edge.length === 0 ? ", without an edge" : ""}`;
}
