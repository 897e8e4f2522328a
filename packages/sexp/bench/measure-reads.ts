import { type Node, parse } from "@pyzig/sexp";
import { type Figure, figureFrom } from "../../../tools/src/bench/figures.ts";
import { type Clock, type Contender, interleave } from "../../../tools/src/bench/interleave.ts";
import type { BenchInput } from "./bench-input.ts";
import { childOf, childrenOf, PEER, parseWithKicadts } from "./peers.ts";
import { type PlainNode, scanToArrays } from "./plain-scanner.ts";
import { READS, repeat, SEGMENTS, sum } from "./repeat.ts";

type Report = (figure: Figure) => void;

/** Measures reading from a board that is loaded. */
export function measureReads(input: BenchInput, clock: Clock, report: Report): void {
    const text = input.bytes.toString();
    using document = parse(input.bytes);
    const root = document.root as Node;
    const plain = scanToArrays(text)[0] as PlainNode[];
    measureProperty(root, plain, text, input, clock, report);
    measureIteration(root, plain, text, input, clock, report);
    measureList(root, plain, input, clock, report);
}

/** `segment.start.x` of a few tracks, over and over. */
function measureProperty(
    root: Node,
    plain: PlainNode[],
    text: string,
    input: BenchInput,
    clock: Clock,
    report: Report,
): void {
    const nodes = root.all("segment").slice(0, 64);
    if (nodes.length === 0) return;
    const lists = childrenOf(plain, "segment").slice(0, nodes.length);
    const contenders: Contender[] = [
        { name: "pyzig", run: () => repeat(nodes, (node) => node.get("start")?.number() ?? 0) },
        { name: PEER.arrays, run: () => repeat(lists, (list) => Number(childOf(list, "start")?.[1])) },
    ];
    const typed = parseWithKicadts(text)?.segments.slice(0, nodes.length);
    if (typed !== undefined) {
        contenders.push({ name: PEER.kicadts, run: () => repeat(typed, (segment) => segment.startPoint?.x ?? 0) });
    }
    const figure = {
        name: `read start.x of a track, ${input.name}`,
        unit: "ns",
        higherIsBetter: false,
        target: { limit: 30, atLeast: false },
    };
    const rounds = Math.min(input.rounds, 9);
    report(figureFrom(interleave(contenders, rounds, clock), figure, (milliseconds) => (milliseconds * 1e6) / READS));
}

/** Finds the tracks of a board and reads start.x of 10,000 of them; smaller boards have theirs read more than once. */
function measureIteration(
    root: Node,
    plain: PlainNode[],
    text: string,
    input: BenchInput,
    clock: Clock,
    report: Report,
): void {
    const available = root.all("segment").length;
    if (available === 0) return;
    const contenders: Contender[] = [
        { name: "pyzig", run: () => sum(root.all("segment"), (node) => node.get("start")?.number() ?? 0) },
        {
            name: PEER.arrays,
            run: () => sum(childrenOf(plain, "segment"), (list) => Number(childOf(list, "start")?.[1])),
        },
    ];
    const kicadts = parseWithKicadts(text);
    if (kicadts !== undefined) {
        contenders.push({ name: PEER.kicadts, run: () => sum(kicadts.segments, (item) => item.startPoint?.x ?? 0) });
    }
    const figure = {
        name: `find ${available} tracks, read ${SEGMENTS} start.x, ${input.name}`,
        unit: "ms",
        higherIsBetter: false,
        target: { limit: 0.4, atLeast: false },
    };
    report(figureFrom(interleave(contenders, input.rounds, clock), figure, (milliseconds) => milliseconds));
}

/** Length of the longest list, and its items by index: the same at every size of the board when they take constant time. */
function measureList(root: Node, plain: PlainNode[], input: BenchInput, clock: Clock, report: Report): void {
    const middle = root.length >> 1;
    const contenders: Contender[] = [
        { name: "pyzig", run: () => repeat([root], (list) => list.length + (list.at(middle) === undefined ? 0 : 1)) },
        { name: PEER.arrays, run: () => repeat([plain], (list) => list.length + (list[middle] === undefined ? 0 : 1)) },
    ];
    const figure = {
        name: `length and item of a list of ${root.length}, ${input.name}`,
        unit: "ns",
        higherIsBetter: false,
    };
    const rounds = Math.min(input.rounds, 9);
    report(figureFrom(interleave(contenders, rounds, clock), figure, (milliseconds) => (milliseconds * 1e6) / READS));
}
