import type { BoundNode } from "@pyzig/graph";
import {
    EdgeComposition,
    EdgeCreationAttributes,
    EdgeInterfaceConnection,
    EdgeOperand,
    EdgePointer,
    EdgeTrait,
    Linker,
    MakeChildNode,
    NodeCreationAttributes,
    Trait,
    TypeGraph,
    TypeGraphInstantiationError,
    TypeGraphPathError,
    TypeGraphResolveError,
    ValueError,
} from "@pyzig/typegraph/compat";
import { describe, expect, expectTypeOf, test } from "vitest";
import { TypeGraph as OwnTypeGraph } from "../../src/index.ts";
import { thrown } from "../scene.ts";
import { Original } from "./original.ts";

describe("type graphs", () => {
    test("have the seven types of the original, and are found from what belongs to them", () => {
        using original = new Original();
        const { g, tg } = original;
        expect(tg.getTypeInstanceOverview()).toEqual([
            ["ImplementsType", 4],
            ["ImplementsTrait", 3],
            ["MakeChild", 0],
            ["MakeLink", 0],
            ["Reference", 0],
            ["TypeReference", 0],
            ["is_constructable", 7],
        ]);
        const T = original.type("T");
        const one = original.make(T);
        const self = tg.getSelfNode();
        const found = [
            TypeGraph.of({ node: self }),
            TypeGraph.ofType({ typeNode: T }),
            TypeGraph.ofInstance({ instanceNode: one }),
            TypeGraph.ofTypeOrInstance({ node: T }),
            TypeGraph.ofTypeOrInstance({ node: one }),
        ];
        expect(found.map((each) => each?.getSelfNode())).toEqual(new Array(5).fill(self));
        expect(tg.getGraphView()).toBe(g);
        expect(tg.own).toBe(OwnTypeGraph.of(self));
        const loose = g.createAndInsertNode();
        expect(TypeGraph.ofType({ typeNode: loose })).toBeUndefined();
        expect(TypeGraph.ofInstance({ instanceNode: loose })).toBeUndefined();
        expect(thrown(() => TypeGraph.of({ node: loose }))).toBeInstanceOf(ValueError);
        expect(thrown(() => TypeGraph.getTypeName({ typeNode: loose }))).toBeInstanceOf(ValueError);
    });

    test("have types by name", () => {
        using original = new Original();
        const { tg } = original;
        const T = tg.addType({ identifier: "T" });
        expect(tg.getTypeByName({ typeIdentifier: "T" })).toBe(T);
        expect(tg.getTypeByName({ typeIdentifier: "U" })).toBeUndefined();
        expect(tg.getOrCreateType({ typeIdentifier: "T" })).toBe(T);
        expect(TypeGraph.getTypeName({ typeNode: T })).toBe("T");
        expect(tg.isConstructable({ typeNode: T })).toBe(false);
        tg.markConstructable({ typeNode: T });
        expect(tg.isConstructable({ typeNode: T })).toBe(true);
        for (const identifier of ["T", "MakeChild"]) {
            const error = thrown(() => tg.addType({ identifier }));
            expect(error).toBeInstanceOf(ValueError);
            expect((error as Error).message).toMatch(/^Type with this name already exists/);
            expect(error).toMatchObject({ name: "ValueError", cause: { name: "TypeExistsError", identifier } });
        }
    });
});

describe("rules", () => {
    test("of children are listed in order, and give attributes", () => {
        using original = new Original();
        const { tg } = original;
        const E = original.type("E");
        const T = original.type("T");
        const nodeAttributes = NodeCreationAttributes.init({ dynamic: { pin: 1 } });
        const named = tg.addMakeChild({ typeNode: T, childType: E, identifier: "p", nodeAttributes });
        const anonymous = tg.addMakeChild({
            typeNode: T,
            childType: E,
            nodeAttributes: MakeChildNode.build({ value: "v" }),
        });
        const later = tg.addMakeChildDeferred({ typeNode: T, childTypeIdentifier: "E", identifier: "q" });
        expect(tg.collectMakeChildren({ typeNode: T })).toEqual([
            ["p", named],
            [undefined, anonymous],
            ["q", later],
        ]);
        const reference = tg.getMakeChildTypeReference({ makeChild: later });
        if (reference === undefined) return expect.fail();
        expect(tg.getMakeChildTypeReferenceByIdentifier({ typeNode: T, identifier: "q" })).toBe(reference);
        expect(tg.getMakeChildTypeReferenceByIdentifier({ typeNode: T, identifier: "x" })).toBeUndefined();
        expect(Linker.collectUnresolvedTypeReferences({ typeGraph: tg })).toEqual([[T, reference]]);
        const error = thrown(() => original.make(T));
        expect(error).toBeInstanceOf(TypeGraphInstantiationError);
        expect(error).toBeInstanceOf(ValueError);
        expect(error).toMatchObject({ kind: "unresolved_type_reference", node: later });
        Linker.linkTypeReference({ g: original.g, typeReference: reference, targetTypeNode: E });
        expect(Linker.getResolvedType({ typeReference: reference })).toBe(E);
        const instance = original.make(T);
        expect(original.child(instance, "p").getAttr("pin")).toBe(1);
        expect(original.child(instance, "").getAttr("value")).toBe("v");
        expect(MakeChildNode.build().dynamic).toEqual({});
        NodeCreationAttributes.init({ dynamic: { pin: 2, x: true } }).applyTo({ node: original.child(instance, "p") });
        expect(original.child(instance, "p").attrs()).toEqual({ pin: 1, x: true });
    });

    test("of links are listed with the names of their paths, and make edges", () => {
        using original = new Original();
        const { tg } = original;
        const E = original.type("E");
        const inner = original.type("Inner", { e: E });
        const T = original.type("T", { a: E, i: inner });
        const reference = (...path: string[]) => tg.ensureChildReference({ typeNode: T, path });
        const rule = tg.addMakeLink({
            typeNode: T,
            lhsReference: reference("a"),
            rhsReference: reference("i", "e"),
            edgeAttributes: EdgeInterfaceConnection.build({ shallow: true }),
        });
        const own = tg.addMakeLink({
            typeNode: T,
            lhsReference: reference(""),
            rhsReference: reference("a"),
            edgeAttributes: EdgeCreationAttributes.create({
                edgeType: EdgePointer.getTid(),
                directional: true,
                name: "n",
                dynamic: { one: 1, two: 2 },
            }),
        });
        expect(tg.collectMakeLinks({ typeNode: T })).toEqual([
            [rule, ["a"], ["i", "e"]],
            [own, [], ["a"]],
        ]);
        const instance = original.make(T);
        const [edge] = original.child(instance, "a").edges(EdgeInterfaceConnection.getTid());
        expect(edge?.target).toBe(original.child(instance, "i", "e"));
        expect(edge?.attrs()).toEqual({ shallow: true });
        const [pointer] = instance.edges(EdgePointer.getTid());
        // The original has the keys of the rule in here as well.
        expect(pointer?.attrs()).toEqual({ name: "n", one: 1, two: 2 });
    });

    test("that point to members are collected with their indexes, in the order of declaration", () => {
        using original = new Original();
        const { tg } = original;
        const E = original.type("E");
        const T = original.type("T", { items: E, "items[0]": E, "items[1]": E });
        const point = (target: string, index?: number) =>
            tg.addMakeLink({
                typeNode: T,
                lhsReference: tg.ensureChildReference({ path: ["items"] }),
                rhsReference: tg.ensureChildReference({ path: [target] }),
                edgeAttributes: EdgePointer.build({ identifier: "e", index }),
            });
        point("items[1]", 1);
        point("items[0]", 0);
        const rules = new Map(tg.collectMakeChildren({ typeNode: T }));
        const members = (...containerPath: string[]) => tg.collectPointerMembers({ typeNode: T, containerPath });
        expect(members("items")).toEqual([
            [1, rules.get("items[1]")],
            [0, rules.get("items[0]")],
        ]);
        const missing = thrown(() => members("itemz"));
        expect(missing).toBeInstanceOf(TypeGraphPathError);
        expect(missing).toBeInstanceOf(ValueError);
        expect(missing).toMatchObject({
            kind: "missing_child",
            path: ["itemz"],
            failingSegment: "itemz",
            failingSegmentIndex: 0,
            indexValue: undefined,
        });
        expect(thrown(() => members("items", "7"))).toMatchObject({
            kind: "invalid_index",
            path: ["items", "7"],
            failingSegment: "7",
            failingSegmentIndex: 1,
        });
        point("items[0]");
        const error = thrown(() => members("items"));
        expect(error).toBeInstanceOf(ValueError);
        expect(error).not.toBeInstanceOf(TypeGraphPathError);
    });

    test("lead from type to type", () => {
        using original = new Original();
        const E = original.type("E");
        const P = original.type("P", { hv: E });
        const T = original.type("T", { p: P });
        const along = (...path: string[]) => original.tg.resolveChildPath({ startType: T, path });
        expect([along(), along("p"), along("p", "hv")]).toEqual([T, P, E]);
        expect([along("x"), along("p", "hv", "p")]).toEqual([undefined, undefined]);
    });
});

describe("references", () => {
    test("stand for paths of several kinds", () => {
        using original = new Original();
        const { tg } = original;
        const mark = original.type("mark");
        Trait.markAsTrait({ traitType: mark });
        const T = original.type("T", { "a[0]": original.type("E") });
        const one = original.make(T);
        const bearer = original.child(one, "a[0]");
        const instance = Trait.addTraitTo({ target: bearer, traitType: mark });
        EdgePointer.pointTo({ boundNode: instance, targetNode: one });
        const referenceNode = tg.ensureChildReference({
            typeNode: T,
            path: ["a[0]", EdgeTrait.traverse({ traitTypeName: "mark" }), EdgePointer.traverse()],
            validate: false,
        });
        expect(tg.referenceResolve({ referenceNode, baseNode: one })).toBe(one);
        expect(tg.getReferencePath({ reference: referenceNode })).toEqual(["a[0]", "mark", ""]);
        const self = tg.ensureChildReference({ path: [EdgeComposition.traverse({ identifier: "" })] });
        expect(tg.getReferencePath({ reference: self })).toEqual([]);
        expect(tg.referenceResolve({ referenceNode: self, baseNode: one })).toBe(one);
        const jump = tg.debugAddReference({ path: ["<<T"] });
        expect(tg.referenceResolve({ referenceNode: jump, baseNode: one })).toBe(T);
        expect(tg.getReferencePath({ reference: jump })).toEqual(["<<T"]);
    });

    test("need a path", () => {
        using original = new Original();
        const error = thrown(() => original.tg.ensureChildReference({ path: [] }));
        expect(error).toBeInstanceOf(TypeGraphPathError);
        expect(error).toMatchObject({
            name: "TypeGraphPathError",
            kind: "missing_child",
            path: [],
            failingSegment: "",
            failingSegmentIndex: 0,
            indexValue: undefined,
        });
        const plain = thrown(() => original.tg.debugAddReference({ path: [] }));
        expect(plain).toBeInstanceOf(ValueError);
        expect(plain).not.toBeInstanceOf(TypeGraphPathError);
        // @ts-expect-error: an array is needed
        expect(() => original.tg.ensureChildReference({ path: "a.b" })).toThrow("an array of names and steps");
    });

    test("that lead nowhere say where, with the kinds and texts of the original", () => {
        using original = new Original();
        const { tg } = original;
        original.type("mark");
        const one = original.make(original.type("T"));
        const cases = [
            [["c"], "composition_child_not_found", "c", "Child not found"],
            [
                [EdgeTrait.traverse({ traitTypeName: "x" })],
                "trait_type_not_found",
                "x",
                "trait type not found in TypeGraph",
            ],
            [[EdgeTrait.traverse({ traitTypeName: "mark" })], "trait_instance_not_found", "mark", "trait not found on"],
            [[EdgePointer.traverse()], "pointer_dereference_failed", "", "pointer dereference failed from node"],
            [[EdgeOperand.traverse({ identifier: "o" })], "operand_not_found", "o", "operand not found on node"],
            [["<<X"], "type_not_found", "X", "Type node not found for enum type"],
        ] as const;
        for (const [path, kind, identifier, text] of cases) {
            const referenceNode = tg.ensureChildReference({ path });
            const error = thrown(() => tg.referenceResolve({ referenceNode, baseNode: one }));
            expect(error).toBeInstanceOf(TypeGraphResolveError);
            expect(error).toBeInstanceOf(ValueError);
            expect(error).toMatchObject({ name: "TypeGraphResolveError", kind, identifier, node: referenceNode });
            expect((error as Error).message).toMatch(new RegExp(`^${text}`));
        }
    });
});

describe("Linker", () => {
    test("links what belongs to one view", () => {
        using original = new Original();
        const { g, tg } = original;
        const [A, B] = [original.type("A"), original.type("B")];
        const typeReference = tg.addTypeReference({ typeIdentifier: "A" });
        expect(Linker.getResolvedType({ typeReference })).toBeUndefined();
        Linker.updateTypeReference({ g, typeReference, targetTypeNode: A });
        expect(Linker.getResolvedType({ typeReference })).toBe(A);
        Linker.updateTypeReference({ g, typeReference, targetTypeNode: B });
        expect(Linker.getResolvedType({ typeReference })).toBe(B);
        expect(typeReference.getAttr("type_identifier")).toBe("A");
        using other = g.store.createView();
        const foreign = other.insertNode(A);
        const first = thrown(() => Linker.linkTypeReference({ g: other, typeReference, targetTypeNode: A }));
        const second = thrown(() => Linker.linkTypeReference({ g, typeReference, targetTypeNode: foreign }));
        for (const error of [first, second]) expect(error).toBeInstanceOf(ValueError);
        expect((first as Error).message).toBe("Type reference does not belong to provided GraphView");
        expect((second as Error).message).toBe("Target type node does not belong to provided GraphView");
        expect(Linker.getResolvedType({ typeReference })).toBe(B);
    });
});

describe("instances", () => {
    test("fail with the kinds of the original, and nothing is made", () => {
        using original = new Original();
        const { g, tg } = original;
        const bare = tg.addType({ identifier: "Bare" });
        const broken = original.type("Broken", { a: original.type("E") });
        const rule = tg.addMakeLink({
            typeNode: broken,
            lhsReference: tg.ensureChildReference({ path: ["a"] }),
            rhsReference: tg.ensureChildReference({ path: ["b"] }),
            edgeAttributes: EdgePointer.build(),
        });
        const recursive = original.type("Recursive");
        tg.addMakeChild({ typeNode: recursive, childType: recursive, identifier: "r" });
        const before = [g.nodeCount, g.edgeCount];
        const failure = (typeNode: BoundNode) => thrown(() => tg.instantiateNode({ typeNode }));
        expect(failure(bare)).toMatchObject({ kind: "other", node: bare, identifier: "Bare" });
        expect(failure(broken)).toMatchObject({ kind: "unresolved_reference", node: rule, identifier: "b" });
        const circle = failure(recursive);
        expect(circle).toBeInstanceOf(TypeGraphInstantiationError);
        // The original has no such kind: it never comes back.
        expect(circle).toMatchObject({ kind: "other", cause: { kind: "recursive_type" } });
        const unknown = thrown(() => tg.instantiate({ typeIdentifier: "Nothing" }));
        expect(unknown).toMatchObject({
            name: "TypeGraphInstantiationError",
            kind: "invalid_argument",
            node: tg.getSelfNode(),
        });
        expect([g.nodeCount, g.edgeCount]).toEqual(before);
        expectTypeOf<TypeGraphInstantiationError["kind"]>().toEqualTypeOf<
            | "unresolved_type_reference"
            | "missing_operand_reference"
            | "unresolved_reference"
            | "invalid_argument"
            | "other"
        >();
    });

    test("have attributes, and integers stay integers", () => {
        using original = new Original();
        const T = original.type("T");
        const attributes = { n: 1, big: 2n ** 60n };
        expect(original.tg.instantiateNode({ typeNode: T, attributes }).attrs()).toEqual(attributes);
        expect(original.tg.instantiate({ typeIdentifier: "T", attributes }).attrs()).toEqual(attributes);
    });
});

test("types are merged and validated", () => {
    using original = new Original();
    const { tg } = original;
    const [E, F] = [original.type("E"), original.type("F")];
    const base = original.type("Base", { a: E, b: E });
    const derived = original.type("Derived", { b: F });
    const link = (typeNode: BoundNode, ...path: string[]) =>
        tg.addMakeLink({
            typeNode,
            lhsReference: tg.ensureChildReference({ path: ["a"] }),
            rhsReference: tg.ensureChildReference({ path }),
            edgeAttributes: EdgeInterfaceConnection.build({ shallow: true }),
        });
    link(base, "b");
    tg.mergeTypes({ target: derived, source: base });
    expect(tg.collectMakeChildren({ typeNode: derived }).map(([name]) => name)).toEqual(["b", "a"]);
    // The original forgets that an inherited connection is shallow.
    const [[inherited] = []] = tg.collectMakeLinks({ typeNode: derived });
    expect(inherited?.getAttr("shallow")).toBe(true);
    expect(tg.validateType({ typeNode: derived })).toEqual([]);
    const second = tg.addMakeChild({ typeNode: derived, childType: E, identifier: "a" });
    const broken = link(derived, "b", "x");
    expect(tg.validateType({ typeNode: derived })).toEqual([
        [second, "Field `a` is already defined"],
        [broken, "Field `b.x` could not be resolved"],
    ]);
});

test("type graphs and nodes are copied into other views", () => {
    using original = new Original();
    const { g, tg } = original;
    const I = original.type("I");
    const T = original.type("T", { inner: I });
    original.type("O");
    const one = original.make(T);
    const counts = (copy: TypeGraph | undefined) =>
        Object.fromEntries(copy?.getTypeInstanceOverview().slice(7) ?? []) as Record<string, number>;
    using minimal = g.store.createView();
    const bare = tg.copyInto({ targetGraph: minimal, minimal: true });
    expect([minimal.nodeCount, minimal.edgeCount, counts(bare)]).toEqual([23, 49, {}]);
    using all = g.store.createView();
    const copy = tg.copyInto({ targetGraph: all });
    expect(counts(copy)).toEqual({ I: 0, T: 0, O: 0 });
    expect(copy.getSelfNode().node).toBe(tg.getSelfNode().node);
    using part = g.store.createView();
    const there = TypeGraph.copyNodeInto({ startNode: one, targetGraph: part });
    expect([there.view, there.node]).toEqual([part, one.node]);
    expect(counts(TypeGraph.ofInstance({ instanceNode: there }))).toEqual({ I: 1, T: 1 });
});
