import { afterEach, describe, expect, test, vi } from "vitest";
import { openBackend } from "../../src/backend/choose-backend.ts";
import { openDenoFfi } from "../../src/backend/deno-ffi.ts";
import { currentRuntime, describeRuntime, type Runtime } from "../../src/backend/runtime.ts";

const runtime = currentRuntime();
const defaults = { node: "koffi", bun: "bun", deno: "deno" };

afterEach(() => vi.unstubAllGlobals());

describe("the choice of a backend", () => {
    test("is the runtime's own where nothing is asked for, and koffi on Node", () => {
        expect(openBackend(undefined).name).toBe(defaults[runtime]);
        expect(openBackend("").name).toBe(defaults[runtime]);
    });
    test("is what is asked for", () => {
        expect(openBackend("koffi").name).toBe("koffi");
        expect(openBackend("koffi", "bun").name).toBe("koffi");
    });
    test.each(["bun", "deno"] as const)("%s is refused on another runtime, with what it can be there", (name) => {
        if (name === runtime) return expect(openBackend(name).name).toBe(name);
        const owner = { bun: "bun:ffi is a part of Bun", deno: "Deno.dlopen is a part of Deno" }[name];
        expect(() => openBackend(name)).toThrow(
            `PYZIG_FFI: the backend "${name}" is not available: ${owner}, and this is another runtime. ${describeRuntime()} has: koffi`,
        );
    });
    test.skipIf(runtime === "node")("node:ffi is refused elsewhere", () => {
        expect(() => openBackend("node")).toThrow(/the backend "node" is not available: .* has no node:ffi/);
    });
    test("koffi says which package it misses", () => {
        const { arch } = process;
        Object.defineProperty(process, "arch", { value: "abacus" });
        try {
            const name = `@koromix/koffi-${process.platform}-abacus`;
            expect(() => openBackend("koffi")).toThrow(`the package ${name} is not installed`);
        } finally {
            Object.defineProperty(process, "arch", { value: arch });
        }
    });
    test("a runtime that only claims to be another has its backend looked for all the same", () => {
        const other: Runtime = runtime === "bun" ? "deno" : "bun";
        expect(() => openBackend(undefined, other)).toThrow(`the backend "${other}" is not available`);
    });
    test("a name that no backend has", () => {
        for (const name of ["none", "toString", "Koffi"])
            expect(() => openBackend(name)).toThrow(
                `PYZIG_FFI is "${name}"; it must be one of: koffi, node, bun, deno`,
            );
    });
});

describe("a Deno that refuses native code", () => {
    function refusal(name: string): () => never {
        return () => {
            throw Object.assign(new Error("Requires ffi access"), { name });
        };
    }
    test("is told which permission is missing", () => {
        const UnsafeCallback = refusal("NotCapable");
        vi.stubGlobal("Deno", {
            dlopen: refusal("NotCapable"),
            UnsafePointer: { of: refusal("NotCapable"), value: () => 0n },
            // A constructor.
            UnsafeCallback: function refuse() {
                UnsafeCallback();
            },
        });
        const backend = openDenoFfi();
        const message = /start it with --allow-ffi, without a list of paths \(Requires ffi access\)/;
        expect(() => backend.addressOf(new ArrayBuffer(8))).toThrow(message);
        expect(() => backend.registerAllocate(() => 0)).toThrow(message);
        expect(() => backend.load("/any")).toThrow(message);
    });
    test("other errors stay what they are", () => {
        vi.stubGlobal("Deno", {
            dlopen: refusal("TypeError"),
            UnsafePointer: {},
            UnsafeCallback: Object,
        });
        expect(() => openDenoFfi().load("/any")).toThrow(/^Requires ffi access$/);
    });
    test("is told when it is too old", () => {
        vi.stubGlobal("Deno", {});
        expect(() => openDenoFfi()).toThrow("it needs Deno 2 or newer");
    });
});
