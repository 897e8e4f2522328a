import { wrongType } from "@pyzig/core";
import { Board, Footprint, LibrarySymbol, SymbolUnit } from "../../gen/models.ts";
import { boardOf } from "../board-of.ts";
import { copperLayers } from "../layers/board-layers.ts";
import { expandLayerNames } from "../layers/layer-names.ts";
import { boardPicture, footprintPicture } from "./board-picture.ts";
import { type Picture, type PictureOptions, svgOf } from "./picture.ts";
import { type SymbolSelection, symbolPicture, symbolUnitPicture } from "./symbol-picture.ts";

/** How something is drawn. */
export interface RenderOptions extends PictureOptions, SymbolSelection {
    /**
     * The layers of a board or a footprint, from the lowest to the topmost; names such as `*.Cu` stand for several. Pads and vias that go through the
     * board are drawn with layers of copper. Default: copper, silkscreen, drawings and the edge; of footprints also fabrication and courtyard.
     */
    readonly layers?: Iterable<string> | undefined;
}

/**
 * Draws a board, a footprint or a symbol as an SVG, seen from the front in KiCad's colours. The units of the picture are millimetres.
 *
 * Letters are drawn with whatever font the viewer has, in the right size.
 *
 * @returns the text of the SVG
 * @throws SymbolUnitError for a unit that a symbol doesn't have.
 */
export function renderSvg(root: Board | Footprint | LibrarySymbol | SymbolUnit, options: RenderOptions = {}): string {
    return svgOf(pictureOf(root, options), options);
}

function pictureOf(root: Board | Footprint | LibrarySymbol | SymbolUnit, options: RenderOptions): Picture {
    if (root instanceof Board) return boardPicture(root, wantedLayers(root, options));
    if (root instanceof Footprint) {
        const board = boardOf(root);
        return footprintPicture(root, board, wantedLayers(board, options));
    }
    if (root instanceof LibrarySymbol) return symbolPicture(root, options);
    if (root instanceof SymbolUnit) return symbolUnitPicture(root);
    throw wrongType(root, "renderSvg", "root", "a Board, a Footprint, a LibrarySymbol or a SymbolUnit");
}

function wantedLayers(board: Board | undefined, { layers }: RenderOptions): string[] | undefined {
    if (layers === undefined) return undefined;
    const copper = board === undefined ? ["F.Cu", "B.Cu"] : copperLayers(board);
    return expandLayerNames(layers, copper);
}
