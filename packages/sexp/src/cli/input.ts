import { readFile } from "../file.ts";
import { Document, type ParseOptions } from "../index.ts";
import { type AnyKicadFile, Kicad, KicadKindError } from "../kicad/index.ts";
import { STANDARD_INPUT } from "./find-files.ts";

/** A file to work on, or the standard input. */
export class Input {
    /** What messages call it. */
    readonly name: string;
    readonly #path: string | undefined;
    readonly #bytes: Uint8Array | undefined;

    constructor(name: string, bytes?: Uint8Array) {
        this.name = name === STANDARD_INPUT ? "<stdin>" : name;
        this.#path = name === STANDARD_INPUT ? undefined : name;
        this.#bytes = bytes;
    }

    /** Whether it is the standard input, which can't be written to. */
    get isStandardInput(): boolean {
        return this.#path === undefined;
    }

    /** The bytes of the file. */
    bytes(): Uint8Array {
        return this.#path === undefined ? (this.#bytes as Uint8Array) : readFile(this.#path);
    }

    /** Reads the file. */
    document(options: ParseOptions = {}): Document {
        return this.#path === undefined ? Document.parse(this.bytes(), options) : Document.load(this.#path, options);
    }

    /** Reads the file, typed. */
    file(): AnyKicadFile {
        return Kicad.of(this.document());
    }

    /** Reads the file, typed where its kind is known. */
    documentOrFile(): Document | AnyKicadFile {
        try {
            return this.file();
        } catch (error) {
            if (error instanceof KicadKindError) return this.document();
            throw error;
        }
    }
}

/** Reads the standard input to its end. */
export async function readStandardInput(): Promise<Uint8Array> {
    const pieces: Buffer[] = [];
    for await (const piece of process.stdin) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
}

/** The input of a name: reads the standard input where that is asked for. */
export async function inputOf(name: string): Promise<Input> {
    return new Input(name, name === STANDARD_INPUT ? await readStandardInput() : undefined);
}
