import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { runtimes } from "../matrix/runtimes.ts";

/** The part of a package's description that is looked at. */
export interface PackedPackage {
    readonly name: string;
    readonly type?: string;
    readonly license?: string;
    readonly engines?: { readonly node?: string };
    readonly sideEffects?: unknown;
    readonly scripts?: Readonly<Record<string, string>>;
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly optionalDependencies?: Readonly<Record<string, string>>;
    readonly peerDependencies?: Readonly<Record<string, string>>;
    readonly zig?: { readonly module: string };
    readonly bin?: string | Readonly<Record<string, string>>;
    readonly exports?: Readonly<Record<string, unknown>>;
}

const installScripts = ["preinstall", "install", "postinstall", "prepare", "prepublish"];
const expectedFiles = ["package.json", "README.md", "LICENSE", "dist/index.js", "dist/index.d.ts"];
/** Code, types and source maps; in the folder of the libraries, these and their record. */
const neededFiles =
    /^dist\/.+\.(js|d\.ts|js\.map)$|^prebuilds\/([a-z0-9-]+\/[a-z0-9_-]+\.(so|dylib|dll)|prebuilds\.json)$|^[A-Za-z_.]+\.(json|md)$|^LICENSE$/;

/** What is wrong with a packed package by our own rules. */
export function problemsOfPackage(description: PackedPackage, files: readonly string[]): string[] {
    const present = new Set(files);
    const wanted = description.zig === undefined ? expectedFiles : [...expectedFiles, "THIRD_PARTY_NOTICES.md"];
    const strays = files.filter((file) => !neededFiles.test(file));
    const scripts = Object.keys(description.scripts ?? {}).filter((name) => installScripts.includes(name));
    const { dependencies, optionalDependencies, peerDependencies } = description;
    const local = Object.entries({ ...dependencies, ...optionalDependencies, ...peerDependencies }).filter(
        ([, version]) => /^(workspace|file|link|catalog):/.test(version),
    );
    return [
        ...wanted.filter((file) => !present.has(file)).map((file) => `${file} is not packed`),
        ...strays.map((file) => `${file} is packed, but nobody needs it`),
        ...scripts.map((name) => `it has the script ${name}, which runs at installs`),
        ...local.map(([name, version]) => `its dependency ${name} is ${version}, which exists only here`),
        ...(description.type === "module" ? [] : ['"type" must be "module"']),
        ...(description.license === "MIT" ? [] : ['"license" must be "MIT"']),
        ...(description.sideEffects === false ? [] : ['"sideEffects" must be false, or bundlers keep all of it']),
        ...problemsOfEngines(description.engines?.node),
        ...programs(description)
            .filter((path) => !present.has(path))
            .map((path) => `"bin" names ${path}, which is not packed`),
        ...(description.exports === undefined ? ['"exports" must name its entries, or all files are entries'] : []),
        ...Object.entries(description.exports ?? {}).flatMap(([path, entry]) => problemsOfExport(path, entry, present)),
    ];
}

/** The oldest Node that the packages are tested on is the oldest that they may claim to need. */
function problemsOfEngines(found: string | undefined): string[] {
    const oldest = runtimes.find(({ kind }) => kind === "node")?.version ?? "";
    const wanted = `>=${oldest.replace(/\.0$/, "")}`;
    if (found === wanted) return [];
    return [`"engines" must say which Node it needs: "node" must be "${wanted}", not ${JSON.stringify(found)}`];
}

function programs({ bin = {} }: PackedPackage): string[] {
    return (typeof bin === "string" ? [bin] : Object.values(bin)).map(relative);
}

function relative(path: string): string {
    return path.replace(/^\.\//, "");
}

function problemsOfExport(path: string, entry: unknown, present: ReadonlySet<string>): string[] {
    const conditions: Readonly<Record<string, unknown>> =
        typeof entry === "object" && entry !== null ? { ...entry } : { default: entry };
    const names = Object.keys(conditions);
    const known = ["types", "default"];
    const isCode = !Object.values(conditions).every((target) => String(target).endsWith(".json"));
    return [
        ...(names.includes("@pyzig/source") ? [`the export "${path}" leads to sources that aren't packed`] : []),
        ...(isCode && names[0] !== "types" ? [`the export "${path}" must begin with "types"`] : []),
        ...(names.at(-1) === "default" ? [] : [`the export "${path}" must end with "default"`]),
        ...Object.entries(conditions)
            .filter(([name, target]) => known.includes(name) && !present.has(relative(String(target))))
            .map(([name, target]) => `the export "${path}" names ${target} for "${name}", which is not packed`),
    ];
}

/** Folders of people, on the systems that libraries are made for. */
const homes = /(?:\/home|\/Users|[A-Za-z]:\\{1,2}Users)[/\\]+[\w.-]+/;

/** What files of a package tell about the machine that it was made on. */
export function privatePathsIn(directory: string, files: readonly string[], workspace: string): string[] {
    const home = homedir();
    // The home of a machine without people may be `/`.
    const folders = [workspace, ...(home.length > 4 ? [`${home}/`, `${home}\\`] : [])];
    const spellings = [...new Set(folders.flatMap((path) => [path, path.replaceAll("\\", "\\\\")]))];
    return files.flatMap((file) => {
        const bytes = readFileSync(join(directory, file));
        // Libraries hold arbitrary bytes.
        const someone = file.startsWith("prebuilds/") ? undefined : homes.exec(bytes.toString("latin1"))?.[0];
        const found = spellings.find((path) => bytes.includes(path)) ?? someone;
        return found === undefined ? [] : [`${file} holds the path ${found}, which exists only where it was made`];
    });
}
