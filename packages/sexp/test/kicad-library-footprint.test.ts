import {
    type Footprint,
    findFootprint,
    footprint,
    ItemError,
    insertFootprint,
    Nets,
    type Pad,
    pcb,
    placeFootprint,
    properties,
    updateFootprint,
} from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { boardFiles, MAJORS, smallBoard, uuid } from "./board-texts.ts";
import { corpus } from "./corpus.ts";

const LATER = MAJORS.slice(1);
const STAMPS: Readonly<Record<number, string>> = {
    6: "20211014",
    7: "20221018",
    8: "20240108",
    9: "20241229",
    10: "20260206",
};

/** A footprint of a library: two pads, one of them turned, a line, a text, and a zone. */
function libraryText(major: number, { width = 0.12, extra = "" } = {}): string {
    const id = (number: number) => (major <= 7 ? `(tstamp ${uuid(number)})` : `(uuid "${uuid(number)}")`);
    const text = (name: string, value: string, number: number) =>
        major <= 7
            ? `(fp_text ${name.toLowerCase()} "${value}" (at 0 -2) (layer "F.SilkS") (effects (font (size 1 1))) ${id(number)})`
            : `(property "${name}" "${value}" (at 0 -2 0) (layer "F.SilkS") ${id(number)} (effects (font (size 1 1))))`;
    const stroke =
        major <= 6 ? `(layer "F.SilkS") (width ${width})` : `(stroke (width ${width}) (type solid)) (layer "F.SilkS")`;
    return `(footprint "R" (version ${STAMPS[major]}) (generator ${major <= 7 ? "pcbnew" : '"pcbnew"'}) (layer "F.Cu")
  (descr "A resistor") (tags "resistor")
  ${text("Reference", "REF**", 101)}
  ${text("Value", "R", 102)}
  (attr smd)
  (fp_line (start -1 1) (end 1 1) ${stroke} ${id(103)})
  (pad "1" smd rect (at -1 0) (size 1 1) (layers "F.Cu" "F.Paste" "F.Mask") ${id(104)})
  (pad "2" smd oval (at 1 0 45) (size 1 2) (layers "F.Cu" "F.Paste" "F.Mask") ${id(105)})
  (zone ${major >= 10 ? "" : '(net 0) (net_name "")'} (layer "F.Cu") ${id(106)} (hatch edge 0.5) (keepout (tracks not_allowed) (vias allowed) (pads allowed) (copperpour allowed) (footprints allowed)) (fill) (polygon (pts (xy -1 -1) (xy 1 -1) (xy 1 0))))
  ${extra}
)`;
}

describe.each(LATER)("a footprint of a library of KiCad %i", (major) => {
    it("is inserted with its pads turned, and connected", () => {
        using file = smallBoard(major);
        using library = footprint.loads(libraryText(major));
        const part = insertFootprint(file.root, library.root, {
            at: [50, 60, 90],
            library: "Own",
            reference: "R9",
            value: "1k",
            properties: { MPN: "x" },
            nets: { 1: "GND", 2: "/OUT" },
        });
        expect([part.name, part.layer, part.version, part.generator]).toEqual(["Own:R", "F.Cu", undefined, undefined]);
        expect(part.at?.toJSON()).toEqual({ x: 50, y: 60, angle: 90 });
        expect(part.pads.map(({ at }) => at.toJSON())).toEqual([
            { x: -1, y: 0, angle: 90 },
            { x: 1, y: 0, angle: 135 },
        ]);
        expect(properties(part).toJSON()).toEqual({ Reference: "R9", Value: "1k", MPN: "x" });
        expect(properties(part).findItem("Reference")?.toJSON()).toMatchObject({ at: { x: 0, y: -2, angle: 90 } });
        // Zones are in coordinates of the board.
        expect(part.zones[0]?.polygons[0]?.outline.toJSON()).toEqual({
            vertices: [
                { kind: "xy", x: 49, y: 61 },
                { kind: "xy", x: 49, y: 59 },
                { kind: "xy", x: 50, y: 59 },
            ],
        });
        const nets = new Nets(file.root);
        expect(part.pads.map((pad) => nets.of(pad))).toEqual(["GND", "/OUT"]);
        expect(findFootprint(file.root, "R9")).toBe(part);
        expect(file.dumps()).not.toContain(uuid(104));
        expect([library.changed, file.check()]).toEqual([false, []]);
        using saved = pcb.loads(file.dumps());
        expect(saved.root.footprints.at(-1)?.toJSON()).toEqual(part.toJSON());
    });

    it("is turned over for the back", () => {
        using file = smallBoard(major);
        using library = footprint.loads(libraryText(major));
        const part = insertFootprint(file.root, library.root, {
            at: [50, 60, 30],
            layer: "B.Cu",
            uuid: uuid(500),
            partUuid: (old) => old.replace(/^0/, "1"),
        });
        expect([part.layer, part.uuid, part.at?.angle]).toEqual(["B.Cu", uuid(500), 30]);
        expect(part.pads[0]?.layers.toArray()).toEqual(["B.Cu", "B.Paste", "B.Mask"]);
        expect(part.pads[0]?.uuid).toBe(uuid(104).replace(/^0/, "1"));
        expect([part.lines[0]?.layer, part.lines[0]?.start.toJSON()]).toEqual(["B.SilkS", { x: -1, y: -1 }]);
        expect(properties(part).findItem("Value")?.toJSON()).toMatchObject({ layer: { name: "B.SilkS" } });
        expect(file.check()).toEqual([]);
    });

    it("is refused with pads or nets that are not there, and with another version", () => {
        using file = smallBoard(major);
        using library = footprint.loads(libraryText(major));
        const at = [0, 0] as const;
        expect(() => insertFootprint(file.root, library.root, { at, nets: { 3: "GND" } })).toThrow(
            'the footprint R has no pad "3"',
        );
        expect(() => insertFootprint(file.root, library.root, { at, nets: new Map([["1", "GNDA"]]) })).toThrow(
            'has no net "GNDA"',
        );
        expect(() => insertFootprint(file.root, library.root, { at, layer: "In1.Cu" })).toThrow('"F.Cu" or "B.Cu"');
        using other = footprint.loads(libraryText(major === 10 ? 9 : major + 1));
        expect(() => insertFootprint(file.root, other.root, { at })).toThrow("upgrade the older one first");
        expect(() => updateFootprint(file.root.footprints[0] as Footprint, other.root)).toThrow(ItemError);
        expect(file.changed).toBe(false);
    });

    it("leaves a footprint as it is that is the same", () => {
        using file = smallBoard(major);
        using library = footprint.loads(libraryText(major));
        for (const layer of ["F.Cu", "B.Cu"]) {
            const part = insertFootprint(file.root, library.root, {
                at: [50, 60, 30],
                layer,
                reference: "R9",
                nets: { 1: "GND" },
            });
            const before = file.dumps();
            expect(updateFootprint(part, library.root)).toEqual({ fields: [], added: [], changed: [], removed: [] });
            expect(file.dumps() === before).toBe(true);
        }
    });

    it("keeps its groups, whose members are the parts of the copy", () => {
        using file = smallBoard(major);
        const id = (number: number) => (major <= 7 ? uuid(number) : `"${uuid(number)}"`);
        const group = `(group "pads" (${major <= 7 ? "id" : "uuid"} ${id(107)}) (members ${id(104)} ${id(105)}))`;
        using library = footprint.loads(libraryText(major, { extra: group }));
        const part = insertFootprint(file.root, library.root, { at: [50, 60] });
        const members = () => part.groups[0]?.members.toSorted();
        expect(members()).toEqual(part.pads.map((pad) => pad.uuid).sort());
        expect(updateFootprint(part, library.root)).toEqual({ fields: [], added: [], changed: [], removed: [] });
        part.groups.clear();
        expect(updateFootprint(part, library.root).added).toEqual([part.groups[0]]);
        expect(members()).toEqual(part.pads.map((pad) => pad.uuid).sort());
    });

    it("updates one, which keeps what is its own", () => {
        using file = smallBoard(major);
        using library = footprint.loads(libraryText(major));
        const part = insertFootprint(file.root, library.root, {
            at: [50, 60, 90],
            layer: "B.Cu",
            reference: "R9",
            nets: { 1: "GND", 2: "/OUT" },
            properties: { MPN: "x" },
        });
        part.attributes.push("dnp");
        const reference = properties(part).findItem("Reference") as { at: { x: number }; hide: boolean };
        reference.at.x = 7;
        reference.hide = true;
        const uuids = [...part.pads, ...part.lines, ...part.zones].map((item) => item.uuid);
        const { uuid: own } = part;
        using newer = footprint.loads(
            libraryText(major, {
                width: 0.15,
                extra: `(pad "1" smd rect (at -3 0) (size 1 1) (layers "F.Cu"))`,
            })
                .replace('(descr "A resistor")', '(descr "Better")')
                .replace("(size 1 2)", "(size 1 3)")
                .replace("(attr smd)", "(attr through_hole)"),
        );
        newer.root.zones.clear();
        const update = updateFootprint(part, newer.root, { name: "Other:R" });
        expect(update.fields.toSorted()).toEqual(["attributes", "description", "name"]);
        expect(update.added.map((item) => (item as Pad).at.x)).toEqual([-3]);
        expect(update.changed).toEqual([part.lines[0], part.pads[1]]);
        expect(update.removed.length).toBe(1);
        expect([part.name, part.description, part.attributes.toArray(), part.uuid]).toEqual([
            "Other:R",
            "Better",
            ["through_hole", "dnp"],
            own,
        ]);
        expect([...part.pads.slice(0, 2), ...part.lines].map((item) => item.uuid)).toEqual(uuids.slice(0, 3));
        expect([part.layer, part.at?.angle, part.pads[2]?.layers.toArray()]).toEqual(["B.Cu", 90, ["B.Cu"]]);
        const nets = new Nets(file.root);
        expect(part.pads.map((pad) => nets.of(pad))).toEqual(["GND", "/OUT", "GND"]);
        expect(properties(part).toJSON()).toEqual({ Reference: "R9", Value: "R", MPN: "x" });
        expect(properties(part).findItem("Reference")?.toJSON()).toMatchObject({ hide: true, at: { x: 7 } });
        expect(file.check()).toEqual([]);
        expect(updateFootprint(part, newer.root)).toEqual({ fields: [], added: [], changed: [], removed: [] });
        updateFootprint(part, newer.root, { resetTexts: true });
        expect(properties(part).findItem("Reference")?.toJSON()).toMatchObject({ hide: true, at: { x: 0 } });
        expect(properties(part).get("Reference")).toBe("R9");
    });
});

it.each(boardFiles())("every footprint of %s is what it is made of", (path) => {
    using file = pcb.load(path);
    const before = file.dumps();
    for (const part of file.root.footprints) {
        const library = part.clone();
        placeFootprint(library, { at: [0, 0, 0], layer: "F.Cu" });
        const update = updateFootprint(part, library);
        expect(update, part.location).toEqual({ fields: [], added: [], changed: [], removed: [] });
    }
    expect(file.dumps() === before).toBe(true);
});

/** Footprints of libraries by the version of KiCad that wrote them. */
const libraries = corpus().filter((path) => path.endsWith(".kicad_mod"));

it.each(MAJORS)("all footprints of libraries of KiCad %i are inserted", (major) => {
    for (const path of libraries) {
        using library = footprint.load(path);
        if (library.kicadVersion !== major) continue;
        using file = smallBoard(major);
        const odd = library.check().length;
        for (const layer of ["F.Cu", "B.Cu"]) {
            const part = insertFootprint(file.root, library.root, { at: [100, 100, 90], layer, reference: "X1" });
            expect(part.pads.length, path).toBe(library.root.pads.length);
            expect(updateFootprint(part, library.root), path).toEqual({
                fields: [],
                added: [],
                changed: [],
                removed: [],
            });
        }
        expect(file.check().length, path).toBeLessThanOrEqual(2 * odd);
    }
});

it("a footprint is put somewhere else, in its direction or in another one", () => {
    using file = smallBoard(9);
    const part = file.root.footprints[0] as Footprint;
    placeFootprint(part, { at: [1, 2] });
    expect([part.at?.toJSON(), part.pads[0]?.at.angle]).toEqual([{ x: 1, y: 2 }, 0]);
    placeFootprint(part, { at: { x: 3, y: 4, angle: -90 }, layer: "B.Cu" });
    expect([part.at?.angle, part.layer]).toEqual([-90, "B.Cu"]);
    const before = file.dumps();
    placeFootprint(part, { at: [3, 4, 270], layer: "B.Cu" });
    expect(file.dumps()).toBe(before);
});
