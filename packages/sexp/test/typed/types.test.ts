/** What compiles, and what does not: it is checked by the compiler, so a wrong type fails the type check rather than this file. */
import {
    type AnyKicadFile,
    type Board,
    type BoardData,
    type Footprint,
    type FootprintData,
    type GraphicLine,
    Kicad,
    type KicadFile,
    type ModelList,
    type ModelObject,
    type Net,
    type NetInput,
    Pad,
    type PadData,
    type PadInput,
    type PadShape,
    type Point,
    type PointInput,
    type Position,
    type PositionInput,
    pcb,
    type Schematic,
    Segment,
    type Track,
    type TrackInput,
    type ValueList,
    Via,
} from "@pyzig/sexp/kicad";
import { describe, expect, expectTypeOf, it } from "vitest";

const BOARD = `(kicad_pcb (version 20241229) (generator "pcbnew")
  (footprint "R" (layer "F.Cu") (uuid "f") (at 1 2)
    (pad "1" smd rect (at 1 2) (size 1 1) (layers "F.Cu") (uuid "p1")))
  (segment (start 0 0) (end 1 1) (width 0.2) (layer "F.Cu") (net 1) (uuid "s")))`;

function withBoard<Result>(use: (file: KicadFile<Board, "board">) => Result): Result {
    using file = pcb.loads(BOARD);
    return use(file);
}

describe("files", () => {
    it("are told apart by their kind", () => {
        using file = Kicad.parse(BOARD);
        expectTypeOf(file).toEqualTypeOf<AnyKicadFile>();
        expectTypeOf<AnyKicadFile["kind"]>().toEqualTypeOf<
            | "board"
            | "footprint"
            | "schematic"
            | "symbol-library"
            | "netlist"
            | "footprint-library-table"
            | "symbol-library-table"
            | "worksheet"
            | "design-rules"
        >();
        switch (file.kind) {
            case "board":
                expectTypeOf(file.root).toEqualTypeOf<Board>();
                break;
            case "schematic":
                expectTypeOf(file.root).toEqualTypeOf<Schematic>();
                // @ts-expect-error: schematics have no footprints
                expect(file.root.footprints).toBeUndefined();
                break;
            default:
                expectTypeOf(file.kind).not.toEqualTypeOf<"board">();
        }
        expectTypeOf(file.version).toEqualTypeOf<number | undefined>();
        expect(file.kind).toBe("board");
    });

    it("of a kind have the root of that kind", () => {
        withBoard((file) => {
            expectTypeOf(file).toEqualTypeOf<KicadFile<Board, "board">>();
            expectTypeOf(file.toJSON()).toEqualTypeOf<BoardData>();
            expectTypeOf(pcb.fromJSON).parameter(0).toExtend<BoardData>();
            expect(() => {
                // @ts-expect-error: the root is what the file holds
                file.root = 1;
            }).toThrow(TypeError);
        });
    });

    it("make and import objects of the class that is asked for", () => {
        withBoard((file) => {
            const made = file.create(Segment, { start: { x: 0, y: 0 }, end: [1, 1], width: 0.2, layer: "F.Cu" });
            expectTypeOf(made).toEqualTypeOf<Segment>();
            expectTypeOf(file.import(made)).toEqualTypeOf<Segment>();
            expectTypeOf(made.clone()).toEqualTypeOf<Segment>();
            expectTypeOf(made.remove).returns.toEqualTypeOf<Segment>();
            expectTypeOf(Via.create<Via>).returns.toEqualTypeOf<Via>();
            expect(() => {
                // @ts-expect-error: a segment must have a width
                file.create(Segment, { start: [0, 0], end: [1, 1], layer: "F.Cu" });
            }).toThrow("width");
            expect(() => {
                // @ts-expect-error: a segment has no drill
                Segment.create(file, { start: [0, 0], end: [1, 1], width: 1, layer: "F.Cu", drill: 1 });
            }).toThrow("drill");
        });
    });
});

describe("fields", () => {
    it("have the type of what is in the file, and take what can be put there", () => {
        withBoard(({ root }) => {
            const footprint = root.footprints[0] as Footprint;
            const pad = footprint.pads[0] as Pad;
            expectTypeOf(pad.number).toEqualTypeOf<string>();
            expectTypeOf(pad.at).toEqualTypeOf<Position>();
            expectTypeOf(pad.layers).toEqualTypeOf<ValueList<string>>();
            expectTypeOf(pad.net).toEqualTypeOf<Net | undefined>();
            expectTypeOf(pad.cornerRadiusRatio).toEqualTypeOf<number | undefined>();
            expectTypeOf(pad.locked).toEqualTypeOf<boolean>();
            expectTypeOf(footprint.pads).toEqualTypeOf<ModelList<Pad, PadInput>>();
            pad.at = { x: 1, y: 2 };
            pad.at = [1, 2, 90];
            pad.at = [1, 2];
            pad.at = pad.at.clone();
            expect(pad.at.toJSON()).toEqual({ x: 1, y: 2 });
            pad.layers = ["F.Cu"];
            pad.layers = new Set(["F.Cu", "F.Mask"]);
            const { layers } = pad;
            pad.layers = layers;
            footprint.locked = true;
            footprint.locked = undefined;
            pad.cornerRadiusRatio = undefined;
            expect([...pad.layers]).toEqual(["F.Cu", "F.Mask"]);
        });
    });

    it("take nothing else", () => {
        withBoard(({ root }) => {
            const pad = root.footprints[0]?.pads[0] as Pad;
            expect(() => {
                // @ts-expect-error: a text
                pad.number = 1;
            }).toThrow("string");
            expect(() => {
                // @ts-expect-error: every pad has a place
                pad.at = undefined;
            }).toThrow("given");
            expect(() => {
                // @ts-expect-error: a point has two numbers
                pad.at = [1];
            }).toThrow("y");
            expect(() => {
                // @ts-expect-error: and an angle at most
                pad.at = [1, 2, 3, 4];
            }).toThrow("at most");
            expect(() => {
                // @ts-expect-error: a list, not a text
                pad.layers = 1;
            }).toThrow("array");
            expect(() => {
                // @ts-expect-error: no such field
                pad.at = { x: 1, y: 2, z: 3 };
            }).toThrow("z");
            expect(() => {
                // @ts-expect-error: a net is no number
                pad.net = 1;
            }).toThrow("object");
            expect(() => {
                // @ts-expect-error: true, false or nothing
                (root.footprints[0] as Footprint).locked = "yes";
            }).toThrow("true or false");
            expectTypeOf<PadData>().toExtend<PadInput>();
            expectTypeOf<string>().not.toExtend<NetInput>();
        });
    });

    it("with words know them, and take others", () => {
        withBoard(({ root }) => {
            const pad = root.footprints[0]?.pads[0] as Pad;
            expectTypeOf<PadShape>().toExtend<Pad["shape"]>();
            expectTypeOf<Pad["shape"]>().toExtend<string>();
            expectTypeOf<string>().toExtend<Pad["shape"]>();
            expectTypeOf<Pad["shape"]>().not.toEqualTypeOf<string>();
            pad.shape = "oval";
            pad.shape = "star";
            expect(pad.shape).toBe("star");
            expect(() => {
                // @ts-expect-error: but no numbers
                pad.shape = 1;
            }).toThrow("string");
        });
    });

    it("of points are tuples or objects", () => {
        expectTypeOf<readonly [x: number, y: number]>().toExtend<PointInput>();
        expectTypeOf<readonly [number]>().not.toExtend<PointInput>();
        expectTypeOf<readonly [number, number, number]>().not.toExtend<PointInput>();
        expectTypeOf<{ x: number; y: number }>().toExtend<PointInput>();
        expectTypeOf<Point>().toExtend<PointInput>();
        expectTypeOf<readonly [number, number, number]>().toExtend<PositionInput>();
        expectTypeOf<number[]>().not.toExtend<PointInput>();
    });
});

describe("lists", () => {
    it("of several kinds give one of them, and take plain objects with their kind", () => {
        withBoard(({ root }) => {
            expectTypeOf(root.tracks).toEqualTypeOf<ModelList<Track, TrackInput>>();
            expectTypeOf(root.segments[0]).toEqualTypeOf<Segment | undefined>();
            const [track] = root.tracks;
            expectTypeOf(track).toEqualTypeOf<Track | undefined>();
            if (track instanceof Segment) expectTypeOf(track.width).toEqualTypeOf<number>();
            const added = root.tracks.push({
                kind: "via",
                at: [1, 1],
                size: 0.6,
                drill: 0.3,
                layers: ["F.Cu", "B.Cu"],
            });
            expectTypeOf(added).toEqualTypeOf<Track>();
            expect(added).toBeInstanceOf(Via);
            expect(() => {
                // @ts-expect-error: the kind is missing
                root.tracks.push({ start: [0, 0], end: [1, 1], width: 0.2, layer: "F.Cu" });
            }).toThrow("kind");
            expect(() => {
                // @ts-expect-error: there is no such kind
                root.tracks.push({ kind: "road", start: [0, 0] });
            }).toThrow("kind");
            expect(() => {
                // @ts-expect-error: a via has no start
                root.tracks.push({ kind: "via", start: [0, 0], end: [1, 1], width: 0.2, layer: "F.Cu" });
            }).toThrow("start");
            expect(() => {
                // @ts-expect-error: a pad is no track
                root.tracks.push(root.footprints[0]?.pads[0] as Pad);
            }).toThrow();
            expectTypeOf<GraphicLine>().not.toExtend<TrackInput>();
            // Kinds are names of TypeScript's sort, whatever the file calls them.
            const box = root.graphics.push({
                kind: "textBox",
                text: "a",
                start: [0, 0],
                end: [1, 1],
                layer: "F.Cu",
                effects: { font: { size: [1, 1] } },
            });
            expect(box.node.head).toBe("gr_text_box");
        });
    });

    it("are read like arrays, and are none", () => {
        withBoard(({ root }) => {
            const { pads } = root.footprints[0] as Footprint;
            expectTypeOf(pads.map((pad) => pad.at.x)).toEqualTypeOf<number[]>();
            expectTypeOf(pads.filter((pad) => pad.locked)).toEqualTypeOf<Pad[]>();
            expectTypeOf(pads.find((pad) => pad.number === "1")).toEqualTypeOf<Pad | undefined>();
            expectTypeOf(pads.byName("1")).toEqualTypeOf<Pad | undefined>();
            expectTypeOf(pads.at(-1)).toEqualTypeOf<Pad | undefined>();
            expectTypeOf([...pads]).toEqualTypeOf<Pad[]>();
            expectTypeOf(pads).not.toExtend<Pad[]>();
            expect(() => {
                // @ts-expect-error: pop is removeAt(-1)
                pads.pop();
            }).toThrow(TypeError);
            expect(() => {
                // @ts-expect-error: the length follows from the items
                pads.length = 0;
            }).toThrow(TypeError);
        });
    });

    it("objects of all classes are typed objects, and can't be made with new", () => {
        expectTypeOf<Pad>().toExtend<ModelObject>();
        expectTypeOf<FootprintData["pads"]>().toEqualTypeOf<Iterable<PadInput> | undefined>();
        expect(() => {
            // @ts-expect-error: what they are made of is for the library only
            new Pad();
        }).toThrow("can't be constructed with new");
    });
});
