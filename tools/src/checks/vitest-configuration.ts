import type { ViteUserConfig } from "vitest/config";

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
        // Native libraries and process-wide registries: each file gets a process of its own.
        pool: "forks",
        testTimeout: 60_000,
        hookTimeout: 60_000,
    },
};
