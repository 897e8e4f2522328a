import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Kind, STATE_KIND_MASK, STATE_KIND_SHIFT, Tree } from "../src/gen/index.ts";
import { quote } from "../src/value.ts";
import { corpus } from "./corpus.ts";
import { Random } from "./random.ts";

const EDITS = 40;
const ATOMS: ReadonlySet<Kind | undefined> = new Set<Kind>(["symbol", "integer", "float", "string", "head"]);
const LONG = "long enough to break the line that it stands on, wherever that may be in the file";
const FORMS = ["hide", '(layer "F.Cu")', "(at 1 2 90)", "(pts (xy 1 2) (xy 3 4))", `(descr "${LONG}" yes)`, "12.5"];

/** Whether two byte arrays are equal, without a slow report for large ones. */
function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
    return Buffer.compare(left, right) === 0;
}

function textOf(tree: Tree, row: number): string {
    return Buffer.from(tree.writeNode(row, "source")).toString("latin1");
}

/** The bytes of a spelling whose characters are bytes, as text that will be those bytes again. */
function utf8(text: string): string {
    return Buffer.from(text, "latin1").toString("utf8");
}

function rowCount(source: Uint8Array): number {
    using tree = Tree.parse(new Uint8Array(source));
    return tree.nodes.length;
}

/** Another spelling of what an atom says: numbers without needless digits, everything else in quotes. */
function respelled(text: string): string {
    if (/^[-+]?(\d+\.?\d*|\.\d+)$/.test(text)) return text.replace("+", "").replace(/^-?[\d.]+$/, shortest);
    return text.startsWith('"') ? text : quote(text);
}

function shortest(digits: string): string {
    const text = String(Number(digits));
    return text.includes("e") ? digits : text;
}

/** Edits a tree at random, as a typed layer would, and returns how to take each edit back. */
function edit(tree: Tree, random: Random): (() => void)[] {
    const undo: (() => void)[] = [];
    while (undo.length < EDITS) {
        const row = 2 + random.below(tree.nodes.length - 2);
        const { state, parent, next } = tree.nodes;
        const list = parent[row] as number;
        const isInside = list !== 0; // and so part of the document, or of something removed
        const isAtom = ATOMS.has(Kind[((state[row] as number) >> STATE_KIND_SHIFT) & STATE_KIND_MASK]);
        const action = random.below(4);
        if (action < 2 && isAtom && isInside) {
            const text = utf8(textOf(tree, row));
            const value = [quote(LONG), "0.123", "yes", '"x"', "1000000"][random.below(5)] as string;
            tree.setValue(row, value);
            undo.push(() => tree.setValue(row, respelled(text)));
        } else if (action === 2 && isInside) {
            const added = tree.insertSource(list, row, FORMS[random.below(FORMS.length)] as string);
            undo.push(() => tree.remove(added));
        } else if (action === 3 && isInside) {
            const before = next[row] as number;
            tree.remove(row);
            undo.push(() => tree.insert(list, before, row));
        }
    }
    return undo.reverse();
}

describe.each(corpus())("%s", (path) => {
    const source = readFileSync(path);

    it("is as it was when random edits are taken back, and as KiCad would save it in between", () => {
        for (let seed = 1; seed <= 5; seed++) {
            using tree = Tree.parse(new Uint8Array(source));
            if (tree.nodes.length < 4) return;
            const mode = (["normal", "library_table"] as const).find((each) =>
                sameBytes(tree.writeCanonical(each, "keep"), source),
            );
            const undo = edit(tree, new Random(seed));
            if (mode !== undefined) expect(sameBytes(tree.write(), tree.writeCanonical(mode, "keep"))).toBe(true);
            for (const step of undo) step();
            expect(sameBytes(tree.write(), source), `seed ${seed}`).toBe(true);
        }
    });

    it("is as it was when a list or word is removed and made anew", () => {
        const count = rowCount(source);
        const step = Math.max(1, Math.floor(count / 50));
        for (let row = 1; row < count; row += step) {
            using tree = Tree.parse(new Uint8Array(source));
            const { parent, next } = tree.nodes;
            const list = parent[row] as number;
            const before = next[row] as number;
            const text = utf8(textOf(tree, row));
            if (text.startsWith("#")) continue; // would be a comment in a text by itself
            tree.remove(row);
            tree.insertSource(list, before, text);
            expect(sameBytes(tree.write(), source), `row ${row}: ${text.slice(0, 100)}`).toBe(true);
        }
    });
});
