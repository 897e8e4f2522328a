import { checkText, wrongType } from "@pyzig/core";

/** The items of something to iterate that was given as an argument. */
export function itemsOf<Item>(items: Iterable<Item>, call: string, place: string): Item[] {
    if (typeof items !== "object" || items === null || !(Symbol.iterator in items))
        throw wrongType(items, call, place, "something to iterate");
    return Array.from(items);
}

/** The names that were given as an argument. */
export function namesOf(names: Iterable<string>, call: string): string[] {
    return itemsOf(names, call, "names").map((name, index) => checkText(name, call, `names[${index}]`));
}
