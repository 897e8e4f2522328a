/**
 * KiCad's files, typed: boards, footprints, schematics, symbol libraries, netlists, library tables, drawing sheets and design rules of KiCad 5 to
 * 10, edited in place and saved without losing what is not known.
 *
 * @packageDocumentation
 */

export type { DiagnosticCode } from "../gen/index.ts";
export * from "../gen/models.ts";
export * from "../model/index.ts";
export {
    type AreaShapeOptions,
    addArc,
    addCircle,
    addLines,
    addPolygon,
    addRectangle,
    addText,
    type ShapeOptions,
    type TextOptions,
} from "./add-graphics.ts";
export { addTrack, addTrackArc, addVia, type TrackOptions, type ViaOptions } from "./add-tracks.ts";
export {
    type AreaOptions,
    addKeepout,
    addZone,
    type KeepoutOptions,
    type OutlinePiece,
    type ZoneOptions,
} from "./add-zone.ts";
export { type Container, containerOf, findContainer } from "./containers.ts";
export { type CopiedLayout, type CopyLayoutOptions, copyLayout, type NetMapping } from "./copy-layout.ts";
export { type Diagnostic, diagnosticText, KicadFormatError } from "./diagnostic.ts";
export { type EqualsExceptUuidsOptions, equalsExceptUuids } from "./equals-except-uuids.ts";
export { type FieldDescription, fieldsOf, getField, setField } from "./fields.ts";
export { KicadFileType, type OpenAsyncOptions } from "./file-type.ts";
export { findFootprint, footprintMap, footprintsBy, getFootprint } from "./footprints.ts";
export * from "./geometry/index.ts";
export { type GroupMember, type GroupOptions, Groups, type RemoveGroupOptions } from "./groups.ts";
export { type InsertFootprintOptions, insertFootprint } from "./insert-footprint.ts";
export { ItemError, type ItemErrorCode } from "./item-error.ts";
export { type Item, ItemIndex, itemsOf, type PlacedItemsOptions, placedItemsOf } from "./items.ts";
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
export { type LibraryEntry, LibraryTable } from "./library-table.ts";
export type { CopperShape, NetItem } from "./net-items.ts";
export { type BoardNet, Nets } from "./nets.ts";
export type { NewItemOptions } from "./new-item.ts";
export { type FootprintPlace, placeFootprint } from "./place-footprint.ts";
export { Properties, type PropertyItem, type PropertyOwner, properties } from "./properties.ts";
export * from "./render/index.ts";
export { type SaveIfChangedOptions, saveIfChanged } from "./save-if-changed.ts";
export * from "./setup/index.ts";
export { type FootprintUpdate, type UpdateFootprintOptions, updateFootprint } from "./update-footprint.ts";
export * from "./upgrade/index.ts";
export { isUuid, nameUuid, UuidMark } from "./uuids.ts";
