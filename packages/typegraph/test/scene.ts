import { type BoundNode, EdgeTypes, GraphView, type Literal } from "@pyzig/graph";
import { expect } from "vitest";
import { TypeGraph } from "../src/index.ts";

/** A graph with a type graph. */
export class Scene implements Disposable {
    readonly graph = GraphView.create();
    readonly types = TypeGraph.create(this.graph);

    /** A constructable type with children; the value is the type of each, or the name of one that is not linked. */
    type(name: string, children: Readonly<Record<string, BoundNode | string>> = {}): BoundNode {
        const type = this.types.addType(name, { constructable: true });
        for (const [child, childType] of Object.entries(children))
            this.types.makeChild(type, childType, { name: child });
        return type;
    }

    /** Constructable types without rules. */
    plainTypes<const Names extends readonly string[]>(
        ...names: Names
    ): { -readonly [Index in keyof Names]: BoundNode } {
        return names.map((name) => this.type(name)) as { -readonly [Index in keyof Names]: BoundNode };
    }

    /** New nodes without type. */
    nodes(count: number, attributes: Readonly<Record<string, Literal>> = {}): BoundNode[] {
        return Array.from({ length: count }, () => this.graph.createAndInsertNode(attributes));
    }

    /** The numbers of nodes and edges. */
    get size(): [number, number] {
        return [this.graph.nodeCount, this.graph.edgeCount];
    }

    /** How many instances a type has by the overview. */
    count(type: BoundNode): number | undefined {
        return this.types.overview().find((entry) => entry.type === type)?.count;
    }

    [Symbol.dispose](): void {
        this.graph.destroy();
    }
}

/** The item at a place that there is; a negative one counts from the end. */
export function at<Item>(items: Iterable<Item>, index: number): Item {
    const item = Array.from(items).at(index);
    if (item === undefined) throw new RangeError(`no item ${index}`);
    return item;
}

/** What a call throws. */
export function thrown(action: () => unknown): unknown {
    let result: unknown;
    try {
        result = action();
    } catch (error) {
        return error;
    }
    return expect.fail(`nothing was thrown, but ${String(result)} returned`);
}

/** The names of the children of a node, in order. */
export function childNames(node: BoundNode): (string | undefined)[] {
    return Array.from(node.edges(EdgeTypes.composition, { direction: "out" }), (edge) => edge.name);
}
