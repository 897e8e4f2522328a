import { readFileSync } from "node:fs";
import { basename } from "node:path";
import {
    footprint,
    Kicad,
    type LibrarySymbol,
    pcb,
    type RenderOptions,
    renderSvg,
    Schematic,
    SymbolLibrary,
    SymbolUnitError,
    symbolLibrary,
    upgrade,
} from "@pyzig/sexp/kicad";
import { describe, expect, test } from "vitest";
import { corpus } from "./corpus.ts";
import { boardOfKicad5, boardOfKicad6, boardOfKicad10 } from "./demo-boards.ts";

function pictureOf(text: string, options: RenderOptions = {}): string {
    using file = pcb.loads(text);
    return renderSvg(file.root, options);
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
        expect(picture).toContain('viewBox="96.668 56.668 70.664 50.664"');
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

test("texts are escaped, and what is no board, footprint or symbol is refused", () => {
    const picture = pictureOf(
        '(kicad_pcb (version 20241229) (gr_text "<a & \\"b\\">\\nc" (at 0 0 0) (layer "F.SilkS")))',
    );
    expect(picture).toContain("&lt;a &amp; &quot;b&quot;&gt;</text>");
    expect(picture).toContain(">c</text>");
    expect(() => renderSvg({} as never)).toThrow(/a Board, a Footprint, a LibrarySymbol or a SymbolUnit/);
});

describe("texts", () => {
    const textOf = (text: string): string => layerOf(pictureOf(`(kicad_pcb (version 20241229) ${text})`), "F.SilkS");
    const effects = (justify: string): string => `(effects (font (size 2 1)) (justify ${justify}))`;

    test("stand on the side of their place that they say", () => {
        const text = (justify: string): string =>
            textOf(`(gr_text "a" (at 10 10 0) (layer "F.SilkS") ${effects(justify)})`);
        expect(text("left top")).toContain(
            '<text transform="translate(10 10)scale(0.5 1)" y="2" font-size="2.74" text-anchor="start"',
        );
        expect(text("right bottom")).toContain('y="0" font-size="2.74" text-anchor="end"');
        expect(text("mirror")).toContain("scale(-0.5 1)");
    });

    test("of footprints are upright, unless they are unlocked", () => {
        const text = (unlocked: string): string =>
            textOf(
                `(footprint "F" (at 0 0 180) (fp_text user "x" (at 1 0 180) ${unlocked} (layer "F.SilkS") ${effects("left")}))`,
            );
        expect(text("")).not.toContain("rotate");
        expect(text("(unlocked yes)")).toContain("rotate(-180)");
    });

    test("have their variables filled in", () => {
        const text = textOf(
            `(property "BATCH" "12") (footprint "F" (at 0 0) (property "Reference" "R1" (at 0 0 0) (layer "F.Fab") (effects (font (size 1 1)))) (fp_text user "\${REFERENCE}/\${BATCH}/\${X}" (at 0 0 0) (layer "F.SilkS") ${effects("left")}))`,
        );
        expect(text).toContain(`>R1/12/\${X}</text>`);
    });

    test("have lines above what is negated", () => {
        expect(textOf(`(gr_text "~{RESET}1" (at 0 0 0) (layer "F.SilkS") ${effects("left")})`)).toContain(
            '<tspan text-decoration="overline">RESET</tspan>1</text>',
        );
    });
});

describe("options", () => {
    const board = `(kicad_pcb (version 20241229) (layers (0 "F.Cu" signal) (4 "In1.Cu" signal) (2 "B.Cu" signal) (1 "F.Mask" user))
        (segment (start 0 0) (end 10 0) (width 1) (layer "In1.Cu") (net 0))
        (footprint "F" (at 5 5) (pad "1" smd rect (at 0 0) (size 1 1) (layers "F.Cu" "F.Mask"))))`;

    test("choose layers, with wildcards", () => {
        const picture = pictureOf(board, { layers: ["*.Cu"] });
        expect([...picture.matchAll(/<g id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
            "F.Cu",
            "In1.Cu",
            "B.Cu",
            "pads",
            "vias",
        ]);
        const mask = pictureOf(board, { layers: ["F.Mask"] });
        expect(mask).toContain('<g id="F.Mask" stroke="#D864FF" opacity="0.5">');
        expect(mask).toContain("M4.5 4.5");
        expect(mask).not.toContain("F.Cu");
    });

    test("choose the size, the margin and the background", () => {
        const picture = pictureOf(board, { width: 220, margin: 0, background: "none" });
        expect(picture).toContain('viewBox="-0.5 -0.5 11 6" width="220" height="120"');
        expect(picture).not.toContain("<rect");
        expect(pictureOf(board, { background: "white" })).toContain('fill="white"');
    });
});

test("zones without a fill show their outline", () => {
    const picture = pictureOf(
        '(kicad_pcb (version 20241229) (zone (net 0) (layer "F.Cu") (polygon (pts (xy 0 0) (xy 5 0) (xy 5 5)))))',
    );
    expect(layerOf(picture, "F.Cu")).toContain("M0 0L5 0L5 5Z");
});

test("pictures are drawn by their pixels and resolution", () => {
    const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    const picture = pictureOf(
        `(kicad_pcb (version 20241229) (image (at 10 10) (layer "F.SilkS") (scale 300) (data "${png}")) (image (at 1 1) (layer "F.SilkS") (data "###")))`,
    );
    expect(layerOf(picture, "F.SilkS")).toContain(
        `<image x="-2.7" y="-2.7" width="25.4" height="25.4" href="data:image/png;base64,${png}"/>`,
    );
    expect(layerOf(picture, "F.SilkS").match(/<image/g)).toHaveLength(1);
});

describe("footprints", () => {
    test("of libraries are drawn by themselves", () => {
        using file = footprint.loads(`(footprint "R" (version 20241229) (layer "F.Cu")
            (property "Reference" "REF**" (at 0 -2 0) (layer "F.SilkS") (effects (font (size 1 1))))
            (fp_line (start -2 -1) (end 2 -1) (stroke (width 0.05) (type solid)) (layer "F.CrtYd"))
            (pad "1" thru_hole circle (at 0 0) (size 2 2) (drill 1) (layers "*.Cu" "*.Mask")))`);
        const picture = renderSvg(file.root);
        expect(picture).toContain(">REF**</text>");
        expect(layerOf(picture, "F.CrtYd")).toContain("M-2 -1L2 -1");
        expect(layerOf(picture, "pads")).toMatch(/M-1 0A1 1[^"]*Z".*\n.*M-0\.5 0A0\.5/);
    });

    test("on boards are drawn where they are", () => {
        using file = pcb.loads(boardOfKicad6);
        const picture = renderSvg(file.root.footprints[0] as never);
        expect(picture).toContain('viewBox="5.394 16.394 9.512 7.137"');
        expect(layerOf(picture, "B.Cu")).toContain("<path");
    });
});

describe("symbols", () => {
    const library = `(kicad_symbol_lib (version 20241209) (generator "kicad_symbol_editor") (generator_version "9.0")
  (symbol "GATE" (pin_names (offset 0.5))
    (property "Reference" "U" (at 0 6 0) (effects (font (size 1.27 1.27))))
    (property "Value" "GATE" (at 0 -6 0) (effects (font (size 1.27 1.27))))
    (property "Footprint" "" (at 0 0 0) (effects (font (size 1.27 1.27)) (hide yes)))
    (symbol "GATE_0_1" (text "both" (at 0 0 900) (effects (font (size 1 1)))))
    (symbol "GATE_1_1"
      (rectangle (start -2.54 2.54) (end 2.54 -2.54) (stroke (width 0) (type default)) (fill (type background)))
      (pin input inverted (at -5.08 1 0) (length 2.54) (name "~{A}" (effects (font (size 1 1)))) (number "1" (effects (font (size 1 1)))))
      (pin output line (at 5.08 1 180) (length 2.54) (hide yes) (name "Y" (effects (font (size 1 1)))) (number "2" (effects (font (size 1 1))))))
    (symbol "GATE_2_1"
      (circle (center 0 0) (radius 1) (stroke (width 0.3) (type dash) (color 255 0 0 1)) (fill (type color) (color 0 0 255 0.5)))))
  (symbol "CHILD" (extends "GATE")
    (property "Reference" "U" (at 0 6 0) (effects (font (size 1.27 1.27))))
    (property "Value" "CHILD" (at 0 -6 0) (effects (font (size 1.27 1.27)))))
  (symbol "ORPHAN" (extends "MISSING")))`;
    const symbolOf = (name: string, options: RenderOptions = {}): string => {
        using file = symbolLibrary.loads(library);
        return renderSvg(file.root.symbols.byName(name) as LibrarySymbol, options);
    };

    test("are drawn with y upwards, pins, names, numbers and fields", () => {
        expect(symbolOf("GATE")).toMatchSnapshot();
    });

    test("are drawn by units, with what all units share", () => {
        const second = symbolOf("GATE", { unit: 2 });
        expect(second).toContain(">both</text>");
        expect(second).toContain('stroke="rgb(255,0,0)" stroke-width="0.3" stroke-dasharray="3.3 1.5"');
        expect(second).toContain('fill="rgba(0,0,255,0.5)"');
        expect(second).not.toContain("overline");
        expect(() => symbolOf("GATE", { unit: 3 })).toThrow(SymbolUnitError);
        expect(() => symbolOf("GATE", { unit: 3 })).toThrow(
            /has units 1 to 2 and body styles 1 to 1, not unit 3 in body style 1/,
        );
    });

    test("have the drawing of the symbol that they extend, and their own fields", () => {
        const child = symbolOf("CHILD");
        expect(child).toContain(">CHILD</text>");
        expect(child).toContain("overline");
        expect(() => symbolOf("ORPHAN")).toThrow(/extends the symbol "MISSING", which its file doesn't have/);
    });

    test("are drawn without fields as a unit", () => {
        using file = symbolLibrary.loads(library);
        const unit = file.root.symbols[0]?.units[1];
        const picture = renderSvg(unit as never);
        expect(picture).toContain("overline");
        expect(picture).not.toContain(">GATE</text>");
    });
});

const files = corpus().filter((path) => /\.kicad_(?:pcb|mod|sym|sch)$/.test(path));
test.runIf(files.length > 0).each(files.map((path) => [basename(path), path]))("%s is drawn", (_, path) => {
    using file = Kicad.open(path);
    const { root } = file;
    if (root instanceof Schematic || root instanceof SymbolLibrary) {
        const symbols = root instanceof Schematic ? (root.libSymbols?.symbols ?? []) : root.symbols;
        for (const symbol of symbols) {
            const picture = renderSvg(symbol);
            expect(picture).not.toMatch(/NaN|Infinity|undefined/);
            expect(picture.length).toBeGreaterThan(400);
        }
        return;
    }
    if (file.kind !== "board" && file.kind !== "footprint") return;
    const picture = renderSvg(file.root as never);
    expect(picture).toMatch(/^<svg [\s\S]+<\/svg>\n$/);
    expect(picture).not.toMatch(/NaN|Infinity|undefined/);
});

const old = corpus().filter((path) => /\/v[567]\/.*\.kicad_(?:pcb|mod)$/.test(path));
test.runIf(old.length > 0).each(old.map((path) => [basename(path), path]))(
    "%s looks the same after an upgrade",
    (_, path) => {
        using file = Kicad.open(path);
        const { file: result } = upgrade(file as never, { version: 9 });
        using owned = result as typeof file;
        const layers = ["F.SilkS", "B.SilkS", "F.Fab"];
        const shapes = (root: unknown): string[] =>
            [...renderSvg(root as never, { layers, margin: 1 }).matchAll(/<(?:path|text)[^>]*>/g)].map(String).sort();
        // Arcs by their angle are rounded to nanometres when they have three points.
        const rounded = (list: string[]): string[] =>
            list.map((text) =>
                text.replace(/-?\d+\.\d+/g, (number) => Number(number).toFixed(2).replace("-0.00", "0.00")),
            );
        expect(rounded(shapes(owned.root))).toEqual(rounded(shapes(file.root)));
    },
);
