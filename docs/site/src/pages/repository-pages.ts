import { globSync } from "node:fs";
import { workspace } from "../workspace.ts";

/** Where pages of documentation lie. */
const PATTERNS = [
    "*.md",
    "docs/*.md",
    "docs/{internals,kicad,guides}/**/*.md",
    "packages/*/*.md",
    "examples/*/*.md",
    "tools/*.md",
    "zig/*.md",
];
/** Each becomes a piece of the change log. */
const CHANGES = [".changeset/*.md"];

/** All pages of the repository's documentation, relative to the workspace, with slashes. */
export function repositoryPages(): string[] {
    return files(PATTERNS);
}

/** The descriptions of changes that are not released yet. */
export function changeDescriptions(): string[] {
    return files(CHANGES);
}

function files(patterns: readonly string[]): string[] {
    return globSync(patterns, { cwd: workspace })
        .map((path) => path.replaceAll("\\", "/"))
        .sort();
}
