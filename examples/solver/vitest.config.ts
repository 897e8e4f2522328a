import { defineConfig } from "vitest/config";
import { sharedConfiguration } from "../../tools/src/checks/vitest-configuration.ts";

export default defineConfig(sharedConfiguration);
