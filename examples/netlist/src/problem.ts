import { ParseError } from "@pyzig/sexp";

/** Something that the user can put right, told in words. */
export class Problem extends Error {
    override readonly name = "Problem";
}

const fileErrors: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    EISDIR: "it is a folder, not a file",
    EEXIST: "there is a file where a folder is needed",
    ENOTDIR: "a part of the path is not a folder",
    EACCES: "it may not be read or written",
};

/** The message for an error that the user can put right, undefined for one that is a bug. */
export function explain(error: unknown): string | undefined {
    if (!(error instanceof Error)) return undefined;
    if (error instanceof Problem || error instanceof ParseError) return error.message;
    const { code, path }: NodeJS.ErrnoException = error;
    const reason = code === undefined ? undefined : fileErrors[code];
    return reason === undefined ? undefined : `${path ?? "the file"}: ${reason}`;
}
