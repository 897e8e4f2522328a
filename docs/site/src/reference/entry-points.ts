import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { workspace } from "../workspace.ts";

/** What users of a package can import. */
export interface PackageEntry {
    /** As it stands in an import: `@pyzig/sexp/kicad`. */
    readonly specifier: string;
    /** The TypeScript file, as an absolute path. */
    readonly source: string;
    /** The folder of the package: `sexp`. */
    readonly folder: string;
}

interface PackageFile {
    readonly name: string;
    readonly private?: boolean;
    readonly exports?: Readonly<Record<string, string | { readonly "@pyzig/source"?: string }>>;
}

/** The entries of all packages that are published, from their own `exports`. */
export function packageEntries(): PackageEntry[] {
    return globSync("packages/*/package.json", { cwd: workspace })
        .sort()
        .flatMap((path) => {
            const file = JSON.parse(readFileSync(join(workspace, path), "utf8")) as PackageFile;
            if (file.private === true) return [];
            const folder = dirname(path);
            return Object.entries(file.exports ?? {}).flatMap(([name, target]) => {
                const source = typeof target === "string" ? undefined : target["@pyzig/source"];
                if (source === undefined) return [];
                return [
                    {
                        specifier: `${file.name}${name.slice(1)}`,
                        source: join(workspace, folder, source),
                        folder: folder.replace(/^.*[\\/]/, ""),
                    },
                ];
            });
        });
}
