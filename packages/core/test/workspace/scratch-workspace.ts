import { spawn } from "node:child_process";
import {
    chmodSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    realpathSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { textProgramArguments } from "../../../../tools/src/checks/source-program.ts";

const repository: string = resolve(fileURLToPath(import.meta.url), "..", "..", "..", "..", "..");

/** The outcome of a program. */
export interface ProgramOutcome {
    readonly status: number | null;
    readonly output: string;
    readonly errors: string;
}

/**
 * A workspace with one tiny module, whose "Zig compiler" is a shell script: it notes each compilation, takes a moment, and makes
 * a library that is a copy of the module's source. A source that holds the word `broken` does not compile.
 */
export class ScratchWorkspace {
    readonly directory: string = realpathSync(mkdtempSync(join(tmpdir(), "pyzig-workspace-")));
    readonly packageDirectory: string = join(this.directory, "packages", "tiny");
    readonly #log = join(this.directory, "compilations");

    constructor() {
        symlinkSync(join(repository, "tools"), join(this.directory, "tools"));
        symlinkSync(join(repository, "node_modules"), join(this.directory, "node_modules"));
        mkdirSync(this.packageDirectory, { recursive: true });
        this.write("zig/modules.json", JSON.stringify(scratchModules));
        this.write("zig/pyzig/root.zig", "// binding utilities");
        this.write("zig/tiny/root.zig", "// first version");
        this.write("zig/tiny/bindings.zig", "// export list");
        this.write("zig/other/root.zig", "// a module that tiny does not need");
        this.write("zig-compiler", compilerScript);
        chmodSync(join(this.directory, "zig-compiler"), 0o755);
        this.write("tiny-manifest.json", emptyManifest);
        this.write("compilations", "");
    }

    write(path: string, text: string): void {
        mkdirSync(join(this.directory, path, ".."), { recursive: true });
        writeFileSync(join(this.directory, path), text);
    }

    /** What was compiled so far: `build-exe` for a manifest, `build-lib` for a library. */
    compilations(): string[] {
        return readFileSync(this.#log, "utf8")
            .split("\n")
            .filter((line) => line !== "");
    }

    /** The environment in which the scratch compiler is Zig. */
    environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
        return {
            ...process.env,
            ZIG: join(this.directory, "zig-compiler"),
            COMPILATIONS: this.#log,
            TINY_MANIFEST: join(this.directory, "tiny-manifest.json"),
            ...more,
        };
    }

    /** Asks for the fresh library in a process of its own, as an import does. */
    async importOnce(environment: NodeJS.ProcessEnv = {}): Promise<ProgramOutcome> {
        const options = JSON.stringify({ module: "tiny", packageDirectory: this.packageDirectory });
        const source = join(repository, "packages", "core", "src", "workspace", "build-on-import.ts");
        const program = `
            import { freshLibrary } from ${JSON.stringify(pathToFileURL(source).href)};
            process.stdout.write(JSON.stringify(freshLibrary(${options})));`;
        return await runText(program, this.environment(environment));
    }

    remove(): void {
        rmSync(this.directory, { recursive: true, force: true });
    }
}

/** Runs a program that is a text on this runtime. */
export async function runText(program: string, environment: NodeJS.ProcessEnv): Promise<ProgramOutcome> {
    // Node warns on standard error when both are set, as Nx may do.
    const { FORCE_COLOR: _force, NO_COLOR: _no, ...env } = environment;
    const child = spawn(process.execPath, textProgramArguments(program, []), {
        env,
        stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (errors += text));
    const status = await new Promise<number | null>((done) => child.on("close", done));
    return { status, output, errors };
}

const scratchModules = {
    zigVersion: "0.17.1",
    modules: {
        pyzig: { root: "pyzig/root.zig", dependencies: [] },
        other: { root: "other/root.zig", dependencies: [] },
        tiny: {
            root: "tiny/root.zig",
            bindings: "tiny/bindings.zig",
            dependencies: ["pyzig"],
            package: "packages/tiny",
        },
    },
};

const emptyManifest = JSON.stringify({
    abi: 1,
    module: "tiny",
    documentation: "",
    enums: [],
    structs: [],
    errors: [{ name: "OutOfMemory", set: "", documentation: "" }],
    error_sets: [],
    objects: [],
    functions: [],
});

const compilerScript = `#!/bin/sh
if [ "$1" = version ]; then echo 0.17.1; exit; fi
echo "$1" >> "$COMPILATIONS"
for argument in "$@"; do
    case "$argument" in -femit-bin=*) binary="\${argument#-femit-bin=}" ;; esac
done
if [ "$1" = build-exe ]; then
    printf '%s\\n' '#!/bin/sh' 'while [ "$1" != --out ]; do shift; done' 'cp "$TINY_MANIFEST" "$2"' > "$binary"
    chmod +x "$binary"
    exit
fi
sleep 0.3
if grep -q broken tiny/root.zig; then echo "tiny/root.zig:1:1: error: broken"; exit 1; fi
cp tiny/root.zig "$binary"
`;
