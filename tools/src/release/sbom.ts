import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PackageManagers } from "./package-managers.ts";
import { publishedPackages } from "./published-packages.ts";
import { runOrThrow } from "./run.ts";

/** A list of all that is installed with a package, for machines. */
export interface Sbom {
    readonly file: string;
    readonly components: number;
}

/**
 * Writes a software bill of materials (CycloneDX) for every published package, from the lock file.
 *
 * @throws when pnpm can't, or when one lacks what the package depends on
 */
export function writeSboms(workspace: string, folder: string, { pnpm }: PackageManagers): Sbom[] {
    mkdirSync(folder, { recursive: true });
    const packages = publishedPackages(workspace);
    const chosen = packages.flatMap(({ name }) => ["--filter", name]);
    const given = ["sbom", "--sbom-format", "cyclonedx", "--prod", "--split", "--out", join(folder, "%s-%v.cdx.json")];
    runOrThrow(pnpm, [...given, ...chosen], { directory: workspace });
    return packages.map(({ name, version, manifest }) => {
        const file = `${name.slice(1).replace("/", "-")}-${version}.cdx.json`;
        if (!readdirSync(folder).includes(file)) throw new Error(`pnpm sbom wrote no ${file}`);
        const { components = [] } = JSON.parse(readFileSync(join(folder, file), "utf8")) as {
            components?: readonly { readonly name: string; readonly group?: string }[];
        };
        const names = new Set(components.map((one) => (one.group ? `${one.group}/${one.name}` : one.name)));
        const missing = Object.keys(manifest.dependencies ?? {}).filter((one) => !names.has(one));
        if (missing.length > 0) throw new Error(`${file} lacks ${missing.join(", ")}`);
        return { file, components: components.length };
    });
}
