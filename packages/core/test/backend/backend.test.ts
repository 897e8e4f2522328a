// What every backend must do, on the one of this run.
import { describe, expect, test } from "vitest";
import type { AllocateCallback } from "../../src/backend/backend.ts";
import { chosenBackend } from "../../src/backend/choose-backend.ts";
import { ALLOCATE_SLOT, ANSWER_SLOT, ARGUMENTS, COUNTERS_SLOT, FRAME_SLOTS, RESULT } from "../../src/call/layout.ts";
import { library } from "../fixture/gen/library.ts";

const backend = chosenBackend();
const native = backend.load(library.identity().path);

/** A frame as a library expects it, made by hand. */
function makeFrame(allocate?: AllocateCallback): { readonly slots: Float64Array; readonly address: number } {
    const slots = new Float64Array(new ArrayBuffer(FRAME_SLOTS * 8));
    kept.push(slots);
    slots[COUNTERS_SLOT] = backend.addressOf(counters.buffer);
    if (allocate !== undefined) {
        slots[ANSWER_SLOT] = backend.addressOf(answer.buffer);
        slots[ALLOCATE_SLOT] = backend.registerAllocate(allocate);
    }
    return { slots, address: backend.addressOf(slots.buffer as ArrayBuffer) };
}

const kept: unknown[] = [];
const counters = new BigInt64Array(new ArrayBuffer(16));
const answer = new Float64Array(new ArrayBuffer(8));

/** Has a list of bytes given back that is too large for the frame, so that the library asks for memory. */
function echoLargeBytes({ slots, address }: ReturnType<typeof makeFrame>, source: Uint8Array<ArrayBuffer>): number {
    slots.set([backend.addressOf(source.buffer), source.length], ARGUMENTS);
    return native.resolve("echoBytes")(address);
}

describe(`the backend ${backend.name}`, () => {
    test("calls with an address and returns a status", () => {
        const { slots, address } = makeFrame();
        expect(native.resolve("pyzig_describe")(address)).toBe(0);
        expect(new Uint32Array(slots.buffer)[RESULT * 2]).toBe(1);
        new Uint32Array(slots.buffer).set([20, 0, 22], ARGUMENTS * 2);
        expect(native.resolve("addNumbers")(address)).toBe(0);
        expect(new Uint32Array(slots.buffer)[RESULT * 2]).toBe(42);
    });
    test("throws for a library and for a function that don't exist", () => {
        expect(() => backend.load("/nowhere/libnothing.so")).toThrow(/no such file|cannot open|not be found/i);
        expect(() => native.resolve("pyzig_nothing")).toThrow(/pyzig_nothing/);
    });
    test("says where buffers lie", () => {
        const large = new ArrayBuffer(1 << 20);
        const small = new ArrayBuffer(8);
        const addresses = [large, small].map((buffer) => backend.addressOf(buffer));
        for (const address of addresses) expect(address > 0 && Number.isSafeInteger(address)).toBe(true);
        expect(new Set(addresses).size).toBe(2);
        expect([large, small].map((buffer) => backend.addressOf(buffer))).toEqual(addresses);
        expect(backend.addressOf(new ArrayBuffer(0))).toBe(0);
    });
    test("a buffer keeps its address when it moves, and has none once it has moved", () => {
        const before = new ArrayBuffer(4096);
        const address = backend.addressOf(before);
        const after = structuredClone(before, { transfer: [before] });
        expect(backend.addressOf(after)).toBe(address);
        expect(backend.addressOf(before)).toBe(0);
    });
    test("calls back for memory within a call", () => {
        const source = Uint8Array.from({ length: 100_000 }, (_, index) => index);
        const asked: number[] = [];
        let given = new ArrayBuffer(0);
        const frame = makeFrame((byteLength) => {
            asked.push(byteLength);
            given = new ArrayBuffer(byteLength);
            answer[0] = backend.addressOf(given);
            return answer[0] as number;
        });
        expect(echoLargeBytes(frame, source)).toBe(0);
        expect(asked).toEqual([source.length]);
        expect(new Uint8Array(given)).toEqual(source);
        // Often enough for a call that the engine has compiled.
        for (let round = 0; round < 20_000; round++) echoLargeBytes(frame, source.subarray(0, 100_000));
        expect(asked).toHaveLength(20_001);
    });
    test("a callback that has nothing to give makes an error, not a crash", () => {
        const frame = makeFrame(() => {
            answer[0] = 0;
            return 0;
        });
        const outOfMemory = 1;
        expect(echoLargeBytes(frame, new Uint8Array(100_000))).toBe(outOfMemory);
    });
    test("a callback stays valid when the collector has run", () => {
        const frame = makeFrame((byteLength) => {
            const buffer = new ArrayBuffer(byteLength);
            kept.push(buffer);
            answer[0] = backend.addressOf(buffer);
            return answer[0] as number;
        });
        for (let round = 0; round < 50; round++) new Array(100_000).fill({});
        expect(echoLargeBytes(frame, new Uint8Array(100_000))).toBe(0);
    });
});
