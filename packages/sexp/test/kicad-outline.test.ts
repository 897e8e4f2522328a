import { basename } from "node:path";
import { BoardOutlineError, boardOutline, pathArea, pcb } from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { corpus } from "./corpus.ts";
import { boardOfKicad5, boardOfKicad6 } from "./demo-boards.ts";

function board(...items: string[]): ReturnType<typeof pcb.loads> {
    return pcb.loads(
        `(kicad_pcb (version 20241229) (generator "pcbnew") (layers (0 "F.Cu" signal) (2 "B.Cu" signal) (25 "Edge.Cuts" user)) ${items.join(" ")})`,
    );
}

const rectangle = (left: number, top: number, right: number, bottom: number): string =>
    `(gr_rect (start ${left} ${top}) (end ${right} ${bottom}) (stroke (width 0.1) (type solid)) (layer "Edge.Cuts"))`;
const line = (x1: number, y1: number, x2: number, y2: number, layer = "Edge.Cuts"): string =>
    `(gr_line (start ${x1} ${y1}) (end ${x2} ${y2}) (stroke (width 0.1) (type solid)) (layer "${layer}"))`;

describe("the outline of a board", () => {
    it("joins lines and arcs in any order, and knows the area with its arcs", () => {
        using file = board(
            line(0, 0, 10, 0),
            line(0, 5, 10, 5),
            '(gr_arc (start 10 5) (mid 12.5 2.5) (end 10 0) (stroke (width 0.1) (type solid)) (layer "Edge.Cuts"))',
            line(0, 5, 0, 0.005),
            line(0, 0, 100, 100, "F.SilkS"),
        );
        const { pieces, area, box } = boardOutline(file.root);
        expect(pieces).toHaveLength(1);
        expect(area).toBeCloseTo(50 + (Math.PI * 2.5 ** 2) / 2, 1);
        expect(box).toMatchObject({ left: 0, top: 0, right: 12.5, bottom: 5 });
    });

    it("tells holes from pieces, also those within holes and side by side", () => {
        using file = board(
            rectangle(0, 0, 20, 20),
            rectangle(2, 2, 18, 18),
            rectangle(4, 4, 6, 6),
            '(gr_circle (center 5 5) (end 5.5 5) (stroke (width 0.1) (type solid)) (layer "Edge.Cuts"))',
            rectangle(30, 0, 40, 10),
        );
        const { pieces, area } = boardOutline(file.root);
        expect(pieces.map((piece) => [Math.round(Math.abs(pathArea(piece.edge))), piece.holes.length])).toEqual([
            [400, 1],
            [100, 0],
            [4, 1],
        ]);
        expect(area).toBeCloseTo(400 - 256 + 4 - Math.PI * 0.25 + 100);
    });

    it("has what footprints draw on the edge", () => {
        using file = board(
            rectangle(0, 0, 20, 20),
            '(footprint "Hole" (layer "F.Cu") (at 10 10 45) (fp_circle (center 2 0) (end 3 0) (stroke (width 0.1) (type solid)) (layer "Edge.Cuts")))',
        );
        const hole = boardOutline(file.root).pieces[0]?.holes[0];
        expect(Math.abs(pathArea(hole as NonNullable<typeof hole>))).toBeCloseTo(Math.PI);
        expect(hole?.steps[0]).toMatchObject({ kind: "arc", center: { x: expect.closeTo(10 + Math.SQRT2) } });
    });

    it("says where it is open", () => {
        using file = board(line(0, 0, 10, 0), line(10, 0, 10, 10), line(10, 10, 0.5, 0), rectangle(20, 0, 30, 10));
        expect(() => boardOutline(file.root)).toThrow(
            "the edge of the board is not closed: on Edge.Cuts a line ends without meeting another one, from (0, 0) to (0.5, 0)",
        );
        try {
            boardOutline(file.root);
        } catch (error) {
            expect(error).toBeInstanceOf(BoardOutlineError);
            expect((error as BoardOutlineError).code).toBe("OpenOutline");
            expect((error as BoardOutlineError).gaps).toEqual([{ start: { x: 0, y: 0 }, end: { x: 0.5, y: 0 } }]);
        }
        expect(boardOutline(file.root, { tolerance: 0.6 }).pieces).toHaveLength(2);
    });

    it("says when there is none", () => {
        using file = board();
        expect(() => boardOutline(file.root)).toThrow("the board has no edge");
    });

    it.each([
        ["version 5", boardOfKicad5, 25 * Math.PI - 50],
        ["version 6", boardOfKicad6, 900 - Math.PI],
    ])("reads arcs and rectangles of %s", (_, text, area) => {
        using file = pcb.loads(text);
        expect(boardOutline(file.root).area).toBeCloseTo(area);
    });
});

const boards = corpus().filter((path) => path.endsWith(".kicad_pcb") && !path.includes("odd-spacing"));
it.runIf(boards.length > 0).each(boards.map((path) => [basename(path), path]))("%s has a closed edge", (_, path) => {
    using file = pcb.load(path);
    const { area, box, pieces } = boardOutline(file.root);
    expect(pieces).toHaveLength(1);
    expect(area).toBeGreaterThan(0);
    expect(area).toBeLessThanOrEqual(box.width * box.height + 1e-6);
});
