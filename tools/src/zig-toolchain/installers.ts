import { spawnSync } from "node:child_process";

/** A program that can unpack a wheel from PyPI into a folder. */
export interface Installer {
    readonly name: string;
    readonly command: string;
    /** All but the folder and the requirement. */
    readonly commandArguments: readonly string[];
}

const uvOptions = ["pip", "install", "--no-deps", "--only-binary=:all:"];
const pipOptions = ["install", "--no-deps", "--only-binary=:all:", "--no-compile", "--disable-pip-version-check"];

/** In the order in which they are tried: uv is the fastest. */
export const installers: readonly Installer[] = [
    { name: "uv", command: "uv", commandArguments: uvOptions },
    { name: "pip of python3", command: "python3", commandArguments: ["-m", "pip", ...pipOptions] },
    { name: "pip of python", command: "python", commandArguments: ["-m", "pip", ...pipOptions] },
    { name: "pip of py", command: "py", commandArguments: ["-m", "pip", ...pipOptions] },
    { name: "pip3", command: "pip3", commandArguments: pipOptions },
];

/** Runs an installer; undefined on success, else the reason why it failed. */
export function runInstaller(installer: Installer, requirement: string, directory: string): string | undefined {
    const progress = process.stderr.isTTY ? process.stderr.fd : "ignore";
    const options = [...installer.commandArguments, "--target", directory, requirement];
    const result = spawnSync(installer.command, options, {
        encoding: "utf8",
        // A personal pip configuration must not send the files elsewhere.
        env: { ...process.env, PIP_USER: "0", PIP_ROOT_USER_ACTION: "ignore" },
        stdio: ["ignore", progress, "pipe"],
        maxBuffer: 1 << 26,
    });
    if (result.error !== undefined) {
        const isMissing = (result.error as NodeJS.ErrnoException).code === "ENOENT";
        return isMissing ? `there is no \`${installer.command}\` on PATH` : result.error.message;
    }
    if (result.status === 0) return undefined;
    const lastLines = result.stderr.trim().split("\n").slice(-3).join(" / ");
    return `ended with status ${result.status ?? result.signal}: ${lastLines}`;
}
