import type { NativeLibrary } from "../backend/backend.ts";
import type { Frame } from "../call/frame.ts";
import { ABI_VERSION, RESULT } from "../call/layout.ts";
import { ManifestMismatchError } from "../errors/load-errors.ts";
import { hostTarget } from "../workspace/build-settings.ts";

/** What a library says of itself. */
export interface LibraryIdentity {
    /** The version of the call contract. */
    readonly abi: number;
    /** The hash of the manifest it was built from. */
    readonly manifestHash: string;
    /** The Zig version that compiled it. */
    readonly zigVersion: string;
    /** ReleaseSafe, ReleaseFast or Debug. */
    readonly releaseMode: string;
    /** `linux-x86_64` */
    readonly target: string;
    /** Bits of a pointer. */
    readonly pointerWidth: number;
}

/** Asks a library what it is: the only call that is safe before `verify`. */
export function readIdentity(library: NativeLibrary, frame: Frame): LibraryIdentity {
    const describe = library.resolve("pyzig_describe");
    const status = describe(frame.address);
    const abi = frame.readU32(RESULT);
    if (status !== 0 || abi !== ABI_VERSION)
        throw new Error(`its call contract has version ${abi}, this package needs ${ABI_VERSION}`);
    return {
        abi,
        manifestHash: frame.readText(RESULT + 1),
        zigVersion: frame.readText(RESULT + 3),
        releaseMode: frame.readText(RESULT + 5),
        target: frame.readText(RESULT + 7),
        pointerWidth: frame.readU32(RESULT + 9),
    };
}

/** Throws unless a library is for this machine and for the TypeScript that will call it. */
export function verify(
    identity: LibraryIdentity,
    expected: {
        readonly module: string;
        readonly manifestHash: string;
        readonly path: string;
        readonly source: string;
    },
): void {
    const target = hostTarget();
    if (identity.target !== target) throw new Error(`it is made for ${identity.target}, this is ${target}`);
    if (identity.pointerWidth !== 64) throw new Error(`its pointers have ${identity.pointerWidth} bits, 64 are needed`);
    if (identity.manifestHash === expected.manifestHash) return;
    const isBuilt = expected.source === "build on import";
    // What was built on import comes from the sources as they are, so it is the TypeScript that lags behind.
    const isPackaged = expected.source === "packaged library" || expected.source.startsWith("installed ");
    const stale = isBuilt ? "typescript" : isPackaged ? "library" : "unknown";
    const advice = isBuilt
        ? `The generated TypeScript is stale; update it with: npx --yes pnpm@12 nx run-many --targets=stubs`
        : stale === "library"
          ? `The packaged library is stale; reinstall the package`
          : `One of them is stale: rebuild the library from the sources of this package, or unset the variable`;
    throw new ManifestMismatchError(
        `the library ${expected.path} and the TypeScript of the module "${expected.module}" don't belong together: ` +
            `the library has the manifest ${identity.manifestHash}, the TypeScript ${expected.manifestHash}. ${advice}`,
        { module: expected.module, stale },
    );
}
