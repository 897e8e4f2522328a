import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document, type Node, parse } from "@pyzig/sexp";
import { type Figure, figureFrom } from "../../../tools/src/bench/figures.ts";
import { type Clock, type Contender, interleave, wallClock } from "../../../tools/src/bench/interleave.ts";
import type { BenchInput } from "./bench-input.ts";
import { measureFresh } from "./measure-fresh.ts";
import { PEER, parseWithKicadts, parseWithSExpression } from "./peers.ts";
import { createOffsetTree, scanToArrays, scanToOffsets } from "./plain-scanner.ts";

type Report = (figure: Figure) => void;

/** Measures everything that goes through a whole file: parsing, saving, memory. */
export function measureText(input: BenchInput, clock: Clock, report: Report): void {
    const text = input.bytes.toString();
    measureParse(input, text, clock, report);
    measureSave(input, clock, report);
    const folder = mkdtempSync(join(tmpdir(), "pyzig-bench-"));
    try {
        const path = join(folder, "board.kicad_pcb");
        writeFileSync(path, input.bytes);
        measureFreshMemory(input, path, report);
        measureRoundTrip(input, path, text, report);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

function megabytesPerSecond(bytes: number): (milliseconds: number) => number {
    return (milliseconds) => bytes / 1000 / milliseconds;
}

function measureParse(input: BenchInput, text: string, clock: Clock, report: Report): void {
    const { bytes, name, huge } = input;
    const offsets = createOffsetTree(bytes.length);
    const contenders: Contender[] = [
        { name: "pyzig", run: () => parse(bytes).destroy() },
        { name: PEER.offsets, run: () => scanToOffsets(bytes, offsets) },
    ];
    if (!huge) {
        const json = JSON.stringify(scanToArrays(text));
        contenders.push(
            { name: PEER.arrays, run: () => scanToArrays(text) },
            { name: PEER.json, run: () => JSON.parse(json) },
            { name: PEER.sExpression, run: () => parseWithSExpression(text) },
        );
        if (parseWithKicadts(text) !== undefined)
            contenders.push({ name: PEER.kicadts, run: () => parseWithKicadts(text) });
    }
    const figure = {
        name: `parse, warm, ${name}`,
        unit: "MB/s",
        higherIsBetter: true,
        target: { limit: 500, atLeast: true },
        peerTarget: { peer: PEER.offsets, ratio: 3 },
    };
    report(figureFrom(interleave(contenders, input.rounds, clock), figure, megabytesPerSecond(bytes.length)));
}

/** The first number of a track or of anything else, for an edit that changes one atom. */
function someNumber(document: Document): Node {
    const item = document.root?.all("segment").at(-1) ?? document.root;
    return item?.find((node) => node.isAtom && typeof node.value === "number") as Node;
}

function measureSave(input: BenchInput, clock: Clock, report: Report): void {
    const { bytes, name, rounds } = input;
    using untouched = parse(bytes);
    using edited = parse(bytes);
    const number = someNumber(edited);
    let value = 1000.5;
    const rate = megabytesPerSecond(bytes.length);
    const unedited = interleave([{ name: "pyzig", run: () => untouched.toBytes() }], rounds, clock);
    report(
        figureFrom(
            unedited,
            {
                name: `save untouched, ${name}`,
                unit: "MB/s",
                higherIsBetter: true,
                target: { limit: 2000, atLeast: true },
            },
            rate,
        ),
    );
    const afterEdit = interleave(
        [
            {
                name: "pyzig",
                run: () => {
                    number.set(value++);
                    return edited.toBytes();
                },
            },
        ],
        rounds,
        clock,
    );
    report(
        figureFrom(
            afterEdit,
            {
                name: `edit and save, ${name}`,
                unit: "MB/s",
                higherIsBetter: true,
                target: { limit: 1000, atLeast: true },
            },
            rate,
        ),
    );
}

function measureFreshMemory(input: BenchInput, path: string, report: Report): void {
    const { bytes, name, huge } = input;
    const fresh = measureFresh(path, huge ? 3 : 7);
    const base = { higherIsBetter: false, peers: [] };
    report({
        ...base,
        name: `parse into fresh memory, ${name}`,
        unit: "MB/s",
        value: bytes.length / 1000 / fresh.milliseconds,
        higherIsBetter: true,
        target: { limit: 250, atLeast: true },
    });
    report({
        ...base,
        name: `memory beyond the text: process, ${name}`,
        unit: "x",
        // The document's copy of the text is part of the growth; the bytes that were read existed before.
        value: (fresh.grown - fresh.source) / bytes.length,
        target: { limit: 3, atLeast: false },
    });
    report({ ...base, name: `memory beyond the text: tables, ${name}`, unit: "x", value: fresh.tree / bytes.length });
}

/** From a file to a file, as a program that edits one does; timed on the wall, as it waits for the disk. */
function measureRoundTrip(input: BenchInput, path: string, text: string, report: Report): void {
    const target = `${path}.saved`;
    const contenders: Contender[] = [
        {
            name: "pyzig",
            run: () => {
                using document = Document.load(path);
                someNumber(document).set(1000.5);
                document.save(target);
            },
        },
    ];
    if (!input.huge && parseWithKicadts(text) !== undefined) {
        contenders.push({
            name: `${PEER.kicadts} (no disk, rewrites the file)`,
            run: () => {
                const board = parseWithKicadts(text);
                const [segment] = board?.segments ?? [];
                if (segment !== undefined) segment.width = 0.5;
                return board?.getString();
            },
        });
    }
    const figure = { name: `load, edit and save a file, ${input.name}`, unit: "ms", higherIsBetter: false };
    report(
        figureFrom(
            interleave(contenders, Math.min(input.rounds, 7), wallClock),
            figure,
            (milliseconds) => milliseconds,
        ),
    );
}
