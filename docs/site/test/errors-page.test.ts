import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ERRORS_PAGE, errorsPage } from "../src/errors/errors-page.ts";
import { workspace } from "../src/workspace.ts";

const page = readFileSync(join(workspace, ERRORS_PAGE), "utf8");

describe("the page of errors", () => {
    it("is what the sources say; to update it: npx --yes pnpm@12 docs:errors", () => {
        expect(page).toBe(errorsPage());
    });

    it("has every code that the sources of the packages make an error with", () => {
        const codes = globSync("packages/*/src/**/*.ts", { cwd: workspace, exclude: ["**/gen/**"] }).flatMap((path) => {
            const text = readFileSync(join(workspace, path), "utf8");
            return Array.from(text.matchAll(/\bcode: "(\w+)"/g), ([, code = ""]) => code);
        });
        expect(codes.length).toBeGreaterThan(20);
        expect([...new Set(codes)].filter((code) => !page.includes(`| \`${code}\` |`))).toEqual([]);
    });

    it("has every error of every export list", () => {
        const errors = globSync("packages/*/src/gen/errors.ts", { cwd: workspace }).flatMap((path) => {
            const text = readFileSync(join(workspace, path), "utf8");
            return Array.from(
                text.matchAll(/\bcode: "(\w+)",\s+message: [\s\S]*?type: (\w+)/g),
                ([, code = "", type = ""]) => ({ code, type }),
            );
        });
        expect(errors.length).toBeGreaterThan(40);
        // What only another package of the project can cause is no matter of users.
        const missing = errors.filter(({ code }) => !page.includes(`| \`${code}\` |`));
        expect(missing).toEqual([{ code: "UnknownFileKind", type: "CheckError" }]);
    });
});
