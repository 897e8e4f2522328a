import { type Document, diff, type Node } from "@pyzig/sexp";
import { type BoardEdit, nodeAt } from "./board-edits.ts";
import { DemoFailure } from "./demo-failure.ts";
import type { Hunk } from "./line-diff.ts";

/** Checks that exactly the lines of the edits differ. */
export function verifyLines(edits: readonly BoardEdit[], hunks: readonly Hunk[]): void {
    const expected = new Set(edits.flatMap((edit) => edit.changes.flatMap((change) => change.lines)));
    const removed = hunks.flatMap((hunk) => numbersBetween(hunk.oldStart + 1, hunk.oldEnd));
    const added = hunks.reduce((count, hunk) => count + hunk.newEnd - hunk.newStart, 0);
    const missing = [...expected].filter((line) => !removed.includes(line));
    const unexpected = removed.filter((line) => !expected.has(line));
    if (missing.length > 0 || unexpected.length > 0 || added > removed.length) {
        throw new DemoFailure(
            `other lines differ than those that were edited: ${unexpected.length} unexpected (${unexpected.slice(0, 5).join(", ")}), ` +
                `${missing.length} unchanged (${missing.slice(0, 5).join(", ")}), ${added} new for ${removed.length} old`,
        );
    }
}

/** Checks that the saved board says what was edited, and that nothing else differs from the original. */
export function verifyReload(edits: readonly BoardEdit[], original: Document, saved: Document): void {
    for (const { place, value } of edits.flatMap((edit) => edit.changes)) {
        const read = nodeAt(saved.node, place)?.value;
        if (read !== value)
            throw new DemoFailure(`the saved file says ${String(read)} where ${String(value)} was written`);
    }
    const edited = edits.map((edit) => edit.changes.map((change) => nodeAt(original.node, change.place)));
    const found = new Set<number>();
    for (const difference of diff(original, saved)) {
        const edit = edited.findIndex((atoms) => atoms.some((atom) => isWithin(atom, difference.left)));
        if (difference.kind !== "changed" || edit < 0) {
            throw new DemoFailure(`the saved file also differs at ${difference.path} (${difference.kind})`);
        }
        found.add(edit);
    }
    if (found.size !== edits.length) {
        throw new DemoFailure(`the saved file shows ${found.size} of ${edits.length} edits`);
    }
}

/** Whether a difference is reported at an atom, or at the list that holds it directly. */
function isWithin(atom: Node | undefined, reported: Node | undefined): boolean {
    return atom !== undefined && (atom === reported || atom.parent === reported);
}

function numbersBetween(first: number, last: number): number[] {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
