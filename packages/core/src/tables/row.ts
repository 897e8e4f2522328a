import { inspect } from "node:util";
import type { InspectSettings } from "../objects/inspect-settings.ts";
import type { ZigTable } from "./table.ts";

/** A reference to one row of a table: light, and the same object for the same row. Its properties are read from the table in place. */
export abstract class ZigRow<Table extends ZigTable = ZigTable> {
    /** The table that the row is in. */
    readonly table: Table;
    /** The number of the row. */
    readonly index: number;

    /** Tables make these. */
    constructor(table: Table, index: number) {
        this.table = table;
        this.index = index;
    }

    /** The properties, for `console.log`. */
    protected abstract inspectProperties(): object;

    /** What `console.log` shows. */
    [inspect.custom](depth: number, options: InspectSettings, show: typeof inspect): string {
        const name = `${options.stylize(this.constructor.name, "special")} ${this.index}`;
        if (this.table.owner.destroyed) return `${name} (destroyed)`;
        if (this.index >= this.table.length) return `${name} (stale)`;
        if (depth < 0) return name;
        return `${name} ${show(this.inspectProperties(), { ...options, depth: depth - 1 })}`;
    }
}

/** Makes the rows of one table, each once. */
export class RowCache<Row> {
    readonly #make: (index: number) => Row;
    /** An array and not a map: tables are read from one end to the other. */
    readonly #rows: (Row | undefined)[] = [];

    /** Makes an empty cache. */
    constructor(make: (index: number) => Row) {
        this.#make = make;
    }

    /** The row of an index. */
    get(index: number): Row {
        const known = this.#rows[index];
        if (known !== undefined) return known;
        const row = this.#make(index);
        this.#rows[index] = row;
        return row;
    }
}
