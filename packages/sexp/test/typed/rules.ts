/**
 * The rules of zig/sexp/kicad/match.zig once more, over raw nodes and as plainly as they are written there: what Zig and typed objects say is
 * compared with it.
 */
import type { Node } from "@pyzig/sexp";
import type { Field, Model } from "@pyzig/sexp/kicad";

const LATEST = 255;

/** What the children of a list are. */
export interface Reading {
    readonly list: Node;
    readonly model: Model;
    /** The child lists of each field, in order. */
    readonly lists: Map<Field, Node[]>;
    /** The bare words that set flags. */
    readonly words: Map<Field, Node[]>;
    /** The atoms of positional fields. */
    readonly values: Map<Field, Node[]>;
    /** Children that belong to no field. */
    readonly rest: Node[];
}

/** Rule 1: whose lists start with a token. */
function ownerOf(model: Model, token: string, major: number): Field | undefined {
    const owners = model.fields.filter(
        (field) =>
            !field.derived &&
            (field.form === "child" || field.form === "repeated") &&
            tokensOf(field).some(([text]) => text === token),
    );
    return owners.find((field) => isOfVersion(field, token, major)) ?? owners[0];
}

function tokensOf(field: Field): (readonly [text: string, since: number, until: number])[] {
    if (field.type.kind === "union") return field.type.variants.map(({ token }) => [token.text, 0, LATEST]);
    return field.tokens.map(({ token, since, until }) => [token.text, since, until]);
}

function isOfVersion(field: Field, token: string, major: number): boolean {
    if (major < field.since || major > field.until) return false;
    return tokensOf(field).some(([text, since, until]) => text === token && since <= major && major <= until);
}

/** Rule 3: the flag that a bare word sets. */
function flagOf(model: Model, word: string, major: number): Field | undefined {
    const flags = model.fields.filter(
        (field) => isFlag(field) && !field.derived && tokensOf(field).some(([text]) => text === word),
    );
    return flags.find((field) => isOfVersion(field, word, major)) ?? flags[0];
}

export function isFlag(field: Field): boolean {
    const { kind } = field.type;
    return (
        (kind === "boolean" || kind === "toggle") && !field.list && (field.form === "child" || field.form === "word")
    );
}

/** Rule 6: whether an atom fits a field. */
export function fits(field: Field, atom: Node): boolean {
    const isNumber = atom.kind === "integer" || atom.kind === "float";
    const isSymbol = atom.kind === "symbol";
    const { type } = field;
    switch (type.kind) {
        case "text":
        case "bytes":
            return true;
        case "number":
            return isNumber;
        case "integer": {
            if (!isNumber) return false;
            const value = Number(atom.text);
            if (atom.kind === "float") return Number.isInteger(value) && Math.abs(value) <= 2 ** 53;
            const exact = BigInt(atom.text.replace("+", ""));
            return exact >= -(2n ** 63n) && exact < 2n ** 63n;
        }
        case "boolean":
            return isSymbol && ["yes", "no", "true", "false"].includes(atom.text);
        case "toggle":
            return isSymbol && ["yes", "no", "true", "false", "none"].includes(atom.text);
        case "enum":
            if (atom.kind === "string" && field.quoting !== "always" && field.quoting !== "bare_until_7") return false;
            return type.words.includes(textOf(atom));
        default:
            return false;
    }
}

export function textOf(atom: Node): string {
    return atom.kind === "string" ? String(atom.value) : atom.text;
}

/** What the children of a list belong to. */
export function readList(list: Node, model: Model, major: number): Reading {
    const reading: Reading = { list, model, lists: new Map(), words: new Map(), values: new Map(), rest: [] };
    const { children } = list;
    const first = children[0];
    const hasHead = list.kind !== "document" && !model.isHeadless && first?.isAtom === true;
    const atoms: Node[] = [];
    for (const child of hasHead ? children.slice(1) : children) {
        if (child.isList) {
            const owner =
                (child.head === undefined ? undefined : ownerOf(model, child.head, major)) ?? headlessOf(model, child);
            if (owner === undefined) reading.rest.push(child);
            else add(reading.lists, owner, child);
        } else {
            const flag = child.kind === "symbol" ? flagOf(model, child.text, major) : undefined;
            if (flag === undefined) atoms.push(child);
            else add(reading.words, flag, child);
        }
    }
    placeAtoms(model, atoms, reading);
    return reading;
}

/** Rule 2. */
function headlessOf(model: Model, list: Node): Field | undefined {
    const field = model.fields.find(({ form, derived }) => form === "headless" && !derived);
    if (field?.type.kind !== "model") return undefined;
    const value = field.type.model.fields.find(({ form }) => form === "positional");
    const [first] = list.children;
    return first?.isAtom && value !== undefined && fits(value, first) ? field : undefined;
}

/** Rule 4. */
function placeAtoms(model: Model, atoms: readonly Node[], reading: Reading): void {
    const fields = model.fields.filter(({ form, derived }) => form === "positional" && !derived);
    let current = 0;
    for (const [index, atom] of atoms.entries()) {
        const left = atoms.length - index;
        const taker = fields.findIndex((field, place) => {
            if (place < current) return false;
            if (field.list || isRequired(field)) return true;
            return fits(field, atom) && left > fields.slice(place + 1).filter(isRequired).length;
        });
        const field = fields[taker];
        if (field === undefined) reading.rest.push(atom);
        else {
            add(reading.values, field, atom);
            current = field.list ? taker : taker + 1;
        }
    }
}

export function isRequired(field: Field): boolean {
    return !field.list && !field.optional && field.default === undefined;
}

function add(map: Map<Field, Node[]>, field: Field, node: Node): void {
    map.set(field, [...(map.get(field) ?? []), node]);
}

/** The values in the list of a field (rule 5). */
export function valuesIn(list: Node): Node[] {
    return list.children.slice(1).filter((child) => child.isAtom);
}

/** What is odd about a list and all below it, as `check` has it. */
export class Oddities {
    /** Lists and atoms that are not known, or not of their type. */
    readonly unfit: Node[] = [];
    readonly duplicate: Node[] = [];
    readonly missingValue: Node[] = [];
    /** The list, once for each field that is missing. */
    readonly missingField: Node[] = [];

    constructor(list: Node, model: Model, major: number) {
        const stack: [Node, Model][] = [[list, model]];
        for (let entry = stack.pop(); entry !== undefined; entry = stack.pop())
            stack.push(...this.#look(...entry, major));
    }

    /** Returns the lists within that have models. */
    #look(list: Node, model: Model, major: number): [Node, Model][] {
        const reading = readList(list, model, major);
        this.unfit.push(...reading.rest);
        const inner: [Node, Model][] = [];
        for (const field of model.fields) {
            if (field.derived) continue;
            const lists = reading.lists.get(field) ?? [];
            const values = reading.values.get(field) ?? [];
            const parts = list.children.filter(
                (child) => lists.includes(child) || reading.words.get(field)?.includes(child),
            );
            const isRepeated = field.list && (field.isStructure || field.form === "repeated");
            if (!isRepeated) this.duplicate.push(...parts.slice(1));
            this.unfit.push(...values.filter((atom) => !isGood(field, atom)));
            for (const child of lists) {
                const itemModel = modelOf(field, child);
                if (itemModel === undefined) this.#lookAtValues(field, child);
                else inner.push([child, itemModel]);
            }
            const isMissing = parts.length === 0 && values.length === 0 && isRequired(field);
            if (isMissing && field.since <= major && major <= field.until) this.missingField.push(list);
        }
        return inner;
    }

    #lookAtValues(field: Field, list: Node): void {
        const takesAll = field.type.kind === "bytes" || (field.list && field.form === "child");
        const atoms = valuesIn(list);
        this.unfit.push(...list.children.slice(1).filter((child) => child.isList));
        this.unfit.push(...atoms.filter((atom, index) => (index > 0 && !takesAll) || !isGood(field, atom)));
        if (atoms.length === 0 && !takesAll && !isFlag(field) && !field.mayBeEmpty) this.missingValue.push(list);
    }
}

/** The model of a list of a field; undefined when it holds values. */
export function modelOf({ type }: Field, list: Node): Model | undefined {
    if (type.kind === "model") return type.model;
    return type.kind === "union" ? type.variants.find(({ token }) => token.text === list.head)?.model : undefined;
}

/** Whether an atom is a good value: words may be in quotes, and numbers are finite. */
function isGood(field: Field, atom: Node): boolean {
    if (field.type.kind === "enum") return field.type.words.includes(textOf(atom));
    return fits(field, atom) && (field.type.kind !== "number" || Number.isFinite(Number(atom.text)));
}
