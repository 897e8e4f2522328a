import type { NativeLibrary } from "../backend/backend.ts";
import { Frame } from "../call/frame.ts";
import { LibraryLoadError, type LoadAttempt, ManifestMismatchError, mismatchAmong } from "../errors/load-errors.ts";
import { hostMemory } from "../memory/host-memory.ts";
import { describeBinary, refuseCutOff } from "./binary-kind.ts";
import { checkLibcSetting } from "./libc.ts";
import { builtSource, type LibraryPlace, libraryPlaces } from "./locate.ts";
import { neededLibrary } from "./needed.ts";
import type { PrebuiltLibraries } from "./platform.ts";
import { type LibraryIdentity, readIdentity, verify } from "./verify.ts";

/** A library that is ready to be called. */
export interface LoadedLibrary {
    /** Its absolute path. */
    readonly path: string;
    /** Resolves its functions. */
    readonly native: NativeLibrary;
    /** The frame for calls from this thread. */
    readonly frame: Frame;
    /** Makes another frame. */
    readonly makeFrame: () => Frame;
    /** What it says of itself. */
    readonly identity: LibraryIdentity;
    /** Live bytes and objects, which the library counts. */
    readonly counters: BigInt64Array;
}

/** What is known of a library before it is loaded. */
export interface LibraryDescription {
    /** The Zig module. */
    readonly module: string;
    /** The hash of the manifest that the TypeScript was generated from. */
    readonly manifestHash: string;
    /** A file of the package that the library comes with. */
    readonly url: string;
    /** The package that the library comes with; absent for modules that are not published. */
    readonly package?: string;
    /** Where the packaged libraries lie. Literal addresses, which bundlers and file tracers follow. */
    readonly prebuilt?: PrebuiltLibraries;
}

const noCheckout: LoadAttempt = {
    source: builtSource,
    path: undefined,
    reason: "this is not a checkout of the module's sources",
    found: undefined,
    cause: undefined,
};

/**
 * Loads and verifies the library of a module.
 *
 * @throws LibraryLoadError when there is none, ManifestMismatchError when it is another one, PyzigError when `PYZIG_LIBC` is wrong
 */
export function loadLibrary(description: LibraryDescription): LoadedLibrary {
    // First of all: a wrong value must not go unnoticed because this machine has no use for it.
    checkLibcSetting();
    const attempts: LoadAttempt[] = [];
    for (const place of libraryPlaces(description)) {
        let path = place.path;
        try {
            path = place.find();
            if (path !== undefined) return open(path, place, description);
            if (place.source === builtSource) attempts.push(noCheckout);
        } catch (error) {
            // What was built here comes from the sources as they are: no other library would be right.
            if (error instanceof ManifestMismatchError && place.source === builtSource) throw error;
            attempts.push(failedAttempt(place, path, error));
        }
    }
    const mismatch = attempts.map(({ cause }) => cause).find((cause) => cause instanceof ManifestMismatchError);
    if (mismatch !== undefined) throw mismatchAmong(mismatch, attempts);
    throw new LibraryLoadError(
        description.module,
        attempts,
        neededLibrary(description.manifestHash),
        description.package,
    );
}

function failedAttempt(place: LibraryPlace, path: string | undefined, cause: unknown): LoadAttempt {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { source: place.source, path, reason, found: path === undefined ? undefined : describeBinary(path), cause };
}

function open(path: string, place: LibraryPlace, description: LibraryDescription): LoadedLibrary {
    refuseCutOff(path);
    const memory = hostMemory();
    const native = memory.backend.load(path);
    const counters = new BigInt64Array(2);
    const makeFrame = () => new Frame(memory, memory.backend.addressOf(counters.buffer));
    const frame = makeFrame();
    const identity = readIdentity(native, frame);
    verify(identity, { ...description, path, source: place.source });
    return { path, native, frame, makeFrame, identity, counters };
}
