import { Footprint, Groups, ItemError, ModelError, pcb, Segment } from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { boardFiles, MAJORS, smallBoard, uuid } from "./board-texts.ts";

describe.each(MAJORS.slice(1))("groups of boards of KiCad %i", (major) => {
    it("are found, and know their members", () => {
        using file = smallBoard(major);
        const groups = new Groups(file.root);
        expect([...groups].map(({ name }) => name)).toEqual(["front"]);
        expect(groups.members("front")).toEqual(file.root.footprints.toArray());
        expect(groups.of(file.root.footprints[0] as Footprint)).toEqual([groups.get("front")]);
        expect(groups.of(file.root.vias[0] as never)).toEqual([]);
        expect(groups.find("back")).toBeUndefined();
        expect(() => groups.get("frnt")).toThrow(
            'the board has no group "frnt" (there are "front"); did you mean "front"?',
        );
    });

    it("are made with members in order, and the same uuid each time", () => {
        const uuids = [1, 2].map(() => {
            using file = smallBoard(major);
            const groups = new Groups(file.root);
            const [via] = file.root.vias;
            const [segment] = file.root.segments;
            const group = groups.add("io", [via as never, segment as never, uuid(30)]);
            expect(group.members.toArray()).toEqual([uuid(30), uuid(31)]);
            expect(file.dumps()).not.toContain("(locked no)");
            expect([file.check(), groups.has("io"), group.locked]).toEqual([[], true, false]);
            expect(() => groups.add("io")).toThrow('the board has a group "io" already');
            return group.uuid;
        });
        expect(uuids[0]).toMatch(/^.{14}5/);
        expect(uuids[0]).toBe(uuids[1]);
    });

    it("get and lose members", () => {
        using file = smallBoard(major);
        const groups = new Groups(file.root);
        const before = file.dumps();
        groups.join("front", uuid(31), uuid(10));
        expect(groups.get("front").members.toArray()).toEqual([uuid(10), uuid(20), uuid(31)]);
        groups.leave("front", file.root.vias[0] as never, uuid(99));
        expect(file.dumps()).toBe(before);
        groups.set("front", [uuid(20), uuid(10)]);
        expect(file.dumps()).toBe(before);
        expect(groups.set("new", [uuid(30)], { uuid: uuid(77), locked: true }).toJSON()).toMatchObject({
            uuid: uuid(77),
            locked: true,
        });
        groups.set("new", [], { locked: false });
        expect(groups.members("new")).toEqual([]);
    });

    it("go alone, or with the members that are named", () => {
        using file = smallBoard(major);
        const groups = new Groups(file.root);
        groups.join("front", uuid(30), uuid(31));
        groups.add("outer", [groups.get("front"), uuid(30), uuid(32)]);
        const gone = groups.remove("front", { members: (item) => !(item instanceof Footprint) });
        expect(gone.map((item) => item.constructor.name)).toEqual(["Segment", "Via"]);
        expect([file.root.footprints.length, file.root.tracks.length]).toEqual([2, 1]);
        expect(groups.get("outer").members.toArray()).toEqual([uuid(32)]);
        expect(groups.remove("outer")).toEqual([]);
        expect([groups.has("outer"), file.root.tracks.length]).toEqual([false, 1]);
        groups.add("all", [uuid(32)]);
        expect(groups.remove("all", { members: "all" })[0]).toBeInstanceOf(Segment);
        expect(file.root.tracks.length).toBe(0);
    });

    it("refuse members that are not in the file", () => {
        using file = smallBoard(major);
        const groups = new Groups(file.root);
        const via = file.root.vias[0] as never as Segment;
        via.remove();
        expect(() => groups.add("io", [via])).toThrow(ItemError);
        expect(() => groups.add("io", [uuid(99)])).toThrow(`the board has no item ${uuid(99)}`);
        expect([groups.has("io"), file.root.groups.length]).toEqual([false, 1]);
    });
});

it("boards of version 5 can't have groups", () => {
    using file = smallBoard(5);
    expect(() => new Groups(file.root).add("io")).toThrow(ModelError);
});

it.each(boardFiles())("the groups of %s are read, and one can be added", (path) => {
    using file = pcb.load(path);
    const groups = new Groups(file.root);
    for (const { members } of groups) {
        for (const member of members) expect(groups.of(member).length).toBeGreaterThan(0);
    }
    if (file.kicadVersion < 6) return;
    const odd = file.check().length;
    const identified = file.root.footprints.filter((footprint) => footprint.uuid !== undefined);
    groups.add("test group", identified);
    expect([groups.members("test group"), file.check().length]).toEqual([identified, odd]);
});
