import { ArgumentTypeError, type Place, placeName, placeOf, wrongType } from "./argument-error.ts";

/** ES2024, which is newer than the typings in use. */
type WellFormedText = string & { isWellFormed(): boolean };

/** Checks a text: it must have a UTF-8 form, which a lone surrogate has not. */
export function checkText(value: string, call: string, place: Place, key?: string | number): string {
    if (typeof value === "string" && (value as WellFormedText).isWellFormed()) return value;
    const where = placeOf(place, key);
    if (typeof value !== "string") throw wrongType(value, call, where, "a string");
    const index = loneSurrogate(value);
    const unit = value.charCodeAt(index).toString(16).toUpperCase();
    throw new ArgumentTypeError(
        call,
        placeName(where),
        `must be well-formed Unicode: it has a lone surrogate (U+${unit}) at index ${index}`,
    );
}

function loneSurrogate(text: string): number {
    for (let index = 0; index < text.length; index++) {
        const point = text.codePointAt(index) as number;
        if (point > 0xffff) index++;
        else if (point >= 0xd800 && point <= 0xdfff) return index;
    }
    return -1;
}
