import type { Hash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { chosenReleaseMode, hostTarget, type ReleaseMode } from "./build-settings.ts";
import { moduleWithDependencies, readZigModules, type ZigModules, zigModule } from "./zig-modules.ts";

/** What decides, together with the files of the workspace, how a library comes out. */
export interface SourceHashOptions {
    readonly workspace: string;
    readonly module: string;
    readonly modules?: ZigModules;
    readonly releaseMode?: ReleaseMode;
    readonly target?: string;
}

/** Every library is made of these, whatever its module imports. */
const librarySupport = "pyzig";

/** The build tool's own files: another command line makes another library. */
const buildTool = join("tools", "src", "build");

/**
 * A hash over all that a module's library depends on: the Zig sources of the module and its dependencies, their entries in
 * `zig/modules.json`, the build tool, the Zig version, the target and the release mode.
 *
 * It reads the files each time, which takes a few milliseconds; times of change would lie after a checkout or a copy.
 */
export function sourceHash(options: SourceHashOptions): string {
    const modules = options.modules ?? readZigModules(options.workspace);
    const names = new Set([librarySupport, ...moduleWithDependencies(modules, options.module)]);
    // Loaded here and not imported: it takes longer than all the rest of the package, which is loaded outside of checkouts, too.
    const hash = process.getBuiltinModule("node:crypto").createHash("sha256");
    addText(hash, modules.zigVersion);
    addText(hash, options.target ?? hostTarget());
    addText(hash, options.releaseMode ?? chosenReleaseMode());
    addText(hash, options.module);
    for (const name of [...names].sort()) {
        const module = zigModule(modules, name);
        addText(hash, JSON.stringify([name, module.root, module.bindings ?? null, module.dependencies]));
        addDirectory(hash, options.workspace, join("zig", dirname(module.root)));
    }
    addDirectory(hash, options.workspace, buildTool);
    return hash.digest("hex").slice(0, 32);
}

/** Lengths keep neighbouring texts apart. */
function addText(hash: Hash, text: string | Buffer): void {
    hash.update(`${Buffer.byteLength(text)}:`);
    hash.update(text);
}

function addDirectory(hash: Hash, workspace: string, relative: string): void {
    const entries = readdirSync(join(workspace, relative), { withFileTypes: true });
    for (const entry of entries.sort(byName)) {
        if (entry.name.startsWith(".")) continue;
        const path = join(relative, entry.name);
        if (entry.isDirectory()) {
            addDirectory(hash, workspace, path);
        } else {
            addText(hash, path.replaceAll("\\", "/"));
            addText(hash, readFileSync(join(workspace, path)));
        }
    }
}

/** By code unit: the order must not depend on the machine's language. */
function byName(left: Dirent, right: Dirent): number {
    if (left.name === right.name) return 0;
    return left.name < right.name ? -1 : 1;
}
