// Paths, references and where they lead: sections 3.1 and 3.2 of what type graphs are specified to do.
import { type BoundNode, registerEdgeType } from "@pyzig/graph";
import { beforeEach, describe, expect, test } from "vitest";
import {
    Composition,
    Next,
    Operand,
    type PathSegment,
    Pointer,
    path,
    ReferencePath,
    Trait,
    TypeEdge,
    TypeGraph,
    TypeGraphPathError,
    TypeGraphResolveError,
} from "../src/index.ts";
import { at, Scene, thrown } from "./scene.ts";

const other = registerEdgeType("rules references other");

describe("3.1 paths", () => {
    const samples: readonly [string, readonly PathSegment[]][] = [
        ["", []],
        ["a", [{ kind: "child", name: "a" }]],
        [
            "a.b[1].c",
            [
                { kind: "child", name: "a" },
                { kind: "child", name: "b[1]" },
                { kind: "child", name: "c" },
            ],
        ],
        [
            "r.<trait can_bridge>.in_.*",
            [
                { kind: "child", name: "r" },
                { kind: "trait", name: "can_bridge" },
                { kind: "child", name: "in_" },
                { kind: "pointer" },
            ],
        ],
        [
            "<operand left>.<type Resistor>",
            [
                { kind: "operand", name: "left" },
                { kind: "type", name: "Resistor" },
            ],
        ],
        [
            '"a.b"."*".""',
            [
                { kind: "child", name: "a.b" },
                { kind: "child", name: "*" },
                { kind: "child", name: "" },
            ],
        ],
        [`<edge ${other} x>`, [{ kind: "edge", edgeType: other, name: "x" }]],
    ];

    test.each(samples)("%j is read, and printed again", (text, segments) => {
        expect(path(text).segments).toEqual(segments);
        expect(new ReferencePath(segments).toString()).toBe(text);
    });

    test("are built step by step", () => {
        const built = path("left").trait("can_bridge").child("out").pointer().operand("x").type("T");
        expect(`${built}`).toBe("left.<trait can_bridge>.out.*.<operand x>.<type T>");
        expect(built).toHaveLength(6);
    });

    test("that can't be read say where", () => {
        for (const [text, position, failingSegmentIndex] of [
            ["a..b", 2, 1],
            [".", 0, 0],
            ["a.", 2, 1],
            ["<what x>", 5, 0],
            ['a."b', 4, 1],
        ] as const) {
            const error = thrown(() => path(text));
            expect(error).toBeInstanceOf(TypeGraphPathError);
            expect(error).toMatchObject({ kind: "malformed", path: text, position, failingSegmentIndex });
        }
    });
});

describe("3.1 references", () => {
    test("are chains of segments, one after the other", () => {
        using scene = new Scene();
        const head = scene.types.reference("a.<trait t>.*");
        const chain = [head, ...Next.of(head).following()];
        expect(chain.map((node) => node.attrEntries())).toEqual([
            [["child_identifier", "a"]],
            [
                ["child_identifier", "t"],
                ["edge_type_tid", 34],
            ],
            [
                ["child_identifier", ""],
                ["edge_type_tid", 78],
            ],
        ]);
        expect(chain.map((node) => TypeEdge.of(node).type())).toEqual(
            new Array(3).fill(scene.types.getTypeByName("Reference")),
        );
    });

    test("the node itself is one segment without a name", () => {
        using scene = new Scene();
        const head = scene.types.reference("");
        expect(head.attrEntries()).toEqual([["child_identifier", ""]]);
        expect(Next.of(head).tryNext()).toBeUndefined();
        expect(scene.types.getReferencePath(head).segments).toEqual([]);
    });

    test("need not lead anywhere", () => {
        using scene = new Scene();
        expect(() => scene.types.reference("no.such.<trait thing>.*.<type T>")).not.toThrow();
    });

    test("give their path back with all kinds of segments", () => {
        using scene = new Scene();
        for (const text of ["a", "", "a.<trait t>.b[3].*", '"".x y.<operand o>', "<type T>.a", `<edge ${other} x>`])
            expect(`${scene.types.getReferencePath(scene.types.reference(text))}`).toBe(text);
        expect(thrown(() => scene.types.getReferencePath(scene.graph.selfNode))).toMatchObject({ kind: "wrong_node" });
    });
});

describe("3.2 resolution", () => {
    let scene: Scene;
    let whole: BoundNode;
    let type: BoundNode;
    let child: (name: string) => BoundNode;

    beforeEach(() => {
        scene = new Scene();
        const [part, mark] = scene.plainTypes("Part", "mark");
        type = scene.type("Whole", { p: part, q: part, operands: part });
        whole = scene.types.instantiate(type);
        child = (name) => Composition.of(whole).child(name);
        Trait.of(child("p")).add(mark);
        Pointer.of(whole).pointTo(child("q"), { name: "second", index: 4 });
        Pointer.of(whole).pointTo(child("p"), { name: "first", index: 0 });
        Operand.of(whole).add(child("p"), "left");
        Composition.of(whole).add(scene.graph.createAndInsertNode());
        return () => scene.graph.destroy();
    });

    test.each([
        ["a child", "p", () => child("p")],
        ["itself", "", () => whole],
        ["itself, which stands for nothing anywhere", '""."".p.""', () => child("p")],
        ["a trait", "p.<trait mark>", () => Trait.of(child("p")).trait(scene.types.getTypeByName("mark"))],
        ["the first pointer, whatever its name and index", "*", () => child("q")],
        ["an operand", "<operand left>", () => child("p")],
        ["a type, wherever the path was", "p.<type Whole>", () => type],
        ["on from a type", "<type Whole>.p", () => Composition.of(type).child("p")],
    ])("leads to %s", (_, text, expected) => {
        expect(scene.types.resolve(whole, text)).toBe(expected());
        expect(scene.types.resolve(whole, scene.types.reference(text))).toBe(expected());
        expect(scene.types.tryResolve(whole, path(text))).toBe(expected());
    });

    test.each([
        ["p.zz", "composition_child_not_found", "zz", 1, "p"],
        ["<trait none>", "trait_type_not_found", "none", 0, ""],
        ["q.<trait mark>.x", "trait_instance_not_found", "mark", 1, "q"],
        ["p.*", "pointer_dereference_failed", "", 1, "p"],
        ["<operand right>", "operand_not_found", "right", 0, ""],
        ["p.<operand right>", "operand_not_found", "right", 1, "p"],
        ["q.<type None>", "type_not_found", "None", 1, "q"],
        [`p.<edge ${other} x>`, "unknown_edge_type", "x", 1, "p"],
    ])("%s fails as %s", (text, kind, identifier, segmentIndex, before) => {
        const resolvedSoFar = scene.types.resolve(whole, before);
        const error = thrown(() => scene.types.resolve(whole, text));
        expect(error).toBeInstanceOf(TypeGraphResolveError);
        expect(error).toMatchObject({ kind, identifier, segmentIndex, path: text, resolvedSoFar, node: undefined });
        const reference = scene.types.reference(text);
        const segment = at([reference, ...Next.of(reference).following()], segmentIndex);
        expect(thrown(() => scene.types.resolve(whole, reference))).toMatchObject({ kind, identifier, node: segment });
        expect(scene.types.tryResolve(whole, text)).toBeUndefined();
    });

    test("names what may have been meant", () => {
        const error = thrown(() => scene.types.resolve(whole, "operandz"));
        expect(error).toMatchObject({ candidates: ["operands"] });
        expect((error as Error).message).toContain('did you mean "operands"?');
    });

    test("a reference without a type graph can't be resolved", () => {
        const loose = scene.graph.createAndInsertNode({ child_identifier: "p" });
        expect(thrown(() => scene.types.resolve(whole, loose))).toMatchObject({
            kind: "typegraph_not_found",
            node: loose,
        });
    });

    test("names of types are those of the type graph of the reference", () => {
        const second = TypeGraph.create(scene.graph);
        const theirs = second.addType("Whole");
        expect(scene.types.resolve(whole, second.reference("<type Whole>"))).toBe(theirs);
        expect(scene.types.resolve(whole, scene.types.reference("<type Whole>"))).toBe(type);
    });
});
