import { wrongType } from "@pyzig/core";
import { ParseError } from "../gen/index.ts";
import type { ModelObject } from "../model/model-object.ts";
import { type EqualsExceptUuidsOptions, equalsExceptUuids } from "./equals-except-uuids.ts";
import { fileTypes } from "./kicad.ts";
import type { KicadFile } from "./kicad-file.ts";
import { KicadKindError } from "./kind-error.ts";

/** What {@link saveIfChanged} can be told. */
export interface SaveIfChangedOptions extends EqualsExceptUuidsOptions {
    /** Where to save. Default: where the file was loaded from. */
    readonly path?: string | undefined;
}

/**
 * Saves a file, unless the one that is there says the same but for uuids. A program that makes the same things anew each time leaves no trace so,
 * when nothing has changed.
 *
 * @returns whether it was saved
 */
export function saveIfChanged<Root extends ModelObject, Kind extends string>(
    file: KicadFile<Root, Kind>,
    { path = file.path, ...options }: SaveIfChangedOptions = {},
): boolean {
    if (typeof path !== "string")
        throw wrongType(path, "saveIfChanged", "path", "given for a file that was not loaded from one");
    if (isThere(file, path, options)) return false;
    file.save(path);
    return true;
}

/** Whether the file at a path says the same. */
function isThere(file: KicadFile, path: string, options: EqualsExceptUuidsOptions): boolean {
    const type = fileTypes.find(({ kind }) => kind === file.kind);
    if (type === undefined) return false;
    try {
        using there = type.load(path);
        return equalsExceptUuids(file, there as KicadFile, options);
    } catch (error) {
        // What can't be read as a file of the kind is not the same.
        if (error instanceof ParseError || error instanceof KicadKindError) return false;
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
        throw error;
    }
}
