/** Places, paths, boxes, and what moves items. */
export { arcAround, arcPoint, arcReach, arcThrough, type CircularArc, flattenArc } from "./arc.ts";
export { type BoardItem, boardItems, footprintParts } from "./board-item.ts";
export {
    type BoardOutline,
    BoardOutlineError,
    type BoardOutlineErrorCode,
    type BoardPiece,
    boardOutline,
    edgePaths,
    type OutlineGap,
    type OutlineOptions,
} from "./board-outline.ts";
export { BoundingBox } from "./bounding-box.ts";
export { type Contours, joinPaths } from "./contour.ts";
export { type FlipDirection, Isometry } from "./isometry.ts";
export { type BoxOptions, boundingBox } from "./item-box.ts";
export { memberItems } from "./member-items.ts";
export {
    anchorOf,
    type FlipOptions,
    flipItem,
    moveItem,
    placeItem,
    type RotateOptions,
    rotateItem,
} from "./move-item.ts";
export { padCopper, padHole, padPlacement, viaCopper, viaHole } from "./pad-shape.ts";
export { flattenPath, movePath, type Path, type PathStep, pathArea, pathBox, pathEnd, reversePath } from "./path.ts";
export {
    addPoints,
    negatePoint,
    normalizeAngle,
    normalizeAngle180,
    type PlainPlace,
    type PlainPoint,
    type PointLike,
    pointDistance,
    rotatePoint,
    subtractPoints,
    toNanometres,
} from "./point.ts";
export { type PathItem, pathOf, type Shape, shapeOf } from "./shape.ts";
