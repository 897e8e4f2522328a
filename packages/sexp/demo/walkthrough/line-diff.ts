/** A run of lines that differ; lines are counted from 0. */
export interface Hunk {
    /** The first line of the run in the old text, and behind its last. */
    readonly oldStart: number;
    readonly oldEnd: number;
    /** The same in the new text. */
    readonly newStart: number;
    readonly newEnd: number;
}

/** Texts that differ in more lines than this are taken as different from the first to the last difference. */
const MOST_DIFFERENCES = 2000;

/**
 * Finds the lines in which two texts differ: what is equal at both ends is set aside, and the shortest edit script of the middle is found with
 * Myers' algorithm, whose time grows with the number of differences, not with the length of the text.
 */
export function diffLines(oldLines: readonly string[], newLines: readonly string[]): Hunk[] {
    let start = 0;
    while (start < oldLines.length && start < newLines.length && oldLines[start] === newLines[start]) start++;
    let [oldEnd, newEnd] = [oldLines.length, newLines.length];
    while (oldEnd > start && newEnd > start && oldLines[oldEnd - 1] === newLines[newEnd - 1]) {
        oldEnd--;
        newEnd--;
    }
    if (start === oldEnd && start === newEnd) return [];
    const middle = shortestScript(oldLines.slice(start, oldEnd), newLines.slice(start, newEnd));
    return middle.map((hunk) => ({
        oldStart: hunk.oldStart + start,
        oldEnd: hunk.oldEnd + start,
        newStart: hunk.newStart + start,
        newEnd: hunk.newEnd + start,
    }));
}

/** Writes hunks as a unified diff, with lines around them, without the header that names the files. */
export function unifiedDiff(
    oldLines: readonly string[],
    newLines: readonly string[],
    hunks: readonly Hunk[],
    context = 3,
): string[] {
    const written: string[] = [];
    for (let first = 0; first < hunks.length; ) {
        let last = first;
        while (last + 1 < hunks.length && gapAfter(hunks, last) <= 2 * context) last++;
        written.push(...writeGroup(oldLines, newLines, hunks.slice(first, last + 1), context));
        first = last + 1;
    }
    return written;
}

function gapAfter(hunks: readonly Hunk[], index: number): number {
    return (hunks[index + 1] as Hunk).oldStart - (hunks[index] as Hunk).oldEnd;
}

function writeGroup(
    oldLines: readonly string[],
    newLines: readonly string[],
    hunks: readonly Hunk[],
    context: number,
): string[] {
    const [first, last] = [hunks[0] as Hunk, hunks.at(-1) as Hunk];
    const oldStart = Math.max(0, first.oldStart - context);
    const oldEnd = Math.min(oldLines.length, last.oldEnd + context);
    const newStart = first.newStart - (first.oldStart - oldStart);
    const newEnd = last.newEnd + (oldEnd - last.oldEnd);
    const written = [`@@ -${range(oldStart, oldEnd)} +${range(newStart, newEnd)} @@`];
    let shown = oldStart;
    for (const hunk of hunks) {
        written.push(...oldLines.slice(shown, hunk.oldStart).map((line) => ` ${line}`));
        written.push(...oldLines.slice(hunk.oldStart, hunk.oldEnd).map((line) => `-${line}`));
        written.push(...newLines.slice(hunk.newStart, hunk.newEnd).map((line) => `+${line}`));
        shown = hunk.oldEnd;
    }
    written.push(...oldLines.slice(shown, oldEnd).map((line) => ` ${line}`));
    return written;
}

function range(start: number, end: number): string {
    return `${end === start ? start : start + 1},${end - start}`;
}

function shortestScript(oldLines: readonly string[], newLines: readonly string[]): Hunk[] {
    const whole = { oldStart: 0, oldEnd: oldLines.length, newStart: 0, newEnd: newLines.length };
    const rounds = furthestReaches(oldLines, newLines);
    return rounds === undefined ? [whole] : backtrack(rounds, oldLines.length, newLines.length);
}

/** How far into the old text each diagonal gets with 0, 1, 2, … differences; undefined when there are too many. */
function furthestReaches(oldLines: readonly string[], newLines: readonly string[]): Map<number, number>[] | undefined {
    const rounds: Map<number, number>[] = [];
    let before = new Map<number, number>([[1, 0]]);
    for (let differences = 0; differences <= MOST_DIFFERENCES; differences++) {
        const reaches = new Map<number, number>();
        rounds.push(reaches);
        for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
            let x = stepDown(before, diagonal, differences)
                ? reach(before, diagonal + 1)
                : reach(before, diagonal - 1) + 1;
            while (x < oldLines.length && x - diagonal < newLines.length && oldLines[x] === newLines[x - diagonal]) x++;
            reaches.set(diagonal, x);
            if (x >= oldLines.length && x - diagonal >= newLines.length) return rounds;
        }
        before = reaches;
    }
    return undefined;
}

function reach(reaches: ReadonlyMap<number, number>, diagonal: number): number {
    return reaches.get(diagonal) ?? -1;
}

/** Whether a diagonal is best entered by a line of the new text (down), rather than by leaving out one of the old. */
function stepDown(before: ReadonlyMap<number, number>, diagonal: number, differences: number): boolean {
    if (diagonal === -differences) return true;
    return diagonal !== differences && reach(before, diagonal - 1) < reach(before, diagonal + 1);
}

/** Follows the reaches back from the end, and joins neighbouring differences to hunks. */
function backtrack(rounds: readonly Map<number, number>[], oldLength: number, newLength: number): Hunk[] {
    const hunks: Hunk[] = [];
    let [x, y] = [oldLength, newLength];
    for (let differences = rounds.length - 1; differences > 0; differences--) {
        const before = rounds[differences - 1] as Map<number, number>;
        const diagonal = x - y;
        const down = stepDown(before, diagonal, differences);
        const previous = down ? diagonal + 1 : diagonal - 1;
        const fromX = reach(before, previous);
        const fromY = fromX - previous;
        const step = {
            oldStart: fromX,
            oldEnd: down ? fromX : fromX + 1,
            newStart: fromY,
            newEnd: down ? fromY + 1 : fromY,
        };
        const following = hunks[0];
        if (following !== undefined && following.oldStart === step.oldEnd && following.newStart === step.newEnd) {
            hunks[0] = { ...following, oldStart: step.oldStart, newStart: step.newStart };
        } else {
            hunks.unshift(step);
        }
        [x, y] = [fromX, fromY];
    }
    return hunks;
}
