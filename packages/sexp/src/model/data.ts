/** What a plain object can say besides its fields; `toJSON` adds it where it is needed to make the same file again. */
export interface Unmodelled {
    /** The text of what the model doesn't know, or what is not as it says, in order. */
    readonly $extra?: readonly string[] | undefined;
    /** The head of the list, where it isn't the one that files of this version have: `"tstamp"`. */
    readonly $head?: string | undefined;
    /** The order of the fields, where it isn't that of the model: `"tracks*12"` stands for twelve items. */
    readonly $order?: readonly string[] | undefined;
    /** Unusual spellings by field: the text, and the value it stands for. Not used where the value is another one. */
    readonly $source?: Readonly<Record<string, readonly (readonly [text: string, value: unknown])[]>> | undefined;
}

/** A word of an enum. Files of later versions may have others. */
export type Open<Word extends string> = Word | (string & {});
