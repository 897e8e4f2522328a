import { readFileSync } from "node:fs";
import type { Manifest } from "../codegen/manifest-schema.ts";
import type { LibraryFacts } from "./inspect-library.ts";
import type { PrebuildTarget } from "./targets.ts";

/** The most bytes that a library may have. */
export const sizeBudget = 2 << 20;

/** The symbols of a library: those of its manifest, and those that every library has. */
export function wantedExports(manifest: Pick<Manifest, "functions" | "objects">): string[] {
    const objects = manifest.objects.flatMap(({ name, destroy }) => [
        ...(destroy === null || destroy === undefined ? [] : [destroy]),
        `pyzig_enter_${name}`,
        `pyzig_leave_${name}`,
    ]);
    const functions = manifest.functions.map(({ symbol }) => symbol);
    return ["pyzig_describe", "pyzig_image", ...objects, ...functions].sort();
}

/** What is to be known of a library before it is checked. */
export interface LibraryUnderCheck {
    readonly path: string;
    readonly target: PrebuildTarget;
    readonly facts: LibraryFacts;
    readonly exports: readonly string[];
    /** Paths that must not be in the file. */
    readonly privatePaths: readonly string[];
    readonly ownName: string;
    readonly budget?: number;
}

/** Everything that is wrong with a library; none when it is as it should be. */
export function problemsOf(library: LibraryUnderCheck): string[] {
    const { path, target, facts, privatePaths, budget = sizeBudget } = library;
    const bytes = readFileSync(path);
    const leaked = privatePaths.filter((text) => text !== "" && bytes.includes(text));
    return [
        ...difference("format", facts.format, target.format),
        ...difference("machine", facts.machine, target.machine),
        ...(facts.format === target.format ? problemsOfContent(library) : []),
        ...leaked.map((text) => `it holds the path ${text}, so other folders give other bytes`),
        ...(bytes.length > budget ? [`it has ${bytes.length} bytes, the budget is ${budget}`] : []),
    ];
}

function problemsOfContent({ target, facts, exports, ownName }: LibraryUnderCheck): string[] {
    const missing = exports.filter((name) => !facts.exports.includes(name));
    const known = new Set([...exports, ...target.linkerExports]);
    const isMac = target.format === "MACHO";
    return [
        ...(facts.is_shared ? [] : ["it is no shared library"]),
        ...(facts.is_stripped ? [] : ["it holds debug information"]),
        ...list("it doesn't export", missing),
        ...list(
            "it exports more than its manifest has",
            facts.exports.filter((name) => !known.has(name)),
        ),
        ...list(
            "it needs",
            facts.libraries.filter((name) => !target.libraries.includes(name)),
        ),
        ...list(
            "it imports",
            facts.imports.filter((name) => !target.imports.includes(name)),
        ),
        ...list("it asks for versions of the C library", facts.versions),
        ...(isMac ? difference("oldest macOS", facts.minimum_version ?? "none", target.minimumVersion ?? "none") : []),
        ...(isMac ? difference("own name", facts.own_name ?? "none", ownName) : []),
        // Apple's own processors run nothing that is unsigned.
        ...(isMac && target.machine === "AARCH64" && facts.is_signed !== true ? ["it has no code signature"] : []),
    ];
}

function list(what: string, names: readonly string[]): string[] {
    return names.length === 0 ? [] : [`${what}: ${names.join(", ")}`];
}

function difference(what: string, found: string, wanted: string): string[] {
    return found === wanted ? [] : [`${what}: ${found}, not ${wanted}`];
}
