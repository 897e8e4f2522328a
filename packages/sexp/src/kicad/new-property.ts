/**
 * Properties as KiCad makes them, by the version of the file.
 */
import { randomUUID } from "node:crypto";
import {
    Board,
    Footprint,
    type FootprintTextType,
    LibrarySymbol,
    NetlistComponent,
    NetlistSheet,
    SchematicProperty,
} from "../gen/models.ts";
import { versionOf } from "./board-of.ts";
import type { PropertyOwner } from "./properties.ts";

/** The properties that footprints have as texts of their own up to version 7. */
export const TEXT_TYPES: ReadonlyMap<string, FootprintTextType> = new Map([
    ["Reference", "reference"],
    ["Value", "value"],
] as const);

/** The first version in which properties of footprints have a place. */
const WITH_PLACE = 8;
/** How large the letters of fields are. */
const SIZE = [1.27, 1.27] as const;

/** Adds a property to an object that has none of that name. */
export function addProperty(owner: PropertyOwner, name: string, value: string): void {
    if (owner instanceof Footprint) addToFootprint(owner, name, value);
    else if (owner instanceof Board || owner instanceof NetlistComponent || owner instanceof NetlistSheet)
        owner.properties.push({ name, value });
    else addField(owner, name, value);
}

function addToFootprint(owner: Footprint, name: string, value: string): void {
    const version = versionOf(owner);
    const type = TEXT_TYPES.get(name);
    if (version < WITH_PLACE && type === undefined) {
        owner.properties.push({ name, value });
        return;
    }
    const isBack = owner.layer === "B.Cu";
    const font = { size: type === undefined ? SIZE : ([1, 1] as const), thickness: 0.15 };
    const text = {
        at: { x: 0, y: 0, angle: owner.at?.angle ?? 0 },
        layer: { name: `${isBack ? "B" : "F"}.${name === "Reference" ? "SilkS" : "Fab"}` },
        uuid: version < 6 ? undefined : randomUUID(),
        effects: isBack ? { font, justify: { words: ["mirror"] } } : { font },
    };
    if (version < WITH_PLACE && type !== undefined) owner.texts.push({ type, text: value, ...text });
    else owner.properties.push({ name, value, hide: type === undefined || undefined, ...text });
}

/** Adds a hidden field to a symbol, a sheet or a label. */
function addField(owner: PropertyOwner, name: string, value: string): void {
    const version = versionOf(owner);
    const place = owner instanceof LibrarySymbol ? undefined : (owner as { at?: { x: number; y: number } }).at;
    const ids = owner.properties.map((item) => (item instanceof SchematicProperty ? (item.id ?? -1) : -1));
    owner.properties.push({
        name,
        value,
        // Version 6 numbers the fields of a symbol; the first four have numbers of their own.
        id: version === 6 && ids.some((id) => id >= 0) ? Math.max(3, ...ids) + 1 : undefined,
        at: [place?.x ?? 0, place?.y ?? 0, 0],
        ...(version < 10
            ? { effects: { font: { size: SIZE }, hide: true } }
            : { hide: true, effects: { font: { size: SIZE } } }),
    });
}
