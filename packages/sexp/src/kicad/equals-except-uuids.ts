import { equals } from "../compare.ts";
import { Board, Footprint, Generated, Group } from "../gen/models.ts";
import { ModelObject } from "../model/model-object.ts";
import { versionOf } from "./board-of.ts";
import { identifiablesOf } from "./items.ts";
import { KicadFile } from "./kicad-file.ts";

/** What counts as a difference besides uuids. */
export interface EqualsExceptUuidsOptions {
    /** How much two numbers may differ and still count as the same, in millimetres and degrees. Default: 1e-6, which is KiCad's smallest step. */
    readonly tolerance?: number | undefined;
}

/** The smallest step of KiCad's boards: a nanometre. */
const NANOMETRE = 1e-6;
/** The last version that calls the identifier of a group its `id`. */
const LAST_WITH_ID = 7;

/**
 * Whether two files, or two objects of whatever files, say the same but for their uuids. Members of groups are the same where they are the same items,
 * whatever their uuids are.
 */
export function equalsExceptUuids(
    left: KicadFile | ModelObject,
    right: KicadFile | ModelObject,
    { tolerance = NANOMETRE }: EqualsExceptUuidsOptions = {},
): boolean {
    const [one, other] = [rootOf(left), rootOf(right)];
    const ignore = ["uuid", "tstamp", "members"];
    if ((one instanceof Board || one instanceof Footprint) && versionOf(one) <= LAST_WITH_ID) ignore.push("id");
    if (!equals(nodeOf(left), nodeOf(right), { ignore, tolerance })) return false;
    // All else being the same, the n-th item of one is the n-th of the other.
    const [items, others] = [[...identifiablesOf(one)], [...identifiablesOf(other)]];
    const [places, otherPlaces] = [placesOf(items), placesOf(others)];
    return items.every((item, index) => {
        if (!(item instanceof Group || item instanceof Generated)) return true;
        const members = [...item.members].map((uuid) => places.get(uuid) ?? uuid).sort();
        const otherMembers = [...(others[index] as Group | Generated).members];
        if (members.length !== otherMembers.length) return false;
        const sorted = otherMembers.map((uuid) => otherPlaces.get(uuid) ?? uuid).sort();
        return members.every((member, position) => member === sorted[position]);
    });
}

function rootOf(file: KicadFile | ModelObject): ModelObject {
    return file instanceof ModelObject ? file : file.root;
}

/** All that is compared: also what stands beside the root. */
function nodeOf(file: KicadFile | ModelObject): { readonly node: ModelObject["node"] } {
    return file instanceof KicadFile ? file.document : file;
}

/** The places of items by their uuids. */
function placesOf(items: readonly (ModelObject & { readonly uuid: string | undefined })[]): Map<string, number> {
    const places = new Map<string, number>();
    for (const [index, { uuid }] of items.entries()) if (uuid !== undefined) places.set(uuid, index);
    return places;
}
