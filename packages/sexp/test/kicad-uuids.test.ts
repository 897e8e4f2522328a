import { isUuid, nameUuid, UuidMark } from "@pyzig/sexp/kicad";
import { expect, it } from "vitest";

const DNS = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

it("a uuid of a name is that of RFC 4122, version 5", () => {
    expect(nameUuid(DNS, "www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    expect(nameUuid(DNS.toUpperCase(), "www.example.com")).toBe(nameUuid(DNS, "www.example.com"));
});

it("a path of names is no other path with the same letters", () => {
    const uuids = [nameUuid(DNS, "a", "b"), nameUuid(DNS, "ab"), nameUuid(DNS, "a/b"), nameUuid(DNS, "b", "a")];
    expect(new Set(uuids).size).toBe(4);
    expect(nameUuid(DNS, "a", "b")).toBe(nameUuid(nameUuid(DNS, "a"), "b"));
});

it("a namespace that is no uuid is refused", () => {
    expect(() => nameUuid("my tool", "a")).toThrow('nameUuid: parameter "namespace" must be a uuid, got "my tool"');
});

it("a mark is found again in random and in named uuids, and in no others", () => {
    const mark = new UuidMark("TOOL");
    expect(mark.random()).toMatch(/-[0-9a-f]{4}544f4f4c$/);
    expect(isUuid(mark.random())).toBe(true);
    expect(mark.random()).not.toBe(mark.random());
    expect(mark.name(DNS, "a")).toBe(mark.name(DNS, "a"));
    expect(mark.name(DNS, "a").slice(0, 24)).toBe(nameUuid(DNS, "a").slice(0, 24));
    expect([mark.random(), mark.name(DNS, "a"), mark.put(DNS).toUpperCase()].map((uuid) => mark.isIn(uuid))).toEqual([
        true,
        true,
        true,
    ]);
    expect([DNS, undefined, "", "544f4f4c", new UuidMark("TOLL").random()].some((uuid) => mark.isIn(uuid))).toBe(false);
});

it("a mark that is too short to tell, or too long to fit, is refused", () => {
    for (const text of ["", "abc", "abcdefg", "a b c", "äöüß"]) {
        expect(() => new UuidMark(text), text).toThrow("4 to 6 characters of ASCII");
    }
});
