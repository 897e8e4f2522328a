// Tests of this folder are written as those of the original are: a type graph in a view, and functions with named arguments.
import { type BoundNode, GraphView } from "@pyzig/graph";
import {
    EdgeComposition,
    EdgeInterfaceConnection,
    EdgePointer,
    EdgeTrait,
    Trait,
    TypeGraph,
} from "@pyzig/typegraph/compat";

/** A view with a type graph of the original's kind. */
export class Original implements Disposable {
    readonly g = GraphView.create();
    readonly tg = TypeGraph.create({ g: this.g });

    /** A constructable type with children of types. */
    type(identifier: string, children: Readonly<Record<string, BoundNode>> = {}): BoundNode {
        const typeNode = this.tg.addType({ identifier });
        for (const [name, childType] of Object.entries(children))
            this.tg.addMakeChild({ typeNode, childType, identifier: name });
        this.tg.markConstructable({ typeNode });
        return typeNode;
    }

    /** An instance of a type. */
    make(typeNode: BoundNode): BoundNode {
        return this.tg.instantiateNode({ typeNode });
    }

    /** The child at the end of some names. */
    child(node: BoundNode, ...names: string[]): BoundNode {
        let found: BoundNode | undefined = node;
        for (const childIdentifier of names) {
            found = EdgeComposition.getChildByIdentifier({ boundNode: found, childIdentifier });
            if (found === undefined) throw new RangeError(`no child ${childIdentifier}`);
        }
        return found;
    }

    /** The types of the examples of paths: interfaces E, power P of two E, signal S of a line and a power. */
    interfaces(): { readonly E: BoundNode; readonly P: BoundNode; readonly S: BoundNode } {
        const { tg } = this;
        const isInterface = tg.addType({ identifier: "is_interface.node.core.faebryk" });
        Trait.markAsTrait({ traitType: isInterface });
        tg.markConstructable({ typeNode: isInterface });
        const asInterface = (typeNode: BoundNode): BoundNode => {
            tg.addMakeChild({ typeNode, childType: isInterface, identifier: "is_interface" });
            tg.addMakeLink({
                typeNode,
                lhsReference: tg.ensureChildReference({ typeNode, path: [""] }),
                rhsReference: tg.ensureChildReference({ typeNode, path: ["is_interface"] }),
                edgeAttributes: traitEdge,
            });
            return typeNode;
        };
        const E = asInterface(this.type("E"));
        const P = asInterface(this.type("P", { hv: E, lv: E }));
        const S = asInterface(this.type("S", { line: E, reference: P }));
        return { E, P, S };
    }

    [Symbol.dispose](): void {
        this.g.destroy();
    }
}

const traitEdge = EdgeTrait.build();

/** Connects two interfaces. */
export function connect(bn1: BoundNode, bn2: BoundNode): void {
    EdgeInterfaceConnection.connect({ bn1, bn2 });
}

/** Connects two interfaces, but not what they consist of. */
export function connectShallow(bn1: BoundNode, bn2: BoundNode): void {
    EdgeInterfaceConnection.connectShallow({ bn1, bn2 });
}

/** The length of a path, undefined when there is none. */
export function distance(source: BoundNode, target: BoundNode): number | undefined {
    const path = EdgeInterfaceConnection.isConnectedTo({ source, target });
    return path.getEndNode() === target ? path.getLength() : undefined;
}

/** The names that edges of a kind have, collected by a visitor. */
export function pointerNames(boundNode: BoundNode): (string | undefined)[] {
    const names: (string | undefined)[] = [];
    EdgePointer.visitPointedEdges({ boundNode, ctx: names, f: (ctx, edge) => ctx.push(edge.name) });
    return names;
}
