import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../../../packages/core/src/workspace/lock.ts";
import { sourceHash } from "../../../packages/core/src/workspace/source-hash.ts";
import { readZigModules } from "../../../packages/core/src/workspace/zig-modules.ts";
import { cacheArguments, compile, runProgram } from "../build/compiler.ts";
import { standaloneModules, targetArguments } from "../build/compiler-arguments.ts";

/** The program that fuzzes, compiled. */
export interface Driver {
    readonly workspace: string;
    /** Its path. */
    readonly program: string;
}

/** A fuzz target as the driver lists it. */
export interface FuzzTarget {
    readonly name: string;
    /** What must hold, in words. */
    readonly checks: string;
    /** The longest input, in bytes. */
    readonly longest: number;
    /** Whether it has a planted bug. */
    readonly planted: boolean;
}

/** The compiler puts the counters of edges where the driver finds them on this system only. */
export const canFuzz: boolean = process.platform === "linux";

/**
 * How the driver is compiled: `fuzz` counts edges, which `replay` does without; `memcheck` runs under valgrind.
 */
export type DriverKind = "fuzz" | "replay" | "memcheck";

/** The kind for replaying: where there is fuzzing the same program does both, which saves compiling another. */
export const replayKind: DriverKind = canFuzz ? "fuzz" : "replay";

/** Compiles the driver, unless it is up to date. */
export function buildDriver(workspace: string, kind: DriverKind): Driver {
    const directory = join(workspace, ".zig-cache", "fuzz");
    const program = join(directory, `${kind}${process.platform === "win32" ? ".exe" : ""}`);
    const modules = readZigModules(workspace);
    const hooks = join(directory, "hooks.o");
    const compilerArguments = [
        "build-exe",
        ...(kind === "memcheck" ? memcheckArguments() : targetArguments("ReleaseSafe")),
        "-ferror-tracing",
        ...(kind === "fuzz" ? ["-ffuzz", hooks] : []),
        ...standaloneModules(modules, "fuzz", "fuzz/main.zig"),
        `-femit-bin=${program}`,
        ...cacheArguments(workspace),
    ];
    mkdirSync(directory, { recursive: true });
    return withLock(join(workspace, ".zig-cache", "locks", `fuzz-${kind}`), "compiling the fuzz driver", () => {
        // The compiler itself compiles a program for a given place anew each time.
        const stamp = `${program}.stamp`;
        const content = `${sourceHash({ workspace, modules, module: "fuzz" })} ${compilerArguments.join(" ")}\n`;
        if (existsSync(program) && existsSync(stamp) && readFileSync(stamp, "utf8") === content)
            return { workspace, program };
        rmSync(stamp, { force: true });
        if (kind === "fuzz") compileHooks(workspace, modules.zigVersion, hooks);
        compile(workspace, modules.zigVersion, "compiling the fuzz driver", compilerArguments);
        writeFileSync(stamp, content);
        return { workspace, program };
    });
}

/** With the system's libc, whose allocations valgrind watches. */
function memcheckArguments(): string[] {
    const [option = "", target = "", ...rest] = targetArguments("ReleaseSafe");
    return [option, `${target}-gnu`, ...rest, "-lc", "-fvalgrind"];
}

/** An object of its own: see zig/fuzz/hooks.zig. */
function compileHooks(workspace: string, zigVersion: string, path: string): void {
    compile(workspace, zigVersion, "compiling the hooks of the fuzz driver", [
        "build-obj",
        ...targetArguments("ReleaseFast"),
        "-Mroot=fuzz/hooks.zig",
        `-femit-bin=${path}`,
        ...cacheArguments(workspace),
    ]);
}

/** The table of targets. */
export function listTargets(driver: Driver): readonly FuzzTarget[] {
    const result = runProgram(driver.workspace, driver.program, ["list"]);
    if (result.status !== 0) throw new Error(`the fuzz driver lists no targets:\n${result.output}`);
    return result.output
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as FuzzTarget);
}

/** The target of a name; an unknown name is an error that lists the known ones. */
export function findTarget(targets: readonly FuzzTarget[], name: string): FuzzTarget {
    const found = targets.find((target) => target.name === name);
    if (found !== undefined) return found;
    throw new Error(`there is no fuzz target "${name}"; there are: ${targets.map((target) => target.name).join(", ")}`);
}
