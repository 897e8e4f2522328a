/**
 * Strings as they stand in a file, and what they mean.
 */

const BACKSLASH = 0x5c;

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

/** Up to this many bytes a text is put together byte by byte, which is quicker than asking for a decoder. */
const SHORT_TEXT = 24;

/** Decodes `bytes[start..end)`. Bytes that are not UTF-8 become U+FFFD here; they stay what they are in the file. */
export function readText(bytes: Buffer, start: number, end: number): string {
    if (end - start > SHORT_TEXT) return bytes.toString("utf8", start, end);
    let text = "";
    for (let index = start; index < end; index++) {
        const byte = bytes[index] as number;
        if (byte >= 0x80) return bytes.toString("utf8", start, end);
        text += String.fromCharCode(byte);
    }
    return text;
}

/** The value of the quoted string at `bytes[start..end)`, quotes included in the range. An unknown escape stays as it is. */
export function readString(bytes: Buffer, start: number, end: number): string {
    const text = readText(bytes, start + 1, end - 1);
    for (let index = start + 1; index < end - 1; index++) {
        if (bytes[index] === BACKSLASH) return unescapeText(text);
    }
    return text;
}

function unescapeText(text: string): string {
    return text.replace(ESCAPE, (whole: string, hexadecimal?: string, octal?: string, letter?: string) => {
        if (hexadecimal !== undefined) return String.fromCharCode(Number.parseInt(hexadecimal, 16));
        if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        return ESCAPES[letter as string] ?? whole;
    });
}
