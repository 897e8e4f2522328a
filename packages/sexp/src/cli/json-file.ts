/**
 * Files of KiCad as JSON.
 */
import { type AnyKicadFile, fileTypes } from "../kicad/index.ts";
import { CommandError } from "./failure.ts";

/** The key with the kind of file. */
const KIND = "$kind";
/** The only key of an object that stands for bytes. */
const BASE64 = "$base64";
const BASE64_TEXT = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The JSON of a file. Bytes are objects with base64: `{"$base64": "…"}`. */
export function writeJson(file: AnyKicadFile, indent: number | undefined): string {
    return JSON.stringify({ [KIND]: file.kind, ...file.toJSON() }, writeValue, indent);
}

/**
 * Makes a file of JSON.
 *
 * @throws SyntaxError when it is no JSON, CommandError when it does not tell its kind, ModelError when a value can't be.
 */
export function readJson(text: string): AnyKicadFile {
    const data: unknown = JSON.parse(text, readValue);
    if (typeof data !== "object" || data === null) throw new CommandError("InvalidJson", "a file is an object of JSON");
    const { [KIND]: kind, ...fields } = data as Record<string, unknown>;
    const type = fileTypes.find((known) => known.kind === kind);
    if (type === undefined) {
        const kinds = fileTypes.map((known) => known.kind).join(", ");
        throw new CommandError(
            "WrongKind",
            `"${KIND}" must tell the kind of file (one of ${kinds}), but it is ${kind === undefined ? "missing" : JSON.stringify(kind)}`,
        );
    }
    return type.fromJSON(fields as never) as AnyKicadFile;
}

function writeValue(_key: string, value: unknown): unknown {
    return value instanceof Uint8Array ? { [BASE64]: Buffer.from(value).toString("base64") } : value;
}

function readValue(_key: string, value: unknown): unknown {
    if (typeof value !== "object" || value === null || !(BASE64 in value)) return value;
    const text = value[BASE64];
    if (typeof text !== "string" || !BASE64_TEXT.test(text)) {
        throw new CommandError("InvalidJson", `"${BASE64}" must be text in base64`);
    }
    return new Uint8Array(Buffer.from(text, "base64"));
}
