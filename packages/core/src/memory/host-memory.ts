import type { Backend } from "../backend/backend.ts";
import { chosenBackend } from "../backend/choose-backend.ts";
import { registry } from "../objects/registry.ts";
import { detach } from "./detach.ts";

/** A buffer that native code allocated through the host, or that was moved into an object. */
export interface HostBuffer {
    /** The memory; native code may write it whenever a function runs. */
    readonly buffer: ArrayBuffer;
    /** Its address: asking for it costs 100 ns, so it is kept. */
    readonly address: number;
    /** How many shared fields of objects lie in it; 0 for one that was made in the running call. */
    uses: number;
}

/**
 * The memory that libraries borrow from this thread. All copies of this package know it by the same addresses, since a buffer of an
 * object that one of them made may be replaced by a library of another.
 */
export class HostMemory {
    /** The backend whose callback hands the memory out. */
    readonly backend: Backend;
    /** The C function that allocates. */
    readonly allocateAddress: number;
    /** Where the callback writes its answer: what it returns is lost when the thread is being ended. */
    readonly answerAddress: number;
    readonly #answer: Float64Array<ArrayBuffer> = new Float64Array(1);

    /** Makes the memory of this thread. */
    constructor(backend: Backend) {
        this.backend = backend;
        this.answerAddress = backend.addressOf(this.#answer.buffer);
        this.allocateAddress = backend.registerAllocate((byteLength) => this.#allocate(byteLength));
    }

    /** Runs inside of native code, so it must not throw: 0 says that there is no memory. */
    #allocate(byteLength: number): number {
        try {
            const { address } = this.adopt(new ArrayBuffer(byteLength));
            this.#answer[0] = address;
            return address;
        } catch {
            return 0;
        }
    }

    /** Keeps a buffer until the running call says what it is for. */
    adopt(buffer: ArrayBuffer): HostBuffer {
        const record: HostBuffer = { buffer, address: this.backend.addressOf(buffer), uses: 0 };
        if (record.address === 0) return record;
        registry.buffers.set(record.address, record);
        registry.unclaimed.push(record);
        return record;
    }

    /** The buffer at an address; undefined for 0 and for memory that isn't the host's. */
    find(address: number): HostBuffer | undefined {
        return address === 0 ? undefined : registry.buffers.get(address);
    }

    /** Says that a shared field lies in a buffer now. */
    claim(record: HostBuffer): void {
        record.uses++;
    }

    /** Says that a shared field no longer lies in a buffer. `releaseUnclaimed` takes it away when it was the last. */
    unclaim(record: HostBuffer): void {
        record.uses--;
        if (record.uses === 0) registry.unclaimed.push(record);
    }

    /** Gives a buffer to JavaScript for good. */
    surrender(record: HostBuffer): ArrayBuffer {
        registry.buffers.delete(record.address);
        return record.buffer;
    }

    /** Takes away every buffer that no object has a use for. Costs one comparison when there is none. */
    releaseUnclaimed(): void {
        if (registry.unclaimed.length === 0) return;
        const records = registry.unclaimed;
        registry.unclaimed = [];
        for (const record of records) {
            if (record.uses !== 0 || !registry.buffers.delete(record.address)) continue;
            detach(record.buffer);
        }
    }
}

let memory: HostMemory | undefined;

/** The memory of this thread. All libraries share it, so that a buffer may move from one to the other. */
export function hostMemory(): HostMemory {
    memory ??= new HostMemory(chosenBackend());
    return memory;
}
