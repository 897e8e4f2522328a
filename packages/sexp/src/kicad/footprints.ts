/**
 * Footprints of a board by their properties.
 */
import type { Board, Footprint } from "../gen/models.ts";
import { ItemError, notFound } from "./item-error.ts";
import { properties } from "./properties.ts";

/**
 * The footprint with a reference, or with another property of that value.
 *
 * @param property - The name of the property. Default: `Reference`.
 * @throws ItemError when there is none, or when there are several.
 */
export function getFootprint(board: Board, value: string, property = "Reference"): Footprint {
    const found = board.footprints.filter((footprint) => properties(footprint).find(property) === value);
    const [footprint, second] = found;
    if (footprint === undefined) {
        const known = board.footprints.map((each) => properties(each).find(property) ?? "");
        throw notFound(`footprint with the ${property}`, value, known, "the board");
    }
    if (second !== undefined)
        throw new ItemError(
            "Ambiguous",
            `the board has ${found.length} footprints with the ${property} ${JSON.stringify(value)}: ${footprint.location}, ${second.location}${found.length > 2 ? ", …" : ""}`,
            value,
            [value],
        );
    return footprint;
}

/**
 * The first footprint with a reference, or with another property of that value; undefined when there is none.
 *
 * @param property - The name of the property. Default: `Reference`.
 */
export function findFootprint(board: Board, value: string, property = "Reference"): Footprint | undefined {
    return board.footprints.find((footprint) => properties(footprint).find(property) === value);
}

/**
 * The footprints by the values of a property. Those without the property are left out; where several have the same value, the map has the first.
 *
 * @param property - The name of the property. Default: `Reference`.
 */
export function footprintMap(board: Board, property = "Reference"): Map<string, Footprint> {
    return new Map(
        [...footprintsBy(board, property)].map(([value, footprints]) => [value, footprints[0] as Footprint]),
    );
}

/**
 * All footprints by the values of a property. Those without the property are left out.
 *
 * @param property - The name of the property. Default: `Reference`.
 */
export function footprintsBy(board: Board, property = "Reference"): Map<string, Footprint[]> {
    const map = new Map<string, Footprint[]>();
    for (const footprint of board.footprints) {
        const value = properties(footprint).find(property);
        if (value === undefined) continue;
        const known = map.get(value);
        if (known === undefined) map.set(value, [footprint]);
        else known.push(footprint);
    }
    return map;
}
