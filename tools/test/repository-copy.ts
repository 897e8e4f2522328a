import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout that these tests belong to. */
export const repository: string = fileURLToPath(new URL("../..", import.meta.url));

/** Copies all files that git knows or would add to a new folder, and links what is installed. Returns the folder. */
export function copyRepository(): string {
    const copy = realpathSync(mkdtempSync(join(tmpdir(), "pyzig-copy-")));
    const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
        cwd: repository,
        encoding: "utf8",
    });
    for (const path of list.split("\0")) {
        if (path === "" || !existsSync(join(repository, path))) continue;
        mkdirSync(dirname(join(copy, path)), { recursive: true });
        cpSync(join(repository, path), join(copy, path));
    }
    for (const folder of [".", "packages/core", "packages/sexp", "tools"]) {
        const installed = join(repository, folder, "node_modules");
        if (existsSync(installed)) symlinkSync(installed, join(copy, folder, "node_modules"));
    }
    execFileSync("git", ["init", "--quiet"], { cwd: copy });
    return copy;
}
