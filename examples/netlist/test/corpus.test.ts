import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { memoryUsage as graphMemory } from "@pyzig/graph";
import { memoryUsage as documentMemory } from "@pyzig/sexp";
import { expect, it } from "vitest";
import { corpus } from "../../../packages/sexp/test/corpus.ts";
import { type BoardNode, hasPin, itemsOf, makeBoard, onNet } from "../src/board.ts";
import { drawBoard } from "../src/dot.ts";
import { readNetlist } from "../src/netlist.ts";
import { drawPicture } from "../src/picture.ts";
import { describeBoard, describePart } from "../src/report.ts";

// Simulators' netlists have the same ending.
const netlists = corpus().filter((path) => path.endsWith(".net") && readFileSync(path, "utf8").startsWith("(export"));

it.each(netlists.map((path) => [basename(path), path]))("holds together for %s", (_, path) => {
    {
        const netlist = readNetlist(path);
        using board = makeBoard(netlist);
        const [parts, pins, nets] = [itemsOf(board, "part"), itemsOf(board, "pin"), itemsOf(board, "net")];
        expect([parts.length, pins.length, nets.length]).toEqual([
            netlist.parts.length,
            netlist.pins.length,
            netlist.nets.length,
        ]);
        for (const pin of pins) {
            expect(pin.degree(onNet)).toBe(1);
            expect(pin.firstEdge(onNet)?.target.getAttr("kind")).toBe("net");
            expect(pin.degree(hasPin)).toBe(1);
            expect(pin.firstEdge(hasPin)?.source.getAttr("kind")).toBe("part");
        }

        const componentOf = new Map<BoardNode, number>();
        for (const [index, component] of board.connectedComponents().entries())
            for (const node of component) {
                expect(componentOf.has(node)).toBe(false);
                componentOf.set(node, index);
            }
        expect(new Set(componentOf.keys())).toEqual(new Set([...parts, ...pins, ...nets]));
        for (const edge of board.edges()) expect(componentOf.get(edge.source)).toBe(componentOf.get(edge.target));

        expect(describeBoard(board).length).toBeGreaterThan(1);
        // Each pin is drawn in the box of its part, with a line to its net.
        expect(drawBoard(board).match(/ -> /g) ?? []).toHaveLength(pins.length);
        for (const part of parts) {
            expect(describePart(part)[0]).toContain(part.getAttr("name"));
            const picture = drawPicture(board, part);
            expect(picture).not.toMatch(/NaN|undefined/);
        }
    }
    expect(graphMemory()).toEqual({ bytes: 0, objects: 0 });
    expect(documentMemory()).toEqual({ bytes: 0, objects: 0 });
});
