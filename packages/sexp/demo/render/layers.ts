/** Colours of KiCad's default theme. */
export const colors = {
    background: "#001023",
    board: "#071c33",
    throughPad: "#E3B72E",
    via: "#ECECEC",
    viaHole: "#E3B72E",
    unplatedHole: "#1AC4D2",
} as const;

const LAYER_COLORS: Readonly<Record<string, string>> = {
    "F.Cu": "#C83434",
    "B.Cu": "#4D7FC4",
    "F.SilkS": "#F2EDA1",
    "B.SilkS": "#E8B2A7",
    "Edge.Cuts": "#D0D2CD",
};

/** Inner copper layers take turns. */
const INNER_COLORS = ["#7FC87F", "#CE7D2C", "#4FCBCB", "#DB628B", "#A7A5C6", "#28CCD9"] as const;

/** The colour of a layer. */
export function layerColor(layer: string): string {
    const inner = innerIndex(layer);
    if (inner > 0) return INNER_COLORS[(inner - 1) % INNER_COLORS.length] as string;
    return LAYER_COLORS[layer] ?? "#C2C2C2";
}

/** The layers that are drawn, from the back of the board to its front. */
export function drawnLayers(copperLayers: readonly string[]): string[] {
    const inner = copperLayers.filter((layer) => innerIndex(layer) > 0);
    inner.sort((left, right) => innerIndex(right) - innerIndex(left));
    return ["B.SilkS", "B.Cu", ...inner, "F.Cu", "F.SilkS"];
}

function innerIndex(layer: string): number {
    return Number(/^In(\d+)\.Cu$/.exec(layer)?.[1] ?? 0);
}
