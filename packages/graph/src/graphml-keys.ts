import { Float, type Literal } from "./literal.ts";
import { escapeQuoted, replaceForbidden } from "./xml-text.ts";

/** What GraphML calls the types of values. */
type Kind = "boolean" | "long" | "double" | "string";

/** A value as it is kept. */
export type Value = Literal | Float;

/** What a key is declared for. */
export type Domain = "node" | "edge" | "graph";

/** A value and the key that it is declared under. */
export interface Datum {
    readonly key: Key;
    readonly value: Value;
}

/** One declared key. */
class Key {
    /** What data refer to. */
    readonly id: string;
    /** What it is for. */
    readonly domain: Domain;
    /** What it is called, which no other of the domain is. */
    readonly name: string;
    readonly #kinds: Set<Kind> = new Set();
    #isExactAsDouble = true;

    /** Makes a key without values. */
    constructor(id: string, domain: Domain, name: string) {
        this.id = id;
        this.domain = domain;
        this.name = name;
    }

    /** Takes a value into account. */
    note(value: Value): void {
        this.#kinds.add(kindOf(value));
        if (typeof value === "bigint" && BigInt(Number(value)) !== value) this.#isExactAsDouble = false;
    }

    /** The narrowest type that holds all its values exactly. */
    get kind(): Kind {
        const [first, ...others] = this.#kinds;
        if (first !== undefined && others.length === 0) return first;
        const isNumeric = !this.#kinds.has("string") && !this.#kinds.has("boolean");
        return isNumeric && this.#isExactAsDouble ? "double" : "string";
    }
}

/** GraphML's integers end at 2^63-1; larger ones are exact as text. */
function kindOf(value: Value): Kind {
    if (typeof value === "boolean") return "boolean";
    if (typeof value === "bigint") return value < 2n ** 63n ? "long" : "string";
    if (typeof value === "number") return Number.isSafeInteger(value) && !Object.is(value, -0) ? "long" : "double";
    return value instanceof Float ? "double" : "string";
}

/** The keys of a document. */
export class GraphmlKeys {
    readonly #keys: Key[] = [];
    readonly #bySource: Map<string, Key> = new Map();
    readonly #names: Set<string> = new Set();

    /** Notes values. Those from other sources, though of one name, are declared apart. */
    note(domain: Domain, values: Iterable<readonly [string, Value]>, source = "attribute"): Datum[] {
        return Array.from(values, ([name, value]) => {
            const path = `${domain} ${source} ${name}`;
            let key = this.#bySource.get(path);
            if (key === undefined) {
                key = new Key(`d${this.#keys.length}`, domain, this.#freeName(domain, name));
                this.#keys.push(key);
                this.#bySource.set(path, key);
            }
            key.note(value);
            return { key, value };
        });
    }

    /** The elements that declare them, once all values were noted. */
    declarations(): string[] {
        return this.#keys.map(({ id, domain, name, kind }) => {
            const attributes = `id="${id}" for="${domain}" attr.name="${escapeQuoted(name)}" attr.type="${kind}"`;
            return `    <key ${attributes}/>`;
        });
    }

    /** The name as XML can hold it; names that would be the same get underscores. */
    #freeName(domain: Domain, wanted: string): string {
        let name = replaceForbidden(wanted);
        while (this.#names.has(`${domain} ${name}`)) name += "_";
        this.#names.add(`${domain} ${name}`);
        return name;
    }
}
