import { defineConfig } from "tsup";

export default defineConfig({
    entry: ["src/index.ts"],
    format: "esm",
    target: "node20",
    platform: "node",
    splitting: true,
    sourcemap: true,
    clean: true,
    // `tsc -b` writes the declarations.
    dts: false,
});
