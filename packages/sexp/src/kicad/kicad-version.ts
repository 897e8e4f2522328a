import { majorOf } from "../model/file-version.ts";
import { type ModelObject, objectAccess } from "../model/model-object.ts";
import { ItemError } from "./item-error.ts";

/** The major version of KiCad that the file of an object is of. */
export function kicadVersionOf(object: ModelObject): number {
    return majorOf(objectAccess.reader(object));
}

/** Throws where something of one file can't be put into another one as it is spelled. */
export function requireSameVersion(from: ModelObject, to: ModelObject, call: string): void {
    const [source, target] = [kicadVersionOf(from), kicadVersionOf(to)];
    if (source === target) return;
    throw new ItemError(
        "OtherVersion",
        `${call}: one file is of KiCad ${source}, the other of KiCad ${target}: upgrade the older one first`,
        String(source),
        [String(target)],
    );
}
