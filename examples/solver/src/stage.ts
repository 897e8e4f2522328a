import { type AnyNode, type BoundNode, EdgeTypes, type GraphView } from "@pyzig/graph";
import { Operand, Pointer, Trait, TypeEdge } from "@pyzig/typegraph";
import { ContradictionError } from "./contradiction.ts";
import type { Design } from "./design.ts";
import { everything, type Interval } from "./interval.ts";
import { type Knowledge, narrow, type Reason, unknown } from "./knowledge.ts";
import { arithmetic, claims, type Operation } from "./operations.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What an expression needs: its set of operands, and what belongs to that. */
const needed = [EdgeTypes.composition, EdgeTypes.pointer, EdgeTypes.operand, EdgeTypes.trait];

/** An expression, what it means, and its operands. */
export interface Expression {
    readonly node: BoundNode;
    readonly operation: Operation;
    readonly operands: readonly BoundNode[];
}

/**
 * What is known at one point of a solution. A stage never changes: {@link Stage.advance} makes the next one, a view of its own that shares all nodes
 * that stay as they are. What is known of an operand is its trait `HasRange`, which points to the expressions that it is known by. Owned: declare it
 * with `using`.
 */
export class Stage implements Disposable {
    /** The design that is solved. */
    readonly design: Design;
    /** The graph of the stage. */
    readonly view: GraphView;
    readonly #vocabulary: Vocabulary;
    /** The expressions that may have something new to say. */
    #due: readonly BoundNode[] = [];

    private constructor(design: Design, view: GraphView, vocabulary: Vocabulary) {
        this.design = design;
        this.view = view;
        this.#vocabulary = vocabulary;
    }

    /** The first stage of a design: its expressions with all that they need, and what is given. Components are not needed. */
    static first(design: Design): Stage {
        const { view, vocabulary } = design;
        const types = vocabulary.types;
        const starts = claims.flatMap((claim) => types.instances(vocabulary.typeOf(claim)).toArray());
        const walk = view.breadthFirst([types.selfNode, ...starts], { edgeTypes: needed, direction: "out" });
        return Stage.#make(design, view.subgraphFromNodes(Array.from(walk, ({ node }) => node)), (stage) => {
            stage.#due = [...arithmetic, ...claims].flatMap((operation) => stage.#instances(operation));
            const { literal, parameter } = stage.#vocabulary;
            const givens = [literal, parameter].flatMap((type) => [...stage.#vocabulary.types.instances(type)]);
            for (const node of givens) stage.#know(node, { range: intervalOf(node), reasons: new Map() });
        });
    }

    /** Makes a stage of a view, which goes when it can't be filled. */
    static #make(design: Design, view: GraphView, fill: (stage: Stage) => void): Stage {
        try {
            const stage = new Stage(design, view, design.vocabulary.in(view));
            fill(stage);
            return stage;
        } catch (error) {
            view.destroy();
            throw error;
        }
    }

    /** The parameters that the expressions have. */
    parameters(): BoundNode[] {
        return this.#vocabulary.types.instances(this.#vocabulary.parameter).toArray();
    }

    /** What is known of an operand. */
    known(operand: AnyNode): Knowledge {
        const trait = Trait.of(this.view.bind(operand)).tryTrait(this.#vocabulary.range);
        if (trait === undefined) return unknown;
        const reasons = Pointer.of(trait)
            .edges()
            .map((edge): [number, Reason] => [edge.targetId, { expression: edge.target, allowed: intervalOf(edge) }]);
        return { range: intervalOf(trait), reasons: new Map(reasons) };
    }

    /** A node as an expression, undefined for a parameter or a literal. */
    tryExpression(node: AnyNode): Expression | undefined {
        const bound = this.view.bind(node);
        const operation = this.#vocabulary.operation(TypeEdge.of(bound).type());
        if (operation === undefined) return undefined;
        const operands = Operand.of(bound).operands().toArray();
        const { name, operandCount = Math.max(2, operands.length) } = operation;
        if (operands.length !== operandCount)
            throw new RangeError(`${name} needs ${operandCount} operands, node ${node.id} has ${operands.length}`);
        return { node: bound, operation, operands };
    }

    /**
     * The next stage, undefined when nothing new follows: the fixed point. It is a function of this stage alone, whatever the order of the expressions.
     *
     * @throws ContradictionError when an operand can have no value
     */
    advance(): Stage | undefined {
        const changes = this.#changes();
        if (changes.size === 0) return undefined;
        return Stage.#make(this.design, copyOf(this.view), (next) => {
            const due = new Map<number, BoundNode>();
            for (const [operand, known] of changes) {
                next.#know(operand, known);
                const node = next.view.bind(operand);
                for (const expression of Operand.of(node).expressions()) due.set(expression.id, expression);
                if (this.#isExpression(operand)) due.set(node.id, node);
            }
            next.#due = [...due.values()];
        });
    }

    /** What follows from the expressions, each on its own. */
    #changes(): Map<BoundNode, Knowledge> {
        const changes = new Map<BoundNode, Knowledge>();
        const known = new Map<BoundNode, Knowledge>();
        const recall = (operand: BoundNode): Knowledge => {
            const kept = known.get(operand) ?? this.known(operand);
            known.set(operand, kept);
            return kept;
        };
        for (const node of this.#due) {
            const expression = this.tryExpression(node);
            if (expression === undefined) continue;
            for (const [operand, allowed] of allowedBy(expression, (operand) => recall(operand).range)) {
                const before = changes.get(operand) ?? recall(operand);
                const after = allowed && narrow(before, { expression: node, allowed });
                if (after === undefined) throw new ContradictionError(this, { operand, before, expression, allowed });
                if (after !== before) changes.set(operand, after);
            }
        }
        return changes;
    }

    /** Gives an operand another trait in this view. The node of the earlier one stays as it is in the views that still have it. */
    #know(operand: AnyNode, { range, reasons }: Knowledge): void {
        const node = this.view.bind(operand);
        Trait.of(node).tryTrait(this.#vocabulary.range)?.remove();
        const trait = Trait.of(node).add(this.#vocabulary.range, { ...range });
        for (const { expression, allowed } of reasons.values())
            this.view.createAndInsertEdge({
                ...Pointer.properties(),
                source: trait,
                target: expression,
                attributes: { ...allowed },
            });
    }

    #instances(operation: Operation): BoundNode[] {
        return this.#vocabulary.types.instances(this.#vocabulary.typeOf(operation)).toArray();
    }

    #isExpression(operand: AnyNode): boolean {
        return this.#vocabulary.operation(TypeEdge.of(this.view.bind(operand)).type()) !== undefined;
    }

    [Symbol.dispose](): void {
        this.view.destroy();
    }
}

/** What an expression allows itself and its operands to be. What it can be itself comes first: an expression without a value is the better news. */
function allowedBy(
    { node, operation, operands }: Expression,
    rangeOf: (operand: BoundNode) => Interval,
): [BoundNode, Interval | undefined][] {
    const isClaim = claims.includes(operation);
    const allowed = operation.allow(operands.map(rangeOf), isClaim ? everything : rangeOf(node));
    const results = operands.map((operand, index): [BoundNode, Interval | undefined] => [
        operand,
        allowed.operands[index],
    ]);
    return isClaim ? results : [[node, allowed.result], ...results];
}

/** Another view of the same store with the same nodes and edges; only the view's own node stays behind. */
function copyOf(view: GraphView): GraphView {
    const copy = view.store.createView();
    try {
        copy.insertSubgraph(view);
        return copy;
    } catch (error) {
        copy.destroy();
        throw error;
    }
}

/** The interval of a node or edge; an end that it lacks is infinite. */
function intervalOf(holder: Pick<BoundNode, "getAttr">): Interval {
    const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;
    const [lower, upper] = [holder.getAttr("lower"), holder.getAttr("upper")];
    return {
        lower: typeof lower === "number" ? lower : NEGATIVE_INFINITY,
        upper: typeof upper === "number" ? upper : POSITIVE_INFINITY,
    };
}
