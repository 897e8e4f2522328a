/**
 * Bytes within files: pictures, and embedded files with their checksums.
 */
import { createHash } from "node:crypto";
import { nameErrors, outOfRange, PyzigError, wrongType } from "@pyzig/core";
import { type ChecksumVariant, embeddedChecksum } from "./gen/index.ts";
import type { Node } from "./node.ts";
import { type Word, word } from "./value.ts";
import { compress, contentSize, decompress } from "./zstandard.ts";

/**
 * How bytes are written.
 *
 * - `base64`: in pieces of 76 characters: pictures
 * - `compressed`: compressed with Zstandard, then as base64 in lines of 76 characters between bars: embedded files
 */
export type DataCodec = "base64" | "compressed";

/**
 * What `code` of an {@link EmbeddedDataError} can be.
 *
 * - `InvalidBase64`: the text is no base64.
 * - `InvalidCompression`: the bytes are not compressed as they should be, or are damaged.
 * - `TooLarge`: the content has more bytes than are allowed.
 */
export type EmbeddedDataErrorCode = "InvalidBase64" | "InvalidCompression" | "TooLarge";

/** Thrown for bytes in a file that can't be read. */
export class EmbeddedDataError extends PyzigError {
    /** Which error it is. */
    declare readonly code: EmbeddedDataErrorCode;
    /** For `TooLarge`: how many bytes there are. */
    readonly size: number | undefined;

    /** @internal {@link decodeData} makes it. */
    constructor(message: string, code: EmbeddedDataErrorCode, size?: number, cause?: unknown) {
        super(message, { code, module: "sexp", function: "decodeData", cause });
        this.size = size;
    }
}

nameErrors(EmbeddedDataError, "EmbeddedDataError");

/** What {@link decodeData} can be told. */
export interface DecodeDataOptions {
    /** The most bytes that compressed content may have, so that a small file can't fill the memory. Default 256 MiB. */
    readonly limit?: number | undefined;
}

/** What {@link encodeData} can be told. */
export interface EncodeDataOptions {
    /** Default `base64`. */
    readonly codec?: DataCodec | undefined;
    /** Whether pieces of base64 are in quotes, as from KiCad 8 on. Default true. Compressed data never is. */
    readonly quoted?: boolean | undefined;
}

const PIECE = 76;
const DEFAULT_LIMIT = 1 << 28;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/**
 * The bytes that a list such as `(data …)` holds, in either way of writing.
 *
 * @throws EmbeddedDataError for what isn't base64, for damaged or endless compressed data, and for more than the limit.
 */
export function decodeData(list: Node, options: DecodeDataOptions = {}): Uint8Array {
    const { limit = DEFAULT_LIMIT } = options;
    if (typeof limit !== "number") throw wrongType(limit, "decodeData", "limit", "a number");
    if (!(limit >= 0)) throw outOfRange(limit, "decodeData", "limit", "a number of bytes");
    const text = list.args.map(pieceOf).join("");
    if (!text.includes("|")) return decodeBase64(text);
    if (!/^\|[^|]*\|$/.test(text)) {
        throw new EmbeddedDataError("compressed data stands between two bars", "InvalidBase64");
    }
    return expand(decodeBase64(text.slice(1, -1)), limit);
}

function pieceOf(atom: Node): string {
    const { value } = atom;
    if (value === undefined) throw new EmbeddedDataError("there is a list among the data", "InvalidBase64");
    return atom.kind === "string" ? String(value) : atom.text;
}

function decodeBase64(text: string): Uint8Array {
    if (!isBase64(text)) throw new EmbeddedDataError("the data isn't base64", "InvalidBase64");
    return new Uint8Array(Buffer.from(text, "base64"));
}

/** Whether a text is base64. Looked at in parts, because a regular expression can't repeat a group any number of times. */
function isBase64(text: string): boolean {
    const part = 1 << 16;
    for (let at = 0; at < text.length; at += part) {
        const piece = text.slice(at, at + part);
        if (!BASE64.test(piece) || (piece.endsWith("=") && at + part < text.length)) return false;
    }
    return true;
}

function expand(frame: Uint8Array, limit: number): Uint8Array {
    const size = contentSize(frame);
    if (size === undefined) {
        const message = "the compressed data is no Zstandard frame that says how much it holds; KiCad reads no other";
        throw new EmbeddedDataError(message, "InvalidCompression");
    }
    if (size > limit) {
        throw new EmbeddedDataError(`the data has ${size} bytes, and the limit is ${limit}`, "TooLarge", size);
    }
    try {
        return decompress(frame, size);
    } catch (error) {
        throw new EmbeddedDataError("the compressed data is damaged", "InvalidCompression", undefined, error);
    }
}

/**
 * What a list such as `(data …)` holds for bytes.
 *
 * @example image.append(["data", ...encodeData(readFileSync("logo.png"))]);
 */
export function encodeData(content: Uint8Array, options: EncodeDataOptions = {}): (string | Word)[] {
    if (!(content instanceof Uint8Array)) throw wrongType(content, "encodeData", "content", "a Uint8Array");
    const { codec = "base64", quoted = true } = options;
    if (codec === "base64") {
        const pieces = split(content);
        return quoted ? pieces : pieces.map(word);
    }
    if (codec !== "compressed") throw wrongType(codec, "encodeData", "codec", "'base64' or 'compressed'");
    const pieces = split(compress(content));
    pieces[0] = `|${pieces[0]}`;
    pieces[pieces.length - 1] += "|";
    return pieces.map(word);
}

function split(bytes: Uint8Array): string[] {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
    const pieces: string[] = [];
    for (let at = 0; at < text.length; at += PIECE) pieces.push(text.slice(at, at + PIECE));
    return pieces;
}

/**
 * The checksum of an embedded file, as KiCad 9 writes it: 32 hexadecimal digits.
 *
 * @param variant - `plain` is MurmurHash3 as it is defined; KiCad 9 computes it in a way of its own.
 */
export function dataChecksum(content: Uint8Array, variant: ChecksumVariant = "padded"): string {
    return embeddedChecksum(content, variant);
}

/** Whether a checksum is that of a content, in any of the ways that KiCad has known. */
export function hasDataChecksum(content: Uint8Array, checksum: string): boolean {
    if (checksum.length === 64) return createHash("sha256").update(content).digest("hex") === checksum.toLowerCase();
    return checksum === embeddedChecksum(content, "padded") || checksum === embeddedChecksum(content, "plain");
}
