import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("model-program.ts", import.meta.url));
const { PYZIG_MODEL_SECONDS: seconds } = process.env;

test("random programs do what a plain model does", { timeout: 600_000 }, () => {
    const limit = seconds === undefined ? ["--runs", "150"] : ["--seconds", seconds];
    const parameters = ["--conditions=@pyzig/source", "--no-warnings", program, "--seed", "1", ...limit];
    const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toContain("no difference");
    expect(status).toBe(0);
});
