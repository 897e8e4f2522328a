/**
 * Zstandard frames: by Node's own zlib where it has them (from 22.15 on, and Bun), else read by a library and written without compression, which
 * every reader understands.
 */
// As a whole: bundlers turn a namespace into imports by name, and older Nodes lack some of the names.
import zlib from "node:zlib";
import { Decompress } from "fzstd";

/** How much the content is compressed: as KiCad does it. */
const LEVEL = 15;
const MAGIC = [0x28, 0xb5, 0x2f, 0xfd] as const;
/** The most bytes of a block. */
const BLOCK_SIZE = 1 << 17;
/** A frame in one segment, whose size takes eight bytes. */
const SINGLE_SEGMENT = 0xe0;
/** The descriptor of a window of 128 MiB: no larger one is read, as the reference decoder does it. */
const LARGEST_WINDOW = (27 - 10) << 3;
const HEADER_SIZE = MAGIC.length + 1 + 8;
/** What stands before each block. */
const BLOCK_HEADER_SIZE = 3;

/** Compresses bytes into one frame, which says how large they are. */
export function compress(content: Uint8Array): Uint8Array {
    if (!hasNativeZstandard()) return store(content);
    return new Uint8Array(
        zlib.zstdCompressSync(content, {
            pledgedSrcSize: content.length,
            params: {
                [zlib.constants.ZSTD_c_compressionLevel]: LEVEL,
                [zlib.constants.ZSTD_c_contentSizeFlag]: 1,
            },
        }),
    );
}

/** Puts bytes into a frame as they are. */
export function store(content: Uint8Array): Uint8Array {
    const blocks = Math.max(1, Math.ceil(content.length / BLOCK_SIZE));
    const frame = new Uint8Array(HEADER_SIZE + BLOCK_HEADER_SIZE * blocks + content.length);
    const view = new DataView(frame.buffer);
    frame.set([...MAGIC, SINGLE_SEGMENT]);
    view.setBigUint64(MAGIC.length + 1, BigInt(content.length), true);
    let at = HEADER_SIZE;
    for (let block = 0; block < blocks; block++) {
        const piece = content.subarray(block * BLOCK_SIZE, (block + 1) * BLOCK_SIZE);
        const header = (piece.length << 3) | (block === blocks - 1 ? 1 : 0);
        frame.set([header & 0xff, (header >> 8) & 0xff, header >> 16], at);
        frame.set(piece, at + BLOCK_HEADER_SIZE);
        at += BLOCK_HEADER_SIZE + piece.length;
    }
    return frame;
}

/**
 * Reads a frame of `size` bytes of content, which {@link contentSize} has told.
 *
 * @throws Error when it is damaged, or doesn't hold as much as it says.
 */
export function decompress(frame: Uint8Array, size: number, portably = !hasNativeZstandard()): Uint8Array {
    // Bun and Deno take one that ends here for empty.
    if (frame.length < (readHeader(frame)?.length ?? 0) + BLOCK_HEADER_SIZE) throw new Error("a frame has no block");
    const content = new Uint8Array(size);
    let length = 0;
    const add = (piece: Uint8Array) => {
        if (length + piece.length > size) throw new Error(`a frame holds more than the ${size} bytes that it tells`);
        content.set(piece, length);
        length += piece.length;
    };
    if (portably) new Decompress(add).push(frame, true);
    else add(zlib.zstdDecompressSync(frame, { maxOutputLength: size + 1 }));
    if (length !== size) throw new Error(`a frame that tells that it holds ${size} bytes holds ${length}`);
    return content;
}

/** How many bytes a frame holds, by its own account; undefined when it is none that says so, or needs more memory than readers grant. */
export function contentSize(frame: Uint8Array): number | undefined {
    return readHeader(frame)?.contentSize;
}

function readHeader(frame: Uint8Array): { readonly contentSize: number; readonly length: number } | undefined {
    if (MAGIC.some((byte, index) => frame[index] !== byte)) return undefined;
    const descriptor = frame[MAGIC.length] ?? 0;
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] as number;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] as number;
    const start = MAGIC.length + 1 + (isSingleSegment ? 0 : 1) + dictionaryBytes;
    if (sizeBytes === 0 || frame.length < start + sizeBytes) return undefined;
    if (!isSingleSegment && (frame[MAGIC.length + 1] as number) > LARGEST_WINDOW) return undefined;
    let size = 0;
    for (let index = sizeBytes - 1; index >= 0; index--) size = size * 256 + (frame[start + index] as number);
    return { contentSize: sizeBytes === 2 ? size + 256 : size, length: start + sizeBytes };
}

/** Whether the runtime compresses by itself. */
export function hasNativeZstandard(): boolean {
    return typeof zlib.zstdCompressSync === "function" && typeof zlib.zstdDecompressSync === "function";
}
