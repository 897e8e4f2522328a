import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { Progress } from "../../src/cli/progress.ts";

/** A stream that says that it is a terminal, and keeps what is written. */
class FakeTerminal extends Writable {
    isTTY = true;
    columns = 100;
    text = "";

    override _write(chunk: Buffer, _encoding: string, done: () => void): void {
        this.text += chunk.toString();
        done();
    }
}

function drawn(isTerminal: boolean, times: readonly number[]): string {
    const terminal = new FakeTerminal();
    terminal.isTTY = isTerminal;
    let now = 0;
    const progress = new Progress(10, { stream: terminal as unknown as NodeJS.WriteStream, now: () => now });
    for (const [index, time] of times.entries()) {
        now = time;
        progress.update(index, `file-${index}`);
    }
    progress.clear();
    return terminal.text;
}

describe("progress", () => {
    it("is not shown for what is quick, and never in a pipe", () => {
        expect(drawn(true, [0, 500, 999])).toBe("");
        expect(drawn(false, [0, 5000])).toBe("");
    });

    it("is shown after a second, and taken away again with the cursor back", () => {
        const text = drawn(true, [0, 500, 1000]);
        expect(text).toContain("2 of 10");
        expect(text).toContain("file-2");
        expect(text.lastIndexOf("\u001b[?25h")).toBeGreaterThan(text.indexOf("\u001b[?25l"));
    });
});
