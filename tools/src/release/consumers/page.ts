/** A part of a page that says how to do one thing, as files and commands. */
export interface PageSection {
    readonly title: string;
    /** By their paths; those that stand before in the page are among them. */
    readonly files: ReadonlyMap<string, string>;
    /** Lines for a shell, in their order. */
    readonly commands: readonly string[];
}

/**
 * The sections of a page of documentation that have commands. A block with a title is a file, a block of `sh` is commands. What stands
 * under a heading holds for the smaller headings below it.
 */
export function sectionsOf(page: string): PageSection[] {
    const sections: PageSection[] = [];
    let heading = "";
    let own: Map<string, string> = new Map();
    const inherited: Map<string, string> = new Map();
    let commands: string[] = [];
    const finish = (): void => {
        if (commands.length > 0) sections.push({ title: heading, files: new Map([...inherited, ...own]), commands });
        // A file of a smaller section belongs to it alone.
        if (!heading.startsWith("###")) for (const [path, text] of own) inherited.set(path, text);
        own = new Map();
        commands = [];
    };
    for (const [, title, info, code] of page.matchAll(/^(#+ .*)$|^```(.*)\n([\s\S]*?)^```$/gm)) {
        if (title !== undefined) {
            finish();
            heading = title;
            continue;
        }
        const path = /title="(.*?)"/.exec(info ?? "")?.[1];
        if (path !== undefined) own.set(path, code ?? "");
        else if (/^sh\b/.test(info ?? "")) commands.push(...(code ?? "").trim().split("\n"));
    }
    finish();
    return sections.map((section) => ({ ...section, title: section.title.replace(/^#+ /, "") }));
}
