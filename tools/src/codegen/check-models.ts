import type { DataField, Manifest } from "./manifest-schema.ts";
import { camelCase } from "./names.ts";

/**
 * Checks what the shape of a manifest doesn't say about its models: that all they refer to is there, and that no two things have one name.
 *
 * @throws Error that names the first thing that is wrong
 */
export function checkModels(manifest: Manifest): void {
    const { models, model_enums, model_unions } = manifest;
    const described = {
        enum: new Set(model_enums.map(({ name }) => name)),
        model: new Set(models.map(({ name }) => name)),
        union: new Set(model_unions.map(({ name }) => name)),
    };
    checkNames([
        ...described.enum,
        ...models.flatMap(({ name }) => [name, `${name}Data`, `${name}Input`]),
        ...model_unions.flatMap(({ name }) => [name, `${name}Input`]),
    ]);
    if (described.enum.size < model_enums.length || described.model.size < models.length) {
        checkNames([...model_enums, ...models].map(({ name }) => name));
    }
    for (const union of model_unions) {
        for (const { model } of union.variants) checkReference(`a variant of ${union.name}`, "model", model, described);
    }
    for (const model of models) {
        checkNames(
            model.fields.map(({ name }) => camelCase(name)),
            ` in ${model.name}`,
        );
        for (const field of model.fields) checkField(`${model.name}.${field.name}`, field, described);
    }
}

type Described = Readonly<Record<"enum" | "model" | "union", ReadonlySet<string>>>;

function checkNames(names: readonly string[], place = ""): void {
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Error(`there are two things called "${twice}"${place}: one needs another name`);
}

function checkReference(place: string, kind: keyof Described, name: string, described: Described): void {
    if (!described[kind].has(name)) {
        throw new Error(`${place} is of the ${kind} "${name}", but the manifest doesn't describe it`);
    }
}

function checkField(place: string, { type, form, tokens }: DataField, described: Described): void {
    if (type.kind === "enum" || type.kind === "model" || type.kind === "union") {
        checkReference(place, type.kind, type.name, described);
    }
    if (type.kind === "union") {
        for (const { model } of type.variants) checkReference(`a variant of ${place}`, "model", model, described);
        return;
    }
    const isNamed = form === "child" || form === "word" || form === "repeated";
    if (isNamed && tokens.length === 0)
        throw new Error(`${place} needs a token: it is ${form === "word" ? "a word" : "in lists of its own"}`);
}
