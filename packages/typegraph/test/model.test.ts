import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const program = fileURLToPath(new URL("./model-program.ts", import.meta.url));

it("random declarations, instances, merges and copies do what a plain model does", { timeout: 600_000 }, () => {
    const seconds = process.env.PYZIG_MODEL_SECONDS ?? "3";
    const given = ["--conditions=@pyzig/source", program, "--seconds", seconds, "--seed", "11"];
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, given, { encoding: "utf8" });
    expect({ status, signal, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, signal: null, stderr: "" });
    expect(stdout).toMatch(/^\d+ programs, \d+ steps, seed 11: no difference\n$/);
});
