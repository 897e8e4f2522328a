/**
 * Numbers as KiCad writes and reads them (spec of the file format: ten significant digits, a point, no exponent, no plus sign).
 */

/** Powers of ten that a double holds exactly: dividing by one of them rounds once, so the quotient is the nearest double. */
const EXACT_POWERS: Float64Array = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/** A spelling of this many bytes has no more digits than a double holds exactly. */
const SHORT_NUMBER = 15;

/**
 * Reads the number spelled by `bytes[start..end)`, which the parser has classified as an integer or a float.
 *
 * Short decimals, which is nearly all there is in a file, are read digit by digit without making a string.
 */
export function readNumber(bytes: Uint8Array, start: number, end: number): number {
    if (end - start > SHORT_NUMBER) return readLongNumber(bytes, start, end);
    let index = start;
    const first = bytes[index];
    if (first === 0x2d || first === 0x2b) index++;
    let mantissa = 0;
    let point = end;
    for (; index < end; index++) {
        const digit = (bytes[index] as number) - 0x30;
        if (digit >= 0 && digit <= 9) mantissa = mantissa * 10 + digit;
        else if (digit === -2) point = index + 1;
        else return readLongNumber(bytes, start, end);
    }
    if (point < end) mantissa /= EXACT_POWERS[end - point] as number;
    return first === 0x2d ? -mantissa : mantissa;
}

/** Exponents and long mantissas: what JavaScript's own reader makes of them. */
function readLongNumber(bytes: Uint8Array, start: number, end: number): number {
    let text = "";
    for (let index = start; index < end; index++) text += String.fromCharCode(bytes[index] as number);
    return Number(text);
}

/** Whether a file can hold a number: it is finite, and stays so with ten significant digits, which the very largest don't. */
export function canBeWritten(value: number): boolean {
    if (Math.abs(value) < 1e308) return true;
    return Number.isFinite(value) && Number.isFinite(Number(value.toExponential(9)));
}

/**
 * The spelling of a number in a KiCad file: ten significant digits at most, no exponent, no trailing zeros; values of up to 0.0001 have
 * ten decimals at most, or as many as `decimals` says. Halves are rounded to even, as C does.
 *
 * @throws RangeError for NaN, the infinities, and numbers that become infinite with ten digits: no file can hold them.
 */
export function formatNumber(value: number, decimals = 10): string {
    if (!canBeWritten(value)) {
        throw new RangeError(`${value} can't be written: a file holds finite numbers only, with ten digits`);
    }
    if (value === 0) return "0";
    if (Number.isSafeInteger(value) && Math.abs(value) < 1e10) return String(value);
    const small = Math.abs(value) <= 0.0001;
    const digits = small ? toFixed(value, decimals) : expandExponent(toExponential(value, 9));
    const trimmed = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
    return trimmed === "-0" ? "0" : trimmed;
}

/**
 * The spelling of an angle: ten significant digits, and for angles below 0.0001 an exponent, as C writes it.
 *
 * @throws RangeError as {@link formatNumber}.
 */
export function formatAngle(value: number): string {
    if (value === 0 || Math.abs(value) >= 0.0001 || !Number.isFinite(value)) return formatNumber(value);
    const [mantissa, exponent] = toExponential(value, 9).split("e-") as [string, string];
    const trimmed = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
    // Rounding up may make it 0.0001, which has no exponent.
    return exponent === "4" ? formatNumber(Number(`${trimmed}e-4`)) : `${trimmed}e-${exponent.padStart(2, "0")}`;
}

/** The spelling of a number with that many decimals, always all of them. Zero has no sign. */
export function formatFixed(value: number, decimals: number): string {
    // From there on JavaScript's own method gives exponents; such numbers are whole.
    const text = Math.abs(value) < 1e21 ? toFixed(value, decimals) : `${BigInt(value)}.${"0".repeat(decimals)}`;
    return /^-[0.]+$/.test(text) ? text.slice(1) : text;
}

/** As the method of numbers, but with halves rounded to even, as C does; JavaScript rounds them up. */
function toExponential(value: number, decimals: number): string {
    const [mantissa, exponent] = value.toExponential(decimals + 1).split("e") as [string, string];
    const halfway = HALF_AFTER_EVEN.test(mantissa) && isExact(mantissa, value.toExponential(100));
    return halfway ? `${mantissa.slice(0, -1)}e${exponent}` : value.toExponential(decimals);
}

/** As the method of numbers, but with halves rounded to even. */
function toFixed(value: number, decimals: number): string {
    const text = value.toFixed(decimals + 1);
    const halfway = HALF_AFTER_EVEN.test(text) && isExact(text, value.toFixed(100));
    return halfway ? text.slice(0, -1) : value.toFixed(decimals);
}

const HALF_AFTER_EVEN = /[02468]\.?5$/;

/** Whether a spelling holds all digits of a number. `long` is one with so many that no number of the sizes met here has more. */
function isExact(text: string, long: string): boolean {
    return long.startsWith(text) && /^0*(e|$)/.test(long.slice(text.length));
}

/** Writes `1.234567890e+12` as digits. */
function expandExponent(text: string): string {
    const [mantissa, power] = text.split("e") as [string, string];
    const sign = mantissa.startsWith("-") ? "-" : "";
    const digits = mantissa.replace(/[-.]/g, "");
    const whole = Number(power) + 1;
    if (whole <= 0) return `${sign}0.${"0".repeat(-whole)}${digits}`;
    if (whole >= digits.length) return sign + digits.padEnd(whole, "0");
    return `${sign}${digits.slice(0, whole)}.${digits.slice(whole)}`;
}
