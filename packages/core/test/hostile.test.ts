import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as fixture from "./fixture/gen/index.ts";
import { type HostileManifest, hostileCases } from "./hostile.ts";

const manifest: HostileManifest = JSON.parse(
    readFileSync(new URL("fixture/native/manifest.json", import.meta.url), "utf8"),
);

describe("every function refuses every wrong argument", () => {
    const cases = hostileCases({
        manifest,
        exports: fixture,
        objects: { Shelf: () => fixture.Shelf.create() },
        except: ["crash"],
    });
    const functions = new Map<string, typeof cases>();
    for (const item of cases) {
        const name = item.name.split(/[ ,]/)[0] ?? "";
        functions.set(name, [...(functions.get(name) ?? []), item]);
    }
    for (const [name, list] of functions) {
        test(name, () => {
            const failures = list.flatMap(({ name: label, run }) => {
                try {
                    run();
                    return [];
                } catch (error) {
                    return [`${label}: ${error}`];
                }
            });
            expect(failures).toEqual([]);
        });
    }
    test("nothing is left behind", () => expect(fixture.memoryUsage()).toEqual({ bytes: 0, objects: 0 }));
});
