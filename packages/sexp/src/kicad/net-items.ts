/**
 * What can be connected to a net, and how files of each version say so.
 */
import {
    type Board,
    type BoardGraphic,
    BoardText,
    type Footprint,
    FootprintText,
    GraphicArc,
    GraphicCircle,
    GraphicCurve,
    GraphicLine,
    GraphicPolygon,
    GraphicRectangle,
    type Net,
    Pad,
    Segment,
    TextBox,
    type Track,
    TrackArc,
    Via,
    Zone,
} from "../gen/models.ts";
import { versionOf } from "./board-of.ts";

/** A shape of copper, which has a net from KiCad 8 on. */
export type CopperShape = GraphicLine | GraphicRectangle | GraphicCircle | GraphicArc | GraphicPolygon | GraphicCurve;

/** What can be connected to a net. */
export type NetItem = Pad | Track | Zone | CopperShape;

/** The last version in which nets have numbers. */
const LAST_NUMBERED = 9;

/** Whether an object can be connected to a net. */
export function isNetItem(object: unknown): object is NetItem {
    return (
        object instanceof Pad ||
        object instanceof Segment ||
        object instanceof TrackArc ||
        object instanceof Via ||
        object instanceof Zone ||
        isCopperShape(object)
    );
}

function isCopperShape(object: unknown): object is CopperShape {
    return (
        object instanceof GraphicLine ||
        object instanceof GraphicRectangle ||
        object instanceof GraphicCircle ||
        object instanceof GraphicArc ||
        object instanceof GraphicPolygon ||
        object instanceof GraphicCurve
    );
}

/** Everything on a board that can be connected: pads, tracks, zones, and shapes. */
export function* netItemsOf(board: Board): Generator<NetItem> {
    for (const footprint of board.footprints) {
        yield* footprint.pads;
        yield* footprint.zones;
        yield* shapesOf(footprint);
    }
    yield* board.tracks;
    yield* board.zones;
    yield* shapesOf(board);
}

function* shapesOf({ graphics }: Board | Footprint): Generator<CopperShape> {
    for (const graphic of graphics as Iterable<BoardGraphic | FootprintText>) {
        if (!(graphic instanceof BoardText || graphic instanceof FootprintText || graphic instanceof TextBox))
            yield graphic;
    }
}

/** The items of a board that say something about their net. */
export function* connectedItemsOf(board: Board): Generator<[item: NetItem, net: Net]> {
    for (const item of netItemsOf(board)) {
        const { net } = item;
        if (net !== undefined) yield [item, net];
    }
}

/** Connects an item to a net that has a number. */
export function writeNumberedNet(item: NetItem, number: number, name: string): void {
    const named = item instanceof Pad ? name : undefined;
    const isNone = number === 0;
    if (isNone && (item instanceof Pad || isCopperShape(item))) {
        item.net = undefined;
        return;
    }
    if (versionOf(item) <= LAST_NUMBERED) {
        item.net = { number, name: named };
        if (item instanceof Zone) writeNetName(item, name);
        return;
    }
    // Boards of development versions of KiCad 10 have numbers still, which the models of version 10 don't let in.
    item.net ??= { name };
    const { node } = item.net as Net;
    node.replace(named === undefined ? ["net", number] : ["net", number, named]);
    if (item instanceof Zone) writeNetName(item, name);
}

/** Gives a zone that has a numbered net the name of the net. */
export function writeNetName(zone: Zone, name: string): void {
    if (versionOf(zone) <= LAST_NUMBERED) zone.netName = name;
    else if (zone.netName !== undefined) zone.node.get("net_name")?.set(1, name);
    else zone.node.get("net")?.insertAfter(["net_name", name]);
}

/** Connects an item to a net that has a name only; the empty name is none. */
export function writeNamedNet(item: NetItem, name: string): void {
    item.net = name === "" ? undefined : { name };
}
