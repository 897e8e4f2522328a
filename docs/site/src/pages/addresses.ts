import { dirname, posix } from "node:path";

/** Pages whose address on the site follows from more than their folder. */
const SPECIAL: Readonly<Record<string, string>> = {
    "README.md": "index.md",
    "CONTRIBUTING.md": "project/contributing.md",
    "SECURITY.md": "project/security.md",
    "CHANGELOG.md": "project/changes.md",
    "docs/architecture.md": "internals/architecture.md",
    "docs/abi.md": "internals/abi.md",
    "tools/README.md": "internals/tools.md",
};

/** Folders of pages, and where they are on the site. The first that fits counts. */
const FOLDERS: readonly (readonly [RegExp, string])[] = [
    [/^docs\/internals\/(.+)\.md$/, "internals/$1.md"],
    [/^docs\/kicad\/(.+)\.md$/, "kicad/$1.md"],
    [/^docs\/([^/]+)\.md$/, "guides/$1.md"],
    [/^packages\/([^/]+)\/README\.md$/, "packages/$1.md"],
    [/^packages\/([^/]+)\/([^/]+)\.md$/, "packages/$1-$2.md"],
    [/^examples\/([^/]+)\/README\.md$/, "examples/$1.md"],
    [/^(.+)\.md$/, "project/$1.md"],
];

/** Where a page of the repository is on the site, relative to its root: `packages/sexp.md` for `packages/sexp/README.md`. */
export function addressOf(page: string): string {
    const special = SPECIAL[page];
    if (special !== undefined) return special;
    for (const [pattern, address] of FOLDERS)
        if (pattern.test(page)) return page.replace(pattern, address).toLowerCase();
    throw new Error(`${page} is no page`);
}

/** Where a file of the repository that pages link to is shown: as a page with its text. Hidden folders are none on a site. */
export function sourceAddress(file: string): string {
    return `source/${file.replaceAll(/(^|\/)\./g, "$1").replace(/\.md$/, "")}.md`;
}

/** A link from one page of the site to another, relative to the first. */
export function between(from: string, to: string): string {
    const path = posix.relative(dirname(from).replaceAll("\\", "/"), to);
    return path.startsWith(".") ? path : `./${path}`;
}
