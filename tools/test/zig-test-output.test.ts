import { describe, expect, test } from "vitest";
import { countZigTests } from "../src/checks/zig-test-output.ts";

function count(output: string, status: number | null): ReturnType<typeof countZigTests> {
    return countZigTests({ output, status, signal: status === null ? "SIGABRT" : null });
}

describe("counts of Zig's test runner", () => {
    test("all passed", () => {
        const output = "1/2 root.test.a...OK\n2/2 root.test.b...OK\nAll 2 tests passed.\n";
        expect(count(output, 0)).toEqual({ passed: 2, failed: 0, skipped: 0 });
    });

    test("no tests at all", () => {
        expect(count("All 0 tests passed.\n", 0)).toEqual({ passed: 0, failed: 0, skipped: 0 });
    });

    test("some failed, some were skipped", () => {
        const output = "1/3 a...OK\n2/3 b...SKIP\n3/3 c...FAIL (Wrong)\n1 passed; 1 skipped; 1 failed.\n";
        expect(count(output, 1)).toEqual({ passed: 1, failed: 1, skipped: 1 });
    });

    test("a test that leaks is listed as passed and failed all the same", () => {
        const output = "1/2 a...OK\n2/2 b...OK\nAll 2 tests passed.\n1 tests leaked memory.\n";
        expect(count(output, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
    });

    test("so is one that logs an error", () => {
        const output = "1/1 a...[default] (err): oh\nOK\nAll 1 tests passed.\n1 errors were logged.\n";
        expect(count(output, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    });

    test("after a crash the running test and those that did not run have failed", () => {
        const output = "1/4 a...OK\n2/4 b...some text\nOK\n3/4 c...thread 12 panic: reached unreachable code\n";
        expect(count(output, null)).toEqual({ passed: 2, failed: 2, skipped: 0 });
    });

    test("a program that does not even start has failed once", () => {
        expect(count("", 127)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    });
});
