import { expect, it } from "vitest";
import { runMarkdownCode } from "../../../tools/src/checks/markdown-code.ts";

it("the code of the README and the guide compiles, and prints what it says", () => {
    const blocks = runMarkdownCode(["packages/typegraph/README.md", "docs/typegraphs.md"], "packages/typegraph");
    expect(blocks.length).toBeGreaterThan(5);
    for (const { page, line, output, expected } of blocks) expect(output, `${page}:${line}`).toBe(expected);
});
