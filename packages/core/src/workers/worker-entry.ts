// What the threads of the pool run.
import { parentPort, workerData } from "node:worker_threads";
import { describeError } from "./described-error.ts";
import { discardResult, packResult, type WorkerRequest, type WorkerResponse } from "./protocol.ts";
import { obeyGate, setWorking, type ThreadGate } from "./thread-gate.ts";

const port = parentPort;
const gate = workerData as ThreadGate;
obeyGate(gate);
port?.on("message", (request: WorkerRequest) => void answer(request));

async function answer(request: WorkerRequest): Promise<void> {
    setWorking(gate, true);
    try {
        const { packed, transferList } = packResult(await run(request));
        try {
            post({ result: packed }, transferList);
        } catch (error) {
            discardResult(packed);
            throw error;
        }
    } catch (error) {
        post({ error: describeError(error) }, []);
    } finally {
        setWorking(gate, false);
    }
}

async function run({ url, name, argument }: WorkerRequest): Promise<unknown> {
    const exported = ((await import(url)) as Readonly<Record<string, unknown>>)[name];
    if (typeof exported !== "function") throw new TypeError(`the module ${url} exports no function "${name}"`);
    return await exported(argument);
}

function post(response: WorkerResponse, transferList: ArrayBuffer[]): void {
    port?.postMessage(response, transferList);
}
