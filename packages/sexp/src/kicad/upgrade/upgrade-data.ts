import type { Field, Model } from "../../model/schema.ts";
import { findToken } from "../../model/tokens.ts";
import { boardSteps } from "./board-steps.ts";
import { footprintSteps } from "./footprint-steps.ts";
import { graphicSteps } from "./graphic-steps.ts";
import { schematicSteps } from "./schematic-steps.ts";
import { symbolSteps } from "./symbol-steps.ts";
import type { Loose, UpgradeContext, UpgradeStep } from "./upgrade-context.ts";
import { upgradeUuid } from "./uuid-steps.ts";
import { worksheetSteps } from "./worksheet-steps.ts";

const steps: ReadonlyMap<string, UpgradeStep> = new Map([
    ...boardSteps,
    ...footprintSteps,
    ...graphicSteps,
    ...schematicSteps,
    ...symbolSteps,
    ...worksheetSteps,
]);

/**
 * Makes the plain object of the new version out of one of the old version.
 *
 * The steps of a model change what is said in another way now. What the new version has no field for then is left out. Tokens, quotes and flags
 * follow from the version when the object is written.
 */
export function upgradeData(
    model: Model,
    data: Loose,
    context: UpgradeContext,
    place: string,
    parent?: Model | undefined,
): Loose {
    const object: Loose = {};
    for (const [key, value] of Object.entries(data)) if (!isSpelling(model, key)) object[key] = value;
    upgradeExtra(model, object, context, place);
    upgradeUuid(model, object, context, place, parent);
    steps.get(model.name)?.(object, context, place, parent);
    for (const field of model.fields) {
        upgradeField(model, field, object, context, place);
        if (data[field.name] !== undefined) noteToken(field, context, place);
    }
    return object;
}

/** Whether a key says how the old file was spelled. Sublayers of a stackup go by the order of what is in the list. */
function isSpelling(model: Model, key: string): boolean {
    return key === "$head" || key === "$source" || (key === "$order" && model.name !== "StackupLayer");
}

/** Early versions have written some lists twice: the second one is left out. What is not known at all stays. */
function upgradeExtra(model: Model, object: Loose, { to, log }: UpgradeContext, place: string): void {
    const extra = object.$extra as readonly string[] | undefined;
    if (extra === undefined) return;
    const kept = extra.filter((text) => {
        const head = /^\(([^\s()"]+)/.exec(text)?.[1];
        const token = head === undefined ? undefined : findToken(head);
        const field = token === undefined ? undefined : model.ownerOf(token, to);
        if (field === undefined || field.list || object[field.name] === undefined) return true;
        log.add(`a second (${head} …) of ${model.name} is left out`, place);
        return false;
    });
    if (kept.length === 0) delete object.$extra;
    else {
        object.$extra = kept;
        log.add("what is not known here stays as it is", place);
    }
}

function upgradeField(model: Model, field: Field, object: Loose, context: UpgradeContext, place: string): void {
    const value = object[field.name];
    if (value === undefined) return;
    const { from, to, log } = context;
    if (to < field.since || to > field.until) {
        delete object[field.name];
        if (!IMPLIED.has(`${model.name}.${field.name}`)) log.add(`${nameOf(model, field, from)} is left out`, place);
        return;
    }
    if (!field.isStructure) return;
    const inner = (item: unknown, index: number | undefined): Loose => {
        const child = childModel(field, item as Loose);
        const where = `${place}/${field.name}${index === undefined ? "" : `[${index}]`}`;
        return child === undefined ? (item as Loose) : upgradeData(child, item as Loose, context, where, model);
    };
    if (Array.isArray(value)) {
        object[field.name] = value.map(inner);
        return;
    }
    const child = inner(value, undefined);
    // A net without a name is no net, from version 10 on.
    if (childModel(field, child)?.name === "Net" && to >= 10 && (child.name ?? "") === "") delete object[field.name];
    else object[field.name] = child;
}

/** Notes that a list has another head. */
function noteToken(field: Field, { from, to, log }: UpgradeContext, place: string): void {
    if (field.tokens.length === 0 || field.form === "positional" || to > field.until) return;
    const [before, after] = [field.tokenFor(from).text, field.tokenFor(to).text];
    if (before !== after) log.add(`(${before} …) is (${after} …)`, place);
}

/** What other fields say in its place, so that nothing is lost. */
const IMPLIED: ReadonlySet<string> = new Set(["Zone.netName", "Net.number", "Board.host", "GraphicLine.angle"]);

function nameOf(model: Model, field: Field, from: number): string {
    if (field.form === "positional" || field.tokens.length === 0) return `the ${field.name} of ${model.name}`;
    return `(${field.tokenFor(from).text} …) of ${model.name}`;
}

function childModel(field: Field, item: Loose): Model | undefined {
    const { type } = field;
    if (type.kind === "model") return type.model;
    if (type.kind === "union") return type.variants.find(({ kind }) => kind === item.kind)?.model;
    return undefined;
}
