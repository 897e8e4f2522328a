/** Pictures of boards, footprints and symbols. */
export type { PictureOptions } from "./picture.ts";
export { type RenderOptions, renderSvg } from "./render-svg.ts";
export { type SymbolSelection, SymbolUnitError, type SymbolUnitErrorCode } from "./symbol-picture.ts";
