import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { ArgumentTypeError, DestroyedError, runInWorker, type TransferMessage, transferIn } from "@pyzig/core";
import { Document, memoryUsage, type ParseError, parse, parseAsync } from "@pyzig/sexp";
import { afterEach, describe, expect, it } from "vitest";
import { generateBoard } from "../bench/generated-board.ts";
import type { Tree } from "../src/gen/index.ts";

const jobs = new URL("async-jobs.ts", import.meta.url);

afterEach(() => expect(memoryUsage()).toEqual({ bytes: 0, objects: 0 }));

function caught(promise: Promise<unknown>): Promise<unknown> {
    return promise.then(
        () => {
            throw new Error("nothing was thrown");
        },
        (error: unknown) => error,
    );
}

describe("parseAsync", () => {
    it("gives the same document as parse", async () => {
        const text = '(board "é" (at 1 2.50) ; comment\n)\r\n';
        for (const source of [text, new TextEncoder().encode(text), Buffer.from(text)]) {
            using document = await parseAsync(source);
            expect(document).toBeInstanceOf(Document);
            expect(document.toString()).toBe(text);
            expect(source.length).not.toBe(0);
            document.root?.get("at")?.set(0, 7);
            document.root?.append(["new", 1]);
            using same = parse(text);
            same.root?.get("at")?.set(0, 7);
            same.root?.append(["new", 1]);
            expect(document.toString()).toBe(same.toString());
        }
    });

    it("copies bytes, unless they are to move", async () => {
        const copied = new TextEncoder().encode("(a 1)".padEnd(9000));
        const call = parseAsync(copied);
        copied.fill(0);
        using document = await call;
        expect(document.root?.head).toBe("a");
        const moved = new Uint8Array(new TextEncoder().encode("(b 1)"));
        using second = await parseAsync(moved, { transfer: true });
        expect(second.root?.head).toBe("b");
        expect(moved.byteLength).toBe(0);
        const part = new TextEncoder().encode("  (c 1)  ").subarray(2, 7);
        using third = await parseAsync(part, { transfer: true });
        expect(third.toString()).toBe("(c 1)");
        expect(part.byteLength).toBe(5);
    });

    it("copies nothing on the way back", async () => {
        const made = await runInWorker<{ tree: Tree; address: bigint; usage: object }>(
            jobs,
            "parseWithAddress",
            "(a (b 1))",
        );
        using tree = made.tree;
        // That the buffers lie where they did, taking them in has checked.
        expect(tree.zigAddress()).toBe(made.address);
        expect(memoryUsage()).toEqual(made.usage);
        expect(await runInWorker(jobs, "usageOfThread")).toEqual({ bytes: 0, objects: 0 });
    });

    it("lets the event loop go on", async () => {
        const board = generateBoard(20e6);
        using warm = await parseAsync("(a)");
        expect(warm.root?.head).toBe("a");
        let longest = 0;
        let ticks = 0;
        let last = performance.now();
        const timer = setInterval(() => {
            const now = performance.now();
            longest = Math.max(longest, now - last);
            last = now;
            ticks++;
        }, 2);
        const bytes = new Uint8Array(board);
        last = performance.now();
        const start = last;
        using document = await parseAsync(bytes, { transfer: true });
        const duration = performance.now() - start;
        clearInterval(timer);
        expect(document.memoryUsage().source).toBe(board.length);
        expect(document.root?.head).toBe("kicad_pcb");
        expect(Buffer.compare(document.toBytes(), board)).toBe(0);
        // At a 2 ms interval a blocked loop would tick once or twice.
        expect(ticks).toBeGreaterThan(Math.min(5, duration / 10));
        expect(longest).toBeLessThan(Math.max(50, duration * 0.7));
    });

    it("throws what parse throws", async () => {
        const broken = "(a\n  (b 1)\n  (c";
        let expected: ParseError | undefined;
        try {
            parse(broken);
        } catch (error) {
            expected = error as ParseError;
        }
        const error = (await caught(parseAsync(broken))) as ParseError;
        expect(error).toBeInstanceOf((expected as ParseError).constructor);
        expect(error.message).toBe(expected?.message);
        expect({ ...error }).toEqual({ ...expected });
        expect(error.snippet).toBe(expected?.snippet);
        const several = (await caught(parseAsync(")))", { maxErrors: 3 }))) as ParseError;
        expect(several.issues).toHaveLength(3);
        await expect(parseAsync("(a)", { strikt: true } as never)).rejects.toThrow(/unknown key "strikt"/);
        await expect(parseAsync(5 as never)).rejects.toThrow(ArgumentTypeError);
        await expect(parseAsync("\ud800")).rejects.toThrow(/lone surrogate/);
    });

    it("can be given up", async () => {
        const reason = new Error("enough");
        await expect(parseAsync("(a)", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
        const controller = new AbortController();
        const call = parseAsync(`(a ${"(b 1 2 3) ".repeat(200_000)})`, { signal: controller.signal });
        // Its answer can't have been taken in yet, however fast the other thread is.
        controller.abort(reason);
        await expect(call).rejects.toBe(reason);
        // Behind it in the queue, or in another thread.
        using document = await parseAsync("(c)");
        expect(document.root?.head).toBe("c");
        while (memoryUsage().objects > 1) await new Promise((resolve) => setTimeout(resolve, 5));
    });

    it("holds no memory over many rounds", async () => {
        const text = `(a ${"(b 1 2 3) ".repeat(2000)})`;
        const measure = async (rounds: number): Promise<number> => {
            for (let round = 0; round < rounds; round++) (await parseAsync(text)).destroy();
            return process.memoryUsage.rss();
        };
        const before = await measure(100);
        const after = await measure(200);
        expect(after - before).toBeLessThan(60e6);
        expect(await runInWorker(jobs, "usageOfThread")).toEqual({ bytes: 0, objects: 0 });
    });

    it("takes trees from four threads at once", async () => {
        const threads = Array.from({ length: 4 }, (_, thread) => collect(thread, 50));
        const arrived = (await Promise.all(threads)).flat();
        expect(arrived).toHaveLength(200);
        expect(memoryUsage().objects).toBe(200);
        for (const { tree, text } of arrived) {
            expect(Buffer.from(tree.source).toString()).toBe(text);
            expect(Buffer.from(tree.write()).toString()).toBe(text);
            tree.destroy();
        }
    });
});

/** Runs a thread that posts documents; returns them once it has ended. */
async function collect(thread: number, documents: number): Promise<{ tree: Tree; text: string }[]> {
    const worker = new Worker(jobs, {
        workerData: { thread, documents },
        execArgv: ["--conditions=@pyzig/source"],
    });
    const arrived: { tree: Tree; text: string }[] = [];
    let usage: unknown;
    worker.on("message", (message: { text: string; message: TransferMessage; usage?: object }) => {
        if (message.usage !== undefined) usage = message.usage;
        else arrived.push({ tree: transferIn(message.message)[0] as Tree, text: message.text });
    });
    await new Promise((resolve, reject) => worker.on("error", reject).on("exit", resolve));
    expect(usage).toEqual({ bytes: 0, objects: 0 });
    return arrived;
}

describe("loadAsync", () => {
    it("loads a file and knows its path", async () => {
        const folder = mkdtempSync(join(tmpdir(), "pyzig-"));
        try {
            const path = join(folder, "a.kicad_pcb");
            writeFileSync(path, "(a 1)\r\n");
            using document = await Document.loadAsync(path);
            expect(document.path).toBe(path);
            document.root?.set(1, 2);
            document.save();
            using again = await Document.loadAsync(path);
            expect(again.toString()).toBe("(a 2)\r\n");
            writeFileSync(path, "(a");
            const error = (await caught(Document.loadAsync(path))) as ParseError;
            expect(error.message).toContain(`${path}:1:3: `);
            const missing = await caught(Document.loadAsync(join(folder, "missing")));
            expect(missing).toMatchObject({ code: "ENOENT", syscall: "open" });
        } finally {
            rmSync(folder, { recursive: true });
        }
    });
});

describe("cloning", () => {
    it("refuses documents and nodes by name", () => {
        using document = parse("(a (b 1))");
        const node = document.root?.get("b");
        // Bun refuses them as well, but doesn't quote why.
        if (process.versions.bun) return expect(() => structuredClone({ node })).toThrow("can not be cloned");
        expect(() => structuredClone(document)).toThrow("a Document can't be cloned or posted to another thread: ");
        expect(() => structuredClone({ node })).toThrow("a Node can't be cloned or posted to another thread: ");
    });

    it("leaves trees that moved unusable", async () => {
        const { tree } = await runInWorker<{ tree: Tree }>(jobs, "parseWithAddress", "(a)");
        tree.destroy();
        expect(() => tree.nodes).toThrow(DestroyedError);
    });
});
