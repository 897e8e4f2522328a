/**
 * The layers of boards: their names and numbers.
 */
import { copperNameOfNumber, innerLayerNumber, isCopperLayer } from "../layers/layer-names.ts";
import { itemsIn, type Loose, partOf, type UpgradeContext } from "./upgrade-context.ts";

/** The numbers that layers other than inner copper have from version 9 on. */
const NUMBERS: Readonly<Record<string, number>> = {
    "F.Cu": 0,
    "B.Cu": 2,
    "F.Mask": 1,
    "B.Mask": 3,
    "F.SilkS": 5,
    "B.SilkS": 7,
    "F.Adhes": 9,
    "B.Adhes": 11,
    "F.Paste": 13,
    "B.Paste": 15,
    "Dwgs.User": 17,
    "Cmts.User": 19,
    "Eco1.User": 21,
    "Eco2.User": 23,
    "Edge.Cuts": 25,
    Margin: 27,
    "B.CrtYd": 29,
    "F.CrtYd": 31,
    "B.Fab": 33,
    "F.Fab": 35,
};

function newNumber(name: string): number | undefined {
    const inner = innerLayerNumber(name);
    if (inner !== undefined) return 2 + 2 * inner;
    const user = /^User\.(\d+)$/.exec(name)?.[1];
    return user === undefined ? NUMBERS[name] : 37 + 2 * Number(user);
}

/** Gives layers of copper KiCad's names, and the user's beside them, in the whole board. */
export function upgradeLayerNames(board: Loose, { log }: UpgradeContext, place: string): void {
    const names = new Map<string, string>();
    const layers = partOf(board, "layers");
    for (const layer of itemsIn(layers ?? {}, "layers")) {
        const name = copperNameOfNumber(Number(layer.number));
        if (name === undefined || isCopperLayer(String(layer.name))) continue;
        names.set(String(layer.name), name);
        layer.userName = layer.name;
        layer.name = name;
        log.add("layers of copper have KiCad's names, and the user's beside them", `${place}/layers`);
    }
    if (names.size === 0) return;
    for (const [key, value] of Object.entries(board)) if (key !== "layers") rename(value, names);
}

function rename(top: unknown, names: ReadonlyMap<string, string>): void {
    const stack: unknown[] = [top];
    for (let value = stack.pop(); value !== undefined || stack.length > 0; value = stack.pop()) {
        if (typeof value !== "object" || value === null) continue;
        const object = value as Loose;
        for (const [key, part] of Object.entries(object)) {
            if (key === "layer" && typeof part === "string") object[key] = names.get(part) ?? part;
            else if (key === "layers" && Array.isArray(part) && typeof part[0] === "string")
                object[key] = part.map((name: string) => names.get(name) ?? name);
            else if (key === "layer" && typeof part === "object") {
                const layer = part as Loose;
                layer.name = names.get(String(layer.name)) ?? layer.name;
            } else stack.push(part);
        }
    }
}

/** Gives layers the numbers of version 9, also where plots choose them. */
export function upgradeLayerNumbers(board: Loose, { log }: UpgradeContext, place: string): void {
    const layers = itemsIn(partOf(board, "layers") ?? {}, "layers");
    const numbers = new Map<number, number>();
    for (const layer of layers) {
        const number = newNumber(String(layer.name));
        if (number === undefined || typeof layer.number !== "number") continue;
        numbers.set(layer.number, number);
        layer.number = number;
        log.add("layers have the numbers of version 9", `${place}/layers`);
    }
    const parameters = partOf(partOf(board, "setup") ?? {}, "plotParameters");
    for (const key of ["layerSelection", "plotOnAllLayersSelection"]) {
        const mask = parameters?.[key];
        if (parameters !== undefined && typeof mask === "string") parameters[key] = newMask(mask, numbers);
    }
}

/** A mask of layers by their old numbers, as one by the new ones. */
function newMask(text: string, numbers: ReadonlyMap<number, number>): string {
    const digits = text.replace(/^0x/i, "").replaceAll("_", "");
    const old = /^[\da-f]+$/i.test(digits) ? BigInt(`0x${digits}`) : 0n;
    let mask = 0n;
    for (const [from, to] of numbers) if ((old >> BigInt(from)) & 1n) mask |= 1n << BigInt(to);
    const padded = mask.toString(16).padStart(32, "0");
    return `0x${padded.match(/.{8}/g)?.join("_")}`;
}
