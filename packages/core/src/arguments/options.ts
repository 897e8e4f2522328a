import { ArgumentTypeError, type Place, placeName, wrongType } from "./argument-error.ts";
import { didYouMean } from "./did-you-mean.ts";
import { quote } from "./show-value.ts";

/** Checks that a value can have the properties of a struct. */
export function checkObject<Value extends object>(value: Value, call: string, place: Place): Value {
    if (typeof value === "object" && value !== null) return value;
    throw wrongType(value, call, place, "an object");
}

/** Refuses a key that a struct with optional fields does not have: a misspelt option would do nothing. */
export function unknownKey(key: string, known: readonly string[], call: string, place: Place): ArgumentTypeError {
    const list = known.map((name) => JSON.stringify(name)).join(", ");
    return new ArgumentTypeError(
        call,
        placeName(place),
        `has the unknown key ${quote(key)}${didYouMean(key, known)} (known: ${list})`,
    );
}
