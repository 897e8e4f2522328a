import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PackageManagers } from "./package-managers.ts";
import { type PublishedPackage, publishedPackages } from "./published-packages.ts";
import { runOrThrow } from "./run.ts";

/** A list of all that is installed with a package, for machines. */
export interface Sbom {
    readonly file: string;
    readonly components: number;
}

/** The parts of a CycloneDX document that are looked at. */
export interface SbomDocument {
    readonly components?: readonly SbomComponent[];
    readonly dependencies?: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

interface SbomComponent {
    readonly "bom-ref": string;
    readonly name: string;
    readonly group?: string;
}

/**
 * Writes a software bill of materials (CycloneDX) for every published package.
 *
 * pnpm makes two: of what is installed, with licences and hashes, and of the lock file, which also has what other platforms install.
 * What is written is the first, completed from the second.
 *
 * @throws when pnpm can't, or when one lacks what the package depends on
 */
export function writeSboms(workspace: string, folder: string, { pnpm }: PackageManagers): Sbom[] {
    const ofLockFile = join(folder, "lock-file");
    mkdirSync(ofLockFile, { recursive: true });
    const packages = publishedPackages(workspace);
    const chosen = packages.flatMap(({ name }) => ["--filter", name]);
    const given = ["sbom", "--sbom-format", "cyclonedx", "--prod", "--split", ...chosen];
    runOrThrow(pnpm, [...given, "--out", join(folder, "%s-%v.cdx.json")], { directory: workspace });
    runOrThrow(pnpm, [...given, "--lockfile-only", "--out", join(ofLockFile, "%s-%v.cdx.json")], {
        directory: workspace,
    });
    const sboms = packages.map((published) => completeSbom(folder, ofLockFile, published));
    rmSync(ofLockFile, { recursive: true });
    return sboms;
}

function completeSbom(folder: string, ofLockFile: string, { name, version, manifest }: PublishedPackage): Sbom {
    const file = `${name.slice(1).replace("/", "-")}-${version}.cdx.json`;
    const read = (parent: string): SbomDocument => JSON.parse(readFileSync(join(parent, file), "utf8"));
    const document = mergeSboms(read(folder), read(ofLockFile));
    const components = document.components ?? [];
    const names = new Set(components.map((one) => (one.group ? `${one.group}/${one.name}` : one.name)));
    const wanted = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
    const missing = wanted.filter((one) => !names.has(one));
    if (missing.length > 0) throw new Error(`${file} lacks ${missing.join(", ")}`);
    writeFileSync(join(folder, file), `${JSON.stringify(document, undefined, 2)}\n`);
    return { file, components: components.length };
}

/** A document with what only another one has. */
export function mergeSboms(first: SbomDocument, second: SbomDocument): SbomDocument {
    const known = new Set(first.components?.map((one) => one["bom-ref"]));
    const added = (second.components ?? []).filter((one) => !known.has(one["bom-ref"]));
    const edges = new Map<string, Set<string>>();
    for (const { ref, dependsOn = [] } of [...(first.dependencies ?? []), ...(second.dependencies ?? [])]) {
        const present = edges.get(ref) ?? new Set();
        for (const one of dependsOn) present.add(one);
        edges.set(ref, present);
    }
    return {
        ...first,
        components: [...(first.components ?? []), ...added],
        dependencies: [...edges].map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn] })),
    };
}
