/**
 * Lists of typed objects and of values do what arrays do, and more.
 */
import { type ModelList, type ModelObject, type Pad, pcb, type ValueList } from "@pyzig/sexp/kicad";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** A list whose items can be set. */
type Settable = Record<number, unknown>;

/** A footprint with items of several kinds among each other, and something unknown. */
const BOARD = `(kicad_pcb (version 20241229) (generator "pcbnew")
  (footprint "R" (layer "F.Cu") (uuid "f")
    (fp_line (start 0 0) (end 1 1) (layer "F.SilkS") (uuid "l0"))
    (pad "0" smd rect (at 0 0) (size 1 1) (layers "F.Cu" "F.Mask"))
    (unheard_of "a")
    # a comment
    (pad "1" smd rect (at 1 0) (size 1 1) (layers "F.Cu"))
    (fp_circle (center 0 0) (end 1 1) (layer "F.SilkS") (uuid "c0"))  (pad "2" smd rect (at 2 0) (size 1 1) (layers))
    (model "x.step")
    (pad "3" smd rect (at 3 0) (size 1 1) (layers "B.Cu" "B.Mask" "B.Paste"))))
`;

type Step =
    | { readonly kind: "push" | "insert" | "set" | "attach"; readonly at: number; readonly value: number }
    | {
          readonly kind:
              | "remove"
              | "removeAt"
              | "removeWhere"
              | "move"
              | "sort"
              | "clear"
              | "assign"
              | "other"
              | "back";
          readonly at: number;
          readonly value: number;
      };

const step: fc.Arbitrary<Step> = fc.record({
    kind: fc.constantFrom(
        "push",
        "insert",
        "set",
        "attach",
        "remove",
        "removeAt",
        "removeWhere",
        "move",
        "sort",
        "assign",
        "other",
        "back",
        "clear",
    ),
    at: fc.integer({ min: 0, max: 1000 }),
    value: fc.integer({ min: 0, max: 99 }),
});

function padOf(value: number): Parameters<ModelList<Pad, object>["push"]>[0] {
    return { number: `n${value}`, type: "smd", shape: "rect", at: [value, 0], size: [1, 1], layers: ["F.Cu"] };
}

const numbers = (items: Iterable<Pad>): string[] => [...items].map((pad) => pad.number);

describe("lists of typed objects", () => {
    it("do what arrays do, item by item the same objects", () => {
        fc.assert(
            fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
                using file = pcb.loads(BOARD);
                const [footprint] = file.root.footprints;
                const pads = footprint?.pads as unknown as ModelList<Pad, unknown>;
                const array = [...pads];
                const removed: Pad[] = [];
                const others = (): string[] =>
                    (footprint as ModelObject).node.children
                        .filter((child) => child.head !== "pad")
                        .map((child) => child.text);
                const rest = others();
                for (const { kind, at, value } of steps) {
                    const { length } = array;
                    const index = length === 0 ? 0 : at % length;
                    switch (kind) {
                        case "push": {
                            const added = pads.push(padOf(value), padOf(value + 1));
                            array.push(pads.at(-2) as Pad, added);
                            break;
                        }
                        case "insert": {
                            const place = at % (length + 1);
                            array.splice(
                                place,
                                0,
                                pads.insert(value % 2 === 0 || place === length ? place : place - length, padOf(value)),
                            );
                            break;
                        }
                        case "attach":
                        case "back": {
                            const loose = kind === "attach" ? array[index]?.clone() : removed.pop();
                            if (loose === undefined) break;
                            const place = at % (length + 1);
                            expect(pads.insert(place, loose)).toBe(loose);
                            array.splice(place, 0, loose);
                            break;
                        }
                        case "set":
                            if (length === 0) break;
                            removed.push(array[index] as Pad);
                            (pads as Settable)[index] = padOf(value);
                            array[index] = pads.at(index) as Pad;
                            expect(array[index]?.number).toBe(`n${value}`);
                            break;
                        case "remove":
                            if (length === 0) break;
                            expect(pads.remove(array[index] as Pad)).toBe(array[index]);
                            removed.push(...array.splice(index, 1));
                            break;
                        case "removeAt":
                            expect(pads.removeAt(value % 2 === 0 ? index : index - length)).toBe(
                                length === 0 ? undefined : array[index],
                            );
                            removed.push(...array.splice(index, 1));
                            break;
                        case "removeWhere": {
                            const isOut = (pad: Pad): boolean =>
                                Number.parseInt(pad.number.replace("n", ""), 10) % 5 === value % 5;
                            const out = array.filter(isOut);
                            expect(pads.removeWhere(isOut)).toEqual(out);
                            array.splice(0, length, ...array.filter((pad) => !out.includes(pad)));
                            removed.push(...out);
                            break;
                        }
                        case "move": {
                            if (length === 0) break;
                            const target = value % length;
                            const [moved] = array.splice(index, 1) as [Pad];
                            pads.move(moved, at % 2 === 0 ? target : target - length);
                            array.splice(target, 0, moved);
                            break;
                        }
                        case "sort": {
                            const compare = (left: Pad, right: Pad): number =>
                                (value % 2 === 0 ? 1 : -1) * left.number.localeCompare(right.number);
                            expect(pads.sort(compare)).toBe(pads);
                            array.sort(compare);
                            break;
                        }
                        case "assign": {
                            const wanted = array.filter((_, place) => place % 3 !== value % 3).reverse();
                            removed.push(...array.filter((pad) => !wanted.includes(pad)));
                            if (value % 2 === 0 && removed.length > 0) wanted.splice(1, 0, removed.pop() as Pad);
                            (footprint as { pads: unknown }).pads = wanted;
                            array.splice(0, length, ...wanted);
                            break;
                        }
                        case "other":
                            // An edit elsewhere, which lists and items don't notice.
                            footprint?.lines[0]?.node.set("width", value);
                            footprint?.models[0]?.node.set("opacity", value / 100);
                            rest.splice(0, rest.length, ...others());
                            break;
                        case "clear":
                            if (value > 20) break;
                            pads.clear();
                            removed.push(...array.splice(0, length));
                            break;
                    }
                    expect(pads.length).toBe(array.length);
                    expect([...pads]).toEqual(array);
                    expect(
                        array.every(
                            (item, place) =>
                                pads[place] === item &&
                                pads.at(place) === item &&
                                pads.at(place - array.length) === item,
                        ),
                    ).toBe(true);
                    expect(others()).toEqual(rest);
                }
                for (const pad of removed) expect([pad.isDetached, pad.type]).toEqual([true, "smd"]);
                // What is in the file is what the list says, also when it is read again.
                using again = pcb.loads(file.dumps());
                expect(numbers(again.root.footprints[0]?.pads as never)).toEqual(numbers(array));
            }),
            { numRuns: 300, seed: 5 },
        );
    });

    it("are read like arrays", () => {
        using file = pcb.loads(BOARD);
        const pads = file.root.footprints[0]?.pads as unknown as readonly Pad[] & Iterable<Pad>;
        expectReadsLike(pads, [...pads], pads[1] as Pad);
    });

    it("are gone through as they were when that began", () => {
        using file = pcb.loads(BOARD);
        const { pads } = file.root.footprints[0] as { pads: ModelList<Pad, unknown> };
        const before = [...pads];
        const seen: Pad[] = [];
        for (const pad of pads) {
            seen.push(pad);
            pads.remove(pad);
            pads.push(padOf(1), padOf(2));
        }
        expect(seen).toEqual(before);
        expect(pads.length).toBe(8);
        expect(
            pads.map((pad, index) => {
                if (index === 0) pads.clear();
                return pad.number;
            }),
        ).toHaveLength(8);
        expect(pads.length).toBe(0);
    });

    it("put items back among other kinds where they were", () => {
        using file = pcb.loads(BOARD);
        const { pads } = file.root.footprints[0] as { pads: ModelList<Pad, unknown> };
        const items = [...pads];
        for (const order of [
            [0, 1, 2, 3],
            [3, 2, 1, 0],
            [2, 0, 3, 1],
        ]) {
            const removed: number[] = [];
            for (const index of order) {
                pads.remove(items[index] as Pad);
                removed.push(index);
            }
            for (const index of removed.reverse()) {
                const place = items.slice(0, index).filter((item) => !item.isDetached).length;
                pads.insert(place, items[index] as Pad);
            }
            expect(file.dumps()).toBe(BOARD);
        }
        pads.sort((left, right) => right.number.localeCompare(left.number));
        expect(file.dumps()).not.toBe(BOARD);
        const heads = (text: string): string[] =>
            text.match(/\((?:pad|fp_line|fp_circle|unheard_of|model) /g) as string[];
        expect(heads(file.dumps())).toEqual(heads(BOARD));
        pads.sort((left, right) => left.number.localeCompare(right.number));
        expect(file.dumps()).toBe(BOARD);
    });
});

/** Compares all that reads an array. */
function expectReadsLike<Item>(list: readonly Item[], array: readonly Item[], some: Item): void {
    const odd = (_: Item, index: number): boolean => index % 2 === 1;
    const show = (item: Item, index: number): string => `${index}${typeof item}`;
    const compare = (left: Item, right: Item): number => array.indexOf(right) - array.indexOf(left);
    const reads: Record<string, (items: readonly Item[]) => unknown> = {
        length: (items) => items.length,
        at: (items) => [items.at(0), items.at(-1), items.at(99), items[0], items[99]],
        concat: (items) => items.concat([some]),
        entries: (items) => [...items.entries()],
        every: (items) => [items.every(odd), items.every(() => true)],
        filter: (items) => items.filter(odd),
        find: (items) => items.find(odd),
        findIndex: (items) => items.findIndex(odd),
        findLast: (items) => items.findLast(odd),
        findLastIndex: (items) => items.findLastIndex(odd),
        flatMap: (items) => items.flatMap((item) => [item, item]),
        forEach: (items) => {
            const seen: unknown[] = [];
            items.forEach((item, index) => {
                seen.push(item, index);
            });
            return seen;
        },
        includes: (items) => [items.includes(some), items.includes({} as Item)],
        indexOf: (items) => [items.indexOf(some), items.indexOf({} as Item)],
        join: (items) => items.map(show).join("-"),
        keys: (items) => [...items.keys()],
        lastIndexOf: (items) => items.lastIndexOf(some),
        map: (items) => items.map(show),
        reduce: (items) => items.reduce((text, item, index) => text + show(item, index), ""),
        reduceRight: (items) => items.reduceRight((text, item, index) => text + show(item, index), ""),
        slice: (items) => [items.slice(1), items.slice(-2, -1), items.slice()],
        some: (items) => [items.some(odd), items.some(() => false)],
        toReversed: (items) => items.toReversed(),
        toSorted: (items) => items.toSorted(compare),
        toSpliced: (items) => items.toSpliced(1, 1, some, some),
        values: (items) => [...items.values()],
        with: (items) => items.with(0, some),
        iterator: (items) => [...items],
        destructuring: ([first, , ...rest]) => [first, rest],
        from: (items) => Array.from(items),
    };
    for (const [name, readAll] of Object.entries(reads)) {
        const [found, expected] = [readAll(list), readAll(array)];
        expect(found, name).toEqual(expected);
        if (Array.isArray(found))
            for (const [index, item] of found.entries())
                if (array.includes(item)) expect(item).toBe((expected as unknown[])[index]);
    }
    const methods = Object.keys(reads).filter((name) => typeof Reflect.get(Array.prototype, name) === "function");
    expect(methods.every((name) => typeof Reflect.get(list, name) === "function")).toBe(true);
    // Whatever reads an array and is not here either changes it, or is a matter of nested arrays or texts.
    const missing = Object.getOwnPropertyNames(Array.prototype).filter(
        (name) => !(name in reads) && name in list && !/^(constructor|toString|toLocaleString)$/.test(name),
    );
    expect(missing.filter((name) => !/^(push|sort)$/.test(name))).toEqual([]);
}

describe("lists of values", () => {
    const value: fc.Arbitrary<string> = fc.constantFrom("F.Cu", "B.Cu", "*.Mask", "", "two words", "1.50", '"');
    const command = fc.record({
        kind: fc.constantFrom("push", "insert", "set", "remove", "removeAt", "removeWhere", "sort", "assign", "clear"),
        at: fc.nat(1000),
        values: fc.array(value, { maxLength: 4 }),
    });

    it.each([20171130, 20241229])("do what arrays do, in a file of version %d", (version) => {
        fc.assert(
            fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
                using file = pcb.loads(BOARD.replace("20241229", String(version)));
                const pad = file.root.footprints[0]?.pads[0] as Pad;
                const layers = pad.layers as ValueList<string> & Record<number, unknown>;
                const array = [...layers];
                for (const { kind, at, values } of commands) {
                    const { length } = array;
                    const [first = "x"] = values;
                    const index = length === 0 ? 0 : at % length;
                    switch (kind) {
                        case "push":
                            expect(layers.push(...values)).toBe(array.push(...values));
                            break;
                        case "insert":
                            layers.insert(at % (length + 1), first);
                            array.splice(at % (length + 1), 0, first);
                            break;
                        case "set":
                            layers[at % (length + 1)] = first;
                            array[at % (length + 1)] = first;
                            break;
                        case "remove": {
                            const place = array.indexOf(first);
                            expect(layers.remove(first)).toBe(place >= 0);
                            if (place >= 0) array.splice(place, 1);
                            break;
                        }
                        case "removeAt":
                            expect(layers.removeAt(index)).toBe(array.splice(index, 1)[0]);
                            break;
                        case "removeWhere":
                            expect(layers.removeWhere((layer) => values.includes(layer))).toEqual(
                                array.filter((layer) => values.includes(layer)),
                            );
                            array.splice(0, length, ...array.filter((layer) => !values.includes(layer)));
                            break;
                        case "sort":
                            expect(layers.sort()).toBe(layers);
                            array.sort();
                            break;
                        case "assign":
                            pad.layers = new Set(values);
                            array.splice(0, length, ...new Set(values));
                            break;
                        case "clear":
                            layers.clear();
                            array.splice(0, length);
                            break;
                    }
                    expect([...layers]).toEqual(array);
                    expect([...pad.layers]).toEqual(array);
                    expect(layers.length).toBe(array.length);
                }
                using again = pcb.loads(file.dumps());
                expect(again.root.footprints[0]?.pads[0]?.layers.toArray()).toEqual(array);
                // Taken back to the values of the file, it is the file.
                pad.layers = ["F.Cu", "F.Mask"];
                expect(file.dumps().replace(/\(layers[^)]*\)/, "")).toBe(
                    BOARD.replace("20241229", String(version)).replace(/\(layers[^)]*\)/, ""),
                );
            }),
            { numRuns: 300, seed: 6 },
        );
    });

    it("that were read empty are so again when nothing is left of what was added", () => {
        using file = pcb.loads(BOARD);
        const { layers } = [...file.root.footprints].flatMap(({ pads }) => [...pads])[2] as Pad;
        layers.push("F.Cu", "B.Cu");
        expect(file.dumps()).toBe(BOARD.replace("(layers))", '(layers "F.Cu" "B.Cu"))'));
        layers.clear();
        expect(file.dumps()).toBe(BOARD);
    });

    it("are read like arrays, and gone through as they were", () => {
        using file = pcb.loads(BOARD);
        const layers = file.root.footprints[0]?.pads[3]?.layers as ValueList<string>;
        expectReadsLike(layers as unknown as readonly string[], [...layers], "B.Mask");
        const seen: string[] = [];
        for (const layer of layers) {
            seen.push(layer);
            layers.clear();
        }
        expect(seen).toEqual(["B.Cu", "B.Mask", "B.Paste"]);
    });
});
