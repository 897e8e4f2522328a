// Generated from the Zig module "neighbour"; don't edit. To update: npx --yes pnpm@12 stubs

/**
 * A neighbour of the test fixture: it takes, makes and returns the fixture's objects.
 *
 * @module
 */

export { NeighbourError, type NeighbourErrorCode } from "./errors.ts";

export {
    addRack,
    choose,
    complain,
    fill,
    itself,
    labelOf,
    make,
    makeOptional,
    replace,
    takeDown,
    visit,
    weigh,
} from "./functions.ts";
export { Guest, guestType } from "./guest.ts";
export { memoryUsage } from "./library.ts";

export { Lodger, lodgerType } from "./lodger.ts";
export { Porter, PorterTrips, porterType, Trip } from "./porter.ts";

export type { Complaint } from "./types.ts";
