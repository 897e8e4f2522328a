/**
 * The names of layers, without a board: `F.Cu`, `In1.Cu`, `*.Mask`, `User.1`, ….
 */

/** A side of a board. */
export type BoardSide = "front" | "back";

const INNER = /^In(\d+)\.Cu$/;

/** Whether a layer is copper. Names that stand for several layers, such as `*.Cu`, count too. */
export function isCopperLayer(name: string): boolean {
    return name.endsWith(".Cu");
}

/** The side that a layer belongs to by its name: `F.Cu` and `F.Mask` to the front; inner layers, `Edge.Cuts` and the like to none. */
export function sideOfLayer(name: string): BoardSide | undefined {
    if (name.startsWith("F.")) return "front";
    return name.startsWith("B.") ? "back" : undefined;
}

/** The number of an inner layer of copper, from 1; undefined for other layers. */
export function innerLayerNumber(name: string): number | undefined {
    const digits = INNER.exec(name)?.[1];
    return digits === undefined ? undefined : Number(digits);
}

/** Where a layer of copper is in the stack: the front first, then the inner ones, the back last. */
export function copperRank(name: string): number {
    if (name === "F.Cu") return 0;
    return innerLayerNumber(name) ?? Number.POSITIVE_INFINITY;
}

/** Names of layers of copper from the front to the back. */
export function inStackOrder(names: Iterable<string>): string[] {
    return [...names].sort((left, right) => {
        const [first, second] = [copperRank(left), copperRank(right)];
        return first === second ? 0 : first - second;
    });
}

/** The layers that exist on both sides: `F.Mask` and `B.Mask`. */
const PAIRED = ["Cu", "Adhes", "Paste", "SilkS", "Mask", "CrtYd", "Fab"] as const;

/** Whether a layer exists on both sides, so that what is on it changes sides when it is turned over. */
export function isSideSpecific(name: string): boolean {
    if (isCopperLayer(name)) return true;
    return sideOfLayer(name) !== undefined && PAIRED.some((kind) => name.endsWith(`.${kind}`));
}

/**
 * The layer that is in the place of another one when a board is turned over, by the names alone.
 *
 * @param copperCount - How many layers of copper the board has. Without it, inner layers stay.
 */
export function oppositeLayerName(name: string, copperCount = 0): string {
    const inner = innerLayerNumber(name);
    if (inner !== undefined) {
        const last = copperCount - 2;
        return inner <= last ? `In${last + 1 - inner}.Cu` : name;
    }
    const side = sideOfLayer(name);
    if (side === undefined || !isSideSpecific(name)) return name;
    return `${side === "front" ? "B" : "F"}${name.slice(1)}`;
}

/** The name that KiCad has for the layer with a number in files up to version 9, of copper only. */
export function copperNameOfNumber(number: number): string | undefined {
    if (number === 0) return "F.Cu";
    if (number === 31) return "B.Cu";
    return number > 0 && number < 31 ? `In${number}.Cu` : undefined;
}

/**
 * The layers that names of layers stand for, each once.
 *
 * - `*.Cu`: all layers of copper; `F&B.Cu`: front and back; `*In.Cu` and `Inner`: the inner ones
 * - `*.Mask`, `*.Paste`, `*.SilkS`, …: those of both sides
 * - `In1.Cu-In4.Cu`: all layers of copper from one to the other
 *
 * @param copper - The layers of copper there are.
 */
export function expandLayerNames(names: Iterable<string>, copper: readonly string[]): string[] {
    const found = new Set<string>();
    const stack = inStackOrder(copper);
    for (const name of names) for (const layer of expandName(name, stack)) found.add(layer);
    return [...found];
}

function expandName(name: string, stack: readonly string[]): readonly string[] {
    if (name === "*.Cu") return stack;
    if (name === "F&B.Cu") return ["F.Cu", "B.Cu"];
    if (name === "*In.Cu" || name === "Inner") return stack.filter((layer) => innerLayerNumber(layer) !== undefined);
    if (name.startsWith("*.")) return [`F${name.slice(1)}`, `B${name.slice(1)}`];
    const range = /^(.+\.Cu)-(.+\.Cu)$/.exec(name);
    if (range === null) return [name];
    const ranks = [copperRank(range[1] as string), copperRank(range[2] as string)];
    const [from, to] = [Math.min(...ranks), Math.max(...ranks)];
    return stack.filter((layer) => copperRank(layer) >= from && copperRank(layer) <= to);
}
