import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { problemsOfPackage } from "../checks/package-rules.ts";
import { prebuildTargets } from "../prebuild/targets.ts";
import type { LocalRelease } from "./local-release.ts";
import type { PackageManifest, PublishedPackage } from "./published-packages.ts";
import { runOrThrow } from "./run.ts";

/** A package as it came out of the registry. */
export interface Tarball {
    readonly name: string;
    readonly version: string;
    /** Where it lies. */
    readonly path: string;
    readonly packedBytes: number;
    readonly unpackedBytes: number;
    readonly files: readonly string[];
    /** What must not be so in a release. */
    readonly problems: readonly string[];
}

/** The part of a registry's answer that is used. */
interface Description {
    readonly versions: Readonly<Record<string, { readonly dist: { readonly tarball: string } }>>;
}

/** Fetches every package from the registry, keeps the tarballs in a folder, and looks at what is in them. */
export async function fetchTarballs(release: LocalRelease, folder: string): Promise<Tarball[]> {
    mkdirSync(folder, { recursive: true });
    return await Promise.all(release.packages.map((published) => fetchTarball(release, published, folder)));
}

async function fetchTarball(
    { registry, scratch, packages }: LocalRelease,
    { name, version, root }: PublishedPackage,
    folder: string,
): Promise<Tarball> {
    const response = await fetch(`${registry}${name.replace("/", "%2f")}`);
    const description = (await response.json()) as Description;
    const bytes = Buffer.from(await (await fetch(description.versions[version]?.dist.tarball ?? "")).arrayBuffer());
    const file = `${name.slice(1).replace("/", "-")}-${version}.tgz`;
    const path = join(folder, file);
    writeFileSync(path, bytes);
    const unpacked = join(scratch, "tarballs", file);
    mkdirSync(unpacked, { recursive: true });
    writeFileSync(join(unpacked, file), bytes);
    runOrThrow("tar", ["-xzf", file], { directory: unpacked });
    const inside = join(unpacked, "package");
    const files = filesIn(inside);
    const manifest: PackageManifest = JSON.parse(readFileSync(join(inside, "package.json"), "utf8"));
    return {
        name,
        version,
        path,
        packedBytes: bytes.length,
        unpackedBytes: files.reduce((total, one) => total + statSync(join(inside, one)).size, 0),
        files,
        problems: [
            ...problemsOfPackage(manifest, files),
            ...problemsOfRelease(manifest, { root, version, versions: new Set(packages.map((one) => one.version)) }),
            ...missingLibraries(manifest, files),
        ],
    };
}

/** What provenance and one version for all ask of a manifest. */
export function problemsOfRelease(
    manifest: PackageManifest,
    wanted: { readonly root: string; readonly version: string; readonly versions: ReadonlySet<string> },
): string[] {
    const { repository, version, dependencies = {} } = manifest;
    const others = Object.entries(dependencies).filter(
        ([name, range]) => name.startsWith("@pyzig/") && range !== wanted.version,
    );
    return [
        ...(/^git\+https:\/\/.+\.git$/.test(repository?.url ?? "")
            ? []
            : ['"repository" must name the public repository, or there is no provenance']),
        ...(repository?.directory === wanted.root ? [] : [`"repository.directory" must be ${wanted.root}`]),
        ...(version === wanted.version ? [] : [`its version is ${version}, and must be ${wanted.version}`]),
        ...(wanted.versions.size === 1 ? [] : [`there are ${wanted.versions.size} versions, and must be one for all`]),
        ...others.map(([name, range]) => `it depends on ${name} ${range}, and must on ${wanted.version} exactly`),
    ];
}

function missingLibraries({ zig }: PackageManifest, files: readonly string[]): string[] {
    if (zig === undefined) return [];
    return prebuildTargets
        .filter(({ name }) => !files.some((file) => file.startsWith(`prebuilds/${name}/`)))
        .map(({ name }) => `it has no library for ${name}`);
}

function filesIn(directory: string): string[] {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
            join(entry.parentPath, entry.name)
                .slice(directory.length + 1)
                .replaceAll("\\", "/"),
        )
        .sort();
}
