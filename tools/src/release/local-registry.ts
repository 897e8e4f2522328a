import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pinnedNode } from "../../../packages/core/src/workspace/pinned-node.ts";

/** A registry on this machine. */
export interface LocalRegistry {
    readonly url: string;
    /** Ends it. */
    stop(): Promise<void>;
}

/** What a registry is made of. */
export interface LocalRegistryOptions {
    readonly workspace: string;
    /** The `node_modules` with verdaccio. */
    readonly modules: string;
    /** Where it keeps its packages and its log. */
    readonly folder: string;
    /** The registry that has all packages but those of the workspace. */
    readonly uplink: string;
}

const startSeconds = 30;

/**
 * Starts a registry on the loopback interface. Packages of the workspace can only come from what is published to it; all others it
 * takes from the registry that npm is set to use.
 *
 * @throws when it doesn't answer in time; the message holds what it said
 */
export async function startLocalRegistry(options: LocalRegistryOptions): Promise<LocalRegistry> {
    const { workspace, modules, folder, uplink } = options;
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    mkdirSync(folder, { recursive: true });
    const configuration = join(folder, "config.yaml");
    writeFileSync(configuration, JSON.stringify(configurationOf(folder, uplink)));

    const log = join(folder, "registry.log");
    const program = join(modules, "verdaccio", "bin", "verdaccio");
    const given = [program, "--config", configuration, "--listen", `127.0.0.1:${port}`];
    const child = spawn(pinnedNode(workspace), given, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    const output = createWriteStream(log);
    child.stdout.pipe(output, { end: false });
    child.stderr.pipe(output, { end: false });
    // Whatever ends this process, nothing that it started stays.
    const end = () => child.kill("SIGKILL");
    process.once("exit", end);
    const stop = async () => {
        process.off("exit", end);
        await ended(child);
        output.end();
    };
    try {
        await answers(url, child);
    } catch (cause) {
        await stop();
        throw new Error(
            `the local registry does not start: ${(cause as Error).message}\n${readFileSync(log, "utf8")}`,
            {
                cause,
            },
        );
    }
    return { url, stop };
}

/** JSON is YAML as well. */
function configurationOf(folder: string, uplink: string): object {
    return {
        storage: join(folder, "storage"),
        auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
        uplinks: { configured: { url: uplink, timeout: "60s", maxage: "30m" } },
        packages: {
            "@pyzig/*": { access: "$all", publish: "$all", unpublish: "$all" },
            "**": { access: "$all", proxy: "configured" },
        },
        max_body_size: "100mb",
        web: { enable: false },
        log: { type: "stdout", format: "pretty", level: "warn" },
    };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
    for (const end = performance.now() + startSeconds * 1000; performance.now() < end; ) {
        if (child.exitCode !== null) throw new Error(`it ended with status ${child.exitCode}`);
        try {
            if ((await fetch(`${url}-/ping`)).ok) return;
        } catch {
            // Nothing listens yet.
        }
        await wait(100);
    }
    throw new Error(`it does not answer within ${startSeconds} s`);
}

function ended(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise((done) => {
        child.once("exit", () => done());
        child.kill("SIGKILL");
    });
}

function freePort(): Promise<number> {
    return new Promise((done, fail) => {
        const server = createServer();
        server.once("error", fail);
        server.listen(0, "127.0.0.1", () => {
            const address = server.address();
            server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
        });
    });
}
