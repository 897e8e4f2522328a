import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import MarkdownIt from "markdown-it";
import { workspace } from "../workspace.ts";
import { addressOf, between, sourceAddress } from "./addresses.ts";

/** A link or a picture in a page. */
export interface PageLink {
    /** As it stands in the page. */
    readonly target: string;
    /** The lines of the text that it stands in, from 0; the second is the first one behind. */
    readonly lines: readonly [number, number];
    readonly isPicture: boolean;
}

/** Where a link leads. */
export type Destination =
    | { readonly kind: "outside" }
    | { readonly kind: "page" | "picture" | "source"; readonly path: string; readonly fragment: string }
    | { readonly kind: "dead"; readonly problem: string };

/** The links and pictures of a page, in order. */
export function linksOf(text: string): PageLink[] {
    const links: PageLink[] = [];
    let lines: [number, number] = [0, 0];
    for (const token of new MarkdownIt({ html: true }).parse(text, {})) {
        // Cells of tables have no lines of their own, but their rows have.
        lines = (token.map as [number, number] | null) ?? lines;
        for (const child of token.children ?? []) {
            const target = child.attrGet("href") ?? child.attrGet("src");
            if (target === null) continue;
            links.push({ target: decodeURI(String(target)), lines, isPicture: child.type === "image" });
        }
    }
    return links;
}

/** Where a link of a page of the repository leads. A folder stands for its README, else for a list of its files. */
export function destinationOf(page: string, { target, isPicture }: PageLink, pages: ReadonlySet<string>): Destination {
    if (/^[a-z][a-z+.-]*:/i.test(target)) return { kind: "outside" };
    const [path = "", fragment = ""] = target.split("#", 2);
    const file = path === "" ? page : posix.normalize(posix.join(posix.dirname(page), path)).replace(/\/$/, "");
    if (file.startsWith("..")) return { kind: "dead", problem: "leads out of the repository" };
    const full = join(workspace, file);
    if (!existsSync(full)) return { kind: "dead", problem: `there is no ${file}` };
    if (isPicture) return { kind: "picture", path: file, fragment };
    const asPage = statSync(full).isDirectory() ? `${file}/README.md` : file;
    if (pages.has(asPage)) return { kind: "page", path: asPage, fragment };
    return { kind: "source", path: file, fragment };
}

/** The text of a page with its links as the site needs them. */
export function rewriteLinks(page: string, text: string, pages: ReadonlySet<string>): string {
    const lines = text.split("\n");
    const address = addressOf(page);
    for (const link of linksOf(text)) {
        const there = destinationOf(page, link, pages);
        if (there.kind === "outside") continue;
        if (there.kind === "dead")
            throw new Error(`${page}:${link.lines[0] + 1}: (${link.target}) is a dead link: ${there.problem}`);
        const fragment = there.fragment === "" ? "" : `#${there.fragment}`;
        const [start, end] = link.lines;
        for (let index = start; index < end; index++) {
            const line = lines[index] ?? "";
            lines[index] = line.replaceAll(`](${link.target})`, `](${between(address, addressIn(there))}${fragment})`);
        }
    }
    return lines.join("\n");
}

function addressIn({ kind, path }: Extract<Destination, { readonly path: string }>): string {
    if (kind === "page") return addressOf(path);
    return kind === "picture" ? `pictures/${posix.basename(path)}` : sourceAddress(path);
}
