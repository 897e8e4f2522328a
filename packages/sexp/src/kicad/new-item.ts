/**
 * What items that are made have in common.
 */
import { randomUUID } from "node:crypto";
import { wrongType } from "@pyzig/core";
import { Board, type Footprint, type PointInput } from "../gen/models.ts";
import { ModelError } from "../model/model-error.ts";
import type { ModelList } from "../model/model-list.ts";
import type { ModelObject } from "../model/model-object.ts";
import { versionOf } from "./board-of.ts";
import { notFound } from "./item-error.ts";
import { findLayer, layersOf } from "./layers/board-layers.ts";

/** What all calls that add an item can be told. */
export interface NewItemOptions {
    /**
     * The uuid, or a function that makes one for each item that is added. Default: random ones. Files of KiCad 5 need none, and get only one that is
     * given.
     */
    readonly uuid?: string | (() => string) | undefined;
    /** Whether it can't be moved. Default false. */
    readonly locked?: boolean | undefined;
}

/** The first version that gives every item a uuid. */
const WITH_UUIDS = 6;

/** The uuid of an item that is made. */
export function newUuid(owner: ModelObject, uuid: NewItemOptions["uuid"]): string | undefined {
    if (typeof uuid === "function") return uuid();
    if (uuid !== undefined) return uuid;
    return versionOf(owner) < WITH_UUIDS ? undefined : randomUUID();
}

/** Throws where a call has one uuid for several items. */
export function requireSeveralUuids(uuid: NewItemOptions["uuid"], count: number, call: string): void {
    if (typeof uuid === "string" && count > 1)
        throw wrongType(uuid, call, "uuid", `a function that makes uuids: there are ${count} items`);
}

/**
 * The layers of a board as its items name them, given either of their names. Footprints of libraries have whatever layers they name.
 *
 * @throws ItemError for a layer that the board doesn't have.
 */
export function layersFor(owner: Board | Footprint, layers: Iterable<string>): string[] {
    const board = owner instanceof Board ? owner : undefined;
    const known = board === undefined ? [] : layersOf(board);
    if (board === undefined || known.length === 0) return [...layers];
    return Array.from(layers, (layer) => {
        if (layer.startsWith("*.") || layer.startsWith("F&B.")) return layer;
        const found = findLayer(board, layer);
        if (found !== undefined) return found.name;
        throw notFound(
            "layer",
            layer,
            known.map(({ name }) => name),
            "the board",
        );
    });
}

/** As {@link layersFor}, for one layer. */
export function layerFor(owner: Board | Footprint, layer: string): string {
    return layersFor(owner, [layer])[0] as string;
}

/** Throws for a kind of item that files of a version don't have. */
export function requireVersion(owner: ModelObject, since: number, kind: string): void {
    const version = versionOf(owner);
    if (version >= since) return;
    throw new ModelError(
        `can't have ${kind} in a file of KiCad ${version}: they are part of files from version ${since} on`,
        { code: "WrongVersion", path: owner.location },
    );
}

/** The coordinates of a point. */
export function coordinatesOf(point: PointInput, call: string, name = "point"): { x: number; y: number } {
    const [x, y] = isTuple(point) ? point : [point.x, point.y];
    if (Number.isFinite(x) && Number.isFinite(y)) return { x, y };
    throw wrongType(point, call, name, "a point of two finite numbers: [x, y] or { x, y }");
}

function isTuple(point: PointInput): point is readonly [x: number, y: number] {
    return Array.isArray(point);
}

/** The coordinates of several points. */
export function listOfCoordinates(
    points: Iterable<PointInput>,
    least: number,
    call: string,
): { x: number; y: number }[] {
    const list = Array.from(points, (point, index) => coordinatesOf(point, call, `points[${index}]`));
    if (list.length < least) throw wrongType(list, call, "points", `at least ${least} points`);
    return list;
}

/** The items of a list that were added last, without a look at the others. */
export function lastItems<Item extends ModelObject, Input>(list: ModelList<Item, Input>, count: number): Item[] {
    return Array.from({ length: count }, (_, index) => list.at(index - count) as Item);
}
