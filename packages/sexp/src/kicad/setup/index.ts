/** Settings of boards and schematics, and what lies within them. */
export { designatorOf, hideDesignators, showDesignators, valueTextOf } from "./designators.ts";
export {
    EmbeddedFileError,
    type EmbeddedFileErrorCode,
    type EmbeddedFileOwner,
    type EmbedOptions,
    embeddedFilesOf,
    embedFile,
    extractFile,
    removeEmbeddedFile,
} from "./embedded-files.ts";
export { type PlotLayerSelection, plotLayers, setPlotLayers } from "./plot-layers.ts";
export {
    createStackup,
    StackupError,
    type StackupErrorCode,
    type StackupOptions,
    setStackupThickness,
    stackupThickness,
} from "./stackup.ts";
export { expandText, setTextVariable, textVariables } from "./text-variables.ts";
export { type TitleBlockChanges, updateTitleBlock } from "./title-block.ts";
