import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../build/replace-file.ts";

/** What one prebuilt library was made of. */
export interface PrebuiltLibrary {
    /** Path in the `prebuilds` folder. */
    readonly file: string;
    /** Hash over the sources, the build tool, the Zig version, the target and the release mode. */
    readonly contentHash: string;
    readonly manifestHash: string;
    readonly zigVersion: string;
    /** The compiler's word for the target. */
    readonly triple: string;
    readonly releaseMode: string;
    /** Bytes. */
    readonly size: number;
    /** Of the file, in hexadecimal digits. */
    readonly sha256: string;
}

/** The content of `prebuilds/prebuilds.json`, which is packed: `doctor` compares the files with it. */
export interface PrebuildRecord {
    readonly module: string;
    /** By the target's name. */
    readonly libraries: Readonly<Record<string, PrebuiltLibrary>>;
}

const fileName = "prebuilds.json";

/** The record of a `prebuilds` folder; an empty one where there is none, or one that can't be read. */
export function readRecord(directory: string, module: string): PrebuildRecord {
    try {
        return JSON.parse(readFileSync(join(directory, fileName), "utf8"));
    } catch {
        return { module, libraries: {} };
    }
}

/** Writes the record, in one piece. */
export function writeRecord(directory: string, record: PrebuildRecord): void {
    const unfinished = join(directory, `${fileName}.${process.pid}.new`);
    mkdirSync(directory, { recursive: true });
    writeFileSync(unfinished, `${JSON.stringify(record, null, 2)}\n`);
    replaceFile(unfinished, join(directory, fileName));
}
