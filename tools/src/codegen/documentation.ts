/** Makes a TSDoc comment of paragraphs and tags; nothing of nothing. */
export function comment(text: string, tags: readonly string[] = []): string {
    const description = text.trim();
    const parts = [...(description === "" ? [] : [description]), ...(tags.length === 0 ? [] : [tags.join("\n")])];
    if (parts.length === 0) return "";
    const lines = parts.join("\n\n").replaceAll("*/", "*\\/").split("\n");
    if (lines.length === 1) return `/** ${lines[0]} */\n`;
    return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

/** The description of a function, and that of its parameters: a list "- `name`: text" in it is about them. */
export function splitParameters(
    text: string,
    names: readonly string[],
): { readonly description: string; readonly parameters: ReadonlyMap<string, string> } {
    const parameters = new Map<string, string>();
    const rest: string[] = [];
    let current: string | undefined;
    for (const line of text.split("\n")) {
        const item = /^- `(\w+)`:?\s*(.*)$/.exec(line);
        const name = item?.[1];
        if (name !== undefined && names.includes(name)) {
            parameters.set(name, item?.[2] ?? "");
            current = name;
        } else if (current !== undefined && /^\s+\S/.test(line)) {
            parameters.set(current, `${parameters.get(current) ?? ""} ${line.trim()}`);
        } else {
            current = undefined;
            rest.push(line);
        }
    }
    return { description: rest.join("\n").trim(), parameters };
}

/** Puts two pieces of a description together. */
export function paragraphs(...texts: readonly string[]): string {
    return texts.filter((text) => text.trim() !== "").join("\n\n");
}
