import { hostTarget, type ReleaseMode } from "../../../packages/core/src/workspace/build-settings.ts";
import {
    moduleWithDependencies,
    type ZigModules,
    zigModule,
} from "../../../packages/core/src/workspace/zig-modules.ts";

/** A Zig module as the compiler is told about it. */
interface CompilerModule {
    readonly name: string;
    readonly root: string;
    readonly dependencies: readonly string[];
}

/** `--dep` and `-M` arguments; the first module is the root of the compilation. */
function moduleArguments(modules: readonly CompilerModule[]): string[] {
    return modules.flatMap(({ name, root, dependencies }) => [
        ...dependencies.flatMap((dependency) => ["--dep", dependency]),
        `-M${name}=${root}`,
    ]);
}

/** The modules that others import, each under its own name. */
function importedModules(modules: ZigModules, names: Iterable<string>): CompilerModule[] {
    return [...names].map((name) => {
        const { root, dependencies } = zigModule(modules, name);
        return { name, root, dependencies };
    });
}

/** What a module's export list imports: the binding utilities, the module itself and its dependencies. */
function bindingsImports(modules: ZigModules, name: string): string[] {
    return [...new Set(["pyzig", name, ...zigModule(modules, name).dependencies])];
}

function bindingsOf(modules: ZigModules, name: string): string {
    const { bindings } = zigModule(modules, name);
    if (bindings !== undefined) return bindings;
    throw new Error(`the Zig module "${name}" has no "bindings" in zig/modules.json, so there is nothing to build`);
}

/**
 * The modules of a library, or of the program that writes its manifest.
 *
 * @param program root file: `pyzig/library_main.zig` or `pyzig/manifest_main.zig`
 * @param buildOptions path of the generated module `build_options`, for the library
 */
export function programModules(modules: ZigModules, name: string, program: string, buildOptions?: string): string[] {
    const imports = bindingsImports(modules, name);
    const needed = new Set(["pyzig", ...moduleWithDependencies(modules, name)]);
    const root = { name: "root", root: program, dependencies: ["bindings", ...imports] };
    const bindings = { name: "bindings", root: bindingsOf(modules, name), dependencies: imports };
    const imported = importedModules(modules, needed);
    if (buildOptions === undefined) return moduleArguments([root, bindings, ...imported]);
    const options = { name: "build_options", root: buildOptions, dependencies: [] };
    const rootWithOptions = { ...root, dependencies: [...root.dependencies, "build_options"] };
    return moduleArguments([rootWithOptions, bindings, ...imported, options]);
}

/** The modules of the tests in a module's root file, or in its export list. */
export function testModules(modules: ZigModules, name: string, file: "root" | "bindings"): string[] {
    const module = zigModule(modules, name);
    const isRoot = file === "root";
    const dependencies = isRoot ? module.dependencies : bindingsImports(modules, name);
    const root = isRoot ? module.root : bindingsOf(modules, name);
    const needed = new Set(dependencies.flatMap((dependency) => moduleWithDependencies(modules, dependency)));
    return moduleArguments([{ name: "root", root, dependencies }, ...importedModules(modules, needed)]);
}

/** The oldest processor that a library runs on; the building machine's own would not do for others. */
const baselineProcessors: Partial<Record<string, string>> = { x86_64: "x86_64_v2", aarch64: "baseline" };

/** Target and optimisation: the same for libraries and for tests. */
export function targetArguments(releaseMode: ReleaseMode, target: string = hostTarget()): string[] {
    const [system, architecture = ""] = target.split("-");
    return [
        "-target",
        `${architecture}-${system}`,
        `-mcpu=${baselineProcessors[architecture] ?? "baseline"}`,
        `-O${releaseMode}`,
    ];
}
