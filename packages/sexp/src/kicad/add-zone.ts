/**
 * Zones and keepout areas that are made.
 */

import { wrongType } from "@pyzig/core";
import {
    type ArcPointsInput,
    Board,
    type ContourInput,
    type Footprint,
    type Keepout,
    type KeepoutData,
    type PadConnection,
    type PointInput,
    type VertexInput,
    type Zone,
} from "../gen/models.ts";
import type { Open } from "../model/data.ts";
import { versionOf } from "./board-of.ts";
import { Nets } from "./nets.ts";
import { coordinatesOf, layersFor, type NewItemOptions, newUuid, requireVersion } from "./new-item.ts";

/** A corner of an outline, or an arc in it. */
export type OutlinePiece = PointInput | (ArcPointsInput & { readonly mid: PointInput });

/** What all zones are told. */
export interface AreaOptions extends NewItemOptions {
    /** The corners, in either direction; the last one is connected to the first. Arcs are objects with `start`, `mid` and `end`. */
    readonly outline: Iterable<OutlinePiece>;
    /** Holes in it, outlines as well. Default: none. */
    readonly holes?: Iterable<Iterable<OutlinePiece>> | undefined;
    /** The layers. Default: `F.Cu`. Zones of copper can be on several layers from KiCad 6 on. */
    readonly layers?: Iterable<string> | undefined;
    /** What it is called, from KiCad 6 on. */
    readonly name?: string | undefined;
}

/** What {@link addZone} is told. */
export interface ZoneOptions extends AreaOptions {
    /** The name of the net, which must be there. Default: none. */
    readonly net?: string | undefined;
    /** Zones with a higher priority keep others off. Default: 0. */
    readonly priority?: number | undefined;
    /** How far it keeps off other nets, in millimetres. Default: 0.5. */
    readonly clearance?: number | undefined;
    /** Narrower parts are not filled. In millimetres. Default: 0.25. */
    readonly minThickness?: number | undefined;
    /** How pads connect. Default: by thermal reliefs. */
    readonly connection?: Open<PadConnection> | undefined;
    /** The gap between pads and the zone, in millimetres. Default: 0.5. */
    readonly thermalGap?: number | undefined;
    /** How wide the spokes of thermal reliefs are, in millimetres. Default: 0.5. */
    readonly thermalBridgeWidth?: number | undefined;
}

/** What {@link addKeepout} is told. */
export interface KeepoutOptions extends AreaOptions {
    /** What may not be in the area. Default: tracks, vias, pads and the fill of zones. */
    readonly forbids?: Iterable<keyof KeepoutData & keyof Keepout> | undefined;
}

/** How the outlines of zones are shown. */
const HATCH_PITCH = 0.5;

/**
 * Adds a zone of copper. It is not filled: KiCad does that.
 *
 * @param owner - A board, or a footprint: there the outline is in coordinates of the board as well.
 * @throws ItemError when there is no such net or layer.
 */
export function addZone(owner: Board | Footprint, options: ZoneOptions): Zone {
    const { net, priority, clearance = 0.5, connection, thermalGap = 0.5, thermalBridgeWidth = 0.5 } = options;
    const nets = owner instanceof Board ? new Nets(owner) : undefined;
    if (net !== undefined && nets === undefined)
        throw wrongType(net, "addZone", "net", "left out for a zone of a footprint");
    if (net !== undefined) nets?.get(net);
    const layers = [...(options.layers ?? ["F.Cu"])];
    if (layers.length > 1) requireVersion(owner, 6, "zones of copper on several layers");
    const zone = owner.zones.push({
        ...areaOf(owner, { ...options, layers }, "addZone"),
        hatch: ["edge", HATCH_PITCH],
        priority: priority === 0 ? undefined : priority,
        connectPads: { connection, clearance },
        minThickness: options.minThickness ?? 0.25,
        fill: { thermalGap, thermalBridgeWidth },
    });
    connect(zone, nets, net);
    return zone;
}

/**
 * Adds an area that keeps things out.
 *
 * @param owner - A board, or a footprint: there the outline is in coordinates of the board as well.
 * @throws ItemError when there is no such layer.
 */
export function addKeepout(owner: Board | Footprint, options: KeepoutOptions): Zone {
    const { forbids = ["tracks", "vias", "pads", "copperPour"] } = options;
    const forbidden = new Set<string>(forbids);
    const kinds = ["tracks", "vias", "pads", "copperPour", "footprints"] as const;
    for (const kind of forbidden) {
        if (!kinds.includes(kind as (typeof kinds)[number]))
            throw wrongType(kind, "addKeepout", "forbids", kinds.map((known) => JSON.stringify(known)).join(", "));
    }
    // Files of KiCad 5 know three kinds.
    const known = kinds.filter((kind) => versionOf(owner) >= 6 || (kind !== "pads" && kind !== "footprints"));
    const zone = owner.zones.push({
        ...areaOf(owner, options, "addKeepout"),
        hatch: ["full", HATCH_PITCH],
        connectPads: { clearance: 0 },
        minThickness: 0.25,
        keepout: Object.fromEntries(known.map((kind) => [kind, forbidden.has(kind) ? "not_allowed" : "allowed"])),
        fill: { thermalGap: 0.5, thermalBridgeWidth: 0.5 },
    });
    connect(zone, owner instanceof Board ? new Nets(owner) : undefined, undefined);
    return zone;
}

/** Numbers stand in every zone, also where they say that there is no net. */
function connect(zone: Zone, nets: Nets | undefined, net: string | undefined): void {
    if (nets !== undefined) nets.connect(zone, net);
    else if (versionOf(zone) <= 9) {
        zone.net = { number: 0 };
        zone.netName = "";
    }
}

function areaOf(
    owner: Board | Footprint,
    { layers = ["F.Cu"], name, uuid, locked, outline, holes = [] }: AreaOptions,
    call: string,
) {
    const names = layersFor(owner, layers);
    if (names.length === 0) throw wrongType(names, call, "layers", "at least one layer");
    const version = versionOf(owner);
    return {
        ...(names.length === 1 ? { layer: names[0] } : { layers: names }),
        uuid: newUuid(owner, uuid),
        name,
        locked: locked || undefined,
        filledAreasThickness: version >= 6 && version <= 9 ? false : undefined,
        polygons: [outline, ...holes].map((pieces): ContourInput => ({ outline: outlineOf(pieces, call) })),
    };
}

/** An outline of corners and arcs. */
export function outlineOf(pieces: Iterable<OutlinePiece>, call: string): { vertices: VertexInput[] } {
    const vertices = Array.from(pieces, (piece, index): VertexInput => {
        if (isArc(piece)) return { kind: "arc", start: piece.start, mid: piece.mid, end: piece.end };
        return { kind: "xy", ...coordinatesOf(piece, call, `outline[${index}]`) };
    });
    const corners = vertices.reduce((sum, vertex) => sum + ("mid" in vertex ? 2 : 1), 0);
    if (corners < 3) throw wrongType(vertices, call, "outline", "at least three points");
    return { vertices };
}

function isArc(piece: OutlinePiece): piece is Extract<OutlinePiece, { readonly mid: PointInput }> {
    return "mid" in piece;
}
