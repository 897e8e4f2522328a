import { type BoundEdge, type BoundNode, EdgeTypes, NodeReference } from "@pyzig/graph";
import {
    EdgeComposition,
    EdgeCreationAttributes,
    EdgeInterfaceConnection,
    EdgeNext,
    EdgeOperand,
    EdgePointer,
    EdgeTrait,
    EdgeType,
    Trait,
    ValueError,
} from "@pyzig/typegraph/compat";
import { describe, expect, test } from "vitest";
import { at, thrown } from "../scene.ts";
import { Original, pointerNames } from "./original.ts";

const collect = <Item>(ctx: Item[], item: Item): unknown => ctx.push(item);

test("kinds of edges have the numbers of the original", () => {
    const kinds = [EdgeComposition, EdgeType, EdgeInterfaceConnection, EdgePointer, EdgeNext, EdgeOperand, EdgeTrait];
    expect(kinds.map((kind) => kind.getTid())).toEqual([130, 0, 85, 78, 41, 193, 34]);
});

test("edges are made, described and told apart by each kind", () => {
    using original = new Original();
    const { g } = original;
    const [a, b] = [g.createAndInsertNode(), g.createAndInsertNode()];
    const edges = {
        composition: EdgeComposition.create({ parent: a, child: b, childIdentifier: "x" }),
        type: EdgeType.create({ typeNode: a, instanceNode: b }),
        pointer: EdgePointer.create({ fromNode: a, toNode: b, identifier: "x", index: 300 }),
        next: EdgeNext.create({ previousNode: a, nextNode: b }),
        operand: EdgeOperand.create({ operandsSet: a, operand: b, operandIdentifier: "x" }),
        trait: EdgeTrait.create({ ownerNode: a, traitInstance: b }),
        connection: EdgeInterfaceConnection.create({ n1: a, n2: b, shallow: true }),
    };
    const { composition, type, pointer, next, operand, trait, connection } = edges;
    const tests = [
        EdgeComposition.isInstance({ edge: composition }),
        EdgeType.isInstance({ edge: type }),
        EdgePointer.isInstance({ edge: pointer }),
        EdgeNext.isInstance({ edge: next }),
        EdgeOperand.isInstance({ edge: operand }),
        EdgeTrait.isInstance({ edge: trait }),
        EdgeInterfaceConnection.isInstance({ edge: connection }),
    ];
    expect(tests).toEqual(new Array(7).fill(true));
    expect(EdgeComposition.isInstance({ edge: type })).toBe(false);
    expect(Object.values(edges).map((edge) => [edge.source, edge.target, edge.directional, edge.name])).toEqual([
        [a.node, b.node, true, "x"],
        [a.node, b.node, true, undefined],
        [a.node, b.node, true, "x"],
        [a.node, b.node, true, undefined],
        [a.node, b.node, true, "x"],
        [a.node, b.node, true, undefined],
        [a.node, b.node, false, undefined],
    ]);
    expect([connection.getAttr("shallow"), EdgePointer.getIndex({ edge: pointer })]).toEqual([true, 300]);
    // None is in a view yet.
    expect(a.degree()).toBe(0);
    const built = [
        EdgeComposition.build({ childIdentifier: "x" }),
        EdgeType.build(),
        EdgePointer.build(),
        EdgeNext.build(),
        EdgeOperand.build(),
        EdgeTrait.build(),
        EdgeInterfaceConnection.build({ shallow: false }),
    ].map((attributes) => attributes.getTid());
    expect(built).toEqual([130, 0, 78, 41, 193, 34, 85]);
    const own = EdgeCreationAttributes.create({
        edgeType: EdgeTypes.pointer,
        directional: true,
        name: "n",
        dynamic: { k: 1 },
    });
    const inserted = own.insertEdge({ g, source: a, target: b });
    expect([inserted.edgeType, inserted.directional, inserted.attrs()]).toEqual([78, true, { name: "n", k: 1 }]);
    expect(g.containsEdge(own.createEdge({ source: a, target: b }))).toBe(false);
    using other = g.store.createView();
    const outside = other.createAndInsertNode();
    for (const [ends, text] of [
        [{ source: outside, target: a }, "Edge source node not in graph"],
        [{ source: a, target: outside }, "Edge target node not in graph"],
    ] as const) {
        const error = thrown(() => own.insertEdge({ g, ...ends }));
        expect(error).toBeInstanceOf(ValueError);
        expect((error as Error).message).toMatch(new RegExp(`^${text}: `));
    }
});

describe("EdgeComposition", () => {
    test("adds and finds children by name, by type and by edge", () => {
        using original = new Original();
        const { g } = original;
        const T = original.type("T");
        const parent = g.createAndInsertNode();
        const [one, two, anonymous] = [original.make(T), g.createAndInsertNode(), original.make(T)];
        const edge = EdgeComposition.addChild({ boundNode: parent, child: one, childIdentifier: "c" });
        EdgeComposition.addChild({ boundNode: parent, child: two, childIdentifier: "c" });
        EdgeComposition.addAnonChild({ boundNode: parent, child: anonymous });
        const find = (childIdentifier: string) =>
            EdgeComposition.getChildByIdentifier({ boundNode: parent, childIdentifier });
        expect([find("c"), find(""), find("x")]).toEqual([one, anonymous, undefined]);
        expect(EdgeComposition.getName({ edge })).toBe("c");
        expect(EdgeComposition.getParentNodeOf({ boundNode: one })).toBe(parent);
        expect(EdgeComposition.getParentEdge({ boundNode: one })).toBe(edge);
        expect(EdgeComposition.getParentEdge({ boundNode: parent })).toBeUndefined();
        expect(EdgeComposition.getChildOf({ edge, node: parent })).toBe(one.node);
        expect(EdgeComposition.getChildOf({ edge, node: one })).toBeUndefined();
        expect(EdgeComposition.getParentOf({ edge, node: one })).toBe(parent.node);
        expect(EdgeComposition.getParentOf({ edge, node: parent })).toBeUndefined();
        const edges: BoundEdge[] = [];
        EdgeComposition.visitChildrenEdges({ boundNode: parent, ctx: edges, f: collect });
        expect(edges.map((each) => EdgeComposition.getName({ edge: each }))).toEqual(["c", "c", ""]);
        const typed: BoundEdge[] = [];
        EdgeComposition.visitChildrenOfType({ parent, childType: T, ctx: typed, f: collect });
        expect(typed.map((each) => each.target)).toEqual([one, anonymous]);
        expect(EdgeComposition.tryGetSingleChildOfType({ boundNode: parent, childType: T })).toBe(one);
        const pointer = EdgePointer.pointTo({ boundNode: parent, targetNode: one });
        expect(() => EdgeComposition.getName({ edge: pointer })).toThrow(TypeError);
    });

    test("lists what a node consists of", () => {
        using original = new Original();
        const { g } = original;
        const T = original.type("T");
        const U = original.type("U");
        const mark = original.type("mark");
        Trait.markAsTrait({ traitType: mark });
        const root = original.make(T);
        const add = (parent: BoundNode, type: BoundNode, childIdentifier: string): BoundNode => {
            const child = original.make(type);
            EdgeComposition.addChild({ boundNode: parent, child, childIdentifier });
            return child;
        };
        const m2 = add(root, T, "m[2]");
        const m10 = add(root, U, "m[10]");
        const deep = add(m10, T, "deep");
        Trait.addTraitTo({ target: deep, traitType: mark });
        const query = (options: Omit<Parameters<typeof EdgeComposition.getChildrenQuery>[0], "boundNode"> = {}) =>
            EdgeComposition.getChildrenQuery({ boundNode: root, ...options });
        expect(query()).toEqual([m2, m10, deep]);
        expect(query({ sort: true })).toEqual([m10, deep, m2]);
        expect(query({ directOnly: true })).toEqual([m2, m10]);
        expect(query({ types: [T], includeRoot: true })).toEqual([root, m2, deep]);
        expect(query({ types: [] })).toHaveLength(3);
        expect(query({ requiredTraits: [mark] })).toEqual([deep]);
        expect(g.containsNode(deep)).toBe(true);
    });
});

describe("visitors", () => {
    test("see what was there at the start, and what they return is ignored", () => {
        using original = new Original();
        const { g } = original;
        const node = g.createAndInsertNode();
        const targets = [g.createAndInsertNode(), g.createAndInsertNode()];
        for (const targetNode of targets) EdgePointer.pointTo({ boundNode: node, targetNode });
        let visits = 0;
        EdgePointer.visitPointedEdges({
            boundNode: node,
            ctx: undefined,
            f: () => {
                visits++;
                EdgePointer.pointTo({ boundNode: node, targetNode: node });
                return false;
            },
        });
        expect(visits).toBe(2);
    });

    test("end by what they throw, which comes through as it is", () => {
        using original = new Original();
        const node = original.g.createAndInsertNode();
        for (const identifier of ["a", "b"]) EdgePointer.pointTo({ boundNode: node, targetNode: node, identifier });
        const stop = new Error("stop");
        const seen: (string | undefined)[] = [];
        const visit = () =>
            EdgePointer.visitPointedEdges({
                boundNode: node,
                ctx: seen,
                f: (ctx, edge) => {
                    ctx.push(edge.name);
                    throw stop;
                },
            });
        expect(thrown(visit)).toBe(stop);
        expect(seen).toEqual(["a"]);
        // @ts-expect-error: a function is needed
        expect(() => EdgePointer.visitPointedEdges({ boundNode: node, ctx: 0, f: 1 })).toThrow("must be a function");
    });
});

describe("EdgePointer", () => {
    test("finds what a node points to", () => {
        using original = new Original();
        const { g } = original;
        const [node, a, b] = [g.createAndInsertNode(), g.createAndInsertNode(), g.createAndInsertNode()];
        EdgePointer.pointTo({ boundNode: node, targetNode: a, identifier: "e", index: 1 });
        const edge = EdgePointer.pointTo({ boundNode: node, targetNode: b, identifier: "f" });
        expect(EdgePointer.getIndex({ edge })).toBe(0);
        expect(pointerNames(node)).toEqual(["e", "f"]);
        const named: BoundEdge[] = [];
        EdgePointer.visitPointedEdgesWithIdentifier({ boundNode: node, identifier: "f", ctx: named, f: collect });
        expect(named).toEqual([edge]);
        expect(EdgePointer.getPointedNodeByIdentifier({ boundNode: node, identifier: "f" })).toBe(b);
        expect(EdgePointer.getPointedNodeByIdentifier({ boundNode: node, identifier: "g" })).toBeUndefined();
        expect(EdgePointer.getReferencedNodeFromNode({ node })).toBe(a);
        expect(EdgePointer.getReferencedNodeFromNode({ node: a })).toBeUndefined();
    });

    test("takes the indexes of the original", () => {
        using original = new Original();
        const node = original.g.createAndInsertNode();
        expect(EdgePointer.pointTo({ boundNode: node, targetNode: node, index: 32767 }).edgeSpecific).toBe(32767);
        for (const index of [-1, 32768, 0.5]) {
            const error = thrown(() => EdgePointer.pointTo({ boundNode: node, targetNode: node, index }));
            expect(error).toBeInstanceOf(ValueError);
            expect((error as Error).message).toMatch(/^Index out of range/);
        }
        expect(node.degree()).toBe(1);
    });
});

test("EdgeNext finds what comes before and after", () => {
    using original = new Original();
    const { g } = original;
    const [a, b, c] = [g.createAndInsertNode(), g.createAndInsertNode(), g.createAndInsertNode()];
    const edge = EdgeNext.addNext({ previousNode: a, nextNode: b });
    EdgeNext.addNext({ previousNode: a, nextNode: c });
    expect(EdgeNext.getNextEdge({ node: a })).toBe(edge);
    expect(EdgeNext.getPreviousEdge({ node: b })).toBe(edge);
    expect(EdgeNext.getNextNodeFromNode({ node: a })).toBe(b);
    expect(EdgeNext.getPreviousNodeFromNode({ node: c })).toBe(a);
    expect(EdgeNext.getNextEdge({ node: b })).toBeUndefined();
    expect(EdgeNext.getPreviousNodeFromNode({ node: a })).toBeUndefined();
});

test("EdgeType finds types and instances", () => {
    using original = new Original();
    const { g } = original;
    const T = original.type("T");
    const one = original.make(T);
    const other = g.createAndInsertNode();
    const edge = EdgeType.addInstance({ boundTypeNode: T, boundInstanceNode: other });
    expect(EdgeType.getTypeEdge({ boundNode: other })).toBe(edge);
    expect(EdgeType.getTypeEdge({ boundNode: g.selfNode })).toBeUndefined();
    expect(EdgeType.isNodeInstanceOf({ boundNode: one, nodeType: T })).toBe(true);
    expect(EdgeType.isNodeInstanceOf({ boundNode: T, nodeType: T })).toBe(false);
    const edges: BoundEdge[] = [];
    EdgeType.visitInstanceEdges({ boundNode: T, ctx: edges, f: collect });
    expect(edges.map(({ target }) => target)).toEqual([one, other]);
});

test("EdgeOperand goes by sets of operands", () => {
    using original = new Original();
    const { g } = original;
    const setType = original.type("Set");
    const Sum = original.type("Sum", { operands: setType });
    const Literal = original.type("Literal");
    const [sum, other] = [original.make(Sum), g.createAndInsertNode()];
    const [x, y] = [original.make(Literal), g.createAndInsertNode()];
    EdgeOperand.addOperand({ boundNode: sum, operand: x, operandIdentifier: "x" });
    const edge = EdgeOperand.addOperand({ boundNode: sum, operand: y });
    const set = original.child(sum, "operands");
    expect(EdgeOperand.getExpressionNode({ boundEdge: edge })).toBe(sum);
    expect(EdgeOperand.getOperandByIdentifier({ node: sum, operandIdentifier: "x" })).toBe(x);
    const targets = (visit: (ctx: BoundEdge[]) => void): BoundNode[] => {
        const edges: BoundEdge[] = [];
        visit(edges);
        return edges.map((each) => each.target as BoundNode);
    };
    expect(targets((ctx) => EdgeOperand.visitOperandEdges({ boundNode: set, ctx, f: collect }))).toEqual([x, y]);
    // The node is the set, and an expression has no such edges itself.
    expect(targets((ctx) => EdgeOperand.visitOperandEdges({ boundNode: sum, ctx, f: collect }))).toEqual([]);
    expect(
        targets((ctx) =>
            EdgeOperand.visitOperandEdgesOfType({ boundNode: set, operandType: Literal, ctx, f: collect }),
        ),
    ).toEqual([x]);
    expect(targets((ctx) => EdgeOperand.visitExpressionEdges({ boundNode: x, ctx, f: collect }))).toEqual([x]);
    const ofType = (expressionType: BoundNode) =>
        targets((ctx) => EdgeOperand.visitExpressionEdgesOfType({ boundNode: x, expressionType, ctx, f: collect }));
    expect([ofType(Sum), ofType(Literal)]).toEqual([[x], []]);
    // A set that belongs to no expression.
    const orphan = g.createAndInsertNode();
    EdgeOperand.build().insertEdge({ g, source: orphan, target: x });
    expect([ofType(Sum), ofType(Literal)]).toEqual([[x], []]);
    // Where the original ends the process.
    expect(thrown(() => EdgeOperand.addOperand({ boundNode: other, operand: x }))).toBeInstanceOf(ValueError);
});

test("Trait gives nodes traits, and finds them", () => {
    using original = new Original();
    const { tg, g } = original;
    const has = original.type("has");
    Trait.markAsTrait({ traitType: has });
    const node = g.createAndInsertNode();
    const instance = Trait.addTraitTo({ target: node, traitType: has });
    const second = Trait.addTraitTo({ target: node, traitType: has });
    expect(second).not.toBe(instance);
    expect(Trait.tryGetTrait({ target: node, traitType: has })).toBe(instance);
    const other = original.type("other");
    expect(Trait.tryGetTraits({ target: node, traitTypes: [other, has] })).toEqual([undefined, instance]);
    expect(EdgeTrait.getOwnerNodeOf({ boundNode: instance })).toBe(node);
    expect(EdgeTrait.getOwnerNodeOf({ boundNode: node })).toBeUndefined();
    const owned = original.make(other);
    Trait.addTraitInstanceTo({ target: node, traitInstance: owned });
    expect(Trait.tryGetTrait({ target: node, traitType: other })).toBe(owned);
    const owners: BoundNode[] = [];
    Trait.visitImplementers({ traitType: has, ctx: owners, f: collect });
    expect(owners).toEqual([node, node]);
    const edges: BoundEdge[] = [];
    EdgeTrait.visitTraitInstanceEdges({ boundNode: node, ctx: edges, f: collect });
    expect(edges.map(({ target }) => target)).toEqual([instance, second, owned]);
    const bare = tg.addType({ identifier: "bare" });
    const error = thrown(() => Trait.addTraitTo({ target: node, traitType: bare }));
    expect(error).toBeInstanceOf(ValueError);
    expect((error as Error).message).toMatch(/^add_trait_to failed/);
    expect((error as Error).cause).toMatchObject({ kind: "other", node: bare });
    expect(thrown(() => Trait.markAsTrait({ traitType: node }))).toBeInstanceOf(ValueError);
});

test("arguments are named, and those that there are not are refused", () => {
    using original = new Original();
    const node = original.g.createAndInsertNode();
    // @ts-expect-error: another name
    expect(() => EdgeComposition.addChild({ boundNode: node, child: node, identifier: "x" })).toThrow(
        'EdgeComposition.addChild: parameter "options" has the unknown key "identifier"',
    );
    // @ts-expect-error: the child is missing
    expect(() => EdgeComposition.addChild({ boundNode: node })).toThrow(TypeError);
    // @ts-expect-error: a node that is in no view
    expect(() => EdgeComposition.getParentEdge({ boundNode: node.node })).toThrow(TypeError);
    expect(node.node).toBeInstanceOf(NodeReference);
    expect(at(original.g.nodes(), -1)).toBe(node);
});
