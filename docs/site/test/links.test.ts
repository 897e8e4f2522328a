import { readFileSync } from "node:fs";
import { join } from "node:path";
import GithubSlugger from "github-slugger";
import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import { destinationOf, linksOf, rewriteLinks } from "../src/pages/links.ts";
import { repositoryPages } from "../src/pages/repository-pages.ts";
import { workspace } from "../src/workspace.ts";

const pages = repositoryPages();
const known = new Set(pages);

function textOf(page: string): string {
    return readFileSync(join(workspace, page), "utf8");
}

/** The anchors of the headings of a page, as code hosts make them. */
function anchorsOf(page: string): Set<string> {
    const slugger = new GithubSlugger();
    const tokens = new MarkdownIt().parse(textOf(page), {});
    return new Set(
        tokens.flatMap((token, index) => {
            if (token.type !== "heading_open") return [];
            const text = (tokens[index + 1]?.children ?? []).map(({ content }) => content).join("");
            return [slugger.slug(text)];
        }),
    );
}

it.each(pages)("the links of %s lead somewhere", (page) => {
    const dead = linksOf(textOf(page)).flatMap((link) => {
        const there = destinationOf(page, link, known);
        if (there.kind === "dead") return [`${link.target}: ${there.problem}`];
        if (there.kind !== "page" || there.fragment === "" || anchorsOf(there.path).has(there.fragment)) return [];
        return [`${link.target}: ${there.path} has no such heading`];
    });
    expect(dead).toEqual([]);
});

it("finds dead links, also in tables", () => {
    const text = "[a](missing.md)\n\n| a |\n|---|\n| [b](docs/missing.md) |\n";
    const found = linksOf(text).map((link) => destinationOf("README.md", link, known));
    expect(found).toEqual([
        { kind: "dead", problem: "there is no missing.md" },
        { kind: "dead", problem: "there is no docs/missing.md" },
    ]);
});

it("leads to pages of the site", () => {
    const text =
        "[a](packages/sexp) [b](docs/kicad/files.md#lists) [c](zig/modules.json)\n\n| a |\n|---|\n| [d](docs/abi.md) |\n";
    expect(rewriteLinks("README.md", text, known)).toBe(
        "[a](./packages/sexp.md) [b](./kicad/files.md#lists) [c](./source/zig/modules.json.md)\n\n| a |\n|---|\n| [d](./internals/abi.md) |\n",
    );
});
