import { type Float, float, type Literal } from "./literal.ts";

/** What an attribute holds: see {@link int}, {@link real}, {@link str}, {@link bool}, {@link bigInt} and {@link oneOf}. */
export class AttributeType<Value extends Literal = Literal, Optional extends boolean = boolean> {
    /** In words, for messages: `an integer`. */
    readonly expected: string;
    /** Whether it may be absent. */
    readonly isOptional: Optional;
    readonly #accepts: (value: unknown) => value is Value;
    // Not of `Value`, so that a type of integers is one of the types of attributes.
    readonly #settable: (value: Literal) => Literal | Float;

    /** Use {@link int} and its like. */
    constructor(
        expected: string,
        isOptional: Optional,
        accepts: (value: unknown) => value is Value,
        settable: (value: Value) => Literal | Float = (value) => value,
    ) {
        this.expected = expected;
        this.isOptional = isOptional;
        this.#accepts = accepts;
        this.#settable = settable as (value: Literal) => Literal | Float;
    }

    /** Whether a value is of this type. */
    accepts(value: unknown): value is Value {
        return this.#accepts(value);
    }

    /** What a value is set as. */
    settable(value: Value): Literal | Float {
        return this.#settable(value);
    }

    /** The same, but it may be absent: it is read as `undefined` then. */
    optional(): AttributeType<Value, true> {
        return new AttributeType(this.expected, true, this.#accepts, this.#settable);
    }
}

/** An integer that a `number` holds exactly, from -(2^53 - 1) to 2^53 - 1. */
export function int(): AttributeType<number, false> {
    // Adding 0 makes 0 of -0, which is kept as a float.
    return new AttributeType(
        "an integer",
        false,
        (value): value is number => Number.isSafeInteger(value),
        (value) => value + 0,
    );
}

/** A number that is kept as a 64-bit float, also when it is an integer. */
export function real(): AttributeType<number, false> {
    return new AttributeType("a number", false, (value): value is number => typeof value === "number", float);
}

/** A text. */
export function str(): AttributeType<string, false> {
    return new AttributeType("a text", false, (value): value is string => typeof value === "string");
}

/** `true` or `false`. */
export function bool(): AttributeType<boolean, false> {
    return new AttributeType("true or false", false, (value): value is boolean => typeof value === "boolean");
}

/** An integer of 64 bits as a `bigint`. */
export function bigInt(): AttributeType<bigint, false> {
    return new AttributeType("a bigint", false, (value): value is bigint => typeof value === "bigint");
}

/**
 * One of some values.
 *
 * @example
 * attrs({ side: oneOf('front', 'back') }) // 'front' | 'back'
 */
export function oneOf<const Values extends readonly Literal[]>(
    ...values: Values
): AttributeType<Values[number], false> {
    const shown = values.map((value) => (typeof value === "bigint" ? `${value}n` : JSON.stringify(value)));
    return new AttributeType(`one of ${shown.join(", ")}`, false, (value): value is Values[number] =>
        values.includes(value as Literal),
    );
}
