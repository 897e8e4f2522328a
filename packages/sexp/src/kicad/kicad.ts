import { basename, extname } from "node:path";
import { Document } from "../document.ts";
import {
    Board,
    DesignRules,
    Footprint,
    FootprintLibraryTable,
    Netlist,
    Schematic,
    SymbolLibrary,
    SymbolLibraryTable,
    Worksheet,
} from "../gen/models.ts";
import { KicadFileType, type OpenAsyncOptions } from "./file-type.ts";
import type { KicadFile, OpenOptions } from "./kicad-file.ts";
import { wrongKind } from "./kind-error.ts";

/** Boards: `.kicad_pcb`. */
export const pcb: KicadFileType<Board, "board"> = new KicadFileType("board", Board);
/** Footprints of libraries: `.kicad_mod`. */
export const footprint: KicadFileType<Footprint, "footprint"> = new KicadFileType("footprint", Footprint);
/** Schematics: `.kicad_sch`. */
export const schematic: KicadFileType<Schematic, "schematic"> = new KicadFileType("schematic", Schematic);
/** Symbol libraries: `.kicad_sym`. */
export const symbolLibrary: KicadFileType<SymbolLibrary, "symbol-library"> = new KicadFileType(
    "symbol-library",
    SymbolLibrary,
);
/** Netlists: `.net`. */
export const netlist: KicadFileType<Netlist, "netlist"> = new KicadFileType("netlist", Netlist);
/** Tables of footprint libraries: `fp-lib-table`. */
export const footprintLibraryTable: KicadFileType<FootprintLibraryTable, "footprint-library-table"> = new KicadFileType(
    "footprint-library-table",
    FootprintLibraryTable,
);
/** Tables of symbol libraries: `sym-lib-table`. */
export const symbolLibraryTable: KicadFileType<SymbolLibraryTable, "symbol-library-table"> = new KicadFileType(
    "symbol-library-table",
    SymbolLibraryTable,
);
/** Drawing sheets: `.kicad_wks`. */
export const worksheet: KicadFileType<Worksheet, "worksheet"> = new KicadFileType("worksheet", Worksheet);
/** Design rules: `.kicad_dru`. */
export const designRules: KicadFileType<DesignRules, "design-rules"> = new KicadFileType("design-rules", DesignRules);

/** All kinds of files. */
export const fileTypes = [
    pcb,
    footprint,
    schematic,
    symbolLibrary,
    netlist,
    footprintLibraryTable,
    symbolLibraryTable,
    worksheet,
    designRules,
] as const;

/** A file of any kind; `kind` tells which. */
export type AnyKicadFile =
    | KicadFile<Board, "board">
    | KicadFile<Footprint, "footprint">
    | KicadFile<Schematic, "schematic">
    | KicadFile<SymbolLibrary, "symbol-library">
    | KicadFile<Netlist, "netlist">
    | KicadFile<FootprintLibraryTable, "footprint-library-table">
    | KicadFile<SymbolLibraryTable, "symbol-library-table">
    | KicadFile<Worksheet, "worksheet">
    | KicadFile<DesignRules, "design-rules">;

/** Opens files of any kind. */
export const Kicad = {
    /**
     * Reads a file of whatever kind and version.
     *
     * @throws ParseError when it is no s-expression; KicadKindError when its kind is not known; KicadFormatError in strict mode.
     */
    open(path: string, options: OpenOptions = {}): AnyKicadFile {
        return typed(Document.load(path), options);
    },

    /** Reads a file in another thread, while this one goes on. */
    async openAsync(path: string, { signal, ...options }: OpenAsyncOptions = {}): Promise<AnyKicadFile> {
        return typed(await Document.loadAsync(path, { signal }), options);
    },

    /** Reads a text. */
    parse(text: string | Uint8Array, options: OpenOptions = {}): AnyKicadFile {
        return typed(Document.parse(text), options);
    },

    /** The typed file of a document, which belongs to the file from then on. */
    of(document: Document, options: OpenOptions = {}): AnyKicadFile {
        return typed(document, options);
    },
} as const;

function typed(document: Document, options: OpenOptions): AnyKicadFile {
    const ending = document.path === undefined ? "" : extname(document.path) || basename(document.path);
    const possible = fileTypes.filter((type) => type.matches(document));
    const byName = possible.find((type) => type.type.model.file?.endings.includes(ending));
    const type = byName ?? possible[0];
    if (type !== undefined && (document.root !== undefined || byName !== undefined)) {
        return type.of(document, options) as AnyKicadFile;
    }
    const error = wrongKind(
        document,
        fileTypes.map((known) => known.type.model),
    );
    document.destroy();
    throw error;
}
