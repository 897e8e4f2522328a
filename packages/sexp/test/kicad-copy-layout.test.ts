import {
    type BoardItem,
    copyLayout,
    equalsExceptUuids,
    Footprint,
    findFootprint,
    Groups,
    getFootprint,
    ItemError,
    ItemIndex,
    itemsOf,
    Nets,
    nameUuid,
    pcb,
    properties,
    Zone,
} from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { boardFiles, MAJORS, smallBoard, uuid } from "./board-texts.ts";

const NAMESPACE = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

/** Whether something of the board is copper or a shape: all but footprints and groups. */
function isNoFootprint(item: BoardItem): boolean {
    return !(item instanceof Footprint);
}

describe.each(MAJORS.slice(1))("the layout of a board of KiCad %i", (major) => {
    it("is copied with new uuids, other nets, and at another place", () => {
        using source = smallBoard(major);
        using target = smallBoard(major);
        const before = source.dumps();
        const { items, uuids, placed } = copyLayout(source.root, target.root, {
            by: [100, 50],
            nets: { "/OUT": "/amp/OUT" },
        });
        expect([items.length, placed, source.dumps() === before]).toEqual([7, [], true]);
        expect(items.map((item) => item.constructor.name)).toEqual([
            "Footprint",
            "Footprint",
            "Segment",
            "Via",
            "Segment",
            "Zone",
            "Group",
        ]);
        expect(target.root.vias[1]?.at.toJSON()).toEqual({ x: 109, y: 80 });
        expect(target.root.footprints[2]?.at?.toJSON()).toEqual({ x: 110, y: 70 });
        const nets = new Nets(target.root);
        expect(nets.names().sort()).toEqual(["/OUT", "/amp/OUT", "GND"]);
        expect([nets.members("GND").length, nets.members("/amp/OUT").length, nets.members("/OUT").length]).toEqual([
            10, 3, 3,
        ]);
        // No uuid is there twice, and the group has the copies.
        const all = [...itemsOf(target.root)].map((item) => item.uuid);
        expect(new Set(all).size).toBe(all.length);
        expect([...uuids.keys()].length).toBe(all.length / 2);
        expect(target.root.groups[1]?.members.toArray()).toEqual(
            target.root.footprints
                .slice(2)
                .map((part) => part.uuid)
                .sort(),
        );
        expect(target.check()).toEqual([]);
    });

    it("is the same each time with uuids that are made of the old ones", () => {
        const texts = [1, 2].map(() => {
            using source = smallBoard(major);
            using target = smallBoard(major);
            copyLayout(source.root, target.root, { uuid: (old) => nameUuid(NAMESPACE, old), group: "copy" });
            const groups = new Groups(target.root);
            expect(
                groups
                    .members("copy")
                    .map((item) => item.constructor.name)
                    .sort(),
            ).toEqual(["Group", "Segment", "Segment", "Via", "Zone"]);
            return target.dumps();
        });
        expect(texts[0]).toBe(texts[1]);
    });

    it("is copied within a board", () => {
        using file = smallBoard(major);
        const [first] = file.root.footprints;
        const copied = copyLayout(file.root, file.root, { by: [0, 100] });
        expect([first?.at?.y, file.root.footprints[2]?.at?.y, copied.items.length]).toEqual([20, 120, 7]);
        expect(file.root.groups[0]?.members.toArray()).toEqual([uuid(10), uuid(20)]);
        expect(file.check()).toEqual([]);
    });

    it("goes to footprints that stand for others", () => {
        using source = smallBoard(major);
        using target = smallBoard(major);
        getFootprint(target.root, "R1").remove();
        const text = properties(getFootprint(source.root, "R2")).findItem("Reference") as { at: { x: number } };
        text.at.x = 5;
        getFootprint(source.root, "R2").at = [30, 20, 90];
        const { placed, items } = copyLayout(source.root, target.root, {
            by: [1, 1],
            match: (part) => findFootprint(target.root, properties(part).get("address"), "address"),
            items: (item) => !(item instanceof Zone),
        });
        expect(placed).toEqual([getFootprint(target.root, "R2")]);
        expect(placed[0]?.at?.toJSON()).toEqual({ x: 31, y: 21, angle: 90 });
        expect(
            properties(placed[0] as Footprint)
                .findItem("Reference")
                ?.toJSON(),
        ).toMatchObject({ at: { x: 5 } });
        expect([target.root.footprints.length, target.root.zones.length]).toEqual([2, 1]);
        // The group has the one that was there already.
        const group = items.at(-1)?.node.text ?? "";
        expect(group).toContain(placed[0]?.uuid);
    });

    it("is refused where a layer or the version is another one, and nothing is copied", () => {
        using source = smallBoard(major);
        using target = smallBoard(major);
        const segment = source.root.segments[0];
        if (segment !== undefined) segment.layer = "In1.Cu";
        expect(() => copyLayout(source.root, target.root)).toThrow('the board has no layer "In1.Cu"');
        expect(() => copyLayout(source.root, target.root, { group: "front", items: () => false })).toThrow(
            "the name of a group that is not there yet",
        );
        using other = smallBoard(major === 6 ? 7 : 6);
        expect(() => copyLayout(other.root, target.root)).toThrow(ItemError);
        expect(target.changed).toBe(false);
    });

    it("loses nets that are mapped to none", () => {
        using source = smallBoard(major);
        using target = smallBoard(major);
        copyLayout(source.root, target.root, { nets: (name) => (name === "GND" ? undefined : name) });
        const nets = new Nets(target.root);
        expect([nets.members("GND").length, nets.members("/OUT").length]).toEqual([5, 6]);
        expect(target.check()).toEqual([]);
    });
});

it.each(boardFiles().filter((path) => path.includes("/v")))(
    "the layout of %s is copied to an empty board as it is",
    (path) => {
        using source = pcb.load(path);
        using target = pcb.load(path);
        const { root } = target;
        for (const list of [
            root.footprints,
            root.graphics,
            root.tracks,
            root.zones,
            root.groups,
            root.dimensions,
            root.targets,
            root.images,
            root.tables,
            root.generated,
        ])
            list.clear();
        const before = new Nets(source.root).names();
        if (target.kicadVersion < 10) for (const name of new Nets(root).names()) new Nets(root).remove(name);
        const { items } = copyLayout(source.root, root, { by: [12.5, 0] });
        expect(items.length).toBeGreaterThan(0);
        expect(target.check()).toEqual([]);
        const connected = before.filter((name) => new Nets(source.root).members(name).length > 0);
        for (const name of connected.filter((_, index) => index % 10 === 0)) {
            expect(new Nets(root).members(name).length, name).toBe(new Nets(source.root).members(name).length);
        }
        using again = pcb.load(path);
        for (const list of [
            again.root.footprints,
            again.root.graphics,
            again.root.tracks,
            again.root.zones,
            again.root.groups,
        ])
            list.clear();
        copyLayout(target.root, again.root, { by: [-12.5, 0], items: isNoFootprint });
        const [mine, theirs] = [again.root.zones, source.root.zones];
        for (const [index, zone] of mine.entries()) {
            expect(new Nets(again.root).of(zone)).toBe(new Nets(source.root).of(theirs[index] as Zone));
            expect(zone.polygons.toJSON()).toEqual(theirs[index]?.polygons.toJSON());
        }
        const index = new ItemIndex(source.root);
        expect([...itemsOf(root)].some((item) => index.has(item.uuid as string))).toBe(false);
        expect(equalsExceptUuids(source, target)).toBe(false);
    },
);
