import type { NativeLibrary } from "../backend/backend.ts";
import { Frame } from "../call/frame.ts";
import { LibraryLoadError, type LoadAttempt, ManifestMismatchError } from "../errors/load-errors.ts";
import { hostMemory } from "../memory/host-memory.ts";
import { type LibraryPlace, libraryPlaces } from "./locate.ts";
import { libraryDirectories } from "./package-directory.ts";
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
}

/**
 * Loads and verifies the library of a module.
 *
 * @throws LibraryLoadError when there is none, ManifestMismatchError when it is another one
 */
export function loadLibrary(description: LibraryDescription): LoadedLibrary {
    const attempts: LoadAttempt[] = [];
    for (const place of libraryPlaces(description.module, libraryDirectories(description.url))) {
        let path = place.path;
        try {
            path = place.find();
            if (path !== undefined) return open(path, place, description);
            attempts.push(attempt(place, path, "this is not a checkout of the module's sources", undefined));
        } catch (error) {
            if (error instanceof ManifestMismatchError) throw error;
            attempts.push(attempt(place, path, error instanceof Error ? error.message : String(error), error));
        }
    }
    throw new LibraryLoadError(description.module, attempts);
}

function attempt(place: LibraryPlace, path: string | undefined, reason: string, cause: unknown): LoadAttempt {
    return { source: place.source, path, reason, cause };
}

function open(path: string, place: LibraryPlace, description: LibraryDescription): LoadedLibrary {
    const memory = hostMemory();
    const native = memory.backend.load(path);
    const counters = new BigInt64Array(2);
    const makeFrame = () => new Frame(memory, memory.backend.addressOf(counters.buffer));
    const frame = makeFrame();
    const identity = readIdentity(native, frame);
    verify(identity, { ...description, path, source: place.source });
    return { path, native, frame, makeFrame, identity, counters };
}
