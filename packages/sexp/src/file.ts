import {
    closeSync,
    fchmodSync,
    fstatSync,
    fsyncSync,
    openSync,
    readSync,
    realpathSync,
    renameSync,
    statSync,
    unlinkSync,
    writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** The largest piece that is read or written in one go. */
const PIECE = 1 << 30;

/** Reads a whole file into an `ArrayBuffer` of its own. */
export function readFile(path: string): Uint8Array<ArrayBuffer> {
    const file = openSync(path, "r");
    try {
        const status = fstatSync(file);
        if (!status.isFile()) return readStream(file);
        const bytes = new Uint8Array(status.size);
        let length = 0;
        while (length < bytes.length) {
            const count = readSync(file, bytes, length, Math.min(PIECE, bytes.length - length), null);
            if (count === 0) return bytes.slice(0, length);
            length += count;
        }
        return bytes;
    } finally {
        closeSync(file);
    }
}

/** Reads what has no size, such as a pipe. */
function readStream(file: number): Uint8Array<ArrayBuffer> {
    const pieces: Buffer[] = [];
    for (;;) {
        const piece = Buffer.allocUnsafe(1 << 16);
        const count = readSync(file, piece, 0, piece.length, null);
        if (count === 0) return new Uint8Array(Buffer.concat(pieces));
        pieces.push(piece.subarray(0, count));
    }
}

/**
 * Writes a file so that nobody ever sees half of it, and the old one stays when anything fails: into a temporary file beside it, to the disk,
 * then over the old one. Permissions of an existing file are kept, and a symbolic link stays a link.
 */
export function writeFileAtomically(path: string, bytes: Uint8Array): void {
    const target = resolveLink(path);
    const temporary = join(
        dirname(target),
        `.${basename(target)}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`,
    );
    const file = openSync(temporary, "wx", 0o666);
    try {
        try {
            const mode = existingMode(target);
            if (mode !== undefined) fchmodSync(file, mode);
            let length = 0;
            while (length < bytes.length)
                length += writeSync(file, bytes, length, Math.min(PIECE, bytes.length - length));
            fsyncSync(file);
        } finally {
            closeSync(file);
        }
        renameSync(temporary, target);
    } catch (error) {
        unlinkSync(temporary);
        throw error;
    }
    syncFolder(dirname(target));
}

function resolveLink(path: string): string {
    try {
        return realpathSync(path);
    } catch (error) {
        if (isMissing(error)) return path;
        throw error;
    }
}

function existingMode(path: string): number | undefined {
    try {
        return statSync(path).mode & 0o7777;
    } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
    }
}

function isMissing(error: unknown): boolean {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
}

/** Makes the new name durable, where folders can be opened. The file itself is safe by now. */
function syncFolder(path: string): void {
    if (process.platform === "win32") return;
    const folder = openSync(path, "r");
    try {
        fsyncSync(folder);
    } finally {
        closeSync(folder);
    }
}
