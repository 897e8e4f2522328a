import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kisexp } from "./run-cli.ts";

const page = readFileSync(new URL("../../../../docs/kicad/command-line.md", import.meta.url), "utf8");
const OPTION = /(?<![\w-])--[a-z][a-z-]*/g;
/** Options of other programs, and those that programs have anyway. */
const OTHERS = ["--global", "--help"];

function optionsOf(text: string): string[] {
    return [...new Set(text.match(OPTION))].filter((option) => !OTHERS.includes(option)).sort();
}

describe("the page about the command line", () => {
    const commands = Array.from(page.matchAll(/^## ([a-z]+)$/gm), ([, name = ""]) => name);

    it("has a section for each command", () => {
        const listed = kisexp(["--help"]).output.matchAll(/^ {2}([a-z]+)(?:\|[a-z]+)? \[options\]/gm);
        expect(commands.sort()).toEqual(Array.from(listed, ([, name = ""]) => name).sort());
    });

    it.each(commands)("tells all options of %s, and no others", (command) => {
        const known = optionsOf(kisexp([command, "--help"]).output);
        const section = page.split(`\n## ${command}\n`)[1]?.split("\n## ")[0] ?? "";
        const shared = page.split("\n## What all commands share\n")[1]?.split("\n## ")[0] ?? "";
        expect(optionsOf(section.replace(/^git config.*$/m, "")).filter((option) => !known.includes(option))).toEqual(
            [],
        );
        expect(known.filter((option) => !optionsOf(section + shared).includes(option))).toEqual([]);
    });
});
