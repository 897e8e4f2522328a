import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package that is published. */
export interface PublishedPackage {
    readonly name: string;
    readonly version: string;
    /** Relative to the workspace. */
    readonly root: string;
    readonly manifest: PackageManifest;
}

/** The parts of a package.json that a release looks at. */
export interface PackageManifest {
    readonly name: string;
    readonly version: string;
    readonly private?: boolean;
    readonly repository?: { readonly type: string; readonly url: string; readonly directory?: string };
    readonly scripts?: Readonly<Record<string, string>>;
    readonly files?: readonly string[];
    readonly license?: string;
    readonly type?: string;
    readonly engines?: Readonly<Record<string, string>>;
    readonly sideEffects?: boolean | readonly string[];
    readonly exports?: Readonly<Record<string, unknown>>;
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly optionalDependencies?: Readonly<Record<string, string>>;
    readonly zig?: { readonly module: string };
}

/** The packages of a workspace that are published, by name. */
export function publishedPackages(workspace: string): PublishedPackage[] {
    const found: PublishedPackage[] = [];
    for (const folder of readdirSync(join(workspace, "packages")).sort()) {
        const root = `packages/${folder}`;
        const path = join(workspace, root, "package.json");
        if (!existsSync(path)) continue;
        const manifest = JSON.parse(readFileSync(path, "utf8")) as PackageManifest;
        if (manifest.private === true) continue;
        found.push({ name: manifest.name, version: manifest.version, root, manifest });
    }
    return found;
}
