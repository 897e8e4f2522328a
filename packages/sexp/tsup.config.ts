import { defineConfig } from "tsup";

export default defineConfig({
    // `parseAsync` runs a file of its own in another thread.
    entry: {
        index: "src/index.ts",
        kicad: "src/kicad/index.ts",
        cli: "src/cli/main.ts",
        "parse-worker": "src/parse-worker.ts",
    },
    format: "esm",
    target: "node20",
    platform: "node",
    splitting: true,
    sourcemap: true,
    clean: true,
    // `tsc -b` writes the declarations.
    dts: false,
});
