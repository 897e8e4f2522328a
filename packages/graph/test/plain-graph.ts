/** The algorithms of graphs as a textbook has them, on plain objects: what the real ones are compared with. */

export interface PlainEdge {
    readonly id: number;
    readonly source: number;
    readonly target: number;
    readonly edgeType: number;
    readonly directional: boolean;
    readonly weight: number;
}

/** Numbers of nodes, and edges, in the order of insertion. */
export interface PlainGraph {
    readonly nodes: readonly number[];
    readonly edges: readonly PlainEdge[];
}

/** `along` goes from source to target whether an edge is directional or not; the others are the directions of walks. */
export type Ways = "along" | "out" | "in" | "any";

/** One way along an edge. */
export interface Arc {
    readonly edge: PlainEdge;
    readonly from: number;
    readonly to: number;
}

/** The ways that edges of some types offer, in the order of the edges. An empty list of types stands for all. */
export function arcsOf({ edges }: PlainGraph, edgeTypes: readonly number[], ways: Ways): Arc[] {
    return edges.flatMap((edge) => {
        const { source, target, edgeType, directional } = edge;
        if (edgeTypes.length > 0 && !edgeTypes.includes(edgeType)) return [];
        const forth = { edge, from: source, to: target };
        const back = { edge, from: target, to: source };
        if (source === target || ways === "along") return [forth];
        if (directional && ways !== "any") return [ways === "out" ? forth : back];
        return [forth, back];
    });
}

/** A visit of a walk: the node, the edge that it was reached by, and how far from its start. */
export type Visit = readonly [node: number, edge: number | undefined, depth: number];

/** Visits the nearest first. */
export function breadthFirst(arcs: readonly Arc[], starts: readonly number[], maxDepth = Infinity): Visit[] {
    const visits: Visit[] = [...new Set(starts)].map((start) => [start, undefined, 0]);
    for (const [node, , depth] of visits) {
        if (depth >= maxDepth) continue;
        for (const { edge, from, to } of arcs)
            if (from === node && !visits.some(([known]) => known === to)) visits.push([to, edge.id, depth + 1]);
    }
    return visits;
}

/** Goes on from the last visited node first. */
export function depthFirst(arcs: readonly Arc[], starts: readonly number[]): Visit[] {
    const visits: Visit[] = [];
    const visit = (node: number, edge: number | undefined, depth: number): void => {
        if (visits.some(([known]) => known === node)) return;
        visits.push([node, edge, depth]);
        for (const arc of arcs) if (arc.from === node) visit(arc.to, arc.edge.id, depth + 1);
    };
    for (const start of starts) visit(start, undefined, 0);
    return visits;
}

/** The smallest sum of weights from one node to every node that can be reached: by Bellman and Ford. */
export function lightest({ nodes }: PlainGraph, arcs: readonly Arc[], start: number): Map<number, number> {
    const weights = new Map([[start, 0]]);
    for (const _ of nodes) {
        for (const { edge, from, to } of arcs) {
            const before = weights.get(from);
            if (before === undefined) continue;
            weights.set(to, Math.min(weights.get(to) ?? Infinity, before + edge.weight));
        }
    }
    return weights;
}

/** Whether `to` can be reached from `from` by one arc or more. */
export function isReachable(arcs: readonly Arc[], from: number, to: number): boolean {
    const next = arcs.filter((arc) => arc.from === from).map((arc) => arc.to);
    return breadthFirst(arcs, next).some(([node]) => node === to);
}

/** Nodes in parts: those of which `isTogether` says so. Parts and their nodes are in the order of insertion. */
export function partsOf(nodes: readonly number[], isTogether: (a: number, b: number) => boolean): number[][] {
    const parts: number[][] = [];
    for (const node of nodes) {
        const part = parts.find(([first]) => isTogether(first as number, node));
        if (part === undefined) parts.push([node]);
        else part.push(node);
    }
    return parts;
}

/** The order of Kahn: nodes without incoming edges first, then each when the last edge to it was passed. Undefined with a cycle. */
export function topologicalSort(nodes: readonly number[], arcs: readonly Arc[]): number[] | undefined {
    const incoming = new Map(nodes.map((node) => [node, arcs.filter((arc) => arc.to === node).length]));
    const sorted = nodes.filter((node) => incoming.get(node) === 0);
    for (const node of sorted) {
        for (const { from, to } of arcs) {
            if (from !== node) continue;
            const left = (incoming.get(to) as number) - 1;
            incoming.set(to, left);
            if (left === 0) sorted.push(to);
        }
    }
    return sorted.length === nodes.length ? sorted : undefined;
}
