// What a user's program looks like to the compiler. A line that must not compile says so.
import { EdgeTypes, GraphView, type NodeReference } from "@pyzig/graph";
import { type Document, type Node, ParseError, parse } from "@pyzig/sexp";
import { type Board, type Footprint, getFootprint, type KicadFile, pcb } from "@pyzig/sexp/kicad";
import { defineType, TypeGraph } from "@pyzig/typegraph";

export function moveFootprint(path: string, reference: string): number | undefined {
    const file: KicadFile<Board, "board"> = pcb.load(path);
    const footprint: Footprint = getFootprint(file.root, reference);
    footprint.at = [12.7, 20];
    // @ts-expect-error: a place is made of numbers
    footprint.at = ["12.7", 20];
    file.save();
    return footprint.at?.x;
}

export function firstNumber(text: string): number {
    const document: Document = parse(text);
    const node: Node | undefined = document.root;
    // @ts-expect-error: a document may be empty
    document.root.get("b");
    return node?.get("b")?.number(0) ?? 0;
}

export function describe(error: unknown): string {
    return error instanceof ParseError ? `line ${error.line}` : String(error);
}

export function connect(): string {
    const graph = GraphView.create<{ name: string }>();
    const first: NodeReference<{ name: string }> = graph.createAndInsertNode({ name: "R1" });
    // @ts-expect-error: the attribute is called name
    const second = graph.createAndInsertNode({ title: "R2" });
    graph.createAndInsertEdge({ source: first, target: second, edgeType: EdgeTypes.composition });
    const Part = defineType("Part", { children: { pin: defineType("Pin") } });
    const part = Part.create(TypeGraph.create(graph));
    // @ts-expect-error: there is no such child
    part.pins;
    return first.getAttr("name") ?? "";
}
