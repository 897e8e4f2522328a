/** A line of code that prints, and says in a comment what. */
const TOLD = /console\.log\(.*\);? *\/\/ (.*)$/gm;

/** What the comments of code say that it prints: a line for each `console.log(…); // text`. */
export function expectedOutput(code: string): string {
    return Array.from(code.matchAll(TOLD), ([, told]) => `${told}\n`).join("");
}
