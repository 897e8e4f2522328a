/**
 * The value of an attribute.
 *
 * - A `number` that is a safe integer is kept as a 64-bit integer, any other `number` (also -0) as a 64-bit float; both are read back as
 *   the same `number`.
 * - A `bigint` from -2^63 to 2^64-1 is kept exactly and read back as a `bigint`; others throw a `RangeError`.
 * - A `string` holds any Unicode text, NUL included. Lone surrogates throw.
 * - An absent value is an absent key: `undefined` in an object of attributes is skipped, and `null` throws.
 */
export type Literal = string | boolean | number | bigint;

/** Attributes of something new, by their keys. */
export type Attributes = { readonly [key: string]: Literal | Float | undefined };

/** A number that is kept as a float although it is an integer; see {@link float}. */
export class Float {
    /** The number. */
    readonly value: number;

    /** Use {@link float}. */
    constructor(value: number) {
        this.value = value;
    }
}

/**
 * Has a number kept as a 64-bit float also when it is an integer. Zig code that reads the attribute sees the difference; reading it in
 * TypeScript gives the plain number.
 *
 * @example
 * node.setAttr('ratio', float(2));
 */
export function float(value: number): Float {
    if (typeof value !== "number") throw new TypeError(`float: a number is needed, got a ${typeof value}`);
    return new Float(value);
}

/** What can be set: a value of the attribute's type; a `Float` where that is a `number`. */
export type Settable<Value> = Value | (number extends Value ? Float : never);

/** The attributes of something new: all that its type requires. */
export type SettableAttributes<Type> = { readonly [Key in keyof Type]: Settable<Type[Key]> };

/** The values of an attribute that is there. */
export type Present<Value> = Exclude<Value, undefined>;

/** The key of an attribute and a value of its type. */
export type AttributeEntry<Type> = {
    [Key in KeyOf<Type>]-?: readonly [key: Key, value: Present<Type[Key]>];
}[KeyOf<Type>];

/** The keys of a type of attributes. */
export type KeyOf<Type> = keyof Type & string;
