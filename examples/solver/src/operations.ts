import { add, divide, everything, type Interval, intersect, multiply, otherFactor, subtract } from "./interval.ts";

/** What an expression allows its operands and itself to be, one interval each; undefined where it allows nothing. */
export interface Allowed {
    readonly operands: readonly (Interval | undefined)[];
    readonly result: Interval | undefined;
}

/** What the expressions of a type mean. */
export interface Operation {
    /** The name of the type. */
    readonly name: string;
    /** How it is written between its operands. */
    readonly symbol: string;
    /** How tightly it binds: what binds less than what it stands in is written in parentheses. */
    readonly binding: number;
    /** How many operands an expression has; any number from two on when it is not said. */
    readonly operandCount?: number;
    /** What follows from what is known of operands and result. The result of a claim, which says that something holds, counts for nothing. */
    allow(operands: readonly Interval[], result: Interval): Allowed;
}

const addition: Operation = {
    name: "Add",
    symbol: "+",
    binding: 2,
    allow: (operands, result) => ({
        operands: operands.map((_, index) => subtract(result, fold(others(operands, index), add))),
        result: fold(operands, add),
    }),
};

const subtraction: Operation = {
    name: "Subtract",
    symbol: "-",
    binding: 2,
    operandCount: 2,
    allow: ([left = everything, right = everything], result) => ({
        operands: [add(result, right), subtract(left, result)],
        result: subtract(left, right),
    }),
};

const multiplication: Operation = {
    name: "Multiply",
    symbol: "*",
    binding: 3,
    allow: (operands, result) => ({
        operands: operands.map((_, index) => otherFactor(result, fold(others(operands, index), multiply))),
        result: fold(operands, multiply),
    }),
};

const division: Operation = {
    name: "Divide",
    symbol: "/",
    binding: 3,
    operandCount: 2,
    allow: ([left = everything, right = everything], result) => ({
        operands: [multiply(result, right), otherFactor(left, result)],
        result: divide(left, right),
    }),
};

const equality: Operation = {
    name: "Is",
    symbol: "=",
    binding: 1,
    operandCount: 2,
    allow: ([left = everything, right = everything]) => {
        const common = intersect(left, right);
        // Of two that have nothing in common each is told what the other is, so that a contradiction shows both.
        return { operands: [common ?? right, common ?? left], result: everything };
    },
};

const order: Operation = {
    name: "LessOrEqual",
    symbol: "<=",
    binding: 1,
    operandCount: 2,
    allow: ([left = everything, right = everything]) => ({
        operands: [
            { lower: Number.NEGATIVE_INFINITY, upper: right.upper },
            { lower: left.lower, upper: Number.POSITIVE_INFINITY },
        ],
        result: everything,
    }),
};

/** Expressions that are numbers. */
export const arithmetic: readonly Operation[] = [addition, subtraction, multiplication, division];

/** Expressions that hold. */
export const claims: readonly Operation[] = [equality, order];

function others(operands: readonly Interval[], index: number): readonly Interval[] {
    return operands.filter((_, other) => other !== index);
}

function fold(operands: readonly Interval[], operation: (a: Interval, b: Interval) => Interval): Interval {
    return operands.reduce(operation);
}
