// What is wrong, far too large or gone: it throws or works, but never ends the process. What could is run in a process of its own.
import { type BoundNode, EdgeReference, GraphView, NodeReference } from "@pyzig/graph";
import { describe, expect, test } from "vitest";
import { runProgram } from "../../core/test/run-program.ts";
import {
    Composition,
    copyNodes,
    InterfaceConnection,
    memoryUsage,
    Next,
    Operand,
    Pointer,
    path,
    Trait,
    TypeEdge,
    TypeGraph,
} from "../src/index.ts";
import { Scene } from "./scene.ts";

const sides = [Composition, TypeEdge, InterfaceConnection, Pointer, Next, Operand, Trait];

/** Every call that is made with a node, by name. */
function nodeCalls(scene: Scene, type: BoundNode, own: BoundNode): Record<string, (node: never) => unknown> {
    const { types, graph } = scene;
    const to = graph.store.createView();
    return {
        ...Object.fromEntries(sides.map((side) => [`${side.name}.of`, (node: never) => side.of(node)])),
        "Composition.add": (node) => Composition.of(own).add(node),
        "Composition.addAll": (node) => Composition.of(own).addAll([own, node]),
        "Composition.children": (node) => Composition.of(own).children({ type: node }),
        "Composition.descendants": (node) => Composition.of(own).descendants({ types: [node] }),
        "Composition.childOfType": (node) => Composition.of(own).childOfType(node),
        "TypeEdge.add": (node) => TypeEdge.of(type).add(node),
        "TypeEdge.isInstanceOf": (node) => TypeEdge.of(own).isInstanceOf(node),
        "InterfaceConnection.connect": (node) => InterfaceConnection.of(own).connect(node),
        "InterfaceConnection.connectAll": (node) => InterfaceConnection.of(own).connectAll([node]),
        "Pointer.pointTo": (node) => Pointer.of(own).pointTo(node),
        "Next.add": (node) => Next.of(own).add(node),
        "Operand.add": (node) => Operand.of(own).add(node),
        "Operand.operands": (node) => Operand.of(own).operands({ type: node }),
        "Trait.add": (node) => Trait.of(own).add(node),
        "Trait.addInstance": (node) => Trait.of(own).addInstance(node),
        "Trait.trait": (node) => Trait.of(own).trait(node),
        "Trait.tryTraits": (node) => Trait.of(own).tryTraits([type, node]),
        "TypeGraph.of": (node) => TypeGraph.of(node),
        "TypeGraph.ofType": (node) => TypeGraph.ofType(node),
        "TypeGraph.ofInstance": (node) => TypeGraph.ofInstance(node),
        getTypeName: (node) => types.getTypeName(node),
        markConstructable: (node) => types.markConstructable(node),
        isConstructable: (node) => types.isConstructable(node),
        markAsTrait: (node) => types.markAsTrait(node),
        "makeChild type": (node) => types.makeChild(node, type),
        "makeChild childType": (node) => types.makeChild(type, node),
        "makeChild source": (node) => types.makeChild(type, type, { sourceChunk: node }),
        "makeLink type": (node) => types.makeLink(node, "", "", Pointer.properties()),
        "makeLink source": (node) => types.makeLink(type, node, "", Pointer.properties()),
        childRules: (node) => types.childRules(node),
        linkRules: (node) => types.linkRules(node),
        validate: (node) => types.validate(node),
        "mergeTypes target": (node) => types.mergeTypes(node, type),
        "mergeTypes source": (node) => types.mergeTypes(type, node),
        getReferencePath: (node) => types.getReferencePath(node),
        "resolve base": (node) => types.resolve(node, "x"),
        "resolve reference": (node) => types.resolve(own, node),
        linkTypeReference: (node) => types.linkTypeReference(node, type),
        "linkTypeReference type": (node) => types.linkTypeReference(own, node),
        tryGetResolvedType: (node) => types.tryGetResolvedType(node),
        instantiate: (node) => types.instantiate(node),
        instantiateMany: (node) => types.instantiateMany(node, 2),
        copyNodes: (node) => copyNodes([node], to),
        describe: (node) => types.describe(node),
    };
}

/** What is passed off as a node. Calls may take some of it, which then must not break anything. */
const wrongNodes: Record<string, (scene: Scene) => unknown> = {
    nothing: () => undefined,
    null: () => null,
    "a number": () => 3,
    "a text": () => "node",
    "an object": () => ({ id: 0, generation: 1, view: {} }),
    "an edge": ({ graph }) => graph.edge(0),
    "a view": ({ graph }) => graph,
    "a prototype": () => NodeReference.prototype,
    "another prototype": () => EdgeReference.prototype,
    "a node that is gone": ({ graph }) => {
        const node = graph.createAndInsertNode();
        graph.removeNode(node);
        return node;
    },
    "a node of another store": () => otherGraph.createAndInsertNode(),
    "a node of a destroyed view": ({ graph }) => {
        const view = graph.store.createView();
        const node = view.createAndInsertNode();
        view.destroy();
        return node;
    },
};
const otherGraph = GraphView.create();

describe("what is no node of the graph is refused by every call", () => {
    test.each(Object.keys(wrongNodes))("%s", (name) => {
        using scene = new Scene();
        const type = scene.type("T");
        const own = scene.types.instantiate(type);
        const calls = nodeCalls(scene, type, own);
        const wrong = wrongNodes[name]?.(scene) as never;
        const before = JSON.stringify(scene.graph);
        const taken: string[] = [];
        for (const [call, run] of Object.entries(calls)) {
            try {
                run(wrong);
                taken.push(call);
            } catch (error) {
                expect([call, error instanceof Error && error.name !== "Error"]).toEqual([call, true]);
                // It is we who refuse it, not the engine of JavaScript that stumbles over it.
                expect((error as { code?: unknown }).code).toBeTypeOf("string");
            }
        }
        // No type at all is asked for all types; a text is a path, or the name of a type that is linked later.
        const allowed: Record<string, string[]> = {
            nothing: ["Composition.children", "Operand.operands", "makeChild source"],
            "a text": ["makeChild childType", "makeLink source"],
            // What is asked of a node alone is asked of its own graph.
            "a node of another store": sides.map((side) => `${side.name}.of`),
        };
        expect(taken).toEqual(allowed[name] ?? []);
        if (taken.length === 0) expect(JSON.stringify(scene.graph)).toBe(before);
    });
});

describe("nodes that are in the graph but not what a call needs", () => {
    test("are refused, or give nothing, and change nothing when they are refused", () => {
        using scene = new Scene();
        const type = scene.type("T");
        const own = scene.types.instantiate(type);
        const rule = scene.types.makeChild(type, own.view === scene.graph ? scene.type("U") : type, { name: "x" });
        const calls = nodeCalls(scene, type, own);
        const elsewhere = scene.graph.store.createView();
        const nodes = {
            untyped: scene.graph.createAndInsertNode(),
            self: scene.graph.selfNode,
            types: scene.types.selfNode,
            rule,
            instance: own,
            builtIn: scene.types.getTypeByName("MakeChild"),
            reference: scene.types.reference("x.y"),
            elsewhere: elsewhere.createAndInsertNode(),
        };
        for (const [name, node] of Object.entries(nodes)) {
            for (const [call, run] of Object.entries(calls)) {
                const before = JSON.stringify(scene.graph);
                try {
                    run(node as never);
                } catch (error) {
                    expect([name, call, (error as { code?: unknown }).code]).toEqual([name, call, expect.any(String)]);
                    expect([name, call, JSON.stringify(scene.graph) === before]).toEqual([name, call, true]);
                }
            }
        }
        expect(() => scene.types.overview()).not.toThrow();
    });
});

describe("what is gone", () => {
    test("a type graph of a destroyed view throws in every call", () => {
        const memoryBefore = memoryUsage();
        const scene = new Scene();
        const type = scene.type("T");
        const own = scene.types.instantiate(type);
        const kept = [Composition.of(own), Trait.of(own), Pointer.of(own)] as const;
        const calls = Object.entries(nodeCalls(scene, type, own));
        scene.graph.destroy();
        for (const [call, run] of calls) {
            let code: unknown;
            try {
                run(type as never);
            } catch (error) {
                code = (error as { code?: unknown }).code;
            }
            expect([call, code]).toEqual([call, "ERR_PYZIG_DESTROYED"]);
        }
        const destroyed = expect.objectContaining({ code: "ERR_PYZIG_DESTROYED" });
        for (const run of [
            () => scene.types.addType("U"),
            () => scene.types.overview(),
            () => scene.types.reference(path("a")),
            () => scene.types.unresolvedTypeReferences(),
            () => TypeGraph.create(scene.graph),
            () => kept[0].tryChild("x"),
            () => kept[1].tryTrait(type),
            () => kept[2].targets(),
        ])
            expect(run).toThrow(destroyed);
        expect(memoryUsage()).toEqual(memoryBefore);
    });

    test("lists that were taken before say so when they are read", () => {
        const scene = new Scene();
        const lists = [
            scene.types.types(),
            scene.types.instances(scene.type("T")),
            Composition.of(scene.types.selfNode).descendants(),
        ];
        scene.graph.destroy();
        for (const list of lists)
            expect(() => [...list]).toThrow(expect.objectContaining({ code: "ERR_PYZIG_DESTROYED" }));
    });

    test("a type graph without its own node, and types without built-in ones, are errors", () => {
        using scene = new Scene();
        const type = scene.type("T");
        for (const name of ["Reference", "MakeChild", "is_constructable", "ImplementsType"])
            scene.graph.removeNode(scene.types.getTypeByName(name));
        for (const run of [
            () => scene.types.reference("a"),
            () => scene.types.makeChild(type, type),
            () => scene.types.addType("U"),
            () => scene.types.markConstructable(type),
            () => scene.types.instantiate(type),
        ])
            expect(run).toThrow(expect.objectContaining({ module: "typegraph" }));
        scene.graph.removeNode(scene.types.selfNode);
        expect(() => scene.types.addType("U")).toThrow(expect.objectContaining({ code: "ERR_PYZIG_STALE" }));
    });

    test("a type whose rules lost their parts is an error, not a guess", () => {
        using scene = new Scene();
        const type = scene.type("T", { x: scene.type("E") });
        const rule = Composition.of(type).child("x");
        scene.graph.removeNode(Composition.of(rule).child("type_ref"));
        expect(() => scene.types.instantiate(type)).toThrow(
            expect.objectContaining({ kind: "unresolved_type_reference" }),
        );
        const other = scene.type("U");
        const link = scene.types.makeLink(other, "", "", Pointer.properties());
        for (const value of ["x", -1, 70_000, 2n ** 63n, true]) {
            link.setAttr("edge_type", value);
            expect(() => scene.types.instantiate(other)).toThrow(
                expect.objectContaining({ kind: "other", node: link }),
            );
        }
        link.deleteAttr("edge_type");
        expect(() => scene.types.instantiate(other)).toThrow(expect.objectContaining({ kind: "other" }));
        link.setAttr("edge_type", Pointer.edgeType);
        for (const value of ["x", -1, 70_000, 2n ** 63n]) {
            link.setAttr("order", value);
            link.setAttr("edge_specific", value);
            expect(() => scene.types.instantiate(other)).not.toThrow();
        }
    });
});

const sources = Object.fromEntries(
    ["typegraph", "graph"].map((name) => [name, new URL(`../../${name}/src/index.ts`, import.meta.url).href]),
);

/** Runs a program with a graph and a type graph in a process of its own. */
async function survives(program: string): Promise<void> {
    const { code, signal, stdout, stderr } = await runProgram(`
        import { ok, strictEqual } from "node:assert/strict";
        import { GraphView, EdgeTypes } from "${sources.graph}";
        import { Composition, copyNodes, InterfaceConnection, memoryUsage, Next, path, Pointer, Trait, TypeEdge, TypeGraph } from "${sources.typegraph}";
        const graph = GraphView.create();
        const types = TypeGraph.create(graph);
        const nodesOf = (ids) => Array.from(ids, (id) => graph.node(id));
        const constructable = { constructable: true };
        ${program}
        graph.destroy();
        strictEqual(memoryUsage().objects, 0);
        console.log("survived");
    `);
    expect({ code, signal, stderr, stdout }).toEqual({ code: 0, signal: null, stderr: "", stdout: "survived\n" });
}

describe("very large graphs", { timeout: 300_000 }, () => {
    test("1000000 children of one node are found by name, each", async () => {
        await survives(`
            const count = 1_000_000;
            const ids = graph.addNodes(count);
            const parent = graph.createAndInsertNode();
            Composition.of(parent).addAll(nodesOf(ids), Array.from({ length: count }, (_, index) => "c" + index));
            // A look at half of the children for each name would not end while one waits.
            for (let index = 0; index < count; index += 5) strictEqual(Composition.of(parent).child("c" + index).id, ids[index]);
            strictEqual(Composition.of(parent).descendants().toArray().length, count);
            const to = graph.store.createView();
            strictEqual(copyNodes([parent], to).edgeCount, count);
        `);
    });

    test("1000000 instances, and a type with 100000 children", async () => {
        await survives(`
            const part = types.addType("Part", constructable);
            types.instantiateMany(part, 1_000_000);
            strictEqual(types.instances(part).toArray().length, 1_000_000);
            const whole = types.addType("Whole", constructable);
            for (let index = 0; index < 100_000; index++) types.makeChild(whole, part, { name: "c" + index });
            const instance = types.instantiate(whole);
            strictEqual(Composition.of(instance).child("c99999").exists, true);
            strictEqual(types.validate(whole).length, 0);
        `);
    });

    test("children in children, 100000 deep", async () => {
        await survives(`
            const depth = 100_000;
            const ids = graph.addNodes(depth + 1);
            const nodes = nodesOf(ids);
            for (let index = 0; index < depth; index++) Composition.of(nodes[index]).add(nodes[index + 1], "c");
            const [root] = nodes;
            strictEqual(Composition.of(root).descendants().toArray().length, depth);
            strictEqual(Composition.of(nodes[depth]).fullName.length, 2 * depth - 1);
            strictEqual(types.resolve(root, new Array(depth).fill("c").join(".")), nodes[depth]);
            const to = graph.store.createView();
            strictEqual(copyNodes([root], to).nodes.length, depth + 1);
            types.instantiate(types.addType("T", constructable));
        `);
    });

    test("types in types, 1000 deep, are made; 100000 deep, they are refused; and so is a circle of 100000", async () => {
        await survives(`
            const depth = 100_000;
            const all = types.addTypes(Array.from({ length: depth }, (_, index) => "T" + index));
            for (const type of all) types.markConstructable(type);
            for (let index = 0; index + 1 < depth; index++) types.makeChild(all[index], all[index + 1], { name: "c" });
            const instance = types.instantiate(all[depth - 1000]);
            strictEqual(Composition.of(instance).descendants().toArray().length, 999);
            const before = [graph.nodeCount, graph.edgeCount].join();
            const failureOf = () => {
                try {
                    types.instantiate(all[0]);
                } catch (error) {
                    return error;
                }
            };
            const refused = failureOf();
            strictEqual(refused.kind, "other");
            strictEqual(refused.code, "InstantiationFailed");
            ok(refused.message.includes("all counted together"), refused.message);
            strictEqual([graph.nodeCount, graph.edgeCount].join(), before);
            const bytes = memoryUsage().bytes;
            ok(bytes < 200_000_000, bytes + " bytes are kept after a refusal");
            types.makeChild(all[depth - 1], all[0], { name: "c" });
            const recursive = failureOf();
            strictEqual(recursive.kind, "recursive_type");
            strictEqual(recursive.cycle.length, depth + 1);
        `);
    });

    test("a type that doubles at each of 40 levels is refused, and nothing is left behind", async () => {
        await survives(`
            let type = types.addType("L0", constructable);
            for (let level = 1; level <= 40; level++) {
                const next = types.addType("L" + level, constructable);
                types.makeChild(next, type, { name: "a" });
                types.makeChild(next, type, { name: "b" });
                type = next;
            }
            const before = [graph.nodeCount, graph.edgeCount].join();
            let failed;
            try {
                types.instantiate(type);
            } catch (error) {
                failed = error;
            }
            strictEqual(failed.kind, "other");
            strictEqual(failed.identifier, "L22");
            strictEqual([graph.nodeCount, graph.edgeCount].join(), before);
            strictEqual(Composition.of(types.instantiate("L8")).descendants().toArray().length, 510);
        `);
    });

    test("a path of 100000 segments, and references as many", async () => {
        await survives(`
            const text = new Array(100_000).fill("a").join(".");
            const reference = types.reference(text);
            strictEqual(types.getReferencePath(reference).length, 100_000);
            strictEqual(Next.of(reference).following().toArray().length, 99_999);
            strictEqual(types.tryResolve(graph.selfNode, reference), undefined);
            for (let index = 0; index < 100_000; index++) types.reference("r" + index);
            strictEqual(types.reference("r5"), types.reference("r5"));
        `);
    });

    test("merging a type into itself, in circles, and 300 times", async () => {
        await survives(`
            const part = types.addType("Part", constructable);
            const all = types.addTypes(Array.from({ length: 300 }, (_, index) => "M" + index));
            for (const [index, type] of all.entries()) {
                types.makeChild(type, part, { name: "c" + index });
                types.mergeTypes(type, type);
                if (index > 0) types.mergeTypes(type, all[index - 1]);
            }
            types.mergeTypes(all[0], all[299]);
            strictEqual(types.childRules(all[299]).length, 300);
            strictEqual(types.childRules(all[0]).length, 300);
        `);
    });

    test("getters that remove what a call works on", async () => {
        await survives(`
            const part = types.addType("Part", constructable);
            const whole = types.addType("Whole", constructable);
            for (const remove of [() => graph.removeNode(part), () => graph.removeNode(whole), () => graph.destroy()]) {
                for (const run of [
                    (attributes) => types.makeChild(whole, part, { name: "x", attributes }),
                    (attributes) => types.instantiate(whole, attributes),
                    (attributes) => types.instantiateMany(part, [{}, attributes]),
                    (attributes) => types.makeLink(whole, "", "x", { ...Pointer.properties(), attributes }),
                    (attributes) => Trait.of(graph.selfNode).add(part, attributes),
                ]) {
                    try {
                        run({ get a() { remove(); return 1; } });
                    } catch (error) {
                        strictEqual(typeof error.code, "string", error.stack);
                    }
                }
            }
        `);
    });
});
