/**
 * Whether a text is what a pattern with wildcards describes: `*` stands for any characters, `?` for one. Case counts.
 *
 * Takes time in proportion to the product of both lengths at most, whatever the pattern.
 */
export function matchesWildcard(text: string, pattern: string): boolean {
    let at = 0;
    let place = 0;
    let star = -1;
    let resume = 0;
    while (at < text.length) {
        const wanted = pattern[place];
        if (wanted === "*") {
            star = place++;
            resume = at;
        } else if (wanted === "?" || wanted === text[at]) {
            place++;
            at++;
        } else if (star >= 0) {
            // The last star takes one character more; earlier ones need not be tried again.
            place = star + 1;
            at = ++resume;
        } else return false;
    }
    while (pattern[place] === "*") place++;
    return place === pattern.length;
}

/** Whether a text has wildcards. */
export function hasWildcards(text: string): boolean {
    return /[*?]/.test(text);
}
