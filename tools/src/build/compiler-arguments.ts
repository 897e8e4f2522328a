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

/** What a module's export list imports: the binding utilities, the module itself, its dependencies and their export lists. */
function bindingsImports(modules: ZigModules, name: string): string[] {
    const { dependencies } = zigModule(modules, name);
    return [...new Set(["pyzig", name, ...dependencies, ...withBindings(modules, dependencies).map(bindingsName)])];
}

/** What a dependency's export list is called: `graph_bindings`. */
function bindingsName(name: string): string {
    return `${name}_bindings`;
}

function withBindings(modules: ZigModules, names: readonly string[]): string[] {
    return names.filter((name) => zigModule(modules, name).bindings !== undefined);
}

/** The export lists of a module's dependencies, which its own may take objects from. */
function importedBindings(modules: ZigModules, name: string): CompilerModule[] {
    const names = moduleWithDependencies(modules, name).filter((dependency) => dependency !== name);
    return withBindings(modules, names).map((dependency) => ({
        name: bindingsName(dependency),
        root: bindingsOf(modules, dependency),
        dependencies: bindingsImports(modules, dependency),
    }));
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
    const imported = [...importedModules(modules, needed), ...importedBindings(modules, name)];
    if (buildOptions === undefined) return moduleArguments([root, bindings, ...imported]);
    const options = { name: "build_options", root: buildOptions, dependencies: [] };
    const rootWithOptions = { ...root, dependencies: [...root.dependencies, "build_options"] };
    return moduleArguments([rootWithOptions, bindings, ...imported, options]);
}

/** The modules of a program that imports what a module imports, such as the one that fuzzes. */
export function standaloneModules(modules: ZigModules, name: string, program: string): string[] {
    const { dependencies } = zigModule(modules, name);
    const needed = moduleWithDependencies(modules, name).filter((dependency) => dependency !== name);
    return moduleArguments([{ name: "root", root: program, dependencies }, ...importedModules(modules, needed)]);
}

/** The modules of the tests in a module's root file, or in its export list. */
export function testModules(modules: ZigModules, name: string, file: "root" | "bindings"): string[] {
    const module = zigModule(modules, name);
    const isRoot = file === "root";
    const dependencies = isRoot ? module.dependencies : bindingsImports(modules, name);
    const root = isRoot ? module.root : bindingsOf(modules, name);
    const imports = isRoot ? module.dependencies : ["pyzig", name];
    const needed = new Set(imports.flatMap((dependency) => moduleWithDependencies(modules, dependency)));
    const lists = isRoot ? [] : importedBindings(modules, name);
    return moduleArguments([{ name: "root", root, dependencies }, ...importedModules(modules, needed), ...lists]);
}

/** The oldest processor that a library runs on; the building machine's own would not do for others. */
const baselineProcessors: Partial<Record<string, string>> = { x86_64: "x86_64_v2", aarch64: "baseline" };

/**
 * Target and optimisation: the same for libraries and for tests.
 *
 * @param triple what the compiler is told when it is more than the target
 */
export function targetArguments(releaseMode: ReleaseMode, target: string = hostTarget(), triple?: string): string[] {
    const [system, architecture = ""] = target.split("-");
    return [
        "-target",
        triple ?? `${architecture}-${system}`,
        `-mcpu=${baselineProcessors[architecture] ?? "baseline"}`,
        `-O${releaseMode}`,
    ];
}
