import { defineConfig } from "tsup";

export default defineConfig({
    // The threads of the pool start from a file of their own.
    entry: {
        index: "src/index.ts",
        "worker-entry": "src/workers/worker-entry.ts",
        doctor: "src/doctor/main.ts",
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
