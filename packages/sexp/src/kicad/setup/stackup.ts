import { nameErrors, outOfRange, PyzigError } from "@pyzig/core";
import type { Board, Stackup, StackupLayer, StackupLayerInput } from "../../gen/models.ts";
import { toNanometres } from "../geometry/point.ts";
import { copperLayers, layersOf } from "../layers/board-layers.ts";

/** How a stackup is made. Thicknesses are in millimetres. */
export interface StackupOptions {
    /** Of the whole board, with solder mask. Default: that of the board, or 1.6. */
    readonly thickness?: number | undefined;
    /** Of each layer of copper. Default: 0.035, one ounce. */
    readonly copperThickness?: number | undefined;
    /** Of each layer of solder mask. Default: 0.01. */
    readonly maskThickness?: number | undefined;
    /** The colour of the solder mask: `Green`, `#1A5276`, …. Default: none is said. */
    readonly maskColor?: string | undefined;
    /** The colour of the silkscreen. Default: none is said. */
    readonly silkscreenColor?: string | undefined;
    /** The finish of the copper: `ENIG`, `HAL lead-free`, …. Default: `None`. */
    readonly copperFinish?: string | undefined;
    /** Of the dielectrics. Default: `FR4`. */
    readonly material?: string | undefined;
    /** Of the dielectrics. Default: 4.5. */
    readonly relativePermittivity?: number | undefined;
    /** Of the dielectrics. Default: 0.02. */
    readonly lossTangent?: number | undefined;
}

/**
 * What `code` of a {@link StackupError} can be.
 *
 * - `NoStackup`: the board has no stackup.
 * - `NoCopper`: the board has less than two layers of copper.
 * - `ThicknessOutOfReach`: the layers that must stay as they are leave nothing for the dielectrics, or too much.
 */
export type StackupErrorCode = "NoStackup" | "NoCopper" | "ThicknessOutOfReach";

/** A board has no stackup, can't have one, or can't have the thickness that was asked for. */
export class StackupError extends PyzigError {
    /** Which error it is. */
    declare readonly code: StackupErrorCode;

    /** Makes an error; the functions for stackups do. */
    constructor(message: string, code: StackupErrorCode) {
        super(message, { code, module: "sexp" });
    }
}
nameErrors(StackupError, "StackupError");

/**
 * Gives a board the stackup that KiCad gives a new one: copper as the board has it, dielectrics of the same thickness between, core and prepreg in
 * turn, and solder mask, paste and silkscreen on both sides, as far as the board has these layers. The board's thickness is set to that of
 * the stackup.
 *
 * @throws StackupError when the board has less than two layers of copper, or the thickness leaves nothing for the dielectrics.
 */
export function createStackup(board: Board, options: StackupOptions = {}): Stackup {
    const copper = copperLayers(board);
    if (copper.length < 2)
        throw new StackupError(
            `${board.location} has ${copper.length} layers of copper: a stackup needs two at least`,
            "NoCopper",
        );
    const { thickness = board.general?.thickness ?? 1.6, copperFinish = "None" } = options;
    const outer = outerLayers(board, options);
    const { copperThickness = 0.035 } = options;
    const masks = [...outer.front, ...outer.back].reduce((sum, layer) => sum + (layer.thickness?.value ?? 0), 0);
    const rest = thickness - masks - copper.length * copperThickness;
    if (rest <= 0) throw outOfReach(thickness, thickness - rest);
    const layers: StackupLayerInput[] = [...outer.front];
    for (const [index, name] of copper.entries()) {
        layers.push({ name, type: "copper", thickness: { value: copperThickness } });
        if (index < copper.length - 1) layers.push(dielectric(index, copper.length, rest, options));
    }
    layers.push(...outer.back);
    board.setup ??= {};
    const setup = board.setup as NonNullable<Board["setup"]>;
    setup.stackup = { layers, copperFinish, dielectricConstraints: false };
    board.general ??= {};
    (board.general as NonNullable<Board["general"]>).thickness = toNanometres(thickness);
    return setup.stackup as Stackup;
}

interface OuterLayer {
    readonly name: string;
    readonly type: string;
    readonly color?: string | undefined;
    readonly thickness?: { readonly value: number } | undefined;
}

function outerLayers(
    board: Board,
    { maskThickness = 0.01, maskColor, silkscreenColor }: StackupOptions,
): { readonly front: readonly OuterLayer[]; readonly back: readonly OuterLayer[] } {
    const known = new Set(layersOf(board).map((layer) => layer.name));
    const side = (letter: string, word: string): OuterLayer[] =>
        [
            { name: `${letter}.SilkS`, type: `${word} Silk Screen`, color: silkscreenColor },
            { name: `${letter}.Paste`, type: `${word} Solder Paste` },
            {
                name: `${letter}.Mask`,
                type: `${word} Solder Mask`,
                color: maskColor,
                thickness: { value: maskThickness },
            },
        ].filter(({ name }) => known.has(name));
    return { front: side("F", "Top"), back: side("B", "Bottom").reverse() };
}

/** The dielectric behind a layer of copper. The last one takes what rounding leaves. */
function dielectric(
    index: number,
    copperCount: number,
    total: number,
    { material = "FR4", relativePermittivity = 4.5, lossTangent = 0.02 }: StackupOptions,
): StackupLayerInput {
    const count = copperCount - 1;
    const each = Math.floor((total / count) * 1e6) / 1e6;
    const value = toNanometres(index === count - 1 ? total - each * (count - 1) : each);
    return {
        name: `dielectric ${index + 1}`,
        // With one dielectric it is a core; else prepreg and core take turns, prepreg outside.
        type: count === 1 || index % 2 === 1 ? "core" : "prepreg",
        thickness: { value },
        material,
        relativePermittivity,
        lossTangent,
    };
}

/** The thickness of all layers of a stackup together, those of solder mask and all sublayers included. */
export function stackupThickness(stackup: Stackup): number {
    const all = stackup.layers.toArray().flatMap((layer) => layer.thicknesses.map(({ value }) => value));
    return toNanometres(all.reduce((sum, value) => sum + value, 0));
}

/**
 * Gives the stackup of a board another thickness: the dielectrics that are not locked become thicker or thinner in the same proportion. The board's
 * thickness is set too.
 *
 * @throws StackupError when there is no stackup, or what is locked leaves no room.
 */
export function setStackupThickness(board: Board, thickness: number): void {
    if (!(thickness > 0)) throw outOfRange(thickness, "setStackupThickness", "thickness", "a length above zero");
    const stackup = board.setup?.stackup;
    if (stackup === undefined)
        throw new StackupError(`${board.location} has no stackup: createStackup() makes one`, "NoStackup");
    const parts = stackup.layers.filter(isDielectric).flatMap((layer) => [...layer.thicknesses]);
    const loose = parts.filter((part) => !part.locked);
    const free = loose.reduce((sum, { value }) => sum + value, 0);
    const fixed = stackupThickness(stackup) - free;
    if (loose.length === 0 || thickness - fixed <= 0) throw outOfReach(thickness, fixed);
    let left = thickness - fixed;
    for (const [index, part] of loose.entries()) {
        const share = free === 0 ? 1 / loose.length : part.value / free;
        const value = index === loose.length - 1 ? left : share * (thickness - fixed);
        part.value = toNanometres(value);
        left -= part.value;
    }
    board.general ??= {};
    (board.general as NonNullable<Board["general"]>).thickness = toNanometres(thickness);
}

function isDielectric(layer: StackupLayer): boolean {
    return layer.type === "core" || layer.type === "prepreg" || layer.name.startsWith("dielectric");
}

function outOfReach(thickness: number, fixed: number): StackupError {
    const least = Number(fixed.toFixed(6));
    return new StackupError(
        `a board of ${thickness} mm leaves no room for dielectrics that may change: all else takes ${least} mm`,
        "ThicknessOutOfReach",
    );
}
