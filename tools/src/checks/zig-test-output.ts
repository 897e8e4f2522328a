import type { ProgramResult } from "../build/compiler.ts";
import type { Counts } from "./results.ts";

/**
 * Counts from the output of Zig's default test runner, when it does not write to a terminal:
 *
 * ```text
 * 1/3 root.test.first...OK
 * 2/3 root.test.second...SKIP
 * 3/3 root.test.third...FAIL (TestUnexpectedResult)
 * 1 passed; 1 skipped; 1 failed.
 * 1 tests leaked memory.
 * ```
 *
 * With nothing but passes the summary reads `All 3 tests passed.`; a test that brings the program down leaves no summary.
 */
export function countZigTests(result: ProgramResult): Counts {
    const { output } = result;
    const all = /^All (\d+) tests passed\.$/m.exec(output);
    const some = /^(\d+) passed; (\d+) skipped; (\d+) failed\.$/m.exec(output);
    if (all === null && some === null) return countInterrupted(output);
    const counts =
        all === null
            ? { passed: Number(some?.[1]), skipped: Number(some?.[2]), failed: Number(some?.[3]) }
            : { passed: Number(all[1]), skipped: 0, failed: 0 };
    if (result.status === 0 || counts.failed > 0) return counts;
    // Tests that leak, or log an error, are listed as passed; the program's status tells.
    const leaks = Number(/^(\d+) tests leaked memory\.$/m.exec(output)?.[1] ?? 1);
    return { ...counts, passed: counts.passed - leaks, failed: leaks };
}

/** The test that was running failed, and those after it did not run: none of them passed. */
function countInterrupted(output: string): Counts {
    const total = Number([...output.matchAll(/^\d+\/(\d+) /gm)].at(-1)?.[1] ?? 1);
    const passed = [...output.matchAll(/^\d+\/\d+ .*\.\.\.(?:.*\n)*?OK$/gm)].length;
    const skipped = [...output.matchAll(/^\d+\/\d+ .*\.\.\.SKIP$/gm)].length;
    const counted = Math.min(passed, Math.max(total - skipped - 1, 0));
    return { passed: counted, skipped, failed: total - counted - skipped };
}
