import { type Node, parse, Query, QueryError, query } from "@pyzig/sexp";
import { Kicad, pcb } from "@pyzig/sexp/kicad";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeAccess } from "../src/node.ts";
import { matchesWildcard } from "../src/query/wildcard.ts";
import { corpus } from "./corpus.ts";

const BOARD = `(kicad_pcb
	(version 20241229)
	(generator "pcbnew")
	(general (thickness 1.60))
	(layers
		(0 "F.Cu" signal)
		(2 "B.Cu" signal "Bottom")
	)
	(net 0 "")
	(net 1 "GND")
	(net 2 "/SDA")
	(footprint "Resistor_SMD:R_0603" (layer "F.Cu") (uuid "f1") (at 10 20 90)
		(property "Reference" "R1" (at 0 0))
		(property "Value" "10k" (at 0 1))
		(attr smd dnp)
		(pad "1" smd roundrect (at -1 0) (size 1 1) (layers "F.Cu" "F.Mask") (net 1 "GND") (uuid "p1"))
		(pad "2" smd roundrect (at 1 0) (size 1 1) (layers "F.Cu" "F.Mask") (net 2 "/SDA") (uuid "p2"))
	)
	(footprint "Resistor_SMD:R_0603" (locked yes) (layer "B.Cu") (uuid "f2") (at 30 20)
		(property "Reference" "R12" (at 0 0))
		(property "Value" "4.7k" (at 0 1))
		(pad "1" thru_hole circle (at 0 0) (size 2 2) (drill 1) (layers "*.Cu" "*.Mask") (net 1 "GND") (uuid "p3"))
	)
	(footprint "Logo" (layer "F.Cu") (uuid "f3") (at 0 0)
		(property "Reference" "G*1" (at 0 0))
	)
	(segment (start 10 20) (end 15.5 20) (width 0.250) (layer "F.Cu") (net 1) (uuid "s1"))
	(segment (start 15.5 20) (end 30 20) (width 0.5) (layer "B.Cu") (net 2) (uuid "s2"))
	(via (at 15.5 20) (size 0.8) (drill 0.4) (layers "F.Cu" "B.Cu") (net 1) (uuid "v1"))
)
`;

/** What is found, each with a name that tells it apart. */
function found(pattern: string, text: string = BOARD): string[] {
    using document = parse(text);
    return query(document, pattern).map(brief);
}

/** As {@link found}, in a typed file. */
function foundTyped(pattern: string, text: string = BOARD): string[] {
    using file = Kicad.parse(text);
    return query(file, pattern).map(brief);
}

function brief(node: Node): string {
    return node.isAtom ? node.text : (node.get("uuid")?.string(0) ?? node.text.replace(/\s+/g, " "));
}

describe("steps", () => {
    it.each([
        ["version", ["(version 20241229)"]],
        ["kicad_pcb/version", ["(version 20241229)"]],
        ["/kicad_pcb/version", ["(version 20241229)"]],
        ["/version", []],
        ["general/thickness", ["(thickness 1.60)"]],
        ["footprint", ["f1", "f2", "f3"]],
        ["footprint/pad", ["p1", "p2", "p3"]],
        ["{segment,via}", ["s1", "s2", "v1"]],
        ["{ via , seg* }", ["s1", "s2", "v1"]],
        ["gen*", ['(generator "pcbnew")', "(general (thickness 1.60))"]],
        ["n?t/1", ["0", "1", "2"]],
        ["layers/*", ['(0 "F.Cu" signal)', '(2 "B.Cu" signal "Bottom")']],
        ["layers/2", ['(2 "B.Cu" signal "Bottom")']],
        ["layers/2/-1", ['"Bottom"']],
        ["layers/2/-9", []],
        ["footprint/at/1", ["10", "30", "0"]],
        ["via/..", [BOARD.trim().replace(/\s+/g, " ")]],
        ["footprint/pad/..", ["f1", "f2"]],
        ["via/.", ["v1"]],
        ["footprint/property.Reference/2", ['"R1"', '"R12"', '"G*1"']],
        ['footprint/property."Value"/2', ['"10k"', '"4.7k"']],
        ["net.1", ['(net 1 "GND")']],
        ["footprint/property.Ref*/2", ['"R1"', '"R12"', '"G*1"']],
        ["nothing/**/at", []],
        ["**/drill/1", ["1", "0.4"]],
        ["footprint/**/at/..[property]", ["f1", "f2", "f3"]],
    ])("%s", (pattern, expected) => {
        expect(found(pattern)).toEqual(expected);
    });

    it("** are all lists, each once, also when lists in it were gone through before", () => {
        using document = parse("(a (b (c (b 1))) (b 2) 3)");
        expect(query(document, "**").map((node) => node.text)).toEqual([...query(document, "**/**/**")].map(String));
        expect(query(document, "**/b").map(String)).toEqual(["(b (c (b 1)))", "(b 1)", "(b 2)"]);
        expect(query(document, "**/**/*[0]").map(String)).toEqual(["(b (c (b 1)))", "(c (b 1))", "(b 1)"]);
    });

    it("finds lists that start with a string or a list", () => {
        expect(found('"x y"', '(a ("x y" 1) (x 2) ((b) 3) ())')).toEqual(['("x y" 1)']);
        expect(found("()", '(a ("x y" 1) (x 2) ((b) 3) ())')).toEqual(["((b) 3)", "()"]);
    });

    it("starts among the top-level lists where there are many", () => {
        const rules = '(version 1)\n(rule "a" (constraint clearance (min "0.2mm")))\n(rule "b")\n';
        expect(found("rule/1", rules)).toEqual(['"a"', '"b"']);
        expect(foundTyped('rule[name="a"]/constraints/type', rules)).toEqual(["clearance"]);
    });

    it("starts at a node, or at an object", () => {
        using file = pcb.loads(BOARD);
        const [first] = file.root.footprints;
        expect(query(first as never, "pad").map(brief)).toEqual(["p1", "p2"]);
        expect(query(file.root.node, "via").map(brief)).toEqual(["v1"]);
        expect(query(file.root.node, "/kicad_pcb/via").map(brief)).toEqual(["v1"]);
        expect(query(file.document, "via").map(brief)).toEqual(["v1"]);
    });
});

describe("predicates", () => {
    it.each([
        ['footprint[property.Reference="R1"]/at', ["(at 10 20 90)"]],
        ["footprint[property.Reference=R1]/at", ["(at 10 20 90)"]],
        ["footprint[property.Reference!=R1]", ["f2", "f3"]],
        ["footprint[property.Value!=10k]", ["f2"]],
        ["footprint[!property.Value=10k]", ["f2", "f3"]],
        ["footprint[property.Value]", ["f1", "f2"]],
        ["footprint[!property.Value]", ["f3"]],
        ["footprint[property.Reference~=R*]", ["f1", "f2"]],
        ["footprint[property.Reference~=R?]", ["f1"]],
        ["footprint[property.Reference~=/^r\\d\\d$/i]", ["f2"]],
        ["footprint[property.Reference~=/^G\\*1$/]", ["f3"]],
        ["footprint[0]", ["f1"]],
        ["footprint[-1]", ["f3"]],
        ["footprint[7]", []],
        ["footprint/pad[0]", ["p1", "p3"]],
        ["footprint[1]/pad[0]", ["p3"]],
        ["footprint[layer=F.Cu][1]", ["f3"]],
        ["footprint[1][layer=F.Cu]", []],
        ["footprint[layer=B.Cu or property.Reference=R1]", ["f1", "f2"]],
        ["footprint[ layer = 'B.Cu' or !pad ]", ["f2", "f3"]],
        ["footprint[pad[net=GND][layers~=*.Cu]]", ["f1", "f2"]],
        ['footprint[pad[net=GND][layers="*.Cu"]]', ["f2"]],
        ["footprint[**/drill]", ["f2"]],
        ["footprint[attr=dnp]", ["f1"]],
        ["segment[width=0.25]", ["s1"]],
        ['segment[width="0.25"]', []],
        ['segment[width="0.250"]', ["s1"]],
        ["segment[width<0.3]", ["s1"]],
        ["segment[width >= .25]", ["s1", "s2"]],
        ["segment[start/1>10]", ["s2"]],
        ["**/pad[1=2]", ["p2"]],
        ["net[.=/SDA]", ['(net 2 "/SDA")']],
        ["net[2='']", ['(net 0 "")']],
        ["{segment,via}[1]", ["s2"]],
        ['kicad_pcb/footprint[1 "R12"]/at', ["(at 30 20)"]],
        ['kicad_pcb/footprint[1 "R1"]/at', []],
        ["layers/*[2=signal][1=B.Cu]", ['(2 "B.Cu" signal "Bottom")']],
    ])("%s", (pattern, expected) => {
        expect(found(pattern)).toEqual(expected);
        expect(foundTyped(pattern)).toEqual(expected);
    });
});

describe("typed fields", () => {
    it.each([
        ["footprints/pads/number", ['"1"', '"2"', '"1"']],
        ["footprints[locked=yes]", ["f2"]],
        ["footprint/pads[shape=circle]", ["p3"]],
        ["tracks", ["s1", "s2"]],
        ["footprints/name", ['"Resistor_SMD:R_0603"', '"Resistor_SMD:R_0603"', '"Logo"']],
    ])("%s", (pattern, expected) => {
        if (pattern === "tracks") return expect(foundTyped("segments")).toEqual(expected);
        expect(foundTyped(pattern)).toEqual(expected);
        expect(found(pattern)).toEqual([]);
    });

    it("flags are yes in all spellings", () => {
        for (const flag of ["locked", "(locked)", "(locked yes)"]) {
            const board = `(kicad_pcb (version 20211014) (footprint "a" ${flag} (layer "F.Cu")) (footprint "b" (layer "F.Cu")))`;
            expect(foundTyped("footprint[locked=yes]/name", board)).toEqual(['"a"']);
        }
    });

    it("keys stand behind flags", () => {
        const symbols =
            '(kicad_symbol_lib (version 20241209) (symbol "R" (property private "Maker" "ACME") (property "Value" "R")))';
        expect(foundTyped("symbol/property.Maker/value", symbols)).toEqual(['"ACME"']);
        expect(foundTyped("symbol[property.Maker=ACME]/name", symbols)).toEqual(['"R"']);
    });

    it("are found in nodes of objects that were edited", () => {
        using file = pcb.loads(BOARD);
        file.root.footprints.at(-1)?.remove();
        file.root.footprints.insert(
            0,
            (file.root.footprints.at(0) as NonNullable<(typeof file.root.footprints)[0]>).clone(),
        );
        expect(query(file, "**/property.Reference/value").map(String)).toEqual(['"R1"', '"R1"', '"R12"']);
    });
});

describe("a pattern that is wrong", () => {
    it.each([
        ["", 0],
        ["footprint[", 10],
        ["footprint[3", 11],
        ["a//b", 2],
        ["a/", 2],
        ["a b", 2],
        ["a[b=]", 4],
        ["a[b<x]", 4],
        ['a[b="x]', 4],
        ["a[b~=/x]", 5],
        ["a[b~=/(/]", 5],
        ["a[b~=/x/g]", 5],
        ["{a", 2],
        ["**a", 2],
        ["a.", 2],
        ["a]", 1],
        ["a[b=1 c]", 6],
        ["a[99999999999999999999]", 2],
        [`a${"[a".repeat(40)}`, 65],
    ])("%s", (pattern, position) => {
        expect(() => new Query(pattern)).toThrow(QueryError);
        try {
            new Query(pattern);
        } catch (error) {
            expect(error).toMatchObject({ code: "InvalidPattern", pattern, position });
        }
    });

    it("is shown with the place", () => {
        expect(() => query(parse("(a)"), 'footprint[layer="F.Cu"')).toThrowErrorMatchingInlineSnapshot(`
          [QueryError: at character 23 of the pattern: expected "]", but found the end
            footprint[layer="F.Cu"
                                  ^]
        `);
    });

    it("other values are refused as such", () => {
        expect(() => new Query(3 as never)).toThrow(/Query: parameter "pattern" must be a string/);
        expect(() => query("(a)" as never, "a")).toThrow(/parameter "target" must be a node/);
        expect(() => query(undefined as never, "a")).toThrow(/parameter "target" must be a node/);
    });
});

describe("any pattern", () => {
    const piece = fc.constantFrom(
        ...'a b net pad * ** . .. / // [ ] { } , ! = != ~= < > ( ) or 0 -1 1.5 "x" \'y /r/i \\ “ 😀 \0 \n'.split(" "),
        " ",
    );
    const pattern = fc.oneof(
        fc.string(),
        fc.string({ unit: "binary" }),
        fc.array(piece).map((parts) => parts.join("")),
    );

    it("works or is a QueryError with a position in the pattern", () => {
        using file = Kicad.parse(BOARD);
        let valid = 0;
        fc.assert(
            fc.property(pattern, (text) => {
                try {
                    const nodes = query(file, text);
                    valid++;
                    expect(new Set(nodes).size).toBe(nodes.length);
                } catch (error) {
                    expect(error).toBeInstanceOf(QueryError);
                    const { position } = error as QueryError;
                    expect(position).toBeGreaterThanOrEqual(0);
                    expect(position).toBeLessThanOrEqual(text.length);
                }
            }),
            { numRuns: 3000, seed: 5 },
        );
        expect(valid).toBeGreaterThan(100);
    });

    /** A tree of lists with the heads a, b and c, and the rules of the language spelled out as slowly as can be. */
    interface Plain {
        readonly head: string;
        readonly parent: Plain | undefined;
        readonly children: Plain[];
    }
    const head = fc.constantFrom("a", "b", "c");
    const shape = fc.letrec<{ node: [string, unknown[]]; list: [string, unknown[]] }>((tie) => ({
        node: fc.oneof(
            { depthSize: "small", withCrossShrink: true },
            fc.tuple(head, fc.constant<unknown[]>([])),
            tie("list"),
        ),
        list: fc.tuple(head, fc.array(tie("node"), { maxLength: 4 })),
    })).list;
    const step = fc.tuple(
        fc.constantFrom("a", "b", "c", "*", "**", "..", "{a,c}", "."),
        fc.constantFrom("", "", "", "[0]", "[-1]", "[a]", "[!b]", "[a/b]", "[**/c]"),
    );

    it("finds what the rules say, in the order of the document", () => {
        fc.assert(
            fc.property(shape, fc.array(step, { minLength: 1, maxLength: 4 }), (source, steps) => {
                const root = plainOf(source, undefined);
                using document = parse(textOf(root));
                const plain = preorder(root);
                const nodes = [...(document.root as Node).walk()].filter((node) => node.isList);
                const expected = plain.filter((each) => select(root, steps).has(each));
                const text = steps.map((parts) => parts.join("")).join("/");
                const actual = query(document.root as Node, text);
                expect(
                    actual.map((node) => nodes.indexOf(node)),
                    text,
                ).toEqual(expected.map((each) => plain.indexOf(each)));
            }),
            { numRuns: 1500, seed: 11 },
        );
    });

    function plainOf([head, children]: [string, unknown[]], parent: Plain | undefined): Plain {
        const plain: Plain = { head, parent, children: [] };
        for (const child of children) plain.children.push(plainOf(child as [string, unknown[]], plain));
        return plain;
    }

    function textOf({ head, children }: Plain): string {
        return `(${[head, ...children.map(textOf)].join(" ")})`;
    }

    function preorder(plain: Plain): Plain[] {
        return [plain, ...plain.children.flatMap(preorder)];
    }

    function select(from: Plain, steps: readonly (readonly [string, string])[]): Set<Plain> {
        let current = new Set([from]);
        for (const [name, predicate] of steps) {
            const next = new Set<Plain>();
            for (const plain of current) {
                if (name === ".") next.add(plain);
                else if (name === "..") {
                    if (plain.parent !== undefined) next.add(plain.parent);
                } else if (name === "**") for (const each of preorder(plain)) next.add(each);
                else for (const child of plain.children) if (fits(child, name)) next.add(child);
            }
            current = new Set([...next].filter((plain) => holds(plain, predicate, next)));
        }
        return current;
    }

    function fits({ head }: Plain, name: string): boolean {
        return name === "*" || name === head || (name === "{a,c}" && head !== "b");
    }

    function holds(plain: Plain, predicate: string, matches: Set<Plain>): boolean {
        const siblings = (plain.parent?.children ?? [plain]).filter((sibling) => matches.has(sibling));
        if (predicate === "[0]") return siblings[0] === plain;
        if (predicate === "[-1]") return siblings.at(-1) === plain;
        if (predicate === "[a]") return plain.children.some(({ head }) => head === "a");
        if (predicate === "[!b]") return !plain.children.some(({ head }) => head === "b");
        if (predicate === "[a/b]") {
            return plain.children.some(
                ({ head, children }) => head === "a" && children.some((each) => each.head === "b"),
            );
        }
        if (predicate === "[**/c]")
            return preorder(plain).some(({ children }) => children.some(({ head }) => head === "c"));
        return true;
    }

    it("takes no more than a few passes over the file, however deep it is and often ** comes", () => {
        const depth = 5000;
        using document = parse(`${"(a ".repeat(depth)}${")".repeat(depth)}`);
        expect(query(document, `${"**/".repeat(30)}a`)).toHaveLength(depth - 1);
        expect(query(document, "**/a/../**/a/..")).toHaveLength(depth - 1);
    });
});

describe("wildcards", () => {
    it("match as regular expressions do", () => {
        fc.assert(
            fc.property(
                fc.string({ unit: fc.constantFrom("a", "b") }),
                fc.string({ unit: fc.constantFrom("a", "b", "*", "?") }),
                (text, pattern) => {
                    const expression = new RegExp(`^${pattern.replaceAll("*", ".*").replaceAll("?", ".")}$`, "s");
                    expect(matchesWildcard(text, pattern)).toBe(expression.test(text));
                },
            ),
            { numRuns: 2000, seed: 3 },
        );
    });

    it("need no exponential time", () => {
        expect(matchesWildcard("a".repeat(2000), `${"*a".repeat(200)}b`)).toBe(false);
    });
});

describe.each(corpus())("%s", (path) => {
    it("finds nodes by the paths that messages show", () => {
        using file = Kicad.open(path);
        const { tree } = nodeAccess.reader(file.document.node);
        const nodes = [...file.document.node.walk()].filter((node) => node.kind !== "document");
        // Some of each file, for each costs a pass over the children of the lists around it.
        const stride = Math.max(1, Math.floor(nodes.length / 50));
        const some = nodes.filter((_, index) => index % stride === 0);
        const paths = tree.pathsOf(some.map((node) => nodeAccess.row(node)));
        for (const [index, text] of paths.entries()) {
            const node = some[index] as Node;
            // The only value of a list has the path of the list.
            const list = node.parent as Node;
            const isOnlyValue = node.isAtom && list.length === 2 && list.at(1) === node;
            expect(query(file, `/${text}`), text).toContain(isOnlyValue ? list : node);
        }
    });
});
