import { defineConfig } from "tsup";

export default defineConfig({
    // `loadSnapshotAsync` runs a file of its own in another thread; modules built upon graphs import `extend`.
    entry: { index: "src/index.ts", extend: "src/extend.ts", "snapshot-worker": "src/snapshot-worker.ts" },
    format: "esm",
    target: "node20",
    platform: "node",
    splitting: true,
    sourcemap: true,
    clean: true,
    // `tsc -b` writes the declarations.
    dts: false,
});
