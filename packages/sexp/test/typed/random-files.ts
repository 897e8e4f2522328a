/**
 * Random files that are nearly as the models say: lists and atoms at the wrong place, of the wrong type, missing, twice, or unknown.
 */
import type { Field, Model } from "@pyzig/sexp/kicad";
import type { Random } from "../random.ts";

const ATOMS = [
    "1",
    "-0",
    "+7",
    "1.0",
    "2.50",
    ".5",
    "1e3",
    "99999999999999999999",
    "9223372036854775807",
    "0x10",
    "nan",
    "yes",
    "no",
    "true",
    "false",
    "none",
    "abc",
    "locked",
    "hide",
    '"yes"',
    '""',
    '"a b"',
    '"1"',
    '"none"',
];
const LISTS = [
    "()",
    "((a) b)",
    '("a" 1)',
    "(1 2)",
    "(unheard_of 1)",
    "(1.5)",
    "(abc def)",
    "(version 1)",
    "(layer 1 2)",
    "(at)",
];

/** Writes a random file. `oddness` is how many percent of what it holds is odd. */
export function randomFile(model: Model, random: Random, oddness: number): string {
    return new Writer(random, oddness).file(model);
}

class Writer {
    readonly #random: Random;
    readonly #oddness: number;

    constructor(random: Random, oddness: number) {
        this.#random = random;
        this.#oddness = oddness;
    }

    file(model: Model): string {
        const { tokens = [], versions = [] } = model.file ?? {};
        const [from] = versions.length === 0 ? [1] : this.#one(versions);
        const isLetter = model.byName.get("version")?.type.kind === "text";
        const version = `(version ${isLetter ? `"${String.fromCharCode(64 + Math.max(1, from))}"` : Math.max(1, from)})`;
        const hasVersion = !this.#isOdd() && model.byName.has("version");
        const content = this.#content(model, 0, new Set(["version"]));
        const parts = hasVersion ? [version, ...content] : content;
        return tokens.length === 0
            ? parts.filter((part) => part.startsWith("(")).join("\n")
            : `(${this.#one(tokens)} ${parts.join(" ")})`;
    }

    #one<Item>(items: readonly Item[]): Item {
        return items[this.#random.below(items.length)] as Item;
    }

    #isOdd(): boolean {
        return this.#random.below(100) < this.#oddness;
    }

    /** What stands in a list, behind its head. */
    #content(model: Model, depth: number, without: ReadonlySet<string> = new Set()): string[] {
        const parts: string[] = [];
        for (const field of model.fields) {
            if (without.has(field.name) || field.derived) continue;
            const isNeeded = field.isRequired && !this.#isOdd();
            if (!isNeeded && this.#random.below(100) >= (field.form === "positional" ? 60 : depth > 3 ? 10 : 30))
                continue;
            const count = field.list && field.isStructure ? this.#random.below(3) : this.#isOdd() ? 2 : 1;
            for (let index = 0; index < count; index++) parts.push(...this.#field(field, depth));
        }
        if (this.#isOdd()) parts.splice(this.#random.below(parts.length + 1), 0, this.#one(ATOMS));
        if (this.#isOdd()) parts.splice(this.#random.below(parts.length + 1), 0, this.#one(LISTS));
        if (this.#isOdd() && parts.length > 1) {
            const [moved] = parts.splice(this.#random.below(parts.length), 1) as [string];
            parts.splice(this.#random.below(parts.length + 1), 0, moved);
        }
        return parts;
    }

    #field(field: Field, depth: number): string[] {
        const { type } = field;
        if (type.kind === "model") {
            if (depth > 5 && !field.isRequired) return [];
            const content = this.#content(type.model, depth + 1).join(" ");
            if (field.form === "headless") return [`(${content})`];
            return [`(${this.#one(field.tokens).token.text} ${content})`];
        }
        if (type.kind === "union") {
            if (depth > 5) return [];
            const variant = this.#one(type.variants);
            return [`(${variant.token.text} ${this.#content(variant.model, depth + 1).join(" ")})`];
        }
        const atoms = Array.from({ length: field.list ? this.#random.below(4) : this.#isOdd() ? 2 : 1 }, () =>
            this.#atom(field),
        );
        if (field.form === "positional") return atoms;
        const token = this.#one(field.tokens).token.text;
        if (field.form === "word") return [token];
        if (field.isFlag) return [this.#one([token, `(${token})`, `(${token} ${this.#atom(field)})`])];
        if (field.form === "repeated") return atoms.map((atom) => `(${token} ${atom})`);
        return [this.#isOdd() ? `(${token})` : `(${token} ${atoms.join(this.#isOdd() ? " (unheard_of) " : " ")})`];
    }

    #atom(field: Field): string {
        if (this.#isOdd()) return this.#one(ATOMS);
        const { type } = field;
        switch (type.kind) {
            case "number":
                return this.#one(["1", "-0.5", "2.50"]);
            case "integer":
                return this.#one(["1", "7", "20"]);
            case "boolean":
                return this.#one(["yes", "no", "true", "false"]);
            case "toggle":
                return this.#one(["yes", "no", "none"]);
            case "enum":
                return this.#one(type.words);
            case "bytes":
                return this.#one(["AAAA", '"AQID"']);
            default:
                return this.#one(['"text"', '""', "word", "1.50", '"two words"']);
        }
    }
}
