import {
    addArc,
    addCircle,
    addKeepout,
    addLines,
    addPolygon,
    addRectangle,
    addText,
    addTrack,
    addTrackArc,
    addVia,
    addZone,
    type Footprint,
    footprint,
    ItemError,
    ModelError,
    Nets,
    pcb,
    UuidMark,
} from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { boardFiles, MAJORS, smallBoard } from "./board-texts.ts";

/** The text of an object without blanks between lines, and with all random uuids made the same. */
function textOf(object: { readonly node: { readonly text: string } }): string {
    return object.node.text
        .replace(/\s+/g, " ")
        .replaceAll(" )", ")")
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, "random");
}

describe.each(MAJORS)("in boards of KiCad %i", (major) => {
    const net = major < 10 ? "(net 1)" : '(net "GND")';
    const id = major < 6 ? "" : major < 8 ? " (tstamp random)" : ' (uuid "random")';
    const layer = (name: string) => (major < 6 ? name : `"${name}"`);

    it("tracks and vias are made", () => {
        using file = smallBoard(major);
        const { root } = file;
        const count = root.tracks.length;
        const [first, second] = addTrack(root, { points: [[0, 0], { x: 5, y: 0 }, [5, 0], [5, 5]], net: "GND" });
        expect([first?.end.x, second?.start.x, root.tracks.length]).toEqual([5, 5, count + 2]);
        expect(textOf(first as never)).toBe(
            `(segment (start 0 0) (end 5 0) (width 0.25) (layer ${layer("F.Cu")}) ${net}${id})`,
        );
        expect(textOf(addVia(root, { at: [5, 5], net: "GND" }))).toBe(
            `(via (at 5 5) (size 0.6) (drill 0.3) (layers ${layer("F.Cu")} ${layer("B.Cu")}) ${net}${id})`,
        );
        expect(addVia(root, { at: [6, 6], type: "blind", size: 0.4, drill: 0.2, locked: true }).net?.number).toBe(
            major < 10 ? 0 : undefined,
        );
        if (major < 6) {
            expect(() => addTrackArc(root, { start: [0, 0], mid: [1, 1], end: [2, 0] })).toThrow(ModelError);
        } else {
            const arc = addTrackArc(root, {
                start: [0, 0],
                mid: [1, 1],
                end: [2, 0],
                width: 0.3,
                layer: "B.Cu",
                net: "GND",
            });
            expect(textOf(arc)).toBe(`(arc (start 0 0) (mid 1 1) (end 2 0) (width 0.3) (layer "B.Cu") ${net}${id})`);
            expect(root.trackArcs.at(-1)).toBe(arc);
        }
        expect(file.check()).toEqual([]);
        using saved = pcb.loads(file.dumps());
        expect(new Nets(saved.root).members("GND").length).toBe(new Nets(root).members("GND").length);
    });

    it("zones are made", () => {
        using file = smallBoard(major);
        const zone = addZone(file.root, {
            outline: [
                [0, 0],
                [10, 0],
                [10, 10],
                [0, 10],
            ],
            net: "GND",
            priority: 2,
        });
        expect(textOf(zone)).toBe(
            `(zone ${net}${major < 10 ? ` (net_name ${major < 6 ? "GND" : '"GND"'})` : ""} (layer ${layer("F.Cu")})${id} (hatch edge 0.5) (priority 2) (connect_pads (clearance 0.5)) (min_thickness 0.25)${major >= 6 && major < 10 ? " (filled_areas_thickness no)" : ""} (fill (thermal_gap 0.5) (thermal_bridge_width 0.5)) (polygon (pts (xy 0 0) (xy 10 0) (xy 10 10) (xy 0 10))))`,
        );
        const keepout = addKeepout(file.root, {
            outline: [
                [0, 0],
                [1, 0],
                [1, 1],
            ],
            forbids: ["tracks"],
            layers: ["B.Cu"],
        });
        expect(keepout.keepout?.toJSON()).toEqual({
            tracks: "not_allowed",
            vias: "allowed",
            copperPour: "allowed",
            ...(major < 6 ? {} : { pads: "allowed", footprints: "allowed" }),
        });
        expect(file.check()).toEqual([]);
        const several = {
            outline: [
                [0, 0],
                [1, 0],
                [1, 1],
            ] as const,
            layers: ["F.Cu", "B.Cu"],
        };
        if (major < 6) expect(() => addZone(file.root, several)).toThrow(ModelError);
        else expect(textOf(addZone(file.root, { ...several, name: "all" }))).toContain('(layers "F.Cu" "B.Cu")');
        expect(file.check()).toEqual([]);
    });

    it("shapes and texts are made", () => {
        using file = smallBoard(major);
        const { root } = file;
        const stroke = (width: number) => (major < 7 ? `(width ${width})` : `(stroke (width ${width}) (type solid))`);
        const fill = (isFilled: boolean) =>
            major < 6 ? "" : ` (fill ${major < 9 ? (isFilled ? "solid" : "none") : isFilled ? "yes" : "no"})`;
        /** Up to version 6 the width comes behind the layer. */
        const look = (name: string, width: number, inside = "") =>
            major < 7
                ? `(layer ${layer(name)}) ${stroke(width)}${inside}${id})`
                : `${stroke(width)}${inside} (layer ${layer(name)})${id})`;
        const lines = addLines(root, {
            points: [
                [0, 0],
                [1, 0],
                [1, 1],
            ],
            closed: true,
            layer: "F.Cu",
        });
        expect(lines.length).toBe(3);
        expect(textOf(lines[2] as never)).toBe(`(gr_line (start 1 1) (end 0 0) ${look("F.Cu", 0.2)}`);
        const polygon = addPolygon(root, {
            outline: [
                [0, 0],
                [1, 0],
                [1, 1],
            ],
            layer: "B.Cu",
            width: 0.1,
        });
        const circle = addCircle(root, { center: [1, 2], radius: 3, layer: "F.Cu" });
        expect([circle.end.x, circle.end.y]).toEqual([4, 2]);
        expect([textOf(polygon).includes(fill(true)), textOf(circle).includes(fill(false))]).toEqual([true, true]);
        if (major < 6) {
            expect(() => addRectangle(root, { start: [0, 0], end: [1, 1], layer: "F.Cu" })).toThrow("rectangles");
        } else
            expect(addRectangle(root, { start: [0, 0], end: [1, 1], layer: "F.Cu" }).fill).toBe(
                fill(false).slice(7, -1),
            );
        const arc = addArc(root, { start: [10, 0], mid: [0, 10], end: [-10, 0], layer: "F.Cu" });
        expect([arc.start.toJSON(), arc.end.toJSON(), arc.angle, arc.mid?.y]).toEqual(
            major < 6
                ? [{ x: 0, y: 0 }, { x: 10, y: 0 }, 180, undefined]
                : [{ x: 10, y: 0 }, { x: -10, y: 0 }, undefined, 10],
        );
        const text = addText(root, { text: "top", at: [1, 2], layer: "F.Cu" });
        expect(text.node.get("at")?.text).toBe(major < 8 ? "(at 1 2)" : "(at 1 2 0)");
        const back = addText(root, { text: "back", at: [1, 2, 90], layer: "B.Cu", size: 2, justify: ["left"] });
        expect(back.effects?.toJSON()).toEqual({
            font: { size: { height: 2, width: 2 }, thickness: 0.3 },
            justify: { words: ["left", "mirror"] },
        });
        expect(addText(root, { text: "bold", at: [0, 0], layer: "F.Cu", bold: true }).effects?.font?.bold).toBe(true);
        expect(file.dumps()).not.toMatch(/\((?:locked|bold|italic) no\)/);
        expect(file.check()).toEqual([]);
    });

    it("what is not there is refused, and nothing is added", () => {
        using file = smallBoard(major);
        const { root } = file;
        expect(() =>
            addTrack(root, {
                points: [
                    [0, 0],
                    [1, 1],
                ],
                net: "GNDA",
            }),
        ).toThrow('has no net "GNDA"');
        expect(() => addVia(root, { at: [0, 0], net: "GNDA" })).toThrow(ItemError);
        expect(() =>
            addZone(root, {
                outline: [
                    [0, 0],
                    [1, 0],
                    [1, 1],
                ],
                net: "GNDA",
            }),
        ).toThrow(ItemError);
        expect(() =>
            addTrack(root, {
                points: [
                    [0, 0],
                    [1, 1],
                ],
                layer: "F.Cuu",
            }),
        ).toThrow('has no layer "F.Cuu"');
        expect(() => addVia(root, { at: [0, 0], layers: ["F.Cu", "In9.Cu"] })).toThrow('has no layer "In9.Cu"');
        expect(() => addTrack(root, { points: [[0, 0]] })).toThrow("at least 2 points");
        expect(() =>
            addTrack(root, {
                points: [
                    [0, 0],
                    [1, Number.NaN],
                ],
            }),
        ).toThrow("points[1]");
        expect(() =>
            addTrack(root, {
                points: [
                    [0, 0],
                    [1, 0],
                    [2, 1],
                ],
                uuid: "one",
            }),
        ).toThrow("a function that makes uuids");
        expect(() =>
            addZone(root, {
                outline: [
                    [0, 0],
                    [1, 0],
                ],
            }),
        ).toThrow("at least three points");
        expect(() => addCircle(root, { center: [0, 0], radius: 0, layer: "F.Cu" })).toThrow("a number above 0");
        expect(() =>
            addKeepout(root, {
                outline: [
                    [0, 0],
                    [1, 0],
                    [1, 1],
                ],
                forbids: ["all" as never],
            }),
        ).toThrow("forbids");
        expect(() =>
            addTrack(root, {
                points: [
                    [0, 0],
                    [1, 1],
                ],
                width: "wide" as never,
            }),
        ).toThrow(ModelError);
        expect(file.changed).toBe(false);
    });
});

it("a mark tells who made an item", () => {
    using file = smallBoard(9);
    const mark = new UuidMark("TOOL");
    addTrack(file.root, {
        points: [
            [0, 0],
            [1, 0],
            [1, 1],
        ],
        uuid: () => mark.random(),
    });
    expect(file.root.tracks.removeWhere((track) => mark.isIn(track.uuid)).length).toBe(2);
});

it("outlines have arcs and holes", () => {
    using file = smallBoard(9);
    const zone = addZone(file.root, {
        outline: [[0, 0], { start: [10, 0], mid: [12, 5], end: [10, 10] }, [0, 10]],
        holes: [
            [
                [1, 1],
                [2, 1],
                [2, 2],
            ],
        ],
    });
    expect(zone.polygons.length).toBe(2);
    expect(textOf(zone.polygons[0] as never)).toBe(
        "(polygon (pts (xy 0 0) (arc (start 10 0) (mid 12 5) (end 10 10)) (xy 0 10)))",
    );
});

it("shapes, texts and zones of footprints are made, too", () => {
    using file = footprint.loads('(footprint "R" (version 20241229) (generator "pcbnew") (layer "F.Cu"))');
    const { root } = file;
    addLines(root, {
        points: [
            [0, 0],
            [1, 0],
        ],
        layer: "F.SilkS",
    });
    expect(addText(root, { text: "1", at: [0, 0] }).type).toBe("user");
    addRectangle(root, { start: [0, 0], end: [1, 1], layer: "F.CrtYd" });
    addPolygon(root, {
        outline: [
            [0, 0],
            [1, 0],
            [1, 1],
        ],
        layer: "F.Cu",
    });
    addKeepout(root, {
        outline: [
            [0, 0],
            [1, 0],
            [1, 1],
        ],
    });
    expect(root.node.children.map(({ head }) => head).slice(5)).toEqual([
        "fp_line",
        "fp_text",
        "fp_rect",
        "fp_poly",
        "zone",
    ]);
    expect([root.rectangles[0]?.stroke?.width, file.check()]).toEqual([0.05, []]);
    expect(() =>
        addZone(root, {
            outline: [
                [0, 0],
                [1, 0],
                [1, 1],
            ],
            net: "GND",
        }),
    ).toThrow("left out for a zone of a footprint");
    using board = smallBoard(9);
    const turned = board.root.footprints[0] as Footprint;
    turned.at = [10, 20, 90];
    expect(addText(turned, { text: "1", at: [0, 0, 300] }).at.angle).toBe(30);
});

it.each(boardFiles().filter((path) => path.includes("/v")))(
    "what is added to %s is laid out as KiCad would",
    (path) => {
        using file = pcb.load(path);
        const { root } = file;
        new Nets(root).ensure("NEW");
        addTrack(root, {
            points: [
                [0, 0],
                [1, 0],
                [1, 1],
            ],
            net: "NEW",
        });
        addVia(root, { at: [1, 1], net: "NEW" });
        addZone(root, {
            outline: [
                [0, 0],
                [1, 0],
                [1, 1],
            ],
            net: "NEW",
        });
        addLines(root, {
            points: [
                [0, 0],
                [1, 0],
            ],
            layer: "Edge.Cuts",
        });
        addText(root, { text: "new", at: [0, 0] });
        expect(new Nets(root).members("NEW").length).toBe(4);
        expect(file.check()).toEqual([]);
        using saved = pcb.loads(file.dumps());
        expect(new Nets(saved.root).members("NEW").map((item) => item.constructor.name)).toEqual([
            "Segment",
            "Segment",
            "Via",
            "Zone",
        ]);
    },
);
