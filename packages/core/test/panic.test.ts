import { expect, test } from "vitest";
import { fixtureUrl, runProgram } from "./run-program.ts";

test("a panic names the module and the exported function that was running", async () => {
    const { code, signal, stderr } = await runProgram(`
        const { crash } = await import(${JSON.stringify(fixtureUrl)});
        crash();`);
    expect(stderr).toMatch(
        /pyzig: panic in module fixture \(manifest [0-9a-f]{32}, Zig [\d.]+, \w+\), function crash: asked to\nThis is a defect/,
    );
    expect(code === 0 && signal === null).toBe(false);
});
