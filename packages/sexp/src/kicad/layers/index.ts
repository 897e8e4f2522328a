/** The layers of boards. */
export {
    canonicalLayerName,
    copperLayers,
    expandLayers,
    findLayer,
    flippedLayer,
    layersOf,
    userLayerName,
} from "./board-layers.ts";
export {
    type BoardSide,
    expandLayerNames,
    innerLayerNumber,
    isCopperLayer,
    isSideSpecific,
    oppositeLayerName,
    sideOfLayer,
} from "./layer-names.ts";
export { layersUsedBy, mapLayers } from "./map-layers.ts";
