import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Tree, type Unit } from "../src/gen/index.ts";
import { canBeWritten, formatAngle, formatFixed, formatNumber } from "../src/number-text.ts";

/** What Zig writes for a number, in a document that holds nothing else. */
function zigText(tree: Tree, value: number, unit: Unit): string {
    tree.setAtom(1, "x");
    tree.setNumber(1, value, unit);
    return Buffer.from(tree.write()).toString();
}

const anyNumber = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter(canBeWritten),
    fc.double({ min: -1000, max: 1000, noNaN: true }),
    fc.double({ min: -0.0002, max: 0.0002, noNaN: true }),
    fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((nanometres) => nanometres / 1e6),
    // Halves: few binary digits behind the point.
    fc.tuple(fc.integer(), fc.integer({ min: 0, max: 60 })).map(([digits, bits]) => digits / 2 ** bits),
);

describe("numbers", () => {
    it("are spelled the same in TypeScript and in Zig", () => {
        using tree = Tree.parse(new TextEncoder().encode("x"));
        fc.assert(
            fc.property(anyNumber, (value) => {
                expect(zigText(tree, value, "millimetre")).toBe(formatNumber(value));
                expect(zigText(tree, value, "none")).toBe(formatNumber(value));
                expect(zigText(tree, value, "ratio")).toBe(formatNumber(value, 16));
                expect(zigText(tree, value, "degree")).toBe(formatAngle(value));
                expect(zigText(tree, value, "fixed6")).toBe(formatFixed(value, 6));
            }),
            { numRuns: 5000, seed: 11 },
        );
    });

    it.each([
        [1234567890.5, "1234567890"],
        [12345678.125, "12345678.12"],
        [0.00030517578125, "0.0003051757812"],
        [-9999999999.5, "-10000000000"],
        [1e23, "100000000000000000000000"],
        [-5e-11, "-0.0000000001"],
        [4.9e-11, "0"],
        [-0, "0"],
        [0.1 + 0.2, "0.3"],
    ])("%f is %s", (value, text) => {
        expect(formatNumber(value)).toBe(text);
    });

    it.each([
        [7.62939453125e-6, "0.0000076293945312"],
        [5e-17, "0"],
        [5.1e-17, "0.0000000000000001"],
    ])("%f is %s with 16 decimals", (value, text) => {
        expect(formatNumber(value, 16)).toBe(text);
    });

    it.each([
        [1e-5, "1e-05"],
        [-1.25e-100, "-1.25e-100"],
        [0.00009999999999999, "0.0001"],
        [89.99999999999, "90"],
        [0, "0"],
    ])("%f degrees are %s", (value, text) => {
        expect(formatAngle(value)).toBe(text);
    });

    it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MAX_VALUE, -1.7976931346e308])(
        "%f can't be written",
        (value) => {
            expect(() => formatNumber(value)).toThrow(RangeError);
            expect(() => formatAngle(value)).toThrow(RangeError);
            using tree = Tree.parse(new TextEncoder().encode("x"));
            expect(() => tree.setNumber(1, value, "none")).toThrow(expect.objectContaining({ code: "NotFinite" }));
            expect(canBeWritten(value)).toBe(false);
        },
    );

    it("can be nearly as large as numbers get", () => {
        using tree = Tree.parse(new TextEncoder().encode("x"));
        expect(Number(formatNumber(1.7976931344e308))).toBe(1.797693134e308);
        expect(Number(zigText(tree, 1.7976931344e308, "none"))).toBe(1.797693134e308);
    });
});
