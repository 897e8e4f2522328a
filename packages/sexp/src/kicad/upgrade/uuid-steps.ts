import type { Model } from "../../model/schema.ts";
import type { Loose, UpgradeContext } from "./upgrade-context.ts";

/** A stamp of version 5: seconds in hexadecimal digits. */
const STAMP = /^[\da-f]{1,8}$/i;

/** The uuid that KiCad makes of a stamp of version 5. */
export function uuidOfStamp(stamp: string): string {
    return `00000000-0000-0000-0000-${stamp.toLowerCase().padStart(12, "0")}`;
}

/** A path of stamps as one of uuids: `/5A000001/5A000002`. */
export function pathOfStamps(path: string): string {
    return path
        .split("/")
        .map((part) => (STAMP.test(part) ? uuidOfStamp(part) : part))
        .join("/");
}

/** The models of boards and footprints whose items always have a uuid from version 8 on. */
const IDENTIFIED: ReadonlySet<string> = new Set([
    "Footprint",
    "FootprintText",
    "GraphicLine",
    "GraphicRectangle",
    "GraphicCircle",
    "GraphicArc",
    "GraphicPolygon",
    "GraphicCurve",
    "BoardText",
    "TextBox",
    "BoardImage",
    "Dimension",
    "Target",
    "Segment",
    "TrackArc",
    "Via",
    "Zone",
    "Pad",
    "Group",
]);

/** Makes a uuid of a stamp, and gives one to items of boards that have none. */
export function upgradeUuid(
    model: Model,
    object: Loose,
    context: UpgradeContext,
    place: string,
    parent: Model | undefined,
): void {
    if (!model.byName.has("uuid")) return;
    const { uuid } = object;
    if (typeof uuid === "string" && STAMP.test(uuid)) {
        const isNothing = /^0+$/.test(uuid);
        object.uuid = isNothing ? context.newUuid() : uuidOfStamp(uuid);
        context.log.add("stamps are uuids", place);
    } else if (uuid === undefined && context.from <= 7 && isMissing(model, parent)) {
        object.uuid = context.newUuid();
        context.log.add(`${model.name} has a uuid`, place);
    }
}

/** Footprints of libraries have none, nor have parts of pads; texts of dimensions go with their dimension. */
function isMissing(model: Model, parent: Model | undefined): boolean {
    if (parent === undefined || parent.name === "PadPrimitives" || parent.name === "Dimension") return false;
    return IDENTIFIED.has(model.name);
}
