import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL(".", import.meta.url));

it("the code of the README works when pasted", () => {
    const readme = readFileSync(join(folder, "../../../README.md"), "utf8");
    const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] as string;
    const program = join(folder, `readme-${process.pid}.ts`);
    writeFileSync(program, code);
    try {
        const output = execFileSync(process.execPath, ["--conditions=@pyzig/source", program], { encoding: "utf8" });
        expect(output).toMatchInlineSnapshot();
    } finally {
        rmSync(program);
    }
});
