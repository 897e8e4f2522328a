/**
 * Boards: nets, zones, dimensions, settings.
 */
import { toNanometres } from "../geometry/point.ts";
import { upgradeLayerNames, upgradeLayerNumbers } from "./board-layers-steps.ts";
import { itemsIn, type Loose, partOf, pointIn, type UpgradeContext, type UpgradeStep } from "./upgrade-context.ts";

const upgradeBoard: UpgradeStep = (board, context, place) => {
    const { from, to } = context;
    for (const { number, name } of itemsIn(board, "nets")) context.nets.set(Number(number), String(name));
    if (from <= 5) upgradeLayerNames(board, context, place);
    if (from < 9 && to >= 9) upgradeLayerNumbers(board, context, place);
    if (from < 8 && to >= 8) {
        const general = partOf(board, "general");
        if (general !== undefined) general.legacyTeardrops ??= false;
    }
    if (from < 9 && to >= 9) upgradeTenting(board, context, place);
};

/** Whether solder mask covers vias was said of plots, and is said of the board from version 9 on. */
function upgradeTenting(board: Loose, { log }: UpgradeContext, place: string): void {
    const setup = partOf(board, "setup");
    if (setup === undefined || setup.tenting !== undefined) return;
    const isOpen = partOf(setup, "plotParameters")?.viasOnMask === true;
    setup.tenting = isOpen ? { none: true } : { front: "yes", back: "yes" };
    log.add("(viasonmask …) of plots is (tenting …) of the board", `${place}/setup`);
}

/** Version 9 says `none` for neither side, version 10 says `no` for each. */
const upgradeSides: UpgradeStep = (sides, { to }) => {
    if (to < 10 || sides.none !== true) return;
    delete sides.none;
    sides.front = "no";
    sides.back = "no";
};

/** From version 10 on nets go by their names. */
const upgradeNet: UpgradeStep = (net, { to, nets, log }, place) => {
    if (to < 10 || typeof net.number !== "number") return;
    net.name ??= nets.get(net.number) ?? "";
    log.add("nets go by their names, not by numbers", place);
};

/** Before this version fills were drawn with lines as wide as the narrowest part around them, unless they say otherwise. */
const FILLS_WITHOUT_LINES = 20220131;

const upgradeZone: UpgradeStep = (zone, { from, fromVersion, to, log }, place) => {
    const fill = partOf(zone, "fill");
    if (fill?.mode === "segment") {
        delete fill.mode;
        log.add("zones are filled with areas, not with lines", place);
    }
    for (const polygon of itemsIn(zone, "filledPolygons")) polygon.layer ??= zone.layer;
    const keepout = partOf(zone, "keepout");
    if (from <= 5 && keepout !== undefined) {
        keepout.pads ??= "allowed";
        keepout.footprints ??= "allowed";
    }
    const hasLines = zone.filledAreasThickness ?? fromVersion < FILLS_WITHOUT_LINES;
    if (to <= 9) {
        if (itemsIn(zone, "filledPolygons").length > 0 || zone.filledAreasThickness !== undefined)
            zone.filledAreasThickness = hasLines;
        return;
    }
    delete zone.filledAreasThickness;
    if (hasLines !== true || itemsIn(zone, "filledPolygons").length === 0) return;
    delete zone.filledPolygons;
    if (fill !== undefined) delete fill.filled;
    log.add("fills that were drawn with wide lines are left out: fill the zones anew", place);
};

/** Version 5 has the lines that a dimension is drawn with. */
const upgradeDimension: UpgradeStep = (dimension, { from, log }, place) => {
    if (from > 5 || dimension.type !== undefined) return;
    const [start, end] = [firstPoint(dimension, "feature1"), firstPoint(dimension, "feature2")];
    const crossbar = firstPoint(dimension, "crossbar");
    const text = partOf(dimension, "text");
    if (start === undefined || end === undefined || crossbar === undefined) return;
    const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
    // How far the line with the arrows is from the points, along the normal of the line between them.
    const height = ((crossbar.x - start.x) * -(end.y - start.y) + (crossbar.y - start.y) * (end.x - start.x)) / length;
    dimension.type = "aligned";
    dimension.ends = { points: [start, end] };
    dimension.height = toNanometres(height);
    dimension.format = {
        prefix: "",
        suffix: "",
        units: 2,
        unitsFormat: 1,
        precision: 4,
        ...(typeof text?.text === "string" ? { overrideValue: text.text } : {}),
    };
    dimension.style = {
        thickness: dimension.width ?? 0.15,
        arrowLength: 1.27,
        textPositionMode: 2,
        extensionHeight: 0.58642,
        extensionOffset: 0,
        keepTextAligned: true,
    };
    for (const key of DRAWN) delete dimension[key];
    log.add("dimensions say what they measure, not how they are drawn", place);
};

const DRAWN = [
    "value",
    "width",
    "feature1",
    "feature2",
    "crossbar",
    "arrow1a",
    "arrow1b",
    "arrow2a",
    "arrow2b",
] as const;

function firstPoint(dimension: Loose, key: string): { x: number; y: number } | undefined {
    const [first] = itemsIn(partOf(partOf(dimension, key) ?? {}, "path") ?? {}, "points");
    return first === undefined ? undefined : pointIn({ first }, "first");
}

/** Texts always have an angle from version 8 on. */
const upgradeText: UpgradeStep = (text, { to }) => {
    const at = partOf(text, "at");
    if (to >= 8 && at !== undefined && at.angle === undefined) text.at = { ...at, angle: 0 };
};

export const boardSteps: readonly (readonly [string, UpgradeStep])[] = [
    ["Board", upgradeBoard],
    ["BoardText", upgradeText],
    ["Dimension", upgradeDimension],
    ["Net", upgradeNet],
    ["OuterSides", upgradeSides],
    ["Zone", upgradeZone],
];
