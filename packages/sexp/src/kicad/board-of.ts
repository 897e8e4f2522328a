import { Board, Footprint } from "../gen/models.ts";
import { majorOf, rootOf } from "../model/file-version.ts";
import { type ModelObject, objectAccess } from "../model/model-object.ts";
import { LIST } from "../tree-reader.ts";

/** The board that an object is in a file of; undefined in files of other kinds. */
export function boardOf(object: ModelObject): Board | undefined {
    const reader = objectAccess.reader(object);
    if (reader.rootModel !== Board.model) return undefined;
    return reader.object(rootOf(reader), Board.model) as Board;
}

/** The footprint that an item is a part of; undefined when it is in none. */
export function footprintOf(item: ModelObject): Footprint | undefined {
    const reader = objectAccess.reader(item);
    let row = objectAccess.row(item);
    while (!reader.isDetached(row)) {
        row = reader.parent(row);
        if (row === 0 || reader.kind(row) !== LIST) return undefined;
        const head = reader.head(row);
        if (head === "footprint" || head === "module") return reader.object(row, Footprint.model) as Footprint;
    }
    return undefined;
}

/** The major version of KiCad that the file of an object was written for. */
export function versionOf(object: ModelObject): number {
    return majorOf(objectAccess.reader(object));
}
