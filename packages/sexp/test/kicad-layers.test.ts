import {
    canonicalLayerName,
    copperLayers,
    expandLayerNames,
    expandLayers,
    findLayer,
    flippedLayer,
    isCopperLayer,
    isSideSpecific,
    layersOf,
    layersUsedBy,
    mapLayers,
    oppositeLayerName,
    pcb,
    sideOfLayer,
    userLayerName,
} from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { corpus } from "./corpus.ts";

const text = `(kicad_pcb (version 20241229) (generator "pcbnew")
  (layers
    (0 "F.Cu" signal "Top")
    (6 "In2.Cu" power)
    (4 "In1.Cu" signal "GND plane")
    (2 "B.Cu" signal)
    (1 "F.Mask" user)
    (3 "B.Mask" user)
    (39 "User.1" front)
    (41 "User.2" back)
    (43 "User.3" user)
  )
  (footprint "R" (layer "F.Cu") (at 0 0)
    (pad "1" thru_hole circle (at 0 0) (size 1 1) (drill 0.5) (layers "*.Cu" "*.Mask")
      (padstack (mode custom) (layer "In1.Cu" (shape circle) (size 1 1)) (layer "B.Cu" (shape circle) (size 1 1))))
    (fp_text user "x" (at 0 0 0) (layer "F.Mask" knockout) (effects (font (size 1 1)))))
  (zone (net 0) (net_name "") (layers "F&B.Cu" "In1.Cu") (filled_polygon (layer "In1.Cu") (pts (xy 0 0) (xy 1 0) (xy 1 1)))))`;

describe("the layers of a board", () => {
    it("are listed, copper from the front to the back", () => {
        using file = pcb.loads(text);
        expect(layersOf(file.root)).toHaveLength(9);
        expect(copperLayers(file.root)).toEqual(["F.Cu", "In1.Cu", "In2.Cu", "B.Cu"]);
    });

    it("go by the name that KiCad has for them, and the one that the user has", () => {
        using file = pcb.loads(text);
        expect(canonicalLayerName(file.root, "GND plane")).toBe("In1.Cu");
        expect(canonicalLayerName(file.root, "In1.Cu")).toBe("In1.Cu");
        expect(userLayerName(file.root, "F.Cu")).toBe("Top");
        expect(userLayerName(file.root, "B.Mask")).toBe("B.Mask");
        expect(findLayer(file.root, "Top")?.number).toBe(0);
        expect(findLayer(file.root, "nothing")).toBeUndefined();
        expect(canonicalLayerName(file.root, "nothing")).toBe("nothing");
    });

    it("of version 5 have only the user's name for copper", () => {
        using file = pcb.loads(
            "(kicad_pcb (version 20171130) (host pcbnew 5) (layers (0 Top signal) (1 Inner signal) (31 Bottom signal) (36 B.SilkS user)))",
        );
        expect(copperLayers(file.root)).toEqual(["Top", "Inner", "Bottom"]);
        expect(canonicalLayerName(file.root, "Inner")).toBe("In1.Cu");
        expect(findLayer(file.root, "B.Cu")?.name).toBe("Bottom");
        expect(flippedLayer(file.root, "Top")).toBe("Bottom");
        expect(expandLayers(file.root, ["*.Cu"])).toEqual(["Top", "Inner", "Bottom"]);
    });

    it("change places when the board is turned over", () => {
        using file = pcb.loads(text);
        const flip = (name: string): string => flippedLayer(file.root, name);
        expect(
            ["F.Cu", "In1.Cu", "In2.Cu", "B.Mask", "F&B.Cu", "*.Cu", "Edge.Cuts", "User.1", "User.2", "User.3"].map(
                flip,
            ),
        ).toEqual(["B.Cu", "In2.Cu", "In1.Cu", "F.Mask", "F&B.Cu", "*.Cu", "Edge.Cuts", "User.2", "User.1", "User.3"]);
        expect(flippedLayer(undefined, "In1.Cu")).toBe("In1.Cu");
        expect(oppositeLayerName("In1.Cu", 6)).toBe("In4.Cu");
    });

    it("are what wildcards stand for", () => {
        using file = pcb.loads(text);
        const expand = (...names: string[]): string[] => expandLayers(file.root, names);
        expect(expand("*.Cu", "*.Mask")).toEqual(["F.Cu", "In1.Cu", "In2.Cu", "B.Cu", "F.Mask", "B.Mask"]);
        expect(expand("F&B.Cu", "F.Cu")).toEqual(["F.Cu", "B.Cu"]);
        expect(expand("In1.Cu-B.Cu")).toEqual(["In1.Cu", "In2.Cu", "B.Cu"]);
        expect(expand("Inner")).toEqual(["In1.Cu", "In2.Cu"]);
        expect(expand("*.Paste")).toEqual([]);
        expect(expandLayerNames(["*.Paste", "*.Cu"], ["B.Cu", "F.Cu"])).toEqual(["F.Paste", "B.Paste", "F.Cu", "B.Cu"]);
    });
});

describe("names of layers", () => {
    it("tell copper and the side", () => {
        expect(["F.Cu", "*.Cu", "F.Mask"].map(isCopperLayer)).toEqual([true, true, false]);
        expect(["F.SilkS", "B.Cu", "In1.Cu", "Edge.Cuts"].map(sideOfLayer)).toEqual([
            "front",
            "back",
            undefined,
            undefined,
        ]);
        expect(["F.SilkS", "In1.Cu", "Edge.Cuts", "B.Fab"].map(isSideSpecific)).toEqual([true, true, false, true]);
    });
});

describe("the layers of items", () => {
    it("are found at any depth", () => {
        using file = pcb.loads(text);
        expect(layersUsedBy(file.root.footprints[0] as never).toSorted()).toEqual([
            "*.Cu",
            "*.Mask",
            "B.Cu",
            "F.Cu",
            "F.Mask",
            "In1.Cu",
        ]);
    });

    it("are changed at any depth, and nothing else is", () => {
        using file = pcb.loads(text);
        mapLayers(file.root.footprints[0] as never, (layer) => (layer === "In1.Cu" ? "In2.Cu" : layer));
        mapLayers(file.root.zones[0] as never, (layer) => (layer === "In1.Cu" ? "In2.Cu" : layer));
        expect(file.dumps()).toBe(
            text.replace(/(padstack.*?|F&B.Cu" |filled_polygon \(layer )"?(\(layer )?"?In1\.Cu"/g, (found) =>
                found.replace("In1", "In2"),
            ),
        );
    });

    it("keep the table of layers and the stackup", () => {
        for (const path of corpus().filter((each) => each.endsWith(".kicad_pcb"))) {
            using file = pcb.load(path);
            const table = file.root.layers?.node.text;
            const stackup = file.root.setup?.stackup?.node.text;
            mapLayers(file.root, (layer) => `x${layer}`);
            expect(file.root.layers?.node.text).toBe(table);
            expect(file.root.setup?.stackup?.node.text).toBe(stackup);
            mapLayers(file.root, (layer) => layer.slice(1));
            using original = pcb.load(path);
            expect(file.dumps() === original.dumps()).toBe(true);
        }
    });
});
