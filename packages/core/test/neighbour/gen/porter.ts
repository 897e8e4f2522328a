// Generated from the Zig module "neighbour"; don't edit. To update: npx --yes pnpm@12 stubs

import {
    ARGUMENTS,
    addressOf,
    type Columns,
    type ConstructionKey,
    checkAlive,
    ObjectType,
    RESULT,
    type ReadonlyUint32Array,
    RowCache,
    type SharedField,
    type Writable,
    wrapBorrowed,
    wrapOwned,
    ZigObject,
    ZigRow,
    ZigTable,
} from "@pyzig/core";
import { type Shelf, shelfType } from "../../fixture/gen/index.ts";
import { library, native } from "./library.ts";

/**
 * Somebody who carries boxes between the shelves of another module.
 *
 * Its objects are *owned* unless a function says that it returns a borrowed or dependent one: `destroy()` them, or declare them with `using`.
 */
export class Porter extends ZigObject {
    readonly #trips: PorterTrips = new PorterTrips(this);

    /** For the binding layer; use `Porter.create()`. */
    constructor(key: ConstructionKey) {
        super(key);
    }

    /** All ways. */
    get trips(): PorterTrips {
        if (this.destroyed) checkAlive(this, "Porter.trips");
        return this.#trips;
    }

    /**
     * Makes a porter.
     *
     * @returns an object that must be destroyed
     * @throws OutOfMemoryError
     */
    static create(): Porter {
        const frame = library.begin();
        const status = native.Porter_create(frame.address);
        if (status !== 0) library.settle(status, "Porter.create");
        return wrapOwned(porterType, frame.readF64(RESULT));
    }

    /**
     * Carries all boxes from one shelf to another, and returns that one.
     *
     * @returns a borrowed object
     * @throws OutOfMemoryError
     */
    carry(from: Shelf, to: Shelf): Shelf {
        const frame = library.begin();
        frame.writeF64(ARGUMENTS, addressOf(this, porterType, "Porter.carry", "this"));
        frame.writeF64(ARGUMENTS + 1, addressOf(from, shelfType, "Porter.carry", "from"));
        frame.writeF64(ARGUMENTS + 2, addressOf(to, shelfType, "Porter.carry", "to"));
        const status = native.Porter_carry(frame.address);
        if (status !== 0) library.settle(status, "Porter.carry");
        return wrapBorrowed(shelfType, frame.readF64(RESULT), this);
    }

    /** What `console.log` shows. */
    protected override inspectProperties(): object {
        return { trips: this.trips };
    }

    /** The views of native memory, for the binding layer. */
    protected override sharedFields(): readonly SharedField[] {
        return [this.#trips];
    }
}

/**
 * All ways.
 *
 * Only elements below `length` count. The columns are other arrays once the table has moved: read them from here again after every call that may add rows.
 */
export class PorterTrips extends ZigTable<Porter> {
    /** Boxes that were carried. */
    readonly boxes!: ReadonlyUint32Array;
    #rows: RowCache<Trip> | undefined;

    /** Porter makes it. */
    constructor(owner: Porter) {
        super(owner, "Porter.trips");
        this.attach(undefined);
    }

    /**
     * The row of an index: the same object each time.
     *
     * @throws StaleReferenceError when there is no such row
     */
    row(index: number): Trip {
        this.checkRow(index, "");
        this.#rows ??= new RowCache((at) => new Trip(this, at));
        return this.#rows.get(index);
    }

    /** Follows the table to where it lies now. */
    protected override attachColumns(columns: Columns, target: Writable<this>): void {
        target.boxes = columns.u32(0);
    }
}

/** A row of {@link PorterTrips}. */
export class Trip extends ZigRow<PorterTrips> {
    /** Boxes that were carried. */
    get boxes(): number {
        this.table.checkRow(this.index, "boxes");
        return this.table.boxes[this.index] as number;
    }

    /** What `console.log` shows. */
    protected override inspectProperties(): object {
        return { boxes: this.boxes };
    }
}

/** Describes {@link Porter} to the binding layer. */
export const porterType: ObjectType<Porter> = new ObjectType({
    library,
    name: "Porter",
    fingerprint: "afebbf474046f2f9674857100eb2aa78",
    destroy: "Porter_destroy",
    factories: ["Porter.create"],
    type: Porter,
    construct: (key) => new Porter(key),
});
