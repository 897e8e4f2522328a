import type { ModelObject } from "../model/model-object.ts";
import { versionOf } from "./board-of.ts";
import { ItemError } from "./item-error.ts";

/** Throws where something of one file can't be put into another one as it is spelled. */
export function requireSameVersion(from: ModelObject, to: ModelObject, call: string): void {
    const [source, target] = [versionOf(from), versionOf(to)];
    if (source === target) return;
    throw new ItemError(
        "OtherVersion",
        `${call}: one file is of KiCad ${source}, the other of KiCad ${target}: upgrade the older one first`,
        String(source),
        [String(target)],
    );
}
