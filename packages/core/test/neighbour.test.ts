// Objects that cross between two libraries: the fixture's, in functions of its neighbour.
import { DestroyedError, ownerOf, wrapBorrowed } from "@pyzig/core";
import { afterEach, describe, expect, test } from "vitest";
import * as fixture from "./fixture/gen/index.ts";
import { Rack, Room, rackType, Shelf, shelfType } from "./fixture/gen/index.ts";
import * as neighbour from "./neighbour/gen/index.ts";

afterEach(() => {
    expect(fixture.memoryUsage()).toEqual({ bytes: 0, objects: 0 });
    expect(neighbour.memoryUsage()).toEqual({ bytes: 0, objects: 0 });
});

describe("objects of another library", () => {
    test("keep their identity", () => {
        using shelf = Shelf.create({ label: "mine" });
        expect(neighbour.itself(shelf)).toBe(shelf);
        expect(neighbour.choose(shelf, true)).toBe(shelf);
        expect(neighbour.choose(shelf, false)).toBe(undefined);
        expect([neighbour.labelOf(shelf), neighbour.labelOf()]).toEqual(["mine", "no shelf"]);
    });
    test("grow in either library", () => {
        using shelf = Shelf.create({ capacity: 1 });
        const { boxes } = shelf;
        for (let round = 0; round < 6; round++) {
            neighbour.fill(shelf, 100);
            expect(boxes.id[boxes.length - 1]).toBe(99);
            shelf.addMany(new Uint32Array(100).fill(7), 2);
            expect(boxes.id[boxes.length - 1]).toBe(7);
        }
        expect([boxes.length, neighbour.weigh([shelf]), neighbour.weigh([shelf, shelf])]).toEqual([1200, 1800, 3600]);
    });
    test("are made in the one and destroyed in the other", () => {
        const shelf = neighbour.make(1000);
        expect(shelf).toBeInstanceOf(Shelf);
        expect([shelf.readLabel(), shelf.boxes.length, shelf.boxes.id[999]]).toEqual(["made next door", 1000, 999]);
        expect([neighbour.memoryUsage().objects, fixture.memoryUsage().objects]).toEqual([1, 0]);
        const copy = shelf.clone();
        expect(fixture.memoryUsage().objects).toBe(1);
        shelf.setLabel("a".repeat(1000));
        shelf.destroy();
        expect(neighbour.memoryUsage()).toEqual({ bytes: 0, objects: 0 });
        expect(neighbour.takeDown(copy)).toBe(1000);
        expect(() => copy.boxes).toThrow(DestroyedError);
        expect(neighbour.makeOptional(false)).toBe(undefined);
        using one = neighbour.makeOptional(true);
        expect(one?.consume()).toBe(1);
    });
    test("take the place of those that were handed over", () => {
        let shelf = Shelf.create();
        for (let index = 0; index < 50; index++) {
            const before = shelf;
            shelf = neighbour.replace(before);
            expect([before.destroyed, shelf.boxes.length, shelf.boxes.weight.length >= index]).toEqual([
                true,
                index + 1,
                true,
            ]);
        }
        shelf.destroy();
    });
    test("are refused once they are gone", () => {
        const shelf = neighbour.make(1);
        shelf.destroy();
        expect(() => neighbour.itself(shelf)).toThrow('itself: the Shelf has been destroyed (parameter "shelf")');
        expect(() => neighbour.weigh([shelf])).toThrow(DestroyedError);
        expect(() => neighbour.takeDown(shelf)).toThrow(DestroyedError);
        using room = Room.create();
        expect(() => neighbour.itself(room as unknown as Shelf)).toThrow(
            'itself: parameter "shelf" must be a Shelf, got a Room',
        );
    });
    test("errors have details about them, and their tables are followed", () => {
        using shelf = Shelf.create({ label: "full" });
        let error: unknown;
        try {
            neighbour.complain(shelf, 300);
        } catch (caught) {
            error = caught;
        }
        expect(error).toBeInstanceOf(neighbour.NeighbourError);
        expect(error).toMatchObject({ code: "TooManyBoxes", module: "neighbour", label: "full", count: 300 });
        expect((error as Error).message).toBe('complain: The shelf "full" holds 300 boxes, which is too many.');
        expect(shelf.boxes.id[299]).toBe(299);
    });
    test("are used by objects of this library", () => {
        using porter = neighbour.Porter.create();
        using from = neighbour.make(30);
        using to = Shelf.create();
        expect(porter.carry(from, to)).toBe(to);
        expect([from.boxes.length, to.boxes.length, porter.trips.row(0).boxes]).toEqual([0, 30, 30]);
    });
    test("have the class that their own package registered", () => {
        class MyShelf extends Shelf {
            get title(): string {
                return this.readLabel().toUpperCase();
            }
        }
        try {
            const myShelfType = shelfType.extend((key) => new MyShelf(key));
            using shelf = neighbour.make(0);
            expect(shelf).toBeInstanceOf(MyShelf);
            const same: MyShelf = wrapBorrowed(myShelfType, Number(shelf.zigAddress()), undefined);
            expect(same).toBe(shelf);
            expect(same.title).toBe("MADE NEXT DOOR");
        } finally {
            shelfType.extend((key) => new Shelf(key));
        }
    });
});

describe("dependents of an object of another library", () => {
    test("go with it", () => {
        const room = Room.create();
        const rack = neighbour.addRack(room);
        const other = room.createRack();
        const part = rack.createPart();
        expect([ownerOf(rack), ownerOf(part), rack instanceof Rack]).toEqual([room, rack, true]);
        expect([neighbour.memoryUsage().objects, fixture.memoryUsage().objects]).toEqual([1, 3]);
        room.destroy();
        expect([rack.destroyed, other.destroyed, part.destroyed]).toEqual([true, true, true]);
        expect(() => neighbour.visit(rack, 1)).toThrow(DestroyedError);
        expect(rackType.name).toBe("Rack");
    });
    test("have companions there", () => {
        using room = Room.create();
        const rack = room.createRack();
        neighbour.visit(rack, 500);
        expect([room.visits.length, room.visits.rack[499]]).toEqual([500, 1]);
        using next = neighbour.addRack(room);
        rack.destroy();
        expect(room.visits.length).toBe(500);
        next.destroy();
        expect(room.visits.byteLength).toBe(0);
    });
});
