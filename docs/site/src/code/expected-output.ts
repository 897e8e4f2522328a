/** A line of code that prints, and says in a comment what. */
const TOLD = /console\.log\(.*\);? *\/\/ (.*)$/gm;

/** What the comments of code say that it prints: a line for each `console.log(…); // text`. */
export function expectedOutput(code: string): string {
    return Array.from(code.matchAll(TOLD), ([, told]) => `${told}\n`).join("");
}

/** Whether some lines print without saying what. Then the page can't be compared as a whole. */
export function hasUntoldOutput(code: string): boolean {
    return code.split("\n").some((line) => /console\.(log|table)\(/.test(line) && !new RegExp(TOLD, "").test(line));
}
