/**
 * Goes through typed objects by their models, for tests that hold for every field of every class.
 */
import * as kicad from "@pyzig/sexp/kicad";
import { type Field, type Model, type ModelConstructor, ModelList, ModelObject } from "@pyzig/sexp/kicad";

/** All classes of typed objects. */
export const classes: readonly ModelConstructor[] = (Object.values(kicad) as unknown[])
    .filter((value) => typeof value === "function" && value.prototype instanceof ModelObject)
    .map((value) => value as ModelConstructor);

/** The description of an object's class. */
export function modelOf(object: ModelObject): Model {
    return (object.constructor as unknown as ModelConstructor).model;
}

/** The value of a field. */
export function read(object: ModelObject, field: Field): unknown {
    return (object as unknown as Record<string, unknown>)[field.name];
}

/** Gives a field a value. */
export function write(object: ModelObject, field: Field, value: unknown): void {
    (object as unknown as Record<string, unknown>)[field.name] = value;
}

/** `Pad.drill`, for messages. */
export function label(object: ModelObject, field: Field): string {
    return `${object.constructor.name}.${field.name}`;
}

/** Whether files of a major version have a field. */
export function isOfVersion(field: Field, major: number): boolean {
    return field.since <= major && major <= field.until;
}

/** The typed objects right within one, those of derived fields left out: other fields hold them. */
export function* objectsIn(object: ModelObject): Generator<ModelObject> {
    for (const field of modelOf(object).fields) {
        if (field.derived || !field.isStructure) continue;
        const value = read(object, field);
        if (value instanceof ModelObject) yield value;
        else if (value instanceof ModelList) yield* value as Iterable<ModelObject>;
    }
}

/** An object and all below it. */
export function* objectsBelow(top: ModelObject): Generator<ModelObject> {
    const stack = [top];
    for (let object = stack.pop(); object !== undefined; object = stack.pop()) {
        yield object;
        stack.push(...[...objectsIn(object)].reverse());
    }
}

/** Reads every field of an object, derived ones and items of lists too. Returns how many there are. */
export function touch(object: ModelObject): number {
    let count = 0;
    for (const field of modelOf(object).fields) {
        const value = read(object, field);
        count++;
        if (field.list) for (const _ of value as Iterable<unknown>) count++;
    }
    return count;
}
