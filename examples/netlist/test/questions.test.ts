import { memoryUsage as graphMemory } from "@pyzig/graph";
import { memoryUsage as documentMemory } from "@pyzig/sexp";
import { afterEach, expect, it } from "vitest";
import { type Board, type BoardNode, hasPin, itemsOf, makeBoard, nameOf, onNet } from "../src/board.ts";
import { readNetlist } from "../src/netlist.ts";
import { ownNetlist } from "../src/options.ts";
import { find, largestPart, netsOf, pathNames, pinsOf, pinsOn } from "../src/questions.ts";

function lamp(): Board {
    return makeBoard(readNetlist(ownNetlist));
}

function names(nodes: Iterable<BoardNode>): string[] {
    return Array.from(nodes, nameOf);
}

afterEach(() => {
    expect(graphMemory()).toEqual({ bytes: 0, objects: 0 });
    expect(documentMemory()).toEqual({ bytes: 0, objects: 0 });
});

it("makes a node of each part, pin and net", () => {
    using board = lamp();
    expect(names(itemsOf(board, "part"))).toEqual(["J1", "U1", "C1", "C2", "R1", "D1", "J2", "R2", "H1"]);
    expect(names(itemsOf(board, "net"))).toEqual(["GND", "+5V", "+3V3", "Net-(D1-A)", "/SENSE+", "/SENSE-"]);
    expect(itemsOf(board, "pin")).toHaveLength(17);
    expect(board.edgeCount).toBe(34);
    expect(find(board, "part", "D1").attrs()).toEqual({
        kind: "part",
        name: "D1",
        value: 'LED "green" <2 mA>',
        footprint: "LED_SMD:LED_0603_1608Metric",
    });
    expect(find(board, "pin", "U1.2").attrs()).toEqual({ kind: "pin", name: "U1.2", role: "VO" });
});

it("links parts, pins and nets by edges of their own types", () => {
    using board = lamp();
    const pin = find(board, "pin", "R1.2");
    expect(pin.firstEdge(hasPin, { direction: "in" })?.source).toBe(find(board, "part", "R1"));
    expect(pin.firstEdge(onNet, { direction: "out" })?.target).toBe(find(board, "net", "Net-(D1-A)"));
    expect(pin.degree()).toBe(2);
});

it("finds the pins and nets of a part", () => {
    using board = lamp();
    const part = find(board, "part", "U1");
    expect(largestPart(board)).toBe(part);
    expect(names(pinsOf(part))).toEqual(["U1.1", "U1.3", "U1.2"]);
    expect(names(netsOf(part))).toEqual(["GND", "+5V", "+3V3"]);
    expect(names(pinsOn(find(board, "net", "+5V")))).toEqual(["J1.1", "U1.3", "C1.1"]);
});

it("finds what hangs together", () => {
    using board = lamp();
    const parts = board
        .connectedComponents()
        .map((component) => names(component.filter((node) => node.getAttr("kind") === "part")));
    expect(parts).toEqual([["J1", "U1", "C1", "C2", "R1", "D1"], ["J2", "R2"], ["H1"]]);
});

it("finds the way between two pins, also around a net", () => {
    using board = lamp();
    expect(pathNames(board, "J1.1", "D1.2", [])).toEqual(["J1.1", "J1", "J1.2", "GND", "D1.1", "D1", "D1.2"]);
    expect(pathNames(board, "J1.1", "D1.2", ["GND"])?.join(" ")).toBe(
        "J1.1 +5V U1.3 U1 U1.2 +3V3 R1.1 R1 R1.2 Net-(D1-A) D1.2",
    );
    expect(pathNames(board, "J1.1", "J2.1", [])).toBeUndefined();
    expect(pathNames(board, "R1.1", "R1.1", [])).toEqual(["R1.1"]);
});

it("says which names there are when one is wrong", () => {
    using board = lamp();
    expect(() => find(board, "part", "R9")).toThrow('there is no part "R9"; there is R1, R2');
    expect(() => find(board, "net", "x")).toThrow('there is no net "x"; there is GND, +5V, +3V3, Net-(D1-A)');
});
