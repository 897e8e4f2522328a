import { readFileSync } from "node:fs";
import { join } from "node:path";
import GithubSlugger from "github-slugger";
import { site } from "../workspace.ts";
import { ADVICE, type Advice } from "./advice.ts";
import { collectErrors, type ErrorCode, type ErrorGroup } from "./collect-errors.ts";

/** Where the page lies, relative to the workspace. */
export const ERRORS_PAGE = "docs/errors.md";

const BANNER = "<!-- Generated from the sources; don't edit. To update: npx --yes pnpm@12 docs:errors -->";

/** The page that explains every code. It can't be made while a code has no advice, or advice has no code. */
export function errorsPage(): string {
    const groups = withoutRepeats(collectErrors());
    checkAdvice(groups);
    const introduction = readFileSync(join(site, "src/errors/introduction.md"), "utf8").trimEnd();
    return `${[BANNER, introduction, "## All codes", index(groups), ...sections(groups)].join("\n\n")}\n`;
}

/** Leaves out types that only repeat the codes of a class. */
function withoutRepeats(groups: readonly ErrorGroup[]): ErrorGroup[] {
    return groups.filter(
        (group) =>
            group.isThrown ||
            !groups.some(
                (other) =>
                    other.isThrown && group.codes.every(({ code }) => other.codes.some((one) => one.code === code)),
            ),
    );
}

function checkAdvice(groups: readonly ErrorGroup[]): void {
    const codes = groups.flatMap(({ name, codes }) => codes.map(({ code }) => `${name}.${code}`));
    const missing = codes.filter((code) => !ADVICE.has(code));
    const obsolete = [...ADVICE.keys()].filter((code) => !codes.includes(code));
    if (missing.length + obsolete.length === 0) return;
    const lines = [
        ...missing.map((code) => `no advice for ${code}`),
        ...obsolete.map((code) => `there is no ${code} any more`),
    ];
    throw new Error(`docs/site/src/errors/advice.ts is not up to date:\n  ${lines.join("\n  ")}`);
}

/** A table of all codes by name, with the classes that have them. */
function index(groups: readonly ErrorGroup[]): string {
    const classes = new Map<string, string[]>();
    for (const { name, specifier, codes } of groups) {
        for (const { code } of codes)
            classes.set(code, [...(classes.get(code) ?? []), linkTo(name, specifier, groups)]);
    }
    const rows = [...classes]
        .sort(([left], [right]) => left.localeCompare(right, "en"))
        .map(([code, links]) => `| \`${code}\` | ${links.join(", ")} |`);
    return ["| code | class |", "|---|---|", ...rows].join("\n");
}

function sections(groups: readonly ErrorGroup[]): string[] {
    const specifiers = [...new Set(groups.map(({ specifier }) => specifier))];
    return specifiers.flatMap((specifier) => [
        `## ${specifier}`,
        ...groups.filter((group) => group.specifier === specifier).flatMap(section),
    ]);
}

function section(group: ErrorGroup): string[] {
    const { name, isThrown, documentation, codes } = group;
    const told = isThrown ? "" : "Reported, not thrown. ";
    const rows = codes.map((code) => row(code, ADVICE.get(`${name}.${code.code}`) as Advice));
    return [
        `### ${name}`,
        `${told}${plain(firstParagraph(documentation))}`,
        ["| code | meaning | what to do |", "|---|---|---|", ...rows].join("\n"),
    ];
}

function row({ code, meaning }: ErrorCode, { do: what, see }: Advice): string {
    return `| \`${code}\` | ${cell(plain(sentence(meaning)))} | ${cell(what)} [More](${see}) |`;
}

/** Each class has one heading; two of the same name get numbers, as code hosts do it. */
function linkTo(name: string, specifier: string, groups: readonly ErrorGroup[]): string {
    const slugger = new GithubSlugger();
    slugger.slug("errors-by-code");
    slugger.slug("all-codes");
    for (const heading of headings(groups)) {
        const slug = slugger.slug(heading.text);
        if (heading.text === name && heading.specifier === specifier) return `[${name}](#${slug})`;
    }
    throw new Error(`${name} has no heading`);
}

function* headings(groups: readonly ErrorGroup[]): Generator<{ text: string; specifier: string }> {
    for (const specifier of new Set(groups.map((group) => group.specifier))) {
        yield { text: specifier, specifier: "" };
        for (const group of groups) if (group.specifier === specifier) yield { text: group.name, specifier };
    }
}

function firstParagraph(text: string): string {
    return (text.split(/\n\s*\n/)[0] ?? "").replace(/\s+/g, " ").replace(/ Names in braces are fields of `\w+`\./, "");
}

/** Fields of messages stand in braces, links to code in braces with a word before. */
function plain(text: string): string {
    return text
        .replace(/\{@link (\w+)[^}]*\}/g, "`$1`")
        .replace(/\{(\w+)\}/g, (_, field: string) => `*${field.replaceAll("_", " ")}*`)
        .replace(/\s+/g, " ");
}

function sentence(text: string): string {
    return text === "" ? "" : `${text[0]?.toUpperCase()}${text.slice(1)}`;
}

/** Bars would end a cell. */
function cell(text: string): string {
    return text.replaceAll("|", "\\|");
}
