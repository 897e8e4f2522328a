import { existsSync, readdirSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where KiCad puts its demo projects on Debian. */
const DEMOS = "/usr/share/kicad/demos";

/** The small files that the project ships for its tests. */
export const OWN_FILES: string = fileURLToPath(new URL("./files", import.meta.url));

const KICAD_FILE = /\.(kicad_(pcb|mod|sch|sym|wks|dru)|net)$|(fp|sym)-lib-table$/;

/** All KiCad files that the tests run over: the project's own, and those named by `PYZIG_KICAD_FILES` or installed with KiCad. */
export function corpus(): string[] {
    const named = process.env.PYZIG_KICAD_FILES?.split(delimiter).filter((folder) => folder !== "");
    const folders = named ?? (existsSync(DEMOS) ? [DEMOS] : []);
    return [OWN_FILES, ...folders].flatMap(filesBelow);
}

function filesBelow(folder: string): string[] {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => KICAD_FILE.test(name))
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isFile())
        .sort();
}
