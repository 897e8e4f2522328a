import { type LibcFinding, processLibc } from "./libc.ts";

/** The platforms that libraries are made for, as the folders of `prebuilds` are called. */
export const supportedPlatforms = [
    "linux-x64",
    "linux-arm64",
    "linux-x64-musl",
    "linux-arm64-musl",
    "darwin-x64",
    "darwin-arm64",
    "win32-x64",
    "win32-arm64",
] as const;

/** A platform that libraries are made for. */
export type PlatformName = (typeof supportedPlatforms)[number];

/** The addresses of the packaged libraries. */
export type PrebuiltLibraries = Readonly<Partial<Record<PlatformName, URL>>>;

/** This machine as the folders of `prebuilds` are called: `linux-x64`, `linux-arm64-musl`. */
export function platformName(libc: LibcFinding | undefined = processLibc()): string {
    return `${process.platform}-${process.arch}${libc?.libc === "musl" ? "-musl" : ""}`;
}

/** This machine, if there are libraries for it. */
export function supportedPlatform(name: string = platformName()): PlatformName {
    const found = supportedPlatforms.find((platform) => platform === name);
    if (found !== undefined) return found;
    throw new Error(`there are no libraries for ${name}, only for: ${supportedPlatforms.join(", ")}`);
}
