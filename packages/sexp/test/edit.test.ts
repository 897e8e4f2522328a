import { type Document, type Node, parse, raw, word } from "@pyzig/sexp";
import { describe, expect, it } from "vitest";

/** Parses a text, edits its first list, and returns what would be saved. */
function edited(source: string, edit: (root: Node, document: Document) => void): string {
    using document = parse(source);
    edit(document.root as Node, document);
    const text = document.toString();
    using again = parse(text);
    expect(again.node.equals(document.node), text).toBe(true);
    return text;
}

const get = (node: Node, head: string): Node => node.get(head) as Node;

describe("set", () => {
    it("changes atoms in place and keeps their kind", () => {
        expect(edited('(a  1.50 "x" yes)', (a) => a.at(1)?.set(2.5))).toBe('(a  2.5 "x" yes)');
        expect(edited('(a  1.50 "x" yes)', (a) => a.at(2)?.set('y "z"'))).toBe('(a  1.50 "y \\"z\\"" yes)');
        expect(edited('(a  1.50 "x" yes)', (a) => a.at(3)?.set("no"))).toBe('(a  1.50 "x" no)');
        expect(edited('(a  1.50 "x" yes)', (a) => a.at(3)?.set("not bare"))).toBe('(a  1.50 "x" "not bare")');
        expect(edited("(a yes)", (a) => a.at(1)?.set(false))).toBe("(a no)");
        expect(edited('(a "x")', (a) => a.at(1)?.set(word("smd")))).toBe("(a smd)");
        expect(edited("(a 1)", (a) => a.at(1)?.set(raw("0x1F_00")))).toBe("(a 0x1F_00)");
        expect(edited("(a 1)", (a) => a.at(1)?.set(12345678901234567890n))).toBe("(a 12345678901234567890)");
    });

    it("keeps the spelling of a number that already has the value", () => {
        expect(edited("(a 1.50 12.000000 -0)", (a) => a.set(1, 1.5).set(2, 12))).toBe("(a 1.50 12.000000 -0)");
    });

    it("changes or adds a child list", () => {
        const source = "(a\n\t(at 1.0 2 90)\n)\n";
        expect(edited(source, (a) => a.set("at", 1, 5))).toBe("(a\n\t(at 1.0 5)\n)\n");
        expect(edited(source, (a) => a.set("at", 7, 2, 90, 3))).toBe("(a\n\t(at 7 2 90 3)\n)\n");
        expect(edited(source, (a) => a.set("layer", "F.Cu"))).toBe('(a\n\t(at 1.0 2 90)\n\t(layer "F.Cu")\n)\n');
        expect(edited('(p "k" "v" (at 1 2))', (p) => p.parent?.set("p", "k", "w"))).toBe('(p "k" "w" (at 1 2))');
        expect(edited('(p "k" (at 1 2))', (p) => p.parent?.set("p", "k", "w"))).toBe('(p "k" "w" (at 1 2))');
    });

    it("changes the head of a list, which is then found by the new one", () => {
        using document = parse("(a (module 1) (other 2))");
        const root = document.root as Node;
        get(root, "module").at(0)?.set("footprint");
        expect(root.get("module")).toBeUndefined();
        expect(get(root, "footprint").number()).toBe(1);
        expect(get(root, "footprint").head).toBe("footprint");
    });
});

describe("new lists in the style of the file", () => {
    it("follows KiCad 8 and later", () => {
        const source = '(kicad_pcb\n\t(version 20241229)\n\t(net 0 "")\n)\n';
        expect(
            edited(source, (board) =>
                get(board, "net").insertAfter(["gr_line", ["start", 1, 2], ["stroke", ["width", 0.1]]]),
            ),
        ).toBe(
            '(kicad_pcb\n\t(version 20241229)\n\t(net 0 "")\n\t(gr_line\n\t\t(start 1 2)\n\t\t(stroke\n\t\t\t(width 0.1)\n\t\t)\n\t)\n)\n',
        );
        expect(edited(source, (board) => get(board, "net").append(["sub", 1]))).toBe(
            '(kicad_pcb\n\t(version 20241229)\n\t(net 0 ""\n\t\t(sub 1)\n\t)\n)\n',
        );
        expect(edited(source, (board) => get(board, "version").remove())).toBe('(kicad_pcb\n\t(net 0 "")\n)\n');
    });

    it("packs points as KiCad does", () => {
        const pts = "(kicad_pcb\n\t(version 20241229)\n\t(pts\n\t\t(xy 1 2) (xy 3 4)\n\t)\n)\n";
        expect(edited(pts, (board) => get(board, "pts").append(["xy", 5, 6]))).toBe(
            pts.replace("(xy 3 4)", "(xy 3 4) (xy 5 6)"),
        );
    });

    it("follows the two-space layout of older files", () => {
        const source =
            '(kicad_pcb (version 20211014) (generator pcbnew)\n\n  (general\n    (thickness 1.6)\n  )\n\n  (net 0 "")\n)\n';
        const text = edited(source, (board) => get(board, "net").insertAfter(["net", 1, "GND"]));
        expect(text).toBe(source.replace('  (net 0 "")\n', '  (net 0 "")\n  (net 1 "GND")\n'));
        expect(edited(source, (board) => get(board, "general").append(["drawings", 5]))).toBe(
            source.replace("(thickness 1.6)\n", "(thickness 1.6)\n    (drawings 5)\n"),
        );
    });

    it("keeps CRLF", () => {
        const source = '(kicad_pcb\r\n\t(version 20241229)\r\n\t(net 0 "")\r\n)\r\n';
        expect(edited(source, (board) => board.append(["net", 1, "A"]))).toBe(
            source.replace('"")\r\n', '"")\r\n\t(net 1 "A")\r\n'),
        );
    });

    it("stays on one line where everything is", () => {
        expect(edited('(kicad_pcb (version 20171130) (net 0 ""))', (board) => board.append(["net", 1, "A"]))).toBe(
            '(kicad_pcb (version 20171130) (net 0 "") (net 1 "A"))',
        );
    });
});

describe("structure", () => {
    it("removes with the blanks and comments before", () => {
        expect(edited("(a\n  # about b\n  (b)\n  # about c\n  (c)\n)", (a) => get(a, "b").remove())).toBe(
            "(a\n  # about c\n  (c)\n)",
        );
    });

    it("moves a node with its comment", () => {
        const source = "(a\n  # about b\n  (b)\n  # about c\n  (c)\n)";
        const text = edited(source, (a) => {
            const b = get(a, "b").remove();
            a.append(b);
        });
        expect(text).toBe("(a\n  # about c\n  (c)\n  # about b\n  (b)\n)");
    });

    it("replaces, wraps and clones", () => {
        expect(edited("(a (b 1) (c))", (a) => get(a, "b").replace(["d", 2]))).toBe("(a (d 2) (c))");
        expect(edited("(a (b) 1 2)", (a) => a.at(2)?.wrap("w"))).toBe("(a (b) (w 1) 2)");
        const text = edited("(a (b 1.50))", (a) => {
            const copy = get(a, "b").clone();
            copy.at(1)?.set(2);
            a.append(copy);
        });
        expect(text).toBe("(a (b 1.50) (b 2))");
    });

    it("never lets two tokens become one, or a word a comment", () => {
        expect(edited("(a(b)c)", (a) => get(a, "b").remove())).toBe("(a c)");
        expect(edited('(a"b"c)', (a) => a.at(1)?.set(word("x")))).toBe("(a x c)");
        expect(edited("(a\n(b) #c)", (a) => get(a, "b").remove())).toContain("(a #c)");
    });

    it("takes over a node of another document only as a copy", () => {
        using one = parse("(a (b 1))");
        using two = parse("(c (d))");
        const b = (one.root as Node).get("b") as Node;
        expect(() => (two.root as Node).append(b)).toThrow(/same document; use document.import/);
        (two.root as Node).append(two.import(b));
        expect(two.toString()).toBe("(c (d) (b 1))");
        expect(one.toString()).toBe("(a (b 1))");
    });

    it("appends many values in one call, in order", () => {
        const text = edited("(a)", (a) => expect(a.append(1, "x", word("y"), ["z", true]).head).toBe("z"));
        expect(text.replace(/\s+/g, " ")).toMatch(/^\(a 1 "x" y \(z yes\) ?\)$/);
    });

    it("refuses what makes no sense, and changes nothing", () => {
        using document = parse("(a (b (c 1)) 2)");
        const root = document.root as Node;
        const b = get(root, "b");
        const c = get(b, "c");
        const refuse = (edit: () => unknown, error: object) => {
            expect(edit).toThrow(expect.objectContaining(error));
            expect(document.toString()).toBe("(a (b (c 1)) 2)");
        };
        refuse(() => c.append(b), { code: "AlreadyAttached" });
        refuse(() => root.at(-1)?.append(1), { code: "NotAList" });
        refuse(() => document.node.remove(), { code: "IsDocument" });
        refuse(() => root.append(Number.NaN), { code: "ERR_PYZIG_ARGUMENT" });
        refuse(() => root.append(raw("(x")), { code: "UnterminatedList" });
        refuse(() => root.append(raw("x) (y")), { code: "UnexpectedRightParen" });
        refuse(() => c.at(1)?.set(raw("1 2")), { code: "NotOneAtom" });
        refuse(() => root.append("\ud800"), { code: "ERR_PYZIG_ARGUMENT" });
        refuse(() => root.set(9, 1), { code: "ERR_PYZIG_ARGUMENT" });
        refuse(() => word("a b"), { code: "ERR_PYZIG_ARGUMENT" });
        const loop: unknown[] = ["a"];
        loop.push(loop);
        refuse(() => root.append(loop as never), { code: "ERR_PYZIG_ARGUMENT" });
        b.remove();
        expect(() => c.append(b)).toThrow(expect.objectContaining({ code: "WouldMakeCycle" }));
    });
});
