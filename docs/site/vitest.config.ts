import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { sharedConfiguration } from "../../tools/src/checks/vitest-configuration.ts";

// Each block of code is a process of its own.
const maxConcurrency = Math.max(2, availableParallelism());

export default defineConfig({ ...sharedConfiguration, test: { ...sharedConfiguration.test, maxConcurrency } });
