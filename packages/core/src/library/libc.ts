import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { SettingError } from "../errors/load-errors.ts";

/** The C libraries of Linux. */
export type Libc = "glibc" | "musl";

/** The C library of this process, and what told of it. */
export interface LibcFinding {
    readonly libc: Libc;
    readonly source: "PYZIG_LIBC" | "/proc/self/maps" | "the interpreter of the program" | "assumed";
}

/**
 * The C library of this process; undefined on other systems than Linux.
 *
 * Node's own report would tell as well, but it takes 20 ms; the first of these takes a fraction of one.
 *
 * @throws PyzigError when `PYZIG_LIBC` is set to something else than `glibc` or `musl`
 */
export function processLibc(): LibcFinding | undefined {
    if (process.platform !== "linux") return undefined;
    const chosen = checkLibcSetting();
    if (chosen !== undefined) return { libc: chosen, source: "PYZIG_LIBC" };
    const mapped = libcOfText(readText("/proc/self/maps"));
    if (mapped !== undefined) return { libc: mapped, source: "/proc/self/maps" };
    const interpreter = interpreterOf(process.execPath);
    const interpreted = interpreter === undefined ? undefined : libcOfText(interpreter);
    if (interpreted !== undefined) return { libc: interpreted, source: "the interpreter of the program" };
    return { libc: "glibc", source: "assumed" };
}

/**
 * What `PYZIG_LIBC` says; undefined when it is unset or empty.
 *
 * @throws SettingError when it says something else than `glibc` or `musl`
 */
export function checkLibcSetting(value: string | undefined = process.env.PYZIG_LIBC): Libc | undefined {
    if (value === undefined || value === "") return undefined;
    if (value === "glibc" || value === "musl") return value;
    throw new SettingError(`PYZIG_LIBC is "${value}"; it must be one of: glibc, musl`);
}

/** Which C library paths of loaded files, or of a program's interpreter, belong to. */
export function libcOfText(text: string): Libc | undefined {
    // On Debian and Void the loader's name is a link to `libc.so`; glibc's file of that name is a text, which nobody loads.
    if (/\/ld-musl-|\/libc\.musl-|\/libc\.so$/m.test(text)) return "musl";
    return /\/ld-linux|\/libc\.so\.6|\/libc-2\.\d+\.so|\/ld-2\.\d+\.so|\/ld64\.so/.test(text) ? "glibc" : undefined;
}

function readText(path: string): string {
    try {
        return readFileSync(path, "latin1");
    } catch {
        return "";
    }
}

const interpreterSegment = 3;

/** The dynamic loader that a 64-bit ELF program asks for; undefined when it asks for none, or is no such program. */
export function interpreterOf(path: string): string | undefined {
    // Linkers put the headers and this path at the start of the file.
    const bytes = readStart(path, 4096);
    if (bytes === undefined || bytes.length < 64 || bytes.toString("latin1", 0, 6) !== "\x7fELF\x02\x01")
        return undefined;
    const start = Number(bytes.readBigUInt64LE(32));
    const size = bytes.readUInt16LE(54);
    const count = bytes.readUInt16LE(56);
    for (let index = 0; index < count; index++) {
        const header = start + index * size;
        if (header + 56 > bytes.length) return undefined;
        if (bytes.readUInt32LE(header) !== interpreterSegment) continue;
        const offset = Number(bytes.readBigUInt64LE(header + 8));
        const length = Number(bytes.readBigUInt64LE(header + 32));
        if (length < 1 || offset + length > bytes.length) return undefined;
        return bytes.toString("latin1", offset, offset + length - 1);
    }
    return undefined;
}

/** The first bytes of a file; undefined when it can't be read. */
export function readStart(path: string, length: number): Buffer | undefined {
    let file: number;
    try {
        file = openSync(path, "r");
    } catch {
        return undefined;
    }
    try {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
    } catch {
        return undefined;
    } finally {
        closeSync(file);
    }
}
