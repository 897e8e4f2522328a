import { statSync } from "node:fs";
import { readStart } from "./libc.ts";

const elfMachines: Partial<Record<number, string>> = { 3: "ia32", 40: "arm", 62: "x64", 183: "arm64", 243: "riscv64" };
const machMachines: Partial<Record<number, string>> = { 16777223: "x64", 16777228: "arm64" };
const peMachines: Partial<Record<number, string>> = { 332: "ia32", 34404: "x64", 43620: "arm64" };

/**
 * What a file is, by its first bytes, for messages: `a library for linux-arm64`.
 *
 * Systems answer a file of another processor with whatever comes to their mind, such as that the file doesn't exist.
 */
export function describeBinary(path: string): string | undefined {
    const bytes = readStart(path, 1024);
    if (bytes === undefined) return undefined;
    if (bytes.length === 0) return "an empty file";
    const platform = platformOf(bytes);
    return platform === undefined ? "no library of any system" : `a library for ${platform}`;
}

/** The platform and processor of a library, as Node calls them; undefined for another kind of file. */
export function platformOf(bytes: Buffer): string | undefined {
    if (bytes.length < 64) return undefined;
    const magic = bytes.readUInt32BE(0);
    if (magic === 0x7f454c46) return `linux-${elfMachines[bytes.readUInt16LE(18)] ?? "another processor"}`;
    if (magic === 0xcffaedfe) return `darwin-${machMachines[bytes.readUInt32LE(4)] ?? "another processor"}`;
    if (magic >>> 16 !== 0x4d5a) return undefined;
    const header = bytes.readUInt32LE(60);
    if (header + 6 > bytes.length || bytes.readUInt32BE(header) !== 0x50450000) return undefined;
    return `win32-${peMachines[bytes.readUInt16LE(header + 4)] ?? "another processor"}`;
}

/**
 * Refuses a library of Linux that ends too early, as an interrupted copy does: loading it would end the process with SIGBUS. Other
 * systems look for themselves.
 */
export function refuseCutOff(path: string): void {
    if (process.platform !== "linux") return;
    const header = readStart(path, 64);
    if (header === undefined || header.length < 64 || header.readUInt32BE(0) !== 0x7f454c46) return;
    // The table of sections is the last thing in the file.
    const end = Number(header.readBigUInt64LE(40)) + header.readUInt16LE(58) * header.readUInt16LE(60);
    const { size } = statSync(path);
    if (size < end) throw new Error(`it is cut off: it has ${size} bytes, its header tells of ${end}`);
}
