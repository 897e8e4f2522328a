/**
 * The head words of models. Each has a number that is the same in all documents, so that a document can keep what it calls the word in an
 * array.
 */

/** A head word of some model. */
export interface Token {
    readonly text: string;
    /** Counts from 0. */
    readonly index: number;
}

const tokens = new Map<string, Token>();

/** The token of a word: the same object each time. */
export function tokenOf(text: string): Token {
    const known = tokens.get(text);
    if (known !== undefined) return known;
    const token: Token = { text, index: tokens.size };
    tokens.set(text, token);
    return token;
}

/** The token of a word, undefined when no model has it. */
export function findToken(text: string): Token | undefined {
    return tokens.get(text);
}
