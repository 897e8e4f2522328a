// Objects that go with one of another library, which knows nothing of them: lodgers of the neighbour in racks of the fixture.
import { ArgumentTypeError, DestroyedError, ownerOf, transferIn, transferOut } from "@pyzig/core";
import { afterEach, describe, expect, test } from "vitest";
import * as fixture from "./fixture/gen/index.ts";
import { Room } from "./fixture/gen/index.ts";
import * as neighbour from "./neighbour/gen/index.ts";
import { Lodger } from "./neighbour/gen/index.ts";

afterEach(() => {
    expect(fixture.memoryUsage()).toEqual({ bytes: 0, objects: 0 });
    expect(neighbour.memoryUsage()).toEqual({ bytes: 0, objects: 0 });
});

/** How many racks the room had when each lodger left. */
const departures = (room: Room): number[] => [...room.visits.rack.subarray(0, room.visits.length)];

describe("a dependent object of another library", () => {
    test("goes before what it was made from, and can go by itself", () => {
        using room = Room.create();
        const [first, second] = [room.createRack(), room.createRack()];
        const lodger = Lodger.moveIn(first);
        const other = Lodger.moveIn(first);
        using third = Lodger.moveIn(second);
        expect(ownerOf(lodger)).toBe(first);
        other.destroy();
        expect(departures(room)).toEqual([2]);
        first.destroy();
        expect([lodger.destroyed, other.destroyed, third.destroyed]).toEqual([true, true, false]);
        expect(departures(room)).toEqual([2, 2]);
        expect(() => lodger.countRacks()).toThrow(DestroyedError);
        expect(third.countRacks()).toBe(1);
    });
    test("goes with what its maker goes with", () => {
        const room = Room.create();
        const part = room.createRack().createPart();
        const lodger = Lodger.moveIn(part);
        const guest = lodger.invite();
        room.destroy();
        expect([part.destroyed, lodger.destroyed, guest.destroyed]).toEqual([true, true, true]);
    });
    test("takes along what goes with it", () => {
        using room = Room.create();
        const rack = room.createRack();
        const lodger = Lodger.moveIn(rack);
        const guest = lodger.invite();
        lodger.invite().destroy();
        lodger.destroy();
        expect([guest.destroyed, rack.destroyed]).toEqual([true, false]);
    });
    test("goes before its maker is handed over, in the library of the maker", () => {
        using room = Room.create();
        const [rack, keeper] = [room.createRack(), room.createRack()];
        const lodger = Lodger.moveIn(rack);
        const inPart = Lodger.moveIn(rack.createPart());
        expect(rack.consume()).toBe(1);
        expect([lodger.destroyed, inPart.destroyed, keeper.destroyed]).toEqual([true, true, false]);
        expect(departures(room)).toEqual([3, 3]);
    });
    test("goes before its maker is handed over, in its own library, whose arguments stay", () => {
        using room = Room.create();
        const staying = Lodger.moveIn(room.createRack());
        const other = Room.create();
        const leaving = Lodger.moveIn(other.createRack());
        const note = "x".repeat(5000);
        expect(staying.takeRoom(other, note)).toBe(5001);
        expect([staying.destroyed, leaving.destroyed, other.destroyed]).toEqual([false, true, true]);
    });
    test("stays when the handing over is refused", () => {
        using room = Room.create();
        using other = Room.create();
        const staying = Lodger.moveIn(room.createRack());
        const leaving = Lodger.moveIn(other.createRack());
        expect(() => staying.takeRoom(other, 7 as unknown as string)).toThrow(ArgumentTypeError);
        expect(() => leaving.takeRoom(other, "")).toThrow("which is handed over");
        expect([staying.countRacks(), leaving.countRacks()]).toEqual([1, 1]);
    });
    test("moves to another thread with its maker", () => {
        const room = Room.create();
        const lodger = Lodger.moveIn(room.createRack());
        const { message, transferList } = transferOut(room, lodger);
        expect(lodger.destroyed).toBe(true);
        const arrived = structuredClone(message, { transfer: transferList });
        const [again, back] = transferIn(arrived) as [Room, Lodger];
        expect(back.countRacks()).toBe(1);
        again.destroy();
        expect(back.destroyed).toBe(true);
    });
    test("a thousand of them", () => {
        using room = Room.create();
        const keeper = room.createRack();
        const lodgers = Array.from({ length: 1000 }, () => Lodger.moveIn(room.createRack()));
        for (const lodger of lodgers) (ownerOf(lodger) as fixture.Rack).destroy();
        expect(departures(room)).toEqual(Array.from({ length: 1000 }, (_, index) => 1001 - index));
        expect(keeper.destroyed).toBe(false);
    });
});
