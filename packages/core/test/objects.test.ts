import { inspect } from "node:util";
import {
    ArgumentTypeError,
    DestroyedError,
    finalize,
    lifelessObject,
    OutOfMemoryError,
    PyzigError,
    StaleReferenceError,
    wrapBorrowed,
    ZigError,
    ZigObject,
} from "@pyzig/core";
import { afterEach, describe, expect, test } from "vitest";
import { garbageCollector } from "./collect.ts";
import {
    Box,
    exhaust,
    Fill,
    FLAGS_PRIORITY_MASK,
    FLAGS_PRIORITY_SHIFT,
    memoryUsage,
    Shelf,
    ShelfBoxes,
    ShelfError,
} from "./fixture/gen/index.ts";
import { shelfType } from "./fixture/gen/shelf.ts";

function caught(run: () => unknown): unknown {
    try {
        run();
    } catch (error) {
        return error;
    }
    throw new Error("nothing was thrown");
}

afterEach(() => expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 }));

describe("lifetime", () => {
    test("a lifeless object is one that has been destroyed, and costs no native memory", () => {
        const shelf = lifelessObject(shelfType);
        expect(shelf).toBeInstanceOf(Shelf);
        expect([shelf.destroyed, shelf.zigAddress()]).toEqual([true, 0n]);
        shelf.destroy();
        expect(() => shelf.boxes).toThrow(DestroyedError);
    });

    test("the constructor names the factories", () => {
        const Class = Shelf as unknown as new (key?: unknown) => Shelf;
        const message = "Shelf can't be constructed with new: use Shelf.create() or Shelf.createWithPicture()";
        for (const key of [undefined, null, 0, {}, { handle: { address: 1 } }])
            expect(() => new Class(key)).toThrow(new TypeError(message));
        expect(() => new (class Sub extends Class {})()).toThrow(
            "Sub can't be constructed with new: use Shelf.create()",
        );
    });
    test("destroy twice, and use afterwards", () => {
        const shelf = Shelf.create();
        expect(memoryUsage().objects).toBe(1);
        expect(shelf.destroyed).toBe(false);
        expect(shelf.zigAddress() > 0n).toBe(true);
        shelf.destroy();
        shelf.destroy();
        expect(shelf.destroyed).toBe(true);
        expect(shelf.zigAddress()).toBe(0n);
        expect(inspect(shelf)).toBe("Shelf (destroyed)");
        const error = caught(() => shelf.add(1, 1)) as DestroyedError;
        expect(error).toBeInstanceOf(DestroyedError);
        expect(error).toMatchObject({
            name: "DestroyedError",
            code: "ERR_PYZIG_DESTROYED",
            module: "fixture",
            function: "Shelf.add",
        });
        expect(error.message).toBe("Shelf.add: the Shelf has been destroyed");
        expect(() => shelf.boxes).toThrow("Shelf.boxes: the Shelf has been destroyed");
        expect(() => shelf.picture).toThrow(DestroyedError);
    });
    test("using", () => {
        let kept: Shelf;
        {
            using shelf = Shelf.create();
            kept = shelf;
        }
        expect(kept.destroyed).toBe(true);
    });
    test("one wrapper for one object", () => {
        using shelf = Shelf.create();
        using other = Shelf.create();
        expect(shelf.itself()).toBe(shelf);
        expect(shelf.heavier(other)).toBe(undefined);
        other.add(1, 1);
        expect(shelf.heavier(other)).toBe(other);
    });
    test("an object of the same address is another one after destroy", () => {
        const addresses = new Set<bigint>();
        let before: Shelf | undefined;
        for (let index = 0; index < 50; index++) {
            const shelf = Shelf.create();
            expect(shelf).not.toBe(before);
            expect(shelf.boxes.length).toBe(0);
            addresses.add(shelf.zigAddress());
            shelf.add(1, 1);
            shelf.destroy();
            before = shelf;
        }
        expect(addresses.size).toBeLessThan(50);
    });
    test("a consumed object is gone", () => {
        const shelf = Shelf.create();
        shelf.addMany([1, 2, 3], 1);
        const { id } = shelf.boxes;
        expect(shelf.consume()).toBe(3);
        expect(shelf.destroyed).toBe(true);
        expect(id.length).toBe(0);
        expect(() => shelf.consume()).toThrow(DestroyedError);
        shelf.destroy();
    });
    test("a borrowed object dies with its owner, and only so", () => {
        const owner = Shelf.create();
        const address = Number(owner.zigAddress()) + 8;
        const borrowed = wrapBorrowed(shelfType, address, owner);
        expect(wrapBorrowed(shelfType, address, owner)).toBe(borrowed);
        expect(() => borrowed.destroy()).toThrow(
            "this Shelf is borrowed from a Shelf and can't be destroyed: destroy the Shelf",
        );
        expect(() => finalize(borrowed)).toThrow("only an owned object can have a finalizer");
        owner.destroy();
        expect(borrowed.destroyed).toBe(true);
        expect(() => borrowed.totalWeight()).toThrow(DestroyedError);
        borrowed.destroy();
    });
    test("a clone is an object of its own", () => {
        const shelf = Shelf.create({ label: "one" });
        shelf.addMany([7, 8], 2);
        using copy = shelf.clone();
        shelf.destroy();
        expect(copy.readLabel()).toBe("one");
        expect([...copy.boxes.id.subarray(0, 2)]).toEqual([7, 8]);
    });
    test("methods refuse anything but their objects", () => {
        for (const value of [undefined, {}, Object.create(Shelf.prototype), new Proxy(Shelf.prototype, {})]) {
            const error = caught(() => Shelf.prototype.add.call(value as Shelf, 1, 1));
            expect(error).toBeInstanceOf(ArgumentTypeError);
            expect(error).toMatchObject({ parameter: "this" });
        }
    });
    test("an object can't be sent to another thread by accident", () => {
        using shelf = Shelf.create();
        if (Number(process.versions.node.split(".")[0]) >= 23)
            expect(() => structuredClone(shelf)).toThrow(/could not be cloned|can not be cloned|unsupported/i);
    });
    test("options whose getters destroy the object", () => {
        const shelf = Shelf.create();
        const other = Shelf.create();
        const ids = Object.defineProperty({ length: 1 } as ArrayLike<number>, 0, {
            get() {
                shelf.destroy();
                return 1;
            },
        });
        expect(() => shelf.addMany(ids, 1)).toThrow(DestroyedError);
        const nested = Object.defineProperty({ length: 2, 1: 5 } as unknown as ArrayLike<number>, 0, {
            get: () => other.add(99, 1),
        });
        other.addMany(nested, 2);
        expect([...other.boxes.id.subarray(0, 3)]).toEqual([99, 0, 5]);
        other.destroy();
    });
    test("the collector destroys what asked for it, and nothing else", async () => {
        expect(() => finalize({} as ZigObject)).toThrow(TypeError);
        const collect = garbageCollector();
        using kept = Shelf.create();
        (() => finalize(Shelf.create()))();
        expect(memoryUsage().objects).toBe(2);
        for (let round = 0; round < 100 && memoryUsage().objects > 1; round++) {
            collect();
            await new Promise((resolve) => setTimeout(resolve, 5));
        }
        expect(memoryUsage().objects).toBe(1);
        expect(kept.destroyed).toBe(false);
    });
    test("ten thousand objects leave nothing", () => {
        for (let index = 0; index < 10_000; index++) Shelf.create({ capacity: index % 7 }).destroy();
    });
    test("ten thousand failures leave nothing", () => {
        using shelf = Shelf.create({ limit: 0 });
        for (let index = 0; index < 10_000; index++) expect(() => shelf.add(1, 1)).toThrow(ShelfError);
    });
});

describe("tables", () => {
    test("columns follow the table", () => {
        using shelf = Shelf.create({ capacity: 1 });
        const { boxes } = shelf;
        expect(boxes).toBeInstanceOf(ShelfBoxes);
        expect(shelf.boxes).toBe(boxes);
        expect(boxes.length).toBe(0);
        shelf.add(10, 0.5);
        const before = boxes.id;
        expect(before[0]).toBe(10);
        for (let index = 1; index < 1000; index++) expect(shelf.add(10 + index, 0.5)).toBe(index);
        expect(boxes.length).toBe(1000);
        expect(before.length).toBe(0);
        for (let index = 0; index < 1000; index++) expect(boxes.id[index]).toBe(10 + index);
        expect(shelf.totalWeight()).toBe(500);
    });
    test("a table with room is read from the start", () => {
        using shelf = Shelf.create({ capacity: 100 });
        shelf.addMany([1, 2, 3], 4);
        expect([...shelf.boxes.id.subarray(0, shelf.boxes.length)]).toEqual([1, 2, 3]);
    });
    test("rows read every kind of column", () => {
        using shelf = Shelf.create();
        shelf.add(7, 1.25);
        shelf.setBox(0, "full", true, 21, -300, -(2n ** 63n));
        const row = shelf.boxes.row(0);
        expect(row).toBeInstanceOf(Box);
        expect(shelf.boxes.row(0)).toBe(row);
        const { id, weight, tilt, packedAt, fill, mark, fragile, priority } = row;
        expect({ id, weight, tilt, packedAt, fill, mark, fragile, priority }).toEqual({
            id: 7,
            weight: 1.25,
            tilt: -300,
            packedAt: -(2n ** 63n),
            fill: "full",
            mark: "red",
            fragile: true,
            priority: 21,
        });
        expect(((shelf.boxes.flags[0] as number) >> FLAGS_PRIORITY_SHIFT) & FLAGS_PRIORITY_MASK).toBe(21);
        expect(Fill[shelf.boxes.fill[0] as number]).toBe("full");
        expect(inspect(row)).toContain("weight: 1.25");
    });
    test("a row survives growth and dies with its object", () => {
        const shelf = Shelf.create();
        shelf.add(1, 1);
        const row = shelf.boxes.row(0);
        shelf.addMany(new Uint32Array(10_000), 1);
        expect(row.id).toBe(1);
        const { boxes } = shelf;
        const { id } = boxes;
        shelf.destroy();
        expect([id.length, boxes.id.length, boxes.length]).toEqual([0, 0, 0]);
        expect(() => row.id).toThrow(DestroyedError);
        expect(() => boxes.row(0)).toThrow(DestroyedError);
        expect(inspect(row)).toBe("Box 0 (destroyed)");
    });
    test("a row that is not there", () => {
        using shelf = Shelf.create();
        using other = Shelf.create();
        for (const index of [0, -1, 2 ** 32]) expect(() => shelf.boxes.row(index)).toThrow(StaleReferenceError);
        shelf.add(1, 1);
        const row = shelf.boxes.row(0);
        other.takeAll(shelf);
        expect([shelf.boxes.length, other.boxes.length]).toEqual([0, 1]);
        expect(() => row.id).toThrow("Shelf.boxes row 0: there is no such row; the table has 0");
        expect(inspect(row)).toBe("Box 0 (stale)");
        expect(other.boxes.row(0).id).toBe(1);
    });
    test("bytes move into an object without a copy", () => {
        const bytes = new Uint8Array(100_000).fill(5);
        const shelf = Shelf.createWithPicture(bytes);
        expect(bytes.length).toBe(0);
        const { picture } = shelf;
        expect([picture.length, picture[99_999]]).toEqual([100_000, 5]);
        shelf.destroy();
        expect(picture.length).toBe(0);
    });
    test("a part of a buffer is copied, the rest is left alone", () => {
        const pooled = Buffer.alloc(64).subarray(8, 15);
        pooled.write("picture");
        using shelf = Shelf.createWithPicture(pooled);
        expect(pooled.toString()).toBe("picture");
        expect(Buffer.from(shelf.picture).toString()).toBe("picture");
        using empty = Shelf.createWithPicture(new Uint8Array(0));
        expect(empty.picture.length).toBe(0);
    });
});

describe("errors", () => {
    test("carry fields and a filled-in message", () => {
        using shelf = Shelf.create({ limit: 1 });
        shelf.add(5, 1);
        const error = caught(() => shelf.add(6, 1));
        expect(error).toBeInstanceOf(ShelfError);
        expect(error).toBeInstanceOf(ZigError);
        expect(error).toBeInstanceOf(PyzigError);
        expect(error).toMatchObject({
            name: "ShelfError",
            code: "ShelfFull",
            module: "fixture",
            function: "Shelf.add",
            limit: 1,
            id: 6,
        });
        expect((error as ShelfError).ids).toEqual(Uint32Array.of(5));
        expect((error as Error).message).toBe("Shelf.add: The shelf holds 1 boxes, so box 6 can't be added.");
        expect(caught(() => shelf.setBox(3, "full", true, 1, 1, 1n))).toMatchObject({ code: "NoSuchRow", row: 3 });
    });
    test("lack of memory", () => {
        const error = caught(exhaust);
        expect(error).toBeInstanceOf(OutOfMemoryError);
        expect(error).toMatchObject({ name: "OutOfMemoryError", code: "OutOfMemory", function: "exhaust" });
    });
    test("a table that the host has no memory for", () => {
        expect(() => Shelf.create({ capacity: 2 ** 32 - 2 })).toThrow(OutOfMemoryError);
    });
    test("unknown options, with what was meant", () => {
        const error = caught(() => Shelf.create({ capcity: 3 } as never));
        expect(error).toBeInstanceOf(TypeError);
        expect(error).toMatchObject({ code: "ERR_PYZIG_ARGUMENT", parameter: "options", function: "Shelf.create" });
        expect((error as Error).message).toBe(
            'Shelf.create: parameter "options" has the unknown key "capcity"; did you mean "capacity"? (known: "capacity", "label", "limit")',
        );
    });
    test("wrong values, with their places", () => {
        expect(() => Shelf.create({ limit: -1 })).toThrow(
            'Shelf.create: parameter "options.limit" must be an integer from 0 to 4294967295, got -1 (number)',
        );
        using shelf = Shelf.create();
        expect(() => shelf.heavier({} as Shelf)).toThrow(
            'Shelf.heavier: parameter "other" must be a Shelf, got an object',
        );
        expect(() => shelf.setBox(0, "ful" as never, true, 1, 1, 1n)).toThrow(
            'parameter "fill" must be one of "empty", "partial", "full", got "ful" (string); did you mean "full"?',
        );
    });
});

describe("a hand-written layer", () => {
    test("a subclass stands for the objects of a type", () => {
        class NamedShelf extends Shelf {
            get title(): string {
                return `the ${this.readLabel()}`;
            }
        }
        try {
            shelfType.extend((key) => new NamedShelf(key));
            using shelf = Shelf.create({ label: "books" });
            expect(shelf).toBeInstanceOf(NamedShelf);
            expect((shelf as NamedShelf).title).toBe("the books");
            expect(shelf).toBeInstanceOf(ZigObject);
        } finally {
            shelfType.extend((key) => new Shelf(key));
        }
    });
});
