/**
 * Tracks and vias that are made.
 */
import type {
    Board,
    NetData,
    PointInput,
    Segment,
    Track,
    TrackArc,
    TrackInput,
    Via,
    ViaData,
    ViaType,
} from "../gen/models.ts";
import type { Open } from "../model/data.ts";
import { versionOf } from "./board-of.ts";
import { Nets } from "./nets.ts";
import {
    coordinatesOf,
    lastItems,
    layerFor,
    layersFor,
    listOfCoordinates,
    type NewItemOptions,
    newUuid,
    requireSeveralUuids,
    requireVersion,
} from "./new-item.ts";

/** What {@link addTrack} and {@link addTrackArc} are told. */
export interface TrackOptions extends NewItemOptions {
    /** In millimetres. Default: 0.25. */
    readonly width?: number | undefined;
    /** Default: `F.Cu`. */
    readonly layer?: string | undefined;
    /** The name of the net, which must be there. Default: none. */
    readonly net?: string | undefined;
}

/** What {@link addVia} is told. */
export interface ViaOptions extends NewItemOptions, Omit<ViaData, "size" | "net" | "uuid" | "locked" | "type"> {
    readonly at: PointInput;
    /** The diameter of the copper, in millimetres. Default: 0.6. */
    readonly size?: number | undefined;
    /** The diameter of the hole, in millimetres. Default: 0.3. */
    readonly drill?: number | undefined;
    /** The first and the last of its layers. Default: `F.Cu` and `B.Cu`. */
    readonly layers?: Iterable<string> | undefined;
    /** Missing if it goes through all layers. */
    readonly type?: Open<ViaType> | undefined;
    /** The name of the net, which must be there. Default: none. */
    readonly net?: string | undefined;
}

/** How wide tracks are, and how large vias, when nobody says so. */
const DEFAULTS = { width: 0.25, size: 0.6, drill: 0.3 } as const;

/**
 * Adds a track along points.
 *
 * @param points - At least two. Where one follows that is the same, there is no segment between them.
 * @returns its segments, in order
 * @throws ItemError when there is no such net or layer; nothing is added then.
 */
export function addTrack(
    board: Board,
    {
        points,
        width = DEFAULTS.width,
        layer = "F.Cu",
        net,
        uuid,
        locked,
    }: TrackOptions & { readonly points: Iterable<PointInput> },
): Segment[] {
    const corners = listOfCoordinates(points, 2, "addTrack").filter(
        ({ x, y }, index, all) => index === 0 || x !== all[index - 1]?.x || y !== all[index - 1]?.y,
    );
    const name = layerFor(board, layer);
    requireSeveralUuids(uuid, corners.length - 1, "addTrack");
    const inputs = corners.slice(1).map((end, index) => ({
        kind: "segment" as const,
        start: corners[index] as PointInput,
        end,
        width,
        layer: name,
        locked,
    }));
    return addTracks(board, inputs, net, uuid) as Segment[];
}

/**
 * Adds a round piece of a track, from its start over a point halfway to its end.
 *
 * @throws ItemError when there is no such net or layer; ModelError in files of KiCad 5, which can't have it.
 */
export function addTrackArc(
    board: Board,
    {
        start,
        mid,
        end,
        width = DEFAULTS.width,
        layer = "F.Cu",
        net,
        uuid,
        locked,
    }: TrackOptions & { readonly start: PointInput; readonly mid: PointInput; readonly end: PointInput },
): TrackArc {
    requireVersion(board, 6, "round tracks");
    const input = { kind: "arc" as const, start, mid, end, width, layer: layerFor(board, layer), locked };
    return addTracks(board, [input], net, uuid)[0] as TrackArc;
}

/**
 * Adds a via.
 *
 * @throws ItemError when there is no such net or layer.
 */
export function addVia(board: Board, options: ViaOptions): Via {
    const { at, size = DEFAULTS.size, drill = DEFAULTS.drill, layers = ["F.Cu", "B.Cu"], net, uuid, ...rest } = options;
    const names = layersFor(board, layers);
    const input = { kind: "via" as const, ...rest, at: coordinatesOf(at, "addVia", "at"), size, drill, layers: names };
    return addTracks(board, [input], net, uuid)[0] as Via;
}

function addTracks(
    board: Board,
    inputs: readonly Exclude<TrackInput, Track>[],
    name: string | undefined,
    uuid: NewItemOptions["uuid"],
): Track[] {
    const nets = new Nets(board);
    const net = netOf(nets, name);
    if (inputs.length === 0) return [];
    board.tracks.push(
        ...inputs.map((input) => ({ ...input, locked: input.locked || undefined, net, uuid: newUuid(board, uuid) })),
    );
    const added = lastItems(board.tracks, inputs.length);
    // Where the models don't let a number in, the tracks are connected afterwards.
    if (net === undefined && nets.areNumbered) for (const track of added) nets.connect(track, name);
    return added;
}

/** What a track says about its net. */
function netOf(nets: Nets, name: string | undefined): NetData | undefined {
    const { number = 0 } = name === undefined ? {} : nets.get(name);
    if (!nets.areNumbered) return name === undefined ? undefined : { name };
    return versionOf(nets.board) <= 9 ? { number } : undefined;
}
