/**
 * KiCad's files, typed: boards, footprints, schematics, symbol libraries, netlists, library tables, drawing sheets and design rules of KiCad 5 to
 * 10, edited in place and saved without losing what is not known.
 *
 * @packageDocumentation
 */
export * from "../gen/models.ts";
export * from "../model/index.ts";
export { type Diagnostic, diagnosticText, KicadFormatError } from "./diagnostic.ts";
export { KicadFileType, type OpenAsyncOptions } from "./file-type.ts";
export * from "./geometry/index.ts";
export {
    type AnyKicadFile,
    designRules,
    fileTypes,
    footprint,
    footprintLibraryTable,
    Kicad,
    netlist,
    pcb,
    schematic,
    symbolLibrary,
    symbolLibraryTable,
    worksheet,
} from "./kicad.ts";
export { KicadFile, type Mode, type OpenOptions } from "./kicad-file.ts";
export { KicadKindError } from "./kind-error.ts";
export * from "./layers/index.ts";
export * from "./render/index.ts";
export * from "./setup/index.ts";
export * from "./upgrade/index.ts";
