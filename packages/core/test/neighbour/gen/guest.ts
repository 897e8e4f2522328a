// Generated from the Zig module "neighbour"; don't edit. To update: npx --yes pnpm@12 stubs

import { type ConstructionKey, ObjectType, ZigObject } from "@pyzig/core";
import { library } from "./library.ts";

/**
 * A guest of a lodger: goes with an object of its own library.
 *
 * Its objects are *owned* unless a function says that it returns a borrowed or dependent one: `destroy()` them, or declare them with `using`.
 */
export class Guest extends ZigObject {
    /** For the binding layer; use `Lodger.invite()`. */
    constructor(key: ConstructionKey) {
        super(key);
    }
}

/** Describes {@link Guest} to the binding layer. */
export const guestType: ObjectType<Guest> = new ObjectType({
    library,
    name: "Guest",
    fingerprint: "07c1f7ee7c8838560e438a0647359fbd",
    destroy: "Guest_destroy",
    factories: ["Lodger.invite"],
    type: Guest,
    construct: (key) => new Guest(key),
});
