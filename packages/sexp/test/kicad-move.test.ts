import { basename } from "node:path";
import {
    type Board,
    type BoardItem,
    boardItems,
    boundingBox,
    type Footprint,
    flipItem,
    footprint as footprintFile,
    Generated,
    Group,
    moveItem,
    normalizeAngle,
    pcb,
    rotateItem,
} from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { corpus } from "./corpus.ts";
import { boardOfKicad5, boardOfKicad6, boardOfKicad10 } from "./demo-boards.ts";

const text = `(kicad_pcb
	(version 20241229)
	(generator "pcbnew")
	(layers
		(0 "F.Cu" signal)
		(4 "In1.Cu" signal)
		(6 "In2.Cu" signal)
		(2 "B.Cu" signal)
		(5 "F.SilkS" user)
		(7 "B.SilkS" user)
		(25 "Edge.Cuts" user)
	)
	(footprint "Own:R"
		(layer "F.Cu")
		(uuid "00000000-0000-4000-8000-000000000001")
		(at 10 20 30)
		(property "Reference" "R1"
			(at 0 -2 30)
			(layer "F.SilkS")
			(effects
				(font
					(size 1 1)
				)
				(justify left)
			)
		)
		(fp_line
			(start -1 0.5)
			(end 1 0.5)
			(layer "F.SilkS")
		)
		(pad "1" thru_hole trapezoid
			(at -1 0.25 120)
			(size 1 2)
			(rect_delta 0 0.5)
			(drill 0.5
				(offset 0 0.25)
			)
			(layers "*.Cu" "*.Mask")
		)
		(pad "2" smd rect
			(at 1 0 30)
			(size 1 2)
			(layers "F.Cu" "F.Mask" "F.Paste")
		)
		(zone
			(net 0)
			(net_name "")
			(layers "F.Cu" "In1.Cu")
			(polygon
				(pts
					(xy 9 19) (xy 11 19) (xy 11 21)
				)
			)
		)
		(model "R.step"
			(offset
				(xyz 0 1 0)
			)
			(rotate
				(xyz 0 0 -0)
			)
		)
	)
	(gr_rect
		(start 0 0)
		(end 4 2)
		(layer "Edge.Cuts")
	)
	(gr_text "on the board"
		(at 1 2 0)
		(layer "F.SilkS")
		(uuid "00000000-0000-4000-8000-000000000002")
		(effects
			(font
				(size 1 1)
			)
		)
	)
	(dimension
		(type orthogonal)
		(layer "F.SilkS")
		(uuid "00000000-0000-4000-8000-000000000003")
		(pts
			(xy 0 0) (xy 10 5)
		)
		(height 3)
		(orientation 0)
		(gr_text "10"
			(at 5 2 0)
			(layer "F.SilkS")
			(effects
				(font
					(size 1 1)
				)
			)
		)
	)
	(via blind
		(at 1 1)
		(size 0.6)
		(drill 0.3)
		(layers "F.Cu" "In1.Cu")
		(net 0)
		(uuid "00000000-0000-4000-8000-000000000004")
	)
	(group ""
		(uuid "00000000-0000-4000-8000-000000000005")
		(members "00000000-0000-4000-8000-000000000002" "00000000-0000-4000-8000-000000000004")
	)
)
`;

function only(board: Board): Footprint {
    return board.footprints[0] as Footprint;
}

describe("moving", () => {
    it("changes the place of a footprint, and what is in coordinates of the board", () => {
        using file = pcb.loads(text);
        moveItem(only(file.root), [1, -2]);
        expect(file.dumps()).toBe(
            text
                .replace("(at 10 20 30)", "(at 11 18 30)")
                .replace("(xy 9 19) (xy 11 19) (xy 11 21)", "(xy 10 17) (xy 12 17) (xy 12 19)"),
        );
    });

    it("moves a part of a footprint by so much on the board", () => {
        using file = pcb.loads(text.replace("(at 10 20 30)", "(at 10 20 90)"));
        const line = only(file.root).lines[0];
        moveItem(line as BoardItem, { x: 1, y: 0 });
        expect(line?.node.text).toContain("(start -1 1.5)");
    });

    it("moves all members of a group", () => {
        using file = pcb.loads(text);
        const before = boundingBox(file.root.groups[0] as Group);
        moveItem(file.root.groups[0] as Group, [0.5, 0]);
        expect(file.root.vias[0]?.at.x).toBe(1.5);
        expect(file.root.texts[0]?.at.x).toBe(1.5);
        expect(boundingBox(file.root.groups[0] as Group)?.left).toBeCloseTo((before?.left ?? 0) + 0.5);
    });

    it("moves what a footprint of a library is made of", () => {
        using file = footprintFile.loads(
            '(footprint "R" (version 20241229) (layer "F.Cu") (pad "1" smd rect (at 1 0) (size 1 1) (layers "F.Cu")))',
        );
        moveItem(file.root, [0, 2]);
        rotateItem(file.root, 90);
        expect(file.root.pads[0]?.at.toJSON()).toEqual({ x: 2, y: -1, angle: 90 });
    });

    it("leaves numbers of nanometres, however far", () => {
        using file = pcb.loads(text);
        moveItem(only(file.root), [0.1, 0.2]);
        expect(only(file.root).node.get("at")?.text).toBe("(at 10.1 20.2 30)");
        rotateItem(only(file.root), 45, { about: [0, 0] });
        expect(only(file.root).node.get("at")?.text).toBe("(at 21.425335 7.141778 75)");
    });
});

describe("turning", () => {
    it("turns the angles of pads and texts with the footprint, and leaves places within it", () => {
        using file = pcb.loads(text);
        rotateItem(only(file.root), 60);
        expect(only(file.root).node.text).toBe(
            text
                .slice(text.indexOf('(footprint "Own:R"'), text.indexOf("\n\t(gr_rect"))
                .replace("(at 10 20 30)", "(at 10 20 90)")
                .replace("(at 0 -2 30)", "(at 0 -2 90)")
                .replace("(at -1 0.25 120)", "(at -1 0.25 180)")
                .replace("(at 1 0 30)", "(at 1 0 90)")
                .replace(
                    "(xy 9 19) (xy 11 19) (xy 11 21)",
                    "(xy 8.633975 20.366025) (xy 9.633975 18.633975) (xy 11.366025 19.633975)",
                ),
        );
    });

    it("makes a polygon of a rectangle that is not upright any more", () => {
        using file = pcb.loads(text);
        const polygon = rotateItem(file.root.rectangles[0] as BoardItem, 45, { about: [0, 0] });
        expect(file.root.rectangles).toHaveLength(0);
        expect(polygon).toBe(file.root.polygons[0]);
        expect(polygon.node.text).toBe(
            '(gr_poly\n\t\t(pts\n\t\t\t(xy 0 0) (xy 2.828427 -2.828427) (xy 4.242641 -1.414214) (xy 1.414214 1.414214)\n\t\t)\n\t\t(layer "Edge.Cuts")\n\t)',
        );
        expect(file.check()).toEqual([]);
    });

    it("turns texts of footprints round where they would be upside down, if that is asked for", () => {
        using file = pcb.loads(text);
        const reference = only(file.root).properties[0];
        rotateItem(only(file.root), 160, { keepTextsUpright: true });
        expect(reference?.at?.angle).toBe(10);
        expect(reference?.effects?.justify?.words.toArray()).toEqual(["right"]);
        rotateItem(only(file.root), -160, { keepTextsUpright: true });
        expect(file.dumps()).toBe(text);
    });

    it("turns an orthogonal dimension to the other axis", () => {
        using file = pcb.loads(text);
        const dimension = file.root.dimensions[0];
        rotateItem(dimension as BoardItem, 90, { about: [0, 0] });
        expect(dimension?.orientation).toBe(1);
        expect(dimension?.height).toBe(3);
        expect(dimension?.ends?.points[1]?.toJSON()).toEqual({ x: 5, y: -10 });
        expect(dimension?.text?.at.toJSON()).toEqual({ x: 2, y: -5, angle: 90 });
    });
});

describe("turning over", () => {
    it("mirrors a footprint as KiCad does: about a level line, and then half a turn", () => {
        using file = pcb.loads(text);
        flipItem(only(file.root));
        expect(only(file.root).node.text).toBe(
            text
                .slice(text.indexOf('(footprint "Own:R"'), text.indexOf("\n\t(gr_rect"))
                .replace('"F.Cu")\n\t\t(uuid', '"B.Cu")\n\t\t(uuid')
                .replace("(at 10 20 30)", "(at 10 20 150)")
                .replace('(at 0 -2 30)\n\t\t\t(layer "F.SilkS")', '(at 0 2 330)\n\t\t\t(layer "B.SilkS")')
                .replace("(justify left)", "(justify left mirror)")
                .replace(
                    '(start -1 0.5)\n\t\t\t(end 1 0.5)\n\t\t\t(layer "F.SilkS")',
                    '(start -1 -0.5)\n\t\t\t(end 1 -0.5)\n\t\t\t(layer "B.SilkS")',
                )
                .replace("(at -1 0.25 120)", "(at -1 -0.25 60)")
                .replace("(rect_delta 0 0.5)", "(rect_delta 0 -0.5)")
                .replace("(offset 0 0.25)", "(offset 0 -0.25)")
                .replace("(at 1 0 30)", "(at 1 0 150)")
                .replace('"F.Cu" "F.Mask" "F.Paste"', '"B.Cu" "B.Mask" "B.Paste"')
                .replace('"F.Cu" "In1.Cu"', '"B.Cu" "In2.Cu"')
                .replace("(xy 9 19) (xy 11 19) (xy 11 21)", "(xy 11 19) (xy 9 19) (xy 9 21)"),
        );
    });

    it("keeps the layers of vias from the front to the back", () => {
        using file = pcb.loads(text);
        const via = file.root.vias[0];
        flipItem(via as BoardItem);
        expect(via?.layers.toArray()).toEqual(["In2.Cu", "B.Cu"]);
    });

    it("mirrors texts on layers with a side, and turns over dimensions", () => {
        using file = pcb.loads(text);
        const board = file.root;
        flipItem(board.texts[0] as BoardItem, { about: [0, 0], direction: "top-bottom" });
        expect(board.texts[0]?.at.toJSON()).toEqual({ x: 1, y: -2, angle: 180 });
        expect(board.texts[0]?.layer?.name).toBe("B.SilkS");
        expect(board.texts[0]?.effects?.justify?.words.toArray()).toEqual(["mirror"]);
        flipItem(board.dimensions[0] as BoardItem, { about: [0, 0], direction: "top-bottom" });
        expect(board.dimensions[0]?.height).toBe(-3);
    });

    it("swaps the outer layers of a padstack", () => {
        using file =
            pcb.loads(`(kicad_pcb (version 20241229) (generator "pcbnew") (layers (0 "F.Cu" signal) (2 "B.Cu" signal))
  (footprint "R" (layer "F.Cu") (at 0 0)
    (pad "1" thru_hole circle (at 0 0) (size 1 1) (drill 0.5) (layers "*.Cu")
      (padstack (mode front_inner_back) (layer "Inner" (shape circle) (size 0.8 0.8)) (layer "B.Cu" (shape rect) (size 2 3))))))`);
        const original = file.root.toJSON();
        flipItem(only(file.root));
        const pad = only(file.root).pads[0];
        expect([pad?.shape, pad?.size.toJSON()]).toEqual(["rect", { width: 2, height: 3 }]);
        expect(pad?.padstack?.layers.map((layer) => [layer.name, layer.shape, layer.size?.width])).toEqual([
            ["Inner", "circle", 0.8],
            ["B.Cu", "circle", 1],
        ]);
        flipItem(only(file.root));
        expect(file.root.toJSON()).toEqual(original);
    });
});

/** Items that belong to no other item. */
function single(board: Board): BoardItem[] {
    return [...boardItems(board)].filter((item) => !(item instanceof Group || item instanceof Generated));
}

/**
 * Angles as KiCad writes them from version 8 on: older files also have negative ones. A file has ten digits for an angle, so a tiny one
 * loses some when it becomes a large one.
 */
function normalized(source: string): string {
    const angle = (text: string): number => Number(normalizeAngle(Number(text)).toFixed(6));
    return source.replace(/\(at (\S+) (\S+) (-?[\d.]+)/g, (_, x, y, text) => `(at ${x} ${y} ${angle(text)}`);
}

const boards: readonly (readonly [string, () => ReturnType<typeof pcb.load>])[] = [
    ...corpus()
        .filter((path) => path.endsWith(".kicad_pcb"))
        .map((path) => [basename(path), () => pcb.load(path)] as const),
    ["a board of version 5", () => pcb.loads(boardOfKicad5)],
    ["a board of version 6", () => pcb.loads(boardOfKicad6)],
    ["a board of version 10", () => pcb.loads(boardOfKicad10)],
    ["a board of version 9", () => pcb.loads(text)],
];

describe.each(boards)("all items of %s", (_, open) => {
    it("are where they were, to the byte, when they are moved there and back", () => {
        using file = open();
        const original = file.dumps();
        for (const item of single(file.root)) moveItem(item, [1.234567, -7.5]);
        expect(file.dumps() === original).toBe(single(file.root).length === 0);
        for (const item of single(file.root)) moveItem(item, [-1.234567, 7.5]);
        expect(file.dumps() === original).toBe(true);
    });

    it("are as they were after four quarter turns, and after half a turn to and fro", () => {
        using file = open();
        const original = normalized(file.dumps());
        for (let turn = 0; turn < 4; turn++)
            for (const item of single(file.root)) rotateItem(item, 90, { about: [100, 50] });
        const turned = file.dumps();
        expect(normalized(turned) === original).toBe(true);
        for (const item of single(file.root)) rotateItem(item, 180, { about: [3, 4] });
        for (const item of single(file.root)) rotateItem(item, -180, { about: [3, 4] });
        expect(file.dumps() === turned).toBe(true);
    });

    it.each(["left-right", "top-bottom"] as const)(
        "are as they were when they are turned over twice %s",
        (direction) => {
            using file = open();
            const original = normalized(file.dumps());
            for (const item of single(file.root)) flipItem(item, { about: [100, 50], direction });
            expect(normalized(file.dumps()) === original).toBe(single(file.root).length === 0);
            for (const item of single(file.root)) flipItem(item, { about: [100, 50], direction });
            expect(normalized(file.dumps()) === original).toBe(true);
        },
    );

    it("have a box that moves with them", () => {
        using file = open();
        const before = boundingBox(file.root, { texts: false });
        for (const item of single(file.root)) rotateItem(item, 90, { about: [0, 0] });
        const after = boundingBox(file.root, { texts: false });
        if (before === undefined) return;
        expect(after?.width).toBeCloseTo(before.height, 5);
        expect(after?.left).toBeCloseTo(before.top, 5);
        expect(after?.bottom).toBeCloseTo(-before.left, 5);
    });
});

it("the angles of pads are those on the board, and their places are relative to the footprint", () => {
    // All footprints of a name have the same pads, whichever way they are turned: what differs is the angle, by that of the footprint.
    const seen = new Map<string, Set<string>>();
    let angles = 0;
    for (const [name, open] of boards) {
        using file = open();
        for (const each of file.root.footprints) {
            if (each.layer !== "F.Cu" || each.at === undefined) continue;
            const { angle } = each.at;
            if (angle !== 0) angles++;
            for (const pad of each.pads) {
                if (pad.number === "" || pad.size.width === pad.size.height) continue;
                const key = `${name} ${each.name} ${pad.number} ${pad.at.x} ${pad.at.y} ${pad.size.width}`;
                const known = seen.get(key) ?? new Set();
                seen.set(key, known.add(String(normalizeAngle(pad.at.angle - angle) % 180)));
            }
        }
    }
    for (const [key, differences] of seen) expect([key, ...differences]).toHaveLength(2);
    expect(angles).toBeGreaterThan(0);
});
