/** A line that leaves something out. */
const GAP = "…";

/**
 * What of a quoted piece of code is not in a text: the first line of each part that isn't there as a whole, with its lines in order. Indentation
 * doesn't count.
 */
export function notInText(code: string, text: string): string[] {
    const lines = `\n${trimLines(text)}\n`;
    return trimLines(code)
        .split(`\n${GAP}\n`)
        .filter((part) => !lines.includes(`\n${part.trim()}\n`))
        .map((part) => part.trim().split("\n")[0] ?? "");
}

function trimLines(text: string): string {
    return text
        .split("\n")
        .map((line) => line.trim())
        .join("\n");
}
