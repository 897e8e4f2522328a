// What the tests run in other threads.
import { parentPort, workerData } from "node:worker_threads";
import { transferOut } from "@pyzig/core";
import { memoryUsage, Tree } from "../src/gen/index.ts";
import { parseSource } from "../src/parse-worker.ts";

/** Parses a text, and says where the tree lies and what it holds. */
export function parseWithAddress(source: string): object {
    const tree = parseSource({ source, options: {} });
    return { tree, address: tree.zigAddress(), usage: memoryUsage() };
}

/** What the thread's objects hold. */
export function usageOfThread(): object {
    return memoryUsage();
}

// Started as a thread of its own: parses many documents and posts each.
if (workerData?.documents !== undefined) {
    for (let number = 0; number < workerData.documents; number++) {
        const text = `(board ${workerData.thread} ${"(pad 1 2) ".repeat(number)})`;
        const tree = Tree.parse(new TextEncoder().encode(text), {});
        const { message, transferList } = transferOut(tree);
        parentPort?.postMessage({ number, text, message }, transferList);
    }
    parentPort?.postMessage({ usage: memoryUsage() });
}
