// Objects that go with the one they were made from, and change it: rooms and their racks.
import { ArgumentTypeError, DestroyedError, finalize, OutOfMemoryError, ownerOf } from "@pyzig/core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { memoryUsage, Rack, Room, Shelf } from "./fixture/gen/index.ts";
import { rackType } from "./fixture/gen/rack.ts";
import { roomType } from "./fixture/gen/room.ts";
import { shelfType } from "./fixture/gen/shelf.ts";

afterEach(() => expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 }));

describe("dependent objects", () => {
    test("go with the object they were made from", () => {
        const room = Room.create();
        const rack = room.createRack();
        const part = rack.createPart();
        expect([memoryUsage().objects, room.countRacks()]).toEqual([3, 2]);
        rack.visit(5);
        const { rack: column } = room.visits;
        room.destroy();
        expect([rack.destroyed, part.destroyed, column.length]).toEqual([true, true, 0]);
        expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 });
        expect(() => rack.visit(1)).toThrow("Rack.visit: the Rack has been destroyed");
        expect(() => part.marks).toThrow(DestroyedError);
        rack.destroy();
        part.destroy();
    });
    test("can be destroyed before it", () => {
        using room = Room.create();
        const rack = room.createRack();
        const part = rack.createPart();
        using other = room.createRack();
        rack.destroy();
        expect([part.destroyed, other.destroyed, room.countRacks()]).toEqual([true, false, 1]);
        {
            using last = room.createRack();
            last.visit(1);
        }
        expect(room.countRacks()).toBe(1);
        expect(memoryUsage().objects).toBe(2);
    });
    test("can be handed over", () => {
        using room = Room.create();
        const rack = room.createRack();
        const part = rack.createPart();
        expect(rack.consume()).toBe(1);
        expect([rack.destroyed, part.destroyed]).toEqual([true, true]);
        expect(() => rack.consume()).toThrow(DestroyedError);
    });
    test("are new each time", () => {
        using room = Room.create();
        const addresses = new Set<bigint>();
        let before: Rack | undefined;
        for (let index = 0; index < 50; index++) {
            const rack = room.createRack();
            expect(rack).not.toBe(before);
            addresses.add(rack.zigAddress());
            rack.destroy();
            before = rack;
        }
        expect(addresses.size).toBeLessThan(50);
        expect(room.tryRack(0)).toBe(undefined);
        expect(room.tryRack(1)).toBeInstanceOf(Rack);
    });
    test("know what they go with, and keep it", () => {
        using room = Room.create();
        const rack = room.createRack();
        const part = rack.createPart();
        expect([ownerOf(room), ownerOf(rack), ownerOf(part)]).toEqual([undefined, room, rack]);
        expect(ownerOf({} as Room)).toBe(undefined);
        expect(() => finalize(rack)).toThrow("only an owned object can have a finalizer");
        room.destroy();
        expect(ownerOf(part)).toBe(rack);
    });
    test("can't be used in a call that takes over what they go with", () => {
        using room = Room.create();
        using other = Room.create();
        const rack = room.createRack();
        const part = rack.createPart();
        for (const user of [rack, part]) {
            expect(() => user.outlive(room)).toThrow(
                'Rack.outlive: parameter "room" can\'t be in this call: one of its objects goes with another, which is handed over',
            );
            expect(() => user.outlive(room)).toThrow(ArgumentTypeError);
        }
        expect(rack.outlive(other)).toBe(1);
        expect([other.destroyed, rack.destroyed]).toEqual([true, false]);
    });
    test("the constructor names what makes one", () => {
        const Class = Rack as unknown as new () => Rack;
        expect(() => new Class()).toThrow("use Room.createRack() or Room.tryRack() or Rack.createPart()");
    });
    test("ten thousand, destroyed in any order", () => {
        using room = Room.create();
        const racks = Array.from({ length: 10_000 }, () => room.createRack());
        for (let index = 0; index < racks.length; index += 3) racks[index]?.destroy();
        expect(room.countRacks()).toBe(6666);
    });
});

describe("companions", () => {
    test("are followed when they move", () => {
        using room = Room.create();
        const rack = room.createRack();
        const { visits } = room;
        expect(visits.rack.length).toBe(0);
        rack.visit(1);
        const before = visits.rack;
        expect([...before.subarray(0, 1)]).toEqual([1]);
        rack.visit(1000);
        expect([before.length, visits.length, visits.rack[1000]]).toEqual([0, 1001, 1]);
    });
    test("are followed when the call fails", () => {
        using room = Room.create();
        const rack = room.createRack();
        expect(() => rack.visitAndFail(500)).toThrow(OutOfMemoryError);
        expect([room.visits.length, room.visits.row(499).rack]).toEqual([500, 1]);
    });
    test("are followed when their object is destroyed, or handed over", () => {
        using room = Room.create();
        for (const end of ["destroy", "consume"] as const) {
            const rack = room.createRack();
            rack.visit(3);
            expect(room.visits.length).toBe(3);
            const { rack: column } = room.visits;
            rack[end]();
            expect([room.visits.length, room.visits.byteLength, column.length]).toEqual([0, 0, 0]);
        }
    });
    test("a new object where one was handed over", () => {
        let room = Room.create();
        for (let index = 0; index < 20; index++) {
            const before = room;
            before.createRack().visit(10);
            const { visits } = before;
            room = before.rebuild();
            expect([before.destroyed, visits.length]).toEqual([true, 0]);
            expect([room.visits.length, room.visits.rack[0]]).toEqual([1, 0]);
        }
        room.destroy();
    });
});

describe("released", () => {
    const told: string[] = [];
    class ToldRoom extends Room {
        protected override released(): void {
            told.push(`room ${this.destroyed}`);
        }
    }
    class ToldRack extends Rack {
        protected override released(): void {
            const owner = ownerOf(this);
            told.push(`rack ${this.destroyed} ${owner instanceof Rack ? "part" : "whole"} ${owner?.destroyed}`);
        }
    }
    function telling(run: () => void): string[] {
        told.length = 0;
        try {
            const room = roomType.extend((key) => new ToldRoom(key));
            rackType.extend((key) => new ToldRack(key));
            expect(room).toBe(roomType);
            run();
        } finally {
            roomType.extend((key) => new Room(key));
            rackType.extend((key) => new Rack(key));
        }
        return told;
    }

    test("is called once for each object, when all are gone", () => {
        const list = telling(() => {
            const room = Room.create();
            const rack = room.createRack();
            rack.createPart();
            expect(told).toEqual([]);
            room.destroy();
            room.destroy();
            rack.destroy();
        });
        expect(list).toEqual(["rack true part true", "rack true whole true", "room true"]);
    });
    test("is called when a dependent object goes alone", () => {
        const list = telling(() => {
            using room = Room.create();
            room.createRack().destroy();
            expect(told).toEqual(["rack true whole false"]);
        });
        expect(list).toEqual(["rack true whole false", "room true"]);
    });
    test("may use the library, also after a call that took the object over", () => {
        class Busy extends Rack {
            protected override released(): void {
                Shelf.create({ label: "x".repeat(100_000) }).destroy();
                told.push("busy");
            }
        }
        telling(() => {
            using room = Room.create();
            rackType.extend((key) => new Busy(key));
            expect(room.createRack().consume()).toBe(1);
            room.createRack();
            const fresh = room.rebuild();
            expect(fresh.visits.length).toBe(1);
            fresh.destroy();
        });
        expect(told).toEqual(["busy", "busy", "room true", "room true"]);
    });
    test("an exception in it changes nothing for the caller", async () => {
        class Failing extends Shelf {
            protected override released(): void {
                throw new Error("from released");
            }
        }
        const listeners = process.listeners("uncaughtException");
        process.removeAllListeners("uncaughtException");
        const caught = vi.fn();
        process.on("uncaughtException", caught);
        try {
            shelfType.extend((key) => new Failing(key));
            const shelf = Shelf.create();
            const other = Shelf.create();
            shelf.add(1, 1);
            shelf.destroy();
            expect(other.consume()).toBe(0);
            expect([shelf.destroyed, other.destroyed]).toEqual([true, true]);
            await new Promise((resolve) => setTimeout(resolve, 5));
            expect(caught.mock.calls.map(([error]) => error.message)).toEqual(["from released", "from released"]);
        } finally {
            process.removeListener("uncaughtException", caught);
            for (const listener of listeners) process.on("uncaughtException", listener);
            shelfType.extend((key) => new Shelf(key));
        }
    });
});
