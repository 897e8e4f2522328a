import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileTypes } from "../kicad/index.ts";
import { CommandError } from "./failure.ts";

/** The name that stands for the standard input. */
export const STANDARD_INPUT = "-";

const ENDINGS: readonly string[] = fileTypes.flatMap(({ type }) => type.model.file?.endings ?? []);
/** Folders that hold what others made. */
const SKIPPED: ReadonlySet<string> = new Set(["node_modules"]);

/** What is told about a name that leads to no file. */
export interface Missing {
    readonly name: string;
    readonly error: unknown;
}

/** Files to work on, and names that lead to none. */
export interface FoundFiles {
    readonly files: readonly string[];
    readonly missing: readonly Missing[];
}

/** Whether a file is one of KiCad's, by its name. */
export function isKicadName(name: string): boolean {
    return ENDINGS.some((ending) => name === ending || name.endsWith(ending.startsWith(".") ? ending : `.${ending}`));
}

/**
 * The files that names stand for: a file for itself, whatever it is called, and a folder for the files of KiCad in it and in the folders in it, in
 * the order of their names. Hidden folders and `node_modules` are left out, and links to folders are not followed.
 */
export function findFiles(names: readonly string[]): FoundFiles {
    const files = new Set<string>();
    const missing: Missing[] = [];
    for (const name of names) {
        if (name === STANDARD_INPUT) {
            files.add(name);
            continue;
        }
        try {
            if (!statSync(name).isDirectory()) files.add(name);
            else {
                const before = files.size;
                let isEmpty = true;
                for (const file of filesBelow(name, missing)) {
                    files.add(file);
                    isEmpty = false;
                }
                if (isEmpty && files.size === before)
                    missing.push({
                        name,
                        error: new CommandError("NoFiles", "there are no files of KiCad in this folder"),
                    });
            }
        } catch (error) {
            missing.push({ name, error });
        }
    }
    return { files: [...files], missing };
}

function* filesBelow(top: string, missing: Missing[]): Generator<string> {
    const folders = [top];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        let entries: ReturnType<typeof entriesOf>;
        try {
            entries = entriesOf(folder);
        } catch (error) {
            missing.push({ name: folder, error });
            continue;
        }
        const inner: string[] = [];
        for (const entry of entries) {
            const path = join(folder, entry.name);
            if (entry.isDirectory()) {
                if (!entry.name.startsWith(".") && !SKIPPED.has(entry.name)) inner.push(path);
            } else if (isKicadName(entry.name) && (entry.isFile() || isFile(path))) yield path;
        }
        folders.push(...inner.reverse());
    }
}

function entriesOf(folder: string) {
    return readdirSync(folder, { withFileTypes: true }).sort((left, right) =>
        left.name < right.name ? -1 : left.name > right.name ? 1 : 0,
    );
}

/** Whether a link leads to a file. */
function isFile(path: string): boolean {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
