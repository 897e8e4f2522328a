import { randomUUID } from "node:crypto";
import { wrongType } from "@pyzig/core";
import { Board, Footprint, FootprintProperty, FootprintText, Generated, Group, Zone } from "../gen/models.ts";
import { copyObject } from "../model/copy.ts";
import type { ModelList } from "../model/model-list.ts";
import { objectAccess } from "../model/model-object.ts";
import type { Field } from "../model/schema.ts";
import { fieldValue } from "./containers.ts";
import { type BoardItem, boardItems, footprintParts } from "./geometry/board-item.ts";
import { moveItem } from "./geometry/move-item.ts";
import { type PointLike, toPlace } from "./geometry/point.ts";
import { Groups } from "./groups.ts";
import { notFound } from "./item-error.ts";
import { layersOf } from "./layers/board-layers.ts";
import { layersUsedBy } from "./layers/map-layers.ts";
import { isNetItem, type NetItem } from "./net-items.ts";
import { Nets } from "./nets.ts";
import { placeFootprint } from "./place-footprint.ts";
import { requireSameVersion } from "./same-version.ts";

/** Which net stands for one of the other board: by its name, or by a function. `undefined` stands for no net. */
export type NetMapping =
    | Readonly<Record<string, string | undefined>>
    | ReadonlyMap<string, string | undefined>
    | ((name: string) => string | undefined);

/** What {@link copyLayout} is told. */
export interface CopyLayoutOptions {
    /** How far the copies are from the originals. Default: they are at the same places. */
    readonly by?: PointLike | undefined;
    /** The nets. Default: those of the same names. What a table leaves out keeps its name. Nets that the board doesn't have are added. */
    readonly nets?: NetMapping | undefined;
    /** Which items are copied. Default: all. */
    readonly items?: ((item: BoardItem) => boolean) | undefined;
    /**
     * Finds the footprint of the board that stands for one of the other board. It is put at the place of that one, which is not copied then. Default:
     * there is none.
     */
    readonly match?: ((footprint: Footprint) => Footprint | undefined) | undefined;
    /** Makes uuids of those of the other board. Default: random ones. */
    readonly uuid?: ((old: string) => string) | undefined;
    /** The name of a group that gets all copies. Default: none. */
    readonly group?: string | undefined;
}

/** What {@link copyLayout} has done. */
export interface CopiedLayout {
    /** The copies, in the order of the originals. */
    readonly items: readonly BoardItem[];
    /** The footprints that were put somewhere, since they stand for others. */
    readonly placed: readonly Footprint[];
    /** The uuids of the copies by those of the originals. */
    readonly uuids: ReadonlyMap<string, string>;
}

/**
 * Copies footprints, tracks, zones, shapes and whatever else is on a board to another one, or to another place of the same board.
 *
 * Everything gets new uuids, groups have the copies of their members, and nets go by their names.
 *
 * @throws ItemError when the board lacks a layer, or the files are of different versions; nothing is copied then.
 */
export function copyLayout(source: Board, target: Board, options: CopyLayoutOptions = {}): CopiedLayout {
    requireSameVersion(source, target, "copyLayout");
    const { by = [0, 0], items = () => true, match = () => undefined, group } = options;
    const offset = toPlace(by, "by");
    const originals = [...boardItems(source)].filter((item) => items(item));
    requireLayersOf(originals, target);
    if (group !== undefined && new Groups(target).has(group))
        throw wrongType(group, "copyLayout", "group", "the name of a group that is not there yet");
    const copier = new Copier(source, target, options);
    const placed: Footprint[] = [];
    const copies: BoardItem[] = [];
    for (const item of originals) {
        const standIn = item instanceof Footprint ? match(item) : undefined;
        if (standIn === undefined) {
            const copy = copier.copy(item);
            moveItem(copy, offset);
            copies.push(copy);
        } else {
            placeLike(standIn, item as Footprint, offset);
            copier.stands(item, standIn);
            placed.push(standIn);
        }
    }
    copier.setMembers();
    if (group !== undefined) new Groups(target).add(group, outermost(copies));
    return { items: copies, placed, uuids: copier.uuids };
}

/** Copies items, and remembers what has become of uuids. */
class Copier {
    readonly uuids = new Map<string, string>();
    readonly #target: Board;
    readonly #sourceNets: Nets;
    readonly #nets: Nets;
    readonly #netName: (name: string) => string | undefined;
    readonly #newUuid: (old: string) => string;
    readonly #members: [copy: Group | Generated, members: readonly string[]][] = [];

    constructor(source: Board, target: Board, { nets = {}, uuid = () => randomUUID() }: CopyLayoutOptions) {
        this.#target = target;
        this.#sourceNets = new Nets(source);
        this.#nets = new Nets(target);
        this.#netName = nameBy(nets);
        this.#newUuid = (old) => {
            const known = this.uuids.get(old);
            if (known !== undefined) return known;
            const fresh = uuid(old);
            this.uuids.set(old, fresh);
            return fresh;
        };
    }

    copy(item: BoardItem): BoardItem {
        const copy = copyObject(item, objectAccess.reader(this.#target), { newUuids: this.#newUuid }) as BoardItem;
        if (item instanceof Group || item instanceof Generated) {
            // Members are set when all are there: until then it moves alone.
            this.#members.push([copy as Group | Generated, item.members.toArray()]);
            (copy as Group | Generated).members = [];
        }
        attach(this.#target, copy);
        const connected = [...netItemsIn(copy)];
        for (const [index, original] of [...netItemsIn(item)].entries()) {
            if (original.net === undefined) continue;
            const name = this.#sourceNets.of(original);
            const mapped = name === undefined ? undefined : this.#netName(name);
            if (mapped !== undefined) this.#nets.ensure(mapped);
            this.#nets.connect(connected[index] as NetItem, mapped);
        }
        return copy;
    }

    /** Remembers that another item stands for one that is not copied. */
    stands({ uuid }: BoardItem, other: BoardItem): void {
        if (uuid !== undefined && other.uuid !== undefined) this.uuids.set(uuid, other.uuid);
    }

    /** Gives groups their members, as far as they were copied. */
    setMembers(): void {
        for (const [copy, members] of this.#members) {
            copy.members = members
                .map((uuid) => this.uuids.get(uuid))
                .filter((uuid) => uuid !== undefined)
                .sort();
        }
    }
}

function nameBy(nets: NetMapping): (name: string) => string | undefined {
    if (typeof nets === "function") return nets;
    if (nets instanceof Map) return (name) => (nets.has(name) ? nets.get(name) : name);
    const names = nets as Readonly<Record<string, string | undefined>>;
    return (name) => (Object.hasOwn(names, name) ? names[name] : name);
}

/** Puts a detached item into the list of its kind. */
function attach(board: Board, item: BoardItem): void {
    const model = objectAccess.model(item);
    const field = Board.model.fields.find(
        (known) =>
            known.list && !known.derived && [...known.variants.values()].some((variant) => variant.model === model),
    ) as Field;
    (fieldValue(board, field) as ModelList<BoardItem, BoardItem>).push(item);
}

/** Throws where a board lacks a layer that items are on. */
function requireLayersOf(items: readonly BoardItem[], board: Board): void {
    const known = layersOf(board).map(({ name }) => name);
    if (known.length === 0) return;
    // Footprints and keepout areas may name layers that a board doesn't have.
    const bound = items.filter((item) => !(item instanceof Footprint || (item instanceof Zone && item.keepout)));
    const used = new Set(bound.flatMap((item) => layersUsedBy(item)));
    for (const layer of used) {
        const isCopper = layer.endsWith(".Cu") && !layer.startsWith("*") && !layer.startsWith("F&B");
        if (isCopper && !known.includes(layer)) throw notFound("layer", layer, known, "the board");
    }
}

/** Items that are in no group among them. */
function outermost(items: readonly BoardItem[]): BoardItem[] {
    const inner = new Set(items.flatMap((item) => (item instanceof Group ? [...item.members] : [])));
    return items.filter(({ uuid }) => uuid !== undefined && !inner.has(uuid));
}

/** The items in one that can have a net. */
function* netItemsIn(item: BoardItem): Generator<NetItem> {
    if (isNetItem(item)) yield item;
    else if (item instanceof Footprint) for (const part of footprintParts(item)) if (isNetItem(part)) yield part;
}

/** Puts a footprint where another one is, with its texts. */
function placeLike(
    footprint: Footprint,
    original: Footprint,
    offset: { readonly x: number; readonly y: number },
): void {
    const { x = 0, y = 0, angle = 0 } = original.at ?? {};
    placeFootprint(footprint, { at: [x + offset.x, y + offset.y, angle], layer: original.layer });
    const texts = new Map([...textsOf(original)].map((text) => [nameOf(text), text]));
    for (const text of textsOf(footprint)) {
        const other = texts.get(nameOf(text));
        if (other?.at !== undefined) text.at = other.at;
        if (other?.layer !== undefined) text.layer = other.layer;
    }
}

function* textsOf(footprint: Footprint): Generator<FootprintProperty | FootprintText> {
    for (const part of footprintParts(footprint)) {
        if (part instanceof FootprintProperty || (part instanceof FootprintText && part.type !== "user")) yield part;
    }
}

function nameOf(text: FootprintProperty | FootprintText): string {
    return text instanceof FootprintProperty ? text.name : text.type;
}
