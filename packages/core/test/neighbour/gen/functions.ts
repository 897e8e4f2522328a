// Generated from the Zig module "neighbour"; don't edit. To update: npx --yes pnpm@12 stubs

import {
    ARGUMENTS,
    addressOf,
    announceReleased,
    checkBoolean,
    checkInstance,
    checkList,
    checkU32,
    consume,
    prepareHandover,
    RESULT,
    wrapBorrowed,
    wrapDependent,
    wrapOwned,
    writeList,
} from "@pyzig/core";
import { type Rack, type Room, rackType, roomType, type Shelf, shelfType } from "../../fixture/gen/index.ts";
import { library, native } from "./library.ts";
import { readComplaint } from "./types.ts";

/**
 * The shelf that is given.
 *
 * @returns a borrowed object
 */
export function itself(shelf: Shelf): Shelf {
    const frame = library.begin();
    frame.writeF64(ARGUMENTS, addressOf(shelf, shelfType, "itself", "shelf"));
    const status = native.itself(frame.address);
    if (status !== 0) library.settle(status, "itself");
    return wrapBorrowed(shelfType, frame.readF64(RESULT), shelf);
}

/**
 * The shelf that is given, if it is wanted.
 *
 * @returns a borrowed object
 */
export function choose(shelf: Shelf, wanted: boolean): Shelf | undefined {
    const frame = library.begin();
    frame.writeF64(ARGUMENTS, addressOf(shelf, shelfType, "choose", "shelf"));
    frame.writeBoolean(ARGUMENTS + 1, checkBoolean(wanted, "choose", "wanted"));
    const status = native.choose(frame.address);
    if (status !== 0) library.settle(status, "choose");
    return frame.readBoolean(RESULT) ? wrapBorrowed(shelfType, frame.readF64(RESULT + 1), shelf) : undefined;
}

/**
 * Makes a shelf with boxes.
 *
 * @returns an object that must be destroyed
 * @throws OutOfMemoryError
 */
export function make(count: number): Shelf {
    const frame = library.begin();
    frame.writeU32(ARGUMENTS, checkU32(count, "make", "count"));
    const status = native.make(frame.address);
    if (status !== 0) library.settle(status, "make");
    return wrapOwned(shelfType, frame.readF64(RESULT));
}

/**
 * Makes a shelf, if it is wanted.
 *
 * @returns an object that must be destroyed
 * @throws OutOfMemoryError
 */
export function makeOptional(wanted: boolean): Shelf | undefined {
    const frame = library.begin();
    frame.writeBoolean(ARGUMENTS, checkBoolean(wanted, "makeOptional", "wanted"));
    const status = native.makeOptional(frame.address);
    if (status !== 0) library.settle(status, "makeOptional");
    return frame.readBoolean(RESULT) ? wrapOwned(shelfType, frame.readF64(RESULT + 1)) : undefined;
}

/**
 * Makes a shelf with one box more than the one that is given has, which is gone afterwards.
 *
 * @param shelf - It is handed over, and can't be used afterwards.
 * @returns an object that must be destroyed
 * @throws OutOfMemoryError
 */
export function replace(shelf: Shelf): Shelf {
    const frame = library.begin();
    frame.writeF64(ARGUMENTS, addressOf(shelf, shelfType, "replace", "shelf"));
    prepareHandover(shelf);
    const status = native.replace(frame.address);
    consume(shelf);
    try {
        if (status !== 0) library.settle(status, "replace");
        return wrapOwned(shelfType, frame.readF64(RESULT));
    } finally {
        announceReleased();
    }
}

/**
 * Takes a shelf down and returns how many boxes it held.
 *
 * @param shelf - It is handed over, and can't be used afterwards.
 */
export function takeDown(shelf: Shelf): number {
    const frame = library.begin();
    frame.writeF64(ARGUMENTS, addressOf(shelf, shelfType, "takeDown", "shelf"));
    prepareHandover(shelf);
    const status = native.takeDown(frame.address);
    consume(shelf);
    try {
        if (status !== 0) library.settle(status, "takeDown");
        return library.finish(frame.readU32(RESULT));
    } finally {
        announceReleased();
    }
}

/**
 * Puts boxes on a shelf.
 *
 * @throws OutOfMemoryError
 */
export function fill(shelf: Shelf, count: number): void {
    const frame = library.begin();
    frame.writeF64(ARGUMENTS, addressOf(shelf, shelfType, "fill", "shelf"));
    frame.writeU32(ARGUMENTS + 1, checkU32(count, "fill", "count"));
    const status = native.fill(frame.address);
    if (status !== 0) library.settle(status, "fill");
}

/**
 * Puts boxes on a shelf, then complains about them.
 *
 * @throws NeighbourError: `TooManyBoxes`
 * @throws OutOfMemoryError
 */
export function complain(shelf: Shelf, count: number): void {
    const frame = library.begin();
    frame.writeF64(ARGUMENTS, addressOf(shelf, shelfType, "complain", "shelf"));
    frame.writeU32(ARGUMENTS + 1, checkU32(count, "complain", "count"));
    const status = native.complain(frame.address);
    if (status !== 0) library.settle(status, "complain", readComplaint);
}

/** What stands on a shelf, if there is one. */
export function labelOf(shelf?: Shelf | undefined): string {
    const frame = library.begin();
    frame.writeBoolean(ARGUMENTS, shelf !== undefined);
    if (shelf !== undefined) frame.writeF64(ARGUMENTS + 1, addressOf(shelf, shelfType, "labelOf", "shelf"));
    const status = native.labelOf(frame.address);
    if (status !== 0) library.settle(status, "labelOf", undefined, true);
    return library.finish(frame.readText(RESULT));
}

/** The weight of all boxes on all shelves. */
export function weigh(shelves: readonly Shelf[]): number {
    const checkedShelves = checkList(
        shelves,
        (element, call, place, key) => checkInstance(element, shelfType, call, place, key),
        "weigh",
        "shelves",
    );
    const frame = library.begin();
    writeList(frame, ARGUMENTS, checkedShelves, 1, (slots, slot, element) =>
        slots.writeF64(slot, addressOf(element, shelfType, "weigh", "shelves")),
    );
    const status = native.weigh(frame.address);
    frame.release();
    if (status !== 0) library.settle(status, "weigh");
    return frame.readF64(RESULT);
}

/**
 * Makes a rack, which goes with the room.
 *
 * @returns a dependent object: destroy it, or let it go with the object it is made from
 * @throws OutOfMemoryError
 */
export function addRack(room: Room): Rack {
    const frame = library.begin();
    frame.writeF64(ARGUMENTS, addressOf(room, roomType, "addRack", "room"));
    const status = native.addRack(frame.address);
    if (status !== 0) library.settle(status, "addRack");
    return wrapDependent(rackType, frame.readF64(RESULT), room);
}

/**
 * Notes visits in the room of a rack.
 *
 * @throws OutOfMemoryError
 */
export function visit(rack: Rack, count: number): void {
    const frame = library.begin();
    frame.writeF64(ARGUMENTS, addressOf(rack, rackType, "visit", "rack"));
    frame.writeU32(ARGUMENTS + 1, checkU32(count, "visit", "count"));
    const status = native.visit(frame.address);
    if (status !== 0) library.settle(status, "visit");
}
