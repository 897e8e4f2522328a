import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { equalsExceptUuids, type Footprint, Kicad, pcb, saveIfChanged } from "@pyzig/sexp/kicad";
import { afterAll, describe, expect, it } from "vitest";
import { boardFiles, MAJORS, smallBoard, uuid } from "./board-texts.ts";

const folder = mkdtempSync(join(tmpdir(), "pyzig-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The text with other uuids, the same for the same one. */
function renumbered(text: string): string {
    return text.replaceAll("-8000-", "-9000-");
}

describe.each(MAJORS.slice(1))("boards of KiCad %i", (major) => {
    it("are the same with other uuids, also where groups name their members", () => {
        using file = smallBoard(major);
        using other = pcb.loads(renumbered(file.dumps()));
        expect(other.dumps()).not.toBe(file.dumps());
        expect(equalsExceptUuids(file, other)).toBe(true);
        expect(equalsExceptUuids(file.root.footprints[0] as Footprint, other.root.footprints[0] as Footprint)).toBe(
            true,
        );
        expect(equalsExceptUuids(file.root.footprints[0] as Footprint, other.root.footprints[1] as Footprint)).toBe(
            false,
        );
    });

    it("differ where a group has other members", () => {
        using file = smallBoard(major);
        using other = pcb.loads(renumbered(file.dumps()));
        const group = other.root.groups[0];
        group?.members.remove(renumbered(uuid(10)));
        expect(equalsExceptUuids(file, other)).toBe(false);
        group?.members.push(renumbered(uuid(31)));
        expect(equalsExceptUuids(file, other)).toBe(false);
        group?.members.remove(renumbered(uuid(31)));
        group?.members.push(renumbered(uuid(10)));
        expect(equalsExceptUuids(file, other)).toBe(true);
    });
});

it("numbers may differ by less than a nanometre, or as told", () => {
    using file = smallBoard(9);
    using other = smallBoard(9);
    for (const via of other.root.vias) via.at.x += 5e-7;
    expect([equalsExceptUuids(file, other), equalsExceptUuids(file, other, { tolerance: 0 })]).toEqual([true, false]);
    for (const via of other.root.vias) via.at.x += 0.01;
    expect([equalsExceptUuids(file, other), equalsExceptUuids(file, other, { tolerance: 0.1 })]).toEqual([false, true]);
});

it("a file is saved only if something besides uuids is new", () => {
    const path = join(folder, "board.kicad_pcb");
    using file = smallBoard(9);
    expect(saveIfChanged(file, { path })).toBe(true);
    const before = readFileSync(path, "utf8");
    using again = pcb.loads(renumbered(file.dumps()));
    expect([saveIfChanged(again, { path }), readFileSync(path, "utf8") === before]).toEqual([false, true]);
    for (const via of again.root.vias) via.size = 0.8;
    expect([saveIfChanged(again, { path }), readFileSync(path, "utf8")]).toEqual([true, again.dumps()]);
    using loaded = pcb.load(path);
    expect(saveIfChanged(loaded)).toBe(false);
});

it("what is no file of the kind is replaced, and what can't be read is an error", () => {
    const path = join(folder, "other.kicad_pcb");
    using file = smallBoard(9);
    for (const text of ["not a ( board", '(footprint "R" (layer "F.Cu"))']) {
        writeFileSync(path, text);
        expect(saveIfChanged(file, { path })).toBe(true);
        expect(statSync(path).size).toBe(file.document.toBytes().length);
    }
    expect(() => saveIfChanged(file, { path: folder })).toThrow("EISDIR");
    using fresh = smallBoard(9);
    expect(() => saveIfChanged(fresh)).toThrow(
        'parameter "path" must be given for a file that was not loaded from one',
    );
});

it.each(boardFiles())("%s with new uuids is the same", (path) => {
    using file = Kicad.open(path);
    using other = Kicad.open(path);
    const { root } = other;
    if (!("footprints" in root)) throw new Error("no board");
    for (const footprint of root.footprints.slice(0, 10)) {
        const index = root.footprints.indexOf(footprint);
        root.footprints.insert(index, footprint.clone({ newUuids: true }));
        footprint.remove();
    }
    expect(equalsExceptUuids(file, other)).toBe(true);
    root.footprints[0]?.at?.node.set(1, 12.34567);
    expect(equalsExceptUuids(file, other)).toBe(root.footprints.length === 0);
});
