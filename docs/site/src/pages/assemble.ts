import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { site, workspace } from "../workspace.ts";
import { addressOf, between, sourceAddress } from "./addresses.ts";
import { destinationOf, linksOf, rewriteLinks } from "./links.ts";
import { changeDescriptions, repositoryPages } from "./repository-pages.ts";

/** Pages that have more on the site than in the repository. */
const ADDITIONS: Readonly<Record<string, (content: string) => string>> = {
    "README.md": frontPage,
    "CHANGELOG.md": (content) => `${content}\n${comingChanges()}`,
};

/** Where the pages of the site are put together; git ignores it. */
export const assembled: string = join(site, ".pages");

/**
 * Puts the pages of the repository together as the site has them: links lead to pages of the site, files that they lead to become pages.
 *
 * @returns how many pages there are
 */
export function assemblePages(): number {
    rmSync(assembled, { recursive: true, force: true });
    const pages = repositoryPages();
    const known = new Set(pages);
    const sources = new Set<string>();
    for (const page of pages) {
        const text = readFileSync(join(workspace, page), "utf8");
        for (const link of linksOf(text)) {
            const there = destinationOf(page, link, known);
            if (there.kind === "source") sources.add(there.path);
            if (there.kind === "picture") copyPicture(there.path);
        }
        const content = rewriteLinks(page, text, known);
        write(addressOf(page), (ADDITIONS[page] ?? unchanged)(content));
    }
    // A set can grow while it is gone over: folders add their files.
    for (const file of sources)
        write(sourceAddress(file), isFolder(file) ? folderPage(file, sources) : sourcePage(file));
    return pages.length + sources.size;
}

function write(address: string, content: string): void {
    const path = join(assembled, address);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
}

function copyPicture(path: string): void {
    const target = join(assembled, "pictures", basename(path));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(workspace, path), target);
}

/** Pages of sources are reached by links alone. */
const SOURCE_HEAD = "---\nsearch: false\noutline: false\n---\n\n";

function unchanged(content: string): string {
    return content;
}

/** What waits for the next release, from its descriptions. */
function comingChanges(): string {
    const entries = changeDescriptions().map((path) => {
        const text = readFileSync(join(workspace, path), "utf8");
        const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
        const names = Array.from(head.matchAll(/"(@[^"]+)"/g), ([, name]) => `\`${name}\``);
        return `**${names.join(", ")}**\n\n${body.trim()}\n`;
    });
    return entries.length === 0 ? "" : `## Not released yet\n\n${entries.join("\n")}`;
}

/** The README below the head of the front page, which says what the README's first lines say. */
function frontPage(readme: string): string {
    const head = readFileSync(join(site, "front-page.md"), "utf8");
    return `${head}\n${readme.slice(readme.indexOf("\n## "))}`;
}

function isFolder(path: string): boolean {
    return statSync(join(workspace, path)).isDirectory();
}

/** A folder of the repository as a list of its files, which become pages as well. */
function folderPage(folder: string, sources: Set<string>): string {
    const files = readdirSync(join(workspace, folder)).map((name) => `${folder}/${name}`);
    const shown = files.filter((file) => !isFolder(file));
    for (const file of shown) sources.add(file);
    const from = sourceAddress(folder);
    const list = shown.map((file) => `- [${basename(file)}](${between(from, sourceAddress(file))})`).join("\n");
    return `${SOURCE_HEAD}# ${basename(folder)}\n\n\`${folder}\` in the repository.\n\n${list}\n`;
}

/** A file of the repository as a page. */
function sourcePage(file: string): string {
    const text = readFileSync(join(workspace, file), "utf8");
    const language = extname(file).slice(1) || "text";
    const known = ["ts", "js", "json", "zig", "sh", "yaml", "yml"];
    const fence = "`".repeat(Math.max(3, ...Array.from(text.matchAll(/`+/g), ([marks]) => marks.length + 1)));
    return `${SOURCE_HEAD}# ${basename(file)}\n\n\`${file}\` in the repository.\n\n${fence}${known.includes(language) ? language : "text"}\n${text.trimEnd()}\n${fence}\n`;
}
