import { readFileSync } from "node:fs";
import type { ZigObject } from "@pyzig/core";
import { afterAll, describe, expect, test } from "vitest";
import * as fixture from "./fixture/gen/index.ts";
import { type HostileManifest, hostileFailures } from "./hostile.ts";
import * as neighbour from "./neighbour/gen/index.ts";

function manifestOf(module: string): HostileManifest {
    return JSON.parse(readFileSync(new URL(`${module}/native/manifest.json`, import.meta.url), "utf8"));
}

/** Those of the racks. */
const rooms: fixture.Room[] = [];

function makeRack(): fixture.Rack {
    const room = fixture.Room.create();
    rooms.push(room);
    return room.createRack();
}

const objects: Readonly<Record<string, () => ZigObject>> = {
    Shelf: () => fixture.Shelf.create(),
    Room: () => fixture.Room.create(),
    Rack: makeRack,
};

const fixtureFailures = hostileFailures({
    manifest: manifestOf("fixture"),
    exports: fixture,
    objects,
    except: ["crash"],
});
const neighbourFailures = hostileFailures({
    manifest: manifestOf("neighbour"),
    exports: neighbour,
    objects: {
        ...objects,
        Porter: () => neighbour.Porter.create(),
        Lodger: () => neighbour.Lodger.moveIn(makeRack()),
    },
});

afterAll(() => {
    for (const room of rooms) room.destroy();
    expect(fixture.memoryUsage()).toEqual({ bytes: 0, objects: 0 });
    expect(neighbour.memoryUsage()).toEqual({ bytes: 0, objects: 0 });
});

describe("every function refuses every wrong argument", () => {
    test.each([...fixtureFailures, ...neighbourFailures])("%s", (_, run) => {
        expect(run()).toEqual([]);
    });
});
