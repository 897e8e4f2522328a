import {
    type Footprint,
    findFootprint,
    footprintMap,
    footprintsBy,
    getFootprint,
    ItemError,
    netlist,
    pcb,
    properties,
    schematic,
} from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { boardFiles, MAJORS, smallBoard } from "./board-texts.ts";
import { corpus } from "./corpus.ts";

const LATER = MAJORS.slice(1);

describe("properties", () => {
    it.each(LATER)("of footprints are the same in KiCad %i", (major) => {
        using file = smallBoard(major);
        const footprint = file.root.footprints[0] as Footprint;
        expect(properties(footprint).toJSON()).toEqual({ Reference: "R1", Value: "10k", address: "app.r1" });
        expect(properties(footprint).get("Value")).toBe("10k");
        expect(properties(footprint).find("value")).toBeUndefined();
        expect(() => properties(footprint).get("Valeu")).toThrow('did you mean "Value"?');
    });

    it.each(MAJORS)("keep place and uuid when they are set, in KiCad %i", (major) => {
        using file = smallBoard(major);
        const list = properties(file.root.footprints[0] as Footprint);
        const old = list.get("Reference");
        const before = file.dumps();
        list.set("Reference", "R77");
        const lines = before.split("\n");
        const changed = file
            .dumps()
            .split("\n")
            .filter((line, index) => line !== lines[index]);
        expect(changed.length).toBe(1);
        expect(changed[0]).toContain("R77");
        list.set("Reference", old);
        expect(file.dumps()).toBe(before);
    });

    it.each(LATER)("can be added and deleted in KiCad %i", (major) => {
        using file = smallBoard(major);
        const list = properties(file.root.footprints[1] as Footprint);
        list.setAll({ MPN: "RC0603", Supplier: "any", address: undefined });
        expect(list.names()).toEqual(["Reference", "Value", "MPN", "Supplier"]);
        expect([list.delete("Supplier"), list.delete("Supplier")]).toEqual([true, false]);
        expect(list.has("Supplier")).toBe(false);
        expect(file.check()).toEqual([]);
        const added = list.findItem("MPN");
        expect(added?.toJSON()).toMatchObject(
            major <= 7 ? { name: "MPN" } : { hide: true, layer: { name: "F.Fab" }, at: { x: 0, y: 0, angle: 0 } },
        );
    });

    it.each(LATER)("are made anew where Reference is missing, in KiCad %i", (major) => {
        using file = smallBoard(major);
        const footprint = file.root.footprints[0] as Footprint;
        footprint.layer = "B.Cu";
        footprint.at = [10, 20, 90];
        const list = properties(footprint);
        list.delete("Reference");
        list.set("Reference", "R9");
        expect(list.findItem("Reference")?.toJSON()).toMatchObject({
            at: { angle: 90 },
            layer: { name: "B.SilkS" },
            effects: { justify: { words: ["mirror"] } },
        });
        expect(file.dumps()).not.toContain("(hide no)");
        expect([findFootprint(file.root, "R9"), file.check()]).toEqual([footprint, []]);
    });

    it("of version 5 are the reference and the value only", () => {
        using file = smallBoard(5);
        const list = properties(file.root.footprints[0] as Footprint);
        expect([...list]).toEqual([
            ["Reference", "R1"],
            ["Value", "R1"],
        ]);
        expect(() => list.set("MPN", "1")).toThrow("can't be set in a file of KiCad 5");
    });

    it("of symbols get the number that files of version 6 want", () => {
        using file = schematic.loads(
            '(kicad_sch (version 20211123) (generator eeschema) (symbol (lib_id "R") (at 10 20 0) (property "Reference" "R1" (id 0) (at 0 0 0)) (property "Value" "1k" (id 1) (at 0 0 0))))',
        );
        const symbol = file.root.symbols[0];
        if (symbol === undefined) throw new Error("the symbol is missing");
        properties(symbol).set("MPN", "x");
        expect(symbol.properties.at(-1)?.toJSON()).toMatchObject({
            id: 4,
            at: { x: 10, y: 20 },
            effects: { hide: true },
        });
        expect(file.check()).toEqual([]);
    });

    it("of boards, symbols and parts of netlists are found by the same calls", () => {
        using board = smallBoard(9);
        properties(board.root).set("REVISION", "B");
        expect(board.dumps()).toContain('(property "REVISION" "B")');
        for (const path of corpus().filter((name) => name.endsWith(".kicad_sch"))) {
            using file = schematic.load(path);
            const { kicadVersion } = file;
            for (const symbol of file.root.symbols.slice(0, 5)) {
                expect(properties(symbol).has("Reference"), path).toBe(true);
                properties(symbol).set("MPN", "x");
                expect(properties(symbol).get("MPN")).toBe("x");
                expect(symbol.properties.at(-1)?.hide).toBe(kicadVersion >= 10);
            }
            expect(file.check(), path).toEqual([]);
        }
        for (const path of corpus().filter((name) => name.endsWith(".net"))) {
            using file = netlist.load(path);
            for (const part of file.root.components?.components ?? []) {
                for (const [name, value] of properties(part)) expect(properties(part).find(name)).toBe(value);
            }
        }
    });
});

describe("footprints", () => {
    it.each(LATER)("are found by reference and by other properties in KiCad %i", (major) => {
        using file = smallBoard(major);
        const [first, second] = file.root.footprints;
        expect(findFootprint(file.root, "R2")).toBe(second);
        expect(findFootprint(file.root, "R3")).toBeUndefined();
        expect(getFootprint(file.root, "app.r1", "address")).toBe(first);
        expect(footprintMap(file.root, "address")).toEqual(
            new Map([
                ["app.r1", first],
                ["app.r2", second],
            ]),
        );
        expect(footprintMap(file.root, "nothing").size).toBe(0);
    });

    it("that are missing or there twice are errors", () => {
        using file = smallBoard(9);
        expect(() => getFootprint(file.root, "R3")).toThrow(
            'the board has no footprint with the Reference "R3" (there are "R1", "R2"); did you mean "R1"?',
        );
        properties(file.root.footprints[1] as Footprint).set("Reference", "R1");
        expect(() => getFootprint(file.root, "R1")).toThrow("2 footprints with the Reference");
        expect(footprintsBy(file.root).get("R1")).toEqual(file.root.footprints.toArray());
        try {
            getFootprint(file.root, "R1");
        } catch (error) {
            expect([error instanceof ItemError, (error as ItemError).code]).toEqual([true, "Ambiguous"]);
        }
    });

    it.each(boardFiles())("all have a reference and a value in %s", (path) => {
        using file = pcb.load(path);
        for (const footprint of file.root.footprints) {
            expect(properties(footprint).names()).toEqual(expect.arrayContaining(["Reference", "Value"]));
            const reference = properties(footprint).get("Reference");
            expect(footprintsBy(file.root).get(reference)).toContain(footprint);
        }
        expect(file.changed).toBe(false);
    });
});
