// Generated from the Zig module "graph"; don't edit. To update: npx --yes pnpm@12 stubs

import { checkObject, checkTag, checkU16Array, type Place, placeOf, type Slots, unknownKey } from "@pyzig/core";

/** What has attributes. */
export type Kind = (typeof Kind)[number];

/** Every `Kind`, at the index that columns of tables hold. */
export const Kind = ["node", "edge"] as const;

/**
 * What kind of value an attribute holds.
 *
 * - `boolean`: `low` is 0 or 1.
 * - `integer`: A signed 64-bit integer that TypeScript gave, and gets back, as a `number`.
 * - `big_integer`: A signed 64-bit integer that TypeScript gave, and gets back, as a `bigint`.
 * - `unsigned`: An integer from 2^63 to 2^64-1: a `bigint`.
 * - `float`: A 64-bit float.
 * - `text`: `low` is the row of a text.
 */
export type Tag = (typeof Tag)[number];

/** Every `Tag`, at the index that columns of tables hold. */
export const Tag = ["boolean", "integer", "big_integer", "unsigned", "float", "text"] as const;

/**
 * Which edges of a node.
 *
 * - `any`: All of them.
 * - `out`: Those that start at the node, and undirected ones.
 * - `in`: Those that lead to the node, and undirected ones.
 */
export type Direction = (typeof Direction)[number];

/** Every `Direction`, at the index that columns of tables hold. */
export const Direction = ["any", "out", "in"] as const;

/** What goes with a `GraphError`. */
export interface GraphFailure {
    /** The node that it is about. */
    readonly node: number;
    /** The edge that it is about. */
    readonly edge: number;
    /** The entry of the inbox that it is about. */
    readonly entry: number;
    /** What is wrong with a snapshot. */
    readonly reason: string;
}

/** Reads a `GraphFailure` of a result. */
export function readGraphFailure(slots: Slots, slot: number): GraphFailure {
    return {
        node: slots.readU32(slot),
        edge: slots.readU32(slot + 1),
        entry: slots.readU32(slot + 2),
        reason: slots.readText(slot + 3),
    };
}

/** Which edges a walk follows. */
export interface WalkOptions {
    /**
     * Types of edges; empty for all.
     *
     * @defaultValue `[]`
     */
    readonly edgeTypes?: ArrayLike<number> | undefined;
    /**
     * Which way edges are followed. Undirected ones are followed both ways.
     *
     * @defaultValue `"any"`
     */
    readonly direction?: Direction | undefined;
}

/** A {@link WalkOptions} with all its fields. */
export interface CompleteWalkOptions {
    /** Types of edges; empty for all. */
    readonly edgeTypes: Uint16Array;
    /** Which way edges are followed. Undirected ones are followed both ways. */
    readonly direction: Direction;
}

const walkOptionsKeys: readonly string[] = ["edgeTypes", "direction"];

/** Checks a `WalkOptions` and fills in what was left out. */
export function checkWalkOptions(
    value: WalkOptions,
    call: string,
    place: Place,
    key?: string | number,
): CompleteWalkOptions {
    const where = placeOf(place, key);
    checkObject(value, call, where);
    for (const unknown in value) {
        if (!walkOptionsKeys.includes(unknown)) throw unknownKey(unknown, walkOptionsKeys, call, where);
    }
    const { edgeTypes = [], direction = "any" } = value;
    return {
        edgeTypes: checkU16Array(edgeTypes, call, where, "edgeTypes"),
        direction: checkTag(direction, Direction, call, where, "direction"),
    };
}

/** Writes a `WalkOptions` that has been checked. */
export function writeWalkOptions(slots: Slots, slot: number, value: CompleteWalkOptions): void {
    slots.writeArray(slot, value.edgeTypes);
    slots.writeU32(slot + 2, Direction.indexOf(value.direction));
}

/** The nodes of a walk, in the order of the visits. */
export interface Walk {
    /** The nodes. */
    readonly nodes: Uint32Array;
    /** The edge that each was reached by; 4294967295 for a start. */
    readonly edges: Uint32Array;
    /** How many edges each is away from its start. */
    readonly depths: Uint32Array;
}

/** Reads a `Walk` of a result. */
export function readWalk(slots: Slots, slot: number): Walk {
    return {
        nodes: new Uint32Array(slots.readPacked(slot, 4)),
        edges: new Uint32Array(slots.readPacked(slot + 2, 4)),
        depths: new Uint32Array(slots.readPacked(slot + 4, 4)),
    };
}

/** A way from one node to another. */
export interface Path {
    /** The nodes, from the first to the last. */
    readonly nodes: Uint32Array;
    /** The edges between them. */
    readonly edges: Uint32Array;
    /** The sum of the weights; without weights the number of edges. */
    readonly weight: number;
}

/** Reads a `Path` of a result. */
export function readPath(slots: Slots, slot: number): Path {
    return {
        nodes: new Uint32Array(slots.readPacked(slot, 4)),
        edges: new Uint32Array(slots.readPacked(slot + 2, 4)),
        weight: slots.readF64(slot + 4),
    };
}

/** Which part of the graph each node belongs to. */
export interface Components {
    /** How many parts there are. */
    readonly count: number;
    /** The nodes, in the order of insertion. */
    readonly nodes: Uint32Array;
    /** The number of the part of each node; parts are numbered in the order of their first node. */
    readonly parts: Uint32Array;
}

/** Reads a `Components` of a result. */
export function readComponents(slots: Slots, slot: number): Components {
    return {
        count: slots.readU32(slot),
        nodes: new Uint32Array(slots.readPacked(slot + 1, 4)),
        parts: new Uint32Array(slots.readPacked(slot + 3, 4)),
    };
}
