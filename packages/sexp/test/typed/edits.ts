/**
 * Every edit that a field can have, with what takes it back.
 */
import type { Field, Model, ModelList, ModelObject, ValueList } from "@pyzig/sexp/kicad";
import { modelOf, read, write } from "./objects.ts";
import { sampleItem, sampleOf } from "./samples.ts";

/** An edit with its inverse. */
export interface Edit {
    readonly name: string;
    /** Whether the text is to be another one after the edit. */
    readonly changes: boolean;
    apply(): unknown;
    undo(): unknown;
}

/** The edits of a field of an object in a file of a major version. */
export function editsOf(object: ModelObject, field: Field, major: number, turn: number): Edit[] {
    if (field.list)
        return field.isStructure ? itemEdits(object, field, major, turn) : valueEdits(object, field, major, turn);
    return field.isStructure ? structureEdits(object, field, major, turn) : scalarEdits(object, field, major, turn);
}

function edit(name: string, apply: () => unknown, undo: () => unknown, changes = true): Edit {
    return { name, changes, apply, undo };
}

/** Whether a list has a field, and not only what its absence means. */
export function isPresent(object: ModelObject, field: Field): boolean {
    if (field.form === "positional") {
        const value = read(object, field);
        if (field.default === undefined || value !== field.default) return value !== undefined;
        return field.name in object.toJSON();
    }
    const tokens = new Set([...field.ownTokens()].map(({ text }) => text));
    const { children } = object.node;
    return children.some((child) =>
        child.isList
            ? field.form !== "word" && child.head !== undefined && tokens.has(child.head)
            : field.isFlag && child !== children[0] && child.kind === "symbol" && tokens.has(child.text),
    );
}

/** A value that isn't the one a field has; a word that nobody knows where the only one there is has been taken. */
function otherThan(value: unknown, field: Field, major: number, turn: number): unknown {
    // Another version of the file would be another meaning for all that is in it.
    if (field.name === "version" && field.model.file !== undefined && typeof value === "number") return value + 1;
    if (field.type.kind === "enum" && field.type.words.length === 1)
        return value === undefined ? field.type.words[0] : "unheard_of";
    const first = sampleItem(field, major, turn);
    return first === value ? sampleItem(field, major, turn + 1) : first;
}

function scalarEdits(object: ModelObject, field: Field, major: number, turn: number): Edit[] {
    const value = read(object, field);
    const wasPresent = isPresent(object, field);
    const before = wasPresent ? value : undefined;
    const edits = [
        edit(
            "the same",
            () => write(object, field, value),
            () => {},
            false,
        ),
    ];
    const other = otherThan(value, field, major, turn);
    if (other === "unheard_of" && field.form === "positional") return edits;
    if (!(wasPresent === false && field.isRequired)) {
        edits.push(
            edit(
                `set ${JSON.stringify(other)}`,
                () => write(object, field, other),
                () => write(object, field, before),
                other !== false && other !== "no",
            ),
        );
    }
    if (field.default !== undefined && !wasPresent) {
        edits.push(
            edit(
                `set ${JSON.stringify(other)}, the default`,
                () => write(object, field, other),
                () => write(object, field, value),
            ),
        );
    }
    if (wasPresent && !field.isRequired) {
        edits.push(
            edit(
                "remove",
                () => write(object, field, undefined),
                () => write(object, field, value),
            ),
        );
        edits.push(
            edit(
                "remove, add another",
                () => {
                    write(object, field, undefined);
                    write(object, field, other);
                },
                () => write(object, field, value),
                false,
            ),
        );
    }
    return edits;
}

function structureEdits(object: ModelObject, field: Field, major: number, turn: number): Edit[] {
    const value = read(object, field) as ModelObject | undefined;
    const sample = sampleOf(field, major, turn, 6);
    if (value === undefined) {
        return [
            edit(
                "the same",
                () => write(object, field, undefined),
                () => {},
                false,
            ),
            edit(
                "add",
                () => write(object, field, sample),
                () => write(object, field, undefined),
            ),
        ];
    }
    const data = value.toJSON();
    const edits = [
        edit(
            "the same object",
            () => write(object, field, value),
            () => {},
            false,
        ),
        edit(
            "the same data",
            () => write(object, field, data),
            () => {},
            false,
        ),
        edit(
            "a copy",
            () => write(object, field, value.clone()),
            () => write(object, field, value),
            false,
        ),
        edit(
            "set",
            () => write(object, field, sample),
            () => write(object, field, data),
            false,
        ),
    ];
    if (!field.isRequired) {
        edits.push(
            edit(
                "remove, set data",
                () => write(object, field, undefined),
                () => write(object, field, data),
            ),
            edit(
                "remove, set object",
                () => write(object, field, undefined),
                () => write(object, field, value),
            ),
        );
    }
    return edits;
}

function valueEdits(object: ModelObject, field: Field, major: number, turn: number): Edit[] {
    const list = read(object, field) as ValueList<unknown>;
    const values = list.toArray();
    const sample = sampleItem(field, major, turn);
    const edits = [
        edit(
            "the same",
            () => write(object, field, values),
            () => {},
            false,
        ),
        edit(
            "push",
            () => list.push(sample),
            () => list.removeAt(-1),
        ),
        edit(
            "set all",
            () => write(object, field, [sample, sample, sample]),
            () => write(object, field, values),
            false,
        ),
    ];
    if (values.length === 0) return edits;
    edits.push(
        edit(
            "insert first",
            () => list.insert(0, sample),
            () => list.removeAt(0),
        ),
        edit(
            "remove first",
            () => list.removeAt(0),
            () => list.insert(0, values[0]),
        ),
        edit(
            "remove last",
            () => list.removeAt(-1),
            () => list.push(values.at(-1)),
        ),
        edit(
            "set one",
            () => setAt(list, 0, otherThan(values[0], field, major, turn)),
            () => setAt(list, 0, values[0]),
        ),
        edit(
            "clear",
            () => list.clear(),
            () => write(object, field, values),
        ),
        edit(
            "reverse",
            () => write(object, field, values.toReversed()),
            () => write(object, field, values),
            false,
        ),
    );
    return edits;
}

function setAt(list: object, index: number, value: unknown): void {
    (list as Record<number, unknown>)[index] = value;
}

function itemEdits(object: ModelObject, field: Field, major: number, turn: number): Edit[] {
    const list = read(object, field) as ModelList<ModelObject, unknown>;
    const items = list.toArray();
    const sample = sampleItem(field, major, turn, 6);
    let added: ModelObject | undefined;
    const removeAdded = (): void => void list.remove(added as ModelObject);
    const edits = [
        edit(
            "push, remove",
            () => {
                added = list.push(sample);
            },
            removeAdded,
        ),
        edit(
            "push a created object, remove",
            () => {
                added = list.push(createdItem(object, field, turn, sample as { kind?: string }));
            },
            removeAdded,
        ),
        edit(
            "the same objects",
            () => write(object, field, items),
            () => {},
            false,
        ),
        edit(
            "the same data",
            () =>
                write(
                    object,
                    field,
                    list.toJSON().map((data, index) => withKind(data, items[index] as ModelObject, field)),
                ),
            () => {},
            false,
        ),
    ];
    if (items.length === 0) return edits;
    const middle = (turn * 7) % items.length;
    const item = items[middle] as ModelObject;
    edits.push(
        edit(
            "insert, remove",
            () => {
                added = list.insert(middle, sample);
            },
            removeAdded,
        ),
        edit(
            "remove, insert",
            () => list.remove(item),
            () => list.insert(middle, item),
        ),
        edit(
            "removeAt last, push",
            () => {
                added = list.removeAt(-1);
            },
            () => list.push(added as ModelObject),
        ),
        edit(
            "set at an index",
            () => setAt(list, middle, sample),
            () => setAt(list, middle, item),
            false,
        ),
        edit(
            "clear",
            () => list.clear(),
            isContiguous(items)
                ? () => list.push(...items)
                : () => items.toReversed().map((each) => list.insert(0, each)),
        ),
        edit(
            "a clone",
            () => {
                added = list.insert(middle + 1, item.clone());
            },
            removeAdded,
        ),
    );
    if (items.length === 1) return edits;
    const places = new Map(items.map((each, index) => [each, index]));
    const place = (each: ModelObject): number => places.get(each) as number;
    edits.push(
        edit(
            "move there and back",
            () => list.move(item, items.length - 1),
            () => list.move(item, middle),
            false,
        ),
        edit(
            "move to the front and back",
            () => list.move(items.at(-1) as ModelObject, 0),
            () => list.move(list.at(0) as ModelObject, -1),
            false,
        ),
        edit(
            "sort and restore",
            () => list.sort((left, right) => place(right) - place(left)),
            () => list.sort((left, right) => place(left) - place(right)),
            false,
        ),
        edit(
            "remove some",
            () => {
                added = undefined;
                list.removeWhere((_, index) => index % 2 === middle % 2);
            },
            () => {
                for (const [index, each] of items.entries()) if (each.isDetached) list.insert(index, each);
            },
        ),
    );
    return edits;
}

/** A typed object of a sample, that stands nowhere. */
function createdItem(
    owner: ModelObject,
    field: Field,
    turn: number,
    { kind: _, ...data }: { kind?: string },
): ModelObject {
    const models = [...field.variants.values()].map(({ model }) => model);
    const model = models[turn % models.length] as Model;
    return (model.type() as unknown as CreatingClass).create(owner, data);
}

/** A class of typed objects, as one that can make them of any plain object. */
interface CreatingClass {
    create(owner: ModelObject, data: object): ModelObject;
}

/** Whether there is nothing else between items. */
function isContiguous(items: readonly ModelObject[]): boolean {
    return items.every((item, index) => index === items.length - 1 || item.node.next === items[index + 1]?.node);
}

/** The plain object of an item, with its kind where there are several. */
function withKind(data: unknown, item: ModelObject, field: Field): unknown {
    if (field.type.kind !== "union") return data;
    const variant = field.type.variants.find((each) => each.token.text === item.node.head);
    return {
        kind: variant?.kind ?? field.type.variants.find((each) => each.model === modelOf(item))?.kind,
        ...(data as object),
    };
}
