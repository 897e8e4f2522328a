import {
    Board,
    containerOf,
    Footprint,
    fieldsOf,
    findContainer,
    getField,
    ItemError,
    ItemIndex,
    itemsOf,
    ModelError,
    Pad,
    pcb,
    placedItemsOf,
    setField,
    Via,
} from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { boardFiles, MAJORS, smallBoard, uuid } from "./board-texts.ts";

describe("the index of items", () => {
    it.each(MAJORS.slice(1))("finds everything with a uuid, in boards of KiCad %i", (major) => {
        using file = smallBoard(major);
        const index = new ItemIndex(file.root);
        expect(index.get(uuid(31))).toBe(file.root.vias[0]);
        expect(index.get(uuid(25))).toBe(file.root.footprints[1]?.pads[1]);
        expect(index.get(uuid(34))).toBe(file.root.groups[0]);
        expect(index.containerOf(uuid(25))).toEqual({
            owner: file.root.footprints[1],
            field: "pads",
            list: file.root.footprints[1]?.pads,
        });
        expect(index.containerOf(uuid(31))).toMatchObject({ owner: file.root, field: "tracks" });
        // Footprints up to version 7 have two texts with a uuid; later ones have three properties.
        expect(index.size).toBe(major <= 7 ? 15 : 17);
    });

    it("stays right while the file is edited", () => {
        using file = smallBoard(9);
        const index = new ItemIndex(file.root);
        const [first, second] = file.root.footprints as unknown as [Footprint, Footprint];
        expect(index.get(uuid(14))).toBe(first.pads[0]);
        first.remove();
        expect(index.find(uuid(14))).toBeUndefined();
        file.root.footprints.push(first);
        expect(index.find(uuid(14))).toBe(first.pads[0]);
        (second.pads[0] as Pad).uuid = uuid(99);
        expect([index.has(uuid(24)), index.has(uuid(99))]).toEqual([false, true]);
        expect(index.remove(uuid(31))).toBeInstanceOf(Via);
        expect([file.root.vias.length, index.remove(uuid(31))]).toEqual([0, undefined]);
    });

    it("says what is not there", () => {
        using file = smallBoard(9);
        const index = new ItemIndex(file.root);
        const nearly = uuid(31).replace(/^0/, "1");
        expect(() => index.get(nearly)).toThrow(`did you mean "${uuid(31)}"?`);
        expect(() => index.get(nearly)).toThrow(ItemError);
    });

    it.each(boardFiles())("has as many items as there are uuids in %s", (path) => {
        using file = pcb.load(path);
        const uuids = file.document.node
            .findAll(
                (node) =>
                    node.head === "uuid" ||
                    node.head === "tstamp" ||
                    (node.head === "id" && node.parent?.head === "group"),
            )
            .map((node) => node.string());
        const items = [...itemsOf(file.root)];
        expect(items.map((item) => item.uuid).sort()).toEqual(uuids.sort());
        for (const item of items.filter((_, index) => index % 50 === 0)) {
            const { owner, field } = containerOf(item);
            expect(fieldsOf(owner).map(({ name }) => name)).toContain(field);
        }
    });
});

describe("where an object stands", () => {
    it("is told for single objects, too", () => {
        using file = smallBoard(9);
        const at = file.root.footprints[0]?.at;
        expect(at === undefined ? undefined : containerOf(at)).toEqual({
            owner: file.root.footprints[0],
            field: "at",
            list: undefined,
        });
    });

    it("is nowhere for the root and for what was removed", () => {
        using file = smallBoard(9);
        const pad = file.root.footprints[0]?.pads[0] as Pad;
        file.root.footprints[0]?.remove();
        expect([findContainer(file.root), findContainer(pad)]).toEqual([undefined, undefined]);
        expect(() => containerOf(file.root)).toThrow("is the root of its file");
        expect(() => containerOf(pad)).toThrow(ModelError);
    });
});

describe("items with a place", () => {
    it("are those of the board, and of footprints on demand", () => {
        using file = smallBoard(9);
        const names = [...placedItemsOf(file.root)].map((item) => item.constructor.name);
        expect(names).toEqual(["Footprint", "Footprint", "Segment", "Via", "Segment", "Zone"]);
        expect([...placedItemsOf(file.root, { deep: true })].length).toBe(6 + 2 * 5);
        expect([...placedItemsOf(file.root.footprints[0] as Footprint)].map((item) => item.constructor.name)).toEqual([
            "FootprintProperty",
            "FootprintProperty",
            "FootprintProperty",
            "Pad",
            "Pad",
        ]);
    });
});

describe("reflection", () => {
    it("lists fields with types, units and versions", () => {
        const fields = new Map(fieldsOf(Board).map((field) => [field.name, field]));
        expect(fields.get("nets")).toMatchObject({ type: "object", isList: true, until: 9, since: undefined });
        expect(fields.get("segments")?.isDerived).toBe(true);
        expect(fields.get("footprints")?.classes).toEqual([Footprint]);
        expect(fields.get("tracks")?.classes.map(({ name }) => name)).toEqual(["Segment", "TrackArc", "Via"]);
        const pad = new Map(fieldsOf(Pad).map((field) => [field.name, field]));
        expect(pad.get("solderMaskMargin")).toMatchObject({
            type: "number",
            unit: "millimetre",
            tokens: ["solder_mask_margin"],
            isRequired: false,
        });
        expect(pad.get("type")).toMatchObject({ type: "word", isRequired: true });
        expect(pad.get("type")?.words).toContain("smd");
        expect(pad.get("locked")).toMatchObject({ type: "boolean", default: false });
    });

    it("gets and sets by name, with all checks", () => {
        using file = smallBoard(9);
        const via = file.root.vias[0] as Via;
        expect(fieldsOf(via)).toBe(fieldsOf(Via));
        expect(getField(via, "drill")).toBe(0.3);
        setField(via, "drill", 0.4);
        setField(via, "at", [1, 2]);
        expect([via.drill, via.at.x]).toEqual([0.4, 1]);
        expect(() => setField(via, "drill", "wide")).toThrow(ModelError);
        expect(() => getField(via, "dril")).toThrow('did you mean "drill"?');
        expect(() => setField(via, "clone", 1)).toThrow('Via has no field "clone"');
    });
});
