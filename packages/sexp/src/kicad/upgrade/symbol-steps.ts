/**
 * Symbols of libraries, and the fields and shapes that they share with schematics.
 */
import type { PlainPoint } from "../geometry/point.ts";
import { itemsIn, type Loose, partOf, pointIn, type UpgradeStep } from "./upgrade-context.ts";

/** The description of a symbol is a field like others from version 8 on. */
const upgradeSymbol: UpgradeStep = (symbol, { from, to, log }, place) => {
    if (from > 7 || to < 8) return;
    for (const property of itemsIn(symbol, "properties")) {
        if (property.name !== "ki_description") continue;
        property.name = "Description";
        log.add("the property ki_description is Description", place);
    }
};

/** From version 10 on a field itself says that it is hidden; before, how it looks. */
const upgradeField: UpgradeStep = (field, { to, log }, place) => {
    const effects = partOf(field, "effects");
    if (to < 10 || effects?.hide !== true) return;
    const { hide: _, ...rest } = effects;
    field.effects = rest;
    field.hide = true;
    log.add("(hide yes) stands in the field, not in its effects", place);
};

/** Early files of version 6 have a word of their own. */
const upgradePin: UpgradeStep = (pin, { log }, place) => {
    if (pin.type !== "unconnected") return;
    pin.type = "no_connect";
    log.add("pins of the type unconnected are of the type no_connect", place);
};

/** Early files of version 6 have the circle of an arc instead of its middle. Their arcs are shorter than half a circle. */
const upgradeArc: UpgradeStep = (arc, { log }, place) => {
    const radius = partOf(arc, "radius");
    const [start, end] = [pointIn(arc, "start"), pointIn(arc, "end")];
    const center = radius === undefined ? undefined : pointIn(radius, "at");
    if (arc.mid !== undefined || start === undefined || end === undefined || center === undefined) return;
    const length = Math.hypot(start.x - center.x, start.y - center.y);
    const [x, y] = [start.x + end.x - 2 * center.x, start.y + end.y - 2 * center.y];
    const away = Math.hypot(x, y);
    // Half a circle has its middle at a right angle; which one, its angles say.
    const direction = away > 1e-6 * length ? { x: x / away, y: y / away } : acrossHalf(arc, start, center, length);
    arc.mid = { x: rounded(center.x + length * direction.x), y: rounded(center.y + length * direction.y) };
    delete arc.radius;
    log.add("arcs have three points instead of a circle and angles", place);
};

function acrossHalf(arc: Loose, start: PlainPoint, center: PlainPoint, length: number): PlainPoint {
    const angles = partOf(partOf(arc, "radius") ?? {}, "angles");
    const isClockwise = Number(angles?.end) < Number(angles?.start);
    const [x, y] = [(start.x - center.x) / length, (start.y - center.y) / length];
    return isClockwise ? { x: y, y: -x } : { x: -y, y: x };
}

/** Schematics have a resolution of a tenth of a micrometre. */
function rounded(millimetres: number): number {
    return Math.round(millimetres * 1e4) / 1e4 || 0;
}

export const symbolSteps: readonly (readonly [string, UpgradeStep])[] = [
    ["AlternatePin", upgradePin],
    ["LibrarySymbol", upgradeSymbol],
    ["SchematicArc", upgradeArc],
    ["SchematicProperty", upgradeField],
    ["SymbolPin", upgradePin],
];
