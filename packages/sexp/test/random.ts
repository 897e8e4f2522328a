/** A small random number generator (xorshift), so that a failing test fails again. */
export class Random {
    #state: number;

    constructor(seed: number) {
        this.#state = seed * 0x9e3779b9 || 1;
    }

    /** An integer from 0 to `limit - 1`. */
    below(limit: number): number {
        let state = this.#state;
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        this.#state = state;
        return (state >>> 0) % limit;
    }
}
