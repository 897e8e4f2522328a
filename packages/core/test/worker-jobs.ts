// What the tests run in other threads.
import { hostMemory } from "../src/memory/host-memory.ts";
import { memoryUsage, Shelf } from "./fixture/gen/index.ts";

/** The addresses of the buffers of a shelf. */
export function bufferAddresses(shelf: Shelf): number[] {
    const arrays = [shelf.boxes.id, shelf.picture];
    return arrays.map((array) => hostMemory().backend.addressOf((array as Uint8Array<ArrayBuffer>).buffer));
}

/** Makes a shelf with boxes. */
export function makeShelf(count: number): object {
    const shelf = Shelf.createWithPicture(new Uint8Array([1, 2, 3, count]));
    shelf.setLabel(`moved ${count}`);
    shelf.addMany(
        Uint32Array.from({ length: count }, (_, index) => index),
        0.5,
    );
    return { shelf, address: shelf.zigAddress(), buffers: bufferAddresses(shelf), usage: memoryUsage() };
}

/** Makes several shelves. */
export function makeShelves(count: number): Shelf[] {
    return Array.from({ length: count }, (_, index) => Shelf.create({ label: `shelf ${index}` }));
}

/** Makes a shelf, after a while in which the thread does nothing else. Says in shared memory that it has begun. */
export function makeSlowly(milliseconds: number, begun = new Int32Array(new SharedArrayBuffer(4))): Shelf {
    Atomics.store(begun, 0, 1);
    Atomics.wait(begun, 0, 1, milliseconds);
    return Shelf.create();
}

/** As `makeSlowly`, with the memory to say it in. */
export function makeVisiblySlowly(begun: Int32Array<SharedArrayBuffer>): Shelf {
    return makeSlowly(300, begun);
}

/** What the thread's objects hold. */
export function usageOfThread(): object {
    return memoryUsage();
}

/** Fails in native code. */
export function overfill(): void {
    using shelf = Shelf.create({ limit: 2 });
    for (let id = 7; ; id++) shelf.add(id, 1);
}

/** Fails with a wrong argument. */
export function misuse(): void {
    Shelf.create({ capacity: "many" as never });
}

/** Fails with an error of the language, with a cause. */
export async function fail(): Promise<never> {
    throw new RangeError("too far", { cause: Object.assign(new Error("no such file"), { code: "ENOENT" }) });
}

/** Throws what is no error. */
export function throwText(): never {
    throw "just a text";
}

/** Returns a shelf where no shelf is looked for. */
export function hide(): object {
    using shelf = Shelf.create();
    return { deep: { shelf } };
}

/** Ends the thread. */
export function leave(): void {
    Shelf.create();
    process.exit(3);
}

/** Gives back what it gets. */
export function echo(value: unknown): unknown {
    return value;
}

/** Makes and drops many objects while others do the same. */
export function churn(rounds: number): number {
    let sum = 0;
    for (let round = 0; round < rounds; round++) {
        using shelf = Shelf.create({ label: "churn".repeat(round % 40) });
        shelf.addMany(new Uint32Array(round), 1);
        sum += shelf.totalWeight();
    }
    return sum;
}
