import { existsSync, globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { Parser } from "htmlparser2";

/** What was found in a site. */
export interface SiteCheck {
    readonly pages: number;
    readonly links: number;
    /** A line for each link that leads nowhere, and for what a page would load from another host. */
    readonly problems: readonly string[];
}

/** A page as far as links are concerned. */
interface Page {
    readonly anchors: Set<string>;
    /** Where it leads. */
    readonly links: string[];
    /** What it loads by itself. */
    readonly loads: string[];
}

/** Elements that load something as soon as a page is shown, and the attribute that says what. */
const LOADING: Readonly<Record<string, string>> = {
    script: "src",
    img: "src",
    link: "href",
    iframe: "src",
    source: "src",
};

/** Follows all links of a built site, with their anchors, and makes sure that no page loads anything from another host. */
export function checkBuiltSite(folder: string): SiteCheck {
    const names = globSync("**/*.html", { cwd: folder }).map((name) => name.replaceAll("\\", "/"));
    const pages = new Map(names.map((name) => [name, readPage(readFileSync(join(folder, name), "utf8"))]));
    const problems: string[] = [];
    let count = 0;
    for (const [name, { links, loads }] of pages) {
        for (const target of loads) if (isOutside(target)) problems.push(`${name} loads ${target} from another host`);
        for (const target of links) {
            count++;
            const problem = isOutside(target) ? undefined : problemOf(name, target, pages, folder);
            if (problem !== undefined) problems.push(`${name}: ${target} is a dead link: ${problem}`);
        }
    }
    for (const name of globSync("assets/**/*.css", { cwd: folder })) {
        const [address] = /url\(["']?(?:https?:)?\/\/[^)]*/.exec(readFileSync(join(folder, name), "utf8")) ?? [];
        if (address !== undefined) problems.push(`${name} loads ${address}) from another host`);
    }
    return { pages: pages.size, links: count, problems };
}

function isOutside(target: string): boolean {
    return /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(target) && !target.startsWith("data:");
}

function problemOf(name: string, target: string, pages: ReadonlyMap<string, Page>, folder: string): string | undefined {
    const [path = "", fragment = ""] = target.split("#", 2);
    const [clean = ""] = path.split("?", 1);
    let file =
        clean === "" ? name : posix.join(clean.startsWith("/") ? "/" : `/${posix.dirname(name)}`, clean).slice(1);
    file = decodeURI(file);
    if (file === "" || file.endsWith("/")) file += "index.html";
    const page = pages.get(file);
    if (page === undefined) return existsSync(join(folder, file)) ? undefined : `there is no ${file}`;
    if (fragment === "" || page.anchors.has(decodeURIComponent(fragment))) return undefined;
    return `${file} has no anchor ${fragment}`;
}

function readPage(html: string): Page {
    const page: Page = { anchors: new Set(), links: [], loads: [] };
    const parser = new Parser({
        onopentag(element, attributes) {
            if (attributes.id !== undefined) page.anchors.add(attributes.id);
            const loading = LOADING[element];
            const loaded = loading === undefined ? undefined : attributes[loading];
            if (loaded !== undefined) page.loads.push(loaded);
            if (element === "a" && attributes.href !== undefined) page.links.push(attributes.href);
        },
    });
    parser.end(html);
    return page;
}
