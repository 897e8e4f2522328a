import { checkObject, type Place, unknownKey } from "@pyzig/core";

/** Refuses a property that nothing would read: a misspelt option, or an attribute that should be among the attributes. */
export function checkOptions<Options extends object>(
    options: Options,
    known: readonly string[],
    call: string,
    place: Place = "options",
): Options {
    checkObject(options, call, place);
    for (const key in options) if (!known.includes(key)) throw unknownKey(key, known, call, place);
    return options;
}
