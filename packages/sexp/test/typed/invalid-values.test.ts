/**
 * A value that can't be throws, says where, and changes nothing.
 */
import { inspect } from "node:util";
import { DestroyedError, PyzigError } from "@pyzig/core";
import {
    type Field,
    footprint,
    Kicad,
    type KicadFile,
    type Model,
    ModelError,
    type ModelErrorCode,
    type ModelList,
    type ModelObject,
    Pad,
    type PadData,
    pcb,
    type SegmentData,
    schematic,
    type ValueList,
} from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { madeFiles } from "./files.ts";
import { classes, isOfVersion, label, modelOf, objectsBelow, read, write } from "./objects.ts";
import { sampleData } from "./samples.ts";

/** A list whose items can be set, to whatever. */
type Writable<List, Item> = List & { [index: number]: Item };

/** Runs what must fail, and returns the error. */
function failure(action: () => unknown): unknown {
    try {
        action();
    } catch (error) {
        return error;
    }
    return undefined;
}

/** Expects an action to fail with an error of a code, and the path of what is wrong. */
function expectModelError(
    what: string,
    action: () => unknown,
    code: ModelErrorCode,
    path: string | RegExp,
): ModelError {
    const error = failure(action);
    expect(error, what).toBeInstanceOf(ModelError);
    const { code: found, path: place, message } = error as ModelError;
    expect(found, `${what}: ${message}`).toBe(code);
    expect(place, what).toMatch(path);
    expect(message.startsWith(place), what).toBe(true);
    return error as ModelError;
}

const NO_NUMBERS: readonly unknown[] = [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    "1",
    true,
    null,
    1n,
    {},
    [],
    Symbol("s"),
];
const NO_TEXTS: readonly unknown[] = [1, true, null, {}, ["a"], "a\ud800", "\udc00", new String("a"), () => "a"];
const NO_OBJECTS: readonly unknown[] = [1, "a", true, null, Symbol("s"), { unheardOf: 1 }];

/** What a single value of a field, or an item of its list, can't be. */
function badItems({ type }: Field): readonly unknown[] {
    switch (type.kind) {
        case "number":
            return NO_NUMBERS;
        case "integer":
            return [...NO_NUMBERS, 1.5, 2 ** 53];
        case "text":
        case "enum":
            return NO_TEXTS;
        case "boolean":
            return ["yes", 1, 0, null, {}, new Boolean(true)];
        case "toggle":
            return [true, false, "maybe", 1, null];
        case "bytes":
            return [1, null, {}, [1, 2], "not base64!", new Uint16Array(2), new ArrayBuffer(2)];
        case "model":
            return NO_OBJECTS;
        case "union":
            return [...NO_OBJECTS, {}, { kind: "unheard_of" }, { kind: 1 }];
    }
}

/** What a field can't be set to. */
function badValues(field: Field): readonly unknown[] {
    if (!field.list) return field.isRequired ? [undefined, ...badItems(field)] : badItems(field);
    return [1, "text", true, null, {}, { length: 1, 0: 1 }, ...badItems(field).map((item) => [item]), [undefined]];
}

/** One object of each class in a file. */
function oneOfEach(file: KicadFile): ModelObject[] {
    const found = new Map<unknown, ModelObject>();
    for (const object of objectsBelow(file.root))
        if (!found.has(object.constructor)) found.set(object.constructor, object);
    return [...found.values()];
}

const files = madeFiles().filter(({ name }) => name.endsWith(", 1"));

describe.each(files)("$name", (made) => {
    it("refuses values of another type in every field", () => {
        using file = made.open();
        const before = file.dumps();
        let count = 0;
        for (const object of oneOfEach(file)) {
            for (const field of modelOf(object).fields) {
                if (!isOfVersion(field, made.major)) continue;
                for (const value of badValues(field)) {
                    const error = failure(() => write(object, field, value));
                    const what = `${label(object, field)} = ${inspect(value)}`;
                    expect(error, what).toBeInstanceOf(ModelError);
                    expect(["InvalidValue", "UnknownKind", "UnknownField"], what).toContain((error as ModelError).code);
                    expect(
                        (error as ModelError).path.startsWith(object.location),
                        `${what}: ${(error as ModelError).path}`,
                    ).toBe(true);
                    count++;
                }
            }
        }
        expect(count).toBeGreaterThan(20);
        expect(file.changed).toBe(false);
        expect(file.dumps()).toBe(before);
    });

    it("refuses wrong items in every list, and indexes that there are not", () => {
        using file = made.open();
        const before = file.dumps();
        for (const object of oneOfEach(file)) {
            for (const field of modelOf(object).fields) {
                if (!isOfVersion(field, made.major) || !field.list) continue;
                const list = read(object, field) as (ModelList<ModelObject, unknown> | ValueList<unknown>) &
                    Record<number, unknown>;
                const { length } = list;
                for (const item of [undefined, ...badItems(field)]) {
                    const what = `${label(object, field)}, ${inspect(item)}`;
                    expect(
                        failure(() => list.push(item)),
                        what,
                    ).toBeInstanceOf(ModelError);
                    expect(
                        failure(() => list.insert(0, item)),
                        what,
                    ).toBeInstanceOf(ModelError);
                    expect(
                        failure(() => {
                            list[0] = item;
                        }),
                        what,
                    ).toBeInstanceOf(ModelError);
                }
                const good = list.at(0);
                for (const index of [length + 1, -length - 1, 0.5, Number.NaN, "0", undefined])
                    expect(
                        failure(() => list.insert(index as number, good)),
                        label(object, field),
                    ).toBeInstanceOf(RangeError);
                expect(
                    failure(() => {
                        list[length + 1] = good;
                    }),
                    label(object, field),
                ).toBeInstanceOf(RangeError);
                expect(list.removeAt(length)).toBeUndefined();
                expect(list.removeAt(-length - 1)).toBeUndefined();
                expect([list.at(length), list.at(-length - 1), list[length], list[1e9]]).toEqual([
                    undefined,
                    undefined,
                    undefined,
                    undefined,
                ]);
            }
        }
        expect(file.changed).toBe(false);
        expect(file.dumps()).toBe(before);
    });

    it("refuses fields of other versions", () => {
        using file = made.open();
        const before = file.dumps();
        for (const object of oneOfEach(file)) {
            for (const field of modelOf(object).fields) {
                if (isOfVersion(field, made.major) || field.derived) continue;
                if (field.name === "version" && field.model.file !== undefined) continue;
                const sample = field.list
                    ? []
                    : sampleData(field.model, field.until < made.major ? field.until : field.since, 0, 6)[field.name];
                expectModelError(
                    label(object, field),
                    () => write(object, field, sample),
                    "WrongVersion",
                    object.location,
                );
            }
        }
        expect(file.changed).toBe(false);
        expect(file.dumps()).toBe(before);
    });

    it("refuses words that are not known in strict mode, and takes them else", () => {
        using file = made.open();
        using strict = Kicad.parse(file.dumps(), { mode: "strict" });
        expect(strict.kind).toBe(file.kind);
        const before = strict.dumps();
        const objects = oneOfEach(file);
        for (const [index, object] of oneOfEach(strict as KicadFile).entries()) {
            for (const field of modelOf(object).fields) {
                if (field.type.kind !== "enum" || !isOfVersion(field, made.major)) continue;
                const value = field.list ? ["unheard_of"] : "unheard_of";
                const error = expectModelError(
                    label(object, field),
                    () => write(object, field, value),
                    "InvalidValue",
                    object.location,
                );
                expect(error.allowed).toEqual(field.type.words);
                const lenient = objects[index] as ModelObject;
                if (field.form === "positional" && !field.isRequired && !field.list) continue;
                write(lenient, field, value);
                expect(field.list ? [...(read(lenient, field) as Iterable<unknown>)] : read(lenient, field)).toEqual(
                    value,
                );
            }
        }
        expect(strict.changed).toBe(false);
        expect(strict.dumps()).toBe(before);
    });
});

/** All ways to spoil a plain object of a model: a change deep inside, with the path of what is wrong then. */
function* spoiled(
    model: Model,
    data: Record<string, unknown>,
    major: number,
    path = "",
): Generator<{ path: string; code: ModelErrorCode; spoil(): () => void }> {
    yield {
        path: `${path}.unheardOf`,
        code: "UnknownField",
        spoil: () => {
            data.unheardOf = undefined;
            return () => delete data.unheardOf;
        },
    };
    for (const field of model.fields) {
        const value = data[field.name];
        if (value === undefined) continue;
        const place = `${path}.${field.name}`;
        if (field.isRequired)
            yield {
                path: place,
                code: "InvalidValue",
                spoil: () => {
                    delete data[field.name];
                    return () => {
                        data[field.name] = value;
                    };
                },
            };
        const items = field.list ? (value as unknown[]) : [value];
        if (!field.isStructure) continue;
        for (const [index, item] of items.entries()) {
            const { type } = field;
            const kind = (item as { kind?: string }).kind;
            const inner =
                type.kind === "model"
                    ? type.model
                    : type.kind === "union"
                      ? type.variants.find((variant) => variant.kind === kind)?.model
                      : undefined;
            const itemPath = field.list ? `${place}[${index}]` : place;
            yield* spoiled(inner as Model, item as Record<string, unknown>, major, itemPath);
        }
    }
}

describe("plain objects", () => {
    it.each([pcb, footprint, schematic])("$kind: are refused for what is wrong deep inside", (type) => {
        const { model } = type.type;
        const major = 9;
        const data = sampleData(model, major, 1, 3);
        data.version = 20241229;
        const file = (type as typeof pcb).fromJSON(data as never);
        file.free();
        let count = 0;
        for (const { path, code, spoil } of spoiled(model, data, major)) {
            const restore = spoil();
            const error = failure(() => (type as typeof pcb).fromJSON(data as never));
            restore();
            expect(error, path).toBeInstanceOf(ModelError);
            expect([(error as ModelError).code, (error as ModelError).path.replace(/^\w+/, "")]).toEqual([code, path]);
            count++;
        }
        expect(count).toBeGreaterThan(100);
    });

    it("are refused when a class can't be made of them", () => {
        using file = pcb.loads(BOARD);
        for (const Class of classes as unknown as {
            readonly name: string;
            create(owner: unknown, data: unknown): unknown;
        }[]) {
            for (const data of [undefined, null, 1, "text", { unheardOf: 1 }, JSON.parse('{"__proto__": 1}')])
                expect(
                    failure(() => Class.create(file, data)),
                    `${Class.name} ${data}`,
                ).toBeInstanceOf(ModelError);
        }
        expect(file.dumps()).toBe(BOARD);
    });

    it("are refused with texts in them that are more than they say", () => {
        using file = pcb.loads(BOARD);
        const [pad] = file.root.footprints[0]?.pads ?? [];
        const data = pad?.toJSON() as PadData;
        for (const text of ["", "a b", "(a) (b)", "a) (b", "(a", '"a', "(a))", "# comment\n", "(a)\n", 1, "a\ud800"]) {
            const what = JSON.stringify(text);
            const wrong = [text] as readonly string[];
            expectModelError(what, () => Pad.create(file, { ...data, $extra: wrong }), "InvalidValue", /\.\$extra$/);
            const $source = { size: [[text as string, [1, 1]]] as const };
            expectModelError(what, () => Pad.create(file, { ...data, $source }), "InvalidValue", /\.\$source\.size$/);
        }
        for (const $source of [null, 1, { size: 1 }, { size: [1] }, { size: [["a"]] }, { unheardOf: [] }] as never[])
            expectModelError(
                JSON.stringify($source),
                () => Pad.create(file, { ...data, $source }),
                "InvalidValue",
                /\$source/,
            );
        for (const meta of [{ $order: "at" }, { $order: [1] }, { $extra: "a" }] as object[])
            expectModelError(
                JSON.stringify(meta),
                () => Pad.create(file, { ...data, ...meta }),
                "InvalidValue",
                /\$(order|extra)$/,
            );
        // Orders that say nothing sensible are as good as none.
        const odd = Pad.create(file, { ...data, $order: ["at*-1", "at*x", "unheard", "size*1000000000", "*"] });
        expect(odd.toJSON()).toMatchObject({ at: data.at, size: data.size });
        expect(file.dumps()).toBe(BOARD);
    });

    it("that contain themselves are refused, as are arrays", () => {
        using file = pcb.loads(BOARD);
        const cyclic: Record<string, unknown> = { kind: "segment", ...segment(1) };
        cyclic.start = cyclic;
        expectModelError(
            "object",
            () => file.root.tracks.push(cyclic as never),
            "UnknownField",
            /tracks\[1\]\.start\./,
        );
        const values: unknown[] = [];
        values.push(values, values);
        expectModelError(
            "array",
            () => file.root.tracks.push({ kind: "segment", ...segment(1), start: values as never }),
            "InvalidValue",
            /start\.x$/,
        );
        expect(file.changed).toBe(false);
    });
});

const BOARD = `(kicad_pcb (version 20241229) (generator "pcbnew")
  (layers (0 "F.Cu" signal) (2 "B.Cu" signal))
  (footprint "R" (layer "F.Cu") (uuid "f")
    (pad "1" smd rect (at 1 2) (size 1 1) (layers "F.Cu") (uuid "p1"))
    (pad "2" smd rect (at 3 2) (size 1 1) (layers "F.Cu") (uuid "p2")))
  (segment (start 0 0) (end 1 1) (width 0.2) (layer "F.Cu") (net 1) (uuid "s"))
)
`;

function segment(index: number): SegmentData {
    return { start: [index, 0] as never, end: [index, 1] as never, width: 0.2, layer: "F.Cu" };
}

describe("typed objects", () => {
    it("stand in one place only", () => {
        using file = pcb.loads(BOARD);
        using other = pcb.loads(BOARD);
        const pads = file.root.footprints[0]?.pads as Writable<ModelList<Pad, unknown>, unknown>;
        const pad = pads.at(0) as Pad;
        expectModelError("attached", () => pads.push(pad), "AlreadyAttached", /pad\[2\]|pads?\[2\]/);
        expectModelError("attached", () => pads.insert(0, pad), "AlreadyAttached", /\[0\]/);
        const foreign = other.root.footprints[0]?.pads[0] as Pad;
        expectModelError("foreign", () => pads.push(foreign), "OtherDocument", /\[2\]/);
        expectModelError("foreign", () => pads.remove(foreign), "NotAnItem", /pad/);
        const loose = pad.clone();
        expectModelError("twice", () => pads.push(loose, loose), "AlreadyAttached", /pad/);
        expectModelError("one good", () => pads.push(loose, 1), "InvalidValue", /\[3\]/);
        expect(loose.isDetached).toBe(true);
        expectModelError("loose", () => pads.remove(loose), "NotAnItem", /pad/);
        expectModelError("loose", () => pads.move(loose, 0), "NotAnItem", /pad/);
        expectModelError("loose", () => loose.remove(), "Detached", /./);
        const track = file.root.segments[0] as ModelObject;
        expectModelError("class", () => pads.push(track.clone()), "InvalidValue", /\[2\]/);
        expectModelError(
            "class",
            () => {
                pads[0] = track as never;
            },
            "InvalidValue",
            /\[0\]/,
        );
        expectModelError(
            "class",
            () => {
                pad.at = track as never;
            },
            "InvalidValue",
            /at$/,
        );
        expect(failure(() => pads.move(pad, 2))).toBeInstanceOf(RangeError);
        expect(file.changed).toBe(false);
        expect(file.dumps()).toBe(BOARD);
        expect(other.dumps()).toBe(BOARD);
    });

    it("of a destroyed file can't be put anywhere, nor used", () => {
        using file = pcb.loads(BOARD);
        const gone = pcb.loads(BOARD);
        const pads = gone.root.footprints[0]?.pads as Writable<ModelList<Pad, unknown>, unknown>;
        const pad = pads[0] as Pad;
        const { layers } = pad;
        gone.free();
        const own = file.root.footprints[0]?.pads as Writable<ModelList<Pad, unknown>, unknown>;
        const uses: Record<string, () => unknown> = {
            set: () => {
                own[0] = pad as never;
            },
            setAll: () => {
                (file.root.footprints[0] as { pads: unknown }).pads = [pad];
            },
            structure: () => {
                (own[0] as Pad).at = pad as never;
            },
            read: () => pad.number,
            write: () => {
                pad.number = "3";
            },
            structureOf: () => pad.at,
            list: () => pads.length,
            items: () => [...pads],
            pushThere: () => pads.push(pad),
            removed: () => pad.remove(),
            value: () => layers.length,
            valuePush: () => layers.push("x"),
            json: () => pad.toJSON(),
            clone: () => pad.clone(),
            location: () => pad.location,
        };
        for (const [name, use] of Object.entries(uses)) expect(failure(use), name).toBeInstanceOf(DestroyedError);
        expectModelError("push", () => own.push(pad), "OtherDocument", /pad\[2\]/);
        expect(file.changed).toBe(false);
        expect(file.dumps()).toBe(BOARD);
    });
});

describe("values with code of their own", () => {
    /** A segment whose width does something when it is looked at. */
    const trapped = (action: () => void): SegmentData & { readonly kind: "segment" } => ({
        kind: "segment",
        ...segment(9),
        get width() {
            action();
            return 0.5;
        },
    });

    it("may destroy the file", () => {
        for (const use of [
            (file: KicadFile, value: unknown) =>
                (file.root as never as { tracks: ModelList<ModelObject, unknown> }).tracks.push(value),
            (file: KicadFile, value: unknown) => {
                (file.root as never as { tracks: unknown }).tracks = [value, value];
            },
            (file: KicadFile, value: unknown) => {
                (file.root as never as { tracks: unknown[] }).tracks[0] = value;
            },
        ]) {
            const file = pcb.loads(BOARD) as unknown as KicadFile;
            expect(
                failure(() =>
                    use(
                        file,
                        trapped(() => file.free()),
                    ),
                ),
            ).toBeInstanceOf(DestroyedError);
        }
        const file = pcb.loads(BOARD);
        const pad = file.root.footprints[0]?.pads[0] as Pad;
        const layers = {
            *[Symbol.iterator]() {
                file.free();
                yield "F.Cu";
            },
        };
        expect(
            failure(() => {
                pad.layers = layers;
            }),
        ).toBeInstanceOf(DestroyedError);
    });

    it("may edit the file, which stays whole", () => {
        const actions: ((file: ReturnType<typeof pcb.loads>) => void)[] = [
            ({ root }) => root.tracks.clear(),
            ({ root }) => root.tracks.push({ kind: "segment", ...segment(5) }),
            ({ root }) => root.footprints.clear(),
            ({ root }) => root.node.remove(),
            ({ root }) => {
                root.version = 20171130;
            },
        ];
        for (const action of actions) {
            for (const use of [
                (tracks: ModelList<ModelObject, unknown>, value: unknown) => tracks.push(value, value),
                (tracks: ModelList<ModelObject, unknown>, value: unknown) => tracks.insert(0, value),
                (tracks: ModelList<ModelObject, unknown>, value: unknown) => {
                    (tracks as never as unknown[])[0] = value;
                },
            ]) {
                using file = pcb.loads(BOARD);
                const { tracks } = file.root;
                const error = failure(() =>
                    use(
                        tracks as never,
                        trapped(() => action(file)),
                    ),
                );
                expect(error === undefined || error instanceof PyzigError, String(error)).toBe(true);
                using again = Kicad.parse(file.document.forms.length === 0 ? BOARD : file.dumps());
                if (file.document.forms.length > 0) expect(again.document.node.equals(file.document.node)).toBe(true);
                expect([...tracks].map((item) => item.node.head)).toEqual(tracks.map((item) => item.node.head));
            }
        }
    });

    it("may throw, which changes nothing", () => {
        using file = pcb.loads(BOARD);
        const error = new Error("mine");
        const proxy = new Proxy(
            { kind: "segment", ...segment(1) },
            {
                get: () => {
                    throw error;
                },
                ownKeys: () => {
                    throw error;
                },
            },
        );
        for (const value of [
            proxy,
            trapped(() => {
                throw error;
            }),
        ]) {
            expect(failure(() => file.root.tracks.push(value as never))).toBe(error);
            expect(
                failure(() => {
                    file.root.tracks = [value as never];
                }),
            ).toBe(error);
            expect(
                failure(() => {
                    (file.root.tracks as never as unknown[])[0] = value;
                }),
            ).toBe(error);
        }
        expect(file.changed).toBe(false);
        expect(file.dumps()).toBe(BOARD);
    });
});

describe("many values", () => {
    it("are put in and taken out at once", () => {
        const count = 50_000;
        using file = pcb.loads(BOARD);
        const group = file.root.groups.push({ name: "g", uuid: "u" });
        group.members = Array.from({ length: 500_000 }, (_, index) => `m${index}`);
        expect(group.members.length).toBe(500_000);
        expect(group.members.at(-1)).toBe("m499999");
        group.members = ["a"];
        const { root } = file;
        root.tracks = Array.from({ length: count }, (_, index) => ({ kind: "segment" as const, ...segment(index) }));
        expect(root.tracks.length).toBe(count);
        root.tracks = root.tracks.filter((_, index) => index % 2 === 1);
        expect(root.tracks.length).toBe(count / 2);
        root.tracks.sort(
            (left, right) =>
                (right as never as { start: { x: number } }).start.x -
                (left as never as { start: { x: number } }).start.x,
        );
        expect(root.segments[0]?.start.x).toBe(count - 1);
        const items = [...root.tracks];
        root.tracks.clear();
        expect(root.tracks.length).toBe(0);
        root.tracks = items;
        expect(root.tracks[0]).toBe(items[0]);
        using again = pcb.fromJSON(file.toJSON());
        expect(again.root.tracks.length).toBe(count / 2);
    });
});
