/**
 * The colours of KiCad's default themes.
 */
import { innerLayerNumber } from "../layers/layer-names.ts";

/** Of boards and footprints. */
export const boardColors = {
    background: "#001023",
    board: "#071c33",
    throughPad: "#E3B72E",
    via: "#ECECEC",
    viaHole: "#E3B72E",
    unplatedHole: "#1AC4D2",
} as const;

/** Of schematics and symbols. */
export const symbolColors = {
    background: "#F5F4EF",
    outline: "#840000",
    body: "#FFFFC2",
    pin: "#840000",
    pinName: "#006464",
    pinNumber: "#A90000",
    reference: "#006464",
    value: "#006464",
    field: "#840084",
    text: "#0000C2",
} as const;

const LAYER_COLORS: Readonly<Record<string, string>> = {
    "F.Cu": "#C83434",
    "B.Cu": "#4D7FC4",
    "F.SilkS": "#F2EDA1",
    "B.SilkS": "#E8B2A7",
    "F.Mask": "#D864FF",
    "B.Mask": "#02FFEE",
    "F.Paste": "#B4A09A",
    "B.Paste": "#00C2C2",
    "F.Adhes": "#840084",
    "B.Adhes": "#00028B",
    "F.CrtYd": "#FF26E2",
    "B.CrtYd": "#26E9FF",
    "F.Fab": "#AFAFAF",
    "B.Fab": "#585D84",
    "Dwgs.User": "#C2C2C2",
    "Cmts.User": "#5994DC",
    "Eco1.User": "#B4DBD2",
    "Eco2.User": "#D8C852",
    "Edge.Cuts": "#D0D2CD",
    Margin: "#FF26E2",
};

/** Inner copper layers take turns. */
const INNER_COLORS = ["#7FC87F", "#CE7D2C", "#4FCBCB", "#DB628B", "#A7A5C6", "#28CCD9"] as const;

/** The colour of a layer. */
export function layerColor(layer: string): string {
    const inner = innerLayerNumber(layer);
    if (inner !== undefined) return INNER_COLORS[(inner - 1) % INNER_COLORS.length] as string;
    return LAYER_COLORS[layer] ?? "#C2C2C2";
}
