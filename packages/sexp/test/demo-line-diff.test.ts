import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffLines, unifiedDiff } from "../demo/walkthrough/line-diff.ts";

const lines = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });

describe("diffLines", () => {
    test("gives the new text when its hunks are put in the place of the old ones", () => {
        fc.assert(
            fc.property(lines, lines, (before, after) => {
                const rebuilt: string[] = [];
                let kept = 0;
                for (const hunk of diffLines(before, after)) {
                    rebuilt.push(...before.slice(kept, hunk.oldStart), ...after.slice(hunk.newStart, hunk.newEnd));
                    kept = hunk.oldEnd;
                }
                expect([...rebuilt, ...before.slice(kept)]).toEqual(after);
            }),
        );
    });

    test("finds two changes far apart in a long text", () => {
        const before = Array.from({ length: 200_000 }, (_, index) => `line ${index % 700}`);
        const after = before.with(100, "first").with(150_000, "second");
        expect(diffLines(before, after)).toEqual([
            { oldStart: 100, oldEnd: 101, newStart: 100, newEnd: 101 },
            { oldStart: 150_000, oldEnd: 150_001, newStart: 150_000, newEnd: 150_001 },
        ]);
    });

    test("gives up on texts that have nothing in common", () => {
        const before = Array.from({ length: 5000 }, (_, index) => `old ${index}`);
        const after = Array.from({ length: 5000 }, (_, index) => `new ${index}`);
        expect(diffLines(before, after)).toEqual([{ oldStart: 0, oldEnd: 5000, newStart: 0, newEnd: 5000 }]);
    });
});

test("unifiedDiff joins hunks that lie close together", () => {
    const before = "a b c d e f g h i j k l m n o p".split(" ");
    const after = before.with(1, "B").with(4, "E").with(15, "P");
    expect(unifiedDiff(before, after, diffLines(before, after), 2)).toMatchInlineSnapshot(`
      [
        "@@ -1,7 +1,7 @@",
        " a",
        "-b",
        "+B",
        " c",
        " d",
        "-e",
        "+E",
        " f",
        " g",
        "@@ -14,3 +14,3 @@",
        " n",
        " o",
        "-p",
        "+P",
      ]
    `);
});
