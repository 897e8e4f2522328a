import { expect, it } from "vitest";
import { between, everything, exactly } from "../src/interval.ts";
import { formatInterval, formatNumber, quantity } from "../src/quantity.ts";

it.each([
    [4700, "Ω", "4.7 kΩ"],
    [999.96, "Ω", "1 kΩ"],
    [1e-7, "F", "100 nF"],
    [-0.0125, "V", "-12.5 mV"],
    [0, "V", "0 V"],
    [1e-15, "F", "0.001 pF"],
    [1e13, "Hz", "10000 GHz"],
    [1234.56, "", "1235"],
])("writes %d %s as %s", (value, unit, text) => {
    expect(formatNumber(value, unit)).toBe(text);
});

it("writes intervals in words", () => {
    expect(formatInterval(between(9900, 10100), "Ω")).toBe("9.9 kΩ to 10.1 kΩ");
    expect(formatInterval(between(0, Number.POSITIVE_INFINITY), "Ω")).toBe("at least 0 Ω");
    expect(formatInterval(between(Number.NEGATIVE_INFINITY, 3), "V")).toBe("at most 3 V");
    expect(formatInterval(exactly(3), "V")).toBe("3 V");
    expect(formatInterval(everything, "V")).toBe("anything");
});

it("writes a tolerance as it was given", () => {
    expect(quantity(4700, "Ω", 5).text).toBe("4.7 kΩ ± 5 %");
    expect(quantity(12, "V")).toEqual({ interval: exactly(12), text: "12 V" });
});
