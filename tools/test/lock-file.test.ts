import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { repository } from "./repository-copy.ts";

interface LockFile {
    readonly importers: Readonly<Record<string, Dependents>>;
    readonly packages: Readonly<Record<string, { readonly os?: readonly string[]; readonly cpu?: readonly string[] }>>;
    readonly snapshots: Readonly<Record<string, Dependents>>;
}

interface Dependents {
    readonly optionalDependencies?: Readonly<Record<string, string | { readonly version: string }>>;
}

const { importers, packages, snapshots } = parse(readFileSync(join(repository, "pnpm-lock.yaml"), "utf8")) as LockFile;

/** What installs binaries by platform, and the systems that it has some for. */
function systems(): Map<string, Set<string>> {
    const found = new Map<string, Set<string>>();
    for (const [name, { optionalDependencies = {} }] of Object.entries({ ...importers, ...snapshots })) {
        const names = Object.entries(optionalDependencies).map(
            ([dependency, version]) => `${dependency}@${typeof version === "string" ? version : version.version}`,
        );
        const known = names.flatMap((dependency) => packages[dependency]?.os ?? []);
        if (known.includes("linux")) found.set(name, new Set(known));
    }
    return found;
}

describe("the lock file", () => {
    test("has the binaries of all systems, whichever it was written on", () => {
        const found = systems();
        expect(found.size).toBeGreaterThan(5);
        for (const [name, known] of found)
            expect([...known], name).toEqual(expect.arrayContaining(["darwin", "win32"]));
    });

    // A package that states no platform is installed on every machine.
    test("states the platform of each Node.js", () => {
        const nodes = Object.keys(importers["."]?.optionalDependencies ?? {}).filter((name) => /^node-/.test(name));
        expect(nodes).toHaveLength(5);
        for (const name of nodes) {
            const [, entry] = Object.entries(packages).find(([key]) => key.startsWith(`${name}@`)) ?? [];
            expect([entry?.os?.length, entry?.cpu?.length], name).toEqual([1, 1]);
        }
    });
});
