import type { Examination, ModuleReport } from "./examine.ts";

/** The report for people: one screen. */
export function describeExamination(examination: Examination): string {
    const { core, runtime, koffi, backend, platform, isSupported, libc, settings, modules } = examination;
    const rows: (readonly [string, string])[] = [
        ["@pyzig/core", `${core.version} (${core.directory}), call contract ${core.abi}`],
        ["runtime", runtime],
        ["platform", isSupported ? platform : `${platform}, for which there are no libraries`],
        ...(libc === undefined ? [] : [["C library", `${libc.libc} (by ${libc.source})`] as const]),
        ["koffi", koffi ?? "not installed"],
        ["calls through", backend.name ?? `nothing: ${backend.problem}`],
        ...Object.entries(settings),
    ];
    const width = Math.max(...rows.map(([name]) => name.length));
    const lines = rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
    const parts = modules.flatMap((module) => ["", ...describeModule(module)]);
    return [...lines, ...parts, "", ...copies(modules), conclusion(examination), ""].join("\n");
}

function describeModule({ name, version, directory, module, library, problem }: ModuleReport): string[] {
    const head = `${library === undefined ? "FAILS" : "loads"}  ${name} ${version} (${directory})`;
    if (library === undefined) return [head, ...indent(problem ?? "for no known reason")];
    const { path, sha256, origin, manifestHash, zigVersion, releaseMode, target } = library;
    return [
        head,
        ...indent(`library   ${path}`),
        ...indent(`sha256    ${sha256} (${origin})`),
        ...indent(`made of   Zig module "${module}", manifest ${manifestHash}`),
        ...indent(`made for  ${target}, by Zig ${zigVersion}, ${releaseMode}`),
    ];
}

function indent(text: string): string[] {
    return text.split("\n").map((line) => `       ${line}`);
}

/** Two copies work, but classes of their errors differ, and both load what they need. */
function copies(modules: readonly ModuleReport[]): string[] {
    const found = new Map(modules.flatMap(({ core }) => (core === undefined ? [] : [[core.directory, core.version]])));
    if (found.size < 2) return [];
    const list = [...found].map(([directory, version]) => `${version} (${directory})`);
    return [`The modules use ${found.size} copies of @pyzig/core: ${list.join(", ")}.`];
}

function conclusion({ modules, isWell, backend }: Examination): string {
    if (modules.length === 0) {
        const problem = backend.problem === undefined ? "" : " Native code can't be called at all.";
        return `No modules are installed here, so there was nothing to load. Run this in the folder of your program.${problem}`;
    }
    if (isWell) return modules.length === 1 ? "It loads." : `All ${modules.length} modules load.`;
    const failing = modules.filter(({ library }) => library === undefined);
    return `${failing.length} of ${modules.length} modules can't be loaded. PYZIG_<MODULE>_LIBRARY can name a library by its absolute path.`;
}
