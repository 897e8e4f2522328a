import { readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt, { type Token } from "markdown-it";
import { workspace } from "../workspace.ts";

/** A block of code in a page. */
export interface CodeBlock {
    /** The page that it stands on, relative to the workspace. */
    readonly page: string;
    /** The line of the page that it starts at. */
    readonly line: number;
    /** `ts`, `sh`, …; empty where the page doesn't say it. */
    readonly language: string;
    /** What the page says behind the language. */
    readonly note: string;
    readonly code: string;
    /** What the block prints, by the block of plain text behind it; undefined without one. */
    readonly printed: string | undefined;
}

/** The note of a block whose types are checked, and which is not run. */
const COMPILED = /(?:^|\s)compiled: *(.+)$/;
/** The note of a block that is not run. */
const NOT_RUN = /(?:^|\s)not-run: *(.+)$/;

/** Why a block is compiled only. */
export function compiledOnly(block: CodeBlock): string | undefined {
    return COMPILED.exec(block.note)?.[1];
}

/** Why a block is not run. */
export function notRun(block: CodeBlock): string | undefined {
    return NOT_RUN.exec(block.note)?.[1];
}

/** The note of a block that is a piece of a file of the repository. */
const FROM = /^from: *(\S+)$/;

/** The file that a block is a piece of, relative to the workspace. */
export function sourceFile(block: CodeBlock): string | undefined {
    return FROM.exec(block.note)?.[1];
}

/** All blocks of code of a page, in order, those in lists and quotes included. */
export function codeBlocks(page: string): CodeBlock[] {
    return codeBlocksOf(readFileSync(join(workspace, page), "utf8"), page);
}

/** The blocks of code in a text. */
export function codeBlocksOf(text: string, page: string): CodeBlock[] {
    const tokens = new MarkdownIt().parse(text, {});
    return tokens.flatMap((token, index) => {
        if (token.type !== "fence") return [];
        const [, language = "", note = ""] = /^(\S*)\s*(.*)$/s.exec(token.info.trim()) ?? [];
        const printed = language === "ts" || language === "js" ? printedBehind(tokens, index) : undefined;
        return [{ page, line: (token.map?.[0] ?? 0) + 1, language, note, code: token.content, printed }];
    });
}

/** A block of plain text that follows a block at once, or with one paragraph in between. */
function printedBehind(tokens: readonly Token[], index: number): string | undefined {
    const behind = tokens.slice(index + 1);
    const next = behind[0]?.type === "paragraph_open" ? behind[3] : behind[0];
    return next?.type === "fence" && next.info.trim() === "text" ? next.content : undefined;
}
