import { MultiUndirectedGraph } from "graphology";
import createGraph from "ngraph.graph";

/** What a node holds in every benchmark. */
export type NodeValues = {
    readonly name: string;
    readonly value: number;
    readonly flag: boolean;
};

/** The values of a node by its number. */
export function valuesOf(index: number): NodeValues {
    return { name: `n${index}`, value: index, flag: true };
}

/** What every peer can do. */
export interface AnyPeer {
    /** Adds a node. */
    addNode(id: number, attributes?: NodeValues): void;
    /** Adds an edge. */
    addEdge(source: number, target: number): void;
    /** The sum of the numbers at the other ends of a node's edges. */
    sumOfNeighbors(id: number): number;
    /** The attribute `value` of a node. */
    attributeValue(id: number): number | undefined;
}

interface PlainEdge {
    readonly source: number;
    readonly target: number;
}

/** Plain JavaScript: a Map of nodes, and an array of edges at each. */
class PlainGraph implements AnyPeer {
    readonly #nodes: Map<number, { attributes: NodeValues | undefined; edges: PlainEdge[] }> = new Map();

    addNode(id: number, attributes?: NodeValues): void {
        this.#nodes.set(id, { attributes, edges: [] });
    }

    addEdge(source: number, target: number): void {
        const edge: PlainEdge = { source, target };
        this.#nodes.get(source)?.edges.push(edge);
        this.#nodes.get(target)?.edges.push(edge);
    }

    sumOfNeighbors(id: number): number {
        let sum = 0;
        for (const { source, target } of this.#nodes.get(id)?.edges ?? []) sum += source === id ? target : source;
        return sum;
    }

    attributeValue(id: number): number | undefined {
        return this.#nodes.get(id)?.attributes?.value;
    }
}

class NgraphGraph implements AnyPeer {
    readonly #graph = createGraph<NodeValues>({ multigraph: true });

    addNode(id: number, attributes?: NodeValues): void {
        this.#graph.addNode(id, attributes);
    }

    addEdge(source: number, target: number): void {
        this.#graph.addLink(source, target);
    }

    sumOfNeighbors(id: number): number {
        let sum = 0;
        this.#graph.forEachLinkedNode(
            id,
            (node) => {
                sum += node.id as number;
            },
            false,
        );
        return sum;
    }

    attributeValue(id: number): number | undefined {
        return this.#graph.getNode(id)?.data.value;
    }
}

class GraphologyGraph implements AnyPeer {
    readonly #graph = new MultiUndirectedGraph();

    addNode(id: number, attributes?: NodeValues): void {
        this.#graph.addNode(id, attributes as never);
    }

    addEdge(source: number, target: number): void {
        this.#graph.addEdge(source, target);
    }

    sumOfNeighbors(id: number): number {
        let sum = 0;
        this.#graph.forEachNeighbor(id, (other) => {
            sum += Number(other);
        });
        return sum;
    }

    attributeValue(id: number): number | undefined {
        return this.#graph.getNodeAttribute(id, "value") as number | undefined;
    }
}

/** The peers, each with how an empty graph is made. */
export const peers: readonly { readonly name: string; readonly make: () => AnyPeer }[] = [
    { name: "Map + arrays", make: () => new PlainGraph() },
    { name: "ngraph.graph 20", make: () => new NgraphGraph() },
    { name: "graphology 0.26", make: () => new GraphologyGraph() },
];
