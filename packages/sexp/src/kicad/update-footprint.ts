import { isDeepStrictEqual } from "node:util";
import { Footprint, FootprintModel, FootprintProperty, FootprintText, Group, Pad } from "../gen/models.ts";
import type { ModelList } from "../model/model-list.ts";
import { ModelObject, objectAccess } from "../model/model-object.ts";
import type { Field } from "../model/schema.ts";
import { ValueList } from "../model/value-list.ts";
import { fieldValue } from "./containers.ts";
import { copyOf } from "./insert-footprint.ts";
import { placeFootprint } from "./place-footprint.ts";
import { requireSameVersion } from "./same-version.ts";

/** What {@link updateFootprint} is told. */
export interface UpdateFootprintOptions {
    /** What the footprint is called from then on, with its library: `Resistor_SMD:R_0603`. Default: as before. */
    readonly name?: string | undefined;
    /** Whether texts and properties get the place, the layer and the looks that they have in the library. Default: they stay as they are. */
    readonly resetTexts?: boolean | undefined;
    /** Makes the uuids of what is new of those in the library. Default: random ones. */
    readonly partUuid?: ((old: string) => string) | undefined;
}

/** What an update has changed in a footprint. */
export interface FootprintUpdate {
    /** The fields of the footprint itself that got other values: `description`. */
    readonly fields: readonly string[];
    /** What is new. */
    readonly added: readonly ModelObject[];
    /** What is not as it was. It has the uuid that it had. */
    readonly changed: readonly ModelObject[];
    /** What is not in the library any more, taken out. */
    readonly removed: readonly ModelObject[];
}

/** What a footprint on a board has of its own. */
const OWN: ReadonlySet<string> = new Set([
    "name",
    "version",
    "generator",
    "generatorVersion",
    "locked",
    "placed",
    "layer",
    "uuid",
    "at",
    "componentClasses",
    "path",
    "sheetName",
    "sheetFile",
    "units",
    "variants",
]);

/** The attributes that say what is done with the part; the others say what it is, and follow the library. */
const PART_ATTRIBUTES: ReadonlySet<string> = new Set([
    "board_only",
    "exclude_from_pos_files",
    "exclude_from_bom",
    "dnp",
]);

/** A part of a footprint. */
type Part = ModelObject & { uuid?: string | undefined };

/**
 * Makes a footprint on a board what it is in a library by now.
 *
 * Its uuid, place and side, the nets of its pads, its properties, and what texts are hidden stay. So does, with its uuid, everything that is the
 * same in both; what is not in the library is taken out, except properties.
 *
 * @param library - The footprint: the root of a `.kicad_mod` file of the same version of KiCad.
 * @throws ItemError when the files are of different versions.
 */
export function updateFootprint(
    footprint: Footprint,
    library: Footprint,
    { name, resetTexts = false, partUuid }: UpdateFootprintOptions = {},
): FootprintUpdate {
    requireSameVersion(library, footprint, "updateFootprint");
    const fresh = copyOf(library, footprint, partUuid);
    const { x = 0, y = 0, angle = 0 } = footprint.at ?? {};
    placeFootprint(fresh, { at: [x, y, angle], layer: footprint.layer });
    const update = new Update(footprint, fresh, resetTexts);
    update.run();
    if (name !== undefined && name !== footprint.name) {
        footprint.name = name;
        update.fields.push("name");
    }
    const { fields, added, changed, removed } = update;
    return { fields, added, changed, removed };
}

class Update implements FootprintUpdate {
    readonly fields: string[] = [];
    readonly added: ModelObject[] = [];
    readonly changed: ModelObject[] = [];
    readonly removed: ModelObject[] = [];
    readonly #footprint: Footprint;
    readonly #fresh: Footprint;
    readonly #resetTexts: boolean;
    /** The uuids that things of the library have in the end. */
    readonly #uuids = new Map<string, string>();
    /** By the numbers of pads: one that has the net of all of them. */
    readonly #pads: ReadonlyMap<string, Pad>;

    constructor(footprint: Footprint, fresh: Footprint, resetTexts: boolean) {
        this.#footprint = footprint;
        this.#fresh = fresh;
        this.#resetTexts = resetTexts;
        this.#pads = new Map(footprint.pads.map((pad) => [pad.number, pad.clone()]));
    }

    run(): void {
        // Groups name what is before them.
        for (const field of Footprint.model.fields) {
            if (field.derived || OWN.has(field.name)) continue;
            if (field.list && field.isStructure) this.#mergeList(field);
            else this.#setValue(field);
        }
    }

    #setValue(field: Field): void {
        const [old, value] = [fieldValue(this.#footprint, field), fieldValue(this.#fresh, field)];
        if (field.name === "attributes") {
            this.#setAttributes();
            return;
        }
        if (old instanceof ModelObject && value instanceof ModelObject) {
            if (isSame(old, value)) return;
        } else if (old instanceof ValueList && value instanceof ValueList) {
            if (isDeepStrictEqual(old.toArray(), value.toArray())) return;
        } else if (isDeepStrictEqual(old, value)) return;
        (this.#footprint as unknown as Record<string, unknown>)[field.name] = value;
        this.fields.push(field.name);
    }

    #setAttributes(): void {
        const old = this.#footprint.attributes.toArray();
        const kinds = this.#fresh.attributes.filter((word) => !PART_ATTRIBUTES.has(word));
        const wanted = [...kinds, ...old.filter((word) => PART_ATTRIBUTES.has(word))];
        if (isDeepStrictEqual([...old].sort(), [...wanted].sort())) return;
        this.#footprint.attributes = wanted;
        this.fields.push("attributes");
    }

    #mergeList(field: Field): void {
        const list = fieldValue(this.#footprint, field) as ModelList<Part, Part>;
        const fresh = (fieldValue(this.#fresh, field) as ModelList<Part, Part>).toArray();
        const left = new Map<string, Part[]>();
        const pairs = new Map<Part, Part>();
        const unmatched: Part[] = [];
        const same = new Set<Part>();
        // What is the same first, then what is the same thing.
        for (const part of list) pushTo(left, contentKey(part), part);
        for (const part of fresh) {
            const old = left.get(contentKey(part))?.shift();
            if (old === undefined) unmatched.push(part);
            else {
                pairs.set(part, old);
                same.add(part);
            }
        }
        const others = new Map<string, Part[]>();
        for (const part of [...left.values()].flat()) pushTo(others, identityKey(part), part);
        for (const part of unmatched) {
            const old = others.get(identityKey(part))?.shift();
            if (old !== undefined) pairs.set(part, old);
        }
        const staying = new Set(pairs.values());
        for (const part of list.toArray()) {
            if (staying.has(part) || part instanceof FootprintProperty) continue;
            this.removed.push(list.remove(part));
        }
        for (const part of fresh) {
            const old = pairs.get(part);
            if (old?.uuid !== undefined && part.uuid !== undefined) this.#uuids.set(part.uuid, old.uuid);
            else if (part.uuid !== undefined) this.#uuids.set(part.uuid, part.uuid);
        }
        for (const part of fresh) {
            // Members of groups are uuids, which no comparison looks at.
            if (!same.has(part) || part instanceof Group) this.#put(list, part, pairs.get(part));
        }
    }

    /** Puts a part of the library into the footprint, in the place of the one that stands for it. */
    #put(list: ModelList<Part, Part>, part: Part, old: Part | undefined): void {
        if (part instanceof Group) part.members = this.#membersOf(part, old as Group | undefined);
        if (part instanceof Pad) this.#keepNet(part, old as Pad | undefined);
        if (old !== undefined) this.#keepText(part, old);
        if (old !== undefined && isSame(old, part)) return;
        part.remove();
        if (old === undefined) {
            this.added.push(list.push(part));
            return;
        }
        if (old.uuid !== undefined) part.uuid = old.uuid;
        const put = list.insert(list.indexOf(old), part);
        old.remove();
        this.changed.push(put);
    }

    /** The uuids that the members of a group have in the end; in the order that they had if they are the same. */
    #membersOf(group: Group, old: Group | undefined): string[] {
        const members = group.members.map((uuid) => this.#uuids.get(uuid) ?? uuid).sort();
        const before = old?.members.toArray() ?? [];
        return isDeepStrictEqual([...before].sort(), members) ? [...before] : members;
    }

    /** Pads are connected as those of their number were. */
    #keepNet(pad: Pad, old: Pad | undefined): void {
        const connected = old ?? this.#pads.get(pad.number);
        if (connected?.net !== undefined) pad.net = connected.net;
        if (connected?.pinFunction !== undefined) pad.pinFunction = connected.pinFunction;
        if (connected?.pinType !== undefined) pad.pinType = connected.pinType;
    }

    /** Texts say what they said, and look as they did. */
    #keepText(part: Part, old: Part): void {
        if (part instanceof FootprintProperty && old instanceof FootprintProperty) {
            if (old.value !== "") part.value = old.value;
            keepHidden(part, old);
            if (!this.#resetTexts) keepLooks(part, old);
        } else if (part instanceof FootprintText && old instanceof FootprintText) {
            if (part.type !== "user") part.text = old.text;
            keepHidden(part, old);
            if (!this.#resetTexts) keepLooks(part, old);
        }
    }
}

/** Files may say in the text itself that it is hidden, or in how it looks. */
function keepHidden<Text extends FootprintProperty | FootprintText>(part: Text, old: Text): void {
    const isHidden = old.hide || old.effects?.hide === true;
    const { effects } = part;
    if (effects?.hide === true && !isHidden) effects.hide = false;
    if (part.hide !== isHidden && effects?.hide !== true) part.hide = isHidden;
}

function keepLooks<Text extends FootprintProperty | FootprintText>(part: Text, old: Text): void {
    if (old.at !== undefined) part.at = old.at;
    part.layer = old.layer;
    part.effects = old.effects;
    part.renderCache = old.renderCache;
    if (old.unlocked !== part.unlocked) part.unlocked = old.unlocked;
}

/** A nanometre, KiCad's smallest step. */
const STEP = 1e-6;

/** Whether two parts say the same but for their uuids. */
function isSame(left: ModelObject, right: ModelObject): boolean {
    return left.equals(right, { ignore: ["uuid", "tstamp", "id"], tolerance: STEP, ignoreOrder: true });
}

/** Fields that say what a part is, not where or how. */
const NOT_CONTENT: ReadonlySet<string> = new Set(["uuid", "net", "pinFunction", "pinType", "$order", "$source"]);
/** Fields that say where a part is: two shapes of a kind with the same are the same shape. */
const GEOMETRY: readonly string[] = [
    "start",
    "mid",
    "end",
    "center",
    "at",
    "outline",
    "path",
    "polygons",
    "ends",
    "layer",
    "layers",
];

/** All that a part says, but for what differs between a library and a board. */
function contentKey(part: Part): string {
    const entries = Object.entries(part.toJSON()).filter(([name]) => !NOT_CONTENT.has(name));
    return keyOf(part, entries);
}

/** What makes two parts the same thing although they differ. */
function identityKey(part: Part): string {
    if (part instanceof FootprintProperty) return keyOf(part, part.name);
    if (part instanceof FootprintText)
        return keyOf(part, part.type === "user" ? [part.text, part.layer?.name] : part.type);
    if (part instanceof Pad) return keyOf(part, part.number);
    if (part instanceof FootprintModel) return keyOf(part, part.path);
    if (part instanceof Group) return keyOf(part, part.name ?? "");
    const data = part.toJSON() as Readonly<Record<string, unknown>>;
    return keyOf(
        part,
        GEOMETRY.map((name) => data[name]),
    );
}

function keyOf(part: Part, value: unknown): string {
    const kind = objectAccess.model(part).name;
    return `${kind} ${JSON.stringify(value, (key, each: unknown) => (key === "uuid" ? undefined : rounded(each)))}`;
}

/** Numbers that differ by less than KiCad's smallest step are the same. */
function rounded(value: unknown): unknown {
    return typeof value === "number" ? Math.round(value / STEP / 10) : value;
}

function pushTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
    const known = map.get(key);
    if (known === undefined) map.set(key, [value]);
    else known.push(value);
}
