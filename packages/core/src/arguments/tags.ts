import { ArgumentRangeError, type Place, placeName, placeOf, wrongType } from "./argument-error.ts";
import { didYouMean } from "./did-you-mean.ts";
import { showValue } from "./show-value.ts";

/** Checks the tag of an enum and returns it; `tags` are all there are. */
export function checkTag<Tag extends string>(
    value: Tag,
    tags: readonly Tag[],
    call: string,
    place: Place,
    key?: string | number,
): Tag {
    if (tags.includes(value)) return value;
    throw notTag(value, tags, call, placeOf(place, key));
}

/** Checks the tag of an enum and returns its number. */
export function checkTagIndex<Tag extends string>(
    value: Tag,
    tags: readonly Tag[],
    call: string,
    place: Place,
): number {
    const index = tags.indexOf(value);
    if (index >= 0) return index;
    throw notTag(value, tags, call, place);
}

function notTag(value: unknown, tags: readonly string[], call: string, place: Place): Error {
    const expected = `one of ${tags.map((tag) => JSON.stringify(tag)).join(", ")}`;
    if (typeof value !== "string") return wrongType(value, call, place, expected);
    return new ArgumentRangeError(
        call,
        placeName(place),
        `must be ${expected}, got ${showValue(value)}${didYouMean(value, tags)}`,
    );
}
