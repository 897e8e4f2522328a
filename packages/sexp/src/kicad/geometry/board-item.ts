import type {
    Barcode,
    Board,
    BoardGraphic,
    BoardImage,
    BoardTable,
    Dimension,
    Footprint,
    FootprintGraphic,
    FootprintProperty,
    Generated,
    Group,
    Pad,
    ReferencePoint,
    Target,
    Track,
    Zone,
} from "../../gen/models.ts";

/** What has a place on a board, or in a footprint. */
export type BoardItem =
    | Footprint
    | BoardGraphic
    | FootprintGraphic
    | FootprintProperty
    | Pad
    | Track
    | Zone
    | Dimension
    | BoardImage
    | BoardTable
    | Barcode
    | Target
    | ReferencePoint
    | Generated
    | Group;

/** All items of a board that have a place, in the order of their kinds: footprints first, groups last. */
export function* boardItems(board: Board): Generator<BoardItem> {
    yield* board.footprints;
    yield* board.graphics;
    yield* board.images;
    yield* board.tables;
    yield* board.barcodes;
    yield* board.dimensions;
    yield* board.targets;
    yield* board.points;
    yield* board.tracks;
    yield* board.zones;
    yield* board.generated;
    yield* board.groups;
}

/** All parts of a footprint that have a place: properties that are texts, shapes, texts, pads, zones, …. Groups are not among them. */
export function* footprintParts(
    footprint: Footprint,
): Generator<Exclude<BoardItem, Footprint | Group | Generated | Track>> {
    for (const property of footprint.properties) if (property.at !== undefined) yield property;
    yield* footprint.graphics;
    yield* footprint.tables;
    yield* footprint.dimensions;
    yield* footprint.images;
    yield* footprint.barcodes;
    yield* footprint.points;
    yield* footprint.pads;
    yield* footprint.zones;
}
