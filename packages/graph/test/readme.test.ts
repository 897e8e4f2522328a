import { expect, it } from "vitest";
import { runMarkdownCode } from "../../../tools/src/checks/markdown-code.ts";

it.each(["packages/graph/README.md", "docs/graphs.md"])("the code of %s compiles, and prints what it says", (page) => {
    const blocks = runMarkdownCode(page, "packages/graph");
    expect(blocks.length).toBeGreaterThan(0);
    for (const { line, output, expected } of blocks) expect(output, `${page}:${line}`).toBe(expected);
});
