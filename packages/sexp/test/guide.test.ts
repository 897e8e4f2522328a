import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runMarkdownCode } from "../../../tools/src/checks/markdown-code.ts";

const folder = fileURLToPath(new URL("../../../docs/kicad", import.meta.url));

describe("the code of the guide to KiCad files compiles, and prints what it says", () => {
    for (const page of readdirSync(folder).filter((name) => name.endsWith(".md"))) {
        it(page, () => {
            for (const { line, output, expected } of runMarkdownCode(`docs/kicad/${page}`, "packages/sexp")) {
                expect({ line, output }).toEqual({ line, output: expected });
            }
        });
    }
});
