import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { type Transferable, Worker } from "node:worker_threads";
import { wrongType } from "../arguments/argument-error.ts";
import { WorkerError } from "../errors/transfer-errors.ts";
import { rebuildError } from "./described-error.ts";
import { inheritedArguments } from "./inherited-arguments.ts";
import { discardResult, unpackResult, type WorkerRequest, type WorkerResponse } from "./protocol.ts";
import { closeGates, sharedNumber, type ThreadGate } from "./thread-gate.ts";

/** How a function is run in another thread. */
export interface WorkerOptions {
    /** Gives the call up. A function that has begun runs on in its thread, and its result is destroyed. */
    readonly signal?: AbortSignal | undefined;
    /** What moves to the other thread with the argument, instead of being copied. */
    readonly transfer?: readonly Transferable[] | undefined;
}

/** Threads at most: what `PYZIG_WORKERS` says, or one less than there are processors, from 1 to 4. */
const SIZE = Number(process.env.PYZIG_WORKERS) || Math.max(1, Math.min(4, availableParallelism() - 1));
/** How long a thread without work is kept. */
const IDLE_MILLISECONDS = 5000;

/** A call that has not ended. */
interface Job {
    readonly request: WorkerRequest;
    readonly transfer: Transferable[];
    readonly resolve: (result: unknown) => void;
    readonly reject: (reason: unknown) => void;
    /** Whether the caller has given it up. */
    isAbandoned: boolean;
    /** Stops listening to the caller's signal. */
    release: () => void;
}

/** A thread of the pool. It keeps the process alive only while somebody waits for it. */
interface Thread {
    readonly worker: Worker;
    readonly gate: ThreadGate;
    job: Job | undefined;
    idle: NodeJS.Timeout | undefined;
}

const threads: Set<Thread> = new Set();
const queue: Job[] = [];
/** See `ThreadGate`. */
const ending: Int32Array<SharedArrayBuffer> = sharedNumber();
let isWatchingExit = false;

/**
 * Runs an exported function of a module in another thread and returns its result. Threads start when they are needed, and end when they
 * have nothing to do.
 *
 * The argument is copied when the function starts, and the result when it returns. Objects of Zig modules move without a copy: the result
 * may be one, or an array or plain object with some. Their packages must be imported in this thread. An error that the function throws
 * arrives with its class, its code and its fields.
 *
 * @param url - the module, for example `new URL("./job.js", import.meta.url)`
 * @param name - an exported function; it is called with the argument, and may be async
 * @throws what the function throws, `signal.reason` when the call is given up, WorkerError when the thread ends before the function
 */
export function runInWorker<Result = unknown>(
    url: string | URL,
    name: string,
    argument?: unknown,
    options: WorkerOptions = {},
): Promise<Result> {
    const { signal, transfer = [] } = options;
    return new Promise<Result>((resolve, reject) => {
        if (signal !== undefined && !(signal instanceof AbortSignal))
            throw wrongType(signal, "runInWorker", "options.signal", "an AbortSignal");
        signal?.throwIfAborted();
        const job: Job = {
            request: { url: String(url), name, argument },
            transfer: [...transfer],
            resolve: resolve as (result: unknown) => void,
            reject,
            isAbandoned: false,
            release: () => {},
        };
        if (signal !== undefined) {
            const abandon = (): void => abandonJob(job, signal.reason);
            signal.addEventListener("abort", abandon, { once: true });
            job.release = () => signal.removeEventListener("abort", abandon);
        }
        queue.push(job);
        startNext();
    });
}

/** Finds the module of a package that lies beside another, for `runInWorker`: among the sources and in what is built of them. */
export function moduleBeside(url: string, name: string): URL {
    // A bundle in the form of CommonJS has no address: the file belongs beside the program then.
    const base = (url as string | undefined) ?? pathToFileURL(process.argv[1] ?? process.execPath).href;
    return new URL(`./${name}${base.endsWith(".ts") ? ".ts" : ".js"}`, base);
}

function startNext(): void {
    for (let job = queue[0]; job !== undefined; job = queue[0]) {
        let thread: Thread | undefined;
        try {
            thread = freeThread();
            if (thread === undefined) return;
            thread.worker.postMessage(job.request, job.transfer);
            thread.job = job;
            thread.worker.ref();
        } catch (error) {
            // There can be no more threads, or the argument can't be posted.
            settle(job, () => job.reject(error));
            if (thread !== undefined) rest(thread);
        }
        queue.shift();
    }
}

function freeThread(): Thread | undefined {
    for (const thread of threads) {
        if (thread.job !== undefined) continue;
        clearTimeout(thread.idle);
        return thread;
    }
    return threads.size < SIZE ? startThread() : undefined;
}

function startThread(): Thread {
    const execArgv = inheritedArguments(import.meta.url.endsWith(".ts"), process.execArgv);
    const gate = { ending, state: sharedNumber() };
    if (!isWatchingExit) process.on("exit", () => closeGates([...threads].map((thread) => thread.gate)));
    isWatchingExit = true;
    const worker = new Worker(moduleBeside(import.meta.url, "worker-entry"), {
        name: "pyzig",
        workerData: gate,
        ...(execArgv === undefined ? {} : { execArgv }),
    });
    worker.unref();
    const thread: Thread = { worker, gate, job: undefined, idle: undefined };
    let cause: unknown;
    worker.on("message", (response: WorkerResponse) => finish(thread, response));
    worker.on("messageerror", (error) => fail(thread, "its result could not be read", error));
    worker.on("error", (error) => {
        cause = error;
    });
    worker.on("exit", (code) => {
        threads.delete(thread);
        clearTimeout(thread.idle);
        fail(thread, `its thread ended with the exit code ${code}`, cause);
    });
    threads.add(thread);
    return thread;
}

function finish(thread: Thread, response: WorkerResponse): void {
    const job = takeJob(thread);
    if (job === undefined) return;
    if (job.isAbandoned) {
        if ("result" in response) discard(response);
    } else if ("error" in response) {
        settle(job, () => job.reject(rebuildError(response.error)));
    } else {
        settle(job, () => {
            try {
                job.resolve(unpackResult(response.result));
            } catch (error) {
                job.reject(error);
            }
        });
    }
    startNext();
}

function discard(response: Extract<WorkerResponse, { readonly result: unknown }>): void {
    try {
        discardResult(response.result);
    } catch {
        // This thread doesn't know its objects, and nobody waits to be told.
    }
}

function fail(thread: Thread, problem: string, cause: unknown): void {
    const job = takeJob(thread);
    if (job !== undefined && !job.isAbandoned) {
        const { name, url } = job.request;
        const detail = cause instanceof Error ? `: ${cause.message}` : "";
        const message = `${name} of ${url} did not finish: ${problem}${detail}`;
        settle(job, () => job.reject(new WorkerError(message, { function: name, cause })));
    }
    startNext();
}

function takeJob(thread: Thread): Job | undefined {
    const { job } = thread;
    thread.job = undefined;
    if (threads.has(thread)) rest(thread);
    return job;
}

/** Lets a thread without work go by and by. */
function rest(thread: Thread): void {
    thread.worker.unref();
    clearTimeout(thread.idle);
    thread.idle = setTimeout(() => {
        // From here on it takes no job: it has none, so no native call is interrupted.
        threads.delete(thread);
        void thread.worker.terminate();
    }, IDLE_MILLISECONDS).unref();
}

function settle(job: Job, run: () => void): void {
    job.release();
    run();
}

function abandonJob(job: Job, reason: unknown): void {
    const place = queue.indexOf(job);
    if (place !== -1) queue.splice(place, 1);
    job.isAbandoned = true;
    for (const thread of threads) if (thread.job === job) thread.worker.unref();
    job.reject(reason);
}
