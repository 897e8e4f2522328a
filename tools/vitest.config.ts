import { defineConfig } from "vitest/config";
import { sharedConfiguration } from "./src/checks/vitest-configuration.ts";

export default defineConfig(sharedConfiguration);
