import type { ViteUserConfig } from "vitest/config";
import { compileCache } from "./compile-cache.ts";

/** The program that tests run on, when it is another one than vitest runs on. */
const program = process.env.PYZIG_TEST_PROGRAM;
// Native libraries and process-wide registries: each file gets a process of its own.
const pool = program ? (await import("./runtime-pool.ts")).runtimePool(program) : "forks";

/** What the test suites of all packages share: they run from the sources, as the condition in `exports` says. */
export const sharedConfiguration: ViteUserConfig = {
    ssr: {
        resolve: {
            conditions: ["@pyzig/source", "module", "node", "development|production"],
            externalConditions: ["@pyzig/source", "node"],
        },
    },
    test: {
        include: ["test/**/*.test.ts"],
        pool,
        // For the processes that tests start; the command that runs all checks sets it for vitest, too.
        env: { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? compileCache },
        testTimeout: 60_000,
        hookTimeout: 60_000,
    },
};
