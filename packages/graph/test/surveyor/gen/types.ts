// Generated from the Zig module "surveyor"; don't edit. To update: npx --yes pnpm@12 stubs

import type { Slots } from "@pyzig/core";

/** What goes with a `SurveyError`. */
export interface Survey {
    /** The nodes of the graph. */
    readonly nodes: number;
    /** How many there may be. */
    readonly limit: number;
}

/** Reads a `Survey` of a result. */
export function readSurvey(slots: Slots, slot: number): Survey {
    return {
        nodes: slots.readU32(slot),
        limit: slots.readU32(slot + 1),
    };
}

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
