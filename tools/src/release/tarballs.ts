import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { filesIn, problemsOfRules, unpack } from "../checks/packed.ts";
import type { LocalRelease } from "./local-release.ts";
import { problemsOfLibraries } from "./packed-libraries.ts";
import type { PackageManifest, PublishedPackage } from "./published-packages.ts";

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

/** The parts of a release that tarballs are fetched by. */
export type RegistryRelease = Pick<LocalRelease, "workspace" | "registry" | "scratch" | "packages">;

/** The part of a registry's answer that is used. */
interface Description {
    readonly versions: Readonly<Record<string, { readonly dist: { readonly tarball: string } }>>;
}

/** Fetches every package from the registry, keeps the tarballs in a folder, and looks at what is in them. */
export async function fetchTarballs(release: RegistryRelease, folder: string): Promise<Tarball[]> {
    mkdirSync(folder, { recursive: true });
    return await Promise.all(release.packages.map((published) => fetchTarball(release, published, folder)));
}

async function fetchTarball(
    { workspace, registry, scratch, packages }: RegistryRelease,
    { name, version, root }: PublishedPackage,
    folder: string,
): Promise<Tarball> {
    const response = await fetch(`${registry}${name.replace("/", "%2f")}`);
    const description = (await response.json()) as Description;
    const bytes = Buffer.from(await (await fetch(description.versions[version]?.dist.tarball ?? "")).arrayBuffer());
    const file = `${name.slice(1).replace("/", "-")}-${version}.tgz`;
    const path = join(folder, file);
    writeFileSync(path, bytes);
    const versions = new Set(packages.map((one) => one.version));
    return lookAt({ workspace, path, name, version, root, versions, scratch: join(scratch, "tarballs", file) });
}

/** A tarball that is to be looked at. */
export interface PackedTarball {
    readonly workspace: string;
    readonly path: string;
    readonly name: string;
    readonly version: string;
    /** The package's folder, relative to the workspace. */
    readonly root: string;
    /** The versions of all packages. */
    readonly versions: ReadonlySet<string>;
    /** Where it is unpacked; beside it when absent. */
    readonly scratch?: string;
}

/** Unpacks a tarball and finds all that must not be so in a release. */
export function lookAt({ workspace, path, name, version, root, versions, scratch }: PackedTarball): Tarball {
    const place = scratch ?? dirname(path);
    mkdirSync(place, { recursive: true });
    const tarball = join(place, basename(path));
    if (tarball !== path) copyFileSync(path, tarball);
    const inside = unpack(tarball, place);
    const files = filesIn(inside);
    const manifest: PackageManifest = JSON.parse(readFileSync(join(inside, "package.json"), "utf8"));
    const { zig } = manifest;
    return {
        name,
        version,
        path,
        packedBytes: statSync(path).size,
        unpackedBytes: files.reduce((total, one) => total + statSync(join(inside, one)).size, 0),
        files,
        problems: [
            ...problemsOfRules(workspace, inside),
            ...problemsOfRelease(manifest, { root, version, versions }),
            ...(zig === undefined ? [] : problemsOfLibraries(workspace, zig.module, inside)),
        ],
    };
}

/** Sizes and problems, for people. */
export function describeTarballs(tarballs: readonly Tarball[]): string {
    const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`.padStart(10);
    return tarballs
        .flatMap(({ name, version, packedBytes, unpackedBytes, files, problems }) => [
            `${`${name} ${version}`.padEnd(26)}${kilobytes(packedBytes)} packed${kilobytes(unpackedBytes)} unpacked, ${files.length} files`,
            ...problems.map((problem) => `  PROBLEM: ${problem}`),
        ])
        .join("\n");
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
