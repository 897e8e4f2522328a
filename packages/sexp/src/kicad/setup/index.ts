/** Settings of boards and schematics, and what lies within them. */
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
