import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import GithubSlugger from "github-slugger";
import { addressOf } from "./addresses.ts";
import { assembled } from "./assemble.ts";

/** A line of the navigation, as VitePress has it. */
export interface NavigationItem {
    readonly text: string;
    readonly link?: string;
    readonly collapsed?: boolean;
    readonly items?: readonly NavigationItem[];
}

/** Guides in the order in which they are read. What is not named here comes behind, by name, so that a new page is never lost. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
    guides: [
        "docs/start.md",
        "docs/graphs.md",
        "docs/typegraphs.md",
        "docs/ownership.md",
        "docs/errors.md",
        "docs/performance.md",
        "docs/bundlers.md",
    ],
    modules: ["docs/add-an-export.md", "docs/add-a-module.md"],
    kicad: ["files", "queries", "command-line", "items", "adding", "saving", "upgrade", "render"].map(
        (name) => `docs/kicad/${name}.md`,
    ),
    internals: ["docs/architecture.md", "docs/abi.md", "tools/README.md"],
    packages: ["sexp", "graph", "typegraph", "core"].map((name) => `packages/${name}/README.md`),
};

/** What guides are for, where their titles only say what they are about. */
const TASKS: Readonly<Record<string, string>> = {
    "docs/graphs.md": "Build a graph",
    "docs/typegraphs.md": "Declare types",
    "docs/kicad/files.md": "Open and edit a board",
    "docs/kicad/queries.md": "Find things by patterns",
    "docs/add-an-export.md": "Export a Zig function",
};

/** The whole navigation beside the pages of a site that was put together. */
export function navigation(): NavigationItem[] {
    const guides = section("guides", ORDER.guides).filter(({ link }) => !isModuleGuide(link));
    return [
        { text: "Guides", items: guides },
        { text: "KiCad's files", items: section("kicad", ORDER.kicad) },
        {
            text: "Your own Zig",
            items: section("guides", ORDER.modules).filter(({ link }) => isModuleGuide(link)),
        },
        { text: "Packages", items: distinct(section("packages", ORDER.packages)) },
        { text: "Examples", items: section("examples") },
        { text: "Internals", collapsed: true, items: section("internals", ORDER.internals) },
        { text: "Project", collapsed: true, items: section("project") },
    ].filter(({ items }) => items.length > 0);
}

function isModuleGuide(link: string | undefined): boolean {
    return (ORDER.modules ?? []).some((page) => link === linkTo(addressOf(page)));
}

function linkTo(address: string): string {
    return `/${address.replace(/\.md$/, "")}`;
}

/** The pages in a folder of the site. */
function section(folder: string, order: readonly string[] = []): NavigationItem[] {
    const first = order.map(addressOf);
    const tasks = new Map(Object.entries(TASKS).map(([page, task]) => [addressOf(page), task]));
    const place = (address: string) => (first.includes(address) ? first.indexOf(address) : first.length);
    return globSync(`${folder}/**/*.md`, { cwd: assembled })
        .map((path) => path.replaceAll("\\", "/"))
        .sort((left, right) => place(left) - place(right) || (left < right ? -1 : 1))
        .map((address) => ({ text: tasks.get(address) ?? titleOf(address), link: linkTo(address) }));
}

/** Adds the package to titles that pages of several packages have. */
function distinct(items: readonly NavigationItem[]): NavigationItem[] {
    return items.map((item) => {
        const [, name] = /^\/packages\/([^-]+)-/.exec(item.link ?? "") ?? [];
        const isShared = items.some((other) => other !== item && other.text === item.text);
        return isShared && name !== undefined ? { ...item, text: `${item.text}: ${name}` } : item;
    });
}

/** The title of a page, without marks. */
function titleOf(address: string): string {
    const text = readFileSync(join(assembled, address), "utf8");
    const [, title = address] = /^# (.+)$/m.exec(text) ?? [];
    return title.replaceAll("`", "");
}

/** The modules of the reference, and the kinds of things that each has. Their pages list the rest: there are too many for a navigation. */
export function referenceNavigation(): NavigationItem[] {
    return globSync("reference/**/index.md", { cwd: assembled })
        .map((path) => path.replaceAll("\\", "/").slice(0, -"index.md".length))
        .filter((folder) => folder !== "reference/")
        .sort()
        .map((folder) => ({
            text: folder.slice("reference/".length, -1),
            link: `/${folder}`,
            collapsed: false,
            items: kindsOf(folder),
        }));
}

/** The headings of the page of a module. */
function kindsOf(folder: string): NavigationItem[] {
    const text = readFileSync(join(assembled, folder, "index.md"), "utf8");
    const slugger = new GithubSlugger();
    return Array.from(text.matchAll(/^## (.+)$/gm), ([, kind = ""]) => ({
        text: kind,
        link: `/${folder}#${slugger.slug(kind)}`,
    }));
}
