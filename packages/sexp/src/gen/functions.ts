// Generated from the Zig module "sexp"; don't edit. To update: npx --yes pnpm@12 stubs

import { ARGUMENTS, checkBytes, checkTagIndex, RESULT } from "@pyzig/core";
import { library, native } from "./library.ts";
import { ChecksumVariant } from "./types.ts";

/**
 * The checksum of a content as KiCad writes it: 32 hexadecimal digits.
 *
 * @throws OutOfMemoryError
 */
export function embeddedChecksum(content: Uint8Array, variant: ChecksumVariant): string {
    const frame = library.begin();
    frame.writeArray(ARGUMENTS, checkBytes(content, "embeddedChecksum", "content"));
    frame.writeU32(ARGUMENTS + 2, checkTagIndex(variant, ChecksumVariant, "embeddedChecksum", "variant"));
    const status = native.embeddedChecksum(frame.address);
    frame.release();
    if (status !== 0) library.settle(status, "embeddedChecksum", undefined, true);
    return library.finish(frame.readText(RESULT));
}
