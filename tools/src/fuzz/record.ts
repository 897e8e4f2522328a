/** What the driver has done, by its record (zig/fuzz/Record.zig). */
export interface FuzzRecord {
    readonly executions: number;
    /** Edges of the program that were taken, and how many there are. */
    readonly edges: number;
    readonly edgeTotal: number;
    /** Inputs that were kept because they took new edges. */
    readonly corpus: number;
    /** The input that ran last. */
    readonly input: Uint8Array;
}

const headerLength = 40;

/** Reads a record; an empty one when the driver did not get as far as making it. */
export function readRecord(bytes: Uint8Array): FuzzRecord {
    if (bytes.length < headerLength)
        return { executions: 0, edges: 0, edgeTotal: 0, corpus: 0, input: new Uint8Array() };
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const at = (index: number) => Number(view.getBigUint64(index * 8, true));
    // A copy: a slice of a buffer of Node would be the buffer itself.
    const input = Uint8Array.from(bytes.subarray(headerLength, headerLength + at(4)));
    return { executions: at(0), edges: at(1), edgeTotal: at(2), corpus: at(3), input };
}
