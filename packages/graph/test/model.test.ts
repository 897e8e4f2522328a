import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { actionNames } from "./model.ts";

const program = fileURLToPath(new URL("model-program.ts", import.meta.url));
const { PYZIG_MODEL_SECONDS: seconds } = process.env;

test("random programs do what a plain model does", { timeout: 600_000 }, () => {
    const limit = seconds === undefined ? ["--runs", "150"] : ["--seconds", seconds];
    const parameters = ["--conditions=@pyzig/source", "--no-warnings", program, "--seed", "1", ...limit];
    const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toContain("no difference");
    expect(status).toBe(0);
    // Every action was done, also once it depends on what others left.
    const counts = [...stdout.matchAll(/^(\w+): (\d+)$/gm)].map(([, name, count]) => [name, Number(count)] as const);
    expect(counts.map(([name]) => name)).toEqual(actionNames);
    expect(counts.filter(([, count]) => count === 0)).toEqual([]);
});
