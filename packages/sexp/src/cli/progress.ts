import { type Options, Presets, SingleBar } from "cli-progress";

/** How long a command runs before it shows how far it is, in milliseconds. */
const PATIENCE = 1000;

/** Where a bar is drawn, and when. */
export interface ProgressOptions {
    readonly stream: NodeJS.WriteStream;
    /** What the time is, in milliseconds. */
    readonly now?: () => number;
}

/** A bar that shows how far a command is; on a terminal only, and only when it takes longer than a second. */
export class Progress {
    readonly #total: number;
    readonly #stream: NodeJS.WriteStream;
    readonly #now: () => number;
    readonly #start: number;
    #bar: SingleBar | undefined;

    constructor(total: number, { stream, now = () => performance.now() }: ProgressOptions) {
        this.#total = total;
        this.#stream = stream;
        this.#now = now;
        this.#start = now();
    }

    /** Shows how many files are done, and which one is next. */
    update(done: number, name: string): void {
        if (!this.#stream.isTTY || this.#now() - this.#start < PATIENCE) return;
        if (this.#bar === undefined) {
            this.#bar = new SingleBar(this.#options(), Presets.shades_classic);
            this.#bar.start(this.#total, done, { name });
        } else this.#bar.update(done, { name });
    }

    /** Takes the bar away, so that something else can be printed; the next update shows it again. */
    clear(): void {
        this.#bar?.stop();
        this.#bar = undefined;
    }

    #options(): Options {
        return {
            stream: this.#stream,
            format: "{bar} {value} of {total}, {eta_formatted} left: {name}",
            barsize: 24,
            hideCursor: true,
            clearOnComplete: true,
            linewrap: false,
        };
    }
}
