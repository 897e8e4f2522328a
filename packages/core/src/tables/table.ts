import { inspect } from "node:util";
import { StaleReferenceError } from "../errors/call-errors.ts";
import { checkAlive } from "../objects/check-object.ts";
import type { InspectSettings } from "../objects/inspect-settings.ts";
import type { SharedField, ZigObject } from "../objects/zig-object.ts";
import { Columns } from "./columns.ts";
import type { Writable } from "./readonly-arrays.ts";

/** A directory without rows. */
const empty: Uint32Array = new Uint32Array(4);
const noColumns: Columns = new Columns(undefined, empty);

/**
 * A growable set of columns in shared memory, one typed array each, which are read without a call.
 *
 * A column has room for more rows than there are: only elements below `length` count. When the table grows it may move; the columns
 * are then other arrays, so read them from the table again after every call that may add rows. When the owner is destroyed they
 * become empty, and so do those that were kept.
 */
export abstract class ZigTable<Owner extends ZigObject = ZigObject> implements SharedField {
    /** The object that the table belongs to. */
    readonly owner: Owner;
    /** What errors call the table: `Tree.nodes`. */
    readonly #name: string;
    #directory: Uint32Array = empty;

    /** Generated code makes these. */
    constructor(owner: Owner, name: string) {
        this.owner = owner;
        this.#name = name;
    }

    /** The number of rows; 0 after the owner has been destroyed. */
    get length(): number {
        return this.#directory[1] as number;
    }

    /** The size of the table's memory, room for more rows included; 0 after the owner has been destroyed. */
    get byteLength(): number {
        return this.#directory === empty ? 0 : this.#directory.buffer.byteLength;
    }

    /** Follows the memory. Called by the binding layer. */
    attach(buffer: ArrayBuffer | undefined): void {
        if (buffer === undefined) {
            this.#directory = empty;
            this.attachColumns(noColumns, this);
        } else {
            this.#directory = new Uint32Array(buffer, 0, (buffer.byteLength / 4) | 0);
            this.attachColumns(new Columns(buffer, this.#directory), this);
        }
    }

    /** Makes the typed arrays of the columns. `target` is the table, whose properties are readonly for everybody else. */
    protected abstract attachColumns(columns: Columns, target: Writable<this>): void;

    /** Stops the use of a row that isn't there. */
    checkRow(index: number, member: string): void {
        if (index >= this.length || index < 0) throw this.#rowError(index, member);
    }

    /** What `console.log` shows. */
    [inspect.custom](_depth: number, options: InspectSettings): string {
        return `${options.stylize(this.constructor.name, "special")} (${this.length} rows)`;
    }

    #rowError(index: number, member: string): Error {
        const name = `${this.#name} row ${index}`;
        checkAlive(this.owner, member === "" ? name : `${name}.${member}`);
        return new StaleReferenceError(`${name}: there is no such row; the table has ${this.length}`, {
            function: this.#name,
        });
    }
}
