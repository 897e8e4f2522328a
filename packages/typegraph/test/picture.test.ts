import { GraphView } from "@pyzig/graph";
import { expect, it } from "vitest";
import { connect, defineType, instanceDot, instanceHtml, sequence, TypeGraph } from "../src/index.ts";

const IsPart = defineType("is_part", { trait: true });
const Electrical = defineType("Electrical");
const Pad = defineType("Pad", { children: { line: Electrical } });
const Resistor = defineType("Resistor", {
    children: { p1: Electrical, pads: sequence(Pad, 1) },
    traits: [IsPart],
    links: [connect("p1", "pads[0].line")],
});

it("type graphs and instances are drawn", () => {
    using view = GraphView.create();
    const types = TypeGraph.create(view);
    const resistor = Resistor.create(types, { value: "4k7 <1%>" });
    expect(types.toDot()).toMatchInlineSnapshot(`
      "digraph "types" {
          graph [rankdir="LR"];
          1 [label="Electrical", shape="box"];
          2 [label="Pad", shape="box"];
          3 [label="is_part", shape="box"];
          4 [label="Resistor", shape="box"];
          2 -> 1 [label="line", style="solid"];
          4 -> 1 [label="p1", style="solid"];
          4 -> 2 [label="pads[0]", style="solid"];
          4 -> 3 [label="trait is_part", style="solid"];
          4 -> 4 [label="self - trait is_part\\ntrait", style="dashed"];
          4 -> 4 [label="p1 - pads[0].line\\ninterface_connection", style="dashed"];
      }
      "
    `);
    expect(types.toDot(Pad.in(types))).not.toContain("Resistor");
    expect(instanceDot(resistor.node)).toMatchInlineSnapshot(`
      "digraph "instance" {
          51 [label="Resistor", shape="box"];
          52 [label="p1\\nElectrical", shape="box"];
          53 [label="pads[0]\\nPad", shape="box"];
          54 [label="line\\nElectrical", shape="box"];
          55 [label="trait is_part\\nis_part", shape="box"];
          51 -> 52 [label="p1", style="solid", constraint="true"];
          53 -> 54 [label="line", style="solid", constraint="true"];
          51 -> 53 [label="pads[0]", style="solid", constraint="true"];
          51 -> 55 [label="trait is_part", style="solid", constraint="true"];
          51 -> 55 [label="trait", style="dashed", constraint="false"];
          52 -> 54 [label="interface_connection", dir="none", style="dashed", constraint="false"];
      }
      "
    `);
    const html = instanceHtml(resistor.node);
    expect(html).toContain(
        "<i>Resistor</i><small>value = &quot;4k7 &lt;1%&gt;&quot;</small><small>traits: is_part</small>",
    );
    expect(html).toContain("<b>pads[0]</b> <i>Pad</i>");
    expect(html).toContain("connected to line: Electrical");
    expect(html.match(/<li>/g)).toHaveLength(5);
    expect(html.match(/<details open>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
});
