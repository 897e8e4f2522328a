import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkBuiltSite } from "../src/check-built-site.ts";

let folder = "";
beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "docs-built-"));
    mkdirSync(join(folder, "guides"));
});
afterAll(() => rmSync(folder, { recursive: true }));

it("follows links and anchors, and finds what is loaded from other hosts", () => {
    const good = `<a href="/guides/a.html#there">a</a> <a href="./#top">top</a> <a href="https://example.org/">elsewhere</a>`;
    const bad = `<a href="/guides/b.html">b</a> <a href="guides/a.html#not-there">a</a> <script src="https://example.org/x.js"></script>`;
    writeFileSync(join(folder, "index.html"), `<h1 id="top">t</h1>${good}${bad}`);
    writeFileSync(join(folder, "guides", "a.html"), `<h2 id="there">t</h2><a href="../index.html">up</a>`);
    expect(checkBuiltSite(folder)).toEqual({
        pages: 2,
        links: 6,
        problems: [
            "index.html loads https://example.org/x.js from another host",
            "index.html: /guides/b.html is a dead link: there is no guides/b.html",
            "index.html: guides/a.html#not-there is a dead link: guides/a.html has no anchor not-there",
        ],
    });
});
