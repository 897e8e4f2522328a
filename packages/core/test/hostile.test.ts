import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import * as fixture from "./fixture/gen/index.ts";
import { type HostileManifest, hostileFailures } from "./hostile.ts";

const manifest: HostileManifest = JSON.parse(
    readFileSync(new URL("fixture/native/manifest.json", import.meta.url), "utf8"),
);

/** Those of the racks. */
const rooms: fixture.Room[] = [];
afterAll(() => {
    for (const room of rooms) room.destroy();
    expect(fixture.memoryUsage()).toEqual({ bytes: 0, objects: 0 });
});

describe("every function refuses every wrong argument", () => {
    const failures = hostileFailures({
        manifest,
        exports: fixture,
        objects: {
            Shelf: () => fixture.Shelf.create(),
            Room: () => fixture.Room.create(),
            Rack: () => {
                const room = fixture.Room.create();
                rooms.push(room);
                return room.createRack();
            },
        },
        except: ["crash"],
    });
    test.each([...failures])("%s", (_, run) => {
        expect(run()).toEqual([]);
    });
});
