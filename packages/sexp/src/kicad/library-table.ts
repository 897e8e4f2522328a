import { existsSync } from "node:fs";
import { basename } from "node:path";
import { wrongType } from "@pyzig/core";
import type { FootprintLibraryTable, LibraryTableRow, LibraryTableRowData, SymbolLibraryTable } from "../gen/models.ts";
import { objectAccess } from "../model/model-object.ts";
import { ItemError, notFound } from "./item-error.ts";
import { footprintLibraryTable, symbolLibraryTable } from "./kicad.ts";
import type { KicadFile } from "./kicad-file.ts";

/** What is in a table of libraries. */
type Table = FootprintLibraryTable | SymbolLibraryTable;

/** What an entry of a table is made of; only the name and the place are needed. */
export type LibraryEntry = Pick<LibraryTableRowData, "name" | "uri"> &
    Partial<Omit<LibraryTableRowData, "name" | "uri">>;

/** The heads of the two kinds of tables, by the names of their files. */
const HEADS: ReadonlyMap<string, string> = new Map([
    ["fp-lib-table", "fp_lib_table"],
    ["sym-lib-table", "sym_lib_table"],
]);
/** The version that KiCad 7 and later write. */
const VERSION = 7;

/**
 * A table of libraries: `fp-lib-table` for footprints, `sym-lib-table` for symbols. It owns its file: destroy it, or declare it with `using`.
 *
 * @example
 * using table = LibraryTable.open("project/fp-lib-table");
 * table.add({ name: "parts", uri: "${KIPRJMOD}/parts.pretty" });
 * table.save();
 */
export class LibraryTable implements Disposable, Iterable<LibraryTableRow> {
    /** The file, with all that is in it. */
    readonly file: KicadFile<FootprintLibraryTable> | KicadFile<SymbolLibraryTable>;
    readonly #path: string | undefined;
    /** The version of the document that is saved; -1 for none. */
    #saved: number;

    private constructor(file: LibraryTable["file"], path: string | undefined, isNew: boolean) {
        this.file = file;
        this.#path = path;
        this.#saved = isNew ? -1 : this.#version;
    }

    /**
     * Opens a table, or makes an empty one when there is no file; `save` writes it.
     *
     * @param path - Its name says the kind of the table: `fp-lib-table` or `sym-lib-table`, or ends so.
     */
    static open(path: string): LibraryTable {
        if (typeof path !== "string") throw wrongType(path, "LibraryTable.open", "path", "a string");
        const name = [...HEADS.keys()].find((known) => basename(path).endsWith(known));
        if (name === undefined)
            throw wrongType(path, "LibraryTable.open", "path", "the path of an fp-lib-table or a sym-lib-table");
        const type = name === "fp-lib-table" ? footprintLibraryTable : symbolLibraryTable;
        if (existsSync(path)) return new LibraryTable(type.load(path), path, false);
        return new LibraryTable(type.loads(`(${HEADS.get(name)}\n\t(version ${VERSION})\n)\n`), path, true);
    }

    /** The table of a file that is open already. The file belongs to the table from then on. */
    static of(file: KicadFile<FootprintLibraryTable> | KicadFile<SymbolLibraryTable>): LibraryTable {
        return new LibraryTable(file, file.path, false);
    }

    /** The libraries, in the order of the file. */
    get libraries(): Table["libraries"] {
        return this.file.root.libraries;
    }

    /** Whether `save` has something to write. */
    get changed(): boolean {
        return this.#saved !== this.#version && (this.#saved < 0 || this.file.changed);
    }

    /**
     * A library by its name.
     *
     * @throws ItemError when there is none.
     */
    get(name: string): LibraryTableRow {
        const row = this.find(name);
        if (row !== undefined) return row;
        const known = this.libraries.map((library) => library.name);
        throw notFound("library", name, known, this.#path ?? "the table");
    }

    /** A library by its name; undefined when there is none. */
    find(name: string): LibraryTableRow | undefined {
        return this.libraries.byName(name);
    }

    /** Whether there is a library of that name. */
    has(name: string): boolean {
        return this.find(name) !== undefined;
    }

    /**
     * Adds a library, unless it is there. One that is there stays as it is, with what users have made of it.
     *
     * @returns the library, new or not
     * @throws ItemError when the name stands for a library at another place.
     */
    add({ name, uri, type = "KiCad", options = "", description = "", ...rest }: LibraryEntry): LibraryTableRow {
        const there = this.find(name);
        if (there === undefined) return this.libraries.push({ name, type, uri, options, description, ...rest });
        if (sameUri(there.uri, uri)) return there;
        throw new ItemError(
            "Conflict",
            `${this.#path ?? "the table"} has a library ${JSON.stringify(name)} already, at ${there.uri} instead of ${uri}`,
            uri,
            [there.uri],
        );
    }

    /** Takes a library out, and says whether there was one of that name. */
    remove(name: string): boolean {
        const row = this.find(name);
        row?.remove();
        return row !== undefined;
    }

    /**
     * The libraries that a program has not made.
     *
     * @param own - The names of its own, or a condition that they satisfy.
     */
    foreign(own: Iterable<string> | ((library: LibraryTableRow) => boolean)): LibraryTableRow[] {
        if (typeof own === "function") return this.libraries.filter((library) => !own(library));
        const names = new Set(own);
        return this.libraries.filter(({ name }) => !names.has(name));
    }

    /** Writes the table, if it is new or something was changed. Returns whether it was written. */
    save(path: string | undefined = this.#path): boolean {
        if (!this.changed && path === this.#path) return false;
        this.file.save(path);
        this.#saved = this.#version;
        return true;
    }

    get #version(): number {
        return objectAccess.reader(this.file.root).version;
    }

    /** Goes over the libraries as they are now. */
    [Symbol.iterator](): ArrayIterator<LibraryTableRow> {
        return this.libraries[Symbol.iterator]();
    }

    /** Gives the memory back at once. */
    free(): void {
        this.file.free();
    }

    [Symbol.dispose](): void {
        this.free();
    }
}

/** Whether two places are the same: a slash at the end makes none other. */
function sameUri(left: string, right: string): boolean {
    return left.replace(/[/\\]+$/, "") === right.replace(/[/\\]+$/, "");
}
