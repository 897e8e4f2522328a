/**
 * What a list of a file holds, as data: the generated code describes every model with these classes, and everything that reads, checks or
 * writes typed objects goes by them.
 */
import type { ModelConstructor } from "./model-object.ts";
import { type Token, tokenOf } from "./tokens.ts";

/** How the value of a field stands in the list of its model. */
export type Form = "child" | "positional" | "word" | "repeated" | "headless";
/** What a number measures. */
export type Unit = "none" | "millimetre" | "degree" | "ratio" | "fixed6";
/** How new text is written. */
export type Quoting = "automatic" | "always" | "never" | "bare_until_7";
/** How a new flag is written. */
export type FlagStyle =
    | "automatic"
    | "yes_no"
    | "word_until_8"
    | "word_until_9"
    | "true_false_until_7"
    | "parenthesized_until_7"
    | "parenthesized"
    | "word";
/** How bytes are written. */
export type Codec = "base64" | "compressed";

/** A kind of list within a union. */
export interface Variant {
    /** What tells it from the others in TypeScript: `line`. */
    readonly kind: string;
    /** The head of its lists: `gr_line`. */
    readonly token: Token;
    readonly model: Model;
}

/** The type of a field's value, or of the values in its list. */
export type ValueType =
    | { readonly kind: "number" | "integer" | "text" | "boolean" | "toggle" | "bytes" }
    | { readonly kind: "enum"; readonly name: string; readonly words: readonly string[] }
    | { readonly kind: "model"; readonly model: Model }
    | { readonly kind: "union"; readonly name: string; readonly variants: readonly Variant[] };

/** As {@link ValueType}, before the models can be named: they refer to each other. */
export type TypeDefinition =
    | { readonly kind: "number" | "integer" | "text" | "boolean" | "toggle" | "bytes" }
    | { readonly kind: "enum"; readonly name: string; readonly words: readonly string[] }
    | { readonly kind: "model"; readonly model: () => ModelConstructor }
    | {
          readonly kind: "union";
          readonly name: string;
          readonly variants: readonly (readonly [kind: string, token: string, model: () => ModelConstructor])[];
      };

/** A token with the first and the last major version of KiCad that writes it. */
export type TokenDefinition = string | readonly [token: string, since: number, until: number];

/** What the generated code says of a field; what it leaves out is as usual. */
export interface FieldDefinition {
    readonly name: string;
    readonly type: TypeDefinition;
    /** The usual one last. */
    readonly tokens?: readonly TokenDefinition[];
    readonly form?: Form;
    readonly unit?: Unit;
    readonly quoting?: Quoting;
    readonly flag?: FlagStyle;
    readonly codec?: Codec;
    readonly since?: number;
    readonly until?: number;
    readonly derived?: boolean;
    readonly mayBeEmpty?: boolean;
    readonly list?: boolean;
    readonly optional?: boolean;
    readonly default?: number | boolean | string;
}

/** What the generated code says of a kind of file. */
export interface FileDefinition {
    readonly kind: string;
    /** The heads of the file's root; none when the file has many top-level lists. */
    readonly tokens: readonly string[];
    /** The endings of names of such files, with their point, or whole names. */
    readonly endings: readonly string[];
    /** By the first version of the format, ascending: the major version of KiCad that writes it. */
    readonly versions: readonly (readonly [from: number, major: number])[];
    /** The newest version that the models describe. */
    readonly newest?: number;
    readonly layout: "normal" | "library_table";
}

/** The last major version of KiCad; what has no end is valid up to here. */
export const LATEST = 255;

/** A field of a model. */
export class Field {
    /** The model it is a field of. */
    readonly model: Model;
    readonly name: string;
    /** Its place among the fields of the model, which is the order in which KiCad writes them. */
    readonly index: number;
    readonly tokens: readonly { readonly token: Token; readonly since: number; readonly until: number }[];
    readonly form: Form;
    readonly unit: Unit;
    readonly quoting: Quoting;
    readonly flag: FlagStyle;
    readonly codec: Codec | undefined;
    readonly since: number;
    readonly until: number;
    readonly derived: boolean;
    /** Whether a list without a value means an empty text. */
    readonly mayBeEmpty: boolean;
    readonly list: boolean;
    readonly optional: boolean;
    readonly default: number | boolean | string | undefined;
    /** Where the value of a positional field is for sure, after the head; -1 when that depends on what precedes it. */
    fixedPosition = -1;
    /** Whether the model is a tuple of numbers, whose place is the field's index. */
    isInTuple = false;
    readonly #type: TypeDefinition;
    #resolved: ValueType | undefined;
    #models: Map<Token, Variant> | undefined;
    #contested: boolean | undefined;

    constructor(definition: FieldDefinition, index: number, model: Model) {
        this.model = model;
        this.name = definition.name;
        this.index = index;
        this.tokens = (definition.tokens ?? []).map((token) =>
            typeof token === "string"
                ? { token: tokenOf(token), since: 0, until: LATEST }
                : { token: tokenOf(token[0]), since: token[1], until: token[2] },
        );
        this.form = definition.form ?? "child";
        this.unit = definition.unit ?? "none";
        this.quoting = definition.quoting ?? "automatic";
        this.flag = definition.flag ?? "automatic";
        this.codec = definition.codec;
        this.since = definition.since ?? 0;
        this.until = definition.until ?? LATEST;
        this.derived = definition.derived ?? false;
        this.mayBeEmpty = definition.mayBeEmpty ?? false;
        this.list = definition.list ?? false;
        this.optional = definition.optional ?? false;
        this.default = definition.default;
        this.#type = definition.type;
    }

    /** The type of the value, or of the values in the list. */
    get type(): ValueType {
        this.#resolved ??= resolve(this.#type);
        return this.#resolved;
    }

    /** Whether a list without the field is broken. */
    get isRequired(): boolean {
        return !this.list && !this.optional && this.default === undefined;
    }

    /** Whether the values are lists with a model. */
    get isStructure(): boolean {
        const { kind } = this.#type;
        return kind === "model" || kind === "union";
    }

    /** Whether the field can be the bare word of its token among the atoms. */
    get isFlag(): boolean {
        if (this.list || this.form === "positional") return false;
        const { kind } = this.#type;
        return kind === "boolean" || kind === "toggle";
    }

    /** The variants by the heads of their lists; a field of one model has one for each of its tokens. */
    get variants(): ReadonlyMap<Token, Variant> {
        this.#models ??= variantsOf(this);
        return this.#models;
    }

    /** Whether another field of the model has one of its tokens: then the version of the file decides which field a list belongs to. */
    get isContested(): boolean {
        if (this.derived) return false;
        this.#contested ??= [...this.ownTokens()].some((token) => this.model.hasSeveralOwners(token));
        return this.#contested;
    }

    /** The heads of the lists that hold the field. */
    ownTokens(): Iterable<Token> {
        return this.isStructure ? this.variants.keys() : this.tokens.map(({ token }) => token);
    }

    /** Whether files of a major version have the field. */
    isIn(major: number): boolean {
        return this.since <= major && major <= this.until;
    }

    /** Whether files of a major version have the field with that head. */
    isOf(token: Token, major: number): boolean {
        if (!this.isIn(major)) return false;
        const alias = this.tokens.find((known) => known.token === token);
        return alias === undefined || (alias.since <= major && major <= alias.until);
    }

    /** The token of a field or a variant of it that is written to files of a major version. */
    tokenFor(major: number): Token {
        const fitting = this.tokens.find(({ since, until }) => since <= major && major <= until);
        const token = fitting ?? this.tokens[this.tokens.length - 1];
        if (token === undefined) throw new TypeError(`the field ${this.name} has no token of its own`);
        return token.token;
    }
}

/** What is unusual about a model. */
export interface ModelOptions {
    /** The kind of file whose root it describes. */
    readonly file?: FileDefinition | undefined;
    /** Whether its lists start with a value instead of a token. */
    readonly isHeadless?: boolean | undefined;
}

/** What a class of typed objects stands for. */
export class Model {
    readonly name: string;
    readonly type: () => ModelConstructor;
    readonly fields: readonly Field[];
    readonly byName: ReadonlyMap<string, Field>;
    /** The positional fields, in order. */
    readonly positional: readonly Field[];
    /** The flags that may stand as bare words among the atoms, by the word. */
    readonly words: ReadonlyMap<string, Field>;
    readonly file: FileDefinition | undefined;
    /** Whether its lists start with a value instead of a token. */
    readonly isHeadless: boolean;
    /** Whether a tuple of the values stands for an object: all fields are positional. */
    readonly isTuple: boolean;
    #ownersByToken: ReadonlyMap<Token, readonly Field[]> | undefined;

    constructor(
        name: string,
        type: () => ModelConstructor,
        fields: readonly FieldDefinition[],
        { file, isHeadless = false }: ModelOptions = {},
    ) {
        this.name = name;
        this.isHeadless = isHeadless;
        this.type = type;
        this.fields = fields.map((field, index) => new Field(field, index, this));
        this.byName = new Map(this.fields.map((field) => [field.name, field]));
        this.positional = this.fields.filter((field) => field.form === "positional");
        this.words = new Map(
            this.fields
                .filter((field) => field.isFlag)
                .flatMap((field) => field.tokens.map(({ token }) => [token.text, field] as const)),
        );
        this.file = file;
        const isNumeric = fields.every(({ type }) => type.kind === "number");
        this.isTuple = this.fields.every((field) => field.form === "positional" && !field.list);
        if (this.isTuple && isNumeric) for (const field of this.fields) field.isInTuple = true;
        if (this.words.size === 0) {
            for (const [position, field] of this.positional.entries()) {
                const isLast = !field.isRequired;
                // One that may be missing leaves its atom to those behind it that may not.
                if (isLast && this.positional.slice(position + 1).some((later) => later.isRequired)) break;
                if (!field.list) field.fixedPosition = position;
                if (isLast) break;
            }
        }
    }

    /** The field that the lists with a head belong to, in files of a major version; undefined when there is none. */
    ownerOf(token: Token, major: number): Field | undefined {
        const owners = this.#owners.get(token);
        if (owners === undefined || owners.length === 1) return owners?.[0];
        return owners.find((field) => field.isOf(token, major)) ?? owners[0];
    }

    /** Whether the version of the file decides which field the lists with a head belong to. */
    hasSeveralOwners(token: Token): boolean {
        return (this.#owners.get(token)?.length ?? 0) > 1;
    }

    /** The fields that own lists, by the heads; those that are derived own nothing. */
    get #owners(): ReadonlyMap<Token, readonly Field[]> {
        if (this.#ownersByToken !== undefined) return this.#ownersByToken;
        const map = new Map<Token, Field[]>();
        for (const field of this.fields) {
            if (field.derived || field.form === "word") continue;
            for (const token of field.ownTokens()) {
                const owners = map.get(token);
                if (owners === undefined) map.set(token, [field]);
                else owners.push(field);
            }
        }
        this.#ownersByToken = map;
        return map;
    }

    /** The field of lists that start with a value instead of a head. */
    get headless(): Field | undefined {
        return this.fields.find((field) => field.form === "headless");
    }
}

function resolve(type: TypeDefinition): ValueType {
    switch (type.kind) {
        case "model":
            return { kind: "model", model: type.model().model };
        case "union":
            return {
                kind: "union",
                name: type.name,
                variants: type.variants.map(([kind, token, model]) => ({
                    kind,
                    token: tokenOf(token),
                    model: model().model,
                })),
            };
        default:
            return type;
    }
}

function variantsOf(field: Field): Map<Token, Variant> {
    const { type } = field;
    if (type.kind === "union") return new Map(type.variants.map((variant) => [variant.token, variant]));
    if (type.kind !== "model") return new Map();
    if (field.form === "headless") {
        const token = tokenOf("");
        return new Map([[token, { kind: field.name, token, model: type.model }]]);
    }
    return new Map(field.tokens.map(({ token }) => [token, { kind: token.text, token, model: type.model }]));
}
