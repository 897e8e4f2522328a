import { type Footprint, ItemError, Nets, type Pad, pcb, type Zone } from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { boardFiles, MAJORS, smallBoard } from "./board-texts.ts";

/** The small board has the same nets in each version. */
const LATER = MAJORS.slice(1);

describe.each(LATER)("nets of boards of KiCad %i", (major) => {
    it("are found by their names, with numbers where there are any", () => {
        using file = smallBoard(major);
        const nets = new Nets(file.root);
        expect([...nets].sort()).toEqual(["/OUT", "GND"]);
        expect([nets.size, nets.areNumbered]).toEqual([2, major < 10]);
        expect(nets.get("GND")).toEqual({ name: "GND", number: major < 10 ? 1 : undefined });
        expect(nets.find("VCC")).toBeUndefined();
        expect(() => nets.get("GNDA")).toThrow('the board has no net "GNDA" (there are');
        expect(() => nets.get("GNDA")).toThrow('did you mean "GND"?');
        expect(nets.nameOf(2)).toBe(major < 10 ? "/OUT" : undefined);
        expect([nets.nameOf(0), nets.find("")]).toEqual([undefined, undefined]);
    });

    it("know their members, and items know their net", () => {
        using file = smallBoard(major);
        const nets = new Nets(file.root);
        const members = nets.members("GND");
        expect(members.map((item) => item.constructor.name)).toEqual(["Pad", "Pad", "Segment", "Via", "Zone"]);
        for (const item of members) expect(nets.of(item)).toBe("GND");
        expect(nets.members("/OUT").length).toBe(3);
        expect(() => nets.members("VCC")).toThrow(ItemError);
        expect(file.changed).toBe(false);
    });

    it("are renamed everywhere, and back without a trace", () => {
        using file = smallBoard(major);
        const nets = new Nets(file.root);
        const before = file.dumps();
        const members = nets.members("GND");
        nets.rename("GND", "AGND");
        expect(file.dumps()).toBe(before.replaceAll('"GND"', '"AGND"'));
        expect([nets.has("GND"), nets.members("AGND")]).toEqual([false, members]);
        expect(() => nets.rename("AGND", "/OUT")).toThrow('has a net "/OUT" already');
        expect(() => nets.rename("AGND", "")).toThrow("the empty one stands for none");
        nets.rename("AGND", "GND");
        expect(file.dumps()).toBe(before);
    });

    it("are added with the next free number, and connected", () => {
        using file = smallBoard(major);
        const nets = new Nets(file.root);
        const pad = file.root.footprints[0]?.pads[0] as Pad;
        expect(() => nets.connect(pad, "VBUS")).toThrow('has no net "VBUS"');
        expect(nets.add("VBUS")).toEqual({ name: "VBUS", number: major < 10 ? 3 : undefined });
        expect(() => nets.add("VBUS")).toThrow("already");
        expect(nets.ensure("VBUS")).toEqual(nets.get("VBUS"));
        for (const item of [pad, file.root.segments[0], file.root.vias[0], file.root.zones[0]]) {
            nets.connect(item as Pad, "VBUS");
        }
        expect(nets.members("VBUS").length).toBe(4);
        expect(nets.of(file.root.zones[0] as Zone)).toBe("VBUS");
        expect(file.check()).toEqual([]);
        const [number, named] = major < 10 ? ["(net 3)", '(net 3 "VBUS")'] : ['(net "VBUS")', '(net "VBUS")'];
        expect(file.root.segments[0]?.node.get("net")?.text).toBe(number);
        expect(pad.node.get("net")?.text).toBe(named);
        expect(file.root.zones[0]?.netName).toBe(major < 10 ? "VBUS" : undefined);
    });

    it("are removed, and what was connected stays without one", () => {
        using file = smallBoard(major);
        const nets = new Nets(file.root);
        const members = nets.remove("GND");
        expect(members.length).toBe(5);
        expect(nets.names()).toEqual(["/OUT"]);
        for (const item of members) expect([item.isDetached, nets.of(item)]).toEqual([false, undefined]);
        expect(file.dumps()).not.toContain('"GND"');
        expect([file.root.segments.length, file.check()]).toEqual([2, []]);
        expect(() => nets.remove("GND")).toThrow('has no net "GND"');
        expect(nets.add("GND").number).toBe(major < 10 ? 3 : undefined);
    });

    it("are looked up rightly after any edit", () => {
        using file = smallBoard(major);
        const nets = new Nets(file.root);
        expect(nets.has("/OUT")).toBe(true);
        for (const footprint of file.root.footprints) {
            for (const pad of footprint.pads) pad.net = undefined;
        }
        for (const item of [...nets.members("/OUT")]) item.remove();
        expect(nets.has("/OUT")).toBe(major < 10);
        if (major < 10) file.root.nets.byName("/OUT")?.remove();
        expect([nets.has("/OUT"), nets.has("GND")]).toEqual([false, true]);
    });
});

it("boards of version 5 keep the classes of nets in step", () => {
    using file = pcb.loads(`(kicad_pcb (version 20171130) (host pcbnew 5)
  (net 0 "") (net 1 GND)
  (net_class Default "" (clearance 0.2) (trace_width 0.25) (via_dia 0.6) (via_drill 0.3) (uvia_dia 0.3) (uvia_drill 0.1) (add_net GND)))`);
    const nets = new Nets(file.root);
    nets.add("/CLK");
    nets.rename("GND", "AGND");
    expect(file.root.netClasses[0]?.nets.toArray()).toEqual(["AGND", "/CLK"]);
    nets.remove("AGND");
    expect(file.root.netClasses[0]?.nets.toArray()).toEqual(["/CLK"]);
    expect(file.root.nets.map(({ number, name }) => [number, name])).toEqual([
        [0, ""],
        [2, "/CLK"],
    ]);
});

it("boards of development versions of KiCad 10 still have numbers, which are kept", () => {
    using file = pcb.loads(`(kicad_pcb (version 20250907) (generator "pcbnew")
  (net 0 "") (net 1 "GND")
  (footprint "R" (layer "F.Cu") (at 0 0) (pad "1" smd rect (at 0 0) (size 1 1) (layers "F.Cu") (net 1 "GND")) (pad "2" smd rect (at 1 0) (size 1 1) (layers "F.Cu")))
  (segment (start 0 0) (end 1 0) (width 0.2) (layer "F.Cu") (net 1) (uuid "a"))
  (zone (net 1) (net_name "GND") (layer "F.Cu") (uuid "b") (hatch edge 0.5) (polygon (pts (xy 0 0) (xy 1 0) (xy 1 1)))))`);
    const nets = new Nets(file.root);
    expect([nets.areNumbered, nets.members("GND").length]).toEqual([true, 3]);
    expect(nets.add("VCC")).toEqual({ name: "VCC", number: 2 });
    const [first, second] = (file.root.footprints[0] as Footprint).pads;
    for (const item of [first, second, file.root.segments[0], file.root.zones[0]]) nets.connect(item as Pad, "VCC");
    expect(nets.members("VCC").length).toBe(4);
    expect([first, second].map((pad) => pad?.node.get("net")?.text)).toEqual(['(net 2 "VCC")', '(net 2 "VCC")']);
    expect(file.root.segments[0]?.node.get("net")?.text).toBe("(net 2)");
    expect(file.root.zones[0]?.node.get("net_name")?.text).toBe('(net_name "VCC")');
    nets.remove("VCC");
    expect([nets.names(), first?.net, file.root.segments[0]?.node.get("net")?.text]).toEqual([
        ["GND"],
        undefined,
        "(net 0)",
    ]);
});

it("an empty board gets its table", () => {
    using file = pcb.loads('(kicad_pcb (version 20241229) (generator "pcbnew"))');
    expect(new Nets(file.root).add("GND").number).toBe(1);
    expect(file.root.nets.map(({ number, name }) => [number, name])).toEqual([
        [0, ""],
        [1, "GND"],
    ]);
});

it("shapes of copper have a net from KiCad 8 on", () => {
    using file = pcb.loads(
        '(kicad_pcb (version 20241229) (generator "pcbnew") (net 0 "") (net 1 "GND") (gr_line (start 0 0) (end 1 0) (stroke (width 0.2) (type solid)) (layer "F.Cu") (uuid "a")) (gr_text "no net" (at 0 0 0) (layer "F.Cu")))',
    );
    const nets = new Nets(file.root);
    const line = file.root.lines[0];
    if (line === undefined) throw new Error("the line is missing");
    nets.connect(line, "GND");
    expect(nets.members("GND")).toEqual([line]);
    nets.connect(line, undefined);
    expect([line.net, nets.members("GND")]).toEqual([undefined, []]);
    expect(() => nets.connect(file.root.texts[0] as never, "GND")).toThrow("must be a pad, a track, a zone or a shape");
});

it.each(boardFiles())("every net of %s can be renamed and renamed back", (path) => {
    using file = pcb.load(path);
    const nets = new Nets(file.root);
    const before = file.dumps();
    const odd = file.check().length;
    const names = nets.names().filter((_, index) => index % 7 === 0);
    for (const name of names) {
        const count = nets.members(name).length;
        nets.rename(name, `${name}~new`);
        expect(nets.members(`${name}~new`).length).toBe(count);
    }
    expect(file.check().length).toBe(odd);
    for (const name of names) nets.rename(`${name}~new`, name);
    expect(file.dumps() === before).toBe(true);
});
