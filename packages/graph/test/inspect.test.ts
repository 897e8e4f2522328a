import { inspect } from "node:util";
import { expect, test } from "vitest";
import { EdgeTypes, GraphView, NodeMap, NodeSet } from "../src/index.ts";

function chain(graph: GraphView, count: number) {
    const nodes = Array.from({ length: count }, (_, index) => graph.createAndInsertNode({ name: `n${index}` }));
    for (let index = 1; index < count; index++) {
        const [source, target] = [nodes[index - 1], nodes[index]];
        if (source === undefined || target === undefined) throw new RangeError();
        graph.createAndInsertEdge({ source, target, edgeType: EdgeTypes.next, directional: true });
    }
    return nodes;
}

test("lists show what is in them, and not more than asked for", () => {
    using graph = GraphView.create();
    const [a, b] = chain(graph, 3);
    if (a === undefined || b === undefined) throw new RangeError();
    expect(inspect(graph.nodes(), { breakLength: Number.POSITIVE_INFINITY })).toBe(
        "MemberList(4) [ BoundNode 0, BoundNode 1 { name: 'n0' }, BoundNode 2 { name: 'n1' }, BoundNode 3 { name: 'n2' } ]",
    );
    expect(inspect(b.edges())).toBe("EdgeList(2) [ BoundEdge 0 1 -> 2 next, BoundEdge 1 2 -> 3 next ]");
    expect(inspect(graph.nodes(), { maxArrayLength: 1 })).toBe("MemberList(4) [ BoundNode 0, ... 3 more ]");
    expect(inspect({ list: graph.nodes() }, { depth: 0 })).toBe("{ list: MemberList(4) }");
    expect(inspect(a.edges(EdgeTypes.pointer))).toBe("EdgeList(0)");
    expect(inspect(graph.breadthFirst(a, { direction: "out" }))).toBe("Walk(3) [ '1 at 0', '2 at 1', '3 at 2' ]");
    expect(inspect({ node: a }, { depth: null })).toBe("{ node: BoundNode 1 { name: 'n0' } }");
    expect(inspect({ node: a }, { depth: 0 })).toBe("{ node: BoundNode 1 }");
    expect(inspect(graph.nodes(), { depth: null })).toContain("name: 'n2'");
});

test("maps and sets of nodes show what is in them", () => {
    using graph = GraphView.create();
    const [node] = chain(graph, 1);
    if (node === undefined) throw new RangeError();
    expect(inspect(new NodeSet([node]))).toBe("NodeSet(1) [ NodeReference 1 { name: 'n0' } ]");
    expect(inspect(new NodeMap([[node, { size: 1 }]]))).toBe(
        "NodeMap(1) [ [ NodeReference 1 { name: 'n0' }, { size: 1 } ] ]",
    );
    expect(inspect(new NodeSet())).toBe("NodeSet(0)");
});

test("showing never throws", () => {
    const graph = GraphView.create();
    const [node] = chain(graph, 2);
    if (node === undefined) throw new RangeError();
    const [nodes, edges, set, walk] = [graph.nodes(), node.edges(), new NodeSet([node]), graph.breadthFirst(node)];
    node.remove();
    expect(inspect(edges)).toBe("EdgeList(0)");
    expect(inspect(set)).toBe("NodeSet(1) [ NodeReference 1 (gone) ]");
    graph.destroy();
    expect(inspect(nodes)).toBe("MemberList (of a destroyed graph)");
    expect(inspect(edges)).toBe("EdgeList (of a destroyed graph)");
    expect(inspect(set)).toBe("NodeSet(1) [ NodeReference 1 (gone) ]");
    expect(inspect(walk)).toBe("Walk(2) [ '1 at 0', '2 at 1' ]");
});
