/** A place in a text. */
export interface Position {
    /** Byte offset from the start of the file. */
    readonly offset: number;
    /** Line, from 1. */
    readonly line: number;
    /** Column from 1, in UTF-16 units: what editors and JavaScript strings count. */
    readonly column: number;
    /** Column from 1, in bytes. */
    readonly byteColumn: number;
}

/** Finds lines and columns of byte offsets. Lines end at a line feed. */
export class LineIndex {
    readonly #bytes: Buffer;
    readonly #starts: number[] = [0];

    constructor(bytes: Buffer) {
        this.#bytes = bytes;
        for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) this.#starts.push(at + 1);
    }

    /** The position of a byte offset. */
    position(offset: number): Position {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] as number) <= offset) low = middle;
            else high = middle - 1;
        }
        const start = this.#starts[low] as number;
        return {
            offset,
            line: low + 1,
            column: this.#bytes.toString("utf8", start, offset).length + 1,
            byteColumn: offset - start + 1,
        };
    }
}
