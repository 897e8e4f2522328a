import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL(".", import.meta.url));

test("the code of the README works when pasted", () => {
    const readme = readFileSync(join(folder, "../README.md"), "utf8");
    const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] as string;
    const program = join(folder, `readme-${process.pid}.ts`);
    writeFileSync(program, code);
    try {
        const output = execFileSync(process.execPath, ["--conditions=@pyzig/source", program], {
            encoding: "utf8",
            env: { ...process.env, FORCE_COLOR: "0" },
        });
        expect(output).toMatchInlineSnapshot(`
          "a
          c
          [ 'a', 'b', 'c' ]
          1 3
          digraph "graph" {
              1 [label="a"];
              2 [label="b"];
              3 [label="c"];
              4 [label="d"];
              5 [label="e"];
              1 -> 2 [label="wire", dir="none"];
              2 -> 3 [label="wire"];
              4 -> 5 [label="wire", dir="none"];
          }

          "
        `);
    } finally {
        rmSync(program);
    }
});
