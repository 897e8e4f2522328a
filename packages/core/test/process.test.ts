// What shows only in processes and threads of their own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileLibrary } from "../../../tools/src/build/library.ts";
import { hostTarget } from "../src/workspace/build-settings.ts";
import { readZigModules } from "../src/workspace/zig-modules.ts";
import { library } from "./fixture/gen/library.ts";
import { fixtureUrl, neighbourUrl, runProgram } from "./run-program.ts";

const shelfUrl = new URL("shelf.ts", fixtureUrl).href;

/** The fixture's library, built in another release mode than the one that is loaded. */
const otherBuild = { path: "", releaseMode: "" };
const scratch = mkdtempSync(join(tmpdir(), "pyzig-process-"));
beforeAll(() => {
    const workspace = fileURLToPath(new URL("../../..", import.meta.url));
    const { manifestHash, releaseMode: present } = library.identity();
    const releaseMode = present === "Debug" ? "ReleaseSafe" : "Debug";
    const path = compileLibrary({
        workspace,
        modules: readZigModules(workspace),
        module: "fixture",
        manifestHash,
        releaseMode,
        target: hostTarget(),
        directory: scratch,
    });
    Object.assign(otherBuild, { path, releaseMode });
}, 120_000);
afterAll(() => rmSync(scratch, { recursive: true }));

describe("leaks", () => {
    test("PYZIG_LEAKS=1 tells where objects were made that were never destroyed", async () => {
        const program = `
            import { Shelf } from ${JSON.stringify(fixtureUrl)};
            function leak() { Shelf.create().add(1, 1); }
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
    test("a dependent object is one until it or its owner is destroyed", async () => {
        const program = `
            import { Room } from ${JSON.stringify(fixtureUrl)};
            const room = Room.create();
            room.createRack().createPart();
            room.createRack().destroy();
            const other = Room.create();
            other.createRack();
            other.destroy();`;
        const { stderr } = await runProgram(program, { PYZIG_LEAKS: "1" });
        expect(stderr).toContain("pyzig: 3 objects were never destroyed");
        expect(stderr.match(/Rack at 0x[0-9a-f]+, created/g)).toHaveLength(2);
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
    // Node's own foreign-function layer ends the process when a callback can't run, so the program below always uses koffi.
    // Deno takes seconds to start a thread on a busy machine.
    test("gets no memory any more, and does no harm", { timeout: 240_000 }, async () => {
        const worker = `
            import { parentPort } from "node:worker_threads";
            import { Shelf } from ${JSON.stringify(fixtureUrl)};
            function work() {
                using shelf = Shelf.create({ capacity: 1 });
                for (let count = 100; count < 20_000; count *= 2) shelf.addMany(new Uint32Array(count), 1);
            }
            // koffi ends the process when a thread ends while it looks a function up, which the first calls do.
            work();
            parentPort.postMessage("ready");
            for (;;) work();`;
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
        const { stdout, stderr, signal } = await runProgram(program, { PYZIG_FFI: "koffi" });
        expect({ stdout, stderr, signal }).toEqual({ stdout: "done\n", stderr: "", signal: null });
    });
});

describe("the end of a process", () => {
    const gateUrl = new URL("../src/workers/load-gate.ts", import.meta.url).href;
    const program = (work: string) => `
        import { Worker } from "node:worker_threads";
        import { whileLoading } from ${JSON.stringify(gateUrl)};
        const progress = new Int32Array(new SharedArrayBuffer(8));
        const work = ${JSON.stringify(`
            import { workerData as progress } from "node:worker_threads";
            import { whileLoading } from ${JSON.stringify(gateUrl)};
            const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
            const enter = () => { Atomics.store(progress, 0, 1); Atomics.notify(progress, 0); };
            ${work}`)};
        new Worker(new URL("data:text/javascript," + encodeURIComponent(work)), { workerData: progress });
        Atomics.waitAsync(progress, 0, 0).value.then(() => process.exit(0));
        process.on("exit", () => console.log(whileLoading(() => progress[1])));
        setTimeout(() => {}, 60_000);`;
    test.runIf(process.versions.bun === undefined && process.versions.deno === undefined)(
        "waits for threads that load something",
        async () => {
            const work = "whileLoading(() => { enter(); pause(300); progress[1] = 1; });";
            expect(await runProgram(program(work))).toMatchObject({ stdout: "1\n", stderr: "", code: 0 });
        },
    );
    test.runIf(process.versions.bun === undefined && process.versions.deno === undefined)(
        "waits for no thread that does something else",
        async () => {
            const work = "enter(); pause(300); whileLoading(() => { progress[1] = 1; });";
            expect(await runProgram(program(work))).toMatchObject({ stdout: "0\n", stderr: "", code: 0 });
        },
    );
});

describe("the library of a module that imports objects", () => {
    test("must be built like the one that exports them", async () => {
        const program = `
            const neighbour = await import(${JSON.stringify(neighbourUrl)});
            for (let round = 0; round < 2; round++) {
                try { neighbour.make(1); } catch (error) { console.log(error.name, error.code, error.module, error.message); }
            }`;
        const { stdout, stderr } = await runProgram(program, { PYZIG_FIXTURE_LIBRARY: otherBuild.path });
        expect(stderr).toBe("");
        const [first, second] = stdout.trim().split("\n");
        expect(first).toBe(second);
        expect(first).toContain(
            'TypeRegistryError ERR_PYZIG_TYPE_CLASH neighbour the module "neighbour" uses the type fixture.Shelf',
        );
        expect(first).toMatch(/libneighbour\.\w+ \(fingerprint [0-9a-f]{32}, Zig 0\.17\.1, (Release|Debug)/);
        expect(first).toContain(`${otherBuild.path} (fingerprint `);
        expect(first).toContain(`Zig 0.17.1, ${otherBuild.releaseMode})`);
        expect(first).toContain("ZIG_RELEASEMODE");
    });
    test("must have been compiled with the same layout", async () => {
        const program = `
            import { roomType } from ${JSON.stringify(fixtureUrl)};
            import { make } from ${JSON.stringify(neighbourUrl)};
            Object.defineProperty(roomType, "fingerprint", { value: "0".repeat(32) });
            try { make(1); } catch (error) { console.log(error.name, error.message); }`;
        const { stdout, stderr } = await runProgram(program);
        expect(stderr).toBe("");
        expect(stdout).toContain("TypeRegistryError");
        expect(stdout).toContain("fixture.Room");
        expect(stdout).toContain(`(fingerprint ${"0".repeat(32)}`);
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
        symlinkSync(realpathSync(fileURLToPath(new URL("../../../node_modules/@koromix", ${JSON.stringify(shelfUrl)}))), join(folder, "node_modules", "@koromix"));
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
    test("share objects between the libraries of two modules", async () => {
        const program = `${twoCopies}
            change((text) => text);
            const fixture = await import(${JSON.stringify(fixtureUrl)});
            const core = JSON.stringify(pathToFileURL(join(folder, "src", "index.ts")).href);
            cpSync(fileURLToPath(new URL(".", ${JSON.stringify(neighbourUrl)})), join(folder, "neighbour"), { recursive: true });
            for (const name of readdirSync(join(folder, "neighbour"))) {
                const path = join(folder, "neighbour", name);
                writeFileSync(path, readFileSync(path, "utf8")
                    .replaceAll('"@pyzig/core"', core)
                    .replaceAll('"../../fixture/gen/index.ts"', ${JSON.stringify(JSON.stringify(fixtureUrl))}));
            }
            process.env.PYZIG_NEIGHBOUR_LIBRARY = (await import(${JSON.stringify(new URL("library.ts", neighbourUrl).href)})).library.identity().path;
            const neighbour = await import(pathToFileURL(join(folder, "neighbour", "index.ts")).href);
            const shelf = neighbour.make(10);
            console.log(shelf instanceof fixture.Shelf, neighbour.itself(shelf) === shelf, shelf.itself() === shelf);
            for (let round = 0; round < 5; round++) { shelf.addMany(new Uint32Array(100), 1); neighbour.fill(shelf, 100); }
            console.log(shelf.boxes.length, shelf.boxes.id[1009]);
            const { id } = shelf.boxes;
            shelf.destroy();
            console.log(id.length, neighbour.memoryUsage().objects);
            const room = fixture.Room.create();
            const rack = neighbour.addRack(room);
            neighbour.visit(rack, 3);
            console.log(room.visits.length);
            room.destroy();
            try { neighbour.visit(rack, 1); } catch (error) { console.log(error.message); }
            console.log(fixture.memoryUsage().bytes, neighbour.memoryUsage().bytes);`;
        const { stdout, stderr } = await runProgram(program);
        expect(stderr).toBe("");
        expect(stdout).toBe(
            'true true true\n1010 99\n0 0\n3\nvisit: the Rack has been destroyed (parameter "rack")\n0 0\n',
        );
    });
    test("refuse a type of the same module from a library that was built in another way", async () => {
        const program = `${twoCopies}
            change((text) => text);
            process.env.PYZIG_FIXTURE_LIBRARY = ${JSON.stringify(otherBuild.path)};
            using mine = first.Shelf.create();
            const { Shelf } = await second();
            try { Shelf.create(); } catch (error) { console.log(error.name, error.message); }`;
        const { stdout } = await runProgram(program);
        expect(stdout).toContain("TypeRegistryError two libraries export the type fixture.Shelf, but not the same one");
        expect(stdout).toContain(`Zig 0.17.1, ${otherBuild.releaseMode})`);
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
