import { childrenOf, positionalAtom, positionalAtoms, wordAtom } from "../model/locate.ts";
import type { Field, Model } from "../model/schema.ts";
import { FLOAT, INTEGER, LIST, STRING, SYMBOL, type TreeReader } from "../tree-reader.ts";
import { ModelFinder } from "./models.ts";
import type { Comparison, Condition, IndexPredicate, NameTest, Predicate, Step } from "./pattern.ts";
import { matchesWildcard } from "./wildcard.ts";

const POSITION = /^-?\d{1,9}$/;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** Follows the steps of patterns in a document, which must not be edited meanwhile. Nodes are rows here. */
export class Evaluation {
    readonly #reader: TreeReader;
    readonly #models: ModelFinder;

    constructor(reader: TreeReader) {
        this.#reader = reader;
        this.#models = new ModelFinder(reader);
    }

    /** What the steps lead to from some rows, each row once. The order is that of the document, but where lists in lists were gone through. */
    follow(from: readonly number[], steps: readonly Step[]): readonly number[] {
        let rows = from;
        for (const step of steps) {
            if (rows.length === 0) break;
            rows = this.#step(rows, step);
        }
        return rows;
    }

    #step(from: readonly number[], step: Step): readonly number[] {
        switch (step.kind) {
            case "self":
                return this.#filter(from, step.predicates);
            case "parent":
                return this.#filter(this.#parents(from), step.predicates);
            case "deep":
                return this.#filter(this.#below(from), step.predicates);
            case "children": {
                const found: number[] = [];
                for (const row of from) this.#addChildren(row, step, found);
                return this.#filter(found, step.predicates);
            }
        }
    }

    #parents(rows: readonly number[]): number[] {
        const parents = new Set<number>();
        for (const row of rows) {
            const parent = this.#reader.parent(row);
            if (parent !== 0) parents.add(parent);
        }
        return [...parents];
    }

    /** Lists, and all lists in them, in the order of the document; what was gone through once isn't again. */
    #below(from: readonly number[]): number[] {
        const reader = this.#reader;
        const seen = new Set<number>();
        for (const top of from) {
            if (seen.has(top)) continue;
            if (top !== 0) seen.add(top);
            let row = reader.firstChild(top);
            let parent = top;
            for (;;) {
                while (row !== 0 && (reader.kind(row) !== LIST || seen.has(row))) row = reader.next(row);
                if (row !== 0) {
                    seen.add(row);
                    parent = row;
                    row = reader.firstChild(row);
                } else if (parent === top) {
                    break;
                } else {
                    row = reader.next(parent);
                    parent = reader.parent(parent);
                }
            }
        }
        return [...seen];
    }

    #addChildren(row: number, { names, key }: Step, found: number[]): void {
        const reader = this.#reader;
        if (reader.kind(row) > LIST) return;
        const before = found.length;
        const [only] = names;
        if (names.length === 1 && only !== undefined && isPlainWord(only)) {
            const id = reader.symbolId(only.text);
            let child = reader.childWithHead(row, id);
            while (child !== 0) {
                if (key === undefined || this.#hasKey(child, key)) found.push(child);
                child = reader.siblingWithHead(reader.next(child), id);
            }
        } else {
            for (let child = reader.firstChild(row); child !== 0; child = reader.next(child)) {
                if (reader.kind(child) !== LIST || !names.some((name) => this.#hasName(child, name))) continue;
                if (key === undefined || this.#hasKey(child, key)) found.push(child);
            }
        }
        // No list has the name: it may be that of a field, or a position.
        if (found.length > before || key !== undefined || only === undefined || names.length > 1) return;
        if (only.wildcards || only.quoted) return;
        for (const child of this.#others(row, only.text)) found.push(child);
    }

    /** What a name stands for where no list has it. */
    #others(row: number, name: string): number[] {
        const model = this.#models.modelOf(row);
        const field = model?.byName.get(name);
        if (model !== undefined && field !== undefined) return this.#ofField(row, model, field);
        if (!POSITION.test(name)) return [];
        const child = this.#childAt(row, Number(name));
        return child === 0 ? [] : [child];
    }

    #ofField(row: number, model: Model, field: Field): number[] {
        const reader = this.#reader;
        if (field.form === "positional") {
            if (field.list) return positionalAtoms(reader, row, model, field);
            return existing(positionalAtom(reader, row, model, field));
        }
        const lists = field.form === "word" ? [] : childrenOf(reader, row, field);
        if (lists.length > 0 || !field.isFlag) return lists;
        return existing(wordAtom(reader, row, field));
    }

    /** The child at a position, 0 when there is none. */
    #childAt(row: number, position: number): number {
        const reader = this.#reader;
        let left = position;
        if (position < 0) {
            for (let child = reader.firstChild(row); child !== 0; child = reader.next(child)) left++;
            if (left < 0) return 0;
        }
        let child = reader.firstChild(row);
        for (; child !== 0 && left > 0; left--) child = reader.next(child);
        return child;
    }

    #hasName(list: number, name: NameTest): boolean {
        const reader = this.#reader;
        if (!name.quoted && name.text === "*") return true;
        const first = reader.firstChild(list);
        if (first === 0 || reader.kind(first) === LIST) return !name.quoted && name.text === "()";
        if (name.quoted !== (reader.kind(first) === STRING)) return false;
        const text = name.quoted ? reader.string(first) : (reader.head(list) ?? reader.text(first));
        return name.wildcards ? matchesWildcard(text, name.text) : text === name.text;
    }

    #hasKey(list: number, key: NameTest): boolean {
        const atom = this.#keyOf(list);
        if (atom === 0) return false;
        const text = this.#textOf(atom);
        return key.wildcards ? matchesWildcard(text, key.text) : text === key.text;
    }

    /** The first atom behind a list's head, without flags that stand before it (`private`); 0 when there is none. */
    #keyOf(list: number): number {
        const reader = this.#reader;
        const flags = this.#models.modelOf(list)?.words;
        let atom = reader.argument(list, 0);
        while (atom !== 0 && flags !== undefined && reader.kind(atom) === SYMBOL && flags.has(reader.text(atom))) {
            atom = reader.next(atom);
        }
        return atom === 0 || reader.kind(atom) === LIST ? 0 : atom;
    }

    #filter(rows: readonly number[], predicates: readonly Predicate[]): readonly number[] {
        let left = rows;
        for (const predicate of predicates) {
            left =
                predicate.kind === "index"
                    ? this.#atIndex(left, predicate)
                    : left.filter((row) => predicate.conditions.some((condition) => this.#satisfies(row, condition)));
        }
        return left;
    }

    /** The rows that have an index among those in the same list. */
    #atIndex(rows: readonly number[], { index, label }: IndexPredicate): number[] {
        const reader = this.#reader;
        const byParent = new Map<number, number[]>();
        for (const row of rows) {
            const siblings = byParent.get(reader.parent(row));
            if (siblings === undefined) byParent.set(reader.parent(row), [row]);
            else siblings.push(row);
        }
        const found: number[] = [];
        for (const siblings of byParent.values()) {
            const row = siblings.at(index);
            if (row !== undefined && (label === undefined || this.#hasLabel(row, label))) found.push(row);
        }
        return found;
    }

    #hasLabel(row: number, label: string): boolean {
        const reader = this.#reader;
        const atom = reader.kind(row) === LIST ? reader.tree.nameOf(row) : 0;
        if (atom === 0) return false;
        const text = reader.text(atom);
        return label.endsWith("…") ? text.startsWith(label.slice(0, -1)) : text === label;
    }

    #satisfies(row: number, { negated, steps, comparison }: Condition): boolean {
        const found = this.follow([row], steps);
        const last = steps.at(-1);
        const isSo =
            comparison === undefined
                ? found.length > 0
                : found.some((candidate) => this.#compare(candidate, last?.key !== undefined, comparison));
        return isSo !== negated;
    }

    /** Whether one of the values of a row is as a comparison says; `!=` means that none is. */
    #compare(row: number, hasKey: boolean, comparison: Comparison): boolean {
        const isDifferent = comparison.kind === "equals" && comparison.different;
        return this.#hasValue(row, hasKey, comparison) !== isDifferent;
    }

    #hasValue(row: number, hasKey: boolean, comparison: Comparison): boolean {
        const reader = this.#reader;
        if (reader.kind(row) !== LIST) {
            return this.#atomIs(row, comparison) || (this.#isFlag(row) && isText("yes", comparison));
        }
        const first = hasKey ? this.#keyOf(row) : reader.firstChild(row);
        let isEmpty = true;
        // A list without a head starts with a value.
        const start = hasKey || reader.headId(row) !== 0 ? reader.next(first) : first;
        for (let atom = start; atom !== 0; atom = reader.next(atom)) {
            if (reader.kind(atom) === LIST) continue;
            isEmpty = false;
            if (this.#atomIs(atom, comparison)) return true;
        }
        return isEmpty && !hasKey && this.#isFlagList(row) && isText("yes", comparison);
    }

    /** Whether an atom is the word of a flag. */
    #isFlag(atom: number): boolean {
        const reader = this.#reader;
        if (reader.kind(atom) !== SYMBOL) return false;
        return this.#models.modelOf(reader.parent(atom))?.words.has(reader.text(atom)) ?? false;
    }

    /** Whether a list without values is a flag: `(hide)`. */
    #isFlagList(list: number): boolean {
        const head = this.#reader.head(list);
        if (head === undefined) return false;
        return this.#models.modelOf(this.#reader.parent(list))?.words.has(head) ?? false;
    }

    #atomIs(atom: number, comparison: Comparison): boolean {
        switch (comparison.kind) {
            case "equals":
                if (comparison.number !== undefined && this.#numberOf(atom) === comparison.number) return true;
                return isText(this.#textOf(atom), comparison);
            case "order":
                return isInOrder(this.#numberOf(atom), comparison.operator, comparison.number);
            default:
                return isText(this.#textOf(atom), comparison);
        }
    }

    #textOf(atom: number): string {
        return this.#reader.kind(atom) === STRING ? this.#reader.string(atom) : this.#reader.text(atom);
    }

    /** What an atom says as a number, also in quotes; NaN when it says something else. */
    #numberOf(atom: number): number {
        const reader = this.#reader;
        const kind = reader.kind(atom);
        if (kind === INTEGER || kind === FLOAT) return reader.number(atom);
        if (kind !== STRING) return Number.NaN;
        const text = reader.string(atom);
        return NUMBER.test(text) ? Number(text) : Number.NaN;
    }
}

/** Whether a name is that of the lists that start with a word, which are quick to find. */
export function isPlainWord(name: NameTest): boolean {
    return !name.wildcards && !name.quoted && name.text !== "()" && !/^[-+]?[.\d]/.test(name.text);
}

function existing(row: number): number[] {
    return row === 0 ? [] : [row];
}

function isText(text: string, comparison: Comparison): boolean {
    switch (comparison.kind) {
        case "equals":
            return text === comparison.text;
        case "wildcard":
            return matchesWildcard(text, comparison.pattern);
        case "expression":
            return comparison.expression.test(text);
        default:
            return false;
    }
}

function isInOrder(value: number, operator: "<" | "<=" | ">" | ">=", limit: number): boolean {
    switch (operator) {
        case "<":
            return value < limit;
        case "<=":
            return value <= limit;
        case ">":
            return value > limit;
        case ">=":
            return value >= limit;
    }
}
