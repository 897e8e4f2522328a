import { expect, test } from "vitest";
import { runWithProgress } from "../src/run-with-progress.ts";

async function shown(program: string, isTerminal: boolean): Promise<{ status: number; text: string }> {
    let text = "";
    const status = await runWithProgress(process.execPath, ["--eval", program], {
        directory: import.meta.dirname,
        write: (part) => {
            text += part;
        },
        isTerminal,
        interval: 100,
    });
    return { status, text };
}

const program = `
    console.log("one");
    setTimeout(() => { console.error("two"); process.exitCode = 3; }, 1500);
`;

test("lines are passed on, and the time in between is told", async () => {
    const { status, text } = await shown(program, false);
    expect(status).toBe(3);
    expect(text).toMatch(/^(?: {2}… \d s\n)*one\n(?: {2}… \d s\n){3,}two\n(?: {2}… \d s\n)*$/);
});

test("on a terminal the time counts in place, and is gone at the end", async () => {
    const { text } = await shown(program, true);
    const screen: string[] = [""];
    for (const piece of text.replaceAll("\r\u001B[2K", "\r").split(/(\r|\n)/)) {
        if (piece === "\n") screen.push("");
        else if (piece === "\r") screen[screen.length - 1] = "";
        else screen[screen.length - 1] += piece;
    }
    expect(text).toContain("… 1 s");
    expect(screen).toEqual(["one", "two", ""]);
});

test("a program that is not there is an error", async () => {
    const options = { directory: ".", write: () => undefined, isTerminal: false };
    await expect(runWithProgress("no-such-program", [], options)).rejects.toThrow("ENOENT");
});
