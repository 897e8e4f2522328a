/** The most tries of one minimisation: each starts a process. */
const tryLimit = 2000;

/**
 * Makes a failing input smaller while it still fails: ever smaller pieces are left out, then bytes made zero.
 *
 * @param fails whether an input fails in the same way
 */
export async function minimise(
    input: Uint8Array,
    fails: (candidate: Uint8Array) => Promise<boolean>,
): Promise<Uint8Array> {
    let smallest = input;
    let tries = 0;
    const attempt = async (candidate: Uint8Array) => {
        if (tries >= tryLimit) return false;
        tries += 1;
        if (!(await fails(candidate))) return false;
        smallest = candidate;
        return true;
    };
    for (let size = Math.max(1, input.length >> 1); ; ) {
        let removed = false;
        for (let start = 0; start < smallest.length; ) {
            const candidate = without(smallest, start, size);
            // What was left out needs no step forward: the next piece has moved here.
            if (await attempt(candidate)) removed = true;
            else start += size;
        }
        if (size > 1) size >>= 1;
        else if (!removed) break;
        if (tries >= tryLimit) break;
    }
    for (let index = 0; index < smallest.length; index += 1) {
        if (smallest[index] === 0) continue;
        const candidate = Uint8Array.from(smallest);
        candidate[index] = 0;
        await attempt(candidate);
    }
    return smallest;
}

function without(bytes: Uint8Array, start: number, size: number): Uint8Array {
    const result = new Uint8Array(Math.max(start, bytes.length - size));
    result.set(bytes.subarray(0, start));
    result.set(bytes.subarray(start + size), start);
    return result;
}
