import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { PoolOptions, PoolWorker, WorkerRequest } from "vitest/node";

const poolName = "runtime";

/** How long a process may take to end by itself. */
const patienceMilliseconds = 500;

/** What vitest calls for the processes of a run. */
export interface RuntimePool {
    readonly name: string;
    readonly createPoolWorker: (options: PoolOptions) => PoolWorker;
}

/**
 * A pool of processes for vitest that run another program than vitest itself: a Node that is too old for it, or Bun, on which its own
 * pool fails since it also starts a process that watches the others. Here `runWithLimit` ends what vitest leaves behind.
 */
export function runtimePool(program: string): RuntimePool {
    return { name: poolName, createPoolWorker: (options) => new RuntimeWorker(options, program) };
}

/** A process that runs test files as vitest's own pool of processes would. */
class RuntimeWorker implements PoolWorker {
    readonly name: string = poolName;
    readonly cacheFs: boolean = true;
    readonly #options: PoolOptions;
    readonly #program: string;
    #child: ChildProcess | undefined;

    constructor(options: PoolOptions, program: string) {
        this.#options = options;
        this.#program = program;
    }

    on(event: string, callback: Parameters<PoolWorker["on"]>[1]): void {
        this.#start().on(event, callback);
    }

    off(event: string, callback: Parameters<PoolWorker["on"]>[1]): void {
        this.#start().off(event, callback);
    }

    send(message: WorkerRequest): void {
        this.#start().send(message);
    }

    async start(): Promise<void> {
        this.#start();
    }

    async stop(): Promise<void> {
        const child = this.#start();
        const hasEnded = child.exitCode !== null || child.signalCode !== null;
        const ended = hasEnded ? undefined : once(child, "exit");
        const end = setTimeout(() => child.kill("SIGKILL"), patienceMilliseconds);
        child.kill();
        await ended;
        clearTimeout(end);
    }

    deserialize(data: unknown): unknown {
        return data;
    }

    #start(): ChildProcess {
        if (this.#child !== undefined) return this.#child;
        const { distPath, env, execArgv, project } = this.#options;
        const child = fork(join(distPath, "workers", "forks.js"), [], {
            env: { ...env, NODE_OPTIONS: env.PYZIG_TEST_NODE_OPTIONS ?? env.NODE_OPTIONS },
            execArgv,
            execPath: this.#program,
            stdio: "pipe",
            serialization: "advanced",
        });
        child.stdout?.pipe(project.vitest.logger.outputStream, { end: false });
        child.stderr?.pipe(project.vitest.logger.errorStream, { end: false });
        this.#child = child;
        return child;
    }
}
