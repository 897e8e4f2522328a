// Generated from the Zig module "graph"; don't edit. To update: npx --yes pnpm@12 stubs

import { ARGUMENTS, checkBytes, RESULT } from "@pyzig/core";
import { library, native } from "./library.ts";
import { readGraphFailure } from "./types.ts";

/**
 * The note of a snapshot, after a check of its header and checksum.
 *
 * @throws GraphError: `NoSuchNode`, `NoSuchEdge`, `SourceNodeNotInGraph`, `TargetNodeNotInGraph`, `NodeNotInGraph`, `SelfNode`, `DifferentStore`, `NotPrepared`, `InvalidInbox`, `LengthMismatch`, `HasCycle`, `InvalidWeight`, `InvalidSnapshot`, `InvalidText`
 * @throws OutOfMemoryError
 */
export function snapshotNote(bytes: Uint8Array): string {
    const frame = library.begin();
    frame.writeArray(ARGUMENTS, checkBytes(bytes, "snapshotNote", "bytes"));
    const status = native.snapshotNote(frame.address);
    frame.release();
    if (status !== 0) library.settle(status, "snapshotNote", readGraphFailure, true);
    return library.finish(frame.readText(RESULT));
}
