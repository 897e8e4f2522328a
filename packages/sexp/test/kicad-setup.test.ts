import {
    type Board,
    createStackup,
    designatorOf,
    designRules,
    expandText,
    type Footprint,
    hideDesignators,
    pcb,
    placeItem,
    plotLayers,
    StackupError,
    schematic,
    setPlotLayers,
    setStackupThickness,
    setTextVariable,
    showDesignators,
    stackupThickness,
    textVariables,
    updateTitleBlock,
    valueTextOf,
} from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { corpus } from "./corpus.ts";
import { boardOfKicad5, boardOfKicad6, boardOfKicad10 } from "./demo-boards.ts";

const layers = (inner: number): string =>
    `(layers (0 "F.Cu" signal) ${Array.from({ length: inner }, (_, index) => `(${4 + 2 * index} "In${index + 1}.Cu" signal)`).join(" ")} (2 "B.Cu" signal) (1 "F.Mask" user) (3 "B.Mask" user) (5 "F.SilkS" user) (7 "B.SilkS" user) (13 "F.Paste" user) (15 "B.Paste" user) (25 "Edge.Cuts" user))`;
const boardText = (inner: number): string =>
    `(kicad_pcb\n\t(version 20241229)\n\t(generator "pcbnew")\n\t(general\n\t\t(thickness 1.6)\n\t)\n\t${layers(inner)}\n)\n`;

describe("stackups", () => {
    it("of two layers are as KiCad makes them", () => {
        using file = pcb.loads(boardText(0));
        const stackup = createStackup(file.root, { maskColor: "Green", silkscreenColor: "White" });
        expect(stackup.node.text).toMatchInlineSnapshot(`
          "(stackup
          			(layer "F.SilkS"
          				(type "Top Silk Screen")
          				(color "White")
          			)
          			(layer "F.Paste"
          				(type "Top Solder Paste")
          			)
          			(layer "F.Mask"
          				(type "Top Solder Mask")
          				(color "Green")
          				(thickness 0.01)
          			)
          			(layer "F.Cu"
          				(type "copper")
          				(thickness 0.035)
          			)
          			(layer "dielectric 1"
          				(type "core")
          				(thickness 1.51)
          				(material "FR4")
          				(epsilon_r 4.5)
          				(loss_tangent 0.02)
          			)
          			(layer "B.Cu"
          				(type "copper")
          				(thickness 0.035)
          			)
          			(layer "B.Mask"
          				(type "Bottom Solder Mask")
          				(color "Green")
          				(thickness 0.01)
          			)
          			(layer "B.Paste"
          				(type "Bottom Solder Paste")
          			)
          			(layer "B.SilkS"
          				(type "Bottom Silk Screen")
          				(color "White")
          			)
          			(copper_finish "None")
          			(dielectric_constraints no)
          		)"
        `);
        expect(stackupThickness(stackup)).toBe(1.6);
        expect(file.check()).toEqual([]);
    });

    it("of four layers have prepreg outside and a core inside", () => {
        using file = pcb.loads(boardText(2));
        const stackup = createStackup(file.root, { thickness: 1.2, copperFinish: "ENIG" });
        expect(stackup.layers.map(({ name, type, thickness }) => [name, type, thickness?.value])).toEqual([
            ["F.SilkS", "Top Silk Screen", undefined],
            ["F.Paste", "Top Solder Paste", undefined],
            ["F.Mask", "Top Solder Mask", 0.01],
            ["F.Cu", "copper", 0.035],
            ["dielectric 1", "prepreg", 0.346666],
            ["In1.Cu", "copper", 0.035],
            ["dielectric 2", "core", 0.346666],
            ["In2.Cu", "copper", 0.035],
            ["dielectric 3", "prepreg", 0.346668],
            ["B.Cu", "copper", 0.035],
            ["B.Mask", "Bottom Solder Mask", 0.01],
            ["B.Paste", "Bottom Solder Paste", undefined],
            ["B.SilkS", "Bottom Silk Screen", undefined],
        ]);
        expect(stackupThickness(stackup)).toBe(1.2);
        expect(file.root.general?.thickness).toBe(1.2);
    });

    it("get another thickness by their dielectrics, except those that are locked", () => {
        using file = pcb.loads(boardText(2));
        const stackup = createStackup(file.root);
        const core = stackup.layers.byName("dielectric 2")?.thickness;
        if (core !== undefined) core.locked = true;
        const before = core?.value;
        setStackupThickness(file.root, 1);
        expect(stackupThickness(stackup)).toBe(1);
        expect(core?.value).toBe(before);
        expect(stackup.layers.byName("dielectric 1")?.thickness?.value).toBe(0.18);
        expect(file.root.general?.thickness).toBe(1);
    });

    it("say what can't be done", () => {
        using file = pcb.loads(boardText(0));
        expect(() => setStackupThickness(file.root, 1)).toThrow("kicad_pcb has no stackup: createStackup() makes one");
        expect(() => createStackup(file.root, { thickness: 0.05 })).toThrow(StackupError);
        createStackup(file.root);
        expect(() => setStackupThickness(file.root, 0.09)).toThrow("a board of 0.09 mm leaves no room");
        expect(() => setStackupThickness(file.root, -1)).toThrow(/above zero/);
        using bare = pcb.loads('(kicad_pcb (version 20241229) (generator "pcbnew"))');
        expect(() => createStackup(bare.root)).toThrow("has 0 layers of copper");
    });

    it("of real boards are as thick as the boards", () => {
        for (const path of corpus().filter((each) => each.endsWith(".kicad_pcb"))) {
            using file = pcb.load(path);
            const stackup = file.root.setup?.stackup;
            if (stackup === undefined) continue;
            expect(stackupThickness(stackup)).toBeCloseTo(file.root.general?.thickness ?? 0, 1);
            createStackup(file.root);
            expect(file.check().filter(({ path: place }) => place.includes("stackup"))).toEqual([]);
        }
    });
});

describe("plots", () => {
    it("have layers by their names", () => {
        using file = pcb.loads(boardText(0));
        expect(plotLayers(file.root)).toEqual([]);
        setPlotLayers(file.root, ["F.Cu", "B.Cu", "Edge.Cuts"]);
        expect(file.root.setup?.plotParameters?.layerSelection).toBe("0x00000000_00000000_00000000_02000005");
        expect(plotLayers(file.root)).toEqual(["F.Cu", "B.Cu", "Edge.Cuts"]);
        setPlotLayers(file.root, ["Edge.Cuts"], "on-all");
        expect(plotLayers(file.root, "on-all")).toEqual(["Edge.Cuts"]);
        expect(() => setPlotLayers(file.root, ["In1.Cu"])).toThrow(/a layer of the board: F\.Cu/);
    });

    it("keep the digits of older files, and bits of layers that the board doesn't have", () => {
        using file = pcb.loads(
            boardOfKicad6.replace("(net 0", "(setup (pcbplotparams (layerselection 0x8001030_ffffffff)))\n(net 0"),
        );
        expect(plotLayers(file.root)).toEqual(["F.Cu", "B.Cu", "Edge.Cuts"]);
        setPlotLayers(file.root, ["F.Cu"]);
        expect(file.root.setup?.plotParameters?.layerSelection).toBe("0x8000030_7fffffff");
    });
});

describe("title blocks and text variables", () => {
    it("are changed in parts", () => {
        using file = schematic.loads(
            '(kicad_sch (version 20250114) (generator "eeschema") (title_block (title "Old") (comment 2 "two")))',
        );
        updateTitleBlock(file.root, { title: "New", revision: "B", comments: { 1: "one", 9: "nine" } });
        updateTitleBlock(file.root, { revision: undefined, comments: { 2: undefined } });
        expect(file.root.titleBlock?.toJSON()).toEqual({
            title: "New",
            comments: [
                { number: 1, text: "one" },
                { number: 9, text: "nine" },
            ],
        });
        expect(() => updateTitleBlock(file.root, { comments: { 10: "ten" } })).toThrow(/1 to 9/);
    });

    it("fill in texts", () => {
        using file = pcb.loads(boardText(0));
        setTextVariable(file.root, "VERSION", "1.2");
        setTextVariable(file.root, "NAME", `Board \${VERSION}`);
        setTextVariable(file.root, "VERSION", "1.3");
        expect(textVariables(file.root)).toEqual({ VERSION: "1.3", NAME: `Board \${VERSION}` });
        expect(expandText(`\${NAME} of \${DATE}`, textVariables(file.root))).toBe(`Board 1.3 of \${DATE}`);
        expect(expandText(`\${A}`, { A: `\${A}` })).toBe(`\${A}`);
        expect(expandText(`\${constructor}`, {})).toBe(`\${constructor}`);
        expect(expandText(`\${X}`, (name) => name.toLowerCase())).toBe("x");
        setTextVariable(file.root, "VERSION", undefined);
        expect(textVariables(file.root)).toEqual({ NAME: `Board \${VERSION}` });
        expect(() => setTextVariable(file.root, `\${X}`, "1")).toThrow(/without \$/);
    });
});

function only(board: Board): Footprint {
    return board.footprints[0] as Footprint;
}

describe.each([
    ["5", boardOfKicad5],
    ["6", boardOfKicad6],
    ["10", boardOfKicad10],
])("designators of version %s", (version, text) => {
    it("are hidden and shown", () => {
        using file = pcb.loads(text);
        const wasHidden = version === "10";
        expect(hideDesignators(file.root)).toBe(wasHidden ? 0 : 1);
        expect(designatorOf(only(file.root))?.hide).toBe(true);
        expect(showDesignators(file.root, true, (footprint) => footprint.layer === "nowhere")).toBe(0);
        expect(showDesignators(only(file.root), true)).toBe(1);
        expect(designatorOf(only(file.root))?.hide).toBe(false);
        if (!wasHidden) expect(file.dumps()).toBe(text);
    });

    it("are put somewhere on the board", () => {
        using file = pcb.loads(text);
        const designator = designatorOf(only(file.root));
        if (designator === undefined) throw new Error("there is one");
        placeItem(designator, { x: 12, y: 20, angle: 45 });
        expect(designator.at?.angle).toBe(45);
        const { x, y } = designator.at ?? { x: 0, y: 0 };
        const expected = { 5: [0, 2], 6: [0, -2], 10: [2, 0] }[version] as number[];
        expect([x, y]).toEqual(expected);
        expect(valueTextOf(only(file.root))?.at?.x).toBe(0);
    });
});

it("rules are pushed into the list of rules", () => {
    using file = designRules.loads("(version 1)\n");
    file.root.rules.push({
        name: "wide",
        condition: "A.NetClass == 'Power'",
        constraints: [{ type: "track_width", min: "0.5mm" }],
    });
    expect(file.dumps()).toContain('(rule "wide"');
    expect(file.check()).toEqual([]);
});
