import { nameErrors } from "../errors/pyzig-error.ts";
import { showValue } from "./show-value.ts";

/** Where a value stands: a parameter's name, or a place within it. Text is only made of it for an error message. */
export type Place = string | NestedPlace;

/** A place within a parameter's value. */
export interface NestedPlace {
    /** What it lies in. */
    readonly parent: Place;
    /** A property's name, or an index. */
    readonly key: string | number;
}

/** The place of a property or an element. */
export function within(parent: Place, key: string | number): NestedPlace {
    return { parent, key };
}

/** The place of a property or element when `key` names one, else the place itself. */
export function placeOf(place: Place, key: string | number | undefined): Place {
    return key === undefined ? place : within(place, key);
}

/** `options.limits[3].name` */
export function placeName(place: Place): string {
    if (typeof place === "string") return place;
    const parent = placeName(place.parent);
    return typeof place.key === "number" ? `${parent}[${place.key}]` : `${parent}.${place.key}`;
}

/** An argument has the wrong type. */
export class ArgumentTypeError extends TypeError {
    /** Always this value. */
    readonly code = "ERR_PYZIG_ARGUMENT" as const;
    /** The function that was called: `Tree.remove`. */
    readonly function: string;
    /** The parameter, or the place within it: `options.limit`. */
    readonly parameter: string;

    /** Makes the error of one argument. */
    constructor(call: string, parameter: string, problem: string) {
        super(`${call}: parameter "${parameter}" ${problem}`);
        this.function = call;
        this.parameter = parameter;
    }
}

nameErrors(ArgumentTypeError, "TypeError");

/** An argument has the right type but a value that isn't allowed. */
export class ArgumentRangeError extends RangeError {
    /** Always this value. */
    readonly code = "ERR_PYZIG_ARGUMENT" as const;
    /** The function that was called: `Tree.remove`. */
    readonly function: string;
    /** The parameter, or the place within it: `options.limit`. */
    readonly parameter: string;

    /** Makes the error of one argument. */
    constructor(call: string, parameter: string, problem: string) {
        super(`${call}: parameter "${parameter}" ${problem}`);
        this.function = call;
        this.parameter = parameter;
    }
}

nameErrors(ArgumentRangeError, "RangeError");

/** The error for a value of the wrong type. `expected` continues "must be": `a string`. */
export function wrongType(value: unknown, call: string, place: Place, expected: string): ArgumentTypeError {
    return new ArgumentTypeError(call, placeName(place), `must be ${expected}, got ${showValue(value)}`);
}

/** The error for a value out of range. `expected` continues "must be": `an integer from 0 to 255`. */
export function outOfRange(value: unknown, call: string, place: Place, expected: string): ArgumentRangeError {
    return new ArgumentRangeError(call, placeName(place), `must be ${expected}, got ${showValue(value)}`);
}
