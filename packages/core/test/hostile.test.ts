import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as fixture from "./fixture/gen/index.ts";
import { type HostileManifest, hostileFailures } from "./hostile.ts";

const manifest: HostileManifest = JSON.parse(
    readFileSync(new URL("fixture/native/manifest.json", import.meta.url), "utf8"),
);

describe("every function refuses every wrong argument", () => {
    const failures = hostileFailures({
        manifest,
        exports: fixture,
        objects: { Shelf: () => fixture.Shelf.create() },
        except: ["crash"],
    });
    test.each([...failures])("%s", (_, run) => {
        expect(run()).toEqual([]);
    });
    test("nothing is left behind", () => expect(fixture.memoryUsage()).toEqual({ bytes: 0, objects: 0 }));
});
