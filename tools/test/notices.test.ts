import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readZigModules } from "../../packages/core/src/workspace/zig-modules.ts";
import { resolveZig } from "../src/zig-toolchain/resolve-zig.ts";
import { repository } from "./repository-copy.ts";

const template = "tools/src/generators/module/files/package/THIRD_PARTY_NOTICES.md.template";
const notices = readFileSync(join(repository, template), "utf8");

/** What sources of Zig say about where code comes from, and the line of the notices that covers it. */
const origins: readonly (readonly [statement: RegExp, notice: string])[] = [
    [/musl/, "| musl, which has much of them from Sun Microsystems, FreeBSD, OpenBSD and Arm Limited |"],
    [/ARM-software/, "| Arm Limited's optimized-routines |"],
    [/golang|from go\b|Go language/, "| Go | BSD, 3 clauses |"],
    [/llvm/i, "| LLVM's compiler-rt |"],
    [/rust-lang|Based on Rust/, "| Rust | MIT |"],
    [/mattnite\/tar/, "| github.com/mattnite/tar | MIT |"],
    [/WikiSort/, "| WikiSort | public domain |"],
    [/mingw-w64/, "| mingw-w64 | public domain |"],
    [/Supercop/, "| SUPERCOP | public domain |"],
];

/** How such a statement begins. */
const beginning =
    /\b(ported|translated) (over )?from\b|\bderived work from\b|^\W*derived from\b|originally copied from|licen[sc]ed? (under|as)\b|(MIT|BSD)[- ]licen[sc]ed|public domain|golang\.org\/src|\/LICEN[SC]E|copyright \(c\)|copyright ©|SPDX/i;

/** Declarations of systems' interfaces, names of their errors, and what only the compiler uses: no code of a library. */
const withoutCode = /^std\/(os\/(plan9|windows)|c|zig|debug\/cpu_context)\b/;

let library = "";
beforeAll(() => {
    const zig = resolveZig(repository, readZigModules(repository).zigVersion);
    const { stdout } = spawnSync(zig, ["env"], { encoding: "utf8" });
    library = /"?lib_dir"?\s*[:=]\s*"((?:[^"\\]|\\.)*)"/.exec(stdout)?.[1]?.replaceAll("\\\\", "/") ?? "";
}, 300_000);

const read = (path: string): string => readFileSync(join(library, path), "utf8");

/** Every comment that says where code comes from, with the lines below it. */
function statements(): { readonly place: string; readonly text: string }[] {
    const files = ["std", "compiler_rt"].flatMap((folder) =>
        readdirSync(join(library, folder), { recursive: true, encoding: "utf8" }).map((file) =>
            `${folder}/${file}`.replaceAll("\\", "/"),
        ),
    );
    return [...files, "compiler_rt.zig"]
        .filter((path) => path.endsWith(".zig") && !withoutCode.test(path))
        .flatMap((path) => {
            const lines = read(path).split("\n");
            return lines.flatMap((line, index) =>
                /^\s*\/\//.test(line) && beginning.test(line)
                    ? [
                          {
                              place: `${path}:${index + 1}`,
                              text: lines.slice(Math.max(0, index - 2), index + 3).join("\n"),
                          },
                      ]
                    : [],
            );
        });
}

/** Without line breaks, blanks and the signs of comments, which differ between files. */
const plain = (text: string): string => text.replaceAll(/[\s*]+/g, " ").trim();

describe("the notices of packages with a library", () => {
    test("name every project that Zig's sources say code was ported from", () => {
        const found = statements();
        expect(found.length).toBeGreaterThan(60);
        const unknown = found.filter(({ text }) => !origins.some(([statement]) => statement.test(text)));
        expect(unknown).toEqual([]);
        for (const [statement, notice] of origins) {
            expect(notices).toContain(notice);
            // One that no source names any more must not stay.
            expect(found.filter(({ text }) => statement.test(text)).length, notice).toBeGreaterThan(0);
        }
    });

    test("hold the licences as they lie beside the compiler", () => {
        const text = plain(notices);
        const between = (path: string, start: string, end: string): string => {
            const whole = plain(read(path));
            const from = whole.indexOf(start);
            const to = whole.indexOf(end, from);
            if (from === -1 || to === -1) throw new Error(`${path} has no text from "${start}" to "${end}"`);
            return whole.slice(from, to + end.length);
        };
        const zig = plain(readFileSync(join(dirname(library), "LICENSE"), "utf8"));
        expect(text).toContain(zig.slice(zig.indexOf("Permission is hereby granted")));
        expect(text).toContain(zig.slice(zig.indexOf("Copyright"), zig.indexOf(" Permission")));
        expect(text).toContain(between("libc/musl/COPYRIGHT", "Copyright © 2005", "et al."));
        expect(text).toContain(between("libc/musl/COPYRIGHT", "Copyright © 1993,2004", "2017-2018 Arm Limited"));
        const math = "libc/musl/src/math";
        expect(text).toContain(between(`${math}/expm1f.c`, "Developed at SunPro", "is preserved."));
        expect(text).toContain(between(`${math}/fmal.c`, "Copyright (c) 2005-2011", "SUCH DAMAGE."));
        expect(text).toContain(between(`${math}/expl.c`, "Copyright (c) 2008 Stephen", "OF THIS SOFTWARE."));
        expect(text).toContain(between("libtsan/LICENSE.TXT", "As an exception, if", "of the License."));
        expect(text).toContain(between("libtsan/LICENSE.TXT", "Copyright (c) 2009-2015", "CREDITS.TXT"));
    });

    test("are those of new packages, since the same parts of Zig can be in all libraries", () => {
        for (const name of ["graph", "sexp", "typegraph"]) {
            expect(readFileSync(join(repository, "packages", name, "THIRD_PARTY_NOTICES.md"), "utf8")).toBe(notices);
        }
    });
});
