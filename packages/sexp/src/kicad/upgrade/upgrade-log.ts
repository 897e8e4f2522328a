/** Something that an upgrade has changed, wherever it did. */
export interface UpgradeChange {
    /** What it was: "(module …) is (footprint …)". */
    readonly change: string;
    /** In how many places. */
    readonly count: number;
    /** The first of them, in the old file: `kicad_pcb/footprints[0]`. */
    readonly first: string;
}

/** Collects what an upgrade changes. */
export class UpgradeLog {
    readonly #entries = new Map<string, { count: number; first: string }>();

    /** Notes a change at a place. */
    add(change: string, place: string): void {
        const known = this.#entries.get(change);
        if (known === undefined) this.#entries.set(change, { count: 1, first: place });
        else known.count++;
    }

    /** What was noted, in the order of the first place. */
    list(): UpgradeChange[] {
        return Array.from(this.#entries, ([change, entry]) => ({ change, ...entry }));
    }
}
