import { ParseError } from "@pyzig/sexp";
import { KicadKindError } from "@pyzig/sexp/kicad";

/** Something that stops the demo, told in words for people. */
export class DemoFailure extends Error {
    override readonly name = "DemoFailure";
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    EISDIR: "it is a folder, not a file",
    ENOTDIR: "a part of the path is not a folder",
    EACCES: "it may not be read or written",
    EPERM: "it may not be written",
    EROFS: "the disk is read-only; choose another folder with --output",
};

/** The message for an error that a user can do something about; undefined for one that is a bug. */
export function explainFailure(error: unknown): string | undefined {
    if (!(error instanceof Error)) return undefined;
    // The messages of these name the file; that of a parse error shows the place with a caret.
    if (error instanceof DemoFailure || error instanceof ParseError || error instanceof KicadKindError)
        return error.message;
    const { code, path }: NodeJS.ErrnoException = error;
    const reason = code === undefined ? undefined : FILE_ERRORS[code];
    return reason === undefined ? undefined : `${path ?? "the file"}: ${reason}`;
}
