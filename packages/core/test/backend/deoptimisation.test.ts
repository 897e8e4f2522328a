import { expect, test } from "vitest";
import { library } from "../fixture/gen/library.ts";
import { runProgram } from "../run-program.ts";

const source = (path: string): string => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);

// With a result in a register V8 ends the process here: "Lazy deopt after a fast API call with return value is unsupported".
test.skipIf(process.versions.bun)(
    "the engine may give up the code that calls while the call asks for memory",
    async () => {
        const program = `
        import { chosenBackend } from ${source("backend/choose-backend.ts")};
        import { rememberFrame } from ${source("backend/status-in-frame.ts")};
        import { ALLOCATE_SLOT, ANSWER_SLOT, ARGUMENTS, COUNTERS_SLOT, FRAME_SLOTS } from ${source("call/layout.ts")};
        const backend = chosenBackend();
        const call = backend.load(${JSON.stringify(library.identity().path)}).resolve("echoBytes");
        const slots = new Float64Array(new ArrayBuffer(FRAME_SLOTS * 8));
        const address = backend.addressOf(slots.buffer);
        rememberFrame(address, slots.buffer);
        const counters = new ArrayBuffer(16);
        const answer = new Float64Array(new ArrayBuffer(8));
        const given = new ArrayBuffer(100_000);
        const text = new ArrayBuffer(100_000);
        let interfere = () => {};
        // Not every runtime's parser knows these.
        const prepare = new Function("code", "%PrepareFunctionForOptimization(code)");
        const optimise = new Function("code", "%OptimizeFunctionOnNextCall(code)");
        slots[COUNTERS_SLOT] = backend.addressOf(counters);
        slots[ANSWER_SLOT] = backend.addressOf(answer.buffer);
        slots[ALLOCATE_SLOT] = backend.registerAllocate(() => {
            interfere();
            return answer[0] = backend.addressOf(given);
        });
        slots[ARGUMENTS] = backend.addressOf(text);
        let changes = 0;
        for (let round = 0; round < 10; round++) {
            const constant = { value: 1 };
            // The code is compiled for a value that never changed.
            const echo = new Function("call", "slots", "address", "constant", \`return (length) => {
                slots[\${ARGUMENTS + 1}] = length;
                return call(address) + constant.value;
            }\`)(call, slots, address, constant);
            prepare(echo);
            for (let index = 0; index < 2000; index++) echo(index % 200 === 0 ? 100_000 : 10);
            optimise(echo);
            echo(10);
            interfere = () => { constant.value = 2; changes++; };
            if (echo(100_000) !== 2) throw new Error("wrong status");
            interfere = () => {};
        }
        console.log("done", changes);`;
        const { stdout, stderr, signal } = await runProgram(program, {}, ["--allow-natives-syntax"]);
        expect({ stdout, stderr, signal }).toEqual({ stdout: "done 10\n", stderr: "", signal: null });
    },
);
