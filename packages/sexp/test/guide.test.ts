import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { runMarkdownCode } from "../../../tools/src/checks/markdown-code.ts";

const folder = fileURLToPath(new URL("../../../docs/kicad", import.meta.url));

// Bun prints objects over several lines.
it.skipIf(process.versions.bun)("the code of the guide to KiCad files compiles, and prints what it says", () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
    const blocks = runMarkdownCode(
        pages.map((name) => `docs/kicad/${name}`),
        "packages/sexp",
    );
    expect(blocks.length).toBeGreaterThanOrEqual(pages.length / 2);
    for (const { page, line, output, expected } of blocks) expect(output, `${page}:${line}`).toBe(expected);
});
