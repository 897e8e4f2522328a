import { inspect } from "node:util";
import { Document, Node, parse } from "@pyzig/sexp";
import { describe, expect, it } from "vitest";

const BOARD = `(kicad_pcb (version 20241229)
\t(general (thickness 1.60))
\t(footprint "R_0603" (at 10 -20.5 90)
\t\t(property "Reference" "R1" (at 0 1))
\t\t(property "Value" "10k µ\\n" (at 0 -1)))
\t(net 1 "GND") (net 2 +3V3) (big 123456789012345678901234567890)
)
`;

describe("reading", () => {
    it("tells kinds, heads and values", () => {
        using document = parse(BOARD);
        const root = document.root as Node;
        expect(root.kind).toBe("list");
        expect(root.head).toBe("kicad_pcb");
        expect(document.node.kind).toBe("document");
        expect(document.node.head).toBeUndefined();
        expect(root.at(0)?.kind).toBe("symbol");
        expect(root.at(0)?.value).toBe("kicad_pcb");
        expect(root.get("version")?.arg(0)?.value).toBe(20241229);
        expect(root.get("version")?.arg(0)?.kind).toBe("integer");
        expect(root.path("general/thickness")?.arg(0)?.kind).toBe("float");
        expect(root.path("general/thickness")?.number()).toBe(1.6);
        expect(root.path("general/thickness")?.arg(0)?.text).toBe("1.60");
        expect(root.get("footprint")?.string()).toBe("R_0603");
        expect(root.get("footprint")?.arg(0)?.kind).toBe("string");
        expect(root.all("property")).toEqual([]);
        expect(root.get("big")?.arg(0)?.value).toBe(123456789012345678901234567890n);
        expect(root.all("net").map((net) => net.string(1))).toEqual(["GND", "+3V3"]);
        expect(root.value).toBeUndefined();
    });

    it("reads numbers and strings by their place after the head", () => {
        using document = parse(BOARD);
        const at = document.root?.path("footprint/at") as Node;
        expect([at.number(), at.number(1), at.number(2), at.number(3)]).toEqual([10, -20.5, 90, undefined]);
        expect(at.string(1)).toBe("-20.5");
        expect(document.root?.get("footprint")?.number(0)).toBeUndefined();
        expect(document.root?.get("footprint")?.string(1)).toBeUndefined();
    });

    it("decodes strings", () => {
        using document = parse('("a\\\\b" "\\x41\\101\\t\\q" "µ€😀" "two\\nlines")');
        expect(document.root?.children.map((node) => node.value)).toEqual(["a\\b", "AA\t\\q", "µ€😀", "two\nlines"]);
    });

    it("gives the same object for the same node", () => {
        using document = parse(BOARD);
        const root = document.root as Node;
        const footprint = root.get("footprint") as Node;
        expect(root.get("footprint")).toBe(footprint);
        expect(root.at(3)).toBe(footprint);
        expect(root.children).toBe(root.children);
        expect(footprint.parent).toBe(root);
        expect(root.parent).toBe(document.node);
        expect(document.node.parent).toBeUndefined();
        expect(footprint.document).toBe(document);
        expect(Object.isFrozen(root.children)).toBe(true);
    });

    it("goes to siblings, up, and to anything below", () => {
        using document = parse(BOARD);
        const root = document.root as Node;
        const net = root.get("net") as Node;
        expect(net.next?.string(1)).toBe("+3V3");
        expect(net.next?.previous).toBe(net);
        expect(net.previous?.head).toBe("footprint");
        expect(root.previous).toBeUndefined();
        const value = root.find((node) => node.value === "10k µ\n") as Node;
        expect(value.closest("footprint")?.string()).toBe("R_0603");
        expect(value.closest("segment")).toBeUndefined();
        expect(root.findAll("at").map((at) => at.number(1))).toEqual([-20.5, 1, -1]);
        expect(root.find("nothing")).toBeUndefined();
        expect([...(root.get("general") as Node).walk()].map((node) => node.text)).toEqual([
            "(general (thickness 1.60))",
            "general",
            "(thickness 1.60)",
            "thickness",
            "1.60",
        ]);
        expect(root.path("general/nothing")).toBeUndefined();
    });

    it("knows lines and columns", () => {
        using document = parse(BOARD);
        const value = document.node.find((node) => node.value === "10k µ\n") as Node;
        expect(value.line).toBe(5);
        expect(value.column).toBe(21);
        expect(value.range).toEqual({
            start: BOARD.indexOf('"10k'),
            end: Buffer.byteLength(BOARD.slice(0, BOARD.indexOf(" (at 0 -1)"))),
        });
        using second = parse('(a "µµ" b)');
        expect(second.root?.at(2)?.position).toEqual({ offset: 10, line: 1, column: 9, byteColumn: 11 });
    });

    it("shows itself", () => {
        using document = parse(BOARD);
        expect(inspect(document)).toBe("Document (kicad_pcb, 45 nodes, 245 bytes)");
        expect(inspect(document.root?.get("general"))).toBe("Node list at 2:2 (general (thickness 1.60))");
        expect(String(document.root?.get("general"))).toBe("(general (thickness 1.60))");
    });

    it("takes documents without a form, with several, and with bare atoms", () => {
        using empty = parse("  # only a comment\n");
        expect(empty.root).toBeUndefined();
        expect(empty.forms).toEqual([]);
        expect(empty.toString()).toBe("  # only a comment\n");
        using several = parse('a (b) "c" (d)');
        expect(several.forms.map((node) => node.text)).toEqual(["a", "(b)", '"c"', "(d)"]);
        expect(several.root?.head).toBe("b");
    });

    it("keeps bytes that are not UTF-8", () => {
        const bytes = Uint8Array.of(0x28, 0x61, 0x20, 0x22, 0xff, 0xfe, 0x22, 0x29);
        using document = parse(bytes);
        expect(document.root?.arg(0)?.value).toBe("\ufffd\ufffd");
        document.root?.append(1);
        expect([...document.toBytes()]).toEqual([...bytes.subarray(0, 7), 0x20, 0x31, 0x29]);
    });
});

describe("lifetime", () => {
    it("throws after destroy", () => {
        const document = parse(BOARD);
        const root = document.root as Node;
        const children = root.children;
        document.destroy();
        document.destroy();
        expect(document.destroyed).toBe(true);
        for (const use of [
            () => root.kind,
            () => root.head,
            () => root.text,
            () => root.children,
            () => root.get("at"),
            () => root.number(),
            () => root.set("at", 1),
            () => root.remove(),
            () => [...root.walk()],
            () => children[0]?.value,
            () => document.toString(),
            () => document.toBytes(),
            () => document.changed,
            () => document.create(["a"]),
            () => document.root,
        ]) {
            expect(use).toThrow(expect.objectContaining({ name: "DestroyedError" }));
        }
        expect(inspect(root)).toContain("destroyed");
        expect(inspect(document)).toContain("destroyed");
    });

    it("refuses to be constructed", () => {
        expect(() => new (Node as unknown as new () => Node)()).toThrow(/use parse\(\)/);
        expect(() => new (Document as unknown as new () => Document)()).toThrow(/use Document.parse\(\)/);
    });
});
