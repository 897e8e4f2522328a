import { setTimeout as sleep } from "node:timers/promises";
import {
    ArgumentTypeError,
    DestroyedError,
    runInWorker,
    TransferError,
    type TransferMessage,
    transferIn,
    transferOut,
    WorkerError,
} from "@pyzig/core";
import { afterEach, describe, expect, test } from "vitest";
import { inheritedArguments } from "../src/workers/inherited-arguments.ts";
import { Box, memoryUsage, Shelf, ShelfError } from "./fixture/gen/index.ts";
import { fixtureUrl, runProgram } from "./run-program.ts";
import { bufferAddresses } from "./worker-jobs.ts";

const inheritedArgumentsUrl = new URL("../src/workers/inherited-arguments.ts", import.meta.url).href;
const jobs = new URL("worker-jobs.ts", import.meta.url);

afterEach(() => expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 }));

interface MadeShelf {
    shelf: Shelf;
    address: bigint;
    buffers: number[];
    usage: object;
}

describe("objects from other threads", () => {
    test("arrive without a copy, with their counters", async () => {
        const { shelf, address, buffers, usage } = await runInWorker<MadeShelf>(jobs, "makeShelf", 1000);
        expect(shelf).toBeInstanceOf(Shelf);
        expect(shelf.zigAddress()).toBe(address);
        expect(bufferAddresses(shelf)).toEqual(buffers);
        expect(memoryUsage()).toEqual(usage);
        expect(await runInWorker(jobs, "usageOfThread")).toEqual({ bytes: 0, objects: 0 });
        expect(shelf.readLabel()).toBe("moved 1000");
        expect(shelf.boxes.id.subarray(0, 1000)).toEqual(Uint32Array.from({ length: 1000 }, (_, index) => index));
        expect([...shelf.picture]).toEqual([1, 2, 3, 1000 & 255]);
        shelf.addMany(new Uint32Array(100_000), 1);
        shelf.setLabel("here");
        expect(shelf.totalWeight()).toBe(100_500);
        shelf.destroy();
        expect(shelf.destroyed).toBe(true);
    });
    test("arrive several at once", async () => {
        const shelves = await runInWorker<Shelf[]>(jobs, "makeShelves", 20);
        expect(shelves.map((shelf) => shelf.readLabel())).toEqual(shelves.map((_, index) => `shelf ${index}`));
        expect(memoryUsage().objects).toBe(20);
        for (const shelf of shelves) shelf.destroy();
    });
    test("come from many threads that work at once", async () => {
        const sums = await Promise.all(Array.from({ length: 16 }, () => runInWorker(jobs, "churn", 200)));
        expect(new Set(sums)).toEqual(new Set([19_900]));
    });
    test("stay flat over many rounds", async () => {
        for (let round = 0; round < 200; round++) {
            const { shelf } = await runInWorker<MadeShelf>(jobs, "makeShelf", 100);
            shelf.destroy();
        }
        expect(await runInWorker(jobs, "usageOfThread")).toEqual({ bytes: 0, objects: 0 });
    });
});

describe("inherited options", () => {
    test("leave out what only programs given as text may have", () => {
        expect(inheritedArguments(false, ["--import", "tsx", "--conditions=x"])).toBe(undefined);
        expect(inheritedArguments(true, ["--conditions=@pyzig/source"])).toBe(undefined);
        expect(inheritedArguments(true, ["--expose-gc"])).toEqual(["--conditions=@pyzig/source"]);
        const given = [
            "--import",
            "tsx",
            "--input-type=module",
            "--eval",
            "1 + 1",
            "--no-warnings",
            "--input-type",
            "module",
        ];
        expect(inheritedArguments(false, given)).toEqual(["--import", "tsx", "--no-warnings"]);
    });
});

describe("transferOut and transferIn", () => {
    test("make an object unusable, and say why", () => {
        const shelf = Shelf.create();
        const { boxes } = shelf;
        const { message } = transferOut(shelf);
        expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 });
        expect(shelf.destroyed).toBe(true);
        expect(boxes.length).toBe(0);
        expect(() => shelf.readLabel()).toThrow(DestroyedError);
        expect(() => shelf.readLabel()).toThrow("Shelf.readLabel: the Shelf has been moved to another thread");
        expect(() => transferOut(shelf)).toThrow(DestroyedError);
        shelf.destroy();
        const [same] = transferIn(message) as [Shelf];
        expect(same).not.toBe(shelf);
        expect(memoryUsage().objects).toBe(1);
        same.destroy();
    });
    test("restore several in their order, each once", () => {
        const [first, second] = [Shelf.create({ label: "first" }), Shelf.create({ label: "second" })];
        const { message } = transferOut(second, first, second);
        const objects = transferIn(message) as Shelf[];
        expect(objects.map((shelf) => shelf.readLabel())).toEqual(["second", "first", "second"]);
        expect(objects[0]).toBe(objects[2]);
        for (const shelf of objects) shelf.destroy();
    });
    test("take a message once", () => {
        const { message } = transferOut(Shelf.create());
        const [shelf] = transferIn(message);
        expect(() => transferIn(message)).toThrow("it has arrived already, or was made up");
        shelf?.destroy();
        expect(() => transferIn(message)).toThrow(TransferError);
    });
    test("need the memory itself", () => {
        const { message, transferList } = transferOut(Shelf.create());
        const copied = structuredClone(message);
        expect(() => transferIn(copied)).toThrow("its memory did not come along: post it with its transferList");
        expect(() => transferIn({ ...message, buffers: [] })).toThrow("its memory did not come along");
        expect(() => transferIn({ ...message, buffers: [new Uint8Array(8)] as never })).toThrow(TransferError);
        const moved = structuredClone(message, { transfer: transferList });
        expect(() => transferIn(message)).toThrow("its memory did not come along");
        const [shelf] = transferIn(moved);
        shelf?.destroy();
    });
    test("refuse what was made up", () => {
        const { message } = transferOut(Shelf.create());
        const otherAddress = message.content.replace(/"address":\d+/, '"address":4096');
        const { ticket } = message;
        const forged: unknown[] = [
            undefined,
            null,
            1,
            "text",
            {},
            [],
            { pyzigTransfer: 1 },
            { ...message, content: otherAddress },
            { ...message, content: "" },
            { ...message, ticket: undefined },
            { ...message, ticket: { ...ticket, slot: (ticket.slot + 1) % 16384 } },
            { ...message, ticket: { ...ticket, slot: -1 } },
            { ...message, ticket: { ...ticket, slot: 1e9 } },
            { ...message, ticket: { ...ticket, slot: 0.5 } },
            { ...message, ticket: { ...ticket, token: "0".repeat(32) } },
            { ...message, buffers: { length: 1e9 } },
            { ...message, pyzigTransfer: 2 },
        ];
        for (const value of forged) expect(() => transferIn(value as TransferMessage)).toThrow(TransferError);
        const [shelf] = transferIn(message);
        shelf?.destroy();
    });
    test("bring objects whose thread ended before the library was used here", async () => {
        const program = `
            import { Worker } from "node:worker_threads";
            import { transferIn } from ${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)};
            import { memoryUsage } from ${JSON.stringify(fixtureUrl)};
            import { inheritedArguments } from ${JSON.stringify(inheritedArgumentsUrl)};
            const execArgv = inheritedArguments(true, process.execArgv);
            const worker = new Worker(new URL(${JSON.stringify(new URL("sender.ts", import.meta.url).href)}), { execArgv });
            let message;
            worker.on("message", (sent) => { message = sent; });
            await new Promise((done) => worker.on("exit", done));
            const [shelf] = transferIn(message);
            shelf.addMany(new Uint32Array(100_000), 1);
            console.log(shelf.readLabel(), shelf.totalWeight());
            shelf.destroy();
            console.log(memoryUsage().objects);`;
        const { stdout, stderr, code } = await runProgram(program);
        expect({ stdout, stderr, code }).toEqual({ stdout: "sent 102000\n0\n", stderr: "", code: 0 });
    });
    test("take nothing but objects", () => {
        for (const value of [undefined, null, {}, 5, [Shelf]])
            expect(() => transferOut(value as never)).toThrow(ArgumentTypeError);
        const { message } = transferOut();
        expect(transferIn(message)).toEqual([]);
    });
});

describe("runInWorker", () => {
    test("passes values", async () => {
        const value = { list: [1, "two", new Uint8Array(3)], map: new Map([[1, 2n]]) };
        expect(await runInWorker(jobs, "echo", value)).toEqual(value);
        expect(await runInWorker(String(jobs), "echo")).toBe(undefined);
        const array = new Uint8Array([1, 2, 3]);
        expect(await runInWorker(jobs, "echo", array, { transfer: [array.buffer] })).toEqual(new Uint8Array([1, 2, 3]));
        expect(array.length).toBe(0);
    });
    test("passes errors with their class and fields", async () => {
        const full = await runInWorker(jobs, "overfill").catch((error: unknown) => error);
        expect(full).toBeInstanceOf(ShelfError);
        expect(full).toMatchObject({
            name: "ShelfError",
            code: "ShelfFull",
            module: "fixture",
            function: "Shelf.add",
            message: "Shelf.add: The shelf holds 2 boxes, so box 9 can't be added.",
            limit: 2,
            id: 9,
            ids: new Uint32Array([7, 8]),
        });
        expect((full as Error).stack).toContain("worker-jobs.ts");
        const wrong = await runInWorker(jobs, "misuse").catch((error: unknown) => error);
        expect(wrong).toBeInstanceOf(ArgumentTypeError);
        expect(wrong).toMatchObject({ parameter: "options.capacity", code: "ERR_PYZIG_ARGUMENT" });
        const far = await runInWorker(jobs, "fail").catch((error: unknown) => error);
        expect(far).toBeInstanceOf(RangeError);
        expect(far).toMatchObject({ message: "too far", cause: { message: "no such file", code: "ENOENT" } });
        await expect(runInWorker(jobs, "throwText")).rejects.toBe("just a text");
        expect(await runInWorker(jobs, "usageOfThread")).toEqual({ bytes: 0, objects: 0 });
    });
    test("says what is wrong with a job", async () => {
        await expect(runInWorker(jobs, "nothing")).rejects.toThrow('exports no function "nothing"');
        await expect(runInWorker(new URL("missing.ts", jobs), "nothing")).rejects.toThrow("missing.ts");
        await expect(runInWorker(jobs, "echo", () => {})).rejects.toThrow(/(could|can) not be cloned/);
        await expect(runInWorker(jobs, "hide")).rejects.toThrow(
            process.versions.bun ? "can not be cloned" : "a Shelf can't be cloned or posted",
        );
        await expect(runInWorker(jobs, "echo", 1, { signal: {} as never })).rejects.toThrow(ArgumentTypeError);
    });
    test("survives the end of a thread", async () => {
        const error = await runInWorker(jobs, "leave").catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(WorkerError);
        expect((error as Error).message).toContain("leave of");
        expect((error as Error).message).toContain("exit code 3");
        expect(await runInWorker(jobs, "echo", 1)).toBe(1);
    });
    test("is given up before it begins", async () => {
        const reason = new Error("enough");
        await expect(runInWorker(jobs, "echo", 1, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
        // More than there are threads: most of them wait.
        const controller = new AbortController();
        const { signal } = controller;
        const calls = Array.from({ length: 12 }, () => runInWorker(jobs, "makeSlowly", 20, { signal }));
        controller.abort(reason);
        for (const call of calls) await expect(call).rejects.toBe(reason);
    });
    test("is given up while it runs", async () => {
        const controller = new AbortController();
        const begun = new Int32Array(new SharedArrayBuffer(4));
        const call = runInWorker(jobs, "makeVisiblySlowly", begun, { signal: controller.signal });
        while (Atomics.load(begun, 0) === 0) await sleep(5);
        const start = performance.now();
        controller.abort();
        await expect(call).rejects.toMatchObject({ name: "AbortError" });
        expect(performance.now() - start).toBeLessThan(100);
        // Its shelf arrives later, and is destroyed.
        expect(await runInWorker(jobs, "echo", 2)).toBe(2);
        await sleep(400);
        expect(memoryUsage().objects).toBe(0);
    });
    test("keeps the process alive while somebody waits, and no longer", async () => {
        const program = `
            import { runInWorker } from ${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)};
            const start = performance.now();
            runInWorker(${JSON.stringify(jobs.href)}, "makeSlowly", 100).catch((error) => console.log(error.message));
            process.on("exit", () => console.log(performance.now() - start < 4000));`;
        const { stdout, stderr, code } = await runProgram(program, { PYZIG_WORKERS: "2" });
        expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
        expect(stdout).toMatch(/has not been imported in this thread: import its package first\ntrue\n/);
    });
    test("ends with the process, also within a native call", async () => {
        const program = `
            import { runInWorker } from ${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)};
            for (let job = 0; job < 4; job++) void runInWorker(${JSON.stringify(jobs.href)}, "churn", 1e6);
            setTimeout(() => process.exit(0), 700);`;
        const ended = await runProgram(program, { PYZIG_WORKERS: "4" });
        expect(ended).toMatchObject({ stderr: "", code: 0, signal: null });
    });
});

describe("cloning", () => {
    test("a wrapper, its tables and its rows are refused by name", () => {
        using shelf = Shelf.create();
        shelf.add(1, 1);
        // Bun refuses it as well, but doesn't quote why.
        const message = process.versions.bun
            ? "The object can not be cloned"
            : "a Shelf can't be cloned or posted to another thread: move it with transferOut()";
        const box = shelf.boxes.row(0);
        expect(box).toBeInstanceOf(Box);
        for (const value of [shelf, { deep: [shelf] }, shelf.boxes, box]) {
            expect(() => structuredClone(value)).toThrow(message);
            expect(() => new MessageChannel().port1.postMessage(value)).toThrow(message);
        }
        using other = Shelf.create();
        expect({ ...shelf }).toEqual({ ...other });
        expect(JSON.stringify(shelf)).toBe("{}");
    });
});
