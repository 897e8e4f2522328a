import type { Board, PlotParameters } from "../../gen/models.ts";
import { invalidValue } from "../../model/model-error.ts";
import { versionOf } from "../board-of.ts";
import { findLayer, layersOf } from "../layers/board-layers.ts";

/** Which layers of the plot parameters. */
export type PlotLayerSelection = "selected" | "on-all";

/** The names of the layers that a board is plotted with, or (`on-all`) those that are added to each plot. */
export function plotLayers(board: Board, which: PlotLayerSelection = "selected"): string[] {
    const parameters = board.setup?.plotParameters;
    const text = which === "selected" ? parameters?.layerSelection : parameters?.plotOnAllLayersSelection;
    const mask = maskOf(text ?? "");
    return layersOf(board)
        .filter(({ number }) => (mask >> BigInt(number)) & 1n)
        .map(({ name }) => name);
}

/**
 * Chooses the layers that a board is plotted with, or those that are added to each plot. Bits for layers that the board doesn't have stay.
 *
 * @throws ModelError for a layer that the board doesn't have.
 */
export function setPlotLayers(board: Board, names: Iterable<string>, which: PlotLayerSelection = "selected"): void {
    let wanted = 0n;
    for (const name of names) {
        const layer = findLayer(board, name);
        if (layer === undefined) {
            const known = layersOf(board).map((each) => each.name);
            throw invalidValue(
                `${board.location}/setup/plotParameters`,
                name,
                `a layer of the board: ${known.join(", ")}`,
                known,
            );
        }
        wanted |= 1n << BigInt(layer.number);
    }
    const known = layersOf(board).reduce((mask, { number }) => mask | (1n << BigInt(number)), 0n);
    board.setup ??= {};
    const setup = board.setup as NonNullable<Board["setup"]>;
    setup.plotParameters ??= {};
    const parameters = setup.plotParameters as PlotParameters;
    const old = which === "selected" ? parameters.layerSelection : parameters.plotOnAllLayersSelection;
    const text = maskText((maskOf(old ?? "") & ~known) | wanted, old, versionOf(board));
    if (which === "selected") parameters.layerSelection = text;
    else parameters.plotOnAllLayersSelection = text;
}

function maskOf(text: string): bigint {
    const digits = text.replace(/^0x/i, "").replaceAll("_", "");
    return /^[\da-f]+$/i.test(digits) ? BigInt(`0x${digits}`) : 0n;
}

/** Hexadecimal digits in groups of eight: as many as there were, or as the version has. */
function maskText(mask: bigint, old: string | undefined, version: number): string {
    const usual = version >= 9 ? 32 : version >= 6 ? 15 : 13;
    const digits = Math.max(
        (old ?? "").replace(/^0x/i, "").replaceAll("_", "").length || usual,
        mask.toString(16).length,
    );
    const text = mask.toString(16).padStart(digits, "0");
    const groups: string[] = [];
    for (let end = text.length; end > 0; end -= 8) groups.unshift(text.slice(Math.max(0, end - 8), end));
    return `0x${groups.join("_")}`;
}
