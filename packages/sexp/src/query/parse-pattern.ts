import type { Comparison, Condition, NameTest, NumberOperator, Predicate, Step } from "./pattern.ts";
import { QueryError } from "./query-error.ts";
import { hasWildcards } from "./wildcard.ts";

/** How deep brackets may be nested in brackets. */
const DEPTH_LIMIT = 32;

/** What a name or key without quotes is made of. */
const NAME = /[^\s/[\]{}.,=!~<>"'()]+/uy;
/** What a value without quotes is made of: also points, slashes and the like, as in `*.Cu` and `/SDA`. */
const WORD = /[^\s[\]"']+/uy;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const INDEX = /[-+]?\d+/y;
const OPERATOR = /!=|~=|<=|>=|=|<|>/y;
const REGULAR_EXPRESSION = /\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/uy;
/** Flags of regular expressions that say what is found; the others say how, and keep a state. */
const FLAGS = /^[imsuv]*$/;
const BLANKS = /\s*/y;
/** A name as paths show it: a string, its start, or a word. */
const LABEL = /"(?:[^"\\]|\\.)*?…(?=\])|"(?:[^"\\]|\\.)*"|[^\s\]"]+/uy;

/** Whether a pattern starts at the document, and its steps. */
export interface ParsedPattern {
    readonly absolute: boolean;
    readonly steps: readonly Step[];
}

/**
 * Reads a pattern.
 *
 * @throws QueryError that says where it is wrong.
 */
export function parsePattern(pattern: string): ParsedPattern {
    return new PatternParser(pattern).parse();
}

/** Reads a text from left to right. Brackets in brackets are read by recursion, as deep as the limit allows. */
class PatternParser {
    readonly #pattern: string;
    #at = 0;
    #depth = 0;

    constructor(pattern: string) {
        this.#pattern = pattern;
    }

    parse(): ParsedPattern {
        this.#skipBlanks();
        const absolute = this.#take("/");
        const steps = this.#steps();
        this.#skipBlanks();
        if (this.#at < this.#pattern.length) throw this.#unexpected('"/", "[" or the end');
        return { absolute, steps };
    }

    #steps(): Step[] {
        const steps = [this.#step()];
        while (this.#take("/")) steps.push(this.#step());
        return steps;
    }

    #step(): Step {
        if (this.#take("**")) {
            if (this.#match(/(?=[^\s/[\]=!~<>])/y) !== undefined) throw this.#unexpected('"/" or "[" after "**"');
            return this.#finish("deep", [], undefined);
        }
        if (this.#take("..")) return this.#finish("parent", [], undefined);
        if (this.#take(".")) return this.#finish("self", [], undefined);
        const names = this.#take("{") ? this.#alternatives() : [this.#name("a name, *, **, . or ..")];
        const key = this.#take(".") ? this.#name("a key after the point") : undefined;
        return this.#finish("children", names, key);
    }

    #finish(kind: Step["kind"], names: readonly NameTest[], key: NameTest | undefined): Step {
        const predicates: Predicate[] = [];
        while (this.#take("[")) predicates.push(this.#predicate());
        return { kind, names, key, predicates };
    }

    #alternatives(): NameTest[] {
        const names: NameTest[] = [];
        do {
            this.#skipBlanks();
            names.push(this.#name("a name"));
            this.#skipBlanks();
        } while (this.#take(","));
        if (!this.#take("}")) throw this.#unexpected('"," or "}"');
        return names;
    }

    #name(expected: string): NameTest {
        const quoted = this.#string();
        if (quoted !== undefined) return { text: quoted, wildcards: false, quoted: true };
        if (this.#take("()")) return { text: "()", wildcards: false, quoted: false };
        const text = this.#match(NAME)?.[0];
        if (text === undefined) throw this.#unexpected(expected);
        return { text, wildcards: hasWildcards(text), quoted: false };
    }

    #predicate(): Predicate {
        if (this.#depth === DEPTH_LIMIT) {
            throw this.#wrong(`brackets are nested deeper than ${DEPTH_LIMIT}`, this.#at - 1);
        }
        this.#depth++;
        this.#skipBlanks();
        const predicate = this.#index() ?? this.#conditions();
        this.#skipBlanks();
        if (!this.#take("]")) throw this.#unexpected('"]"');
        this.#depth--;
        return predicate;
    }

    /** `3` or `3 "R1"`; undefined where a path starts. */
    #index(): Predicate | undefined {
        const start = this.#at;
        const digits = this.#match(INDEX)?.[0];
        if (digits === undefined) return undefined;
        this.#skipBlanks();
        let label: string | undefined;
        if (this.#pattern[this.#at] !== "]") {
            // Only a blank makes what follows a label: `1/net` and `1.5` are paths.
            if (!/\s/.test(this.#pattern[this.#at - 1] as string) || /[=!~<>]/.test(this.#pattern[this.#at] ?? "")) {
                this.#at = start;
                return undefined;
            }
            label = this.#match(LABEL)?.[0];
            if (label === undefined) throw this.#unexpected('"]"');
        }
        const index = Number(digits);
        if (!Number.isSafeInteger(index)) throw this.#wrong("the index is too large", start);
        return { kind: "index", index, label };
    }

    #conditions(): Predicate {
        const conditions = [this.#condition()];
        for (;;) {
            this.#skipBlanks();
            if (this.#match(/or(?=\s)/y) === undefined) break;
            conditions.push(this.#condition());
        }
        return { kind: "condition", conditions };
    }

    #condition(): Condition {
        this.#skipBlanks();
        const negated = this.#take("!");
        this.#skipBlanks();
        const steps = this.#steps();
        this.#skipBlanks();
        const operator = this.#match(OPERATOR)?.[0];
        if (operator === undefined) return { negated, steps, comparison: undefined };
        this.#skipBlanks();
        return { negated, steps, comparison: this.#comparison(operator) };
    }

    #comparison(operator: string): Comparison {
        const start = this.#at;
        if (operator === "~=" && this.#pattern[start] === "/") return this.#regularExpression();
        const quoted = this.#string();
        const text = quoted ?? this.#match(WORD)?.[0];
        if (text === undefined) throw this.#unexpected("a value: a word, a number or a text in quotes");
        if (operator === "~=") return { kind: "wildcard", pattern: text };
        const number = quoted === undefined && NUMBER.test(text) ? Number(text) : undefined;
        if (operator === "=" || operator === "!=")
            return { kind: "equals", different: operator === "!=", text, number };
        if (number === undefined) throw this.#wrong(`${operator} compares numbers: expected a number`, start);
        return { kind: "order", operator: operator as NumberOperator, number };
    }

    #regularExpression(): Comparison {
        const start = this.#at;
        const found = this.#match(REGULAR_EXPRESSION);
        if (found === undefined) {
            throw this.#wrong("the regular expression is never closed (a text that starts with / needs quotes)", start);
        }
        const [, source = "", flags = ""] = found;
        if (!FLAGS.test(flags)) throw this.#wrong(`the flags of a regular expression can be i, m, s, u and v`, start);
        try {
            return { kind: "expression", expression: new RegExp(source, flags) };
        } catch (error) {
            throw this.#wrong((error as SyntaxError).message, start);
        }
    }

    /** A text in quotes, in which a backslash takes the next character as it is; undefined where none starts. */
    #string(): string | undefined {
        const start = this.#at;
        const quote = this.#pattern[start];
        if (quote !== '"' && quote !== "'") return undefined;
        let text = "";
        for (let at = start + 1; at < this.#pattern.length; at++) {
            const character = this.#pattern[at] as string;
            if (character === quote) {
                this.#at = at + 1;
                return text;
            }
            if (character === "\\" && at + 1 < this.#pattern.length) text += this.#pattern[++at] as string;
            else text += character;
        }
        throw this.#wrong("the quotes are never closed", start);
    }

    #take(text: string): boolean {
        if (!this.#pattern.startsWith(text, this.#at)) return false;
        this.#at += text.length;
        return true;
    }

    #match(expression: RegExp): RegExpExecArray | undefined {
        expression.lastIndex = this.#at;
        const found = expression.exec(this.#pattern);
        if (found === null) return undefined;
        this.#at += found[0].length;
        return found;
    }

    #skipBlanks(): void {
        this.#match(BLANKS);
    }

    #unexpected(expected: string): QueryError {
        const code = this.#pattern.codePointAt(this.#at);
        const found = code === undefined ? "the end" : JSON.stringify(String.fromCodePoint(code));
        return this.#wrong(`expected ${expected}, but found ${found}`, this.#at);
    }

    #wrong(message: string, position: number): QueryError {
        return new QueryError(message, this.#pattern, position);
    }
}
