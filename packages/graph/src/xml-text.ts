/**
 * Text in which each character that XML 1.0 can't hold at all, not even escaped, is U+FFFD instead: NUL and most other control characters,
 * U+FFFE and U+FFFF.
 */
export function replaceForbidden(text: string): string {
    return text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd");
}

const escapes: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\t": "&#9;",
    "\n": "&#10;",
    "\r": "&#13;",
    "\u0085": "&#133;",
    "\u2028": "&#8232;",
    "\u2029": "&#8233;",
};

/** Text between tags. A reader would take a bare carriage return for a line feed; some also U+0085, U+2028 and U+2029. */
export function escapeContent(text: string): string {
    return replaceForbidden(text).replaceAll(/[&<>\r\u0085\u2028\u2029]/g, (character) => escapes[character] as string);
}

/** Text between double quotes in a tag. A reader would take bare white space for blanks. */
export function escapeQuoted(text: string): string {
    return replaceForbidden(text).replaceAll(
        /[&<>"\t\n\r\u0085\u2028\u2029]/g,
        (character) => escapes[character] as string,
    );
}
