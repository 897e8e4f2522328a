/**
 * Footprints, with what is in them.
 */
import { itemsIn, type Loose, partOf, type UpgradeContext, type UpgradeStep } from "./upgrade-context.ts";
import { pathOfStamps } from "./uuid-steps.ts";

const upgradeFootprint: UpgradeStep = (footprint, context, place) => {
    const { from, to } = context;
    if (typeof footprint.path === "string") footprint.path = pathOfStamps(footprint.path);
    upgradeAttributes(footprint, context, place);
    if (from > 7 || to < 8) return;
    const properties = itemsIn(footprint, "properties").flatMap((property) =>
        upgradeProperty(footprint, property, context, place),
    );
    const texts: Loose[] = [];
    const graphics: Loose[] = [];
    for (const graphic of itemsIn(footprint, "graphics")) {
        const name = graphic.kind === "text" ? NAMES[String(graphic.type)] : undefined;
        if (name === undefined) graphics.push(graphic);
        else texts.push(propertyOfText(name, graphic, context, place));
    }
    footprint.graphics = graphics;
    // The reference first, then the value, then all others.
    texts.sort((left, right) => Number(left.name !== "Reference") - Number(right.name !== "Reference"));
    footprint.properties = [...texts, ...properties];
};

/** The texts that are properties from version 8 on. */
const NAMES: Readonly<Record<string, string>> = { reference: "Reference", value: "Value" };

function propertyOfText(name: string, text: Loose, { log, newUuid }: UpgradeContext, place: string): Loose {
    log.add(`the text (fp_text ${name.toLowerCase()} …) is the property ${name}`, place);
    const { kind: _, type: __, text: value, locked: ___, ...rest } = text;
    return { uuid: newUuid(), ...rest, name, value };
}

/** A property of version 6 or 7 has no place: it is hidden from version 8 on. Some have a field of their own then. */
function upgradeProperty(footprint: Loose, property: Loose, context: UpgradeContext, place: string): Loose[] {
    const { name, value } = property;
    const field = OWN_FIELDS[String(name)];
    if (field !== undefined && (footprint[field] === undefined || footprint[field] === value)) {
        footprint[field] = value;
        context.log.add(`the property ${String(name)} is a field of its own`, place);
        return [];
    }
    if (name === "ki_fp_filters" || property.at !== undefined) return [property];
    context.log.add("properties have a place and are hidden", place);
    const angle = partOf(footprint, "at")?.angle;
    return [
        {
            ...property,
            name: name === "ki_description" ? "Description" : name,
            at: { x: 0, y: 0, angle: angle ?? 0 },
            unlocked: true,
            layer: { name: footprint.layer === "B.Cu" ? "B.Fab" : "F.Fab" },
            hide: true,
            uuid: context.newUuid(),
            effects: {
                font: { size: { height: 1.27, width: 1.27 }, thickness: 0.15 },
                ...(footprint.layer === "B.Cu" ? { justify: { words: ["mirror"] } } : {}),
            },
        },
    ];
}

const OWN_FIELDS: Readonly<Record<string, string>> = {
    Sheetname: "sheetName",
    Sheetfile: "sheetFile",
    ki_keywords: "tags",
};

/** Version 5 says `virtual` for what is no part, and nothing for parts with pins. */
function upgradeAttributes(footprint: Loose, { from, log }: UpgradeContext, place: string): void {
    const attributes = (footprint.attributes ?? []) as readonly string[];
    if (attributes.includes("virtual")) {
        footprint.attributes = attributes.flatMap((word) =>
            word === "virtual" ? ["exclude_from_pos_files", "exclude_from_bom"] : [word],
        );
        log.add("(attr virtual) is (attr exclude_from_pos_files exclude_from_bom)", place);
    } else if (
        from <= 5 &&
        attributes.length === 0 &&
        itemsIn(footprint, "pads").some((pad) => pad.type === "thru_hole")
    ) {
        footprint.attributes = ["through_hole"];
        log.add("parts with pins have (attr through_hole)", place);
    }
}

/** The flag stands in the text from version 8 on, not in its place. */
const upgradeText: UpgradeStep = (text, { to, log }, place) => {
    const at = partOf(text, "at");
    if (to >= 8 && at?.unlocked === true) {
        const { unlocked: _, ...rest } = at;
        text.at = rest;
        text.unlocked = true;
        log.add("the flag unlocked stands in the text", place);
    }
    if (to >= 8 && at !== undefined && at.angle === undefined) text.at = { ...(text.at as Loose), angle: 0 };
    for (const key of ["text", "value"]) {
        const value = text[key];
        if (typeof value !== "string" || !/%[RV]/.test(value)) continue;
        text[key] = value.replaceAll("%R", reference("REFERENCE")).replaceAll("%V", reference("VALUE"));
        log.add("%R and %V in texts are variables", place);
    }
};

function reference(name: string): string {
    return `\${${name}}`;
}

/** The place of a model was in inches. */
const upgradeModel: UpgradeStep = (model, { log }, place) => {
    const xyz = partOf(partOf(model, "at") ?? {}, "xyz");
    if (xyz === undefined || model.offset !== undefined) return;
    const millimetres = (inches: unknown): number => Math.round(Number(inches) * 25.4 * 1e6) / 1e6;
    model.offset = { xyz: { x: millimetres(xyz.x), y: millimetres(xyz.y), z: millimetres(xyz.z) } };
    delete model.at;
    log.add("places of models are in millimetres", place);
};

export const footprintSteps: readonly (readonly [string, UpgradeStep])[] = [
    ["Footprint", upgradeFootprint],
    ["FootprintText", upgradeText],
    ["FootprintProperty", upgradeText],
    ["FootprintModel", upgradeModel],
];
