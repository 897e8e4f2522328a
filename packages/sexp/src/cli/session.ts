import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { styleText } from "node:util";
import { ExitCode } from "./exit-code.ts";
import { type Failure, failureOf } from "./failure.ts";
import type { Progress } from "./progress.ts";

/** How much text is collected before it is written, in characters. */
const CHUNK = 1 << 16;
/** How long work goes on before signals are looked at, in milliseconds. */
const TURN = 20;

/** Options of all commands. */
export interface CommonOptions {
    /** Only what was asked for: no summaries, no progress. */
    readonly quiet?: boolean | undefined;
    /** Lines of JSON instead of text. */
    readonly json?: boolean | undefined;
}

/** Styles of text, of which a terminal shows the colour. */
export type Style = Parameters<typeof styleText>[0];

/**
 * One run of a command: what it prints, how it ends, and what happens when the reader of its output goes away.
 *
 * Results go to the standard output, everything else to the standard error output.
 */
export class Session {
    readonly quiet: boolean;
    readonly json: boolean;
    /** The bar on the terminal that must be gone before anything is printed. */
    progress: Progress | undefined;
    #exitCode: ExitCode = ExitCode.fine;
    #pending = "";
    #isClosed = false;
    #lastTurn = performance.now();

    constructor({ quiet = false, json = false }: CommonOptions) {
        this.quiet = quiet;
        this.json = json;
        process.stdout.on("error", this.#onOutputError);
    }

    /** How the command ends. */
    get exitCode(): ExitCode {
        return this.#exitCode;
    }

    /** Whether nobody reads the output any more, so that there is no use in going on. */
    get isClosed(): boolean {
        return this.#isClosed;
    }

    /** Makes the command end with a code, unless it is to end with a higher one. */
    endWith(code: ExitCode): void {
        if (code > this.#exitCode) this.#exitCode = code;
    }

    /** Text in a colour, where the output shows colours. */
    paint(style: Style, text: string): string {
        return styleText(style, text, { stream: process.stdout });
    }

    /** Prints text as it is. It is written by the next {@link flush}. */
    write(text: string): void {
        if (!this.#isClosed) this.#pending += text;
    }

    /** Prints a line. */
    print(line: string): void {
        this.write(`${line}\n`);
    }

    /** Prints a line of JSON. */
    printJson(value: object): void {
        this.print(JSON.stringify(value));
    }

    /** Tells something beside the results. */
    note(line: string): void {
        if (!this.quiet) this.#complain(line);
    }

    /** Tells that there was something that the command could not do, and goes on. */
    fail(name: string | undefined, failure: Failure): void {
        this.endWith(ExitCode.failed);
        if (this.json) {
            this.printJson({ file: name, error: failure });
            return;
        }
        const { line, column, message } = failure;
        const place = line === undefined ? name : `${name}:${line}:${column}`;
        this.#complain(place === undefined ? `kisexp: ${message}` : `${place}: ${message.replace(/\s*\n\s*/g, " ")}`);
    }

    /** As {@link fail}, with what was thrown; defects are thrown again. */
    failWith(name: string | undefined, error: unknown): void {
        const failure = failureOf(error);
        if (failure === undefined) throw error;
        this.fail(name, failure);
    }

    /** Writes what was printed; waits until it is taken. */
    async flush(least = 0): Promise<void> {
        const text = this.#pending;
        if (text.length <= least || this.#isClosed) return;
        this.#pending = "";
        this.progress?.clear();
        if (process.stdout.write(text)) return;
        // Rejects when the reader goes away, which #onOutputError has seen then.
        await once(process.stdout, "drain").catch(() => undefined);
    }

    /** To be called between two pieces of work: writes what is much, and looks whether a signal came. */
    async turn(): Promise<void> {
        await this.flush(CHUNK);
        if (performance.now() - this.#lastTurn < TURN) return;
        await this.flush();
        await setImmediate();
        this.#lastTurn = performance.now();
    }

    /** Ends the session. */
    async end(): Promise<void> {
        this.progress?.clear();
        await this.flush();
    }

    #complain(line: string): void {
        this.progress?.clear();
        process.stderr.write(`${line}\n`);
    }

    readonly #onOutputError = (error: NodeJS.ErrnoException): void => {
        if (error.code !== "EPIPE") throw error;
        this.#isClosed = true;
        this.#pending = "";
    };
}
