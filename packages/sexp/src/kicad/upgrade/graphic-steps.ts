/**
 * Lines, arcs and areas of boards, footprints and pads.
 */
import { arcAround, arcPoint } from "../geometry/arc.ts";
import { type PlainPoint, toNanometres } from "../geometry/point.ts";
import { type Loose, pointIn, type UpgradeStep } from "./upgrade-context.ts";

/** In what order KiCad writes the shapes of pads: their width stands before their fill. */
const PRIMITIVE_ORDER: readonly string[] = ["center", "start", "mid", "end", "outline", "path", "width", "fill"];

/** From version 7 on lines have a stroke; those of pads keep their width. */
const upgradeWidth: UpgradeStep = (object, { log }, place, parent) => {
    if (parent?.name === "PadPrimitives") {
        object.$order = PRIMITIVE_ORDER;
        return;
    }
    if (object.stroke !== undefined || object.width === undefined) {
        delete object.width;
        return;
    }
    object.stroke = { width: object.width, type: "solid" };
    delete object.width;
    log.add("(width …) of lines is (stroke …)", place);
};

/** Areas always say whether they are filled. */
function upgradeFill(byDefault: (object: Loose, isPrimitive: boolean) => boolean): UpgradeStep {
    return (object, { to, log }, place, parent) => {
        const isPrimitive = parent?.name === "PadPrimitives";
        const isFilled =
            object.fill === undefined
                ? byDefault(object, isPrimitive)
                : object.fill === "yes" || object.fill === "solid"
                  ? true
                  : object.fill === "no" || object.fill === "none"
                    ? false
                    : undefined;
        // A pattern stays what it is.
        if (isFilled === undefined) return;
        // Pads have said yes from the start.
        const words = to >= 9 || isPrimitive ? ["yes", "no"] : ["solid", "none"];
        const word = words[isFilled ? 0 : 1];
        if (object.fill === word) return;
        if (isPrimitive && object.fill === undefined && !isFilled) return;
        object.fill = word;
        log.add("(fill …) of areas says yes or no", place);
    };
}

/** An arc of version 5 has its centre, its start and an angle. */
const upgradeArc: UpgradeStep = (object, { log }, place) => {
    const { angle } = object;
    if (object.mid !== undefined || typeof angle !== "number") return;
    const [center, start] = [pointIn(object, "start"), pointIn(object, "end")];
    if (center === undefined || start === undefined) return;
    const arc = arcAround(center, start, angle);
    // An arc goes clockwise by its angle; three points go either way.
    object.start = start;
    object.mid = rounded(arcPoint(arc, 0.5));
    object.end = rounded(arc.end);
    delete object.angle;
    log.add("arcs have three points instead of a centre and an angle", place);
};

function rounded({ x, y }: PlainPoint): PlainPoint {
    return { x: toNanometres(x), y: toNanometres(y) };
}

function both(...list: UpgradeStep[]): UpgradeStep {
    return (...given) => {
        for (const step of list) step(...given);
    };
}

export const graphicSteps: readonly (readonly [string, UpgradeStep])[] = [
    ["GraphicLine", upgradeWidth],
    ["GraphicCurve", upgradeWidth],
    ["GraphicArc", both(upgradeArc, upgradeWidth)],
    [
        "GraphicPolygon",
        both(
            upgradeFill(() => true),
            upgradeWidth,
        ),
    ],
    // A circle of a pad without a width is a disc.
    [
        "GraphicCircle",
        both(
            upgradeFill((object, isPrimitive) => isPrimitive && !object.width),
            upgradeWidth,
        ),
    ],
    [
        "GraphicRectangle",
        both(
            upgradeFill((object, isPrimitive) => isPrimitive && !object.width),
            upgradeWidth,
        ),
    ],
];
