import { spawnSync } from "node:child_process";
import { appendFileSync, chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyRepository, repository } from "./repository-copy.ts";

let copy: string;

beforeAll(() => {
    copy = copyRepository();
    // The suite of a package is replaced by one test that tells that it ran, and depends on the library.
    rmSync(join(copy, "packages", "sexp", "test"), { recursive: true, force: true });
    write("packages/sexp/test/probe.test.ts", probe);
    write("zig-compiler", compiler);
    chmodSync(join(copy, "zig-compiler"), 0o755);
});

afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
});

function write(path: string, text: string): void {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
}

/** Runs build, Zig tests and TypeScript tests as `nx` does, and tells which of them really ran. */
function runTargets(): { readonly status: number | null; readonly ran: string[] } {
    const log = join(copy, ".zig-cache", "ran");
    mkdirSync(dirname(log), { recursive: true });
    writeFileSync(log, "");
    // This test may itself be run by Nx, whose variables would lead the one in the copy astray.
    const inherited = Object.entries(process.env).filter(([name]) => !/^(NX_|VITEST|NODE_ENV|TEST$|ZIG_)/.test(name));
    const nx = join(copy, "node_modules", "nx", "dist", "bin", "nx.js");
    const targets = ["run-many", "--targets=build,zig-test,vitest-koffi", "--projects=sexp,zig"];
    const result = spawnSync(process.execPath, [nx, ...targets], {
        cwd: copy,
        env: {
            ...Object.fromEntries(inherited),
            NX_ISOLATE_PLUGINS: "false",
            PATH: `${join(repository, "node_modules", ".bin")}:${process.env.PATH ?? ""}`,
            RAN: log,
            ZIG: join(copy, "zig-compiler"),
        },
        encoding: "utf8",
    });
    const ran = readFileSync(log, "utf8").trim();
    return { status: result.status, ran: ran === "" ? [] : [...new Set(ran.split("\n"))].sort() };
}

const everything = ["build fixture", "build sexp", "test fuzz", "test sexp", "test zig", "vitest sexp"];

test("a change in a Zig file runs what depends on it again, and nothing else", () => {
    expect(runTargets()).toEqual({ status: 0, ran: everything });
    expect(runTargets()).toEqual({ status: 0, ran: [] });

    appendFileSync(join(copy, "zig", "sexp", "root.zig"), "// changed\n");
    expect(runTargets()).toEqual({ status: 0, ran: everything.filter((what) => what !== "build fixture") });
    expect(runTargets()).toEqual({ status: 0, ran: [] });

    appendFileSync(join(copy, "zig", "pyzig", "root.zig"), "// does not compile\n");
    const broken = runTargets();
    expect(broken.status).not.toBe(0);
    expect(broken.ran).toEqual(everything.filter((what) => what !== "vitest sexp"));
});

const probe = `
    import { appendFileSync, readFileSync } from "node:fs";
    import { expect, test } from "vitest";
    test("the library is there", () => {
        appendFileSync(process.env.RAN ?? "", "vitest sexp\\n");
        const { library } = JSON.parse(readFileSync(new URL("../native/build.json", import.meta.url), "utf8"));
        expect(readFileSync(new URL("../native/" + library, import.meta.url), "utf8")).toContain("// ");
    });
`;

/** Stands in for Zig, which would take minutes: it notes what it was asked for, and refuses a source that says so. */
const compiler = `#!/bin/sh
if [ "$1" = version ]; then echo 0.17.1; exit; fi
for argument in "$@"; do
    case "$argument" in
        -femit-bin=*) binary="\${argument#-femit-bin=}" ;;
        -Mroot=pyzig/root.zig) module=zig ;;
        -Mroot=fuzz/*) module=fuzz ;;
        -Msexp=*|-Mroot=sexp/*) module=sexp ;;
        -Mfixture=*|-Mroot=testing/*) module=fixture ;;
    esac
done
case "$1" in
    build-exe) printf '%s\\n' '#!/bin/sh' 'while [ "$1" != --out ]; do shift; done' 'echo "{}" > "$2"' > "$binary" ;;
    build-lib) echo "build $module" >> "$RAN"; cat pyzig/*.zig sexp/*.zig > "$binary" ;;
    test) echo "test $module" >> "$RAN"; printf '%s\\n' '#!/bin/sh' 'echo "All 1 tests passed."' > "$binary" ;;
esac
if [ "$1" != build-exe ] && grep -q 'does not compile' pyzig/*.zig; then exit 1; fi
chmod +x "$binary"
`;
