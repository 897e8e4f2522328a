import { type Board, type KicadFile, pcb, type Segment } from "@pyzig/sexp/kicad";
import { type Figure, figureFrom } from "../../../tools/src/bench/figures.ts";
import { type Clock, type Contender, interleave } from "../../../tools/src/bench/interleave.ts";
import type { BenchInput } from "./bench-input.ts";
import { childOf, childrenOf, PEER, parseWithKicadts } from "./peers.ts";
import { type PlainNode, scanToArrays } from "./plain-scanner.ts";
import { READS, repeat, SEGMENTS, sum } from "./repeat.ts";

type Report = (figure: Figure) => void;

/** Measures typed files: reads of properties, lists, edits, checks, JSON. */
export function measureTyped(input: BenchInput, clock: Clock, report: Report): void {
    const text = input.bytes.toString();
    using file = pcb.loads(input.bytes);
    const board = file.root;
    const peer = parseWithKicadts(text);
    const plain = scanToArrays(text)[0] as PlainNode[];
    const rounds = Math.min(input.rounds, 9);
    const measure = (
        contenders: Contender[],
        name: string,
        unit: "ns" | "ms",
        limit: number | undefined,
        factor: number,
    ): void => {
        const target = limit === undefined ? {} : { target: { limit, atLeast: false } };
        const figure = { name: `${name}, ${input.name}`, unit, higherIsBetter: false, ...target };
        report(figureFrom(interleave(contenders, rounds, clock), figure, (milliseconds) => milliseconds * factor));
    };
    const segments = board.segments.slice(0, 64);
    if (segments.length === 0) return;
    const lists = childrenOf(plain, "segment");
    const perRead = 1e6 / READS;

    const properties: Contender[] = [
        { name: "pyzig", run: () => repeat(segments, (segment) => segment.start.x) },
        { name: PEER.arrays, run: () => repeat(lists.slice(0, 64), (list) => Number(childOf(list, "start")?.[1])) },
    ];
    if (peer !== undefined) {
        const items = peer.segments.slice(0, 64);
        properties.push({ name: PEER.kicadts, run: () => repeat(items, (item) => item.startPoint?.x ?? 0) });
    }
    measure(properties, "typed: read start.x of a track", "ns", 30, perRead);
    const texts: Contender[] = [
        { name: "pyzig", run: () => repeat(segments, (segment) => segment.layer?.length ?? 0) },
        {
            name: PEER.arrays,
            run: () => repeat(lists.slice(0, 64), (list) => String(childOf(list, "layer")?.[1]).length),
        },
    ];
    measure(texts, "typed: read the layer of a track", "ns", undefined, perRead);
    const iterations: Contender[] = [
        { name: "pyzig", run: () => sum(board.segments.toArray(), (segment) => segment.start.x) },
        {
            name: PEER.arrays,
            run: () => sum(childrenOf(plain, "segment"), (list) => Number(childOf(list, "start")?.[1])),
        },
    ];
    if (peer !== undefined) {
        iterations.push({ name: PEER.kicadts, run: () => sum(peer.segments, (item) => item.startPoint?.x ?? 0) });
    }
    measure(iterations, `typed: iterate ${SEGMENTS} tracks reading start.x`, "ms", 0.4, 1);
    const middle = board.segments.length >> 1;
    measure(
        [
            {
                name: "pyzig",
                run: () =>
                    repeat([board], ({ segments: list }) => list.length + (list.at(middle) === undefined ? 0 : 1)),
            },
        ],
        `typed: length and item of ${board.segments.length} tracks`,
        "ns",
        undefined,
        perRead,
    );
    measureEdits(file, segments, measure);
    measure([{ name: "pyzig", run: () => file.check() }], "typed: check the whole board", "ms", undefined, 1);
    measure(
        [{ name: "pyzig", run: () => firstTouch(input.bytes) }],
        "typed: load, and read start.x of all tracks once",
        "ms",
        undefined,
        1,
    );
}

function measureEdits(
    file: KicadFile<Board, "board">,
    segments: readonly Segment[],
    measure: (
        contenders: Contender[],
        name: string,
        unit: "ns" | "ms",
        limit: number | undefined,
        factor: number,
    ) => void,
): void {
    const board = file.root;
    let step = 0;
    const edit = (): number => {
        for (const segment of segments) segment.width = 0.2 + (++step % 1000) / 1000;
        return step;
    };
    measure([{ name: "pyzig", run: edit }], "typed: set the width of a track", "ns", undefined, 1e6 / segments.length);
    const add = (): number => {
        const item = board.segments.push({ start: [1, 2], end: [3, 4], width: 0.25, layer: "F.Cu" });
        board.segments.remove(item);
        return board.segments.length;
    };
    measure([{ name: "pyzig", run: add }], "typed: add and remove a track", "ns", undefined, 1e6);
    measure(
        [
            {
                name: "pyzig",
                run: () => {
                    (segments[0] as Segment).width = 0.2 + (++step % 1000) / 1000;
                    return file.document.toBytes();
                },
            },
        ],
        "typed: edit a track and save",
        "ms",
        undefined,
        1,
    );
}

/** What the first look at each track costs, the objects included. */
function firstTouch(bytes: Buffer): number {
    using file = pcb.loads(bytes);
    let total = 0;
    for (const segment of file.root.segments) total += segment.start.x;
    return total;
}
