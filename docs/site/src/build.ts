import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkBuiltSite } from "./check-built-site.ts";
import { importGenerator, type VitePress } from "./generators.ts";
import { assembled, assemblePages } from "./pages/assemble.ts";
import { writeReference } from "./reference/write-reference.ts";
import { site } from "./workspace.ts";

const started = performance.now();

function tell(text: string): void {
    process.stdout.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
}

const { build } = await importGenerator<VitePress>("vitepress");
tell("putting the pages together");
tell(`${assemblePages()} pages; writing the reference`);
tell(`reference of ${await writeReference(join(assembled, "reference"))} modules; building the site`);
await build(site);
const output = join(site, ".vitepress", "dist");
if (!existsSync(join(output, "index.html"))) throw new Error(`${output} has no index.html`);
tell("following all links");
const { pages, links, problems } = checkBuiltSite(output);
for (const problem of problems) process.stderr.write(`${problem}\n`);
tell(`${pages} pages with ${links} links, ${problems.length} of them dead or to other hosts: ${output}`);
process.exitCode = problems.length === 0 ? 0 : 1;
