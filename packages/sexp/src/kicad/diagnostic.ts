import { nameErrors, PyzigError } from "@pyzig/core";
import type { DiagnosticCode } from "../gen/index.ts";
import type { Node } from "../node.ts";

/** One thing that is odd about a file. */
export interface Diagnostic {
    /** What is odd about it. */
    readonly code: DiagnosticCode;
    /** A sentence for people, without the place. */
    readonly message: string;
    /** Where: `kicad_pcb/footprint[3 "R1"]/pad[2 "1"]/net`. */
    readonly path: string;
    /** The node that is odd; the list where something is missing in it. */
    readonly node: Node;
    /** The line in the file that was read, from 1; undefined for what an edit has made. */
    readonly line: number | undefined;
    /** The column in the file that was read, from 1; undefined for what an edit has made. */
    readonly column: number | undefined;
    /** What could stand there. */
    readonly expected: string;
    /** What stands there; empty where something is missing. */
    readonly found: string;
    /** The known words, for words. */
    readonly allowed: readonly string[];
    /** What may have been meant. */
    readonly suggestion: string | undefined;
}

/** How many diagnostics the message of an error spells out. */
const SHOWN = 10;

/** A file is not as the models say, which strict mode refuses. */
export class KicadFormatError extends PyzigError {
    /** Always this value. */
    declare readonly code: "KicadFormat";
    /** All that was found, in the order of the file. */
    readonly diagnostics: readonly Diagnostic[];
    /** The file, when it was loaded from one. */
    readonly file: string | undefined;

    /** Makes an error; loading in strict mode does. */
    constructor(diagnostics: readonly Diagnostic[], file: string | undefined) {
        const lines = diagnostics.slice(0, SHOWN).map((diagnostic) => `\n  ${diagnosticText(diagnostic)}`);
        const more = diagnostics.length > SHOWN ? `\n  … and ${diagnostics.length - SHOWN} more` : "";
        super(`${file ?? "the text"} is not as KiCad writes it:${lines.join("")}${more}`, {
            code: "KicadFormat",
            module: "sexp",
        });
        this.diagnostics = diagnostics;
        this.file = file;
    }
}
nameErrors(KicadFormatError, "KicadFormatError");

/** A diagnostic as one line: place, path and message. */
export function diagnosticText({ line, column, path, message }: Diagnostic): string {
    return `${line === undefined ? "" : `${line}:${column}: `}${path}: ${message}`;
}
