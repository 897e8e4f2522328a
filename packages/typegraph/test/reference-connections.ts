/**
 * Which interfaces of a small world are connected, found by applying the rules until nothing new follows: plain and slow, and with nothing in common with
 * what is tested.
 */

/** A node: its type (undefined without one), whether it has the trait that makes interfaces, and its parents, the first of which counts. */
export interface ReferenceNode {
    readonly type: number | undefined;
    isInterface: boolean;
    readonly parents: { readonly parent: number; readonly name: string }[];
    /** In the order in which they were added. */
    readonly children: { readonly child: number; readonly name: string }[];
}

/** A connection. */
export interface ReferenceConnection {
    readonly a: number;
    readonly b: number;
    readonly shallow: boolean;
}

/** Nodes and their connections. */
export interface ReferenceWorld {
    readonly nodes: readonly ReferenceNode[];
    readonly connections: ReferenceConnection[];
}

/** One step of a path, as the rules see it. */
type Step = { readonly node: number; readonly key: readonly string[]; readonly usedShallow: boolean };

/** The shortest lengths of the paths from a node to all that it is connected to. `together` are pairs that count as connected beside the connections. */
export function lengthsFrom(
    world: ReferenceWorld,
    source: number,
    together: readonly (readonly [number, number])[] = [],
    withShallow = true,
): Map<number, number> {
    const results = new Map([[source, 0]]);
    if (!isInterface(world, source)) return results;
    const start: Step = { node: source, key: [`${world.nodes[source]?.type} of nothing`], usedShallow: false };
    const reached = new Map([[JSON.stringify(start), start]]);
    let last: Step[] = [start];
    for (let length = 1; last.length > 0; length++) {
        const fresh: Step[] = [];
        for (const step of last) {
            for (const next of stepsFrom(world, step, together)) {
                if (next.usedShallow && !withShallow) continue;
                const text = JSON.stringify(next);
                if (reached.has(text)) continue;
                reached.set(text, next);
                fresh.push(next);
                if (next.key.length === 1 && isInterface(world, next.node) && !results.has(next.node)) {
                    results.set(next.node, length);
                }
            }
        }
        last = fresh;
    }
    return results;
}

function isInterface(world: ReferenceWorld, node: number): boolean {
    return world.nodes[node]?.isInterface === true && world.nodes[node].type !== undefined;
}

function* stepsFrom(
    world: ReferenceWorld,
    { node, key, usedShallow }: Step,
    together: readonly (readonly [number, number])[],
): Generator<Step> {
    // R1, R5: along connections; shallow ones on the level of the start alone.
    for (const { a, b, shallow } of world.connections) {
        if (shallow && key.length > 1) continue;
        if (a === node) yield { node: b, key, usedShallow: usedShallow || shallow };
        if (b === node) yield { node: a, key, usedShallow: usedShallow || shallow };
    }
    if (!usedShallow) {
        for (const [a, b] of together) {
            if (a === node) yield { node: b, key, usedShallow };
            if (b === node) yield { node: a, key, usedShallow };
        }
    }
    // R2: only interfaces are where a path turns. R5: nor does it after a shallow connection.
    if (usedShallow || !isInterface(world, node)) return;
    // R3: up.
    const [first] = world.nodes[node]?.parents ?? [];
    if (first !== undefined && isInterface(world, first.parent)) {
        const { type } = world.nodes[first.parent] as ReferenceNode;
        yield { node: first.parent, key: [...key, JSON.stringify([type, first.name])], usedShallow };
    }
    // R4: down.
    if (key.length === 1) return;
    const [, name] = JSON.parse(key.at(-1) as string) as [number, string];
    const down = world.nodes[node]?.children.find((child) => child.name === name);
    if (down !== undefined && isInterface(world, down.child)) {
        yield { node: down.child, key: key.slice(0, -1), usedShallow };
    }
}

/** Pairs that are connected because all of their children are, repeated until there are no more. Every node has one parent, and names differ. */
export function upConnections(world: ReferenceWorld): [number, number][] {
    const together: [number, number][] = [];
    const numbers = world.nodes.map((_, node) => node).filter((node) => partsOf(world, node).size > 0);
    for (let hasChanged = true; hasChanged; ) {
        hasChanged = false;
        const reachable = world.nodes.map((_, node) => lengthsFrom(world, node, together, false));
        for (const p of numbers) {
            for (const q of numbers) {
                if (p >= q || world.nodes[p]?.type !== world.nodes[q]?.type || reachable[p]?.has(q)) continue;
                const ofP = partsOf(world, p);
                const ofQ = partsOf(world, q);
                const isSame =
                    ofP.size === ofQ.size &&
                    [...ofP].every(([name, child]) => ofQ.has(name) && reachable[child]?.has(ofQ.get(name) as number));
                if (!isSame) continue;
                together.push([p, q]);
                hasChanged = true;
            }
        }
    }
    return together;
}

function partsOf(world: ReferenceWorld, node: number): Map<string, number> {
    if (!isInterface(world, node)) return new Map();
    const children = world.nodes[node]?.children ?? [];
    return new Map(
        children
            .filter(({ child }) => isInterface(world, child))
            .map(({ name, child }): [string, number] => [name, child]),
    );
}
