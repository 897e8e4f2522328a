import { defineConfig } from "tsup";

export default defineConfig({
    entry: { index: "src/index.ts", compat: "src/compat/index.ts" },
    format: "esm",
    target: "node20",
    platform: "node",
    splitting: true,
    sourcemap: true,
    clean: true,
    // `tsc -b` writes the declarations.
    dts: false,
});
