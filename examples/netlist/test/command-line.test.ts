import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { memoryUsage as graphMemory } from "@pyzig/graph";
import { memoryUsage as documentMemory } from "@pyzig/sexp";
import { afterEach, beforeEach, expect, it } from "vitest";
import { main } from "../src/command-line.ts";

let folder: string;

beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pyzig-netlist-"));
});

afterEach(() => {
    rmSync(folder, { recursive: true });
    expect(graphMemory()).toEqual({ bytes: 0, objects: 0 });
    expect(documentMemory()).toEqual({ bytes: 0, objects: 0 });
});

function runMain(...given: string[]): { status: number; output: string; errors: string } {
    const [output, errors]: string[][] = [[], []];
    const status = main(
        given,
        (line) => output?.push(line),
        (line) => errors?.push(line),
    );
    return { status, output: output?.join("\n") ?? "", errors: errors?.join("\n") ?? "" };
}

it("reports on a netlist of its own", () => {
    const { status, output } = runMain("--output", folder);
    expect(status).toBe(0);
    expect(output.replace(folder, "FOLDER")).toMatchInlineSnapshot(`
      "9 parts, 17 pins, 6 nets; 3 components not connected with each other:
        1. 6 parts: J1, U1, C1, C2, R1, D1
        2. 2 parts: J2, R2
        3. 1 part: H1

      U1, AMS1117-3.3, Package_TO_SOT_SMD:SOT-223-3_TabPin2: 3 pins on 3 nets
        GND: J1.2, U1.1, C1.2, C2.2, D1.1
        +5V: J1.1, U1.3, C1.1
        +3V3: U1.2, C2.1, R1.1

      From J1.1 to D1.2 without GND:
        J1.1 - +5V - U1.3 - U1 - U1.2 - +3V3 - R1.1 - R1 - R1.2 - Net-(D1-A) - D1.2

      Written to FOLDER: board.dot and board.svg"
    `);
});

it("writes a graph for Graphviz: a box for each part, with its pins", () => {
    runMain("--output", folder);
    const dot = readFileSync(join(folder, "board.dot"), "utf8");
    expect(dot.slice(0, dot.indexOf("subgraph", dot.indexOf("subgraph") + 1))).toMatchInlineSnapshot(`
      "digraph "board" {
          graph [rankdir="LR", nodesep="0.1", ranksep="1.5", fontname="sans-serif"];
          node [fontname="sans-serif", fontsize="10", height="0.2", style="filled", color="#8a8a8a"];
          edge [color="#8a8a8a", tailport="e"];
          9 [label="H1\\nMountingHole", shape="box", fillcolor="#ffd9a8"];
          subgraph "cluster J1\\nUSB power" {
              graph [label="J1\\nUSB power", bgcolor="#ffd9a8", color="#8a8a8a", fontsize="11"];
              16 [label="2", shape="box", fillcolor="#ffffff"];
              21 [label="1", shape="box", fillcolor="#ffffff"];
          }
          "
    `);
    expect(dot).toContain(String.raw`label="D1\nLED \"green\" <2 mA>"`);
    expect(dot.match(/ -> /g)).toHaveLength(17);
    expect(dot.match(/subgraph/g)).toHaveLength(8);
});

function labelsOf(picture: string): string[] {
    const texts = picture.matchAll(/<text[^>]*>([^<]*)(?:<tspan[^>]*>([^<]*)<\/tspan>)?<\/text>/g);
    return Array.from(texts, ([, text, detail]) => [text, detail].filter((shown) => shown).join(" "));
}

it("draws what lies around a part, with its texts escaped", () => {
    runMain("--output", folder, "--part", "D1");
    const picture = readFileSync(join(folder, "board.svg"), "utf8");
    expect(labelsOf(picture)).toEqual([
        "D1",
        'LED "green" &lt;2 mA&gt;',
        "D1.1 K",
        "GND",
        "J1.2",
        "U1.1 GND",
        "C1.2",
        "C2.2",
        "D1.2 A",
        "Net-(D1-A)",
        "R1.2",
    ]);
    expect(picture.match(/<path /g)).toHaveLength(7);
    expect(picture).not.toMatch(/NaN|undefined/);
});

it("draws some pins of a net that has many, and counts the others", () => {
    const file = join(folder, "given.net");
    const pins = (name: string, count: number): string[] =>
        Array.from({ length: count }, (_, index) => `(node (ref ${name}) (pin ${index + 1}))`);
    const long = "n".repeat(40);
    writeFileSync(
        file,
        `(export (components (comp (ref U1)) (comp (ref U2)))
        (nets (net (name A) ${pins("U1", 7).join(" ")} ${pins("U2", 9).join(" ")})
        (net (name B) (node (ref U1) (pin 8))) (net (name C) (node (ref U1) (pin 9)))
        (net (name ${long}) (node (ref U1) (pin 10)) (node (ref U1) (pin 11)))))`,
    );
    runMain(file, "--output", folder, "--part", "U1");
    const picture = readFileSync(join(folder, "board.svg"), "utf8");
    const labels = labelsOf(picture);
    expect(labels.filter((label) => label.startsWith("U1."))).toEqual(
        [1, 2, 3, 4, 5, 6, 7, 10, 11].map((pin) => `U1.${pin}`),
    );
    expect(labels.filter((label) => label.startsWith("U2."))).toHaveLength(6);
    expect(labels.slice(-2)).toEqual(["and 3 more", "2 not connected"]);
    expect(labels).toContain(`${"n".repeat(31)}…`);
    expect(picture).toContain(`<title>${long}</title>`);
    // No two boxes lie on each other.
    const boxes = Array.from(picture.matchAll(/<g><title>.*?<rect x="(.*?)" y="(.*?)"/g), ([, x, y]) => `${x} ${y}`);
    expect(new Set(boxes).size).toBe(9 + 2 + 6);
    expect(picture.match(/<path /g)).toHaveLength(7 + 6 + 2);
});

it("shows how it is used", () => {
    expect(runMain("--help").output).toContain("[--part R1]");
    expect(runMain("--colour").errors).toContain("[--part R1]");
});

it.each([
    ["a file that is not there", ["absent.net"], "absent.net: there is no such file"],
    ["a second file", ["a.net", "b.net"], "one netlist at a time"],
    ["half a path", ["--from", "R1.1"], "--from and --to need each other"],
    ["nets to leave out without a path", ["--without", "GND"], "--without needs --from and --to"],
    ["an unknown part", ["--part", "R7"], 'there is no part "R7"; there is R1, R2'],
    ["an unknown pin", ["--from", "R1.1", "--to", "R1.3"], 'there is no pin "R1.3"'],
    ["an unknown net", ["--from", "R1.1", "--to", "R1.2", "--without", "GN"], 'there is no net "GN"; there is GND'],
])("explains %s", (_, given, message) => {
    const { status, errors } = runMain(...given, "--output", folder);
    expect(status).toBe(1);
    expect(errors).toContain(`error: ${message}`);
});

it.each([
    ["another kind of file", "(kicad_pcb (version 1))", "this is no netlist of KiCad"],
    ["a broken file", "(export\n(nets", "The list that starts at line 2, column 1 is never closed"],
    [
        "a pin of a part that is not listed",
        "(export (components)\n(nets\n(net (name A) (node (ref R1) (pin 1)))))",
        ":3: pin R1.1 is of a part that the netlist does not list",
    ],
    ["a part without a name", "(export (components (comp)) (nets))", ':1: "comp" has no "ref"'],
])("explains %s", (_, text, message) => {
    const file = join(folder, "given.net");
    writeFileSync(file, text);
    const { status, errors } = runMain(file, "--output", folder);
    expect(status).toBe(1);
    expect(errors).toContain(message);
});

it("says that a folder can't be made", () => {
    const file = join(folder, "taken");
    writeFileSync(file, "");
    expect(runMain("--output", file).errors).toBe(`error: ${file}: there is a file where a folder is needed`);
});

it("takes a netlist without anything", () => {
    const file = join(folder, "empty.net");
    writeFileSync(file, "(export (components) (nets))");
    const { output } = runMain(file, "--output", folder);
    expect(output).toContain("0 parts, 0 pins, 0 nets; 0 components not connected with each other:");
});

it("runs as a program", () => {
    const program = fileURLToPath(new URL("../src/main.ts", import.meta.url));
    const { NODE_OPTIONS: _, ...environment } = process.env;
    const output = execFileSync(process.execPath, [program, "--output", folder], {
        encoding: "utf8",
        env: environment.PYZIG_FFI === "node" ? process.env : environment,
    });
    expect(output).toContain("9 parts, 17 pins, 6 nets");
});
