import type { Board, BoardLayer } from "../../gen/models.ts";
import { versionOf } from "../board-of.ts";
import {
    copperNameOfNumber,
    expandLayerNames,
    innerLayerNumber,
    inStackOrder,
    isCopperLayer,
    oppositeLayerName,
} from "./layer-names.ts";

const NO_LAYERS: readonly BoardLayer[] = Object.freeze([]);

/** The layers of a board, in the order of the file. */
export function layersOf(board: Board): readonly BoardLayer[] {
    return board.layers?.layers.toArray() ?? NO_LAYERS;
}

/**
 * The layer of a board with a name: KiCad's (`F.Cu`), or the one that the user gave it.
 *
 * Up to version 5 the file has only the user's name for layers of copper; KiCad's name finds them too.
 */
export function findLayer(board: Board, name: string): BoardLayer | undefined {
    const layers = layersOf(board);
    return (
        layers.find((layer) => layer.name === name) ??
        layers.find((layer) => layer.userName === name) ??
        layers.find((layer) => canonicalName(board, layer) === name)
    );
}

/** KiCad's name of a layer, given either of its names. A name that the board doesn't have stays as it is. */
export function canonicalLayerName(board: Board, name: string): string {
    const layer = findLayer(board, name);
    return layer === undefined ? name : canonicalName(board, layer);
}

/** The name that the user sees for a layer, given either of its names. A name that the board doesn't have stays as it is. */
export function userLayerName(board: Board, name: string): string {
    const layer = findLayer(board, name);
    return layer?.userName ?? layer?.name ?? name;
}

/** The names of a board's layers of copper, from the front to the back. They are those that the items of the file go by. */
export function copperLayers(board: Board): string[] {
    const copper = layersOf(board).filter((layer) => isCopperLayer(canonicalName(board, layer)));
    const names = new Map(copper.map((layer) => [canonicalName(board, layer), layer.name]));
    return inStackOrder(names.keys()).map((name) => names.get(name) as string);
}

/** The layers of a board that names stand for; see {@link expandLayerNames}. Names of layers that the board doesn't have are left out. */
export function expandLayers(board: Board, names: Iterable<string>): string[] {
    const known = new Set(layersOf(board).map((layer) => layer.name));
    return expandLayerNames(names, copperLayers(board)).filter((name) => known.size === 0 || known.has(name));
}

/**
 * The layer that is in the place of another one when the board is turned over: `B.Mask` for `F.Mask`, `In2.Cu` for `In1.Cu` of four layers.
 * Layers that belong to no side stay. Two layers of the user side by side, of the types front and back, change places.
 */
export function flippedLayer(board: Board | undefined, name: string): string {
    if (board === undefined) return oppositeLayerName(name);
    const layers = layersOf(board);
    const index = layers.findIndex((layer) => layer.name === name);
    const layer = layers[index];
    if (layer === undefined) return oppositeLayerName(name, copperLayers(board).length);
    if (layer.type === "front" && layers[index + 1]?.type === "back") return (layers[index + 1] as BoardLayer).name;
    if (layer.type === "back" && layers[index - 1]?.type === "front") return (layers[index - 1] as BoardLayer).name;
    const opposite = flippedCopper(board, layer) ?? oppositeLayerName(canonicalName(board, layer));
    return layers.find((other) => canonicalName(board, other) === opposite)?.name ?? opposite;
}

function flippedCopper(board: Board, layer: BoardLayer): string | undefined {
    const name = canonicalName(board, layer);
    return innerLayerNumber(name) === undefined ? undefined : oppositeLayerName(name, copperLayers(board).length);
}

function canonicalName(board: Board, { name, number }: BoardLayer): string {
    if (isCopperLayer(name) || versionOf(board) > 5) return name;
    return copperNameOfNumber(number) ?? name;
}
