import type { Model } from "../../model/schema.ts";
import type { UpgradeLog } from "./upgrade-log.ts";

/** A plain object on its way from one version to another. */
export type Loose = { [key: string]: unknown };

/** What the steps of an upgrade know. */
export interface UpgradeContext {
    /** The major version of KiCad that has written the file. */
    readonly from: number;
    /** The version of the file. */
    readonly fromVersion: number;
    /** The major version of KiCad that it is upgraded to. */
    readonly to: number;
    readonly log: UpgradeLog;
    readonly newUuid: () => string;
    /** The name of the project, for instances. */
    readonly project: string;
    /** The names of nets by their number. */
    readonly nets: Map<number, string>;
    /** Where symbols and sheets of the hierarchy are, by their uuid. */
    readonly instances: InstanceIndex;
}

/** What root schematics of version 6 say about the symbols and sheets of the whole hierarchy. */
export interface InstanceIndex {
    /** The uuid of the root. */
    root: string;
    readonly symbols: Map<string, Loose[]>;
    readonly sheets: Map<string, Loose[]>;
}

/** A step for the objects of a model: changes the object, before what is in it is looked at. */
export type UpgradeStep = (object: Loose, context: UpgradeContext, place: string, parent: Model | undefined) => void;

/** The objects in a list of a plain object; none when there is no such list. */
export function itemsIn(object: Loose, key: string): Loose[] {
    const items = object[key];
    return Array.isArray(items) ? (items as Loose[]) : [];
}

/** A part of a plain object; undefined when it is missing. */
export function partOf(object: Loose, key: string): Loose | undefined {
    const part = object[key];
    return typeof part === "object" && part !== null ? (part as Loose) : undefined;
}

/** The point in a field of a plain object. */
export function pointIn(object: Loose, key: string): { x: number; y: number } | undefined {
    const part = partOf(object, key);
    return typeof part?.x === "number" && typeof part.y === "number" ? { x: part.x, y: part.y } : undefined;
}
