import { ArgumentRangeError, ArgumentTypeError, PyzigError } from "@pyzig/core";
import { type BoundEdge, EdgeTypes, GraphView } from "@pyzig/graph";
import * as compat from "@pyzig/typegraph/compat";
import { expect, test } from "vitest";

type Call = (options: unknown) => unknown;

/** All functions with named arguments: those of the namespaces, static ones, and those of objects. */
function functionsOf(objects: readonly object[]): Map<string, Call> {
    const found = new Map<string, Call>();
    const add = (name: string, owner: object, key: string, self: object): void => {
        const value: unknown = Reflect.get(owner, key);
        const isCalled = typeof value === "function" && key !== "constructor" && !/^[A-Z]/.test(key);
        if (isCalled) found.set(`${name}.${key}`, (options) => Reflect.apply(value, self, [options]));
    };
    for (const [name, exported] of Object.entries(compat)) {
        if (name.endsWith("Error")) continue;
        for (const key of Object.getOwnPropertyNames(exported)) add(name, exported, key, exported);
    }
    for (const object of objects) {
        const prototype: object = Object.getPrototypeOf(object);
        for (const key of Object.getOwnPropertyNames(prototype)) {
            // A private field can't be read from the prototype.
            if (Reflect.getOwnPropertyDescriptor(prototype, key)?.get === undefined)
                add(`(${object.constructor.name})`, prototype, key, object);
        }
    }
    return found;
}

/** The names of the arguments of a function, which it tells who gives a wrong one. */
function argumentsOf(call: Call): string[] {
    try {
        call({ "no such argument": 1 });
    } catch (error) {
        const [, known = ""] = /\(known: (.*)\)/.exec((error as Error).message) ?? [];
        return Array.from(known.matchAll(/"(\w+)"/g), ([, name]) => name as string);
    }
    return [];
}

test("whatever is given to the functions of the original, an error says what is wrong, and nothing ends the process", () => {
    using g = GraphView.create();
    const tg = compat.TypeGraph.create({ g });
    const T = tg.addType({ identifier: "T" });
    tg.markConstructable({ typeNode: T });
    const node = tg.instantiateNode({ typeNode: T });
    const edge: BoundEdge = g.createAndInsertEdge({ source: node, target: T, edgeType: EdgeTypes.pointer });
    using gone = GraphView.create();
    const stale = gone.createAndInsertNode();
    stale.remove();
    const values = [
        undefined,
        null,
        0,
        -1,
        1.5,
        "",
        "x",
        true,
        Symbol("s"),
        {},
        [],
        [null],
        () => {},
        node,
        node.node,
        T,
        edge,
        g,
        tg,
        stale,
    ];
    const complaints = new Set<string>();
    let calls = 0;
    const functions = functionsOf([
        tg,
        compat.EdgePointer.build(),
        compat.NodeCreationAttributes.init({ dynamic: { a: 1 } }),
        compat.EdgeInterfaceConnection.isConnectedTo({ source: node, target: node }),
    ]);
    for (const [name, call] of functions) {
        const names = argumentsOf(call);
        const attempt = (options: unknown, shown: string): void => {
            calls++;
            try {
                call(options);
            } catch (error) {
                const isClear =
                    error instanceof PyzigError ||
                    error instanceof ArgumentTypeError ||
                    error instanceof ArgumentRangeError;
                if (!isClear) complaints.add(`${name}(${shown}): ${String(error)}`);
            }
        };
        for (const value of [undefined, null, 1, "x", []]) attempt(value, String(value));
        for (const value of values) {
            attempt(Object.fromEntries(names.map((key) => [key, value])), `all ${typeof value}`);
            // One is wrong, and the others are as good as can be.
            for (const wrong of names) {
                const others = names.map((key) => [key, goodFor(key, node, edge, g, tg)]);
                attempt({ ...Object.fromEntries(others), [wrong]: value }, `${wrong}: ${typeof value}`);
            }
        }
    }
    expect([...complaints]).toEqual([]);
    expect(functions.size).toBeGreaterThan(80);
    expect(calls).toBeGreaterThan(2000);
    expect(g.containsNode(node)).toBe(true);
});

function goodFor(key: string, node: object, edge: object, g: object, tg: object): unknown {
    if (/edge$/i.test(key)) return edge;
    if (/^(g|targetGraph)$/.test(key)) return g;
    if (key === "typeGraph") return tg;
    if (key === "f") return () => {};
    if (/identifier|name$/i.test(key)) return "x";
    if (/path$/i.test(key)) return ["x"];
    if (/types|traits/i.test(key)) return [node];
    if (/^(index)$/.test(key)) return 1;
    if (/only|root|sort|shallow|minimal|validate|self|directional/i.test(key)) return false;
    if (/attributes|dynamic/i.test(key)) return undefined;
    return node;
}
