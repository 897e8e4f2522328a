import type { Attributes, BoundNode } from "@pyzig/graph";
import { Operand } from "@pyzig/typegraph";
import { exactly, type Interval } from "./interval.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A place within the instances of a type, such as `upper.resistance`, or a number. */
export type Term = string | number;

/** What instances of a parameter may be, and in which unit. */
export interface ParameterOptions {
    readonly unit: string;
    /** The least value that makes sense; any does when it is not said. */
    readonly lower?: number;
}

/** Declares the type of a component: its parameters and parts, and the formulas that hold between them, all as rules. */
export class Declaration {
    /** The type. */
    readonly type: BoundNode;
    readonly #vocabulary: Vocabulary;
    #count = 0;

    constructor(vocabulary: Vocabulary, name: string) {
        this.#vocabulary = vocabulary;
        this.type = vocabulary.types.addType(name, { constructable: true });
    }

    /** Gives it a parameter; returns its place. */
    parameter(name: string, { unit, lower }: ParameterOptions): string {
        return this.#child(name, this.#vocabulary.parameter, { unit, lower });
    }

    /** Gives it a part; returns its place. */
    part(name: string, declaration: Declaration): string {
        return this.#child(name, declaration.type);
    }

    /** A sum. */
    add(...terms: Term[]): string {
        return this.#expression("Add", terms);
    }

    /** A difference. */
    subtract(left: Term, right: Term): string {
        return this.#expression("Subtract", [left, right]);
    }

    /** A product. */
    multiply(...terms: Term[]): string {
        return this.#expression("Multiply", terms);
    }

    /** A quotient. */
    divide(left: Term, right: Term): string {
        return this.#expression("Divide", [left, right]);
    }

    /** Says that two terms are equal. */
    is(left: Term, right: Term): void {
        this.#expression("Is", [left, right]);
    }

    /** Says that a term is not larger than another. */
    lessOrEqual(left: Term, right: Term): void {
        this.#expression("LessOrEqual", [left, right]);
    }

    /** A number that no floating-point number is equal to. */
    constant(text: string, interval: Interval): string {
        return this.#child(this.#name("Literal"), this.#vocabulary.literal, { ...interval, text });
    }

    /** An expression is a child, and links lead from its set to its operands. */
    #expression(typeName: string, terms: readonly Term[]): string {
        const { types } = this.#vocabulary;
        const places = terms.map((term) =>
            typeof term === "number" ? this.constant(String(term), exactly(term)) : term,
        );
        const expression = this.#child(this.#name(typeName), types.getTypeByName(typeName));
        for (const place of places) types.makeLink(this.type, `${expression}.operands`, place, Operand.properties());
        return expression;
    }

    #child(name: string, type: BoundNode, attributes?: Attributes): string {
        this.#vocabulary.types.makeChild(this.type, type, attributes === undefined ? { name } : { name, attributes });
        return name;
    }

    #name(typeName: string): string {
        this.#count += 1;
        return `${typeName}${this.#count}`;
    }
}
