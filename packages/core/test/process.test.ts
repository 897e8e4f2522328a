// What shows only in processes and threads of their own.
import { describe, expect, test } from "vitest";
import { fixtureUrl, runProgram } from "./run-program.ts";

const shelfUrl = new URL("shelf.ts", fixtureUrl).href;

describe("leaks", () => {
    test("PYZIG_LEAKS=1 tells where objects were made that were never destroyed", async () => {
        const program = `
            import { Shelf } from ${JSON.stringify(fixtureUrl)};
            function leak() { return Shelf.create(); }
            Shelf.create().destroy();
            leak();
            leak();`;
        const reported = await runProgram(program, { PYZIG_LEAKS: "1" });
        expect(reported.stderr).toContain("pyzig: 2 objects were never destroyed");
        expect(reported.stderr.match(/Shelf at 0x[0-9a-f]+, created/g)).toHaveLength(2);
        expect(reported.stderr).toContain("at leak");
        expect(reported.code).toBe(0);
        expect((await runProgram(program)).stderr).toBe("");
    });
});

describe("threads", () => {
    test("eight workers load, call and exit, again and again", async () => {
        const worker = `
            import { Shelf, echoText, memoryUsage } from ${JSON.stringify(fixtureUrl)};
            for (let index = 0; index < 100; index++) {
                using shelf = Shelf.create({ label: "thread " + index });
                shelf.addMany(new Uint32Array(1000), 1);
                if (shelf.readLabel() !== "thread " + index || shelf.totalWeight() !== 1000) throw new Error("wrong result");
                if (echoText("é".repeat(index * 50)).length !== index * 50) throw new Error("wrong text");
            }
            if (memoryUsage().objects !== 0) throw new Error("leaked");
            Shelf.create();`;
        const program = `
            import { Worker } from "node:worker_threads";
            import { Shelf } from ${JSON.stringify(fixtureUrl)};
            const url = new URL("data:text/javascript," + encodeURIComponent(${JSON.stringify(worker)}));
            using shelf = Shelf.create();
            for (let round = 0; round < 3; round++) {
                await Promise.all(Array.from({ length: 8 }, () => new Promise((resolve, reject) => {
                    new Worker(url).on("error", reject).on("exit", resolve);
                })));
                shelf.add(round, 1);
            }
            console.log("done", shelf.boxes.length);`;
        const { stdout, stderr, signal } = await runProgram(program);
        expect({ stdout, stderr, signal }).toEqual({ stdout: "done 3\n", stderr: "", signal: null });
    });
});

describe("a thread that is ended within a call", () => {
    // Node's own foreign-function layer ends the process when a callback can't run: nothing can be done about it here.
    test.skipIf(process.env.PYZIG_FFI === "node")("gets no memory any more, and does no harm", async () => {
        const worker = `
            import { parentPort } from "node:worker_threads";
            import { Shelf } from ${JSON.stringify(fixtureUrl)};
            Shelf.create().destroy();
            parentPort.postMessage("ready");
            for (;;) {
                using shelf = Shelf.create({ capacity: 1 });
                for (let count = 100; count < 20_000; count *= 2) shelf.addMany(new Uint32Array(count), 1);
            }`;
        const program = `
            import { once } from "node:events";
            import { setTimeout } from "node:timers/promises";
            import { Worker } from "node:worker_threads";
            const url = new URL("data:text/javascript," + encodeURIComponent(${JSON.stringify(worker)}));
            for (let round = 0; round < 30; round++) {
                const thread = new Worker(url);
                await once(thread, "message");
                await setTimeout(round);
                await thread.terminate();
            }
            console.log("done");`;
        const { stdout, stderr, signal } = await runProgram(program);
        expect({ stdout, stderr, signal }).toEqual({ stdout: "done\n", stderr: "", signal: null });
    });
});

describe("two copies of this package", () => {
    const twoCopies = `
        import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync, readdirSync } from "node:fs";
        import { tmpdir } from "node:os";
        import { join } from "node:path";
        import { fileURLToPath, pathToFileURL } from "node:url";
        const first = await import(${JSON.stringify(shelfUrl)});
        const folder = mkdtempSync(join(tmpdir(), "pyzig-copies-"));
        process.on("exit", () => process.getBuiltinModule("node:fs").rmSync(folder, { recursive: true }));
        cpSync(fileURLToPath(new URL("../../../src", ${JSON.stringify(shelfUrl)})), join(folder, "src"), { recursive: true });
        cpSync(fileURLToPath(new URL(".", ${JSON.stringify(shelfUrl)})), join(folder, "gen"), { recursive: true });
        writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
        mkdirSync(join(folder, "node_modules"));
        symlinkSync(realpathSync(fileURLToPath(new URL("../../../node_modules/koffi", ${JSON.stringify(shelfUrl)}))), join(folder, "node_modules", "koffi"));
        process.env.PYZIG_FIXTURE_LIBRARY = first.shelfType.library.identity().path;
        function change(edit) {
            for (const name of readdirSync(join(folder, "gen"))) {
                const path = join(folder, "gen", name);
                writeFileSync(path, edit(readFileSync(path, "utf8").replaceAll('"@pyzig/core"', JSON.stringify(pathToFileURL(join(folder, "src", "index.ts")).href))));
            }
        }
        const second = () => import(pathToFileURL(join(folder, "gen", "shelf.ts")).href);`;
    test("take each other's objects", async () => {
        const program = `${twoCopies}
            change((text) => text);
            const { Shelf } = await second();
            const mine = first.Shelf.create();
            const other = Shelf.create();
            mine.add(1, 5);
            console.log(Shelf !== first.Shelf, other.heavier(mine) === mine, mine.heavier(other) === mine);
            other.takeAll(mine);
            console.log(other.boxes.length, mine.boxes.length, mine.boxes.constructor !== other.boxes.constructor);
            mine.destroy();
            try { other.heavier(mine); } catch (error) { console.log(error.message); }
            other.destroy();`;
        const { stdout, stderr } = await runProgram(program);
        expect(stderr).toBe("");
        expect(stdout).toBe(
            'true true true\n1 0 true\nShelf.heavier: the Shelf has been destroyed (parameter "other")\n',
        );
    });
    test("refuse a type of the same name that is another one", async () => {
        const program = `${twoCopies}
            change((text) => text.replace(/fingerprint: "../, 'fingerprint: "zz'));
            using mine = first.Shelf.create();
            const { Shelf } = await second();
            try { Shelf.create(); } catch (error) { console.log(error.name, error.code, error.message); }`;
        const { stdout } = await runProgram(program);
        expect(stdout).toContain("TypeRegistryError ERR_PYZIG_TYPE_CLASH two libraries export the type fixture.Shelf");
        expect(stdout).toContain("Use one version of the package");
    });
});

describe("start", () => {
    test("import and first call", async () => {
        const program = `
            const start = performance.now();
            const { addNumbers } = await import(${JSON.stringify(fixtureUrl)});
            addNumbers(1, 2);
            console.log(performance.now() - start);`;
        const { stdout } = await runProgram(program, { ZIG_NORECOMPILE: "1" });
        // Unbuilt and on a busy machine; the built package takes a tenth of it.
        expect(Number(stdout)).toBeLessThan(2000);
    });
});
