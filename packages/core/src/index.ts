/**
 * The run time of pyzig: loads Zig libraries, calls them, and stands for their objects.
 *
 * Users of a module meet the errors, `ZigObject` and `ZigTable`; the rest is for the code that is generated for modules.
 *
 * @module
 */
export * from "./arguments/argument-error.ts";
export * from "./arguments/arrays.ts";
export * from "./arguments/did-you-mean.ts";
export * from "./arguments/lists.ts";
export * from "./arguments/numbers.ts";
export * from "./arguments/options.ts";
export { showValue } from "./arguments/show-value.ts";
export * from "./arguments/tags.ts";
export * from "./arguments/text.ts";
export type { Frame } from "./call/frame.ts";
export { ARGUMENTS, RESULT } from "./call/layout.ts";
export * from "./call/lists.ts";
export type { Slots } from "./call/slots.ts";
export * from "./errors/call-errors.ts";
export {
    LibraryLoadError,
    type LoadAttempt,
    ManifestMismatchError,
    type ManifestMismatchFields,
    SettingError,
} from "./errors/load-errors.ts";
export { nameErrors, PyzigError, type PyzigErrorFields } from "./errors/pyzig-error.ts";
export * from "./errors/transfer-errors.ts";
export * from "./errors/zig-error.ts";
export { knownLibrary } from "./library/known-libraries.ts";
export * from "./library/library.ts";
export type { NeededLibrary } from "./library/needed.ts";
export type { PlatformName, PrebuiltLibraries } from "./library/platform.ts";
export type { LibraryIdentity } from "./library/verify.ts";
export {
    addressOf,
    checkAlive,
    checkDistinct,
    checkInstance,
    consume,
    prepareHandover,
} from "./objects/check-object.ts";
export { cloneGuard } from "./objects/clone-guard.ts";
export { lifelessObject } from "./objects/lifeless.ts";
export { announceReleased, finalize, wrapBorrowed, wrapDependent, wrapOwned } from "./objects/lifetime.ts";
export { type ConstructionKey, type ObjectDescription, ObjectType } from "./objects/object-type.ts";
export { SharedBytes } from "./objects/shared-bytes.ts";
export { type Transfer, type TransferMessage, transferIn, transferOut } from "./objects/transfer.ts";
export type { Ticket } from "./objects/transit.ts";
export { ownerOf, type SharedField, ZigObject } from "./objects/zig-object.ts";
export type { Columns } from "./tables/columns.ts";
export * from "./tables/readonly-arrays.ts";
export { RowCache, ZigRow } from "./tables/row.ts";
export { ZigTable } from "./tables/table.ts";
export { moduleBeside, runInWorker, type WorkerOptions } from "./workers/pool.ts";
