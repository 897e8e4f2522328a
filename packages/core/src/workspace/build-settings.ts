/** The values that `ZIG_RELEASEMODE` may have. */
export const releaseModes = ["ReleaseFast", "ReleaseSafe", "Debug"] as const;

/** How a library is optimised and how much it checks. */
export type ReleaseMode = (typeof releaseModes)[number];

/** The release mode that `ZIG_RELEASEMODE` asks for; ReleaseSafe when it is unset or empty. */
export function chosenReleaseMode(value: string | undefined = process.env.ZIG_RELEASEMODE): ReleaseMode {
    if (value === undefined || value === "") return "ReleaseSafe";
    const mode = releaseModes.find((candidate) => candidate === value);
    if (mode !== undefined) return mode;
    throw new Error(`ZIG_RELEASEMODE is "${value}"; it must be one of: ${releaseModes.join(", ")}`);
}

/** True when `ZIG_NORECOMPILE=1` asks to take the libraries as they are. */
export function isRecompilationOff(): boolean {
    return process.env.ZIG_NORECOMPILE === "1";
}

const operatingSystems: Partial<Record<string, string>> = { linux: "linux", darwin: "macos", win32: "windows" };
const architectures: Partial<Record<string, string>> = { x64: "x86_64", arm64: "aarch64" };

/** This machine as `os-arch` in Zig's words, as libraries report it: `linux-x86_64`. */
export function hostTarget(platform: string = process.platform, architecture: string = process.arch): string {
    const system = operatingSystems[platform];
    const processor = architectures[architecture];
    if (system !== undefined && processor !== undefined) return `${system}-${processor}`;
    throw new Error(
        `pyzig has no libraries for ${platform} on ${architecture}; it supports Linux, macOS and Windows on x64 and arm64`,
    );
}

/** The file name of a module's library on a target. */
export function libraryFileName(module: string, target: string): string {
    if (target.startsWith("windows-")) return `${module}.dll`;
    return target.startsWith("macos-") ? `lib${module}.dylib` : `lib${module}.so`;
}
