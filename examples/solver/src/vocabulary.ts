import type { BoundNode, GraphView } from "@pyzig/graph";
import { TypeGraph } from "@pyzig/typegraph";
import { arithmetic, claims, type Operation } from "./operations.ts";

/** The types that every design has, in one view. */
export class Vocabulary {
    readonly types: TypeGraph;
    /** What components have: a value with a unit. */
    readonly parameter: BoundNode;
    /** An interval that is given. */
    readonly literal: BoundNode;
    /** The trait that says what is known of an operand. */
    readonly range: BoundNode;
    readonly #operations: ReadonlyMap<number, Operation>;

    private constructor(types: TypeGraph) {
        this.types = types;
        this.parameter = types.getTypeByName("Parameter");
        this.literal = types.getTypeByName("Literal");
        this.range = types.getTypeByName("HasRange");
        this.#operations = new Map(
            [...arithmetic, ...claims].map((operation) => [types.getTypeByName(operation.name).id, operation]),
        );
    }

    /** Declares the types in a view. An expression of any type is a node with a set of operands. */
    static declare(view: GraphView): Vocabulary {
        const types = TypeGraph.create(view);
        types.addType("Parameter", { constructable: true });
        types.addType("Literal", { constructable: true });
        types.addType("HasRange", { constructable: true, trait: true });
        const operandSet = types.addType("OperandSet", { constructable: true });
        for (const { name } of [...arithmetic, ...claims])
            types.makeChild(types.addType(name, { constructable: true }), operandSet, { name: "operands" });
        return new Vocabulary(types);
    }

    /** The same types within another view that they are members of. */
    in(view: GraphView): Vocabulary {
        return new Vocabulary(TypeGraph.of(view.bind(this.types.selfNode)));
    }

    /** What the expressions of a type mean, undefined for a type of something else. */
    operation(type: BoundNode): Operation | undefined {
        return this.#operations.get(type.id);
    }

    /** The type of the expressions of an operation. */
    typeOf(operation: Operation): BoundNode {
        return this.types.getTypeByName(operation.name);
    }
}
