/**
 * Which major version of KiCad a document was written for.
 */
import type { TreeReader } from "../tree-reader.ts";
import { type FileDefinition, LATEST, type Model } from "./schema.ts";
import { tokenOf } from "./tokens.ts";
import { isWhole } from "./whole-number.ts";

const VERSION = tokenOf("version");

/**
 * The major version of KiCad that a document was written for: spelling and tokens go by it. A document whose kind is not known counts as of the
 * latest one.
 */
export function majorOf(reader: TreeReader): number {
    const file = reader.rootModel?.file;
    return file === undefined ? LATEST : majorOfVersion(file, formatVersion(reader));
}

/** The version that stands in a document's root, undefined when there is none. */
export function formatVersion(reader: TreeReader): number | undefined {
    const id = reader.idOf(VERSION);
    if (id === 0) return undefined;
    const root = rootOf(reader);
    const list = reader.childWithHead(root, id);
    const atom = list === 0 ? 0 : reader.argument(list, 0);
    if (atom === 0) return undefined;
    if (isWhole(reader, atom)) return reader.number(atom);
    return versionNumber(reader.value(atom));
}

/** What a version counts as that was given, or is no number: those of netlists are letters, which count as their place in the alphabet. */
export function versionNumber(version: unknown): number | undefined {
    if (typeof version === "number") return Number.isInteger(version) ? version : undefined;
    return typeof version === "string" && /^[A-Z]$/.test(version) ? version.charCodeAt(0) - 64 : undefined;
}

/** The row of a document's root: the first top-level list, or the document itself where a file has many. */
export function rootOf(reader: TreeReader): number {
    if (reader.rootModel?.file?.tokens.length === 0) return 0;
    let row = reader.firstChild(0);
    while (row !== 0 && reader.headId(row) === 0) row = reader.next(row);
    return row;
}

/** The major version of KiCad that writes a version of a format. Without a version, the oldest. */
export function majorOfVersion(file: FileDefinition, version: number | undefined): number {
    const { versions } = file;
    if (versions.length === 0) return LATEST;
    let major = (versions[0] as readonly [number, number])[1];
    for (const [from, written] of versions) {
        if (version !== undefined && version >= from) major = written;
    }
    return major;
}

/** The head of a file's root in files of a major version: footprints were modules up to version 5. */
export function rootToken(model: Model, major: number): string {
    const tokens = model.file?.tokens ?? [];
    return major <= 5 && tokens.includes("module") ? "module" : (tokens[0] ?? "");
}
