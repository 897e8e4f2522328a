/**
 * What holds for every file: it is as the models say, it can be read by typed objects without a change, and as JSON nothing is lost.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { diff } from "@pyzig/sexp";
import { type AnyKicadFile, diagnosticText, fileTypes, Kicad, type KicadFile, ModelObject } from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { corpus } from "../corpus.ts";
import { madeFiles } from "./files.ts";
import { classes, isOfVersion, label, modelOf, objectsBelow, read, touch, write } from "./objects.ts";

/** Files that are not as KiCad writes them, by their names, with what is odd about them: they were written for tests. */
const ODD: Readonly<Record<string, readonly RegExp[]>> = {
    "odd-spacing.kicad_pcb": [/pcbplotparams\/[xyz]: .* is not known here/],
    // A # that does not start its line starts no comment.
    "rules.kicad_dru": [/^5:\d+: rule\[0 "mains clearance"\]\/\d+: .* is not expected here: no more values$/],
};

function kindOf(file: KicadFile | AnyKicadFile): (typeof fileTypes)[number] {
    return fileTypes.find(({ kind }) => kind === file.kind) as (typeof fileTypes)[number];
}

/** The file again, of its JSON as text. */
function throughJson(file: KicadFile | AnyKicadFile): KicadFile {
    return kindOf(file).fromJSON(JSON.parse(JSON.stringify(file)) as never) as KicadFile;
}

function differences(file: KicadFile | AnyKicadFile, again: KicadFile): string[] {
    return diff(file.document, again.document, { spelling: true, limit: 5 }).map(
        ({ kind, path, left, right }) => `${kind} ${path}: ${left?.text.slice(0, 100)} | ${right?.text.slice(0, 100)}`,
    );
}

/** Some objects of each class. */
function someObjects(file: KicadFile | AnyKicadFile, count: number): ModelObject[] {
    const counts = new Map<unknown, number>();
    return [...objectsBelow(file.root)].filter((object) => {
        const known = counts.get(object.constructor) ?? 0;
        counts.set(object.constructor, known + 1);
        return known < count && object !== file.root;
    });
}

interface CreatingClass {
    create(owner: ModelObject, data: unknown): ModelObject;
}

describe.each(corpus())("%s", (path) => {
    it("is as the models say", () => {
        using file = Kicad.open(path, { mode: "warn" });
        const odd = ODD[basename(path)] ?? [];
        const unexpected = file.diagnostics
            .map((diagnostic) => diagnosticText(diagnostic))
            .filter((text) => !odd.some((pattern) => pattern.test(text)));
        expect(unexpected).toEqual([]);
        for (const pattern of odd) {
            expect(file.diagnostics.some((diagnostic) => pattern.test(diagnosticText(diagnostic)))).toBe(true);
        }
    });

    it("can be read by every accessor, which changes nothing", () => {
        const source = readFileSync(path);
        using file = Kicad.open(path);
        let count = 0;
        for (const object of objectsBelow(file.root)) count += touch(object);
        expect(count).toBeGreaterThan(5);
        expect(file.changed).toBe(false);
        expect(Buffer.compare(file.document.toBytes(), source)).toBe(0);
    });

    it("is the same after JSON", () => {
        using file = Kicad.open(path);
        using again = throughJson(file);
        expect(differences(file, again)).toEqual([]);
        expect(again.kicadVersion).toBe(file.kicadVersion);
    });

    it("has objects that are the same after JSON", () => {
        using file = Kicad.open(path);
        for (const object of someObjects(file, 10)) {
            const Class = object.constructor as unknown as CreatingClass;
            const made = Class.create(file.root, JSON.parse(JSON.stringify(object)));
            const [own, copy] = [object.node, made.node];
            if (own.head !== undefined && !modelOf(object).isHeadless) copy.children[0]?.set(own.head);
            expect(copy.equals(own, { spelling: true }) ? "" : copy.text, object.location).toBe("");
            expect(made.isDetached).toBe(true);
        }
        expect(file.changed).toBe(false);
    });
});

describe("classes", () => {
    it("have no field that hides what every typed object has", () => {
        const common = [...Object.getOwnPropertyNames(ModelObject.prototype), "uncloneable"];
        for (const { name, model } of classes) {
            expect(
                model.fields
                    .map((field) => `${name}.${field.name}`)
                    .filter((field) => common.includes(field.slice(name.length + 1))),
            ).toEqual([]);
        }
    });
});

describe("made files", () => {
    it("have objects of all classes", () => {
        const found = new Set<string>();
        for (const made of madeFiles()) {
            using file = made.open();
            for (const object of objectsBelow(file.root)) found.add(object.constructor.name);
        }
        const missing = classes.map(({ name }) => name).filter((name) => !found.has(name));
        expect(missing).toEqual([]);
    });

    it.each(madeFiles())("$name: says what it is made of, and is the same after JSON", (made) => {
        using file = made.open();
        expect(file.kicadVersion).toBe(made.major);
        expect(file.check().map((diagnostic) => diagnosticText(diagnostic))).toEqual([]);
        for (const object of objectsBelow(file.root)) touch(object);
        const seen: string[] = [];
        compare(made.data, file.root, seen);
        expect(seen).toEqual([]);
        using again = throughJson(file);
        expect(differences(file, again)).toEqual([]);
    });

    it.each(madeFiles())("$name: assigning what is read changes nothing", (made) => {
        using file = made.open();
        const before = file.dumps();
        for (const object of objectsBelow(file.root)) {
            for (const field of modelOf(object).fields) {
                if (!isOfVersion(field, made.major)) continue;
                write(object, field, read(object, field));
            }
            if (file.dumps() !== before) throw new Error(`${object.location} has changed`);
        }
    });
});

/** Notes where a typed object doesn't say what a plain one says. A flag that isn't set may be left out. */
function compare(data: Readonly<Record<string, unknown>>, object: ModelObject, differences: string[]): void {
    for (const field of modelOf(object).fields) {
        if (!(field.name in data)) continue;
        const given = data[field.name];
        const found = read(object, field);
        const place = `${object.location}: ${label(object, field)}`;
        if (field.list) {
            const [left, right] = [given as unknown[], [...(found as Iterable<unknown>)]];
            if (left.length !== right.length)
                differences.push(`${place} has ${right.length} instead of ${left.length}`);
            else if (!field.isStructure && JSON.stringify(left) !== JSON.stringify(right))
                differences.push(`${place} is ${JSON.stringify(right)} instead of ${JSON.stringify(left)}`);
            else if (field.isStructure)
                for (const [index, item] of left.entries())
                    compare(item as Record<string, unknown>, right[index] as ModelObject, differences);
        } else if (field.isStructure) compare(given as Record<string, unknown>, found as ModelObject, differences);
        else if (!isSameValue(given, found)) differences.push(`${place} is ${found} instead of ${given}`);
    }
}

function isSameValue(given: unknown, found: unknown): boolean {
    if (given instanceof Uint8Array) return found instanceof Uint8Array && Buffer.compare(given, found) === 0;
    const isUnset = given === false || given === "no" || given === "none";
    return given === found || (isUnset && (found === undefined || found === false));
}
