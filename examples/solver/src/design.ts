import { type BoundNode, GraphView } from "@pyzig/graph";
import { Composition, Operand } from "@pyzig/typegraph";
import type { Declaration } from "./declaration.ts";
import type { Quantity } from "./quantity.ts";
import { Vocabulary } from "./vocabulary.ts";

/** A circuit: components, and what is claimed of their parameters. Solving it does not change it. Owned: declare it with `using`. */
export class Design implements Disposable {
    /** The graph that it is. */
    readonly view: GraphView;
    readonly vocabulary: Vocabulary;

    private constructor(view: GraphView) {
        this.view = view;
        this.vocabulary = Vocabulary.declare(view);
    }

    /** Makes a design without components. */
    static create(): Design {
        const view = GraphView.create();
        try {
            return new Design(view);
        } catch (error) {
            view.destroy();
            throw error;
        }
    }

    /** Adds a component. */
    add(name: string, declaration: Declaration): BoundNode {
        const component = this.vocabulary.types.instantiate(declaration.type);
        Composition.of(this.view.selfNode).add(component, name);
        return component;
    }

    /** What a path leads to from the design: `divider.upper.resistance`. */
    find(path: string): BoundNode {
        return this.vocabulary.types.resolve(this.view.selfNode, path);
    }

    /** The paths of all components of a type. */
    pathsOf(typeName: string): string[] {
        const { types } = this.vocabulary;
        return types.instances(types.getTypeByName(typeName)).map((node) => Composition.of(node).fullName);
    }

    /** Claims that a parameter is within an interval. */
    is(path: string, value: Quantity): void {
        this.#claim("Is", this.find(path), this.#literal(value));
    }

    /** Claims that a parameter is at most so large. */
    atMost(path: string, value: Quantity): void {
        this.#claim("LessOrEqual", this.find(path), this.#literal(value));
    }

    /** Claims that a parameter is at least so large. */
    atLeast(path: string, value: Quantity): void {
        this.#claim("LessOrEqual", this.#literal(value), this.find(path));
    }

    #literal({ interval, text }: Quantity): BoundNode {
        return this.vocabulary.types.instantiate(this.vocabulary.literal, { ...interval, text });
    }

    #claim(typeName: string, left: BoundNode, right: BoundNode): void {
        const claim = this.vocabulary.types.instantiate(typeName);
        Operand.of(claim).add(left);
        Operand.of(claim).add(right);
    }

    [Symbol.dispose](): void {
        this.view.destroy();
    }
}
