import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNx } from "../run-nx.ts";
import { startLocalRegistry } from "./local-registry.ts";
import { installOnDemand } from "./on-demand.ts";
import { configuredRegistry, findPackageManagers, type PackageManagers } from "./package-managers.ts";
import { type PublishedPackage, publishedPackages } from "./published-packages.ts";
import { makeReleaseCopy } from "./release-copy.ts";
import { runOrThrow } from "./run.ts";

/** A release that is published to a registry of this machine alone. */
export interface LocalRelease {
    readonly workspace: string;
    /** The workspace with the versions of the release. */
    readonly copy: string;
    /** A folder for whatever is tried with it; it goes with the release. */
    readonly scratch: string;
    /** Address of the registry. */
    readonly registry: string;
    readonly packages: readonly PublishedPackage[];
    readonly managers: PackageManagers;
    /** An environment in which package managers use that registry, and stores and caches that are empty at first. */
    freshEnvironment(): NodeJS.ProcessEnv;
}

/**
 * Builds all packages, publishes them to a registry of this machine, and takes everything away again once they have been used.
 *
 * @throws when something can't be built or published
 */
export async function withLocalRelease<Result>(
    workspace: string,
    use: (release: LocalRelease) => Promise<Result>,
): Promise<Result> {
    if (runNx(workspace, ["run-many", "--targets=dist,prebuild"]) !== 0) {
        throw new Error("the packages can't be built; what failed stands above");
    }
    const managers = findPackageManagers(workspace);
    const modules = installOnDemand(workspace, "registry", managers);
    const uplink = configuredRegistry(managers, workspace);
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "pyzig-release-")));
    const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    const interrupted = () => process.exit(130);
    process.once("exit", remove);
    process.once("SIGINT", interrupted);
    process.once("SIGTERM", interrupted);
    try {
        const copy = join(folder, "workspace");
        progress("copying the workspace, and giving its packages the next version");
        makeReleaseCopy(workspace, copy, managers);
        const registry = await startLocalRegistry({ workspace, modules, folder: join(folder, "registry"), uplink });
        try {
            progress("publishing to the local registry");
            const scratch = join(folder, "scratch");
            mkdirSync(scratch);
            const environments = new Environments(folder, registry.url);
            publish(copy, registry.url, managers, environments.make());
            return await use({
                workspace,
                copy,
                scratch,
                registry: registry.url,
                packages: publishedPackages(copy),
                managers,
                freshEnvironment: () => environments.make(),
            });
        } finally {
            await registry.stop();
        }
    } finally {
        process.off("exit", remove);
        process.off("SIGINT", interrupted);
        process.off("SIGTERM", interrupted);
        remove();
    }
}

/** Says on the standard error output what takes some seconds. */
export function progress(what: string): void {
    process.stderr.write(`pyzig: ${what}\n`);
}

/** The same command as in a release, but for the address and the provenance. */
function publish(copy: string, registry: string, { pnpm }: PackageManagers, environment: NodeJS.ProcessEnv): void {
    const given = ["--recursive", "publish", "--access", "public", "--no-git-checks", `--registry=${registry}`];
    runOrThrow(pnpm, given, { directory: copy, environment });
}

class Environments {
    readonly #folder: string;
    readonly #registry: string;
    #count = 0;

    constructor(folder: string, registry: string) {
        this.#folder = folder;
        this.#registry = registry;
    }

    make(): NodeJS.ProcessEnv {
        const home = join(this.#folder, `home-${++this.#count}`);
        mkdirSync(home);
        const npmrc = join(home, ".npmrc");
        const { host } = new URL(this.#registry);
        // Package managers want to have signed in before they publish; the registry takes any name.
        writeFileSync(npmrc, `registry=${this.#registry}\n//${host}/:_authToken=anyone\nupdate-notifier=false\n`);
        return {
            ...withoutSettings(process.env),
            HOME: home,
            USERPROFILE: home,
            XDG_CACHE_HOME: join(home, "cache"),
            XDG_CONFIG_HOME: join(home, "config"),
            XDG_DATA_HOME: join(home, "data"),
            XDG_STATE_HOME: join(home, "state"),
            npm_config_userconfig: npmrc,
            npm_config_globalconfig: join(home, "no-global-npmrc"),
            NO_COLOR: "1",
        };
    }
}

/** Without what the command that runs this, and the user's settings, would make the package managers and Node do. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
    return Object.fromEntries(
        Object.entries(environment).filter(
            ([name]) => !/^(npm_|pnpm_|PYZIG_|NODE_OPTIONS$|NODE_ENV$|FORCE_COLOR$|CI$|INIT_CWD$|NX_)/i.test(name),
        ),
    );
}
