// Where the original is wrong, and is not followed: the list of the guide, line by line. What the other tests of this folder show is not repeated.
import { type BoundNode, GraphView } from "@pyzig/graph";
import {
    EdgeComposition,
    EdgeInterfaceConnection,
    EdgePointer,
    Linker,
    NodeCreationAttributes,
    TypeGraph,
    ValueError,
} from "@pyzig/typegraph/compat";
import { expect, test } from "vitest";
import { thrown } from "../scene.ts";
import { connect, connectShallow, distance, Original } from "./original.ts";

test("a node or rule has any number of attributes, and integers stay integers", () => {
    using original = new Original();
    const { tg } = original;
    const attributes = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`key ${index}`, index]));
    const T = original.type("T");
    const nodeAttributes = NodeCreationAttributes.init({ dynamic: attributes });
    tg.addMakeChild({ typeNode: T, childType: original.type("E"), identifier: "e", nodeAttributes });
    const instance = tg.instantiateNode({ typeNode: T, attributes });
    expect(instance.attrs()).toEqual(attributes);
    expect(original.child(instance, "e").attrs()).toEqual(attributes);
    const { nodes } = original.g.toJSON();
    // A float that is whole would be `{ float: "1" }`.
    expect(nodes.filter((node) => node.attributes?.["key 1"] === 1)).toHaveLength(3);
});

test("a circle of compositions is listed once", () => {
    using original = new Original();
    const { g } = original;
    const [a, b, c] = [g.createAndInsertNode(), g.createAndInsertNode(), g.createAndInsertNode()];
    for (const [boundNode, child] of [
        [a, b],
        [b, a],
        [a, c],
        [b, c],
    ] as const)
        EdgeComposition.addAnonChild({ boundNode, child });
    expect(EdgeComposition.getChildrenQuery({ boundNode: a })).toEqual([b, c]);
});

test("an empty name is the node itself, also when it has an anonymous child", () => {
    using original = new Original();
    const { tg, g } = original;
    const one = original.make(original.type("T"));
    const child = g.createAndInsertNode();
    EdgeComposition.addAnonChild({ boundNode: one, child });
    EdgeComposition.addChild({ boundNode: one, child, childIdentifier: "c" });
    for (const [path, end] of [
        [[""], one],
        [["", "c"], child],
    ] as const) {
        const referenceNode = tg.ensureChildReference({ path });
        expect(tg.referenceResolve({ referenceNode, baseNode: one })).toBe(end);
        expect(tg.getReferencePath({ reference: referenceNode })).toEqual(path.filter((name) => name !== ""));
    }
});

test("linking twice leads to the second type", () => {
    using original = new Original();
    const { g, tg } = original;
    const typeReference = tg.addTypeReference({ typeIdentifier: "A" });
    const [A, B] = [original.type("A"), original.type("B")];
    Linker.linkTypeReference({ g, typeReference, targetTypeNode: A });
    Linker.linkTypeReference({ g, typeReference, targetTypeNode: B });
    expect(Linker.getResolvedType({ typeReference })).toBe(B);
});

test("equal paths are one reference, and a second mark changes nothing", () => {
    using original = new Original();
    const { g, tg } = original;
    const T = original.type("T");
    expect(tg.ensureChildReference({ path: ["a", "b"] })).toBe(tg.ensureChildReference({ path: ["a", "b"] }));
    const before = [g.nodeCount, g.edgeCount];
    tg.markConstructable({ typeNode: T });
    expect([g.nodeCount, g.edgeCount]).toEqual(before);
});

test("children without a linked type are inherited", () => {
    using original = new Original();
    const { tg } = original;
    const base = original.type("Base");
    tg.addMakeChildDeferred({ typeNode: base, childTypeIdentifier: "Later", identifier: "later" });
    const derived = original.type("Derived");
    tg.mergeTypes({ target: derived, source: base });
    expect(tg.collectMakeChildren({ typeNode: derived }).map(([name]) => name)).toEqual(["later"]);
    const [[, typeReference] = []] = Linker.collectUnresolvedTypeReferences({ typeGraph: tg }).slice(-1);
    expect(typeReference?.getAttr("type_identifier")).toBe("Later");
});

test("a name is reported once for each time that is too many", () => {
    using original = new Original();
    const { tg } = original;
    const [E, T] = [original.type("E"), original.type("T")];
    const rules = [1, 2, 3].map(() => tg.addMakeChild({ typeNode: T, childType: E, identifier: "x" }));
    expect(tg.validateType({ typeNode: T })).toEqual([
        [rules[1], "Field `x` is already defined"],
        [rules[2], "Field `x` is already defined"],
    ]);
});

test("a normal path is found beside a shallow connection", () => {
    using original = new Original();
    const { E, P } = original.interfaces();
    const [a, b, c] = [original.make(P), original.make(P), original.make(P)];
    const x = original.make(E);
    const hv = (node: BoundNode) => original.child(node, "hv");
    connectShallow(hv(a), hv(b));
    connect(hv(a), x);
    connect(x, hv(b));
    connect(b, c);
    expect(distance(hv(a), hv(c))).toBe(5);
    expect(
        EdgeInterfaceConnection.getConnected({ source: hv(a) })
            .get(hv(b))
            ?.getLength(),
    ).toBe(1);
});

test("nodes of other stores are refused", () => {
    using original = new Original();
    using elsewhere = GraphView.create();
    const boundNode = original.g.createAndInsertNode();
    expect(() => EdgePointer.pointTo({ boundNode, targetNode: elsewhere.selfNode })).toThrow(RangeError);
    using other = original.g.store.createView();
    const error = thrown(() => EdgePointer.pointTo({ boundNode, targetNode: other.createAndInsertNode() }));
    expect(error).toBeInstanceOf(ValueError);
    expect(thrown(() => EdgePointer.create({ fromNode: boundNode, toNode: boundNode, index: -1 }))).toBeInstanceOf(
        ValueError,
    );
    original.g.destroy();
    expect(() => TypeGraph.of({ node: boundNode })).toThrow("destroyed");
});
