// Generated from the Zig module "neighbour"; don't edit. To update: npx --yes pnpm@12 stubs

import { type ErrorEntry, nameErrors, outOfMemory, ZigError } from "@pyzig/core";

/**
 * What `code` of a {@link NeighbourError} can be.
 *
 * - `TooManyBoxes`: The shelf "{label}" holds {count} boxes, which is too many.
 */
export type NeighbourErrorCode = "TooManyBoxes";

/** What a neighbour does not like. */
export class NeighbourError extends ZigError {
    /** Which error it is. */
    declare readonly code: NeighbourErrorCode;
    /** What stands on the shelf. */
    declare readonly label: string | undefined;
    /** The boxes on it. */
    declare readonly count: number | undefined;
}
nameErrors(NeighbourError, "NeighbourError");

/** The errors of this module in the order of their numbers. */
export const errors: readonly ErrorEntry[] = [
    outOfMemory,
    {
        code: "TooManyBoxes",
        message: 'The shelf "{label}" holds {count} boxes, which is too many.',
        type: NeighbourError,
    },
];
