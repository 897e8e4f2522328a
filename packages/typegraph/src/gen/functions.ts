// Generated from the Zig module "typegraph"; don't edit. To update: npx --yes pnpm@12 stubs

import { ARGUMENTS, checkList, checkText, RESULT, readList, writeList } from "@pyzig/core";
import { library, native } from "./library.ts";
import { checkPathSegment, type PathSegment, readFailure, readPathSegment, writePathSegment } from "./types.ts";

/**
 * The segments of a path in its text form.
 *
 * @throws TypeGraphPathError: `InvalidPath`
 * @throws TypeGraphInstantiationError: `InstantiationFailed`
 * @throws TypeGraphResolveError: `ReferenceNotResolved`
 * @throws TypeExistsError: `TypeExists`
 * @throws IncompatibleTypesError: `IncompatibleTypes`
 * @throws TypeGraphUsageError: `NodeNotInGraph`, `WrongGraph`, `DifferentStore`, `NotAType`, `NotATypeGraph`, `WrongNode`, `InvalidAttributes`, `EmptyName`, `LengthMismatch`, `OutOfRange`
 * @throws OutOfMemoryError
 */
export function parsePath(path: string): PathSegment[] {
    const frame = library.begin();
    frame.writeText(ARGUMENTS, checkText(path, "parsePath", "path"));
    const status = native.parsePath(frame.address);
    frame.release();
    if (status !== 0) library.settle(status, "parsePath", readFailure, true);
    return library.finish(readList(frame, RESULT, 3, readPathSegment));
}

/**
 * The text form of a path.
 *
 * @throws OutOfMemoryError
 */
export function printPath(segments: readonly PathSegment[]): string {
    const checkedSegments = checkList(segments, checkPathSegment, "printPath", "segments");
    const frame = library.begin();
    writeList(frame, ARGUMENTS, checkedSegments, 3, writePathSegment);
    const status = native.printPath(frame.address);
    frame.release();
    if (status !== 0) library.settle(status, "printPath", undefined, true);
    return library.finish(frame.readText(RESULT));
}
