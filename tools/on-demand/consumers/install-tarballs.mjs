// Installs packed packages into a fresh folder and uses them: node install-tarballs.mjs FOLDER PLATFORM
// Fails unless each library came from the folder of that platform. Needs Node and npm alone, so that it runs where nothing is installed.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const [tarballs = "", platform = ""] = process.argv.slice(2);
const here = fileURLToPath(new URL(".", import.meta.url));
const board = join(here, "../../../packages/sexp/demo/board/pyzig-demo.kicad_pcb");
const folder = mkdtempSync(join(tmpdir(), "pyzig-tarballs-"));

const tellLibraries = `
import { GraphView } from "@pyzig/graph";
import { parse } from "@pyzig/sexp";
import { TypeGraph } from "@pyzig/typegraph";
parse("()").destroy();
TypeGraph.create(GraphView.create());
const { sharedObjects } = process.report.getReport();
for (const path of sharedObjects) if (/[\\\\/]prebuilds[\\\\/]/.test(path)) console.log(path);
`;

try {
    const files = readdirSync(tarballs).filter((name) => name.endsWith(".tgz"));
    if (files.length < 4) throw new Error(`${tarballs} has only ${files.length} tarballs`);
    writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }');
    const options = { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] };
    const paths = files.map((name) => resolve(tarballs, name));
    const given = ["install", "--no-audit", "--no-fund", ...paths];
    // The one on Windows is a batch file, which needs a shell.
    execFileSync("npm", given, { ...options, shell: process.platform === "win32" });
    cpSync(join(here, "programs"), folder, { recursive: true });
    cpSync(board, join(folder, "board.kicad_pcb"));
    writeFileSync(join(folder, "libraries.mjs"), tellLibraries);
    for (const program of ["use-packages.mjs", "use-packages.cjs"]) {
        execFileSync(process.execPath, [program, "board.kicad_pcb", "edited.kicad_pcb"], options);
        console.log(`${program}: works`);
    }
    const loaded = execFileSync(process.execPath, ["libraries.mjs"], options).trim().split("\n");
    for (const path of loaded) console.log(path);
    const expected = loaded.filter((path) => path.split(/[\\/]/).includes(platform));
    if (loaded.length !== 3 || expected.length !== 3) {
        throw new Error(
            `three libraries for ${platform} should be loaded, and ${expected.length} of ${loaded.length} are`,
        );
    }
} finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
