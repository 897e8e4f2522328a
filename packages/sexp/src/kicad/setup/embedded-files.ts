/**
 * Files that lie within a board, a footprint, a schematic or a symbol: models, fonts, datasheets.
 */
import { didYouMean, nameErrors, PyzigError, wrongType } from "@pyzig/core";
import { dataChecksum, hasDataChecksum } from "../../embedded-data.ts";
import type {
    Board,
    EmbeddedFile,
    EmbeddedFileInput,
    EmbeddedFileType,
    Footprint,
    LibrarySymbol,
    Schematic,
} from "../../gen/models.ts";
import type { Open } from "../../model/data.ts";
import type { ModelList } from "../../model/model-list.ts";

/** What can hold files. */
export type EmbeddedFileOwner = Board | Footprint | Schematic | LibrarySymbol;

/** How a file is embedded. */
export interface EmbedOptions {
    /** What it is for. Default: by the ending of its name. */
    readonly type?: Open<EmbeddedFileType> | undefined;
}

/**
 * What `code` of an {@link EmbeddedFileError} can be.
 *
 * - `NoEmbeddedFile`: there is no embedded file of this name.
 * - `NoContent`: the file is named, but its content is elsewhere.
 * - `ChecksumMismatch`: the content is not what was embedded.
 */
export type EmbeddedFileErrorCode = "NoEmbeddedFile" | "NoContent" | "ChecksumMismatch";

/** An embedded file is not there, has no content, or is damaged. */
export class EmbeddedFileError extends PyzigError {
    /** Which error it is. */
    declare readonly code: EmbeddedFileErrorCode;
    /** The name of the file. */
    readonly file: string;

    /** Makes an error; {@link extractFile} does. */
    constructor(message: string, code: EmbeddedFileErrorCode, file: string) {
        super(message, { code, module: "sexp" });
        this.file = file;
    }
}
nameErrors(EmbeddedFileError, "EmbeddedFileError");

/** What files are by the endings of their names. */
const TYPES: readonly (readonly [EmbeddedFileType, RegExp])[] = [
    ["model", /\.(?:step|stp|stpz|step\.gz|wrl|wrz|iges|igs)$/i],
    ["font", /\.(?:ttf|otf|ttc)$/i],
    ["datasheet", /\.pdf$/i],
    ["worksheet", /\.kicad_wks$/i],
];

/** The files that an object holds; empty when it holds none. */
export function embeddedFilesOf(owner: EmbeddedFileOwner): readonly EmbeddedFile[] {
    return owner.embeddedFiles?.files.toArray() ?? [];
}

/**
 * Puts a file into a board, a footprint, a schematic or a symbol, in the place of the one with the same name if there is one. Elsewhere in the
 * file it goes by `kicad-embed://` and its name.
 */
export function embedFile(
    owner: EmbeddedFileOwner,
    name: string,
    content: Uint8Array,
    { type }: EmbedOptions = {},
): EmbeddedFile {
    if (typeof name !== "string" || name === "") throw wrongType(name, "embedFile", "name", "the name of a file");
    if (!(content instanceof Uint8Array)) throw wrongType(content, "embedFile", "content", "a Uint8Array");
    const data: EmbeddedFileInput = {
        name,
        type: type ?? TYPES.find(([, ending]) => ending.test(name))?.[0] ?? "other",
        data: content,
        checksum: dataChecksum(content),
    };
    const files = filesOf(owner);
    const index = files.findIndex((file) => file.name === name);
    if (index < 0) return files.push(data);
    files.removeAt(index);
    return files.insert(index, data);
}

function filesOf(owner: EmbeddedFileOwner): ModelList<EmbeddedFile, EmbeddedFileInput> {
    owner.embeddedFiles ??= {};
    return (owner.embeddedFiles as NonNullable<EmbeddedFileOwner["embeddedFiles"]>).files;
}

/**
 * The content of an embedded file.
 *
 * @throws EmbeddedFileError when there is no such file, it is named without its content, or its content is not that of its checksum.
 */
export function extractFile(owner: EmbeddedFileOwner, name: string): Uint8Array {
    const files = embeddedFilesOf(owner);
    const file = files.find((each) => each.name === name);
    if (file === undefined) {
        const names = files.map((each) => each.name);
        const known = names.length === 0 ? "it holds none" : `it holds ${names.join(", ")}`;
        throw new EmbeddedFileError(
            `${owner.location} holds no file ${JSON.stringify(name)}: ${known}${didYouMean(name, names)}`,
            "NoEmbeddedFile",
            name,
        );
    }
    const content = file.data;
    if (content === undefined)
        throw new EmbeddedFileError(
            `${file.location} names a file without its content, which is in the file that holds this one`,
            "NoContent",
            name,
        );
    if (file.checksum !== undefined && !hasDataChecksum(content, file.checksum))
        throw new EmbeddedFileError(
            `the content of ${file.location} is damaged: it is not that of its checksum`,
            "ChecksumMismatch",
            name,
        );
    return content;
}

/** Takes an embedded file out; false when there is none with that name. The last one takes the list of files with it. */
export function removeEmbeddedFile(owner: EmbeddedFileOwner, name: string): boolean {
    const list = owner.embeddedFiles;
    const file = list?.files.find((each) => each.name === name);
    if (list === undefined || file === undefined) return false;
    list.files.remove(file);
    if (list.files.length === 0) owner.embeddedFiles = undefined;
    return true;
}
