import { bytesToText } from "../../model/bytes.ts";
import { partOf, type UpgradeStep } from "./upgrade-context.ts";

/** Pictures were lines of hexadecimal digits. */
const upgradeBitmap: UpgradeStep = (bitmap, { to, log }, place) => {
    const lines = partOf(bitmap, "pngData")?.lines;
    if (to < 8 || !Array.isArray(lines) || bitmap.data !== undefined) return;
    bitmap.data = bytesToText(Buffer.from(lines.join("").replace(/[^\da-f]/gi, ""), "hex"));
    delete bitmap.pngData;
    log.add("pictures are base64 instead of hexadecimal digits", place);
};

export const worksheetSteps: readonly (readonly [string, UpgradeStep])[] = [["WorksheetBitmap", upgradeBitmap]];
