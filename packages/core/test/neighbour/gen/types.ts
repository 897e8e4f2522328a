// Generated from the Zig module "neighbour"; don't edit. To update: npx --yes pnpm@12 stubs

import type { Slots } from "@pyzig/core";

/** What goes with a `NeighbourError`. */
export interface Complaint {
    /** What stands on the shelf. */
    readonly label: string;
    /** The boxes on it. */
    readonly count: number;
}

/** Reads a `Complaint` of a result. */
export function readComplaint(slots: Slots, slot: number): Complaint {
    return {
        label: slots.readText(slot),
        count: slots.readU32(slot + 2),
    };
}
