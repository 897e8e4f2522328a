import { none } from "./constants.ts";
import { SnapshotList } from "./snapshot-list.ts";

/** The members of a view in the order of insertion. */
export class MemberList<Item> extends SnapshotList<Item> {
    readonly #members: () => { readonly length: number; readonly items: { readonly [index: number]: number } };
    readonly #item: (id: number) => Item;

    /** Views make these. */
    constructor(
        members: () => { readonly length: number; readonly items: { readonly [index: number]: number } },
        item: (id: number) => Item,
    ) {
        super();
        this.#members = members;
        this.#item = item;
    }

    protected override item(id: number): Item {
        return this.#item(id);
    }

    protected override collect(limit: number): number[] {
        const { length, items } = this.#members();
        const ids: number[] = [];
        for (let row = 0; row < length && ids.length < limit; row++) {
            const id = items[row] as number;
            if (id !== none) ids.push(id);
        }
        return ids;
    }
}
