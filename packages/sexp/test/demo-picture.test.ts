import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderBoard } from "../demo/render-board.ts";
import { parse } from "../src/index.ts";
import { boardOfKicad5, boardOfKicad6, boardOfKicad10 } from "./demo-boards.ts";

function pictureOf(text: string): string {
    using document = parse(text);
    return renderBoard(document);
}

/** What stands in the group of a layer. */
function layerOf(picture: string, id: string): string {
    return new RegExp(`<g id="${id}"[^>]*>([\\s\\S]*?)</g>\n`).exec(picture)?.[1] ?? "";
}

function edgeOf(items: string): string {
    return layerOf(pictureOf(`(kicad_pcb (version 20241229) ${items})`), "board");
}

describe("the shipped board", () => {
    const picture = pictureOf(readFileSync(new URL("../demo/board/pyzig-demo.kicad_pcb", import.meta.url), "utf8"));

    test("has its outline with round corners, closed to one area", () => {
        expect(layerOf(picture, "board").match(/M/g)).toHaveLength(1);
        expect(layerOf(picture, "board").match(/A4 4 0 0 [01] /g)).toHaveLength(4);
    });

    test("shows the whole board with a margin", () => {
        expect(picture).toContain('viewBox="96.72 56.72 70.56 50.56"');
    });

    test("shows both copper layers, silkscreen, vias and holes in KiCad's colours", () => {
        for (const color of ["#001023", "#C83434", "#4D7FC4", "#F2EDA1", "#E8B2A7", "#D0D2CD", "#E3B72E", "#ECECEC"]) {
            expect(picture).toContain(color);
        }
    });

    test("shows the references", () => {
        const texts = [...picture.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
        expect(texts).toEqual(expect.arrayContaining(["U1", "J1", "Y1", "SW2", "R10", "JP1", "pyzig demo"]));
        expect(texts).not.toContain("H1");
    });

    test("holds only numbers that SVG understands", () => {
        expect(picture).not.toMatch(/NaN|Infinity|undefined|\de-\d/);
    });
});

test.each([
    ["KiCad 5", boardOfKicad5],
    ["KiCad 6", boardOfKicad6],
    ["KiCad 10", boardOfKicad10],
])("a small board of %s", (_, text) => {
    expect(pictureOf(text)).toMatchSnapshot();
});

describe("the outline", () => {
    test("is joined from pieces in any order and direction", () => {
        const edge = edgeOf(
            [
                "(gr_line (start 10 0) (end 0 0) (layer Edge.Cuts))",
                "(gr_line (start 0 10) (end 10 10) (layer Edge.Cuts))",
                "(gr_line (start 0 0) (end 0 10) (layer Edge.Cuts))",
                "(gr_arc (start 10 10) (mid 15 5) (end 10 0) (layer Edge.Cuts))",
            ].join(" "),
        );
        expect(edge.match(/M/g)).toHaveLength(1);
        expect(edge).toContain("Z");
    });

    test("takes an arc through three points as one by its angle", () => {
        const byAngle = edgeOf(
            "(gr_arc (start 0 0) (end 10 0) (angle 90) (layer Edge.Cuts)) (gr_line (start 0 10) (end 10 0) (layer Edge.Cuts))",
        );
        const byPoints = edgeOf(
            "(gr_arc (start 10 0) (mid 7.0710678 7.0710678) (end 0 10) (layer Edge.Cuts)) (gr_line (start 0 10) (end 10 0) (layer Edge.Cuts))",
        );
        expect(byPoints).toBe(byAngle);
        expect(byAngle).toContain("A10 10 0 0 1 0 10");
    });

    test("has holes, and leaves out what is open", () => {
        const rectangle = "(gr_rect (start 0 0) (end 10 10) (layer Edge.Cuts))";
        expect(edgeOf(`${rectangle} (gr_circle (center 5 5) (end 6 5) (layer Edge.Cuts))`).match(/M/g)).toHaveLength(2);
        expect(edgeOf(`${rectangle} (gr_line (start 3 3) (end 4 4) (layer Edge.Cuts))`).match(/M/g)).toHaveLength(1);
    });
});

describe("pads", () => {
    const padOf = (pad: string, at = "0 0"): string =>
        layerOf(pictureOf(`(kicad_pcb (version 20241229) (footprint "F" (at ${at}) ${pad}))`), "F.Cu");

    test("are placed with their footprint, but turned by their own angle", () => {
        const pad = padOf('(pad "1" smd rect (at 10 0 90) (size 4 2) (layers "F.Cu"))', "100 100 90");
        expect(pad).toContain('d="M99 92L99 88L101 88L101 92Z"');
    });

    test("of every shape", () => {
        const shapes = ["circle", "oval", "rect", "roundrect", "trapezoid", "custom"];
        const pads = shapes.map((shape) =>
            padOf(
                `(pad "1" smd ${shape} (at 0 0) (size 4 2) (rect_delta 0 1) (options (anchor rect)) (primitives (gr_circle (center 2 0) (end 3 0) (width 0) (fill yes))) (layers "F.Cu"))`,
            ),
        );
        expect(new Set(pads).size).toBe(shapes.length);
        expect(pads).toMatchSnapshot();
    });

    test("without copper are left out", () => {
        expect(padOf('(pad "" smd rect (at 0 0) (size 4 2) (layers "F.Paste"))')).toBe("");
    });
});

test("texts are escaped, and a document that is no board is refused", () => {
    const picture = pictureOf('(kicad_pcb (gr_text "<a & \\"b\\">\\nc" (at 0 0 0) (layer "F.SilkS")))');
    expect(picture).toContain("&lt;a &amp; &quot;b&quot;&gt;</text>");
    expect(picture).toContain(">c</text>");
    expect(() => pictureOf("(kicad_sch)")).toThrow("the document is not a board");
});
