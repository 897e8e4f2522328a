import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { unknownCommands } from "../src/code/workspace-commands.ts";
import { changeDescriptions, repositoryPages } from "../src/pages/repository-pages.ts";
import { workspace } from "../src/workspace.ts";

/** A program that tells people what to try next. */
const DEMO = "packages/sexp/demo/walkthrough/run-demo.ts";

it.each([...repositoryPages(), ...changeDescriptions(), DEMO])("the commands of %s are there", (page) => {
    expect(unknownCommands(readFileSync(join(workspace, page), "utf8"))).toEqual([]);
});

it.each([
    ["npx --yes pnpm@12 tset", "the workspace has no script tset"],
    ["npx --yes pnpm@12 nx run sexp:bnech", "sexp has no target bnech"],
    ["npx --yes pnpm@12 nx run spex:bench", "there is no project spex"],
    ["npx --yes pnpm@12 nx run-many -t build,prebiuld", "no project has a target prebiuld"],
    ["npx --yes pnpm@12 nx g @pyzig/nx:modul name", "there is no generator @pyzig/nx:modul"],
    ["npx --yes pnpm@12 --filter netlist-exmaple start", "there is no package netlist-exmaple"],
    ["node tools/src/cli.ts buidl sexp", "the tools have no command buidl"],
])("%s is none", (command, problem) => {
    expect(unknownCommands(command)).toEqual([{ command: command.replace(/ sexp$/, ""), problem }]);
});
