import { rememberFrame } from "../backend/status-in-frame.ts";
import type { HostMemory } from "../memory/host-memory.ts";
import { CallMemory } from "./call-memory.ts";
import { ALLOCATE_SLOT, ANSWER_SLOT, COUNTERS_SLOT, FRAME_SLOTS } from "./layout.ts";
import { Slots } from "./slots.ts";

/**
 * The call frame of one library on one thread.
 *
 * A call has three steps, and none of the caller's code may run between them: write the arguments, call, read the whole result.
 * Whatever can run such code (getters of options, array-likes) is therefore read into local variables first.
 */
export class Frame extends Slots {
    readonly #callMemory: CallMemory;
    readonly #host: HostMemory;

    /** Makes the frame. `countersAddress` is that of the library's counters of live memory. */
    constructor(host: HostMemory, countersAddress: number) {
        const buffer = new ArrayBuffer(FRAME_SLOTS * 8);
        const memory = new CallMemory(host);
        super(buffer, host.backend.addressOf(buffer), memory);
        this.#callMemory = memory;
        this.#host = host;
        rememberFrame(this.address, buffer);
        this.writeF64(ALLOCATE_SLOT, host.allocateAddress);
        this.writeF64(ANSWER_SLOT, host.answerAddress);
        this.writeF64(COUNTERS_SLOT, countersAddress);
    }

    /** Makes ready for a call, whatever became of the one before. */
    reset(): void {
        this.#callMemory.release();
        this.#host.releaseUnclaimed();
    }

    /** Lets go of the memory of the arguments. Called once the function has returned. */
    release(): void {
        this.#callMemory.release();
    }
}
