/**
 * Identifiers that are the same each time, and identifiers that carry a mark.
 */
import { createHash, randomUUID } from "node:crypto";
import { outOfRange, wrongType } from "@pyzig/core";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text is a uuid. Identifiers of KiCad 5 are not: they have eight hexadecimal digits. */
export function isUuid(text: string): boolean {
    return UUID.test(text);
}

/**
 * A uuid that is always the same for the same names: version 5 of RFC 4122.
 *
 * @param namespace - A uuid that is yours alone, so that nobody else gets the same uuids for the same names.
 * @param names - What is identified: one name, or a path of names.
 */
export function nameUuid(namespace: string, ...names: readonly [string, ...string[]]): string {
    if (typeof namespace !== "string" || !isUuid(namespace))
        throw wrongType(namespace, "nameUuid", "namespace", "a uuid");
    let uuid = namespace.toLowerCase();
    for (const name of names) {
        if (typeof name !== "string") throw wrongType(name, "nameUuid", "name", "a string");
        uuid = nameIn(uuid, name);
    }
    return uuid;
}

function nameIn(namespace: string, name: string): string {
    const hash = createHash("sha1")
        .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
        .update(name, "utf8")
        .digest();
    hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
    hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
    const digits = hash.toString("hex");
    return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        digits.slice(12, 16),
        digits.slice(16, 20),
        digits.slice(20, 32),
    ].join("-");
}

/** How long the text of a mark may be: less is found in other uuids by chance, more has no room. */
const SHORTEST = 4;
const LONGEST = 6;

/**
 * A mark that a program leaves in the uuids of what it makes, to know its own items again in a file.
 *
 * The mark is the end of the uuid: `new UuidMark("TOOL")` gives `…-4e30-8b9c-2f0d544f4f4c`, where `544f4f4c` is `TOOL`.
 *
 * @example
 * const mark = new UuidMark("TOOL");
 * addVia(board, { at: [10, 20], net: "GND", uuid: mark.random() });
 * board.vias.removeWhere((via) => mark.isIn(via.uuid));
 */
export class UuidMark {
    /** The text of the mark. */
    readonly text: string;
    readonly #digits: string;

    /**
     * Makes a mark.
     *
     * @param text - 4 to 6 characters of ASCII.
     */
    constructor(text: string) {
        if (typeof text !== "string") throw wrongType(text, "UuidMark", "text", "a string");
        if (!/^[\x21-\x7e]+$/.test(text) || text.length < SHORTEST || text.length > LONGEST)
            throw outOfRange(text, "UuidMark", "text", `${SHORTEST} to ${LONGEST} characters of ASCII without blanks`);
        this.text = text;
        this.#digits = Buffer.from(text, "latin1").toString("hex");
    }

    /** A random uuid with the mark. */
    random(): string {
        return this.put(randomUUID());
    }

    /** A uuid with the mark that is always the same for the same names; see {@link nameUuid}. */
    name(namespace: string, ...names: readonly [string, ...string[]]): string {
        return this.put(nameUuid(namespace, ...names));
    }

    /** A uuid with the mark instead of its last digits. */
    put(uuid: string): string {
        if (typeof uuid !== "string" || !isUuid(uuid)) throw wrongType(uuid, "UuidMark.put", "uuid", "a uuid");
        return uuid.slice(0, -this.#digits.length) + this.#digits;
    }

    /** Whether a uuid carries the mark. */
    isIn(uuid: string | undefined): boolean {
        return uuid !== undefined && isUuid(uuid) && uuid.toLowerCase().endsWith(this.#digits);
    }
}
