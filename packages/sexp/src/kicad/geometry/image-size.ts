import type { BoardImage } from "../../gen/models.ts";

/** The resolution of pictures that have none. */
const USUAL_RESOLUTION = 300;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

/** The size of a PNG in millimetres, by its pixels and its resolution; undefined for other pictures. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
    if (bytes.length < 33 || SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const millimetres = 25.4 / (pngResolution(view) ?? USUAL_RESOLUTION);
    return { width: view.getUint32(16) * millimetres, height: view.getUint32(20) * millimetres };
}

/** Pixels per inch, if the file says so. */
function pngResolution(view: DataView): number | undefined {
    for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
        const name = view.getUint32(at + 4);
        if (name === 0x49444154) return undefined; // IDAT: what describes the picture comes before
        if (name !== 0x70485973 || at + 17 > view.byteLength) continue; // pHYs
        const perMetre = view.getUint32(at + 8);
        return view.getUint8(at + 16) === 1 && perMetre > 0 ? perMetre * 0.0254 : undefined;
    }
    return undefined;
}

/** The size of a picture on a board; nothing for one that can't be read, or is no PNG. */
export function imageSize(image: BoardImage): { width: number; height: number } {
    const bytes = imageBytes(image);
    const size = bytes === undefined ? undefined : pngSize(bytes);
    const scale = image.scale ?? 1;
    return { width: (size?.width ?? 0) * scale, height: (size?.height ?? 0) * scale };
}

/** The bytes of a picture; undefined when its data is damaged, which reading `data` itself explains. */
export function imageBytes(image: BoardImage): Uint8Array | undefined {
    try {
        return image.data;
    } catch {
        return undefined;
    }
}
