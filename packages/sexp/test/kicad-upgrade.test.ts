import { basename } from "node:path";
import {
    type AnyKicadFile,
    Board,
    boardOutline,
    boundingBox,
    diagnosticText,
    Footprint,
    footprint as footprintFile,
    Kicad,
    type KicadFile,
    type ModelObject,
    netlist,
    pathBox,
    pathOf,
    pcb,
    schematic,
    symbolLibrary,
    UpgradeError,
    upgrade,
    worksheet,
} from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { corpus, OWN_FILES } from "./corpus.ts";
import { boardOfKicad5, boardOfKicad6, boardOfKicad10 } from "./demo-boards.ts";

/** Uuids in a row, so that results can be compared. */
function counter(): () => string {
    let number = 0;
    return () => `00000000-0000-4000-8000-${String(++number).padStart(12, "0")}`;
}

function upgraded<Root extends ModelObject, Kind extends string>(
    file: KicadFile<Root, Kind>,
    version = 10,
): { text: string; changes: string[] } {
    const { file: result, changes } = upgrade(file, { version, newUuid: counter() });
    using owned = result;
    return { text: owned.dumps(), changes: changes.map(({ change, count }) => `${count}: ${change}`) };
}

describe("footprints of version 5", () => {
    it("become footprints of version 10", () => {
        using file = footprintFile.loads(`(module R (layer F.Cu) (tedit 5A000000)
  (attr virtual)
  (fp_text reference REF** (at 0 -2) (layer F.SilkS)
    (effects (font (size 1 1) (thickness 0.15)))
  )
  (fp_text value R (at 0 2) (layer F.Fab) hide
    (effects (font (size 1 1) (thickness 0.15)))
  )
  (fp_text user %R (at 0 0 90) (layer F.Fab)
    (effects (font (size 1 1) (thickness 0.15)))
  )
  (fp_arc (start 0 0) (end 1 0) (angle 90) (layer F.SilkS) (width 0.12))
  (fp_circle (center 0 0) (end 1 0) (layer F.Fab) (width 0.1))
  (pad 1 thru_hole circle (at 0 0) (size 1 1) (drill 0.5) (layers *.Cu *.Mask))
  (model R.wrl (at (xyz 0.1 0 0)) (scale (xyz 1 1 1)) (rotate (xyz 0 0 0)))
)
`);
        const { text, changes } = upgraded(file);
        expect(text).toMatchInlineSnapshot(`
          "(footprint "R"
          	(version 20260206)
          	(generator "pcbnew")
          	(generator_version "10.0")
          	(layer "F.Cu")
          	(property "Reference" "REF**"
          		(at 0 -2 0)
          		(layer "F.SilkS")
          		(uuid "00000000-0000-4000-8000-000000000001")
          		(effects
          			(font
          				(size 1 1)
          				(thickness 0.15)
          			)
          		)
          	)
          	(property "Value" "R"
          		(at 0 2 0)
          		(layer "F.Fab")
          		(hide yes)
          		(uuid "00000000-0000-4000-8000-000000000002")
          		(effects
          			(font
          				(size 1 1)
          				(thickness 0.15)
          			)
          		)
          	)
          	(attr exclude_from_pos_files exclude_from_bom)
          	(fp_text user "\${REFERENCE}"
          		(at 0 0 90)
          		(layer "F.Fab")
          		(uuid "00000000-0000-4000-8000-000000000003")
          		(effects
          			(font
          				(size 1 1)
          				(thickness 0.15)
          			)
          		)
          	)
          	(fp_arc
          		(start 1 0)
          		(mid 0.707107 0.707107)
          		(end 0 1)
          		(stroke
          			(width 0.12)
          			(type solid)
          		)
          		(layer "F.SilkS")
          		(uuid "00000000-0000-4000-8000-000000000004")
          	)
          	(fp_circle
          		(center 0 0)
          		(end 1 0)
          		(stroke
          			(width 0.1)
          			(type solid)
          		)
          		(fill no)
          		(layer "F.Fab")
          		(uuid "00000000-0000-4000-8000-000000000005")
          	)
          	(pad "1" thru_hole circle
          		(at 0 0)
          		(size 1 1)
          		(drill 0.5)
          		(layers "*.Cu" "*.Mask")
          		(uuid "00000000-0000-4000-8000-000000000006")
          	)
          	(model "R.wrl"
          		(offset
          			(xyz 2.54 0 0)
          		)
          		(scale
          			(xyz 1 1 1)
          		)
          		(rotate
          			(xyz 0 0 0)
          		)
          	)
          )
          "
        `);
        expect(changes).toMatchInlineSnapshot(`
          [
            "1: version none is 20260206",
            "1: (attr virtual) is (attr exclude_from_pos_files exclude_from_bom)",
            "1: the text (fp_text reference …) is the property Reference",
            "1: the text (fp_text value …) is the property Value",
            "1: (tedit …) of Footprint is left out",
            "1: FootprintText has a uuid",
            "1: %R and %V in texts are variables",
            "1: GraphicArc has a uuid",
            "1: arcs have three points instead of a centre and an angle",
            "2: (width …) of lines is (stroke …)",
            "1: GraphicCircle has a uuid",
            "1: (fill …) of areas says yes or no",
            "1: Pad has a uuid",
            "1: places of models are in millimetres",
            "1: (generator_version "10.0") is there",
            "1: texts are in quotes, flags are (flag yes), the layout is that of version 8",
          ]
        `);
        using result = footprintFile.loads(text, { mode: "strict" });
        expect(result.check()).toEqual([]);
    });

    it("keep the words of version 8 if they become files of version 8", () => {
        using file = footprintFile.loads(
            "(module R (layer F.Cu) (fp_circle (center 0 0) (end 1 0) (layer F.Fab) (width 0.1)))",
        );
        const { text } = upgraded(file, 8);
        expect(text).toContain("(version 20240108)");
        expect(text).toContain('(generator_version "8.0")');
        expect(text).toContain("(fill none)");
    });
});

describe("footprints of version 6", () => {
    it("have properties with a place, and flags in the text", () => {
        using file = footprintFile.loads(`(footprint "R" (version 20211014) (generator pcbnew) (layer "F.Cu")
  (tedit 5FA93CAE)
  (property "Sheetfile" "a.kicad_sch") (property "Sheetname" "a") (property "MPN" "123")
  (fp_text reference "R1" (at 0 -2 unlocked) (layer "F.SilkS") (effects (font (size 1 1) (thickness 0.15))) (tstamp 93de76dd-501a-4959-bcfc-4ecf9d66b891))
  (fp_line (start 0 0) (end 1 0) (layer "F.SilkS") (width 0.12) (tstamp 9ae25633-238a-4afe-8a98-b21a0256644e))
  (fp_text value "R" (at 0 2) (layer "F.Fab") hide (effects (font (size 1 1) (thickness 0.15))) (tstamp 39612f73-062e-46dd-a5ce-6dd523885ced))
)`);
        const { file: result } = upgrade(file, { newUuid: counter() });
        using owned = result;
        const { root } = owned;
        expect(root.properties.map(({ name, value, hide, unlocked }) => [name, value, hide, unlocked])).toEqual([
            ["Reference", "R1", false, true],
            ["Value", "R", true, false],
            ["MPN", "123", true, true],
        ]);
        expect(root.properties[0]?.uuid).toBe("93de76dd-501a-4959-bcfc-4ecf9d66b891");
        expect(root.properties[0]?.at?.node.text).toBe("(at 0 -2 0)");
        expect([root.sheetName, root.sheetFile, root.texts.length]).toEqual(["a", "a.kicad_sch", 0]);
        expect(root.lines[0]?.stroke?.toJSON()).toEqual({ width: 0.12, type: "solid" });
        expect(root.lines[0]?.uuid).toBe("9ae25633-238a-4afe-8a98-b21a0256644e");
    });

    it("are known without a version", () => {
        using file = footprintFile.loads('(module "R" (layer "F.Cu") (property "MPN" "123"))');
        const { file: result, changes } = upgrade(file);
        using owned = result;
        expect(owned.root.properties[0]?.hide).toBe(true);
        expect(changes.some(({ change }) => change.includes("not known"))).toBe(false);
    });
});

describe("boards", () => {
    it("of version 5 have uuids, nets by name and the numbers of version 9", () => {
        using file = pcb.loads(boardOfKicad5.replace("(0 F.Cu signal)", "(0 Top signal)").replaceAll("F.Cu", "Top"));
        const { text } = upgraded(file);
        expect(text).toMatchInlineSnapshot(`
          "(kicad_pcb
          	(version 20260206)
          	(generator "pcbnew")
          	(generator_version "10.0")
          	(paper "A4")
          	(layers
          		(0 "F.Cu" signal "Top")
          		(2 "B.Cu" signal)
          		(25 "Edge.Cuts" user)
          	)
          	(footprint "Own:R"
          		(layer "F.Cu")
          		(uuid "00000000-0000-0000-0000-00005a000001")
          		(at 10 20 90)
          		(property "Reference" "R1"
          			(at 0 -2 90)
          			(layer "F.SilkS")
          			(uuid "00000000-0000-4000-8000-000000000001")
          			(effects
          				(font
          					(size 1 1)
          					(thickness 0.15)
          				)
          			)
          		)
          		(property "Value" "R1"
          			(at 0 2 90)
          			(layer "F.Fab")
          			(hide yes)
          			(uuid "00000000-0000-4000-8000-000000000002")
          			(effects
          				(font
          					(size 1 1)
          					(thickness 0.15)
          				)
          			)
          		)
          		(attr through_hole)
          		(fp_line
          			(start -1 0)
          			(end 1 0)
          			(stroke
          				(width 0.15)
          				(type solid)
          			)
          			(layer "F.SilkS")
          			(uuid "00000000-0000-4000-8000-000000000003")
          		)
          		(pad "1" smd rect
          			(at -1 0 90)
          			(size 1 2)
          			(layers "F.Cu" "F.Paste" "F.Mask")
          			(net "GND")
          			(uuid "00000000-0000-4000-8000-000000000004")
          		)
          		(pad "2" thru_hole oval
          			(at 1 0 90)
          			(size 1 2)
          			(drill oval 0.5 1
          				(offset 0 0.25)
          			)
          			(layers "*.Cu" "*.Mask")
          			(net "/OUT")
          			(uuid "00000000-0000-4000-8000-000000000005")
          		)
          	)
          	(gr_arc
          		(start 10 10)
          		(mid 17.071068 12.928932)
          		(end 20 20)
          		(stroke
          			(width 0.1)
          			(type solid)
          		)
          		(layer "Edge.Cuts")
          		(uuid "00000000-0000-4000-8000-000000000006")
          	)
          	(gr_line
          		(start 20 20)
          		(end 10 10)
          		(stroke
          			(width 0.1)
          			(type solid)
          		)
          		(layer "Edge.Cuts")
          		(uuid "00000000-0000-4000-8000-000000000007")
          	)
          	(segment
          		(start 10 20)
          		(end 15 20)
          		(width 0.25)
          		(layer "F.Cu")
          		(net "GND")
          		(uuid "00000000-0000-4000-8000-000000000008")
          	)
          	(via
          		(at 15 20)
          		(size 0.8)
          		(drill 0.4)
          		(layers "F.Cu" "B.Cu")
          		(net "GND")
          		(uuid "00000000-0000-4000-8000-000000000009")
          	)
          	(zone
          		(net "GND")
          		(layer "B.Cu")
          		(uuid "00000000-0000-4000-8000-000000000010")
          		(hatch edge 0.508)
          		(min_thickness 0.254)
          	)
          )
          "
        `);
        using result = pcb.loads(text, { mode: "strict" });
        expect(boardOutline(result.root).area).toBeCloseTo(25 * Math.PI - 50);
    });

    it("keep numbered nets up to version 9", () => {
        using file = pcb.loads(boardOfKicad5);
        const { file: result } = upgrade(file, { version: 9 });
        using owned = result;
        expect(owned.root.nets).toHaveLength(3);
        expect(owned.root.segments[0]?.net?.number).toBe(1);
        expect(owned.root.zones[0]?.filledAreasThickness).toBe(true);
        expect(owned.check()).toEqual([]);
    });

    it("of version 5 say what dimensions measure", () => {
        using file = pcb.loads(`(kicad_pcb (version 20171130) (host pcbnew 5)
  (layers (0 F.Cu signal) (31 B.Cu signal) (40 Dwgs.User user))
  (dimension 10 (width 0.3) (layer Dwgs.User)
    (gr_text "10 mm" (at 5 -3.2) (layer Dwgs.User) (effects (font (size 1.5 1.5) (thickness 0.3))))
    (feature1 (pts (xy 10 0) (xy 10 -3)))
    (feature2 (pts (xy 0 0) (xy 0 -3)))
    (crossbar (pts (xy 0 -2) (xy 10 -2)))
    (arrow1a (pts (xy 10 -2) (xy 9 -1.5)))
    (arrow1b (pts (xy 10 -2) (xy 9 -2.5)))
    (arrow2a (pts (xy 0 -2) (xy 1 -1.5)))
    (arrow2b (pts (xy 0 -2) (xy 1 -2.5)))))`);
        const { file: result } = upgrade(file);
        using owned = result;
        const [dimension] = owned.root.dimensions;
        expect([dimension?.type, dimension?.height, dimension?.format?.overrideValue]).toEqual(["aligned", 2, "10 mm"]);
        const before = boundingBox(file.root, { texts: false });
        const after = boundingBox(owned.root, { texts: false });
        expect([after?.left, after?.right]).toEqual([before?.left, before?.right]);
        expect(owned.check()).toEqual([]);
    });

    it("of the version that is asked for stay as they are", () => {
        using file = pcb.loads(boardOfKicad10);
        const { file: result, changes } = upgrade(file);
        using owned = result;
        expect(changes).toEqual([]);
        expect(owned.dumps()).toBe(boardOfKicad10);
    });

    it("can't become older", () => {
        using file = pcb.loads(boardOfKicad10);
        expect(() => upgrade(file, { version: 9 })).toThrow(UpgradeError);
        expect(() => upgrade(file, { version: 9 })).toThrow(
            /has the version 20260206, of KiCad 10: it can't become one of KiCad 9/,
        );
        expect(() => upgrade(file, { version: 5 })).toThrow(/8, 9 or 10/);
        using nets = netlist.loads('(export (version "E"))');
        expect(() => upgrade(nets)).toThrow("files of the kind netlist are the same in all versions of KiCad");
    });

    it("keep what is not known", () => {
        using file = pcb.loads(boardOfKicad6.replace("(net 0", "(something_new 1)\n  (net 0"));
        const { text, changes } = upgraded(file);
        expect(text).toContain("(something_new 1)");
        expect(changes).toContain("1: what is not known here stays as it is");
    });
});

const root = `(kicad_sch (version 20211123) (generator eeschema)
  (uuid 11111111-0000-4000-8000-000000000000)
  (paper "A4")
  (lib_symbols
    (symbol "Device:R" (pin_numbers hide) (pin_names (offset 0) hide) (in_bom yes) (on_board yes)
      (property "Reference" "R" (id 0) (at 0 0 0) (effects (font (size 1.27 1.27))))
      (property "ki_description" "Resistor" (id 4) (at 0 0 0) (effects (font (size 1.27 1.27)) hide))))
  (symbol (lib_id "Device:R") (at 10 20 0) (unit 1) (in_bom yes) (on_board yes)
    (uuid 22222222-0000-4000-8000-000000000000)
    (property "Reference" "R1" (id 0) (at 0 0 0) (effects (font (size 1.27 1.27)) hide)))
  (sheet (at 50 50) (size 10 10) (fields_autoplaced)
    (stroke (width 0) (type solid) (color 0 0 0 0)) (fill (color 0 0 0 0))
    (uuid 33333333-0000-4000-8000-000000000000)
    (property "Sheet name" "sub" (id 0) (at 0 0 0) (effects (font (size 1 1))))
    (property "Sheet file" "sub.kicad_sch" (id 1) (at 0 0 0) (effects (font (size 1 1)))))
  (sheet_instances (path "/" (page "1")) (path "/33333333-0000-4000-8000-000000000000" (page "2")))
  (symbol_instances
    (path "/22222222-0000-4000-8000-000000000000" (reference "R1") (unit 1) (value "1k") (footprint ""))
    (path "/33333333-0000-4000-8000-000000000000/44444444-0000-4000-8000-000000000000" (reference "R2") (unit 1) (value "1k") (footprint ""))))`;
const sub = `(kicad_sch (version 20211123) (generator eeschema)
  (uuid 55555555-0000-4000-8000-000000000000)
  (paper "A4")
  (symbol (lib_id "Device:R") (at 10 20 0) (unit 1) (in_bom yes) (on_board yes)
    (uuid 44444444-0000-4000-8000-000000000000)
    (property "Reference" "R?" (id 0) (at 0 0 0) (effects (font (size 1.27 1.27))))))`;

describe("schematics of version 6", () => {
    it("have instances in their symbols and sheets", () => {
        using file = schematic.loads(root);
        const { file: result, changes } = upgrade(file, { project: "demo" });
        using owned = result;
        expect(owned.check()).toEqual([]);
        expect(owned.dumps()).toMatchInlineSnapshot(`
          "(kicad_sch
          	(version 20260101)
          	(generator "eeschema")
          	(generator_version "10.0")
          	(uuid "11111111-0000-4000-8000-000000000000")
          	(paper "A4")
          	(lib_symbols
          		(symbol "Device:R"
          			(pin_numbers
          				(hide yes)
          			)
          			(pin_names
          				(offset 0)
          				(hide yes)
          			)
          			(in_bom yes)
          			(on_board yes)
          			(property "Reference" "R"
          				(at 0 0 0)
          				(effects
          					(font
          						(size 1.27 1.27)
          					)
          				)
          			)
          			(property "Description" "Resistor"
          				(at 0 0 0)
          				(hide yes)
          				(effects
          					(font
          						(size 1.27 1.27)
          					)
          				)
          			)
          		)
          	)
          	(symbol
          		(lib_id "Device:R")
          		(at 10 20 0)
          		(unit 1)
          		(in_bom yes)
          		(on_board yes)
          		(uuid "22222222-0000-4000-8000-000000000000")
          		(property "Reference" "R1"
          			(at 0 0 0)
          			(hide yes)
          			(effects
          				(font
          					(size 1.27 1.27)
          				)
          			)
          		)
          		(instances
          			(project "demo"
          				(path "/11111111-0000-4000-8000-000000000000"
          					(reference "R1")
          					(unit 1)
          				)
          			)
          		)
          	)
          	(sheet
          		(at 50 50)
          		(size 10 10)
          		(fields_autoplaced yes)
          		(stroke
          			(width 0)
          			(type solid)
          			(color 0 0 0 0)
          		)
          		(fill
          			(color 0 0 0 0)
          		)
          		(uuid "33333333-0000-4000-8000-000000000000")
          		(property "Sheetname" "sub"
          			(at 0 0 0)
          			(effects
          				(font
          					(size 1 1)
          				)
          			)
          		)
          		(property "Sheetfile" "sub.kicad_sch"
          			(at 0 0 0)
          			(effects
          				(font
          					(size 1 1)
          				)
          			)
          		)
          		(instances
          			(project "demo"
          				(path "/11111111-0000-4000-8000-000000000000"
          					(page "2")
          				)
          			)
          		)
          	)
          	(sheet_instances
          		(path "/"
          			(page "1")
          		)
          	)
          )
          "
        `);
        expect(changes.map(({ change }) => change)).toContain(
            "the table of symbols also names symbols of other sheets: upgrade those with the option root",
        );
    });

    it("know where their symbols are by the root of their hierarchy", () => {
        using file = schematic.loads(sub);
        using rootFile = schematic.loads(root);
        const { file: result } = upgrade(file, { root: rootFile, project: "demo" });
        using owned = result;
        expect(owned.root.symbols[0]?.instances?.projects.toArray().map((each) => each.toJSON())).toEqual([
            {
                name: "demo",
                instances: [
                    {
                        path: "/11111111-0000-4000-8000-000000000000/33333333-0000-4000-8000-000000000000",
                        reference: "R2",
                        unit: 1,
                    },
                ],
            },
        ]);
        const alone = upgrade(file);
        using second = alone.file;
        expect(second.root.symbols[0]?.instances).toBeUndefined();
        expect(alone.changes.map(({ change }) => change)).toContain(
            "where a symbol is in the hierarchy is not known: its root schematic says it",
        );
    });
});

it("symbols of version 6 have the fields of version 10", () => {
    using file = symbolLibrary.loads(`(kicad_symbol_lib (version 20211014) (generator kicad_symbol_editor)
  (symbol "R" (pin_names (offset 0) hide) (in_bom yes) (on_board yes)
    (property "ki_description" "Resistor" (id 4) (at 0 0 0) (effects (font (size 1.27 1.27)) hide))
    (symbol "R_0_1" (arc (start 0 1) (end 1 0) (radius (at 0 0) (length 1) (angles 89.9 0.1)) (stroke (width 0)) (fill (type none)))
      (pin unconnected line (at 0 0 0) (length 1) hide (name "~" (effects (font (size 1 1)))) (number "1" (effects (font (size 1 1))))))))`);
    const { text } = upgraded(file);
    expect(text).toMatchInlineSnapshot(`
      "(kicad_symbol_lib
      	(version 20251024)
      	(generator "kicad_symbol_editor")
      	(generator_version "10.0")
      	(symbol "R"
      		(pin_names
      			(offset 0)
      			(hide yes)
      		)
      		(in_bom yes)
      		(on_board yes)
      		(property "Description" "Resistor"
      			(at 0 0 0)
      			(hide yes)
      			(effects
      				(font
      					(size 1.27 1.27)
      				)
      			)
      		)
      		(symbol "R_0_1"
      			(arc
      				(start 0 1)
      				(mid 0.7071 0.7071)
      				(end 1 0)
      				(stroke
      					(width 0)
      				)
      				(fill
      					(type none)
      				)
      			)
      			(pin no_connect line
      				(at 0 0 0)
      				(length 1)
      				(hide yes)
      				(name "~"
      					(effects
      						(font
      							(size 1 1)
      						)
      					)
      				)
      				(number "1"
      					(effects
      						(font
      							(size 1 1)
      						)
      					)
      				)
      			)
      		)
      	)
      )
      "
    `);
    using result = symbolLibrary.loads(text, { mode: "strict" });
    expect(result.root.symbols[0]?.units[0]?.arcs[0]?.mid?.toJSON()).toEqual({
        x: expect.closeTo(Math.SQRT1_2, 4),
        y: expect.closeTo(Math.SQRT1_2, 4),
    });
});

it("worksheets have their pictures as base64", () => {
    using file = worksheet.loads(
        '(page_layout (setup (textsize 1.5 1.5)) (bitmap (name "") (pos 10 10) (scale 1) (pngdata (data "89 50 4E 47 ") (data "0D 0A "))))',
    );
    const { file: result } = upgrade(file);
    using owned = result;
    expect(owned.root.node.head).toBe("kicad_wks");
    expect(Buffer.from(owned.root.bitmaps[0]?.data ?? []).toString("hex")).toBe("89504e470d0a");
});

/** How many items of each kind there are, whatever they are called. */
function countsOf(file: AnyKicadFile | KicadFile): Record<string, number> {
    const counts: Record<string, number> = {};
    const names: Readonly<Record<string, string>> = { module: "footprint" };
    for (const node of file.document.node.walk()) {
        const head = node.head === undefined ? undefined : (names[node.head] ?? node.head);
        if (
            head === undefined ||
            !/^(?:footprint|pad|segment|via|fp_line|gr_line|fp_arc|zone|symbol|pin|wire|junction|sheet|polyline|rectangle|tbtext)$/.test(
                head,
            )
        )
            continue;
        // In netlists of symbols it is a text.
        if (head === "footprint" && node.parent?.head === "path") continue;
        counts[head] = (counts[head] ?? 0) + 1;
    }
    return counts;
}

const old = corpus().filter((path) => {
    if (!/\.kicad_(?:pcb|mod|sch|sym|wks)$/.test(path) || path.startsWith(OWN_FILES)) return false;
    using file = Kicad.open(path);
    return file.kicadVersion <= 7;
});

describe.each(old.map((path) => [basename(path), path]))("%s", (_, path) => {
    it.each([8, 9, 10])("is as KiCad %i writes it, and holds the same", (version) => {
        using file = Kicad.open(path);
        const { file: result, changes } = upgrade(file as KicadFile, { version });
        using owned = result;
        expect(changes.length).toBeGreaterThan(1);
        expect(owned.check().map(diagnosticText)).toEqual([]);
        const text = owned.dumps();
        expect(owned.dumps({ policy: "canonical" }) === text).toBe(true);
        expect(owned.kicadVersion).toBe(owned.kind === "worksheet" ? 8 : version);
        expect(countsOf(owned)).toEqual(countsOf(file));
        const again = upgrade(owned, { version });
        using same = again.file;
        expect(again.changes).toEqual([]);
        expect(same.dumps() === text).toBe(true);
        if (file.root instanceof Board || file.root instanceof Footprint) {
            const [before, after] = [boundingBox(file.root as never), boundingBox(owned.root as never)].map((box) =>
                [box?.left, box?.top, box?.right, box?.bottom].map((side) => Number((side ?? 0).toFixed(3))),
            );
            // Fills that must be made anew, and dimensions, reach no further than what is around them.
            expect(after).toEqual(before);
        }
    });
});

it("arcs are where they were", () => {
    using file = footprintFile.loads(
        "(module R (layer F.Cu) (fp_arc (start 1 2) (end 4 2) (angle -200) (layer F.SilkS) (width 0.1)))",
    );
    const { file: result } = upgrade(file);
    using owned = result;
    const [before, after] = [file, owned].map((each) => {
        const path = pathOf(each.root.arcs[0] as never);
        return path === undefined ? undefined : pathBox(path)?.rounded();
    });
    expect(after?.width).toBeCloseTo(before?.width ?? 0, 4);
    expect(after?.left).toBeCloseTo(before?.left ?? 0, 4);
    expect(after?.bottom).toBeCloseTo(before?.bottom ?? 0, 4);
});
