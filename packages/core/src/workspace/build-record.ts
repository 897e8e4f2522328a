import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The content of `native/build.json`: what the library beside it was made of. */
export interface BuildRecord {
    readonly contentHash: string;
    readonly manifestHash: string;
    readonly library: string;
    readonly zigVersion: string;
    readonly target: string;
    readonly releaseMode: string;
}

/** The record of a complete build in a `native` folder; undefined when a file is missing or unreadable. */
export function readBuildRecord(native: string): BuildRecord | undefined {
    let record: BuildRecord;
    try {
        record = JSON.parse(readFileSync(join(native, "build.json"), "utf8"));
    } catch {
        return undefined;
    }
    const isComplete = existsSync(join(native, record.library)) && existsSync(join(native, "manifest.json"));
    return isComplete ? record : undefined;
}
