const float = new Float64Array(1);
const bits = new BigInt64Array(float.buffer);

/** The smallest number above one; infinity stays. */
export function nextUp(value: number): number {
    if (value === Number.POSITIVE_INFINITY || Number.isNaN(value)) return value;
    if (value === 0) return Number.MIN_VALUE;
    float[0] = value;
    bits[0] = (bits[0] as bigint) + (value > 0 ? 1n : -1n);
    return float[0] as number;
}

/** The largest number below one; minus infinity stays. */
export function nextDown(value: number): number {
    return -nextUp(-value);
}
