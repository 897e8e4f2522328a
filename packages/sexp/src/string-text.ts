/**
 * Strings as they stand in a file, and what they mean.
 */

/** What the one-letter escapes of KiCad mean. */
const ESCAPES: Readonly<Record<string, string>> = {
    '"': '"',
    "\\": "\\",
    a: "\x07",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
};

/** One escape: a letter, one or two hexadecimal digits after `x`, or one to three octal digits. */
const ESCAPE = /\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3})|([\s\S]))/g;

/** Texts up to this many bytes are looked up in the table of recent texts. */
const SHORT_TEXT = 24;

/** Short ASCII texts that were read lately: layers, nets and properties come up over and over, and a string is dear to make. */
const recent: string[] = new Array<string>(1024).fill("");
const RECENT_MASK = 1023;

/** Decodes `bytes[start..end)`. Bytes that are not UTF-8 become U+FFFD here; they stay what they are in the file. */
export function readText(bytes: Buffer, start: number, end: number): string {
    if (end - start > SHORT_TEXT) return bytes.toString("utf8", start, end);
    let hash = end - start;
    for (let index = start; index < end; index++) {
        const byte = bytes[index] as number;
        if (byte >= 0x80) return bytes.toString("utf8", start, end);
        hash = Math.imul(hash, 31) + byte;
    }
    const slot = (hash ^ (hash >>> 10)) & RECENT_MASK;
    const known = recent[slot] as string;
    if (isText(known, bytes, start, end)) return known;
    const text = bytes.toString("latin1", start, end);
    recent[slot] = text;
    return text;
}

function isText(text: string, bytes: Buffer, start: number, end: number): boolean {
    if (text.length !== end - start) return false;
    for (let index = 0; index < text.length; index++) {
        if (text.charCodeAt(index) !== bytes[start + index]) return false;
    }
    return true;
}

/** The value of the quoted string at `bytes[start..end)`, quotes included in the range. An unknown escape stays as it is. */
export function readString(bytes: Buffer, start: number, end: number): string {
    const text = readText(bytes, start + 1, end - 1);
    return text.includes("\\") ? unescapeText(text) : text;
}

function unescapeText(text: string): string {
    return text.replace(ESCAPE, (whole: string, hexadecimal?: string, octal?: string, letter?: string) => {
        if (hexadecimal !== undefined) return String.fromCharCode(Number.parseInt(hexadecimal, 16));
        if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        return ESCAPES[letter as string] ?? whole;
    });
}
