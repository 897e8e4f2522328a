// Random small worlds, compared with the rules applied one by one; and laws that hold whatever the rules are.
import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { GraphView } from "@pyzig/graph";
import * as fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { type ConnectionPath, memoryUsage, TypeSystem } from "../src/gen/index.ts";
import { lengthsFrom, type ReferenceNode, type ReferenceWorld, upConnections } from "./reference-connections.ts";

afterEach(() => expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 }));

const interfaceConnection = 85;
const none = 0xffff_ffff;
const traitName = "is_interface.node.core.faebryk";
const typeNames = ["Electric", "Power", "Signal", "Bus"];

/** Nodes of a world to be. */
type Plan = readonly {
    readonly level: number;
    readonly isInterface: boolean;
    readonly parents: readonly { readonly parent: number; readonly name: number }[];
}[];
/** Connections of a world to be; the second end is drawn from the nodes of the level of the first. */
type ConnectionPlan = readonly { readonly a: number; readonly b: number; readonly shallow: boolean }[];

/** A node of the world to be: its level is its type (4 stands for none), and parents are drawn from the nodes of higher levels. */
const nodes: fc.Arbitrary<Plan> = fc.array(
    fc.record({
        level: fc.constantFrom(0, 0, 0, 1, 1, 1, 2, 2, 3, 4),
        isInterface: fc.constantFrom(true, true, true, true, true, true, true, false),
        parents: fc.array(fc.record({ parent: fc.nat(100), name: fc.constantFrom(0, 0, 0, 1, 1, 2) }), {
            maxLength: 2,
        }),
    }),
    { minLength: 2, maxLength: 18, size: "max" },
);
const connections: fc.Arbitrary<ConnectionPlan> = fc.array(
    fc.record({ a: fc.nat(100), b: fc.nat(100), shallow: fc.constantFrom(false, false, false, true) }),
    { maxLength: 20, size: "max" },
);

/** Signals and powers as rules would make them, some with a part left out, whose parts are connected mostly to the same part of another. */
const instances = fc
    .record({
        kinds: fc.array(
            fc.record({ isSignal: fc.boolean(), missing: fc.constantFrom("line", "hv", "lv", "none", "none", "none") }),
            { minLength: 2, maxLength: 4 },
        ),
        links: fc.array(
            fc.record({
                first: fc.nat(3),
                second: fc.nat(3),
                part: fc.constantFrom("line", "power", "hv", "lv", "hv", "lv"),
                isCrossed: fc.constantFrom(true, false, false, false, false, false),
                shallow: fc.constantFrom(true, false, false, false, false, false, false, false),
            }),
            { maxLength: 12, size: "max" },
        ),
    })
    .map(({ kinds, links }): [Plan, ConnectionPlan] => {
        const plan: Plan[number][] = [];
        const places: Map<string, number>[] = [];
        const add = (part: string, level: number, parents: Plan[number]["parents"]) => {
            places.at(-1)?.set(part, plan.length);
            plan.push({ level, isInterface: true, parents });
        };
        // Parents are drawn from the nodes of higher levels: signals come first, so that powers know theirs.
        const signals = kinds.filter(({ isSignal }) => isSignal);
        for (const _ of signals) plan.push({ level: 2, isInterface: true, parents: [] });
        for (const [index, { missing }] of [...signals, ...kinds.filter(({ isSignal }) => !isSignal)].entries()) {
            places.push(new Map());
            add("power", 1, index < signals.length ? [{ parent: index, name: 0 }] : []);
            if (index < signals.length && missing !== "line") add("line", 0, [{ parent: index, name: 2 }]);
        }
        // Above a part of a power are the signals, then all nodes of level 1 in their order.
        for (const [index, { missing }] of [...signals, ...kinds.filter(({ isSignal }) => !isSignal)].entries()) {
            for (const [name, part] of ["hv", "lv"].entries()) {
                if (part === missing) continue;
                places[index]?.set(part, plan.length);
                plan.push({ level: 0, isInterface: true, parents: [{ parent: signals.length + index, name }] });
            }
        }
        const connectionPlan = links.flatMap(({ first, second, part, isCrossed, shallow }) => {
            const other = isCrossed && part === "hv" ? "lv" : part;
            const a = places[first % places.length]?.get(part);
            const b = places[second % places.length]?.get(other);
            if (a === undefined || b === undefined) return [];
            const alike = plan.flatMap(({ level }, index) => (level === plan[a]?.level ? [index] : []));
            return [{ a, b: alike.indexOf(b), shallow }];
        });
        return [plan, connectionPlan];
    });

/** The name of a child says of which type it is, as the rules of types make sure: only then climbing ends. */
function nameOf(level: number, nameNumber: number): string {
    return level === 0 && nameNumber === 2 ? "" : `${["line", "power", "signal", "bus", "thing"][level]} ${nameNumber}`;
}

/** A world as a graph, and as the reference knows it. */
class World implements ReferenceWorld, Disposable {
    readonly nodes: ReferenceNode[] = [];
    readonly connections: ReferenceWorld["connections"] = [];
    readonly view = GraphView.create();
    readonly system = TypeSystem.create(this.view);
    readonly ids: number[] = [];
    readonly edges: number[] = [];
    readonly trait: number;

    /** Makes it as planned; a regular one has no node with two parents, nor parents with two children of one name. */
    constructor(plan: Plan, connectionPlan: ConnectionPlan, isRegular: boolean) {
        const { view, system } = this;
        const self = system.createTypeGraph(view);
        const [trait, ...types] = system.addTypes(view, self, [traitName, ...typeNames]);
        this.trait = trait as number;
        this.ids.push(...view.addNodes(plan.length));
        for (const [index, { level, isInterface }] of plan.entries()) {
            const type = types[level];
            if (type !== undefined) system.addInstance(view, type, this.id(index));
            this.nodes.push({ type, isInterface: false, parents: [], children: [] });
            if (isInterface) this.mark(index);
        }
        for (const [child, { level, parents }] of plan.entries()) {
            const above = plan.flatMap((other, index) => (other.level > level ? [index] : []));
            for (const { parent: drawn, name: nameNumber } of parents) {
                const parent = above[drawn % above.length];
                if (parent === undefined) continue;
                const name = nameOf(level, nameNumber);
                const { children } = this.node(parent);
                if (isRegular && (this.node(child).parents.length > 0 || children.some((other) => other.name === name)))
                    continue;
                children.push({ child, name });
                this.node(child).parents.push({ parent, name });
                system.addChild(view, this.id(parent), this.id(child), name);
            }
        }
        for (const { a: drawnA, b: drawnB, shallow } of connectionPlan) {
            const a = drawnA % plan.length;
            const alike = plan.flatMap(({ level }, index) => (level === plan[a]?.level ? [index] : []));
            this.connect(a, alike[drawnB % alike.length] as number, shallow);
        }
    }

    node(index: number): ReferenceNode {
        return this.nodes[index] as ReferenceNode;
    }

    id(index: number): number {
        return this.ids[index] as number;
    }

    mark(index: number): void {
        const [instance] = this.view.addNodes(1) as unknown as [number];
        this.system.addInstance(this.view, this.trait, instance);
        this.system.addTraitInstance(this.view, this.id(index), instance);
        this.node(index).isInterface = true;
    }

    connect(a: number, b: number, shallow: boolean): void {
        this.edges.push(this.system.connect(this.view, this.id(a), this.id(b), shallow));
        this.connections.push({ a, b, shallow });
    }

    /** Takes a connection away, adds one, and makes all nodes interfaces. */
    change(drawn: number): void {
        const place = drawn % Math.max(1, this.edges.length);
        const [edge] = this.edges.splice(place, 1);
        const [gone] = this.connections.splice(place, 1);
        if (edge !== undefined) this.view.removeEdge(this.view.edge(edge));
        if (gone !== undefined) this.connect(gone.a, gone.a, !gone.shallow);
        for (const [index, { isInterface }] of this.nodes.entries()) if (!isInterface) this.mark(index);
    }

    [Symbol.dispose](): void {
        this.view.destroy();
    }
}

/** Follows a path by the rules; returns what is wrong with it. */
function faultOf(world: World, path: ConnectionPath): string | undefined {
    const names: string[] = [];
    let usedShallow = false;
    for (const [step, number] of path.edges.entries()) {
        const [from, to] = [path.nodes[step] as number, path.nodes[step + 1] as number];
        const edge = world.view.edge(number);
        const isForward = path.directions[step] === 1;
        if (edge.sourceId !== (isForward ? from : to)) return `step ${step} does not start where its edge does`;
        if (edge.targetId !== (isForward ? to : from)) return `step ${step} does not end where its edge does`;
        if ((edge.edgeType as number) === interfaceConnection) {
            if (edge.getAttr("shallow") === true) {
                if (names.length > 0) return `step ${step} is shallow, but on another level`;
                usedShallow = true;
            }
        } else if (usedShallow) return `step ${step} leaves the level after a shallow one`;
        else if (!isForward) names.push(edge.name as string);
        else if (names.pop() !== edge.name) return `step ${step} goes down to another name`;
    }
    return names.length === 0 ? undefined : "the path ends on another level";
}

/** Numbers of buses by what is connected with what. */
function partitionOf(list: readonly number[], isConnected: (a: number, b: number) => boolean): number[] {
    const numbers = list.map((_, position) => position);
    for (const [i, a] of list.entries()) {
        for (const [j, b] of list.entries()) {
            const [one, other] = [numbers[i] as number, numbers[j] as number];
            if (one === other || !isConnected(a, b)) continue;
            for (const [position, number] of numbers.entries()) if (number === other) numbers[position] = one;
        }
    }
    const order = [...new Set(numbers)];
    return numbers.map((number) => order.indexOf(number));
}

function lastStepsLength(all: ReturnType<TypeSystem["allConnected"]>, place: number): number {
    let count = 0;
    let step = all.steps[place] as number;
    while (all.stepPrevious[step] !== none) {
        step = all.stepPrevious[step] as number;
        count++;
    }
    return count;
}

/** How often something happened that makes a comparison worth while. */
interface Occurrences {
    climbs: number;
    oneWays: number;
    untraited: number;
}

function compare(world: World, list: readonly number[], occurrences: Occurrences): void {
    const { view, system } = world;
    const lengths = world.nodes.map((_, node) => lengthsFrom(world, node));
    const isReference = (a: number, b: number) => lengths[a]?.has(b) === true;
    for (const [source, wanted] of lengths.entries()) {
        const all = system.allConnected(view, world.id(source), true, true);
        const found = [...all.nodes].map((id, place): [number, number] => [
            world.ids.indexOf(id),
            lastStepsLength(all, place),
        ]);
        deepStrictEqual(found[0], [source, 0]);
        deepStrictEqual(new Map(found), wanted);
        strictEqual(found.length, wanted.size);
        deepStrictEqual(
            found.map(([, length]) => length),
            found.map(([, length]) => length).sort((a, b) => a - b),
        );
        deepStrictEqual(
            [...system.allConnected(view, world.id(source), false, false).nodes],
            [...all.nodes.subarray(1)],
        );

        const eitherWay = world.nodes.flatMap((_, node) =>
            isReference(source, node) || isReference(node, source) ? [node] : [],
        );
        const symmetric = system.allConnected(view, world.id(source), true, true, { symmetric: true });
        deepStrictEqual(
            [...symmetric.nodes].map((id) => world.ids.indexOf(id)).sort((a, b) => a - b),
            eitherWay,
        );
        for (const [place, id] of symmetric.nodes.entries()) {
            const other = world.ids.indexOf(id);
            strictEqual(lastStepsLength(symmetric, place), wanted.get(other) ?? lengths[other]?.get(source));
        }

        for (const target of world.nodes.keys()) {
            const pair = [world.id(source), world.id(target)] as const;
            strictEqual(system.isConnected(view, ...pair), wanted.has(target));
            strictEqual(system.isConnected(view, ...pair, { symmetric: true }), eitherWay.includes(target));
            const path = system.pathTo(view, ...pair);
            if (path !== undefined && path.directions.length > 2 && path.directions.includes(-1)) occurrences.climbs++;
            if (wanted.has(target) !== isReference(target, source)) occurrences.oneWays++;
            if (!world.node(target).isInterface) occurrences.untraited++;
            strictEqual(path?.edges.length, wanted.get(target));
            if (path !== undefined) strictEqual(faultOf(world, path), undefined);
            const eitherPath = system.pathTo(view, ...pair, { symmetric: true });
            strictEqual(eitherPath?.edges.length, wanted.get(target) ?? lengths[target]?.get(source));
            if (eitherPath === undefined) continue;
            deepStrictEqual([eitherPath.nodes[0], eitherPath.nodes.at(-1)], pair);
        }
    }
    expect([
        ...system.buses(
            view,
            list.map((node) => world.id(node)),
        ),
    ]).toEqual(partitionOf(list, isReference));
}

describe("connections of random worlds", () => {
    test("are those of the rules, before and after changes", { timeout: 300_000 }, () => {
        const occurrences: Occurrences = { climbs: 0, oneWays: 0, untraited: 0 };
        const property = fc.property(
            nodes,
            connections,
            fc.array(fc.nat(100), { maxLength: 12 }),
            fc.nat(100),
            (...drawn) => {
                const [plan, connectionPlan, listed, change] = drawn;
                using world = new World(plan, connectionPlan, false);
                const list = listed.map((node) => node % plan.length);
                compare(world, list, occurrences);
                world.change(change);
                compare(world, list, occurrences);
            },
        );
        fc.assert(property, { numRuns: 2000, seed: 1 });
        for (const count of Object.values(occurrences)) expect(count).toBeGreaterThan(1000);
    });

    test("are those of the rules when all children connect their parents", { timeout: 300_000 }, () => {
        let upConnected = 0;
        const property = fc.property(fc.oneof(instances, fc.tuple(nodes, connections)), (plans) => {
            using world = new World(...plans, true);
            const together = upConnections(world);
            upConnected += together.length;
            const { view, system } = world;
            const reached = world.nodes.map((_, source) => lengthsFrom(world, source, together));
            for (const [source, wanted] of reached.entries()) {
                const all = system.allConnected(view, world.id(source), true, false, { upConnect: true });
                deepStrictEqual(new Set([...all.nodes].map((id) => world.ids.indexOf(id))), new Set(wanted.keys()));
            }
            const numbers = system.buses(view, world.ids, { upConnect: true });
            deepStrictEqual(
                [...numbers],
                partitionOf([...world.ids.keys()], (a, b) => reached[a]?.has(b) === true),
            );
        });
        fc.assert(property, { numRuns: 4000, seed: 2 });
        expect(upConnected).toBeGreaterThan(300);
    });
});
