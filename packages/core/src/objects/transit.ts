import { createHash, randomBytes } from "node:crypto";
import { sharedMemory } from "../workers/shared-memory.ts";

/** How many transfers may be on their way at once. */
const SLOTS = 1 << 14;

/**
 * What is on its way between threads: for each transfer a fingerprint of its message. Only a message that was made by `transferOut`
 * has its fingerprint here, and taking it out is one atomic step, so nothing arrives twice.
 *
 * A thread shares the table with the thread that started it, if that had this package by then.
 */
const table: BigInt64Array = new BigInt64Array(sharedMemory("transit 1", SLOTS * 8));

/** Identifies a transfer. */
export interface Ticket {
    /** Its place in the table. */
    readonly slot: number;
    /** Makes its fingerprint unlike every other. */
    readonly token: string;
}

/** Enters a message; undefined when there are too many on their way. */
export function enterTransit(content: string): Ticket | undefined {
    const token = randomBytes(16).toString("hex");
    const fingerprint = fingerprintOf(token, content);
    const start = Number(BigInt.asUintN(14, fingerprint));
    for (let step = 0; step < SLOTS; step++) {
        const slot = (start + step) % SLOTS;
        if (Atomics.compareExchange(table, slot, 0n, fingerprint) === 0n) return { slot, token };
    }
    return undefined;
}

/** Whether a message is on its way. */
export function isInTransit({ slot, token }: Ticket, content: string): boolean {
    return slot >= 0 && slot < SLOTS && Atomics.load(table, slot) === fingerprintOf(token, content);
}

/** Takes a message out; false when somebody else was faster. */
export function leaveTransit({ slot, token }: Ticket, content: string): boolean {
    const fingerprint = fingerprintOf(token, content);
    return Atomics.compareExchange(table, slot, fingerprint, 0n) === fingerprint;
}

function fingerprintOf(token: string, content: string): bigint {
    const fingerprint = createHash("sha256").update(token).update(content).digest().readBigInt64LE(0);
    return fingerprint === 0n ? 1n : fingerprint;
}
