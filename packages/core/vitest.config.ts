import { configDefaults, defineConfig, mergeConfig } from "vitest/config";
import { sharedConfiguration } from "../../tools/src/checks/vitest-configuration.ts";

// The workspace tests are about builds and processes: they take long, and no call passes through a backend.
const withoutWorkspace = process.env.PYZIG_FFI === "node" ? ["test/workspace/**"] : [];

export default defineConfig(
    mergeConfig(sharedConfiguration, { test: { exclude: [...configDefaults.exclude, ...withoutWorkspace] } }),
);
