import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pinnedNode } from "../../../../packages/core/src/workspace/pinned-node.ts";
import { type LocalRelease, progress } from "../local-release.ts";
import { run } from "../run.ts";
import { boardFile, type Consumer } from "./install.ts";
import type { ConsumerRow } from "./row.ts";

/** The part of `@electron/asar` that is used. */
interface Asar {
    createPackageWithOptions(source: string, archive: string, options: { readonly unpack: string }): Promise<void>;
    extractAll(archive: string, target: string): void;
}

/**
 * Packs an application as the page on bundlers says, with the packer that Electron's tools use, and runs it as it looks from within
 * Electron: the archive is a folder there, and no library in it can be loaded.
 */
export async function tryElectron(release: LocalRelease, modules: string, consumer: Consumer): Promise<ConsumerRow> {
    progress("packing an archive as for Electron");
    const start = performance.now();
    const page = readFileSync(join(release.workspace, "docs/bundlers.md"), "utf8");
    const block = /```json title="electron-builder"[^\n]*\n([\s\S]*?)^```$/m.exec(page)?.[1];
    if (block === undefined) throw new Error("docs/bundlers.md has no configuration for electron-builder");
    const patterns: readonly string[] = JSON.parse(block).build.asarUnpack;
    const asar: Asar = await import(pathToFileURL(join(modules, "@electron/asar/lib/asar.js")).href);

    const resources = join(release.scratch, "resources");
    const archive = join(resources, "app.asar");
    mkdirSync(resources);
    await asar.createPackageWithOptions(consumer.folder, archive, { unpack: `{${patterns.join(",")}}` });
    asar.extractAll(archive, join(resources, "seen"));
    const problem = problemOf(release, resources) ?? runSeen(release, resources);
    return {
        area: "electron",
        name: "asarUnpack",
        passed: problem === undefined,
        note: "packed by @electron/asar; run by Node, with the archive as a folder",
        output: problem ?? "",
        milliseconds: performance.now() - start,
    };
}

function problemOf(release: LocalRelease, resources: string): string | undefined {
    const platform = `${process.platform}-${process.arch}`;
    const modules = release.packages.filter(({ manifest }) => manifest.zig !== undefined).map(({ name }) => name);
    const wanted = [...modules.map((name) => `${name}/prebuilds/${platform}`), `@koromix/koffi-${platform}`];
    const missing = wanted.filter((path) => !existsSync(join(resources, "app.asar.unpacked/node_modules", path)));
    return missing.length === 0 ? undefined : `not in app.asar.unpacked: ${missing.join(", ")}`;
}

/** The archive becomes the folder that Electron shows, without the libraries, which it can show but not load. */
function runSeen(release: LocalRelease, resources: string): string | undefined {
    const seen = join(resources, "seen");
    for (const { name } of release.packages) {
        rmSync(join(seen, "node_modules", name, "prebuilds"), { recursive: true, force: true });
    }
    rmSync(join(resources, "app.asar"));
    renameSync(seen, join(resources, "app.asar"));
    const program = join(resources, "app.asar", "use-packages.mjs");
    const given = [program, join(resources, "app.asar", boardFile), join(resources, "edited.kicad_pcb")];
    const result = run(pinnedNode(release.workspace), given, { directory: resources });
    return result.succeeded && result.stdout.trim() === "used" ? undefined : result.output;
}
