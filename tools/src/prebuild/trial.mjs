// Runs on every platform that can be run, in a folder with the packed packages. Writes what it saw to the file that it is told.
import { readFileSync, writeFileSync } from "node:fs";

const [output, board] = process.argv.slice(2);
try {
    const { knownLibrary } = await import("@pyzig/core");
    const { parse } = await import("@pyzig/sexp");
    const { GraphView, memoryUsage } = await import("@pyzig/graph");
    await import("@pyzig/typegraph");

    const text = readFileSync(board, "utf8");
    const document = parse(text);
    if (document.toString() !== text) throw new Error("the file came back changed");
    document[Symbol.dispose]?.();

    const view = GraphView.create();
    const before = memoryUsage().objects;
    view.destroy();
    if (memoryUsage().objects >= before) throw new Error("destroying a view gave nothing back");

    const libraries = Object.fromEntries(
        ["sexp", "graph", "typegraph"].map((module) => {
            const { path, target } = knownLibrary(module).identity();
            return [module, { path, target }];
        }),
    );
    writeFileSync(
        output,
        JSON.stringify({ platform: process.platform, arch: process.arch, libraries, size: text.length }),
    );
} catch (error) {
    writeFileSync(output, JSON.stringify({ problem: String(error?.stack ?? error) }));
}
