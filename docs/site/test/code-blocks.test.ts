import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CodeBlock, codeBlocks, compiledOnly, notRun, sourceFile } from "../src/code/code-blocks.ts";
import { COMPILED_LANGUAGES, type CompiledBlocks, compileBlocks } from "../src/code/compile-blocks.ts";
import { expectedOutput } from "../src/code/expected-output.ts";
import { notInText } from "../src/code/quoted-code.ts";
import { promptedCommands, runCommands, runProgram } from "../src/code/run-block.ts";
import { changeDescriptions, repositoryPages } from "../src/pages/repository-pages.ts";
import { workspace } from "../src/workspace.ts";

const pages = [...repositoryPages(), ...changeDescriptions()];
const blocks = pages.flatMap(codeBlocks);
const programs = blocks.filter(({ language }) => COMPILED_LANGUAGES.includes(language));
const terminal = blocks.filter(({ language }) => language === "sh" || language === "console");
let compiled: CompiledBlocks;

beforeAll(() => {
    compiled = compileBlocks(programs.filter((block) => notRun(block) === undefined));
});

afterAll(() => {
    compiled?.[Symbol.dispose]();
});

/** How a block is named in reports. Those that are not run say why. */
function nameOf(block: CodeBlock): string {
    const reason = compiledOnly(block) ?? notRun(block);
    return `${block.page}:${block.line}${reason === undefined ? "" : ` (not run: ${reason})`}`;
}

const named = (list: readonly CodeBlock[]) => list.map((block) => [nameOf(block), block] as const);

describe.concurrent("programs", () => {
    it.each(named(programs.filter((block) => compiledOnly(block) === undefined && notRun(block) === undefined)))(
        "%s",
        async (_, block) => {
            expect(compiled.errors(block)).toBe("");
            const { status, output, errors } = await runProgram(compiled.file(block));
            expect(status, errors).toBe(0);
            expect(output).toBe(block.printed ?? expectedOutput(block.code));
        },
    );

    it.each(named(programs.filter((block) => compiledOnly(block) !== undefined)))("%s", (_, block) => {
        expect(compiled.errors(block)).toBe("");
    });
});

describe.concurrent("commands", () => {
    it.each(named(terminal.filter((block) => notRun(block) === undefined)))("%s", async (_, block) => {
        const commands = block.language === "sh" ? block.code : promptedCommands(block.code);
        const { status, errors } = await runCommands(commands);
        expect(status, errors).toBe(0);
    });
});

describe("Zig", () => {
    /** The test of this page builds it with its code. */
    const BUILT = "docs/add-an-export.md";

    it.each(named(blocks.filter(({ language, page }) => language === "zig" && page !== BUILT)))("%s", (_, block) => {
        const file = sourceFile(block);
        if (file === undefined) throw new Error("say which file it is a piece of: ```zig from: path");
        expect(notInText(block.code, readFileSync(join(workspace, file), "utf8"))).toEqual([]);
    });

    it("that is in no file is found", () => {
        expect(notInText("a\n  b\n…\nd\n", "a\nb\nc\nd\n")).toEqual([]);
        expect(notInText("a\nc\n…\nd\ne\n", "a\nb\nc\nd\n")).toEqual(["a", "d"]);
    });
});

describe("what is not run", () => {
    // They count as skipped, so a page can't lose its tests unseen.
    it.skip.each(named(blocks.filter((block) => notRun(block) !== undefined)))("%s", () => undefined);

    it("is marked with a reason", () => {
        const notes = blocks.filter(
            (block) => block.note !== "" && (compiledOnly(block) ?? notRun(block) ?? sourceFile(block)) === undefined,
        );
        expect(notes.map((block) => `${block.page}:${block.line}: ${block.note}`)).toEqual([]);
    });

    it("is in no language that nobody checks", () => {
        const known = [...COMPILED_LANGUAGES, "sh", "console", "zig", "text", "json", "jsonc", "md", ""];
        const others = blocks.filter(({ language }) => !known.includes(language));
        expect(others.map((block) => `${block.page}:${block.line}: ${block.language}`)).toEqual([]);
    });
});
