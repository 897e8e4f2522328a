// Generated from the Zig module "neighbour"; don't edit. To update: npx --yes pnpm@12 stubs

import {
    ARGUMENTS,
    addressOf,
    announceReleased,
    type ConstructionKey,
    checkDistinct,
    checkText,
    consume,
    ObjectType,
    prepareHandover,
    RESULT,
    wrapDependent,
    ZigObject,
} from "@pyzig/core";
import { type Rack, type Room, rackType, roomType } from "../../fixture/gen/index.ts";
import { type Guest, guestType } from "./guest.ts";
import { library, native } from "./library.ts";

/**
 * Lives in a rack of the fixture, which knows nothing of it: an object that goes with one of another library.
 *
 * Its objects are *owned* unless a function says that it returns a borrowed or dependent one: `destroy()` them, or declare them with `using`.
 */
export class Lodger extends ZigObject {
    /** For the binding layer; use `Lodger.moveIn()`. */
    constructor(key: ConstructionKey) {
        super(key);
    }

    /**
     * Moves into a rack.
     *
     * @returns a dependent object: destroy it, or let it go with the object it is made from
     * @throws OutOfMemoryError
     */
    static moveIn(rack: Rack): Lodger {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(rack, rackType, "Lodger.moveIn", "rack"));
        const status = native.Lodger_moveIn(frame.address);
        if (status !== 0) library.settle(status, "Lodger.moveIn");
        return wrapDependent(lodgerType, frame.readF64(RESULT), rack);
    }

    /** The number of racks in the room. */
    countRacks(): number {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, lodgerType, "Lodger.countRacks", "this"));
        const status = native.Lodger_countRacks(frame.address);
        if (status !== 0) library.settle(status, "Lodger.countRacks");
        return frame.readU32(RESULT);
    }

    /**
     * Takes another room down, with all that goes with it.
     *
     * @param room - It is handed over, and can't be used afterwards.
     */
    takeRoom(room: Room, note: string): number {
        checkDistinct(room, this, "Lodger.takeRoom", "room");
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, lodgerType, "Lodger.takeRoom", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(room, roomType, "Lodger.takeRoom", "room"));
        frame.writeText(ARGUMENTS + 2, checkText(note, "Lodger.takeRoom", "note"));
        prepareHandover(room);
        const status = native.Lodger_takeRoom(frame.address);
        frame.release();
        consume(room);
        try {
            if (status !== 0) library.settle(status, "Lodger.takeRoom");
            return library.finish(frame.readU32(RESULT));
        } finally {
            announceReleased();
        }
    }

    /**
     * Makes a guest, who goes with the lodger.
     *
     * @returns a dependent object: destroy it, or let it go with the object it is made from
     * @throws OutOfMemoryError
     */
    invite(): Guest {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, lodgerType, "Lodger.invite", "this"));
        const status = native.Lodger_invite(frame.address);
        if (status !== 0) library.settle(status, "Lodger.invite");
        return wrapDependent(guestType, frame.readF64(RESULT), this);
    }
}

/** Describes {@link Lodger} to the binding layer. */
export const lodgerType: ObjectType<Lodger> = new ObjectType({
    library,
    name: "Lodger",
    fingerprint: "7d8ed76916beb425ad39b9b37677ffd1",
    destroy: "Lodger_destroy",
    factories: ["Lodger.moveIn"],
    type: Lodger,
    construct: (key) => new Lodger(key),
});
