import { ABI_VERSION } from "../call/layout.ts";
import { platformName } from "./platform.ts";

/** The library that a process needs. */
export interface NeededLibrary {
    /** Platform, processor and C library: `linux-x64`, `linux-arm64-musl`. */
    readonly platform: string;
    /** The version of the call contract. */
    readonly abi: number;
    /** The hash of the manifest that the TypeScript was generated from. */
    readonly manifestHash: string;
}

/** What the library of a module must be to be loaded here. */
export function neededLibrary(manifestHash: string): NeededLibrary {
    return { platform: platformName(), abi: ABI_VERSION, manifestHash };
}
