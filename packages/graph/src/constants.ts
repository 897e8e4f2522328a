/** An absent row, and an absent number of an edge. */
export const none = 0xffff_ffff;

/** Views of up to this many rows do without an index; zig/graph/membership.zig has the same number. */
export const small = 8;

/** The numbers of the tags, in the order of `Tag`. */
export const BOOLEAN = 0;
/** See `Tag`. */
export const INTEGER = 1;
/** See `Tag`. */
export const BIG_INTEGER = 2;
/** See `Tag`. */
export const UNSIGNED = 3;
/** See `Tag`. */
export const FLOAT = 4;
/** See `Tag`. */
export const TEXT = 5;
