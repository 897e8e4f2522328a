/**
 * Numbers as KiCad writes and reads them (spec of the file format: ten significant digits, a point, no exponent, no plus sign).
 */

/** Powers of ten that a double holds exactly: dividing by one of them rounds once, so the quotient is the nearest double. */
const EXACT_POWERS: readonly number[] = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/** The largest mantissa that a double holds exactly, less one digit's room. */
const EXACT_MANTISSA = 900_719_925_474_099;

/**
 * Reads the number spelled by `bytes[start..end)`, which the parser has classified as an integer or a float.
 *
 * Short decimals, which is nearly all there is in a file, are read digit by digit without making a string.
 */
export function readNumber(bytes: Uint8Array, start: number, end: number): number {
    let index = start;
    const first = bytes[index];
    const negative = first === 0x2d;
    if (negative || first === 0x2b) index++;
    let mantissa = 0;
    let decimals = -1;
    for (; index < end; index++) {
        const byte = bytes[index] as number;
        if (byte >= 0x30 && byte <= 0x39) {
            if (mantissa > EXACT_MANTISSA) return readLongNumber(bytes, start, end);
            mantissa = mantissa * 10 + (byte - 0x30);
            if (decimals >= 0) decimals++;
        } else if (byte === 0x2e) {
            decimals = 0;
        } else {
            return readLongNumber(bytes, start, end);
        }
    }
    if (decimals > 0) {
        if (decimals >= EXACT_POWERS.length) return readLongNumber(bytes, start, end);
        mantissa /= EXACT_POWERS[decimals] as number;
    }
    return negative ? -mantissa : mantissa;
}

/** Exponents and long mantissas: what JavaScript's own reader makes of them. */
function readLongNumber(bytes: Uint8Array, start: number, end: number): number {
    let text = "";
    for (let index = start; index < end; index++) text += String.fromCharCode(bytes[index] as number);
    return Number(text);
}

/**
 * The spelling of a number in a KiCad file: ten significant digits at most, no exponent, no trailing zeros; values of up to 0.0001 have
 * ten decimals at most.
 *
 * @throws RangeError for NaN and the infinities, which no file can hold.
 */
export function formatNumber(value: number): string {
    if (!Number.isFinite(value)) {
        throw new RangeError(`${value} can't be written: a file holds finite numbers only`);
    }
    if (value === 0) return "0";
    if (Number.isSafeInteger(value) && Math.abs(value) < 1e10) return String(value);
    const small = Math.abs(value) <= 0.0001;
    const digits = small ? value.toFixed(10) : expandExponent(value.toPrecision(10));
    const trimmed = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
    return trimmed === "-0" ? "0" : trimmed;
}

/** Writes `1.234567890e+12` as digits. */
function expandExponent(text: string): string {
    const at = text.indexOf("e");
    if (at < 0) return text;
    const value = Number(text);
    return Math.abs(value) < 1 ? value.toFixed(20) : BigInt(value).toString();
}
