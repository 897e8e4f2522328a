import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { runMarkdownCode } from "../../../tools/src/checks/markdown-code.ts";

const pages = readdirSync(fileURLToPath(new URL("../../../docs/kicad", import.meta.url)));

it.each(pages)("the code of docs/kicad/%s compiles, and prints what it says", (page) => {
    const blocks = runMarkdownCode(`docs/kicad/${page}`, "packages/sexp");
    expect(blocks.length).toBeGreaterThan(0);
    for (const { line, output, expected } of blocks) expect(output, `${page}:${line}`).toBe(expected);
});
